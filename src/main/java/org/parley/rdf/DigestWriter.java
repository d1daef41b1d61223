package org.parley.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.claim.TimeExpression;
import org.parley.graph.Actor;
import org.parley.graph.DatedReport;
import org.parley.graph.Office;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedReport;

/**
 * Digests as bytes, for {@link DigestReader}: numbers of seven bits a byte, and each text once, at
 * its first mention; later ones give its number.
 */
public final class DigestWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  /** The digests, in their order. */
  public static byte[] bytes(Collection<ArticleDigest> digests) {
    DigestWriter writer = new DigestWriter();
    writer.number(digests.size());
    digests.forEach(writer::digest);
    return writer.out.toByteArray();
  }

  private void digest(ArticleDigest digest) {
    text(digest.article().getURI());
    list(digest.reports(), this::report);
    list(digest.actors(), this::actor);
    list(digest.places(), this::place);
    list(digest.issues(), this::issue);
    optional(digest.sketch().map(Sketch::minima));
    digest.sketch().ifPresent(sketch -> text(sketch.published()));
  }

  private void report(DatedReport dated) {
    text(dated.article());
    text(dated.reader());
    optional(dated.published().map(Object::toString));
    optional(dated.state());
    list(
        dated.parties().entrySet(),
        entry -> {
          text(entry.getKey());
          text(entry.getValue());
        });
    ResolvedReport report = dated.report();
    text(report.key());
    text(report.label());
    text(report.type());
    text(report.status().name());
    number(report.time().isPresent() ? 1 : 0);
    report.time().ifPresent(this::time);
    optional(report.place());
    list(report.participations(), this::participation);
    text(report.certainty().name());
    number(report.negated() ? 1 : 0);
    text(Double.toString(report.confidence()));
    text(report.rule());
  }

  private void time(TimeExpression time) {
    text(time.text());
    optional(time.value());
    optional(time.end());
  }

  private void participation(Participation part) {
    text(part.actor());
    text(part.role().name());
  }

  private void actor(Actor actor) {
    text(actor.key());
    text(actor.type().name());
    text(actor.label());
    list(actor.altLabels(), this::text);
    optional(actor.wikidata());
    optional(actor.speaksFor());
    list(actor.offices(), this::office);
  }

  private void office(Office office) {
    text(office.title());
    text(office.of());
    optional(office.from());
    optional(office.to());
  }

  private void place(Place place) {
    text(place.key());
    text(place.label());
    optional(place.inState());
    optional(place.latitude().map(Object::toString));
    optional(place.longitude().map(Object::toString));
  }

  private void issue(MetIssue issue) {
    text(issue.key());
    number(issue.aspect() ? 1 : 0);
    for (List<String> each :
        List.of(issue.labels(), issue.derived(), issue.about(), issue.broader(), issue.negates())) {
      list(each, this::text);
    }
  }

  private <T> void list(Collection<T> values, Consumer<T> each) {
    number(values.size());
    values.forEach(each);
  }

  /** 0 for none, 1 for the text that follows, else 2 more than the number of one that was there. */
  private void optional(Optional<String> text) {
    if (text.isEmpty()) {
      number(0);
    } else {
      text(text.get());
    }
  }

  private void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      number(known + 2);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(1);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private void number(int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
