package org.parley.resolve.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Tenure;

/** An entry while its rows are being read. */
final class EntryDraft {
  /** Of entries whose table gives no rank. */
  static final int UNRANKED = 100;

  public final String id;
  public final EntryKind kind;
  final int sequence;
  public String name;
  String category = "";
  String gender = "";
  int rank = UNRANKED;
  Optional<String> wikidata = Optional.empty();
  Optional<String> state = Optional.empty();
  Optional<Double> latitude = Optional.empty();
  Optional<Double> longitude = Optional.empty();
  final Set<String> aliases = new LinkedHashSet<>();
  final List<Tenure> tenures = new ArrayList<>();
  private final Map<String, FormKind> forms = new LinkedHashMap<>();

  public EntryDraft(String id, EntryKind kind, String name, int sequence) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.sequence = sequence;
  }

  /** Adds a form; where two kinds claim it, the one that stands first in {@link FormKind} wins. */
  void form(String form, FormKind formKind) {
    // "National Assembly (Hungary)" tells entries apart; no article writes it.
    if (!form.isEmpty() && form.indexOf('(') < 0) {
      forms.merge(Forms.fold(form), formKind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  void forms(List<String> all, FormKind formKind) {
    for (String form : all) {
      form(form, formKind);
    }
  }

  /** The usual name and its alternatives. */
  void names(String usual, List<String> others) {
    form(usual, FormKind.NAME);
    forms(others, FormKind.NAME);
    aliases.addAll(others);
  }

  Map<String, FormKind> forms() {
    return forms;
  }

  GazetteerEntry build() {
    return new GazetteerEntry(
        id,
        kind,
        wikidata,
        name,
        List.copyOf(aliases),
        category,
        state,
        gender,
        tenures,
        latitude,
        longitude);
  }
}
