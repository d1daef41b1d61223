package org.parley.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/**
 * JSON: an article, a list of articles, or an object whose {@code articles} is such a list; several
 * of these one after the other do too. One article is in memory at a time.
 */
final class JsonDocument implements Feed {
  private final Source source;
  private final JsonParser json;
  private int lists;
  private int count;

  JsonDocument(Source source, Reader in) throws IOException {
    this.source = source;
    this.json = JsonArticle.factory(source.limit()).createParser(in);
  }

  @Override
  public Optional<Outcome<Article>> next() throws IOException {
    try {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        Optional<Outcome<Article>> found = take(token);
        if (found.isPresent()) {
          return found;
        }
      }
    } catch (JsonProcessingException e) {
      throw JsonArticle.explained(e, 0, source.limit());
    }
    if (count == 0) {
      throw new BadInputException(Code.EMPTY, "", "holds no articles");
    }
    return Optional.empty();
  }

  private Optional<Outcome<Article>> take(JsonToken token) throws IOException {
    switch (token) {
      case START_ARRAY -> lists++;
      case END_ARRAY -> lists--;
      case START_OBJECT -> {
        return object();
      }
      case END_OBJECT -> {}
      case FIELD_NAME -> {
        // What follows a list of articles in the object around it.
        json.nextToken();
        json.skipChildren();
      }
      default -> {
        count++;
        return Optional.of(source.failed(Code.MALFORMED, place(), "expected an article, {…}"));
      }
    }
    return Optional.empty();
  }

  /** The article that an object is; empty if it has a list of articles, which is entered. */
  private Optional<Outcome<Article>> object() throws IOException {
    String place = place();
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (lists == 0 && json.currentName().toLowerCase(Locale.ROOT).equals("articles")) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
          lists++;
          return Optional.empty();
        }
        json.skipChildren();
      } else {
        JsonArticle.readField(json, fields);
      }
    }
    count++;
    String id = lists == 0 && count == 1 ? source.id() : source.id() + "-" + count;
    return Optional.of(JsonArticle.article(fields, source, id, place));
  }

  private String place() {
    return JsonArticle.placeOf(json.currentTokenLocation());
  }
}
