package org.parley.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Argument;
import org.parley.claim.EventReport;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Finds events in verbs and nouns, with who takes part, where, when, and whether it happened. */
final class EventFinder {
  private static final int LONGEST_LABEL = 14;
  private static final Set<String> DONE_TO =
      Set.of("ASSAULT", "COERCE", "SANCTION", "ACCUSE", "AID", "SUPPORT", "THREATEN");

  /** Types of which only acts, not attitudes, are events. */
  private static final Set<String> ATTITUDES =
      Set.of("SUPPORT", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "AGREE", "CONCEDE", "COOPERATE");

  /** Types whose negation in the future is a refusal: "will not lift the ban". */
  private static final Set<String> YIELDING =
      Set.of("CONCEDE", "RETREAT", "CONSULT", "AGREE", "AID", "SUPPORT", "COOPERATE");

  private final Scan scan;
  private final Outlook outlook;
  private final Times times;
  private final List<StatementFinder.Cued> statements;
  private final List<EventReport> reports = new ArrayList<>();

  EventFinder(Scan scan, List<StatementFinder.Cued> statements) {
    this.scan = scan;
    this.outlook = new Outlook(scan.lexicon);
    this.times = new Times(scan.text.article().published());
    this.statements = statements;
  }

  List<EventReport> find() {
    Optional<Times.Found> latest = Optional.empty();
    for (Scan.View view : scan.views) {
      List<Times.Found> dates =
          times.in(view.phrases().whole().exact(), view.sentence().span().start(), latest);
      for (Times.Found date : dates) {
        latest = date.past().value().isPresent() ? Optional.of(date) : latest;
      }
      boolean[] used = new boolean[view.sentence().size()];
      for (Token token : view.sentence().tokens()) {
        if (token.isNoun() || token.pos().equals("VBG")) {
          byNoun(view, token, dates, used);
        }
      }
      for (Token token : view.sentence().tokens()) {
        if (takesFrame(token) && !used[token.index()]) {
          byVerb(view, token, dates);
        }
      }
    }
    return reports;
  }

  private boolean cue(Scan.View view, Token token) {
    return statements.stream()
        .anyMatch(c -> c.sentence() == view.sentence().index() && c.cueToken() == token.index());
  }

  // Verbs.

  /** The first frame of the verb that its particles and object fit. */
  static Optional<Table.Row> frame(Scan scan, Scan.View view, Token verb) {
    List<Table.Row> rows = scan.lexicon.eventVerb(verb.lemma());
    if (rows.isEmpty() || verb.relates("nmod", "compound", "amod", "aux", "auxpass")) {
      return Optional.empty();
    }
    return rows.stream().filter(row -> fits(scan, view, verb, row)).findFirst();
  }

  private static boolean fits(Scan scan, Scan.View view, Token verb, Table.Row row) {
    Clauses clauses = view.clauses();
    if (row.has("particle") && !Particles.fits(scan, view, verb, row.get("particle"))) {
      return false;
    }
    Optional<Token> patient = clauses.patient(verb);
    return switch (row.get("object")) {
      case "" -> true;
      case "+" -> patient.isPresent();
      case "-" -> patient.isEmpty();
      case "actor" -> patient.filter(p -> !scan.arguments(view, p).isEmpty()).isPresent();
      default ->
          patient
              .filter(p -> Arrays.asList(row.get("object").split("\\|")).contains(p.lemma()))
              .isPresent();
    };
  }

  /** Verbs, and the few adjectives that the table has ("willing"). */
  private static boolean takesFrame(Token token) {
    return token.isVerb() || token.pos().startsWith("JJ") && token.relates("acomp", "oprd");
  }

  /**
   * Said rather than done, or a mere attitude: such a frame types a statement and makes no event of
   * its own.
   */
  static boolean verbal(Scan scan, Token verb, Table.Row row) {
    boolean attitude =
        !scan.lexicon.stanceVerb(verb.lemma()).isEmpty() && !scan.lexicon.is("act", verb.lemma());
    return row.get("note").contains("verbal") || attitude && ATTITUDES.contains(row.get("type"));
  }

