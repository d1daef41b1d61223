package org.parley.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From a line of the table to a decision. */
final class DecisionReader {
  private static final int MARK = 16;
  private static final int DAY = 10;

  private DecisionReader() {}

  /** What is wrong with a line, if it is no decision. */
  static Optional<String> problem(DecisionLine line) {
    try {
      read(line, "");
      return Optional.empty();
    } catch (BadLineException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * @param place file and line
   */
  static Decision read(DecisionLine line, String place) throws BadLineException {
    Origin origin = origin(line, place);
    return switch (line.decision().toLowerCase(Locale.ROOT)) {
      case "accept" -> onClaim(line, origin, Decision.Kind.ACCEPT);
      case "reject" -> onClaim(line, origin, Decision.Kind.REJECT);
      case "correct" -> onClaim(line, origin, Decision.Kind.CORRECT);
      case "same" ->
          new Decision.Same(origin, given("claim", line.claim()), ActorRef.key(line.correction()));
      case "apart" -> apart(line, origin);
      case "question" -> question(line, origin);
      default ->
          throw new BadLineException(
              "“"
                  + line.decision()
                  + "” is no decision: accept, reject, correct, same, apart or question");
    };
  }

  private static Origin origin(DecisionLine line, String place) throws BadLineException {
    Optional<String> when = Optional.of(line.when()).filter(day -> !day.isEmpty());
    if (when.isPresent()) {
      try {
        when = Optional.of(LocalDate.parse(day(when.get())).toString());
      } catch (DateTimeException e) {
        throw new BadLineException(
            "when “" + line.when() + "” is no day: write it as 2025-12-31, or leave it empty");
      }
    }
    String mark = Words.hash(String.join("\t", line.cells()), MARK);
    return new Origin(mark, place, line.who(), when, line.note());
  }

  /** A moment's day. */
  private static String day(String when) {
    return when.length() > DAY && when.charAt(DAY) == 'T' ? when.substring(0, DAY) : when;
  }

  private static Decision onClaim(DecisionLine line, Origin origin, Decision.Kind kind)
      throws BadLineException {
    ClaimKey claim = ClaimKeys.parse(line.kind(), given("claim", line.claim()));
    Optional<Correction> correction =
        kind == Decision.Kind.CORRECT
            ? Optional.of(CorrectionCell.parse(claim, line.correction()))
            : Optional.empty();
    return onClaim(line, origin, claim, kind, correction);
  }

  private static Decision onClaim(
      DecisionLine line,
      Origin origin,
      ClaimKey claim,
      Decision.Kind kind,
      Optional<Correction> correction)
      throws BadLineException {
    return new Decision.OnClaim(
        origin, given("article", line.article()), sentence(line), claim, kind, correction);
  }

  private static Decision apart(DecisionLine line, Origin origin) throws BadLineException {
    boolean everywhere = line.article().isEmpty() || line.article().equals("*");
    return new Decision.Apart(
        origin,
        everywhere ? Optional.empty() : Optional.of(line.article()),
        line.sentence().isEmpty() ? Optional.empty() : Optional.of(sentence(line)),
        given("claim", line.claim()),
        ActorRef.key(line.correction()));
  }

  /** Of an issue; or, with a sentence, of one stance. */
  private static Decision question(DecisionLine line, Origin origin) throws BadLineException {
    IssueRef question = IssueRef.parse(line.correction());
    if (line.sentence().isEmpty()) {
      return new Decision.Question(origin, given("claim", line.claim()), question);
    }
    return onClaim(
        line,
        origin,
        ClaimKeys.parse("stance", line.claim()),
        Decision.Kind.CORRECT,
        Optional.of(StanceCorrection.on(question)));
  }

  private static SentenceKey sentence(DecisionLine line) throws BadLineException {
    if (Words.of(line.sentence()).isEmpty()) {
      throw new BadLineException(
          "the column sentence is empty; copy the sentence, or what 'parley review' writes");
    }
    return SentenceKey.parse(line.sentence());
  }

  private static String given(String column, String cell) throws BadLineException {
    if (cell.isEmpty()) {
      throw new BadLineException("the column " + column + " is empty");
    }
    return cell;
  }

  /** The columns that a head line has to have. */
  static List<String> needed() {
    return List.of("decision", "claim");
  }

  /** Those without which no decision on a claim can be written. */
  static List<String> ofClaims() {
    return List.of("decision", "article", "sentence", "kind", "claim", "correction");
  }
}
