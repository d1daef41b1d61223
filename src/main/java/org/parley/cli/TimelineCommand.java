package org.parley.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley timeline}: one actor through time. */
@Command(
    name = "timeline",
    description = {
      "Shows what an actor took part in and where it stood, in the order of time: events by their own date, stances by their article's. What has no date comes last.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley timeline Ukraine",
      "  parley timeline 'Recep Tayyip Erdogan' --from 2025-05 --to 2025-06",
      "  parley timeline kg:actor/nato --format json"
    })
final class TimelineCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      paramLabel = "ACTOR",
      description = "A name, another name, words of one, a key, or an IRI.")
  private String actor = "";

  @Mixin private final Period period = new Period();

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  TimelineCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Node> values = new HashMap<>(period.values());
    try (Store store = parley.openToRead()) {
      values.put("ofActor", ActorArgument.find(actor, store, parley));
      return question.ask("timeline", values, store, parley, console);
    }
  }
}
