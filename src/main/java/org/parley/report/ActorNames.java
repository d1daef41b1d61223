package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.vocab.Parley;

/**
 * Which actor of a store a person means by a name: an IRI, a key, a label, another name, or words
 * of either. Case, accents and full stops do not matter. Lives inside one read transaction.
 *
 * <p>The strictest reading that any actor fits decides: a label goes before another name, and a
 * whole name before a part of one. Of several, one with a name of its own goes before groups that
 * are only described: "Arden" is Anna Arden, not "Arden's aides".
 */
public final class ActorNames {
  private static final int NEAR = 3;

  /** One wrong letter in three is still a slip. */
  private static final int LETTERS_PER_SLIP = 3;

  private final Lookup lookup;
  private final NodeNames nodes;

  /** A form of an actor's name, as it stands and plain. */
  private record Form(Node actor, boolean preferred, String text, String plain) {}

  /**
   * @param base the IRI that instances live under
   * @param prefixes what names may be abbreviated with
   */
  public ActorNames(DatasetGraph dataset, String base, PrefixMapping prefixes) {
    this.lookup = new Lookup(dataset);
    this.nodes = new NodeNames(lookup, base, prefixes);
  }

  /** Whom the name means. */
  public Meant find(String name) {
    List<Node> byIri =
        nodes.candidates(name).stream().filter(node -> lookup.isA(node, Parley.Actor)).toList();
    if (!byIri.isEmpty()) {
      return new Meant.One(named(byIri.getFirst()));
    }
    List<Form> forms = forms();
    String plain = PlainName.of(name);
    List<Predicate<Form>> readings =
        List.of(
            form -> form.preferred() && form.text().equals(name),
            form -> form.preferred() && form.plain().equals(plain),
            form -> form.plain().equals(plain),
            form -> !plain.isEmpty() && PlainName.hasWords(form.plain(), plain));
    for (Predicate<Form> reading : readings) {
      List<NamedActor> fitting = actors(forms.stream().filter(reading));
      if (!fitting.isEmpty()) {
        return decided(fitting);
      }
    }
    return new Meant.Nobody(near(plain, forms));
  }

  private static Meant decided(List<NamedActor> fitting) {
    if (fitting.size() == 1) {
      return new Meant.One(fitting.getFirst());
    }
    String group = Lookup.localName(Parley.Group);
    List<NamedActor> own = fitting.stream().filter(actor -> !actor.kind().equals(group)).toList();
    return own.size() == 1
        ? new Meant.One(own.getFirst())
        : new Meant.Several(own.isEmpty() ? fitting : own);
  }

  /** Each once, by label and IRI. */
  private List<NamedActor> actors(Stream<Form> forms) {
    return forms
        .map(Form::actor)
        .distinct()
        .map(this::named)
        .sorted(Comparator.comparing(NamedActor::label).thenComparing(each -> each.node().getURI()))
        .toList();
  }

  private NamedActor named(Node actor) {
    String kind =
        Stream.of(Parley.Person, Parley.State, Parley.Organization, Parley.Group)
            .filter(type -> lookup.isA(actor, type))
            .findFirst()
            .map(Lookup::localName)
            .orElse("Actor");
    return new NamedActor(actor, kind, lookup.label(actor));
  }

  /** All that actors are called, in an order that does not depend on the store. */
  private List<Form> forms() {
    Map<String, Form> forms = new TreeMap<>();
    Map<Node, Boolean> known = new LinkedHashMap<>();
    for (Node property : List.of(Terms.ALT_LABEL, Terms.PREF_LABEL)) {
      boolean preferred = property.equals(Terms.PREF_LABEL);
      lookup
          .dataset()
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (known.computeIfAbsent(
                    quad.getSubject(), node -> lookup.isA(node, Parley.Actor))) {
                  forms.put(quad.getSubject() + " " + quad.getObject(), form(quad, preferred));
                }
              });
    }
    return List.copyOf(forms.values());
  }

  private static Form form(Quad quad, boolean preferred) {
    String text = quad.getObject().getLiteralLexicalForm();
    return new Form(quad.getSubject(), preferred, text, PlainName.of(text));
  }

  /** Labels of actors one of whose names, or a word of it, differs by few letters. */
  private List<String> near(String plain, List<Form> forms) {
    int slips = Math.max(1, plain.length() / LETTERS_PER_SLIP);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    Map<Node, Integer> nearest = new LinkedHashMap<>();
    for (Form form : forms) {
      List<String> words = new ArrayList<>(List.of(form.plain().split(" ")));
      words.add(form.plain());
      words.stream()
          .mapToInt(word -> distance.apply(plain, word))
          .filter(far -> far >= 0)
          .min()
          .ifPresent(far -> nearest.merge(form.actor(), far, Math::min));
    }
    return nearest.entrySet().stream()
        .map(entry -> Map.entry(entry.getValue(), lookup.label(entry.getKey())))
        .sorted(
            Comparator.comparing(Map.Entry<Integer, String>::getKey)
                .thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getValue)
        .distinct()
        .limit(NEAR)
        .toList();
  }
}
