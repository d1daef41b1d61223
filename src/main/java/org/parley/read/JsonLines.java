package org.parley.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** JSON lines: an object a line; a broken line is a problem of its own and the others go on. */
final class JsonLines implements Feed {
  private final Source source;
  private final Reader in;
  private final JsonFactory factory;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int filled;
  private long line;
  private boolean found;
  private boolean ended;

  JsonLines(Source source, Reader in) {
    this.source = source;
    this.in = in;
    this.factory = JsonArticle.factory(source.limit());
  }

  @Override
  public Optional<Outcome<Article>> next() throws IOException {
    while (!ended) {
      StringBuilder words = new StringBuilder();
      boolean whole = readLine(words);
      line++;
      String json = words.toString();
      found |= !whole || !json.isBlank();
      if (!whole) {
        return Optional.of(
            source.failed(Code.TOO_LARGE, "line " + line, Encodings.tooLarge(source.limit())));
      }
      if (!json.isBlank()) {
        return Optional.of(article(json));
      }
    }
    if (!found) {
      throw new BadInputException(Code.EMPTY, "", "is empty");
    }
    return Optional.empty();
  }

  private Outcome<Article> article(String json) {
    try (JsonParser parser = factory.createParser(json)) {
      return article(parser);
    } catch (JsonProcessingException e) {
      BadInputException problem = JsonArticle.explained(e, line - 1, source.limit());
      return new Outcome.Failed<>(problem.problem(source));
    } catch (BadInputException e) {
      return new Outcome.Failed<>(e.problem(source));
    } catch (IOException e) {
      return source.failed(Code.MALFORMED, "line " + line, String.valueOf(e.getMessage()));
    }
  }

  private Outcome<Article> article(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return source.failed(Code.MALFORMED, place(parser), "expected an object, {…}, on every line");
    }
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      JsonArticle.readField(parser, source.columns(), fields);
    }
    if (parser.nextToken() != null) {
      return source.failed(Code.MALFORMED, place(parser), "expected one object a line");
    }
    return Fields.article(fields, source, source.id(line), "line " + line);
  }

  private String place(JsonParser parser) {
    return "line %d, column %d".formatted(line, parser.currentTokenLocation().getColumnNr());
  }

  /** Reads a line; false if it is too long for an article, in which case it is skipped. */
  private boolean readLine(StringBuilder words) throws IOException {
    boolean whole = true;
    while (fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      words.append(buffer, at, end - at);
      if (words.length() > source.limit() + 1) {
        whole = false;
        words.setLength(0);
      }
      at = end + 1;
      if (end < filled) {
        return whole;
      }
    }
    ended = true;
    return whole;
  }

  /** Whether there is more to be read. */
  private boolean fill() throws IOException {
    if (at >= filled) {
      at = 0;
      filled = in.read(buffer);
    }
    return filled > 0;
  }
}
