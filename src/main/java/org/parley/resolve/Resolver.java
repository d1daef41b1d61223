package org.parley.resolve;

import java.util.List;
import java.util.Map;
import org.parley.claim.ArticleClaims;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.Grounded;
import org.parley.graph.PartyChoice;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.resolve.actor.Actors;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Linker;
import org.parley.resolve.actor.Places;
import org.parley.resolve.issue.Issues;

/** Claims in the article's words to claims about actors, places and issues. Thread-safe. */
public final class Resolver {
  private final Gazetteer gazetteer;
  private final Issues issues;
  private final PartyChoice parties;

  /** One for which the rules alone say who takes part in events. */
  public Resolver(Gazetteer gazetteer) {
    this(gazetteer, PartyChoice.byRules());
  }

  public Resolver(Gazetteer gazetteer, PartyChoice parties) {
    this.gazetteer = gazetteer;
    this.parties = parties;
    this.issues = new Issues(gazetteer);
  }

  public ResolvedArticle resolve(ArticleClaims claims) {
    return grounded(claims).article();
  }

  /** The same, with what each claim comes from. */
  public Grounded grounded(ArticleClaims claims) {
    Cast cast = new Cast(gazetteer, claims.text().article().published());
    new Linker(gazetteer, claims, cast).link();
    Places places = new Places(gazetteer, cast);
    Reports events = new Reports(claims, gazetteer, cast, places);
    List<ResolvedReport> told = events.resolved();
    Actors actors = new Actors(gazetteer, cast);
    Map<Integer, List<Actor>> meant = actors.meant(claims.mentions(), events::parties);
    List<ResolvedReport> reports = parties.chosen(claims, meant, told, events.grounds());
    List<ResolvedStatement> statements = new Statements(claims, cast).resolved();
    Stances stances = new Stances(claims, gazetteer, cast, issues);
    List<ResolvedStance> held = stances.resolved(reports);
    actors.useOf(held);
    actors.use(reports);
    actors.useIn(statements);
    actors.useAt(places.all());
    actors.useAbout(stances.issues());
    ResolvedArticle article =
        new ResolvedArticle(
            claims.text().article(),
            actors.all(),
            places.all(),
            stances.issues(),
            reports,
            statements,
            held,
            actors.mentions());
    return new Grounded(claims, article, events.grounds(), stances.grounds(), meant);
  }
}
