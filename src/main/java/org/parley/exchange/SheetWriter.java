package org.parley.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Certainty;
import org.parley.graph.IssueLevel;

/** A sheet as one line of JSON. What is as it usually is, is left out. */
public final class SheetWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SheetWriter() {}

  /** The sheet, without a line end. */
  public static String line(Sheet sheet) {
    ObjectNode node = JSON.createObjectNode();
    node.put("article", sheet.article());
    node.put("reader", sheet.reader());
    ArrayNode actors = node.putArray("actors");
    sheet.actors().forEach(actor -> write(actor, actors.addObject()));
    ArrayNode events = node.putArray("events");
    sheet.events().forEach(event -> write(event, events.addObject()));
    ArrayNode statements = node.putArray("statements");
    sheet.statements().forEach(said -> write(said, statements.addObject()));
    ArrayNode stances = node.putArray("stances");
    sheet.stances().forEach(stance -> write(stance, stances.addObject()));
    ArrayNode issues = node.putArray("issues");
    sheet.issues().forEach(issue -> write(issue, issues.addObject()));
    return node.toString();
  }

  private static void write(ActorEntry actor, ObjectNode node) {
    node.put("id", actor.id());
    node.put("name", actor.name());
    node.put("type", actor.type());
    strings(node, "aliases", actor.aliases());
    text(node, "state", actor.state());
    text(node, "key", actor.key());
    text(node, "speaksFor", actor.speaksFor());
    actor.mentions().ifPresent(mentions -> quotes(node, "mentions", mentions));
  }

  private static void write(EventEntry event, ObjectNode node) {
    node.put("label", event.label());
    node.put("type", event.type());
    node.put("status", event.status().notation());
    event
        .date()
        .ifPresent(
            date -> {
              ObjectNode when = node.putObject("date");
              when.put("text", date.text());
              text(when, "value", date.value());
              text(when, "end", date.end());
            });
    text(node, "place", event.place());
    parts(node, event.participants());
    quotes(node, "evidence", event.evidence());
    grounds(node, event.grounds());
  }

  private static void write(StatementEntry said, ObjectNode node) {
    text(node, "speaker", said.speaker());
    text(node, "addressee", said.addressee());
    node.put("type", said.type());
    node.put("quoted", said.quoted());
    said.speakerWords().ifPresent(quote -> quote(node, "speakerWords", quote));
    said.cue().ifPresent(quote -> quote(node, "cue", quote));
    quotes(node, "content", said.content());
    said.within().ifPresent(place -> node.put("within", place));
    parts(node, said.participants());
    quote(node, "evidence", said.evidence());
    grounds(node, said.grounds());
  }

  private static void write(StanceEntry stance, ObjectNode node) {
    node.put("holder", stance.holder());
    node.put("target", stance.target());
    strings(node, "about", stance.about());
    node.put("position", stance.position().notation());
    text(node, "condition", stance.condition());
    node.put("voice", stance.voice());
    stance.statement().ifPresent(place -> node.put("statement", place));
    text(node, "issue", stance.issue());
    text(node, "conditionIssue", stance.conditionIssue());
    text(node, "date", stance.date());
    if (!stance.codes().isEmpty()) {
      ArrayNode codes = node.putArray("codes");
      for (CodeEntry code : stance.codes()) {
        codes
            .addObject()
            .put("codebook", code.codebook())
            .put("code", code.code())
            .put("position", code.position().notation());
      }
    }
    quotes(node, "evidence", stance.evidence());
    grounds(node, stance.grounds());
  }

  private static void write(IssueEntry issue, ObjectNode node) {
    node.put("key", issue.key());
    node.put("label", issue.label());
    if (!issue.worded()) {
      node.put("worded", false);
    }
    if (issue.level() != IssueLevel.QUESTION) {
      node.put("level", issue.level().name().toLowerCase(Locale.ROOT));
    }
    strings(node, "about", issue.about());
    text(node, "broader", issue.broader());
    text(node, "negates", issue.negates());
  }

  private static void parts(ObjectNode node, List<PartEntry> parts) {
    ArrayNode participants = node.putArray("participants");
    for (PartEntry part : parts) {
      participants.addObject().put("actor", part.actor()).put("role", part.role().notation());
    }
  }

  private static void grounds(ObjectNode node, Grounds grounds) {
    if (grounds.certainty() != Certainty.CERTAIN) {
      node.put("certainty", grounds.certainty().name().toLowerCase(Locale.ROOT));
    }
    if (grounds.negated()) {
      node.put("negated", true);
    }
    grounds.confidence().ifPresent(confidence -> node.put("confidence", confidence));
    if (!grounds.rule().isEmpty()) {
      node.put("rule", grounds.rule());
    }
  }

  private static void quotes(ObjectNode node, String name, List<Quote> quotes) {
    ArrayNode array = node.putArray(name);
    for (Quote quote : quotes) {
      if (isPlain(quote)) {
        array.add(quote.exact());
      } else {
        around(array.addObject(), quote);
      }
    }
  }

  private static void quote(ObjectNode node, String name, Quote quote) {
    if (isPlain(quote)) {
      node.put(name, quote.exact());
    } else {
      around(node.putObject(name), quote);
    }
  }

  private static boolean isPlain(Quote quote) {
    return quote.prefix().isEmpty() && quote.suffix().isEmpty();
  }

  private static void around(ObjectNode node, Quote quote) {
    node.put("exact", quote.exact()).put("prefix", quote.prefix()).put("suffix", quote.suffix());
  }

  private static void strings(ObjectNode node, String name, Collection<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }

  private static void text(ObjectNode node, String name, Optional<String> value) {
    value.ifPresent(text -> node.put(name, text));
  }
}
