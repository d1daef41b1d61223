package org.parley.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.claim.Certainty;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.IssueLevel;
import org.parley.graph.ResolvedArticle;

/** Reads sheets. A claim that cannot be read is refused, and the others are kept. */
public final class SheetReader {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final SheetDefaults defaults;
  private final List<Refusal> refusals = new ArrayList<>();
  private String article = "";

  private SheetReader(SheetDefaults defaults) {
    this.defaults = defaults;
  }

  /**
   * Reads one sheet.
   *
   * @param json one JSON object
   * @throws BadSheetException if it is none, or says of no article or reader
   */
  public static SheetRead read(String json, SheetDefaults defaults) throws BadSheetException {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new BadSheetException("no JSON: " + e.getOriginalMessage());
    } catch (StackOverflowError e) {
      throw new BadSheetException("nested too deeply");
    }
    if (node == null || !node.isObject()) {
      throw new BadSheetException("no JSON object");
    }
    SheetReader reader = new SheetReader(defaults);
    try {
      return new SheetRead(reader.sheet(new Fields(node)), reader.refusals);
    } catch (BadClaimException e) {
      throw new BadSheetException(Optional.ofNullable(e.getMessage()).orElse("malformed"));
    }
  }

  private Sheet sheet(Fields fields) throws BadSheetException {
    Optional<String> named = fields.maybeText("article");
    article =
        defaults
            .article()
            .or(() -> named)
            .orElseThrow(() -> new BadSheetException("article is missing"));
    if (named.isPresent() && !named.get().equals(article)) {
      throw new BadSheetException("it speaks of the article " + named.get() + " instead");
    }
    String reader =
        defaults.reader().or(() -> fields.maybeText("reader")).orElse(ResolvedArticle.RULES);
    if (!ResolvedArticle.isReader(reader)) {
      throw new BadSheetException(
          "reader “" + reader + "” is not made of lower-case letters, digits and hyphens");
    }
    return new Sheet(
        article,
        reader,
        all(fields, "actors", SheetReader::actor),
        all(fields, "events", SheetReader::event),
        all(fields, "statements", SheetReader::statement),
        all(fields, "stances", this::stance),
        all(fields, "issues", SheetReader::issue));
  }

  private <T> List<T> all(Fields sheet, String name, Function<Fields, T> read) {
    List<T> entries = new ArrayList<>();
    int place = 0;
    for (JsonNode node : sheet.list(name)) {
      try {
        entries.add(read.apply(new Fields(node)));
      } catch (BadClaimException e) {
        String detail = Optional.ofNullable(e.getMessage()).orElse("");
        refusals.add(new Refusal(article, name + "[" + place + "]", e.reason(), detail));
      }
      place++;
    }
    return entries;
  }

  private static ActorEntry actor(Fields fields) {
    String name = fields.text("name");
    return new ActorEntry(
        fields.maybeText("id").orElse(name),
        name,
        fields.oneOf("type", ActorType.class).label(),
        fields.strings("aliases"),
        fields.maybeText("state"),
        fields.maybeText("key"),
        fields.maybeText("speaksFor"),
        fields.node().has("mentions") ? Optional.of(fields.quotes("mentions")) : Optional.empty());
  }

  private static EventEntry event(Fields fields) {
    return new EventEntry(
        fields.text("label"),
        fields.text("type"),
        fields.oneOf("status", Status.class, Status.OCCURRED),
        fields.maybeObject("date").flatMap(SheetReader::date),
        fields.maybeText("place"),
        parts(fields),
        fields.quotes("evidence"),
        grounds(fields));
  }

  private static Optional<DateEntry> date(Fields fields) {
    Optional<String> value = fields.maybeText("value").filter(IsoDates::isDate);
    return fields
        .maybeText("text")
        .or(() -> value)
        .map(text -> new DateEntry(text, value, fields.maybeText("end").filter(IsoDates::isDate)));
  }

  private static StatementEntry statement(Fields fields) {
    return new StatementEntry(
        fields.maybeText("speaker"),
        fields.maybeText("addressee"),
        fields.maybeText("type").orElse("SAY"),
        fields.is("quoted"),
        fields.maybeQuote("speakerWords"),
        fields.maybeQuote("cue"),
        fields.quotes("content"),
        fields.maybeNumber("within"),
        parts(fields),
        fields
            .maybeQuote("evidence")
            .orElseThrow(() -> new BadClaimException(RefusalReason.NO_EVIDENCE, "none is given")),
        grounds(fields));
  }

  private StanceEntry stance(Fields fields) {
    return new StanceEntry(
        fields.text("holder"),
        fields.text("target"),
        fields.strings("about"),
        fields.oneOf("position", Position.class),
        fields.maybeText("condition"),
        fields.maybeText("voice").orElse("author"),
        fields.maybeNumber("statement"),
        fields.maybeText("issue"),
        fields.maybeText("conditionIssue"),
        fields.maybeText("date").filter(IsoDates::isDate),
        codes(fields),
        fields.quotes("evidence"),
        grounds(fields));
  }

  /** A code that the codebook does not have is left out, and the stance stays. */
  private List<CodeEntry> codes(Fields stance) {
    List<CodeEntry> known = new ArrayList<>();
    for (Fields fields : stance.objects("codes")) {
      CodeEntry code = code(fields);
      if (defaults.codes().isEmpty() || defaults.codes().contains(code.code())) {
        known.add(code);
      } else {
        String claim = "stance on " + Fields.shortened(stance.text("target"));
        refusals.add(new Refusal(article, claim, RefusalReason.UNKNOWN_CODE, code.code()));
      }
    }
    return known;
  }

  private CodeEntry code(Fields fields) {
    return new CodeEntry(
        fields.maybeText("codebook").or(defaults::codebook).orElse("codebook"),
        fields.text("code"),
        fields.oneOf("position", Position.class));
  }

  private static IssueEntry issue(Fields fields) {
    return new IssueEntry(
        fields.text("key"),
        fields.text("label"),
        fields.isNot("worded"),
        fields.oneOf("level", IssueLevel.class, IssueLevel.QUESTION),
        fields.strings("about"),
        fields.maybeText("broader"),
        fields.maybeText("negates"));
  }

  private static List<PartEntry> parts(Fields fields) {
    return fields.objects("participants").stream()
        .map(
            part ->
                new PartEntry(part.text("actor"), part.oneOf("role", Role.class, Role.PARTICIPANT)))
        .toList();
  }

  private static Grounds grounds(Fields fields) {
    return new Grounds(
        fields.oneOf("certainty", Certainty.class, Certainty.CERTAIN),
        fields.is("negated"),
        fields.maybeConfidence(),
        fields.maybeText("rule").orElse(""));
  }

  /** The four classes of actors, as sheets name them. */
  private enum ActorType {
    PERSON("Person"),
    STATE("State"),
    ORGANIZATION("Organization"),
    GROUP("Group");

    private final String label;

    ActorType(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
