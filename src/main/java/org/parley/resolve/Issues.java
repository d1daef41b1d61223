package org.parley.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.graph.Issue;

/**
 * Targets to issues: the same question gets the same key. A key is made of the kinds of the content
 * words (by the thesaurus in {@code data/lexicon/issue-words.tsv}) and the actors that they name,
 * so that "Kyiv's bid to join the alliance" and "NATO membership for Ukraine" meet.
 */
final class Issues {
  private static final int LONGEST_KEY = 5;

  private final Map<String, String> thesaurus = thesaurus();

  private static Map<String, String> thesaurus() {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = Issues.class.getResourceAsStream("/data/lexicon/issue-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the lexicon issue-words.tsv is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains("\t"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> words.put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon issue-words.tsv", e);
    }
    return words;
  }

  /**
   * @param names who counts as named by a target: a description of somebody who plays no part in
   *     the article is words of the issue, and no actor
   */
  Issue issue(Target target, ArticleClaims claims, Cast cast, Predicate<Cast.Member> names) {
    Set<String> about = new LinkedHashSet<>();
    Set<String> actorWords = new HashSet<>();
    for (int id : target.about()) {
      List<Cast.Member> members = cast.all(id).stream().filter(names).toList();
      Mention mention = claims.mentions().get(id);
      if (!members.isEmpty()) {
        members.forEach(member -> about.add(member.key));
        actorWords.add(mention.head());
        for (String word : mention.name().toLowerCase(java.util.Locale.ROOT).split("[\\s-]+")) {
          actorWords.add(word);
        }
      }
    }
    List<String> words = new ArrayList<>();
    for (String head : target.heads()) {
      String kind = thesaurus.getOrDefault(head, head);
      if (!actorWords.contains(head) && !kind.isEmpty() && !words.contains(kind)) {
        words.add(kind);
      }
    }
    List<String> parts =
        new ArrayList<>(new TreeSet<>(words.subList(0, Math.min(LONGEST_KEY, words.size()))));
    parts.addAll(new TreeSet<>(about));
    // "the declaration" of one article is not that of another
    boolean bare = about.isEmpty() && words.size() <= 1;
    if (bare) {
      parts.addFirst(claims.text().article().id());
    }
    String key =
        Slugs.of(
            String.join(
                " ",
                parts.size() <= (bare ? 1 : 0)
                    ? List.of(claims.text().article().id(), target.label())
                    : parts));
    Optional<String> broader =
        words.isEmpty() || about.isEmpty()
            ? Optional.empty()
            : Optional.of(Slugs.of(words.getFirst()));
    Optional<String> different = broader.filter(b -> !b.equals(key));
    return new Issue(
        key, target.label(), List.copyOf(about), different, different.map(b -> words.getFirst()));
  }
}