  static String notation(Table.Row row) {
    return row.has("concept") ? row.get("concept") : row.get("type");
  }

  /** Those to whom it is done: the object's, else those after the frame's particle. */
  static List<Draft> patients(Scan scan, Scan.View view, Token verb, Table.Row row) {
    List<Draft> found = new ArrayList<>();
    view.clauses().patient(verb).ifPresent(p -> found.addAll(related(scan, view, p)));
    view.sentence().child(verb, "dative").ifPresent(d -> found.addAll(scan.arguments(view, d)));
    if (found.isEmpty()) {
      Particles.infinitive(view, verb)
          .flatMap(v -> view.clauses().patient(v))
          .ifPresent(p -> found.addAll(related(scan, view, p)));
    }
    if (row.has("particle")) {
      for (Token object : Particles.objects(view, verb, row.get("particle"))) {
        found.addAll(related(scan, view, object));
      }
    }
    return found;
  }

  /**
   * The actors of a noun phrase: it names them, or they own what it names ("Iran's parliament").
   */
  private static List<Draft> related(Scan scan, Scan.View view, Token head) {
    List<Draft> direct = scan.arguments(view, head);
    if (!direct.isEmpty()) {
      return direct;
    }
    List<Draft> owners = new ArrayList<>();
    for (Token modifier : view.sentence().children(head, "poss", "nmod", "compound")) {
      scan.at(view, modifier).stream()
          .filter(d -> d.kind == Mention.Kind.NAMED)
          .forEach(owners::add);
    }
    for (Token of : view.clauses().prepositional(head, "of", "against")) {
      owners.addAll(scan.arguments(view, of));
    }
    return owners;
  }

  private void byVerb(Scan.View view, Token verb, List<Times.Found> dates) {
    Optional<Table.Row> frame = frame(scan, view, verb);
    if (frame.isEmpty()) {
      return;
    }
    Table.Row row = frame.get();
    if (verbal(scan, verb, row)) {
      return;
    }
    Clauses clauses = view.clauses();
    Map<Integer, Role> roles = new LinkedHashMap<>();
    Optional<Token> agent = clauses.agent(verb);
    agent.ifPresent(
        a -> put(roles, scan.arguments(view, a), role(row, "subject_role", Role.AGENT)));
    put(roles, patients(scan, view, verb, row), role(row, "object_role", Role.RECIPIENT));
    Role joined = role(row, "subject_role", Role.AGENT);
    for (Token with : clauses.prepositional(verb, "with", "alongside")) {
      put(roles, scan.arguments(view, with), joined);
    }
    for (Token to : clauses.prepositional(verb, "to", "against", "from", "for", "on")) {
      List<Draft> actors =
          scan.arguments(view, to).stream().filter(d -> d.use != Mention.Use.LOCATIVE).toList();
      put(roles, actors, role(row, "object_role", Role.RECIPIENT));
    }
    if (roles.isEmpty()) {
      return;
    }
    Outlook.Finding finding = outlook.ofVerb(view, verb);
    if (!particular(view, verb, finding)) {
      return;
    }
    String label = verbLabel(view, verb, agent);
    boolean refusal = finding.negated() && YIELDING.contains(row.get("type"));
    report(
        view,
        verb,
        verb.index(),
        refusal ? "Refusal" : notation(row),
        label,
        finding,
        place(view, verb, Optional.empty()),
        time(view, verb, Optional.empty(), dates, finding),
        roles,
        true,
        0.75,
        "event-verb:" + verb.lemma());
  }

  /**
   * Whether a verb tells of an occasion: not what might, should or did not happen, nor what is
   * usual.
   */
  private boolean particular(Scan.View view, Token verb, Outlook.Finding finding) {
    boolean participle = verb.pos().equals("VBG") && !view.clauses().progressive(verb);
    if (embedded(view, verb) || participle || namesIt(view, verb)) {
      return false;
    }
    if (finding.negated() && !view.clauses().hasModal(verb, Set.of("will", "wo", "would"))) {
      return false;
    }
    if (finding.status() == Status.PROPOSED) {
      return false;
    }
    boolean simplePresent =
        (verb.pos().equals("VBZ") || verb.pos().equals("VBP"))
            && !view.clauses().passive(verb)
            && !view.sentence().headline()
            && view.sentence().size() > 0
            && scan.views.size() > 1;
    return !simplePresent;
  }

