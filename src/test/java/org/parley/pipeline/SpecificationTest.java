package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.claim.EventType;
import org.parley.graph.Actor;
import org.parley.graph.ResolvedArticle;

/**
 * The tables in {@code src/test/resources/rules} say what sentences mean, by the annotation
 * guidelines; the program does not meet them all. {@code met-rows.tsv} holds how many rows it
 * meets: fewer is a failure, many more asks to raise the number. Rows that are not met stand in
 * {@code target/rules-NAME.txt} with what was found instead.
 */
class SpecificationTest {
  private static final int ROOM = 4;
  private static final Pattern STANCE =
      Pattern.compile("(.+?) (supports|opposes|conditional|undecided) \"");

  @Test
  void eventsWithTypeAndStatus() throws IOException {
    check("events", cells -> events(SmallText.of(cells[0], cells[1])), cells -> wanted(cells[2]));
  }

  private static String events(ResolvedArticle article) {
    return sorted(
        article.reports().stream()
            .map(r -> EventType.of(r.type()).orElseThrow() + " " + r.status().notation()));
  }

  private static String wanted(String events) {
    return sorted(parts(events).map(e -> e.split(" ")).map(words -> words[0] + " " + words[1]));
  }

  @Test
  void actorsOfTheClaims() throws IOException {
    check(
        "actors",
        cells -> actors(SmallText.of(cells[0], cells[1])),
        cells ->
            sorted(
                Stream.of(cells[2].split("; "))
                    .filter(a -> !a.equals("-"))
                    .map(SpecificationTest::plain)));
  }

  private static String actors(ResolvedArticle article) {
    Set<String> used = new TreeSet<>();
    article.reports().forEach(r -> r.participations().forEach(p -> used.add(p.actor())));
    article
        .stances()
        .forEach(
            s -> {
              used.add(s.holder());
              used.addAll(s.about());
              s.voice().ifPresent(used::add);
            });
    article.statements().forEach(s -> s.speaker().ifPresent(used::add));
    return sorted(
        article.actors().stream()
            .filter(a -> used.contains(a.key()))
            .map(a -> plain(type(a) + ":" + a.label())));
  }

  private static String type(Actor actor) {
    String name = actor.type().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  @Test
  void stancesWithHolderAndPosition() throws IOException {
    check(
        "stances",
        cells -> stances(SmallText.of(cells[0], "")),
        cells -> sorted(parts(cells[1]).map(SpecificationTest::holderAndPosition)));
  }

  private static String stances(ResolvedArticle article) {
    Map<String, String> labels = new HashMap<>();
    article.actors().forEach(a -> labels.put(a.key(), a.label()));
    return sorted(
        article.stances().stream()
            .map(s -> plain(labels.get(s.holder()) + " " + s.position().notation())));
  }

  private static String holderAndPosition(String stance) {
    Matcher matcher = STANCE.matcher(stance);
    return matcher.find() ? plain(matcher.group(1) + " " + matcher.group(2)) : plain(stance);
  }

  @Test
  void issuesThatAreOneAndThatAreTwo() throws IOException {
    check(
        "issues",
        cells -> target(cells[0]).equals(target(cells[1])) ? "same" : "different",
        cells -> cells[2]);
  }

  private static String target(String words) {
    ResolvedArticle article = SmallText.of("Portugal supports " + words + ".", "2024-05-15");
    return article.stances().isEmpty() ? words : article.stances().getFirst().target();
  }

  // How the tables are read and the numbers held.

  private static void check(
      String table, Function<String[], String> found, Function<String[], String> wanted)
      throws IOException {
    List<String> unmet = new ArrayList<>();
    int met = 0;
    for (String[] cells : rows("rules/" + table + ".tsv")) {
      String expected = wanted.apply(cells);
      String got = found.apply(cells);
      if (expected.equals(got)) {
        met++;
      } else {
        unmet.add(String.join(" | ", cells) + "\n    wanted: " + expected + "\n    found:  " + got);
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "rules-" + table + ".txt"), unmet);
    int floor = floor(table);
    assertThat(met).as("rows of %s.tsv that are met", table).isGreaterThanOrEqualTo(floor);
    assertThat(met).as("raise %s in met-rows.tsv", table).isLessThan(floor + ROOM);
  }

  private static int floor(String table) throws IOException {
    for (String[] cells : rows("rules/met-rows.tsv")) {
      if (cells[0].equals(table)) {
        return Integer.parseInt(cells[1]);
      }
    }
    throw new IllegalStateException("no expected score for " + table);
  }

  private static List<String[]> rows(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                SpecificationTest.class.getClassLoader().getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private static Stream<String> parts(String cell) {
    return cell.equals("-") ? Stream.empty() : Stream.of(cell.split(" ; "));
  }

  private static String plain(String words) {
    return words.replace("the ", "").toLowerCase(Locale.ROOT);
  }

  private static String sorted(Stream<String> items) {
    return items.sorted().collect(Collectors.joining("; "));
  }
}
