package org.parley.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.read.ArticleReader;
import org.parley.read.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley read}: the articles as they were read, before anybody makes claims of them. */
@Command(
    name = "read",
    description = {
      "Prints the articles in files as they were read, a JSON object a line: id, title, text, date,"
          + " publisher, url, author, language. Nothing is extracted, so one sees what goes in.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley read page.html",
      "  parley read nexis.docx > articles.jsonl",
      "  parley read table.csv --columns text=Volltext,date=Datum"
    })
final class ReadCommand implements Callable<Integer> {
  private static final JsonFactory JSON =
      new JsonFactory()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles, folders of them, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private ColumnOptions columns = new ColumnOptions();

  ReadCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int read = 0;
    int failed = 0;
    try (OutputStream out = Output.to(console.out())) {
      for (Outcome<Article> outcome :
          ArticleReader.read(
              inputs,
              console.in(),
              ArticleReader.LONGEST_ARTICLE,
              columns.columns(),
              Recognition.none())) {
        switch (outcome) {
          case Outcome.Ok<Article> ok -> {
            print(ok.value(), out);
            read++;
          }
          case Outcome.Failed<Article> problem -> {
            print(problem.problem());
            failed += problem.problem().code().skipped() ? 0 : 1;
          }
        }
      }
    }
    if (read == 0) {
      return ExitCode.FAILED.code();
    }
    return (failed == 0 ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED).code();
  }

  private void print(Problem problem) {
    if (!problem.code().skipped() || !parley.quiet()) {
      console.err().println(ConsoleProgress.said(problem));
    }
  }

  private static void print(Article article, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", article.id());
      put(json, "title", article.headline());
      json.writeStringField("text", article.text());
      put(json, "date", article.published().map(String::valueOf));
      put(json, "publisher", article.publisher());
      put(json, "url", article.url());
      put(json, "author", article.author());
      json.writeStringField("language", article.language());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void put(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
