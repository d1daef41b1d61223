package org.parley.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.graph.Actor;
import org.parley.graph.Office;

/**
 * What all articles together say of one actor.
 *
 * <p>Its label is the gazetteer's where the gazetteer knows it (it then has a Wikidata item), else
 * the most frequent, of equals the longest, of those the first in the alphabet.
 */
final class ActorTally {
  private static final Comparator<String> LONGEST =
      Comparator.comparingInt((String label) -> label.codePointCount(0, label.length())).reversed();

  private final String key;
  private final Tally<Actor.Type> types = new Tally<>();
  private final Tally<String> knownLabels = new Tally<>();
  private final Tally<String> metLabels = new Tally<>();
  private final SortedSet<String> forms = new TreeSet<>();
  private final Tally<String> wikidata = new Tally<>();
  private final Tally<String> speaksFor = new Tally<>();
  private final SortedSet<Office> offices = new TreeSet<>(NameReader.BY_DATE);

  ActorTally(String key) {
    this.key = key;
  }

  void add(Actor actor) {
    types.add(actor.type());
    (actor.wikidata().isPresent() ? knownLabels : metLabels).add(actor.label());
    forms.add(actor.label());
    forms.addAll(actor.altLabels());
    wikidata.add(actor.wikidata());
    speaksFor.add(actor.speaksFor());
    offices.addAll(actor.offices());
  }

  Actor actor() {
    String label = (knownLabels.isEmpty() ? metLabels : knownLabels).choice(LONGEST).orElse(key);
    SortedSet<String> others = new TreeSet<>(forms);
    others.remove(label);
    return new Actor(
        key,
        types.choice().orElse(Actor.Type.GROUP),
        label,
        others,
        wikidata.choice(),
        speaksFor.choice(),
        new ArrayList<>(offices));
  }
}
