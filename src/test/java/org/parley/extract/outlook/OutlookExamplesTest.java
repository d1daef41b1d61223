package org.parley.extract.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.claim.Certainty;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.OutlookWord;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;
import org.parley.text.Token;

/**
 * Each line of {@code outlook.tsv} is true of its own example: one of the words that stand in the
 * line's frame has the status and certainty that the line gives.
 */
@LoadsModels
class OutlookExamplesTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final Outlook OUTLOOK = new Outlook(LEXICON);

  /** Frames of words that stand beside the event; in the others they stand above it. */
  private static final Set<String> BESIDE =
      Set.of("modal", "modal-perfect", "mark", "adverb", "modifier");

  @Test
  void everyLineIsTrueOfItsExample() {
    List<OutlookWord> lines = OutlookWord.all();
    RuleTable.check(
        "outlook-examples",
        lines.stream().map(line -> List.of(name(line), line.status())).toList(),
        row -> judge(lines.stream().filter(line -> name(line).equals(row.get(0))).findFirst()));
  }

  private static String name(OutlookWord line) {
    return "%s %s %s: %s"
        .formatted(line.word(), line.particle(), line.frames(), line.example())
        .replace("  ", " ");
  }

  private static Verdict judge(Optional<OutlookWord> found) {
    OutlookWord line = found.orElseThrow();
    Scan scan = new Scan(SharedAnnotator.annotate(line.example()), LEXICON);
    List<String> outlooks =
        scan.views.stream()
            .flatMap(
                view ->
                    view.sentence().tokens().stream()
                        .filter(token -> isWord(token, line.word()))
                        .flatMap(token -> outlooks(view, token, line)))
            .toList();
    return new Verdict(
        outlooks.contains("as expected"), line.status(), String.join(", ", outlooks));
  }

  private static boolean isWord(Token token, String word) {
    return token.is(word) || token.form().toLowerCase(Locale.ROOT).equals(word);
  }

  /** What the words have that the line speaks of; "as expected" where it is what the line says. */
  private static Stream<String> outlooks(Scan.View view, Token word, OutlookWord line) {
    boolean beside = line.frames().stream().anyMatch(BESIDE::contains);
    Stream<Token> events =
        beside
            ? view.sentence().head(word).stream()
            : line.frames().contains("subj")
                ? view.sentence().tokens().stream()
                : view.sentence().subtree(word).stream();
    return events
        .filter(event -> event.index() != word.index() && (event.isVerb() || event.isNoun()))
        .map(event -> shown(view, event, word, line));
  }

  private static String shown(Scan.View view, Token event, Token word, OutlookWord line) {
    Finding finding =
        event.isVerb()
            ? OUTLOOK.ofVerb(view, event)
            : OUTLOOK.ofNoun(view, event, Optional.empty());
    boolean past = word.pos().equals("VBD") && !line.past().isEmpty();
    String cell = past ? line.past() : line.status();
    boolean status =
        switch (cell) {
          case "own" -> finding.status() == OUTLOOK.ofGovernor(view, word, 0).status();
          case "tense" -> true;
          default -> finding.status().notation().equals(cell);
        };
    boolean sure = cell.equals("own") || finding.certainty() == line.certainty();
    return status && sure
        ? "as expected"
        : event.form()
            + " "
            + finding.status().notation()
            + (finding.certainty() == Certainty.CERTAIN ? "" : " " + finding.certainty());
  }
}