  /** "The agreements that Ukraine has signed": the noun tells of the event already. */
  private boolean namesIt(Scan.View view, Token verb) {
    Optional<String> type = frame(scan, view, verb).map(r -> r.get("type"));
    return view.clauses()
        .patient(verb)
        .filter(Token::isNoun)
        .filter(p -> p.index() != verb.index())
        .flatMap(p -> entry(view, p))
        .filter(
            r -> !r.get("kind").equals("loose") && type.filter(r.get("type")::equals).isPresent())
        .isPresent();
  }

  /** "Agreed to release", "refused to meet": the event is the agreement, the refusal. */
  private boolean embedded(Scan.View view, Token verb) {
    boolean infinitive =
        verb.relates("xcomp", "ccomp", "acl", "oprd") && view.clauses().hasTo(verb);
    return infinitive
        && view.sentence()
            .head(verb)
            .flatMap(h -> frame(scan, view, h))
            .filter(r -> Set.of("AGREE", "REJECT", "REQUEST", "THREATEN").contains(r.get("type")))
            .isPresent();
  }

  private String verbLabel(Scan.View view, Token verb, Optional<Token> agent) {
    Optional<Token> patient = view.clauses().patient(verb);
    StringBuilder label = new StringBuilder();
    agent.flatMap(a -> scan.argument(view, a)).ifPresent(d -> label.append(d.name).append(' '));
    label.append(verb.form());
    view.sentence().child(verb, "prt").ifPresent(p -> label.append(' ').append(p.form()));
    if (patient.isPresent() && patient.get().index() != verb.index()) {
      int[] phrase = view.phrases().nounPhrase(patient.get());
      int last = Math.min(phrase[1], phrase[0] + LONGEST_LABEL);
      label.append(' ').append(view.phrases().label(phrase[0], Math.max(last, phrase[0])));
    }
    return label.toString();
  }

  // Nouns.

  private void byNoun(Scan.View view, Token noun, List<Times.Found> dates, boolean[] used) {
    Optional<Table.Row> entry = entry(view, noun);
    if (entry.isEmpty() || noun.pos().equals("VBG") && !nominalGerund(view, noun)) {
      return;
    }
    if (noun.relates("compound", "nmod")
        && view.sentence().head(noun).filter(Token::isNoun).isPresent()) {
      return;
    }
    if (scan.mentions.stream()
        .anyMatch(
            d ->
                d.sentence == view.sentence().index()
                    && d.kind == Mention.Kind.NAMED
                    && d.first <= noun.index()
                    && noun.index() <= d.last)) {
      return;
    }
    Table.Row row = entry.get();
    Map<Integer, Role> roles = new LinkedHashMap<>();
    Role owner = role(row, "owner_role", Role.PARTICIPANT);
    Role other = role(row, "other_role", Role.RECIPIENT);
    Optional<Light> light = light(view, noun, row.get("type"));
    boolean described = nounArguments(view, noun, row, owner, other, roles);
    String type = notation(row);
    Optional<Status> decided = Optional.empty();
    if (light.isPresent() && !light.get().row().get("status").equals("proposed")) {
      used[light.get().verb().index()] = true;
      Table.Row verb = light.get().row();
      lightArguments(view, noun, light.get(), owner, other, roles);
      if (verb.has("type")) {
        type = verb.get("type");
      }
      decided = status(verb.get("status"));
    }
    boolean enough =
        switch (row.get("kind")) {
          case "occasion" -> true;
          case "act" -> described || light.isPresent() || definite(view, noun);
          default -> light.filter(l -> happens(view, l.verb())).isPresent() && !roles.isEmpty();
        };
    if (!enough) {
      return;
    }
    Outlook.Finding finding = outlook.ofNoun(view, noun, light.map(Light::verb));
    if (decided.isPresent() && finding.status() != Status.DENIED) {
      finding = decideBy(decided.get(), finding);
    }
    int[] phrase = view.phrases().nounPhrase(noun);
    int last = Math.max(noun.index(), Math.min(phrase[1], noun.index() + LONGEST_LABEL));
    Optional<Token> verb = light.map(Light::verb);
    report(
        view,
        noun,
        noun.index(),
        type,
        view.phrases().label(phrase[0], last),
        finding,
        place(view, noun, verb),
        time(view, noun, verb, dates, finding),
        roles,
        definite(view, noun),
        light.isPresent() ? 0.8 : 0.7,
        "event-noun:" + noun.lemma());
  }

