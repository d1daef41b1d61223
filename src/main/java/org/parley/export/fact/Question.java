package org.parley.export.fact;

import java.util.Optional;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.vocab.Parley;

/**
 * The question that a stance answers, by which positions add up, and how: who supports the opposite
 * of a question opposes it.
 *
 * @param position as seen from the question: supports, opposes, conditional, opposes if, undecided
 * @param turned whether the target is the opposite of the question
 */
public record Question(Thing issue, String position, boolean turned) {

  /** Nothing, if the stance has no target or position. */
  public static Optional<Question> of(Thing stance) {
    Optional<Thing> target = stance.one(Parley.target);
    Optional<String> position = stance.one(Parley.position).map(Thing::notation);
    if (target.isEmpty() || position.isEmpty()) {
      return Optional.empty();
    }
    Optional<Thing> opposite = target.get().one(Parley.negates);
    if (opposite.isPresent()) {
      return Optional.of(new Question(opposite.get(), turned(position.get()), true));
    }
    Thing issue =
        target
            .filter(each -> each.isA(Parley.Aspect))
            .flatMap(each -> each.one(SKOS.broader.asNode()))
            .orElse(target.get());
    return Optional.of(new Question(issue, position.get(), false));
  }

  private static String turned(String position) {
    return switch (position) {
      case "supports" -> "opposes";
      case "opposes" -> "supports";
      case "conditional" -> "opposes if";
      default -> position;
    };
  }

  /**
   * Whether the article, the holder, or one of its own side says so, and not somebody else of it.
   */
  public static boolean isOwn(Thing stance) {
    Optional<Thing> holder = stance.one(Parley.holder);
    return stance.all(Parley.voice).stream()
        .allMatch(
            voice ->
                holder.isEmpty()
                    || voice.equals(holder.get())
                    || voice.all(Parley.speaksFor).contains(holder.get())
                    || holder.get().all(Parley.speaksFor).contains(voice));
  }
}
