package org.parley.claim;

import java.util.List;
import java.util.Optional;

/**
 * A phrase that names, describes or stands for somebody or some place.
 *
 * @param id its place among the article's mentions, from 0
 * @param sentence index of its sentence
 * @param evidence the whole phrase, its title included, without a closing comma
 * @param name the name alone, or the phrase without determiners and what follows its noun
 * @param head lemma of the head word
 * @param title the title that precedes or explains the name: {@code prime minister}
 * @param qualifiers ids of the mentions that say of what or of whom: "Czech", "of Finland",
 *     "Kyiv's"
 * @param same ids of mentions that syntax says are the same: appositions, the antecedent of "who"
 * @param with ids of the mentions that are joined to it by "and", of which it is the first
 * @param apart of a pronoun: ids of mentions that syntax says are somebody else, such as the
 *     subject whose object it is
 * @param antecedents of a pronoun: ids of mentions that it may take up, the likeliest first
 * @param thing of a pronoun: the words of what it takes up if it takes up nobody
 * @param speaker id of the mention that speaks here, inside a quotation
 */
public record Mention(
    int id,
    int sentence,
    Evidence evidence,
    String name,
    Kind kind,
    Type type,
    String head,
    Optional<String> title,
    List<Integer> qualifiers,
    List<Integer> same,
    List<Integer> with,
    List<Integer> apart,
    List<Integer> antecedents,
    Optional<String> thing,
    Optional<Integer> speaker,
    Use use,
    boolean plural)
    implements Claim {
  /** How the phrase refers. */
  public enum Kind {
    NAMED,
    NOMINAL,
    PRONOUN
  }

  /** What the words themselves say it is; resolving may know better. */
  public enum Type {
    PERSON,
    STATE,
    /** A people or other adherents: "Kurds", "Republicans". */
    PEOPLE,
    ORGANIZATION,
    PLACE,
    /** One or several persons or states known by a description. */
    GROUP,
    UNKNOWN
  }

  /** The part it plays in its clause. */
  public enum Use {
    SUBJECT,
    OBJECT,
    /** "Kyiv's", "their". */
    POSSESSIVE,
    /** Before a noun: "Berlin" talks, "Turkish" officials. */
    MODIFIER,
    /** After a preposition of place: "in Berlin". */
    LOCATIVE,
    OTHER
  }

  public Mention {
    qualifiers = List.copyOf(qualifiers);
    same = List.copyOf(same);
    with = List.copyOf(with);
    apart = List.copyOf(apart);
    antecedents = List.copyOf(antecedents);
  }
}