  /** Whether a verb tells of something done or to be done, not of a state or a wish. */
  private static boolean happens(Scan.View view, Token verb) {
    boolean past = verb.pos().equals("VBD") || verb.pos().equals("VBN");
    return past
        || view.clauses().hasModal(verb, Set.of("will", "wo"))
        || view.clauses().progressive(verb);
  }

  /** "plans to cancel" is still only planned: the verb's own outlook wins where it is not past. */
  private static Outlook.Finding decideBy(Status decided, Outlook.Finding verb) {
    boolean real =
        verb.status() == Status.OCCURRED
            || verb.status() == Status.ONGOING
            || decided == Status.CANCELLED;
    return real ? verb.with(decided) : verb;
  }

  private static Optional<Status> status(String notation) {
    return notation.isEmpty()
        ? Optional.empty()
        : Optional.of(Status.valueOf(notation.toUpperCase(java.util.Locale.ROOT)));
  }

  private boolean nominalGerund(Scan.View view, Token token) {
    return token.relates("pobj", "dobj", "nsubj", "nsubjpass")
        && view.sentence().child(token, "det", "poss", "nmod").isPresent();
  }

  /**
   * The table's row for the noun, longest form first: "press conference", "memorandum of
   * understanding".
   */
  private Optional<Table.Row> entry(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    int i = noun.index();
    if (i + 2 < sentence.size()) {
      Optional<Table.Row> row =
          scan.lexicon.eventNoun(
              noun.lemma()
                  + " "
                  + sentence.token(i + 1).lemma()
                  + " "
                  + sentence.token(i + 2).lemma());
      if (row.isPresent()) {
        return row;
      }
    }
    if (i > 0) {
      Optional<Table.Row> row =
          scan.lexicon.eventNoun(sentence.token(i - 1).lemma() + " " + noun.lemma());
      if (row.isPresent()) {
        return row;
      }
    }
    String form = noun.form().toLowerCase(java.util.Locale.ROOT);
    return scan.lexicon
        .eventNoun(form)
        .filter(r -> noun.pos().endsWith("S"))
        .or(() -> scan.lexicon.eventNoun(noun.lemma()));
  }

