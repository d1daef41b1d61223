package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.LoadsModels;

/** How unlikely claims are left out, or let in. */
@LoadsModels
class LikelyClaimsTest {
  private static final List<String> ARTICLES =
      List.of(
          "data/articles/2022-01-22-berlin-refuses-arms.md",
          "data/articles/2023-07-18-grain-corridor-ends.txt",
          "data/articles/2025-12-16-berlin-talks-outcome.md");

  private static final String CONFIDENCES =
      "SELECT ?iri ?c WHERE { ?iri parley:confidence ?c FILTER NOT EXISTS { ?iri a parley:Statement } }";

  @TempDir private static Path folder;
  private static String all = "";
  private static String sure = "";

  @BeforeAll
  static void aStoreOfAllClaimsAndOneOfThoseThatAreSure() {
    all = built("all", "--all");
    sure = built("sure", "--min-confidence", "0.6");
  }

  @Test
  void aBuildKeepsWhatIsLikelyEnoughAndMoreWhenAsked() {
    String usual = built("usual");
    assertThat(claims(all)).hasSizeGreaterThan(claims(usual).size());
    assertThat(claims(usual)).hasSizeGreaterThan(claims(sure).size());
    assertThat(claims(sure))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c).isGreaterThanOrEqualTo(0.6));
  }

  @Test
  void aQuestionSeesNoClaimsBelowWhatItAsksForNorWhoIsNamedByThemAlone() {
    List<Double> seen = claims(all, "--min-confidence", "0.6");
    assertThat(seen).isNotEmpty().allSatisfy(c -> assertThat(c).isGreaterThanOrEqualTo(0.6));
    assertThat(rows("actors", "--store", all, "--min-confidence", "0.6"))
        .isGreaterThan(3)
        .isLessThan(rows("actors", "--store", all));
    Run stats = Run.parley("stats", "--store", all, "--min-confidence", "0.6");
    assertThat(stats.code()).as("every quotation stands: %s", stats.err()).isZero();
  }

  @Test
  void aStoreThatIsWrittenToIsServedWhole() {
    Run run =
        Run.parley(
            "serve",
            "--store",
            folder.resolve("served").toString(),
            "--watch",
            folder.toString(),
            "--min-confidence",
            "0.6");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("--watch with --min-confidence");
  }

  @Test
  void whatIsSeenIsWhatABuildWouldHaveKept() throws IOException {
    assertThat(new TreeSet<>(claims(all, "--min-confidence", "0.6")))
        .isEqualTo(new TreeSet<>(claims(sure)));
    Path exported = folder.resolve("sure.nq");
    Run.parley(
        "export",
        "--store",
        all,
        "--min-confidence",
        "0.6",
        "-f",
        "nquads",
        "-o",
        exported.toString());
    assertThat(Files.readString(exported)).contains("parley/ontology#Stance>");
  }

  @Test
  void whatIsNoConfidenceIsRefused() {
    Run run = Run.parley("actors", "--store", folder.toString(), "--min-confidence", "60");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("--min-confidence 60.0: is not from 0 to 1");
  }

  private static String built(String name, String... options) {
    String store = folder.resolve(name).toString();
    List<String> args = new ArrayList<>(List.of("build", "--quiet", "--store", store));
    args.addAll(List.of(options));
    args.addAll(ARTICLES);
    Run run = Run.parley(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return store;
  }

  private static List<Double> claims(String store, String... options) {
    List<String> args =
        new ArrayList<>(List.of("query", "--quiet", "--store", store, "--format", "csv"));
    args.addAll(List.of(options));
    args.addAll(List.of("-q", CONFIDENCES));
    return Run.parley(args.toArray(String[]::new))
        .out()
        .lines()
        .skip(1)
        .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1).strip()))
        .toList();
  }

  private static long rows(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "csv"));
    return Run.parley(all.toArray(String[]::new)).out().lines().count();
  }
}
