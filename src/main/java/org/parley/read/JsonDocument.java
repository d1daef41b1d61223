package org.parley.read;

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

/**
 * JSON: an article, a list of articles, or an object that holds such a list, as interfaces of news
 * answer; several of these one after the other do too. One article is in memory at a time. One that
 * is broken is a problem of its own, and the list goes on behind it.
 */
final class JsonDocument implements Feed {
  private final Source source;
  private final Replay in;
  private JsonParser json;

  /** Where the parser began: characters and line ends before it. */
  private long charactersBefore;

  private long linesBefore;

  /** Where the object of the article that is being read begins. */
  private long objectStart;

  private long objectLine;
  private int lists;
  private int count;
  private boolean mended;

  JsonDocument(Source source, Reader in) throws IOException {
    this.source = source;
    this.in = new Replay(in);
    this.json = JsonArticle.factory(source.limit()).createParser(this.in);
  }

  @Override
  public Optional<Outcome<Article>> next() throws IOException {
    try {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        Optional<Outcome<Article>> found = take(token);
        if (found.isPresent()) {
          return found;
        }
        if (mended && lists == 0) {
          return Optional.empty();
        }
      }
    } catch (JsonProcessingException e) {
      return behind(e);
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
    objectStart = charactersBefore + json.currentTokenLocation().getCharOffset();
    objectLine = linesBefore + json.currentTokenLocation().getLineNr();
    in.forgetBefore(objectStart);
    Map<String, String> fields = new HashMap<>();
    if (entersList(fields)) {
      return Optional.empty();
    }
    count++;
    String id = lists == 0 && count == 1 ? source.id() : source.id(count);
    return Optional.of(Fields.article(fields, source, id, place));
  }

  /** Reads an object up to the list of articles in it, or to its end. */
  private boolean entersList(Map<String, String> fields) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (lists > 0 || !Field.isList(json.currentName()) || Field.TEXT.in(fields).isPresent()) {
        JsonArticle.readField(json, source.columns(), fields);
        continue;
      }
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY) {
        lists++;
        return true;
      }
      if (value == JsonToken.START_OBJECT && entersList(fields)) {
        return true;
      }
    }
    return false;
  }

  /** Names what is broken and goes on at the next article of the list. */
  private Optional<Outcome<Article>> behind(JsonProcessingException e) throws IOException {
    BadInputException problem = JsonArticle.explained(e, linesBefore, source.limit());
    if (mended && lists == 0) {
      return Optional.empty();
    }
    if (lists == 0 || e.getLocation() == null) {
      throw problem;
    }
    long broken = Math.max(objectStart, charactersBefore + e.getLocation().getCharOffset());
    Optional<Replay.Place> next = in.nextObject(objectStart, broken);
    count++;
    lists = 0;
    mended = true;
    if (next.isEmpty()) {
      json.close();
      return Optional.of(
          new Outcome.Failed<>(problem.andMore("; what follows is lost").problem(source)));
    }
    linesBefore = objectLine + next.get().lines() - 1;
    charactersBefore = next.get().offset() - 1;
    json = JsonArticle.factory(source.limit()).createParser(in.from(next.get(), "["));
    return Optional.of(new Outcome.Failed<>(problem.problem(source)));
  }

  private String place() {
    return JsonArticle.placeOf(json.currentTokenLocation(), linesBefore);
  }
}
