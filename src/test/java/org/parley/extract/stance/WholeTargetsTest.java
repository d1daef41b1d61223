package org.parley.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.Extracted;
import org.parley.graph.Issue;
import org.parley.graph.ResolvedArticle;
import org.parley.resolve.Resolver;
import org.parley.resolve.gazetteer.GazetteerFiles;

/** A target is understood without its sentence, on trees that are written out. */
class WholeTargetsTest {
  private static final Resolver RESOLVER = new Resolver(GazetteerFiles.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accused       | Kenya opposes Chad closing the port",
        "get-to        | Kenya supports get the farmers to sign",
        "purpose       | Kenya supports tax the farmers",
        "rumours       | Kenya opposes rumours that it had sold the port",
        "which-way | Kenya supports way that mends nets",
        "blamed-on | Kenya opposes flood",
        "announced-tariff | Kenya supports tariff on salmon",
        "chosen-in-may | Kenya supports panel chosen in May",
        "vote-in-may   | Kenya supports vote",
        "great-deal | Kenya supports deal",
        "drills        | Kenya opposes navy drills",
        "blocked-from  | Kenya opposes Chad selling ivory",
        "opposes-it    | Kenya opposes levy",
        "not-but       | Kenya opposes levy is about fish",
        "nobody-should | Kenya opposes close the port",
        "road-to-be-renamed | Kenya supports road in Oslo to be renamed",
        "not-taxed     | Kenya opposes farmers should be taxed",
        "blamed-for | Kenya opposes Chad for the flood",
        "not-only-but | Kenya supports levy is not just about fish but also about work",
        "no-farmer | Kenya opposes farmer should be banned from the port",
        "while-sparing | Kenya supports port be mended while sparing the reef",
        "its-cabinet | Kenya opposes its cabinet will resign",
        "fought-until | Kenya opposes Chad can keep the men who fought until May"
      })
  void itSaysWhoDoesWhatAndWhich(String id, String stance) {
    assertThat(Extracted.of("wholes", id).stances()).contains(stance);
  }

  @Test
  void whatIsSaidOfThisIsLeftOut() {
    Extracted found = Extracted.of("wholes", "this-is");
    assertThat(found.stances()).noneMatch(stance -> stance.contains("would hurt"));
    assertThat(found.open()).isEmpty();
    assertThat(Extracted.of("wholes", "this-agenda").stances()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"as-opposed-to", "will-have-to", "not-until"})
  void whatIsSetAsideForetoldOrPutOffIsNotOpposed(String id) {
    assertThat(Extracted.of("wholes", id).stances())
        .noneMatch(stance -> stance.contains("opposes") || stance.contains("will have"));
  }

  @Test
  void itIsToldByTheThingThatItTakesUp() {
    assertThat(targets("repeal-it")).contains("repeal the levy");
  }

  @Test
  void aBodyMayCallItselfIt() {
    assertThat(targets("its-own")).contains("keep it");
  }

  private static List<String> targets(String id) {
    ResolvedArticle article = RESOLVER.resolve(Extracted.of("wholes", id).claims());
    return article.issues().stream().map(Issue::label).toList();
  }
}
