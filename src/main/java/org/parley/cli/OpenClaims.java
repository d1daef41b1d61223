package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.claim.Position;
import org.parley.rdf.Iris;
import org.parley.report.Doubt;
import org.parley.report.DoubtCandidate;
import org.parley.report.Doubts;
import org.parley.review.ClaimKey;
import org.parley.review.Decisions;
import org.parley.review.EventKey;
import org.parley.review.Reviewer;
import org.parley.review.StanceKey;
import org.parley.store.Store;

/** The claims of a store that nobody has decided on, the most doubtful first. */
final class OpenClaims {
  private final ClaimChoice choice;
  private final Decisions decided;
  private final Optional<String> actor;
  private final Optional<String> issues;

  private OpenClaims(
      ClaimChoice choice, Decisions decided, Optional<String> actor, Optional<String> issues) {
    this.choice = choice;
    this.decided = decided;
    this.actor = actor;
    this.issues = issues;
  }

  /**
   * @param decided decisions that are not applied yet count, too: a walk goes on where it stopped
   */
  static List<OpenClaim> of(
      Store store, ClaimChoice choice, Decisions decided, ParleyCommand parley) {
    return of(store, choice, decided, parley, doubts -> doubts.candidates());
  }

  /**
   * The same, by somebody who knows all candidates already.
   *
   * @param candidates the least trusted first
   */
  static List<OpenClaim> of(
      Store store,
      ClaimChoice choice,
      Decisions decided,
      ParleyCommand parley,
      Function<Doubts, List<DoubtCandidate>> candidates) {
    Optional<String> actor =
        choice.actor().map(name -> ActorArgument.find(name, store, parley).getURI());
    Optional<String> issues =
        choice
            .issue()
            .map(words -> IssueArgument.find(words, store, parley).getLiteralLexicalForm());
    OpenClaims claims = new OpenClaims(choice, decided, actor, issues);
    return store.calculateRead(dataset -> claims.find(new Doubts(dataset), candidates));
  }

  private List<OpenClaim> find(Doubts doubts, Function<Doubts, List<DoubtCandidate>> candidates) {
    List<OpenClaim> found = new ArrayList<>();
    for (DoubtCandidate candidate : rest(candidates.apply(doubts))) {
      if (found.size() == choice.limit() || candidate.confidence() >= choice.below()) {
        break;
      }
      if (isWanted(candidate)) {
        doubts.doubt(candidate).flatMap(this::open).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Those after the one that was named; all, if it is not among them. */
  private List<DoubtCandidate> rest(List<DoubtCandidate> all) {
    for (int i = 0; choice.after().isPresent() && i < all.size(); i++) {
      if (all.get(i).node().getURI().equals(choice.after().get())) {
        return all.subList(i + 1, all.size());
      }
    }
    return all;
  }

  private boolean isWanted(DoubtCandidate candidate) {
    return choice.claim().map(candidate.node().getURI()::equals).orElse(true)
        && choice.wants(candidate.stance() ? ClaimKind.STANCE : ClaimKind.EVENT);
  }

  private Optional<OpenClaim> open(Doubt doubt) {
    if (!isMeant(doubt.says())) {
      return Optional.empty();
    }
    return key(doubt.says())
        .filter(says -> !Reviewer.isDecided(decided, doubt.article(), doubt.sentences(), says))
        .map(says -> new OpenClaim(doubt, says));
  }

  private boolean isMeant(Doubt.Says says) {
    return switch (says) {
      case Doubt.Stance stance ->
          actor
                  .map(iri -> stance.holder().equals(iri) || stance.others().contains(iri))
                  .orElse(true)
              && issues.map(all -> all.contains("<" + stance.issue() + ">")).orElse(true);
      case Doubt.Event event ->
          issues.isEmpty() && actor.map(event.participants()::contains).orElse(true);
    };
  }

  private static Optional<ClaimKey> key(Doubt.Says says) {
    return switch (says) {
      case Doubt.Stance stance ->
          position(stance.position())
              .map(
                  position ->
                      new StanceKey(
                          Iris.key(stance.holder()),
                          position,
                          stance.words(),
                          Iris.key(stance.issue())));
      case Doubt.Event event -> {
        Set<String> participants = new TreeSet<>();
        event.participants().forEach(iri -> participants.add(Iris.key(iri)));
        yield Optional.of(new EventKey(event.type(), participants, event.label()));
      }
    };
  }

  private static Optional<Position> position(String notation) {
    for (Position position : Position.values()) {
      if (position.notation().equals(notation.toLowerCase(Locale.ROOT))) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }
}
