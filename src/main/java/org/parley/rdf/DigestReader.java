package org.parley.rdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.parley.claim.Certainty;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.Actor;
import org.parley.graph.DatedReport;
import org.parley.graph.Office;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedReport;

/** Reads what {@link DigestWriter} wrote. */
public final class DigestReader {
  private final byte[] in;
  private final List<String> texts = new ArrayList<>();
  private int at;

  private DigestReader(byte[] in) {
    this.in = in;
  }

  /**
   * @throws RuntimeException of some kind if something else wrote the bytes
   */
  public static List<ArticleDigest> read(byte[] bytes) {
    DigestReader reader = new DigestReader(bytes);
    return reader.list(reader::digest);
  }

  private ArticleDigest digest() {
    return new ArticleDigest(
        NodeFactory.createURI(text()),
        list(this::report),
        list(this::actor),
        list(this::place),
        list(this::issue),
        optional().map(minima -> new Sketch(minima, text())));
  }

  private DatedReport report() {
    String article = text();
    String reader = text();
    Optional<LocalDate> published = optional().map(LocalDate::parse);
    Optional<String> state = optional();
    Map<String, String> parties = new HashMap<>();
    for (int i = number(); i > 0; i--) {
      String actor = text();
      parties.put(actor, text());
    }
    ResolvedReport report =
        new ResolvedReport(
            text(),
            text(),
            text(),
            Status.valueOf(text()),
            number() == 1 ? Optional.of(time()) : Optional.empty(),
            optional(),
            list(() -> new Participation(text(), Role.valueOf(text()))),
            Certainty.valueOf(text()),
            number() == 1,
            Double.parseDouble(text()),
            text(),
            List.of());
    return new DatedReport(article, reader, published, report, state, parties);
  }

  private TimeExpression time() {
    return new TimeExpression(text(), optional(), optional());
  }

  private Actor actor() {
    return new Actor(
        text(),
        Actor.Type.valueOf(text()),
        text(),
        new TreeSet<>(list(this::text)),
        optional(),
        optional(),
        list(() -> new Office(text(), text(), optional(), optional())));
  }

  private Place place() {
    return new Place(
        text(),
        text(),
        optional(),
        optional().map(Double::valueOf),
        optional().map(Double::valueOf));
  }

  private MetIssue issue() {
    return new MetIssue(
        text(),
        number() == 1,
        list(this::text),
        list(this::text),
        list(this::text),
        list(this::text),
        list(this::text));
  }

  private <T> List<T> list(Supplier<T> each) {
    int size = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.get());
    }
    return values;
  }

  private String text() {
    return optional().orElseThrow();
  }

  private Optional<String> optional() {
    int number = number();
    if (number > 1) {
      return Optional.of(texts.get(number - 2));
    }
    if (number == 0) {
      return Optional.empty();
    }
    int length = number();
    String text = new String(in, at, length, StandardCharsets.UTF_8);
    at += length;
    texts.add(text);
    return Optional.of(text);
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in[at++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
