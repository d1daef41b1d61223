package org.parley.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.page.Briefing;
import org.parley.page.Subject;
import org.parley.report.NamedActor;
import org.parley.store.AtomicFile;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley report}: a briefing as one file. */
@Command(
    name = "report",
    description = {
      "Writes a briefing on an issue, an actor or the whole store: who stands where, in whose words,"
          + " what happened, who acts with whom, and the sources. It is one file that opens"
          + " offline and prints on A4.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley report -o news.html",
      "  parley report -o arms.html --issue 'arms deliveries'",
      "  parley report -o hungary.html --actor Hungary"
    })
final class ReportCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to; the file appears whole or not at all.")
  private @Nullable Path output;

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description = "Words of the issue, in any order; narrower issues count too.")
  private @Nullable String issue;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Only its positions and events, and those of whoever speaks for it.")
  private @Nullable String actor;

  ReportCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = output == null ? Path.of("report.html") : output;
    try (Store store = parley.openToRead()) {
      String html = new Briefing(store::calculateRead, parley.base()).html(subject(store));
      Output.guarded(
          file,
          () -> AtomicFile.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8))));
    }
    if (!parley.quiet()) {
      console.err().println("parley: wrote " + file);
    }
    return ExitCode.DONE.code();
  }

  private Subject subject(Store store) {
    List<String> titles = new ArrayList<>();
    Set<String> issues = new HashSet<>();
    Optional<NamedActor> about =
        Optional.ofNullable(actor).map(name -> ActorArgument.named(name, store, parley));
    about.ifPresent(each -> titles.add(each.label()));
    if (issue != null) {
      String found = IssueArgument.find(issue, store, parley).getLiteralLexicalForm();
      for (String each : found.split(" ")) {
        issues.add(each.substring(1, each.length() - 1));
      }
      titles.add(issue);
    }
    return new Subject(
        titles.isEmpty() ? "Who stands where" : String.join(" on ", titles),
        issues,
        about.map(each -> each.node().getURI()));
  }
}
