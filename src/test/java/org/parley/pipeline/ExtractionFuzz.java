package org.parley.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.claim.Evidence;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.rules.Endless;

/**
 * Any text, all of the way to quads: nothing is thrown, and whatever is claimed stands word for
 * word where it says. Jazzer calls it ({@code .ci/fuzz}), and {@link FuzzedTextTest} with what is
 * kept.
 */
public final class ExtractionFuzz {
  /** Longer texts only say more of the same, and fewer of them are tried. */
  private static final int LONGEST = 2_000;

  private static final ArticleWriter WRITER =
      new ArticleWriter(new Iris("https://example.org/"), true);

  private ExtractionFuzz() {}

  /** What Jazzer calls with each input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Endless.refuse(() -> holds(new String(bytes, StandardCharsets.UTF_8)));
  }

  static void holds(String text) {
    String bounded = text.substring(0, Math.min(text.length(), LONGEST));
    Article article = Understood.article("x", bounded, Optional.of(LocalDate.of(2024, 5, 15)));
    ResolvedArticle resolved = Understood.article(article);
    for (Evidence evidence : evidence(resolved)) {
      if (!article.slice(evidence.span()).equals(evidence.exact())) {
        throw new IllegalStateException("not verbatim: " + evidence);
      }
    }
    boolean surrogate = bounded.chars().anyMatch(c -> Character.isSurrogate((char) c));
    if (WRITER.write(resolved) instanceof Outcome.Failed<List<Quad>> failed && !surrogate) {
      throw new IllegalStateException("not written: " + failed.problem());
    }
  }

  private static List<Evidence> evidence(ResolvedArticle article) {
    List<Evidence> all = new ArrayList<>();
    article.mentions().values().forEach(all::addAll);
    article.reports().forEach(report -> all.addAll(report.evidence()));
    article.stances().forEach(stance -> all.addAll(stance.evidence()));
    article.statements().forEach(statement -> all.add(statement.evidence()));
    return all;
  }
}
