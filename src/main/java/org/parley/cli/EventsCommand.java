package org.parley.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.claim.EventType;
import org.parley.claim.Status;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley events}: what happened, and what is to. */
@Command(
    name = "events",
    description = {
      "Lists the events of the store in the order of time, each once however many articles report"
          + " it: its latest status, participants, and how many reports, articles and independent"
          + " sources there are: articles that print one text are one source. 'parley why' shows"
          + " the reports.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley events --actor Turkey --from 2025",
      "  parley events --type CONSULT --status planned",
      "  parley events --place Istanbul --format csv"
    })
final class EventsCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Only those that it takes part in: a name, another name, or an IRI.")
  private @Nullable String actor;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only those of this type, such as Summit, or below it, such as CONSULT.")
  private @Nullable String type;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only occurred, ongoing, planned, proposed, cancelled or denied ones.")
  private @Nullable Status status;

  @Option(
      names = "--place",
      paramLabel = "LETTERS",
      description = "Only those at a place, or in a state, with these letters in its name.")
  private @Nullable String place;

  @Mixin private final Period period = new Period();

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  EventsCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Node> values = new HashMap<>(period.values());
    if (type != null) {
      values.put("ofType", NodeFactory.createLiteralString(known(type)));
    }
    if (status != null) {
      String notation = status.name().toLowerCase(Locale.ROOT);
      values.put("withStatus", NodeFactory.createLiteralString(notation));
    }
    if (place != null) {
      values.put("pattern", NodeFactory.createLiteralString(NamePattern.containing(place)));
    }
    try (Store store = parley.openToRead()) {
      if (actor != null) {
        values.put("withActor", ActorArgument.find(actor, store, parley));
      }
      return question.ask("events", values, store, parley, console);
    }
  }

  /** The type as the scheme writes it. */
  private static String known(String type) {
    Set<String> notations = new TreeSet<>(EventType.narrower().keySet());
    for (EventType each : EventType.values()) {
      notations.add(each.name());
    }
    return notations.stream()
        .filter(type::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    "--type "
                        + type
                        + ": no event type"
                        + Nearest.to(type, notations)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; it can be " + String.join(", ", notations))));
  }
}
