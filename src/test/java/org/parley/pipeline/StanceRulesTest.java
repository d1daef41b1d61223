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
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStance;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;

/**
 * Stances by example. A row is met when each expected stance is found with its holder, its position
 * and a target that shares at least half of the words (of both targets taken together, small words
 * and endings aside), and no other stance is found. The second score asks for condition and foreign
 * voice too.
 */
@LoadsModels
class StanceRulesTest {
  private static final List<List<String>> ROWS = RuleTable.rows("stances", 2);
  private static final Pattern STANCE =
      Pattern.compile(
          "(.+?) (supports|opposes|conditional|undecided) \"(.*?)\""
              + "(?: if \"(.*?)\")?(?: voice (.+))?");
  private static final Set<String> SMALL =
      Set.of("of", "the", "a", "an", "to", "in", "on", "for", "by", "with", "that", "from", "its");
  private static final double ENOUGH = 0.5;

  /**
   * A stance in the notation of the table.
   *
   * @param voice somebody else who says so; empty for the holder and the article
   */
  private record Told(
      String holder, String position, String target, Optional<String> condition, String voice) {
    boolean like(Told other, boolean whole) {
      return holder.equals(other.holder)
          && position.equals(other.position)
          && alike(target, other.target)
          && (!whole
              || voice.equals(other.voice)
                  && condition.isPresent() == other.condition.isPresent()
                  && alike(condition.orElse(""), other.condition.orElse("")));
    }

    String shown() {
      return holder
          + " "
          + position
          + " \""
          + target
          + "\""
          + condition.map(c -> " if \"" + c + "\"").orElse("")
          + (voice.isEmpty() ? "" : " voice " + voice);
    }
  }

  @Test
  void holdersPositionsAndTargetsMeetTheTable() {
    RuleTable.check("stances", ROWS, row -> judge(row, false));
  }

  @Test
  void stancesWithConditionAndVoiceMeetTheTable() {
    RuleTable.check("stances-with-condition-and-voice", ROWS, row -> judge(row, true));
  }

  private static Verdict judge(List<String> row, boolean whole) {
    ResolvedArticle article = Understood.text(row.get(0));
    List<Told> expected =
        row.get(1).equals("-")
            ? List.of()
            : Stream.of(row.get(1).split(" ; ")).map(StanceRulesTest::parsed).toList();
    List<Told> found =
        article.stances().stream()
            // what no rule vouches for is weighed, not listed
            .filter(stance -> !stance.isOpen())
            .map(stance -> told(article, stance))
            .toList();
    return new Verdict(same(expected, found, whole), shown(expected), shown(found));
  }

  private static boolean same(List<Told> expected, List<Told> found, boolean whole) {
    List<Told> left = new ArrayList<>(found);
    for (Told stance : expected) {
      Optional<Told> like = left.stream().filter(f -> stance.like(f, whole)).findFirst();
      if (like.isEmpty()) {
        return false;
      }
      left.remove(like.get());
    }
    return left.isEmpty();
  }

  private static Told parsed(String stance) {
    Matcher matcher = STANCE.matcher(stance);
    if (!matcher.matches()) {
      throw new IllegalStateException("no stance: " + stance);
    }
    String holder = RuleTable.folded(matcher.group(1));
    String voice = Optional.ofNullable(matcher.group(5)).map(RuleTable::folded).orElse("author");
    return new Told(
        holder,
        matcher.group(2),
        matcher.group(3),
        Optional.ofNullable(matcher.group(4)),
        // "A < B": the innermost voice is the one that the stance carries
        foreign(voice.split(" < ")[0], holder));
  }

  private static Told told(ResolvedArticle article, ResolvedStance stance) {
    String holder = RuleTable.folded(Understood.name(article, stance.holder()));
    String voice =
        stance.voice().map(v -> RuleTable.folded(Understood.name(article, v))).orElse("author");
    return new Told(
        holder,
        stance.position().notation(),
        stance.label(),
        stance.condition().map(c -> Understood.issue(article, c)),
        foreign(voice, holder));
  }

  private static String foreign(String voice, String holder) {
    return voice.equals("author") || voice.equals(holder) ? "" : voice;
  }

  /** Whether two phrases share half of their words, counted in both (Dice). */
  private static boolean alike(String a, String b) {
    Set<String> words = words(a);
    Set<String> others = words(b);
    Set<String> shared = new TreeSet<>(words);
    shared.retainAll(others);
    return words.isEmpty() && others.isEmpty()
        || 2.0 * shared.size() >= ENOUGH * (words.size() + others.size()) && !shared.isEmpty();
  }

  /** The words without the small ones, cut to the five letters that inflection leaves alone. */
  private static Set<String> words(String phrase) {
    return Arrays.stream(RuleTable.folded(phrase).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1 && !SMALL.contains(word))
        .map(word -> word.substring(0, Math.min(5, word.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String shown(List<Told> stances) {
    return stances.isEmpty()
        ? "-"
        : stances.stream().map(Told::shown).collect(Collectors.joining(" ; "));
  }
}
