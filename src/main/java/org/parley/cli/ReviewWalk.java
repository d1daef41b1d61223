package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.parley.report.Explanation;
import org.parley.report.Ground;
import org.parley.review.EventKey;
import org.parley.review.ReviewedClaim;
import org.parley.review.Reviewer;
import org.parley.review.StanceKey;

/** Shows claims one by one, asks what to make of each, and writes each answer down at once. */
final class ReviewWalk {
  private final Console console;
  private final PrefixMapping prefixes;
  private final Reviewer reviewer;
  private final BufferedReader answers;
  private final PrintWriter out;
  private int accepted;
  private int rejected;
  private int corrected;

  ReviewWalk(Console console, PrefixMapping prefixes, Reviewer reviewer) {
    this.console = console;
    this.prefixes = prefixes;
    this.reviewer = reviewer;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    this.out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
  }

  /** Walks until the claims end, or the answers do. */
  void through(List<OpenClaim> claims) throws IOException {
    for (int i = 0; i < claims.size(); i++) {
      out.println("── " + (i + 1) + " of " + claims.size() + " ──");
      show(claims.get(i));
      if (!decide(claims.get(i))) {
        return;
      }
    }
  }

  /** How many were decided, for people. */
  String account() {
    return "%d accepted, %d rejected, %d corrected".formatted(accepted, rejected, corrected);
  }

  int decided() {
    return accepted + rejected + corrected;
  }

  private void show(OpenClaim claim) {
    Ground ground = claim.doubt().ground();
    Explanation explanation =
        new Explanation(ground.iri(), ground.kind(), ground.summary(), List.of(ground));
    new ExplanationPrinter(out, console.terminal(), prefixes, Integer.MAX_VALUE)
        .print(List.of(explanation));
    out.println("  reader " + claim.doubt().reader());
  }

  /**
   * @return whether to go on
   */
  private boolean decide(OpenClaim claim) throws IOException {
    boolean stance = isStance(claim);
    String question =
        "[a]ccept [r]eject [c]orrect " + (stance ? "[p]osition " : "") + "[s]kip [q]uit? ";
    while (true) {
      Optional<String> answer = ask(question).map(each -> each.toLowerCase(Locale.ROOT));
      if (answer.isEmpty()) {
        return false;
      }
      Optional<Boolean> goesOn = act(answer.get(), claim);
      if (goesOn.isPresent()) {
        return goesOn.get();
      }
    }
  }

  /** Whether to go on after the answer; empty if the claim has to be asked about again. */
  private Optional<Boolean> act(String answer, OpenClaim claim) throws IOException {
    switch (answer) {
      case "a", "accept" -> {
        reviewer.accept(claim.claim());
        accepted++;
        return Optional.of(true);
      }
      case "r", "reject" -> {
        reviewer.reject(claim.claim());
        rejected++;
        return Optional.of(true);
      }
      case "s", "skip" -> {
        return Optional.of(true);
      }
      case "q", "quit" -> {
        return Optional.of(false);
      }
      case "c", "correct" -> {
        return done(correct(claim, fields(claim)));
      }
      default -> {
        if (isStance(claim) && (answer.equals("p") || answer.equals("position"))) {
          return done(correctPosition(claim));
        }
        out.println("one of the letters in brackets, please");
        return Optional.empty();
      }
    }
  }

  private static Optional<Boolean> done(boolean corrected) {
    return corrected ? Optional.of(true) : Optional.empty();
  }

  private static boolean isStance(OpenClaim claim) {
    return switch (claim.says()) {
      case StanceKey stance -> true;
      case EventKey event -> false;
    };
  }

  private static String fields(OpenClaim claim) {
    return isStance(claim)
        ? "FIELD=VALUE; … of holder, position, target, issue, condition (nothing: back): "
        : "FIELD=VALUE; … of type, status, place, date, label, add=ACTOR:ROLE, drop=ACTOR (nothing:"
            + " back): ";
  }

  private boolean correct(OpenClaim claim, String question) throws IOException {
    Optional<String> correction = ask(question).filter(each -> !each.isEmpty());
    return correction.isPresent() && correct(claim.claim(), correction.get());
  }

  private boolean correctPosition(OpenClaim claim) throws IOException {
    String question =
        "[s]upports [o]pposes [u]ndecided, or [c]onditional with the condition after it (nothing:"
            + " back): ";
    String answer = ask(question).orElse("");
    String letter = answer.isEmpty() ? "" : answer.substring(0, 1).toLowerCase(Locale.ROOT);
    String condition = answer.replaceFirst("^\\S+\\s*", "").replace(';', ',');
    return switch (letter) {
      case "s" -> correct(claim.claim(), "position=supports");
      case "o" -> correct(claim.claim(), "position=opposes");
      case "u" -> correct(claim.claim(), "position=undecided");
      case "c" -> correct(claim.claim(), "position=conditional; condition=" + condition);
      default -> false;
    };
  }

  private boolean correct(ReviewedClaim claim, String correction) throws IOException {
    Optional<String> problem = reviewer.correct(claim, correction);
    problem.ifPresent(out::println);
    if (problem.isEmpty()) {
      corrected++;
    }
    return problem.isEmpty();
  }

  /** An answer; nothing where no more come. */
  private Optional<String> ask(String question) throws IOException {
    out.print(question);
    out.flush();
    String line = answers.readLine();
    if (line == null) {
      out.println();
      return Optional.empty();
    }
    return Optional.of(line.strip());
  }
}
