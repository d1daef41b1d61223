package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.claim.Evidence;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStatement;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;

/**
 * Statements by example. A row is met when each expected statement is found with its source (the
 * actor's name or the words of the text), its cue and content that shares at least three quarters
 * of the words (of both contents taken together), and no other statement is found.
 */
@LoadsModels
class StatementRulesTest {
  private static final List<List<String>> ROWS = RuleTable.rows("statements", 2);
  private static final Pattern STATEMENT = Pattern.compile("(.+?) <(.+?)> \"(.*)\"");
  private static final double ENOUGH = 0.75;

  /**
   * A statement in the notation of the table; several sources where the words and the actor differ.
   */
  private record Told(Set<String> sources, String cue, String content) {
    boolean like(Told other) {
      return sources.stream().anyMatch(other.sources::contains)
          && cue.equals(other.cue)
          && alike(content, other.content);
    }

    String shown() {
      return String.join("/", sources) + " <" + cue + "> \"" + content + "\"";
    }
  }

  @Test
  void sourcesCuesAndContentMeetTheTable() {
    RuleTable.check("statements", ROWS, StatementRulesTest::judge);
  }

  private static Verdict judge(List<String> row) {
    ResolvedArticle article = Understood.text(row.get(0).replace("¶", "\n\n"));
    List<Told> expected =
        row.get(1).equals("-")
            ? List.of()
            : Stream.of(row.get(1).split(" ; ")).map(StatementRulesTest::parsed).toList();
    List<Told> found = article.statements().stream().map(s -> told(article, s)).toList();
    return new Verdict(same(expected, found), shown(expected), shown(found));
  }

  private static boolean same(List<Told> expected, List<Told> found) {
    List<Told> left = new ArrayList<>(found);
    for (Told statement : expected) {
      Optional<Told> like = left.stream().filter(statement::like).findFirst();
      if (like.isEmpty()) {
        return false;
      }
      left.remove(like.get());
    }
    return left.isEmpty();
  }

  private static Told parsed(String statement) {
    Matcher matcher = STATEMENT.matcher(statement);
    if (!matcher.matches()) {
      throw new IllegalStateException("no statement: " + statement);
    }
    return new Told(Set.of(RuleTable.folded(matcher.group(1))), matcher.group(2), matcher.group(3));
  }

  private static Told told(ResolvedArticle article, ResolvedStatement statement) {
    Set<String> sources = new TreeSet<>();
    statement.speaker().ifPresent(s -> sources.add(RuleTable.folded(Understood.name(article, s))));
    statement.speakerMention().ifPresent(m -> sources.add(RuleTable.folded(m.exact())));
    if (sources.isEmpty()) {
      sources.add("nobody");
    }
    return new Told(
        sources,
        statement.cueMention().map(Evidence::exact).orElse("-"),
        statement.contentMentions().stream().map(Evidence::exact).collect(Collectors.joining(" ")));
  }

  /** Whether two contents share three quarters of their words, counted in both (Dice). */
  private static boolean alike(String a, String b) {
    Set<String> words = words(a);
    Set<String> others = words(b);
    Set<String> shared = new TreeSet<>(words);
    shared.retainAll(others);
    return 2.0 * shared.size() >= ENOUGH * (words.size() + others.size());
  }

  private static Set<String> words(String phrase) {
    return Arrays.stream(RuleTable.folded(phrase).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String shown(List<Told> statements) {
    return statements.isEmpty()
        ? "-"
        : statements.stream().map(Told::shown).collect(Collectors.joining(" ; "));
  }
}
