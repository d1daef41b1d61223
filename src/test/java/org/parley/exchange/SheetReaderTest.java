package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.claim.Position;

class SheetReaderTest {
  private static final SheetDefaults NONE =
      new SheetDefaults(Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void aClaimThatCannotBeReadIsRefusedAndTheOthersAreKept() throws BadSheetException {
    SheetRead read =
        read(
            """
            {"article": "a", "reader": "anna",
             "actors": [{"id": "r", "name": "Ruritania", "type": "State"}, {"name": "Zenda", "type": "Castle"}, 7],
             "stances": [{"holder": "r", "target": "the canal", "position": "supports", "evidence": "backs it"},
                         {"holder": "r", "target": "the canal", "position": "loves", "evidence": []},
                         {"holder": "r", "position": "opposes"}]}
            """);
    assertThat(read.sheet().actors()).hasSize(1);
    assertThat(read.sheet().stances()).hasSize(1);
    assertThat(read.sheet().stances().getFirst().position()).isEqualTo(Position.SUPPORTS);
    assertThat(read.sheet().stances().getFirst().evidence())
        .as("one value is a list of one")
        .containsExactly(new Quote("backs it"));
    assertThat(read.refusals())
        .extracting(Refusal::claim, Refusal::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("actors[1]", RefusalReason.UNKNOWN_VALUE),
            org.assertj.core.groups.Tuple.tuple("actors[2]", RefusalReason.MALFORMED),
            org.assertj.core.groups.Tuple.tuple("stances[1]", RefusalReason.UNKNOWN_VALUE),
            org.assertj.core.groups.Tuple.tuple("stances[2]", RefusalReason.MALFORMED));
  }

  @Test
  void aCodeThatTheCodebookLacksIsRefusedAndItsStanceIsKept() throws BadSheetException {
    SheetRead read =
        SheetReader.read(
            """
            {"article": "a", "stances": [{"holder": "r", "target": "the canal", "position": "supports", "evidence": ["x"],
              "codes": [{"code": "canal", "position": "supports"}, {"code": "castle", "position": "opposes"}]}]}
            """,
            new SheetDefaults(
                Optional.empty(),
                Optional.empty(),
                Optional.of("water"),
                java.util.Set.of("canal")));
    assertThat(read.sheet().stances().getFirst().codes())
        .containsExactly(new CodeEntry("water", "canal", Position.SUPPORTS));
    assertThat(read.refusals())
        .extracting(Refusal::reason, Refusal::detail)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(RefusalReason.UNKNOWN_CODE, "castle"));
  }

  @Test
  void datesThatAreNoneAreLeftOut() throws BadSheetException {
    SheetRead read =
        read(
            """
            {"article": "a", "events": [
              {"label": "talks", "type": "CONSULT", "date": {"text": "Friday", "value": "2025-02-30"}, "evidence": ["x"]},
              {"label": "talks", "type": "CONSULT", "date": {"text": "May", "value": "2025-05"}, "evidence": ["x"]}]}
            """);
    assertThat(read.sheet().events())
        .extracting(event -> event.date().flatMap(DateEntry::value))
        .containsExactly(Optional.empty(), Optional.of("2025-05"));
  }

  @Test
  void whatIsNoSheetSaysWhy() {
    assertThatThrownBy(() -> read("[1]")).hasMessageContaining("no JSON object");
    assertThatThrownBy(() -> read("{\"article\": \"a\"} {}")).hasMessageContaining("no JSON");
    assertThatThrownBy(() -> read("{\"reader\": \"anna\"}")).hasMessage("article is missing");
    assertThatThrownBy(() -> read("{\"article\": \"a\", \"reader\": \"Anna & co\"}"))
        .hasMessageContaining("lower-case letters");
    assertThatThrownBy(() -> read("{\"a\":".repeat(100_000))).isInstanceOf(BadSheetException.class);
    assertThatThrownBy(
            () ->
                SheetReader.read(
                    "{\"article\": \"b\"}",
                    new SheetDefaults(Optional.of("a"), Optional.of("llm"), Optional.empty())))
        .hasMessageContaining("speaks of the article b instead");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws BadSheetException {
    String line =
        """
        {"article":"a","reader":"anna","actors":[{"id":"r","name":"Ruritania","type":"State","aliases":["Strelsau"],"key":"ruritania","mentions":["Ruritania",{"exact":"Strelsau","prefix":"in ","suffix":""}]}],"events":[{"label":"talks","type":"Talks","status":"planned","date":{"text":"Friday","value":"2025-05-02","end":"2025-05-03"},"place":"Zenda","participants":[{"actor":"r","role":"host"}],"evidence":["will host talks"],"certainty":"probable","negated":true,"confidence":0.7,"rule":"mine"}],"statements":[{"speaker":"r","addressee":"r","type":"SAY","quoted":true,"speakerWords":"Ruritania","cue":"said","content":["yes","no"],"within":0,"participants":[],"evidence":"Ruritania said","confidence":0.5}],"stances":[{"holder":"r","target":"the canal","about":["r"],"position":"conditional","condition":"money","voice":"holder","statement":0,"issue":"canal","conditionIssue":"money","date":"2025-05-01","codes":[{"codebook":"c","code":"canal","position":"opposes"}],"evidence":["backs it"],"confidence":0.9}],"issues":[{"key":"canal","label":"canal","worded":false,"about":["r"],"broader":"water","negates":"drought"}]}
        """
            .strip();
    assertThat(SheetWriter.line(read(line).sheet())).isEqualTo(line);
  }

  private static SheetRead read(String json) throws BadSheetException {
    return SheetReader.read(json.strip(), NONE);
  }
}
