package org.parley.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.claim.Argument;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.graph.StatementLabel;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.actor.ActorDescriptions;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Linker;
import org.parley.resolve.actor.Places;
import org.parley.resolve.event.ReportMerger;
import org.parley.resolve.issue.Issues;

/** Claims in the article's words to claims about actors, places and issues. Thread-safe. */
public final class Resolver {
  private static final ReferenceWords WORDS = ReferenceWords.builtIn();

  /** Events that reach a country by its name as a place. */
  private static final Set<EventType> REACHING =
      Set.of(EventType.AID, EventType.SANCTION, EventType.CONCEDE);

  private static final Set<String> BINDING =
      Set.of("stance-verb:sign", "stance-verb:ratify", "stance-verb:adopt");

  private final Gazetteer gazetteer;
  private final Issues issues;

  public Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.issues = new Issues(gazetteer);
  }

  public ResolvedArticle resolve(ArticleClaims claims) {
    Cast cast = new Cast(gazetteer, claims.text().article().published());
    new Linker(gazetteer, claims, cast).link();
    return new Resolution(claims, cast).resolved();
  }

  /** One article on its way. */
  private final class Resolution {
    private final ArticleClaims claims;
    private final Cast cast;
    private final Places places;
    private final Map<String, Issue> targets = new TreeMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    Resolution(ArticleClaims claims, Cast cast) {
      this.claims = claims;
      this.cast = cast;
      this.places = new Places(gazetteer, cast);
    }

    ResolvedArticle resolved() {
      List<ResolvedReport> reports = reports();
      List<ResolvedStatement> statements =
          claims.statements().stream().map(this::statement).toList();
      List<ResolvedStance> stances = stances(playing(reports));
      stances.forEach(
          s -> {
            used.add(s.holder());
            used.addAll(s.about());
            s.voice().ifPresent(used::add);
          });
      reports.forEach(r -> r.participations().forEach(p -> used.add(p.actor())));
      statements.forEach(
          s -> {
            s.speaker().ifPresent(used::add);
            s.addressee().ifPresent(used::add);
            s.participations().forEach(p -> used.add(p.actor()));
          });
      places.all().forEach(p -> p.inState().ifPresent(used::add));
      targets.values().forEach(i -> used.addAll(i.about()));
      ActorDescriptions actors = new ActorDescriptions(gazetteer, cast);
      return new ResolvedArticle(
          claims.text().article(),
          actors.of(used),
          places.all(),
          List.copyOf(targets.values()),
          reports,
          statements,
          stances,
          actors.mentions(used));
    }

    private Optional<String> actor(int mention) {
      return cast.of(mention).map(m -> m.key);
    }

    // Events.

    private List<ResolvedReport> reports() {
      List<ReportMerger.Named> named = new ArrayList<>();
      for (EventReport report : claims.reports()) {
        Optional<Place> place = report.place().flatMap(p -> place(claims.mentions().get(p)));
        Map<String, Role> actors = new LinkedHashMap<>();
        // "sent medicine to Kenya", "a ban on wheat from Kenya": it is more than a place
        boolean gift = EventType.of(report.type()).filter(REACHING::contains).isPresent();
        for (Argument argument : report.arguments()) {
          Mention mention = claims.mentions().get(argument.mention());
          boolean only =
              mention.use() == Mention.Use.LOCATIVE
                  && argument.role() != Role.HOST
                  && !(argument.role() == Role.RECIPIENT && gift);
          if (!only) {
            parties(argument.mention())
                .forEach(member -> actors.putIfAbsent(member.key, argument.role()));
          }
        }
        bind(report, actors);
        boolean headline = claims.text().sentences().get(report.sentence()).headline();
        named.add(
            new ReportMerger.Named(
                named(report), actors, states(actors), place.map(Place::key), headline));
      }
      List<ResolvedReport> merged = ReportMerger.merge(named);
      Set<String> kept = new TreeSet<>();
      merged.forEach(r -> r.place().ifPresent(kept::add));
      places.retain(kept);
      return merged;
    }

    /**
     * "The foreign ministers of Egypt and Qatar met": their states did, whatever the ministers say
     * as a group. Those of one state are a group of people.
     */
    private List<Cast.Member> parties(int mention) {
      return cast.all(mention).stream()
          .flatMap(member -> parties(member).stream())
          .distinct()
          .toList();
    }

    private List<Cast.Member> parties(Cast.Member member) {
      return member.mentions.stream()
          .filter(met -> met.plural() && WORDS.is("state-people", met.head()))
          .map(this::statesNamed)
          .filter(states -> states.size() > 1)
          .findFirst()
          .orElse(List.of(member));
    }

    private List<Cast.Member> statesNamed(Mention mention) {
      return mention.qualifiers().stream()
          .flatMap(qualifier -> cast.all(qualifier).stream())
          .filter(named -> named.type == Actor.Type.STATE)
          .distinct()
          .toList();
    }

    /** "He met Trump": the label names whom the pronoun stands for. */
    private EventReport named(EventReport report) {
      for (Argument argument : report.arguments()) {
        Mention mention = claims.mentions().get(argument.mention());
        String words = mention.evidence().exact();
        String label = report.label();
        List<Cast.Member> meant = cast.all(argument.mention());
        if (mention.kind() == Mention.Kind.PRONOUN
            && mention.use() != Mention.Use.POSSESSIVE
            && meant.size() == 1
            && label.length() > words.length()
            && label.regionMatches(true, 0, words + " ", 0, words.length() + 1)) {
          return report.labelled(meant.getFirst().label + label.substring(words.length()));
        }
      }
      return report;
    }

    /** Who signs for a state binds the state: it is a party too. */
    private void bind(EventReport report, Map<String, Role> actors) {
      boolean binding = EventType.of(report.type()).equals(Optional.of(EventType.AGREE));
      if (!binding) {
        return;
      }
      for (Map.Entry<String, String> each : states(actors).entrySet()) {
        boolean person =
            cast.member(each.getKey()).filter(m -> m.type == Actor.Type.PERSON).isPresent();
        if (person && actors.get(each.getKey()) == Role.SIGNATORY) {
          gazetteer.entry(each.getValue()).ifPresent(cast::known);
          actors.putIfAbsent(each.getValue(), Role.SIGNATORY);
        }
      }
    }

    /** The states that actors speak for. */
    private Map<String, String> states(Map<String, Role> actors) {
      Map<String, String> states = new LinkedHashMap<>();
      for (String actor : actors.keySet()) {
        cast.member(actor).flatMap(this::stateOf).ifPresent(of -> states.put(actor, of));
      }
      return states;
    }

    private Optional<String> stateOf(Cast.Member member) {
      return member.speaksFor.filter(
          of -> gazetteer.entry(of).filter(e -> e.kind() == Gazetteer.EntryKind.STATE).isPresent());
    }

    private Optional<Place> place(Mention mention) {
      return mention.kind() == Mention.Kind.NAMED
          ? Optional.of(places.named(Linker.clean(mention.name())))
          : Optional.empty();
    }

    // Statements.

    private ResolvedStatement statement(Statement statement) {
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
          statement.speaker().flatMap(this::actor),
          statement.addressee().flatMap(this::actor),
          statement.cue().map(Evidence::exact).orElse(""),
          content,
          statement.quoted(),
          statement.speakerWords(),
          statement.cue(),
          statement.content(),
          statement.within().map(w -> "statement-" + (w + 1)),
          participations,
          statement.certainty(),
          statement.negated(),
          statement.confidence(),
          statement.rule(),
          statement.evidence());
    }

    // Stances.

    /** Who takes part in an event, or holds or voices a position. */
    private Set<String> playing(List<ResolvedReport> reports) {
      Set<String> playing = new TreeSet<>();
      reports.forEach(r -> r.participations().forEach(p -> playing.add(p.actor())));
      for (Stance stance : claims.stances()) {
        cast.all(stance.holder()).forEach(member -> playing.add(member.key));
        stance.voice().flatMap(this::actor).ifPresent(playing::add);
      }
      return playing;
    }

    private List<ResolvedStance> stances(Set<String> playing) {
      Predicate<Cast.Member> names =
          member -> member.type != Actor.Type.GROUP || playing.contains(member.key);
      Map<String, ResolvedStance> merged = new LinkedHashMap<>();
      Issues.Reading reading = issues.of(claims, cast, names);
      for (Stance stance : claims.stances()) {
        List<String> holders =
            cast.all(stance.holder()).stream().map(m -> bound(m.key, stance)).distinct().toList();
        if (holders.isEmpty()) {
          continue;
        }
        Issue target = issue(reading.issues(stance.target(), cast.of(stance.holder())));
        Optional<Issue> condition =
            stance.condition().map(c -> issue(reading.issues(c, cast.of(stance.holder()))));
        for (String holder : holders) {
          String same =
              holder
                  + "|"
                  + target.key()
                  + "|"
                  + stance.position()
                  + "|"
                  + condition.map(Issue::key).orElse("");
          ResolvedStance fresh =
              new ResolvedStance(
                  "",
                  stance.target().label(),
                  holder,
                  target.key(),
                  target.about(),
                  stance.position(),
                  condition.map(Issue::key),
                  stance.voice().flatMap(this::actor),
                  stance.statement().map(s -> "statement-" + (s + 1)),
                  claims.text().article().published().map(Object::toString),
                  stance.certainty(),
                  stance.negated(),
                  stance.confidence(),
                  stance.rule(),
                  List.of(stance.evidence()));
          merged.merge(same, fresh, Resolution::joined);
        }
      }
      List<ResolvedStance> numbered = new ArrayList<>();
      for (ResolvedStance s : merged.values()) {
        numbered.add(
            new ResolvedStance(
                "stance-" + (numbered.size() + 1),
                s.label(),
                s.holder(),
                s.target(),
                s.about(),
                s.position(),
                s.condition(),
                s.voice(),
                s.statement(),
                s.date(),
                s.certainty(),
                s.negated(),
                s.confidence(),
                s.rule(),
                s.evidence()));
      }
      return numbered;
    }

    /** Notes the issues, an article's own words before what only follows, and gives the first. */
    private Issue issue(List<Issue> all) {
      for (Issue each : all) {
        Issue old = targets.get(each.key());
        if (old == null || each.worded() && !old.worded()) {
          targets.put(each.key(), each);
        }
      }
      return all.getFirst();
    }

    /** Who signs or ratifies for a state binds the state: the position is the state's. */
    private String bound(String key, Stance stance) {
      boolean binding = BINDING.contains(stance.rule());
      return cast.member(key)
          .filter(m -> binding && m.type == Actor.Type.PERSON)
          .flatMap(this::stateOf)
          .map(
              of -> {
                gazetteer.entry(of).ifPresent(cast::known);
                return of;
              })
          .orElse(key);
    }

    private static ResolvedStance joined(ResolvedStance a, ResolvedStance b) {
      Set<Evidence> evidence = new TreeSet<>(a.evidence());
      evidence.addAll(b.evidence());
      return new ResolvedStance(
          a.key(),
          a.label(),
          a.holder(),
          a.target(),
          a.about(),
          a.position(),
          a.condition(),
          a.voice(),
          a.statement(),
          a.date(),
          a.certainty(),
          a.negated(),
          Math.max(a.confidence(), b.confidence()),
          a.rule(),
          List.copyOf(evidence));
    }
  }
}
