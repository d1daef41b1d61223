package org.parley.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** RSS and Atom: an article for each item, by the day, author and link that the item gives. */
final class Syndication implements Feed {
  private final Source source;
  private final Iterator<SyndEntry> entries;
  private final Map<String, String> common = new HashMap<>();
  private int count;

  /**
   * Reads a feed.
   *
   * @throws BadInputException if it is none
   */
  Syndication(Source source, String file) throws IOException {
    this.source = source;
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setXmlHealerOn(true);
      SyndFeed feed = input.build(new StringReader(file.strip()));
      put(common, "publisher", feed.getTitle());
      put(common, "language", feed.getLanguage());
      entries = feed.getEntries().iterator();
    } catch (FeedException | IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new BadInputException(Code.MALFORMED, "", "is a broken feed (RSS, Atom): " + why);
    }
    if (!entries.hasNext()) {
      throw new BadInputException(Code.EMPTY, "", "is a feed without items");
    }
  }

  @Override
  public Optional<Outcome<Article>> next() {
    if (!entries.hasNext()) {
      return Optional.empty();
    }
    SyndEntry entry = entries.next();
    count++;
    Map<String, String> fields = new HashMap<>(common);
    put(fields, "title", entry.getTitle());
    put(fields, "url", entry.getLink() == null ? entry.getUri() : entry.getLink());
    put(fields, "date", day(entry.getPublishedDate(), entry.getUpdatedDate()));
    put(fields, "author", authors(entry));
    put(fields, "text", text(entry));
    return Optional.of(Fields.article(fields, source, source.id(count), "item " + count));
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value);
    }
  }

  private static @Nullable String day(@Nullable Date published, @Nullable Date updated) {
    Date date = published == null ? updated : published;
    return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString();
  }

  private static String authors(SyndEntry entry) {
    List<String> names = entry.getAuthors().stream().map(SyndPerson::getName).toList();
    String author = entry.getAuthor() == null ? "" : entry.getAuthor();
    return names.isEmpty() ? author : String.join(", ", names);
  }

  /** The longest of what the item has: content rather than its summary. */
  private static String text(SyndEntry entry) {
    String longest = entry.getDescription() == null ? "" : valueOf(entry.getDescription());
    for (SyndContent content : entry.getContents()) {
      longest = valueOf(content).length() > longest.length() ? valueOf(content) : longest;
    }
    return longest;
  }

  private static String valueOf(SyndContent content) {
    return content.getValue() == null ? "" : content.getValue();
  }
}
