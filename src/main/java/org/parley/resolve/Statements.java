package org.parley.resolve;

import java.util.ArrayList;
import java.util.List;
import org.parley.claim.Argument;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Evidence;
import org.parley.claim.Statement;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedStatement;
import org.parley.graph.StatementLabel;
import org.parley.resolve.actor.Cast;

/** The statements of one article, with the actors who make them. */
final class Statements {
  private final ArticleClaims claims;
  private final Cast cast;

  Statements(ArticleClaims claims, Cast cast) {
    this.claims = claims;
    this.cast = cast;
  }

  List<ResolvedStatement> resolved() {
    return claims.statements().stream().map(this::resolved).toList();
  }

  private ResolvedStatement resolved(Statement statement) {
    List<Participation> participations = new ArrayList<>();
    for (Argument argument : statement.arguments()) {
      cast.all(argument.mention()).stream()
          .map(member -> new Participation(member.key, argument.role()))
          .filter(p -> participations.stream().noneMatch(q -> q.actor().equals(p.actor())))
          .forEach(participations::add);
    }
    String content = StatementLabel.content(statement.content());
    return new ResolvedStatement(
        "statement-" + (statement.id() + 1),
        StatementLabel.of(content),
        statement.type(),
        statement.speaker().flatMap(cast::keyOf),
        statement.addressee().flatMap(cast::keyOf),
        statement.cue().map(Evidence::exact).orElse(""),
        content,
        statement.quoted(),
        statement.speakerWords(),
        statement.cue(),
        statement.content(),
        statement.within().map(w -> "statement-" + (w + 1)),
        participations,
        statement.negated(),
        statement.confidence(),
        statement.rule(),
        statement.evidence());
  }
}
