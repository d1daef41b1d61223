package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The near-synonyms of {@code data/lexicon/code-words.tsv}, over those of {@link IssueWords}. */
public final class CodeWords {
  /** What cannot stand between a verb and its particle. */
  private static final Set<String> PARTS =
      Set.of(
          ",", ";", ":", ".", "…", "–", "—", "and", "as", "but", "by", "for", "from", "in", "on",
          "or", "that", "to", "which", "who", "with");

  /** In words. */
  private static final int REACH = 7;

  private final Map<String, CodeSense> senses = new HashMap<>();

  /** "Pull out": what stands between a verb and its particle is what it is done to. */
  private final Map<String, Map<String, CodeSense>> apart = new HashMap<>();

  private final Set<String> single = new HashSet<>();
  private final IssueWords issueWords;
  private int longest = 1;

  public CodeWords(IssueWords issueWords) {
    this.issueWords = issueWords;
    Set<String> particles = new WordClasses("words").all("particle-apart");
    record Row(CodeSense sense, String words) {}
    List<Row> rows =
        Table.read(
            "code-words",
            row ->
                new Row(
                    new CodeSense(row.text("set"), row.one(CodeWordUse.class, "as")),
                    row.text("words")));
    for (Row row : rows) {
      for (String words : row.words().split("; ")) {
        senses.put(words, row.sense());
        List<String> parts = List.of(words.split(" "));
        single.addAll(parts);
        longest = Math.max(longest, parts.size());
        if (parts.size() == 2 && particles.contains(parts.get(1))) {
          apart
              .computeIfAbsent(parts.get(0), verb -> new HashMap<>())
              .put(parts.get(1), row.sense());
        }
      }
    }
  }

  /** Whether the lemma is one of the tables', alone or in a phrase. */
  public boolean has(String lemma) {
    return single.contains(lemma) || issueWords.phrase(lemma).isPresent();
  }

  /** What the words from {@code at} on mean, by the longest entry that begins there. */
  public CodeMatch at(List<String> lemmas, int at) {
    for (int length = Math.min(longest, lemmas.size() - at); length >= 1; length--) {
      CodeSense sense = senses.get(String.join(" ", lemmas.subList(at, at + length)));
      if (sense == null && length == 1) {
        sense = apart(lemmas, at).orElse(null);
      }
      if (sense != null) {
        return new CodeMatch(sense, length);
      }
    }
    Optional<WordMatch> known = issueWords.at(lemmas, at).filter(this::operatesOrIsOne);
    return known
        .map(match -> new CodeMatch(sense(match.sense(), lemmas.get(at)), match.length()))
        .orElseGet(() -> new CodeMatch(unknown(lemmas.get(at)), 1));
  }

  /** "Pull the last of our ships out": the verb, by its particle further on. */
  private Optional<CodeSense> apart(List<String> lemmas, int at) {
    Map<String, CodeSense> particles = apart.getOrDefault(lemmas.get(at), Map.of());
    for (int next = at + 2; next < Math.min(lemmas.size(), at + REACH); next++) {
      if (PARTS.contains(lemmas.get(next - 1)) || particles.isEmpty()) {
        return Optional.empty();
      }
      CodeSense sense = particles.get(lemmas.get(next));
      if (sense != null) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  /** Longer entries of the thesaurus are read word by word, so that parts of them meet too. */
  private boolean operatesOrIsOne(WordMatch match) {
    return match.length() == 1 || match.sense().as().operator();
  }

  private CodeSense sense(WordSense sense, String lemma) {
    return switch (sense.as()) {
      case NO, LESS -> new CodeSense(sense.kind(), CodeWordUse.TURN);
      case TOPIC, NAMED ->
          senses.getOrDefault(sense.kind(), new CodeSense(sense.kind(), CodeWordUse.TOPIC));
      case GENERIC ->
          senses.getOrDefault(
              sense.kind(), new CodeSense(WordForms.stem(lemma), CodeWordUse.PLAIN));
      // such words share what they do, not what they mean
      case PLAN, ASPIRE, LIGHT, MORE, KEEP, PARTY, DROP ->
          new CodeSense(WordForms.stem(lemma), CodeWordUse.PLAIN);
    };
  }

  private CodeSense unknown(String lemma) {
    return new CodeSense(
        WordForms.stem(lemma), lemma.length() < 3 ? CodeWordUse.PLAIN : CodeWordUse.TOPIC);
  }
}
