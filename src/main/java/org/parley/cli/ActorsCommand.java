package org.parley.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.graph.Actor;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley actors}: who is in the store. */
@Command(
    name = "actors",
    description = {
      "Lists the actors of the store, those named most first: whom each speaks for, and how many"
          + " mentions, events, stances, articles and independent sources there are of it: articles"
          + " that print one text are one source. 'parley why' shows the mentions.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley actors --limit 20",
      "  parley actors --type person --state Ukraine",
      "  parley actors --name erdogan --format csv"
    })
final class ActorsCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only those of this type: person, state, organization or group.")
  private Actor.@Nullable Type type;

  @Option(
      names = "--state",
      paramLabel = "ACTOR",
      description = "Only this state or organization and those who speak for it.")
  private @Nullable String state;

  @Option(
      names = "--name",
      paramLabel = "LETTERS",
      description = "Only those with these letters in one of their names, in any case or accents.")
  private @Nullable String name;

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  ActorsCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = parley.openToRead()) {
      Map<String, Node> values = new HashMap<>();
      if (type != null) {
        values.put("ofType", NodeFactory.createLiteralString(shown(type)));
      }
      if (state != null) {
        values.put("ofState", ActorArgument.find(state, store, parley));
      }
      if (name != null) {
        values.put("pattern", NodeFactory.createLiteralString(NamePattern.containing(name)));
      }
      return question.ask("actors", values, store, parley, console);
    }
  }

  /** As the column has it: {@code Person}. */
  private static String shown(Actor.Type type) {
    return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
