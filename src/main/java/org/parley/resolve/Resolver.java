package org.parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Linker;
import org.parley.resolve.event.NamedReport;
import org.parley.resolve.event.ReportMerger;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;
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
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Issue> targets = new TreeMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    Resolution(ArticleClaims claims, Cast cast) {
      this.claims = claims;
      this.cast = cast;
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
      places.values().forEach(p -> p.inState().ifPresent(used::add));
      targets.values().forEach(i -> used.addAll(i.about()));
      return new ResolvedArticle(
          claims.text().article(),
          actors(),
          List.copyOf(places.values()),
          List.copyOf(targets.values()),
          reports,
          statements,
          stances,
          mentions());
    }

    private Optional<String> actor(int mention) {
      return cast.of(mention).map(m -> m.key);
    }

    // Events.

    private List<ResolvedReport> reports() {
      List<NamedReport> named = new ArrayList<>();
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
            new NamedReport(
                named(report), actors, states(actors), place.map(Place::key), headline));
      }
      List<ResolvedReport> merged = ReportMerger.merge(named);
      Set<String> kept = new TreeSet<>();
      merged.forEach(r -> r.place().ifPresent(kept::add));
      places.keySet().retainAll(kept);
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
      if (mention.kind() != Mention.Kind.NAMED) {
        return Optional.empty();
      }
      String name = Names.clean(mention.name());
      Optional<Gazetteer.Reading> known =
          gazetteer.readings(name).stream()
              .filter(r -> r.entry().kind() == Gazetteer.EntryKind.PLACE)
              .findFirst();
      Optional<Gazetteer.Reading> state =
          gazetteer.readings(name).stream()
              .filter(
                  r ->
                      r.entry().kind() == Gazetteer.EntryKind.STATE
                          && r.kind() != Gazetteer.FormKind.ADJECTIVE
                          && r.kind() != Gazetteer.FormKind.PEOPLE)
              .findFirst();
      Place place;
      if (known.isPresent()) {
        Gazetteer.Entry entry = known.get().entry();
        place =
            new Place(entry.id(), entry.name(), entry.state(), entry.latitude(), entry.longitude());
      } else if (state.isPresent() && state.get().kind() != Gazetteer.FormKind.NAME) {
        place =
            new Place(
                Slugs.of(name),
                name,
                Optional.of(state.get().entry().id()),
                Optional.empty(),
                Optional.empty());
      } else if (state.isPresent()) {
        Gazetteer.Entry entry = state.get().entry();
        place =
            new Place(
                entry.id(),
                entry.name(),
                Optional.of(entry.id()),
                entry.latitude(),
                entry.longitude());
      } else {
        place =
            new Place(Slugs.of(name), name, Optional.empty(), Optional.empty(), Optional.empty());
      }
      place.inState().flatMap(gazetteer::entry).ifPresent(cast::known);
      places.putIfAbsent(place.key(), place);
      return Optional.of(place);
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
      String content =
          String.join(
              " … ",
              statement.content().stream().map(e -> e.exact().replaceAll("\\s+", " ")).toList());
      return new ResolvedStatement(
          "statement-" + (statement.id() + 1),
          content.length() > 120
              ? content.substring(
                      0,
                      content.offsetByCodePoints(
                          0, Math.min(117, content.codePointCount(0, content.length()))))
                  + "…"
              : content,
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

    // Actors.

    private List<Actor> actors() {
      Set<String> wanted = new TreeSet<>();
      used.forEach(key -> describe(key, wanted));
      List<Actor> actors = new ArrayList<>();
      for (String key : wanted) {
        Optional<Cast.Member> member =
            cast.member(key).or(() -> gazetteer.entry(key).map(cast::known));
        member.map(this::actor).ifPresent(actors::add);
      }
      actors.sort(Comparator.comparing(Actor::key));
      return actors;
    }

    /** The actor, and those that its description names in turn. */
    private void describe(String key, Set<String> wanted) {
      if (!wanted.add(key)) {
        return;
      }
      Optional<Cast.Member> member =
          cast.member(key).or(() -> gazetteer.entry(key).map(cast::known));
      member.flatMap(m -> m.speaksFor).ifPresent(of -> describe(of, wanted));
    }

    private Actor actor(Cast.Member member) {
      List<Actor.Office> offices = new ArrayList<>();
      if (member.type == Actor.Type.PERSON) {
        member.entry.ifPresent(
            e ->
                e.tenures()
                    .forEach(
                        t -> offices.add(new Actor.Office(t.office(), t.of(), t.from(), t.to()))));
      }
      TreeSet<String> alts = new TreeSet<>(member.forms);
      alts.remove(member.label);
      return new Actor(
          member.key,
          member.type,
          member.label,
          alts,
          member.entry.flatMap(Gazetteer.Entry::wikidata),
          member.speaksFor,
          offices);
    }

    private Map<String, List<Evidence>> mentions() {
      Map<String, List<Evidence>> mentions = new TreeMap<>();
      for (String key : used) {
        cast.member(key)
            .ifPresent(
                m -> {
                  if (!m.mentions.isEmpty()) {
                    mentions.put(
                        key,
                        m.mentions.stream().map(Mention::evidence).distinct().sorted().toList());
                  }
                });
      }
      return mentions;
    }
  }
}
