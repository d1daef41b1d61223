package org.parley.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** A web archive (WARC): the pages among its responses, one at a time. */
final class WebArchive implements Feed {
  private static final MediaType HTML = MediaType.parse("text/html");
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");
  private static final int FINE = 200;

  private final Source source;
  private final WarcReader reader;
  private final Iterator<WarcRecord> records;
  private final Queue<Outcome<Article>> ready = new ArrayDeque<>();
  private int count;

  WebArchive(Source source, InputStream in) throws IOException {
    this.source = source;
    this.reader = new WarcReader(in);
    this.records = reader.iterator();
  }

  @Override
  public Optional<Outcome<Article>> next() throws IOException {
    try {
      while (ready.isEmpty() && records.hasNext()) {
        if (records.next() instanceof WarcResponse response) {
          page(response);
        }
      }
    } catch (ParsingException | UncheckedIOException e) {
      throw new BadInputException(
          Code.MALFORMED, "record " + (count + 1), "cannot be read, nor can what follows");
    }
    if (ready.isEmpty() && count == 0) {
      throw new BadInputException(Code.EMPTY, "", "is a web archive without pages");
    }
    return Optional.ofNullable(ready.poll());
  }

  private void page(WarcResponse response) throws IOException {
    MediaType type = response.payloadType();
    if (response.http().status() != FINE
        || !type.base().equals(HTML) && !type.base().equals(XHTML)) {
      return;
    }
    count++;
    String place = response.target();
    byte[] bytes = response.http().bodyDecoded().stream().readNBytes(source.limit());
    try {
      String page =
          Encodings.readAll(Encodings.reader(new ByteArrayInputStream(bytes)), source.limit());
      for (ArticleDraft draft : HtmlPage.read(page)) {
        Map<String, String> fields = new HashMap<>(draft.fields());
        fields.putIfAbsent(Field.URL.best(), place);
        ready.add(new ArticleDraft(fields, draft.body()).finish(source, source.id(count), place));
      }
    } catch (BadInputException e) {
      ready.add(source.failed(Code.MALFORMED, place, String.valueOf(e.getMessage())));
    }
  }
}
