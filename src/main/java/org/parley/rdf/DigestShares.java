package org.parley.rdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.graph.DatedReport;

/**
 * Divides what articles add to the resolved graph, so that each share can be written by itself:
 * whatever is said of one actor, place or issue comes to one share, by its key, and the reports of
 * one event, by whatever number the caller gives to all of them. What tells copies comes to the
 * first. The shares' graphs together are the whole graph; only what several nodes say alike ({@link
 * ResolvedGraph#shared}) stands in more than one of them.
 *
 * @param count how many shares there are, at least one
 */
public record DigestShares(int count) {
  public DigestShares {
    if (count < 1) {
      throw new IllegalArgumentException("shares: " + count + ", but at least 1 is needed");
    }
  }

  /**
   * The digest's part in each share.
   *
   * @param event a number for each report, the same for those that can be of one event
   */
  public List<ArticleDigest> of(ArticleDigest digest, ToIntFunction<DatedReport> event) {
    return IntStream.range(0, count).mapToObj(share -> of(digest, event, share)).toList();
  }

  private ArticleDigest of(ArticleDigest digest, ToIntFunction<DatedReport> event, int share) {
    Predicate<String> key = text -> Math.floorMod(text.hashCode(), count) == share;
    return new ArticleDigest(
        digest.article(),
        digest.reports().stream()
            .filter(report -> Math.floorMod(event.applyAsInt(report), count) == share)
            .toList(),
        digest.actors().stream().filter(actor -> key.test(actor.key())).toList(),
        digest.places().stream().filter(place -> key.test(place.key())).toList(),
        digest.issues().stream().filter(issue -> key.test(issue.key())).toList(),
        digest.sketch().filter(any -> share == 0));
  }

  /** Only the reports of an article, for what asks for nothing else. */
  public static ArticleDigest reports(ArticleDigest digest, Predicate<DatedReport> wanted) {
    return new ArticleDigest(
        digest.article(),
        digest.reports().stream().filter(wanted).toList(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Whether a part of a digest says anything at all. */
  public static boolean isEmpty(ArticleDigest digest) {
    return Stream.of(digest.reports(), digest.actors(), digest.places(), digest.issues())
            .allMatch(List::isEmpty)
        && digest.sketch().isEmpty();
  }
}