  private boolean nounArguments(
      Scan.View view, Token noun, Table.Row row, Role owner, Role other, Map<Integer, Role> roles) {
    Clauses clauses = view.clauses();
    Sentence sentence = view.sentence();
    boolean described = false;
    for (Token modifier : sentence.children(noun, "poss", "nmod", "compound")) {
      List<Draft> actors =
          modifier.relates("poss") ? scan.arguments(view, modifier) : scan.at(view, modifier);
      described |= !actors.isEmpty();
      for (Draft actor : actors) {
        boolean topic =
            row.get("type").equals("CONSULT")
                && actors.size() == 1
                && !modifier.relates("poss")
                && actor.type != Mention.Type.PEOPLE
                && actor.type != Mention.Type.ORGANIZATION;
        if (!topic && !(actor.type == Mention.Type.PLACE && !modifier.relates("poss"))) {
          roles.putIfAbsent(actor.id, owner);
        }
      }
    }
    Role ofRole = DONE_TO.contains(row.get("type")) ? other : owner;
    put(roles, actors(view, noun, "of"), ofRole);
    for (String preposition : List.of("by", "between", "among", "with", "from")) {
      put(roles, actors(view, noun, preposition), owner);
    }
    for (String preposition :
        List.of("on", "against", "to", "for", "at", "toward", "towards", "over")) {
      put(roles, actors(view, noun, preposition), other);
    }
    for (Token clause : detached(view, noun)) {
      for (Token verb : clauses.coordinated(clause)) {
        Optional<Table.Row> light = lightRow(view, verb, "", "");
        Optional<Token> doer =
            clauses.passive(verb)
                ? clauses.agent(verb)
                : clauses.subject(verb).filter(s -> s.index() != noun.index());
        if (doer.isPresent() && (light.isPresent() || clauses.passive(verb))) {
          put(
              roles,
              scan.arguments(view, doer.get()),
              light.map(r -> role(r, "role", owner)).orElse(owner));
        }
        for (Token with : clauses.prepositional(verb, "with", "between")) {
          put(roles, scan.arguments(view, with), owner);
        }
      }
    }
    if (row.get("type").equals("CONSULT")) {
      attending(view, noun).forEach(d -> roles.putIfAbsent(d.id, owner));
    }
    for (Token later : sentence.tokens().subList(noun.index(), sentence.size())) {
      if (later.is("invitation")
          && sentence.head(later).filter(p -> p.is("at", "on", "upon")).isPresent()
          && nearestEvent(view, later.index()) == noun.index()) {
        put(roles, actors(view, later, "of"), Role.HOST);
        put(roles, actors(view, later, "from"), Role.HOST);
      }
      if (scan.lexicon.is("taking-part", later.lemma())
          && later.isNoun()
          && nearestEvent(view, later.index()) == noun.index()) {
        for (String preposition : List.of("of", "from", "by")) {
          put(roles, actors(view, later, preposition), Role.PARTICIPANT);
        }
      }
    }
    return described || !roles.isEmpty();
  }

  /**
   * The clauses that describe the noun, and those that stand apart from it but can only mean it:
   * "talks in Berlin, hosted by X, with participation from Y".
   */
  private List<Token> detached(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    List<Token> clauses = new ArrayList<>(sentence.children(noun, "acl", "relcl"));
    for (Token later : sentence.tokens().subList(noun.index(), sentence.size())) {
      boolean apart =
          later.pos().equals("VBN")
              && later.relates("advcl", "acl", "conj", "dep")
              && !clauses.contains(later);
      if (apart
          && scan.lexicon.is("about-occasion", later.lemma())
          && view.clauses().passive(later)
          && nearestEvent(view, later.index()) == noun.index()) {
        clauses.add(later);
      }
    }
    return clauses;
  }

  /** "In a press conference with X, Y said": Y was there. */
  private List<Draft> attending(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    return sentence
        .head(noun)
        .filter(p -> noun.relates("pobj") && p.is("in", "at", "during"))
        .flatMap(sentence::head)
        .filter(Token::isVerb)
        .flatMap(verb -> view.clauses().agent(verb))
        .map(subject -> scan.arguments(view, subject))
        .orElse(List.of());
  }

