package org.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.report.Doubt;

/** Claims that nobody has decided on, with forms to decide. */
final class ReviewPage {
  static final String PATH = "/review";

  private static final int CLAIMS = 10;

  /** What narrows the page; all else that a form sends is no part of its address. */
  private static final Set<String> NARROWS =
      Set.of("kind", "below", "actor", "issue", "claim", "after", "format");

  private final ReviewDesk desk;
  private final Links links;

  ReviewPage(ReviewDesk desk, Links links) {
    this.desk = desk;
    this.links = links;
  }

  /** The claims, and no way to decide but with the token. */
  View view(Request request) {
    return view(request, "", Optional.empty());
  }

  /**
   * The same after a form was sent.
   *
   * @param allowed whether it had the token; else it is not heeded
   */
  View decided(Request form, boolean allowed) {
    if (!allowed) {
      return view(
          narrowed(form),
          "",
          Optional.of(
              new Notice(
                  false,
                  "That is not the token. Nothing was written; it stands where "
                      + "‘parley serve’ was started.")));
    }
    Optional<Notice> notice = form.get("on").isEmpty() ? Optional.empty() : Optional.of(act(form));
    return view(narrowed(form), form.get("token"), notice);
  }

  /** The page that a form was on. */
  static Request narrowed(Request form) {
    Map<String, String> kept = new LinkedHashMap<>(form.parameters());
    kept.keySet().retainAll(NARROWS);
    return new Request(PATH, kept);
  }

  private Notice act(Request form) {
    Optional<ReviewDesk.Verdict> verdict = verdict(form.get("decision"));
    if (verdict.isEmpty()) {
      return new Notice(false, "Nothing was written: accept, reject, or correct.");
    }
    ReviewDesk.Outcome outcome = desk.decide(form.get("on"), verdict.get(), correction(form));
    return new Notice(
        outcome.written(),
        (outcome.written() ? Text.capital(form.get("decision")) + "ed: " : "Nothing was written: ")
            + outcome.text());
  }

  private static Optional<ReviewDesk.Verdict> verdict(String name) {
    return switch (name) {
      case "accept" -> Optional.of(ReviewDesk.Verdict.ACCEPT);
      case "reject" -> Optional.of(ReviewDesk.Verdict.REJECT);
      case "correct" -> Optional.of(ReviewDesk.Verdict.CORRECT);
      default -> Optional.empty();
    };
  }

  /** The fields of the form as a cell of the file of decisions has them. */
  private static String correction(Request form) {
    List<String> parts = new ArrayList<>();
    for (String field : List.of("position", "condition")) {
      if (!form.get(field).isEmpty()) {
        parts.add(field + "=" + form.get(field).replace(';', ','));
      }
    }
    if (!form.get("correction").isEmpty()) {
      parts.add(form.get("correction"));
    }
    return String.join("; ", parts);
  }

  private View view(Request request, String token, Optional<Notice> notice) {
    ReviewDesk.Found found =
        desk.open(
            new ReviewDesk.Wanted(
                request.get("kind"),
                request.get("below"),
                request.get("actor"),
                request.get("issue"),
                request.get("claim"),
                request.get("after")),
            CLAIMS);
    List<ShownClaim> claims =
        found.claims().stream().map(doubt -> new ShownClaim(doubt, links)).toList();
    return View.of(
            "review",
            "Review",
            Map.of(
                "claims", claims,
                "problem", found.problem(),
                "notice", notice,
                "token", token,
                "narrowed", request,
                "file", desk.file()),
            data(found.claims()))
        .withScripts("review.js");
  }

  private static Answer data(List<Doubt> claims) {
    List<String> columns = List.of("claim", "kind", "confidence", "rule", "sentence", "iri");
    return new Answer(
        "claims",
        Answers.sparql("doubtful-claims", Map.of()),
        columns,
        claims.stream()
            .map(
                doubt ->
                    new Row(
                        Map.of(
                            "claim", doubt.ground().summary(),
                            "kind", doubt.ground().kind(),
                            "confidence", String.format(Locale.ROOT, "%.2f", doubt.confidence()),
                            "rule", doubt.ground().rule().orElse(""),
                            "sentence", String.join(" ", doubt.sentences()),
                            "iri", doubt.ground().iri())))
            .toList());
  }
}
