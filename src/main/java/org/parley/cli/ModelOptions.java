package org.parley.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.article.Outcome;
import org.parley.codebook.BadCodebookException;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookText;
import org.parley.graph.ResolvedArticle;
import org.parley.llm.Address;
import org.parley.llm.ApiKey;
import org.parley.llm.Limits;
import org.parley.llm.LlmReader;
import org.parley.llm.Opening;
import org.parley.llm.Prices;
import org.parley.llm.Prompt;
import org.parley.llm.Settings;
import org.parley.pipeline.Reader;
import org.parley.pipeline.RefusalLog;
import picocli.CommandLine.Option;

/** Whether a language model reads, which one, and within what limits. */
final class ModelOptions {
  private static final List<String> KINDS = List.of(ResolvedArticle.RULES, "llm", Reader.Both.NAME);

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "With --reader llm or both: the model, as the endpoint knows it.")
  private @Nullable String model;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      defaultValue = Address.DEFAULT,
      description =
          "An OpenAI-compatible endpoint (default: ${DEFAULT-VALUE}). Its key is taken from"
              + " $PARLEY_LLM_KEY, else $OPENAI_API_KEY.")
  private String endpoint = Address.DEFAULT;

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description = "Have the model code positions by these questions (TSV: code, label, …).")
  private @Nullable Path codebook;

  @Option(
      names = "--answers",
      paramLabel = "PATH",
      description =
          "A folder to record answers in and take them from, or a file of batch results. The same"
              + " answers give the same graph, without network (default of build: the store's name"
              + " and .answers).")
  private @Nullable Path answers;

  @Option(
      names = "--requests",
      paramLabel = "FILE",
      description = "Send nothing: write what would be asked, in the form of batch APIs.")
  private @Nullable Path requests;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "So many requests under way at once (default: ${DEFAULT-VALUE}).")
  private int parallel = Settings.PARALLEL;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "For one request (default: 600).")
  private long timeout = Settings.TIMEOUT.toSeconds();

  @Option(names = "--max-tokens", paramLabel = "N", description = "Stop after so many tokens.")
  private @Nullable Long maxTokens;

  @Option(names = "--max-requests", paramLabel = "N", description = "Stop after so many requests.")
  private @Nullable Long maxRequests;

  @Option(names = "--max-time", paramLabel = "MINUTES", description = "Stop after so long.")
  private @Nullable Long maxTime;

  @Option(
      names = "--max-cost",
      paramLabel = "SUM",
      description = "Stop at this cost, by --price-in and --price-out.")
  private @Nullable Double maxCost;

  @Option(
      names = "--price-in",
      paramLabel = "SUM",
      description = "What a million tokens read cost.")
  private @Nullable Double priceIn;

  @Option(
      names = "--price-out",
      paramLabel = "SUM",
      description = "What a million tokens written cost.")
  private @Nullable Double priceOut;

  /**
   * The reader that is asked for, ready to read.
   *
   * @param record where answers are recorded unless the user says otherwise
   * @throws Failure if the options do not fit together, or a file of theirs cannot be used
   */
  ReaderSetup setup(Optional<String> reader, Optional<Path> record, PrintStream err) {
    String kind = reader.orElse(ResolvedArticle.RULES);
    if (!KINDS.contains(kind)) {
      throw new Failure(
          ExitCode.USAGE, "--reader " + kind + ": who reads is one of " + String.join(", ", KINDS));
    }
    if (kind.equals(ResolvedArticle.RULES)) {
      return ReaderSetup.rules();
    }
    if (model == null || model.isBlank()) {
      throw new Failure(ExitCode.USAGE, "--reader " + kind + " needs --model NAME");
    }
    Optional<Codebook> questions = Optional.ofNullable(codebook).map(ModelOptions::read);
    Settings settings = settings(model, Prompts.standard(questions), record);
    if (requests == null) {
      settings.notice().ifPresent(notice -> err.println("parley: " + notice));
    }
    return switch (Opening.of(settings)) {
      case Outcome.Failed<LlmReader> failed ->
          throw new Failure(ExitCode.FAILED, failed.problem().toString());
      case Outcome.Ok<LlmReader> ok -> setup(kind, model, ok.value(), questions);
    };
  }

  private ReaderSetup setup(
      String kind, String model, LlmReader llm, Optional<Codebook> questions) {
    RefusalLog log = new RefusalLog();
    Reader.Model reading = new Reader.Model("llm", llm, model, questions, log);
    Reader reader = kind.equals(Reader.Both.NAME) ? new Reader.Both(reading) : reading;
    return new ReaderSetup(reader, parallel, Optional.of(llm), log);
  }

  private static Codebook read(Path file) {
    try {
      return CodebookText.table(file);
    } catch (BadCodebookException e) {
      throw new Failure(ExitCode.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private Settings settings(String name, Prompt prompt, Optional<Path> record) {
    try {
      return new Settings(
          prompt,
          name,
          Address.of(endpoint),
          ApiKey.of(System.getenv()),
          Optional.ofNullable(answers).or(() -> record),
          Optional.ofNullable(requests),
          limits(),
          parallel,
          Settings.TRIES,
          Duration.ofSeconds(timeout));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private Limits limits() {
    Optional<Prices> prices =
        priceIn == null && priceOut == null
            ? Optional.empty()
            : Optional.of(
                new Prices(priceIn == null ? 0 : priceIn, priceOut == null ? 0 : priceOut));
    return new Limits(
        maxTokens == null ? OptionalLong.empty() : OptionalLong.of(maxTokens),
        maxCost == null ? OptionalDouble.empty() : OptionalDouble.of(maxCost),
        Optional.ofNullable(maxTime).map(Duration::ofMinutes),
        maxRequests == null ? OptionalLong.empty() : OptionalLong.of(maxRequests),
        prices);
  }
}
