package org.parley.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.codebook.Codebook;
import org.parley.exchange.SheetRead;
import org.parley.graph.ResolvedArticle;
import org.parley.llm.LlmReader;

/** Who reads the articles of a run. */
public sealed interface Reader {
  /** What the reader's claims are kept under. */
  String name();

  /** For the record of the run. */
  default String description() {
    return "reader " + name();
  }

  /** Parley's own rules. */
  record Rules() implements Reader {
    @Override
    public String name() {
      return ResolvedArticle.RULES;
    }
  }

  /**
   * Claims that somebody else has made.
   *
   * @param sheets by article id; articles without one are passed over
   * @param found ids of those that were met; filled while articles are read
   */
  record Claims(String name, Map<String, SheetRead> sheets, Set<String> found, RefusalLog log)
      implements Reader {
    public Claims {
      sheets = Map.copyOf(sheets);
    }

    /** Claims of which no article has been found yet. */
    public static Claims of(String name, Map<String, SheetRead> sheets, RefusalLog log) {
      return new Claims(name, sheets, ConcurrentHashMap.newKeySet(), log);
    }

    /** The ids of articles that there are claims of, and that were not met. */
    public SortedSet<String> unread() {
      SortedSet<String> unread = new TreeSet<>(sheets.keySet());
      unread.removeAll(found);
      return unread;
    }
  }

  /**
   * A language model.
   *
   * @param model its name, as the endpoint knows it
   * @param codebook the codebook that it codes by
   */
  record Model(
      String name, LlmReader reader, String model, Optional<Codebook> codebook, RefusalLog log)
      implements Reader {
    @Override
    public String description() {
      return "reader " + name + " (model " + model + ")";
    }
  }

  /** The rules and a language model, their claims joined. */
  record Both(Model model) implements Reader {
    /** What the joined claims are kept under. */
    public static final String NAME = "both";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public String description() {
      return "rules and " + model.description();
    }
  }
}
