package org.parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Claim;
import org.parley.claim.EventReport;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.claim.Target;
import org.parley.extract.mention.NameLookup;
import org.parley.text.AnnotatedText;
import org.parley.text.Trees;

/** What is extracted from a tree that is written out: with a dozen names, and without a model. */
public record Extracted(ArticleClaims claims) {
  private static final Extractor EXTRACTOR = new Extractor(new Names());

  public static Extracted of(String file, String id) {
    return of(Trees.of(file).text(id));
  }

  public static Extracted of(AnnotatedText text) {
    return new Extracted(EXTRACTOR.extract(text));
  }

  /** By names that somebody else knows. */
  public static Extracted of(AnnotatedText text, NameLookup names) {
    return new Extracted(new Extractor(names).extract(text));
  }

  /** "source <cue> content", one each. */
  public List<String> statements() {
    return claims.statements().stream().map(this::shown).toList();
  }

  /** "holder position target if condition", one each, that a rule vouches for. */
  public List<String> stances() {
    return claims.stances().stream().filter(s -> !s.isOpen()).map(this::shown).toList();
  }

  /** The same of what is merely said. */
  public List<String> open() {
    return claims.stances().stream().filter(Stance::isOpen).map(this::shown).toList();
  }

  /** Mentions, reports, statements and stances. */
  public List<? extends Claim> all() {
    return Stream.of(claims.mentions(), claims.reports(), claims.statements(), claims.stances())
        .flatMap(List::stream)
        .toList();
  }

  public List<Evidence> evidence() {
    return all().stream()
        .map(
            claim ->
                switch (claim) {
                  case Mention mention -> mention.evidence();
                  case EventReport report -> report.evidence();
                  case Statement statement -> statement.evidence();
                  case Stance stance -> stance.evidence();
                })
        .toList();
  }

  /** "Type status actor:role …", one each. */
  public List<String> events() {
    return claims.reports().stream()
        .map(
            report ->
                (report.type()
                        + " "
                        + report.status().notation()
                        + " "
                        + report.arguments().stream()
                            .map(a -> name(a.mention()) + ":" + a.role().notation())
                            .collect(Collectors.joining(" ")))
                    .strip())
        .toList();
  }

  private String shown(Statement statement) {
    return "%s <%s> %s"
        .formatted(
            statement.speaker().map(id -> name(id)).orElse("nobody"),
            statement.cue().map(Evidence::exact).orElse(""),
            statement.content().stream().map(Evidence::exact).collect(Collectors.joining(" … ")));
  }

  private String shown(Stance stance) {
    return name(stance.holder())
        + " "
        + stance.position().toString().toLowerCase(Locale.ROOT)
        + " "
        + stance.target().label()
        + stance.condition().map(Target::label).map(label -> " if " + label).orElse("");
  }

  private String name(int mention) {
    return claims.mentions().get(mention).name();
  }

  private record Names() implements NameLookup {
    private static final Set<String> STATES =
        Set.of(
            "Kenya", "Chad", "Peru", "Chile", "Uganda", "Norway", "Sweden", "Fiji", "Tonga",
            "Mali");
    private static final Set<String> TOWNS = Set.of("Oslo", "Sumy", "Gao");

    @Override
    public Optional<Mention.Type> typeOf(String form) {
      return STATES.contains(form)
          ? Optional.of(Mention.Type.STATE)
          : TOWNS.contains(form) ? Optional.of(Mention.Type.PLACE) : Optional.empty();
    }

    @Override
    public boolean isTitle(String phrase) {
      return false;
    }

    @Override
    public int longestForm() {
      return 1;
    }
  }
}
