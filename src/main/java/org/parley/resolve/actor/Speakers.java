package org.parley.resolve.actor;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Statement;

/** The single persons who spoke in an article, by where each statement ends. */
final class Speakers {
  private final ArticleClaims claims;

  /** The number of the last of the statements that end there or before. */
  private final NavigableMap<Integer, Integer> last = new TreeMap<>();

  Speakers(ArticleClaims claims) {
    this.claims = claims;
    NavigableMap<Integer, Integer> ending = new TreeMap<>();
    for (Statement statement : claims.statements()) {
      if (statement.speaker().map(claims.mentions()::get).filter(Speakers::single).isPresent()) {
        ending.merge(statement.evidence().span().end(), statement.id(), Math::max);
      }
    }
    int latest = -1;
    for (Map.Entry<Integer, Integer> each : ending.entrySet()) {
      latest = Math.max(latest, each.getValue());
      last.put(each.getKey(), latest);
    }
  }

  private static boolean single(Mention mention) {
    return !mention.plural() && mention.type() == Mention.Type.PERSON;
  }

  /** Who spoke last, of the statements that are over by then. */
  Optional<Mention> lastBefore(int offset) {
    return Optional.ofNullable(last.floorEntry(offset))
        .flatMap(entry -> claims.statements().get(entry.getValue()).speaker())
        .map(claims.mentions()::get);
  }
}