  private int nearestEvent(Scan.View view, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Token token = view.sentence().token(i);
      if (token.isNoun()
          && !token.relates("compound", "nmod")
          && entry(view, token).filter(r -> !r.get("kind").equals("loose")).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private List<Draft> actors(Scan.View view, Token head, String preposition) {
    List<Draft> found = new ArrayList<>();
    for (Token object : view.clauses().prepositional(head, preposition)) {
      scan.arguments(view, object).stream()
          .filter(d -> d.use != Mention.Use.LOCATIVE)
          .forEach(found::add);
    }
    return found;
  }

  /** A verb that carries the noun, with the row of the table that says how. */
  private record Light(Token verb, Table.Row row) {}

  private Optional<Light> light(Scan.View view, Token noun, String root) {
    Sentence sentence = view.sentence();
    Token first = noun;
    while (first.relates("conj") && sentence.head(first).filter(Token::isNoun).isPresent()) {
      first = sentence.head(first).orElse(first);
    }
    Optional<Token> head = sentence.head(first);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    if (first.relates("dobj", "nsubjpass", "attr") && governor.isVerb()) {
      return lightRow(view, governor, "", root).map(row -> new Light(governor, row));
    }
    if (first.relates("pobj")) {
      Optional<Token> verb = sentence.head(governor);
      if (verb.isPresent()
          && verb.get().isNoun()
          && verb.get().relates("dobj")
          && sentence.head(verb.get()).isPresent()) {
        // "take part in": the preposition hangs on "part"
        Token above = sentence.head(verb.get()).get();
        return lightRow(view, above, verb.get().lemma() + " " + governor.lemma(), root)
            .map(row -> new Light(above, row));
      }
      return verb.filter(Token::isVerb)
          .flatMap(v -> lightRow(view, v, governor.lemma(), root).map(row -> new Light(v, row)));
    }
    return Optional.empty();
  }

  /**
   * @param root the noun's event type: rows noted "with X nouns" are for that type alone
   */
  private Optional<Table.Row> lightRow(
      Scan.View view, Token verb, String preposition, String root) {
    Optional<Token> particle = view.sentence().child(verb, "prt");
    for (Table.Row row : scan.lexicon.lightVerb(verb.lemma())) {
      String wanted = row.get("particle");
      if (row.get("note").startsWith("with ") && !row.get("note").contains("with " + root + " ")) {
        continue;
      }
      String part = particle.map(Token::lemma).orElse("");
      if (wanted.equals(preposition) && part.isEmpty()
          || wanted.equals(part) && preposition.isEmpty()
          || wanted.equals((part + " " + preposition).strip())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private void lightArguments(
      Scan.View view, Token noun, Light light, Role owner, Role other, Map<Integer, Role> roles) {
    Clauses clauses = view.clauses();
    Token verb = light.verb();
    Optional<Token> doer = clauses.agent(verb).filter(d -> d.index() != noun.index());
    Role lent = role(light.row(), "role", owner);
    Role subject =
        lent == Role.AGENT && (owner == Role.PARTICIPANT || owner == Role.SIGNATORY) ? owner : lent;
    doer.ifPresent(d -> put(roles, scan.arguments(view, d), subject));
    for (Token with : clauses.prepositional(verb, "with", "between", "alongside")) {
      put(roles, scan.arguments(view, with), owner);
    }
    for (String preposition : List.of("on", "against", "to", "for")) {
      put(roles, actors(view, verb, preposition), other);
    }
    view.sentence()
        .child(verb, "dative")
        .ifPresent(d -> put(roles, scan.arguments(view, d), other));
  }

  private boolean definite(Scan.View view, Token noun) {
    return view.sentence().children(noun, "det", "poss").stream()
        .anyMatch(d -> d.relates("poss") || d.is("the", "this", "that", "these", "those"));
  }

  // Both.

  private static void put(Map<Integer, Role> roles, List<Draft> actors, Role role) {
    for (Draft actor : actors) {
      roles.putIfAbsent(actor.id, role);
    }
  }

  private static Role role(Table.Row row, String column, Role otherwise) {
    return row.has(column)
        ? Role.valueOf(row.get(column).toUpperCase(java.util.Locale.ROOT))
        : otherwise;
  }

  private Optional<Integer> place(Scan.View view, Token trigger, Optional<Token> lightVerb) {
    for (Token modifier : view.sentence().children(trigger, "compound", "nmod", "poss")) {
      Optional<Draft> place =
          scan.at(view, modifier).stream()
              .filter(d -> d.type == Mention.Type.PLACE && !modifier.relates("poss"))
              .findFirst();
      if (place.isPresent()) {
        return place.map(d -> d.id);
      }
    }
    List<Token> heads = new ArrayList<>(List.of(trigger));
    heads.addAll(view.sentence().children(trigger, "acl", "relcl"));
    lightVerb.ifPresent(heads::add);
    if (trigger.isNoun() && lightVerb.isEmpty() && trigger.relates("nsubj", "nsubjpass", "dobj")) {
      view.sentence().head(trigger).ifPresent(heads::add);
    }
    for (Token head : heads) {
      for (Token object :
          view.clauses().prepositional(head, "in", "at", "near", "outside", "inside", "across")) {
        Optional<Draft> place =
            scan.at(view, object).stream()
                .filter(
                    d ->
                        d.kind == Mention.Kind.NAMED
                            && d.type != Mention.Type.PERSON
                            && d.type != Mention.Type.PEOPLE)
                .findFirst();
        if (place.isPresent()) {
          return place.map(d -> d.id);
        }
      }
      if (head.is("visit", "trip", "tour", "travel", "fly", "arrive", "go")) {
        for (Token object : view.clauses().prepositional(head, "to")) {
          Optional<Draft> place =
              scan.at(view, object).stream()
                  .filter(d -> d.type == Mention.Type.PLACE || d.type == Mention.Type.STATE)
                  .findFirst();
          if (place.isPresent()) {
            return place.map(d -> d.id);
          }
        }
      }
    }
    return onlyPlace(view, trigger);
  }

  /** The one place of the sentence, where it names one alone. */
  private Optional<Integer> onlyPlace(Scan.View view, Token trigger) {
    List<Draft> places =
        scan.within(view, 0, view.sentence().size() - 1).stream()
            .filter(
                d ->
                    d.use == Mention.Use.LOCATIVE
                        && d.kind == Mention.Kind.NAMED
                        && (d.type == Mention.Type.PLACE || d.type == Mention.Type.STATE))
            .toList();
    boolean near =
        places.size() == 1 && Math.abs(places.getFirst().headToken - trigger.index()) <= 15;
    return near ? Optional.of(places.getFirst().id) : Optional.empty();
  }

  /** The expression that hangs on the trigger, or on the verb that carries it. */
  private Optional<TimeExpression> time(
      Scan.View view,
      Token trigger,
      Optional<Token> lightVerb,
      List<Times.Found> dates,
      Outlook.Finding finding) {
    Optional<Times.Found> best = Optional.empty();
    int bestScore = 0;
    for (Times.Found date : dates) {
      int score = attached(view, trigger, lightVerb, date.span());
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(date);
      }
    }
    boolean future = finding.status() == Status.PLANNED || finding.status() == Status.PROPOSED;
    return best.map(found -> future ? found.future() : found.past());
  }

  private int attached(Scan.View view, Token trigger, Optional<Token> lightVerb, Span span) {
    Sentence sentence = view.sentence();
    Optional<Token> inside =
        sentence.tokens().stream()
            .filter(t -> span.overlaps(t.span()))
            .filter(t -> t.head() < 0 || !span.overlaps(sentence.token(t.head()).span()))
            .findFirst();
    if (inside.isEmpty()) {
      return 0;
    }
    Token at = inside.get();
    for (int steps = 0; steps < 4; steps++) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return 0;
      }
      at = up.get();
      if (at.index() == trigger.index()) {
        return 5;
      }
      if (lightVerb.isPresent() && lightVerb.get().index() == at.index()) {
        return 4;
      }
      if (at.isVerb()) {
        break;
      }
    }
    Token verb = view.clauses().clauseOf(trigger);
    boolean saying = !scan.lexicon.cueVerb(at.lemma()).isEmpty() && cue(view, at);
    if (at.isVerb() && at.index() == verb.index() && !saying) {
      return 3;
    }
    if (at.isVerb() && sentence.dominates(trigger, at)) {
      return 2;
    }
    return 0;
  }

  private void report(
      Scan.View view,
      Token trigger,
      int index,
      String type,
      String label,
      Outlook.Finding finding,
      Optional<Integer> place,
      Optional<TimeExpression> time,
      Map<Integer, Role> roles,
      boolean definite,
      double confidence,
      String rule) {
    List<Argument> arguments = new ArrayList<>();
    roles.forEach(
        (mention, role) -> {
          if (place.isEmpty()
              || place.get().intValue() != mention.intValue()
              || role == Role.HOST) {
            arguments.add(new Argument(mention, role));
          }
        });
    Evidence words = view.phrases().of(trigger);
    reports.add(
        new EventReport(
            words,
            trigger.lemma(),
            label,
            type,
            finding.status(),
            time,
            place,
            arguments,
            finding.certainty(),
            finding.negated(),
            definite,
            confidence,
            rule,
            view.sentence().index(),
            view.phrases().whole()));
  }
}
