package org.parley.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.graph.Actor;
import org.parley.lexicon.Pronoun;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;

/**
 * The words of a target as they can be read outside their article: "let him form a government" says
 * who, where the article tells. What stands for the holder, or for whom the target names itself,
 * stays.
 */
final class TargetWording {
  private static final Pattern LEADING = Pattern.compile("^the ");
  private static final Pattern BARE = Pattern.compile("(?:(?:the|this|that) )?(\\p{Ll}+)");

  private final ArticleClaims claims;
  private final Cast cast;

  TargetWording(ArticleClaims claims, Cast cast) {
    this.claims = claims;
    this.cast = cast;
  }

  Target of(Target target, Optional<Member> holder) {
    List<Mention> mentions = target.about().stream().map(id -> claims.mentions().get(id)).toList();
    String label = target.label();
    for (Mention mention : mentions) {
      Optional<Member> meant = meant(mention, mentions).or(() -> described(mention, mentions));
      if (meant.isPresent() && (meant.get() != holder.orElse(null) || opens(label, mention))) {
        label = named(label, mention, meant.get().label);
      } else if (cast.all(mention.id()).isEmpty() && !mayBe(mention, holder)) {
        label = told(label, mention);
      }
    }
    return target.labelled(label);
  }

  /** Who "the president" is, "the country", if no more is said of whom. */
  private Optional<Member> described(Mention words, List<Mention> target) {
    return words.kind() == Mention.Kind.NOMINAL && BARE.matcher(word(words)).matches()
        ? theOne(words, target)
        : Optional.empty();
  }

  /**
   * Whom a pronoun stands for, if it is one, named in the article but not in the target; "our
   * harbours" are not one person's.
   */
  private Optional<Member> meant(Mention pronoun, List<Mention> target) {
    return pronoun.kind() != Mention.Kind.PRONOUN
        ? Optional.empty()
        : theOne(pronoun, target)
            .filter(member -> !pronoun.plural() || member.type != Actor.Type.PERSON);
  }

  private Optional<Member> theOne(Mention words, List<Mention> target) {
    List<Member> members = cast.all(words.id());
    if (members.size() != 1) {
      return Optional.empty();
    }
    Member member = members.getFirst();
    boolean here =
        target.stream()
            .filter(other -> other != words && other.kind() != Mention.Kind.PRONOUN)
            .anyMatch(other -> cast.all(other.id()).contains(member));
    boolean otherwise =
        target.stream()
            .filter(other -> word(other).equals(word(words)))
            .anyMatch(other -> !cast.all(other.id()).equals(members));
    boolean told = member.isNamed() || words.kind() == Mention.Kind.PRONOUN && describes(member);
    return here || otherwise || !told ? Optional.empty() : Optional.of(member);
  }

  /** "Norwegian farmers" says whom "they" means, "officials" does not. */
  private static boolean describes(Member member) {
    return member.type == Actor.Type.GROUP && member.label.strip().contains(" ");
  }

  /** "It will close the port": who reads no more than that is told who; "he" may be another. */
  private static boolean opens(String label, Mention mention) {
    return mention.use() != Mention.Use.POSSESSIVE
        && Pronoun.of(mention.name()).filter(Pronoun::isNeuter).isPresent()
        && lower(label).startsWith(word(mention) + " ");
  }

  /** Bodies and groups call themselves "it" and "they". */
  private static boolean mayBe(Mention pronoun, Optional<Member> holder) {
    return holder
        .filter(h -> h.type == Actor.Type.GROUP ? pronoun.plural() : h.type != Actor.Type.PERSON)
        .isPresent();
  }

  /** "Repeal it": the levy. */
  private static String told(String label, Mention pronoun) {
    return pronoun
        .thing()
        .filter(words -> !lower(label).contains(LEADING.matcher(lower(words)).replaceFirst("")))
        .map(words -> named(label, pronoun, words))
        .orElse(label);
  }

  private static String named(String label, Mention mention, String meant) {
    String name =
        mention.use() == Mention.Use.POSSESSIVE
            ? meant + (meant.endsWith("s") ? "’" : "’s")
            : meant;
    return Pattern.compile("(?iu)(?<![\\p{L}’'-])" + spelt(mention) + "(?![\\p{L}’'-])")
        .matcher(label)
        .replaceFirst(Matcher.quoteReplacement(name));
  }

  /** Labels begin without the article. */
  private static String spelt(Mention mention) {
    Matcher bare = BARE.matcher(word(mention));
    return mention.kind() == Mention.Kind.NOMINAL && bare.matches()
        ? "(?:(?:the|this|that) )?" + bare.group(1)
        : Pattern.quote(word(mention));
  }

  private static String word(Mention mention) {
    return lower(mention.evidence().exact());
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
