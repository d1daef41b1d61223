package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Expletives;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Uses;
import org.parley.lexicon.Pronoun;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Finds who and what a sentence names: names, descriptions, pronouns, with titles and qualifiers.
 */
public final class MentionFinder {
  private final Scan scan;
  private final NameLookup names;
  private final NameFinder nameFinder;
  private final Titles titles;
  private final Nominals nominals;
  private final GroupParts parts;
  private final Appositions appositions;
  private final Uses uses;
  private final Expletives expletives;

  public MentionFinder(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
    this.nameFinder = new NameFinder(scan, names);
    this.titles = new Titles(scan, names);
    this.nominals = new Nominals(scan, names);
    this.parts = new GroupParts(scan);
    this.appositions = new Appositions(scan);
    this.uses = new Uses(scan.lexicon);
    this.expletives = new Expletives(scan.lexicon);
  }

  public void find() {
    scan.views.forEach(this::find);
    new Antecedents(scan).find();
  }

  private void find(Scan.View view) {
    Sentence sentence = view.sentence();
    boolean[] taken = new boolean[sentence.size()];
    for (FoundName name : nameFinder.find(view)) {
      Arrays.fill(taken, name.first(), name.last() + 1, true);
      addNamed(view, name);
    }
    hyphenated(view, taken);
    for (Token token : sentence.tokens()) {
      if (!taken[token.index()]) {
        addUnnamed(view, token);
      }
    }
    sentence.tokens().stream().filter(t -> !taken[t.index()]).forEach(t -> parts.add(view, t));
    appositions.find(view);
  }

  private void addUnnamed(Scan.View view, Token token) {
    if (token.isPronoun()) {
      addPronoun(view, token);
    } else if (token.isNoun() && unknownName(view.sentence(), token)) {
      addNamed(view, new FoundName(token.index(), token.index(), Mention.Type.ORGANIZATION, false));
    } else if (token.isNoun()) {
      nominals.add(view, token);
    }
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private void addNamed(Scan.View view, FoundName name) {
    Phrases phrases = view.phrases();
    Token head =
        phrases.headOf(name.first(), name.last()).orElse(view.sentence().token(name.last()));
    boolean person = name.type() == Mention.Type.PERSON;
    int first =
        person ? Math.min(name.first(), titles.start(view, head, name.first())) : name.first();
    Draft draft =
        new Draft(
            scan.mentions.size(),
            view.sentence().index(),
            head.index(),
            first,
            name.last(),
            Phrases.squeeze(phrases.between(name.first(), name.last()).exact()),
            Mention.Kind.NAMED,
            name.type(),
            head.lemma(),
            head.pos().endsWith("S") && name.type() == Mention.Type.PEOPLE,
            uses.of(view, head),
            phrases.between(first, name.last()));
    view.sentence().children(head, "poss").stream()
        .flatMap(owner -> scan.at(view, owner).stream())
        .forEach(owner -> draft.qualifiers.add(owner.id));
    scan.add(draft);
    if (person && first < name.first()) {
      titles.read(view, draft, first, name.first());
    }
  }

  /** "US-Ukraine", "Turkish-Libyan": two names in one word. */
  private void hyphenated(Scan.View view, boolean[] taken) {
    for (Token token : view.sentence().tokens()) {
      String form = token.form();
      int cut = Math.max(form.indexOf('-'), Math.max(form.indexOf('–'), form.indexOf('/')));
      if (taken[token.index()] || cut <= 0 || cut == form.length() - 1) {
        continue;
      }
      int offset = token.span().start();
      List<Draft> parts = new ArrayList<>();
      boolean all = true;
      for (String part : form.split("[-–/]")) {
        Optional<Mention.Type> type = part.isEmpty() ? Optional.empty() : names.typeOf(part);
        int length = part.codePointCount(0, part.length());
        if (type.isPresent() && Character.isUpperCase(part.codePointAt(0))) {
          Evidence evidence = view.phrases().evidence(new Span(offset, offset + length));
          parts.add(
              new Draft(
                  scan.mentions.size() + parts.size(),
                  view.sentence().index(),
                  token.index(),
                  token.index(),
                  token.index(),
                  part,
                  Mention.Kind.NAMED,
                  type.get(),
                  token.lemma(),
                  false,
                  Mention.Use.MODIFIER,
                  evidence));
        } else {
          all = false;
        }
        offset += length + 1;
      }
      if (all && parts.size() > 1) {
        parts.forEach(scan::add);
        taken[token.index()] = true;
      }
    }
  }

  private void addPronoun(Scan.View view, Token token) {
    String form = lower(token);
    if (Pronoun.of(form).isEmpty() || expletives.is(view.sentence(), token)) {
      return;
    }
    scan.add(
        new Draft(
            scan.mentions.size(),
            view.sentence().index(),
            token.index(),
            token.index(),
            token.index(),
            form,
            Mention.Kind.PRONOUN,
            Mention.Type.UNKNOWN,
            form,
            Pronoun.of(form).filter(Pronoun::plural).isPresent(),
            uses.of(view, token),
            view.phrases().of(token)));
  }

  /** A capitalised name that nobody knows, where it acts: somebody bears it. */
  private boolean unknownName(Sentence sentence, Token token) {
    return token.pos().equals("NNP")
        && !sentence.headline()
        && (token.index() > 0 || names.isFamilyName(token.form()))
        && token.form().length() > 1
        && token.relates("nsubj", "poss")
        && !sentence.inTime(token)
        && sentence.child(token, "det").isEmpty()
        && scan.lexicon.actorType(token.lemma()).isEmpty()
        && scan.lexicon.eventNoun(token.lemma()).isEmpty()
        && !names.isTitle(token.lemma());
  }
}
