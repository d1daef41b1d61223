package org.parley.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.LoadsModels;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.extract.mention.MentionFinder;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.pipeline.Understood;
import org.parley.text.Token;

@LoadsModels
class ParticlesTest {
  private static final Lexicon LEXICON = new Lexicon();

  @ParameterizedTest
  @CsvSource({
    "The president called off the visit.,            call,     off",
    "The president called the visit off.,            call,     off",
    "Kenya pulled out of the pact.,                  pull,     out of",
    "Kenya withdrew from the agreement.,             withdraw, from:agreement|deal",
    "Kenya withdrew from Somalia.,                   withdraw, from:actor",
    "France withdrew its troops from Niger.,         withdraw, from:actor",
    "The troops were put on alert.,                  put,      on alert",
    "Finland applied for membership.,                apply,    for:membership",
    "Finland agreed to withdraw.,                    agree,    to",
    "The two sides agreed to the plan.,              agree,    to"
  })
  void theWordsBesideTheVerbFit(String sentence, String verb, String wanted) {
    assertThat(fits(sentence, verb, wanted)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "The president called the minister.,             call,     off",
    "Kenya pulled the ship to the port.,             pull,     out of",
    "Kenya withdrew from Somalia.,                   withdraw, from:agreement|deal",
    "The two sides agreed on the plan.,              agree,    to",
    "Finland applied for money.,                     apply,    for:membership"
  })
  void otherWordsDoNot(String sentence, String verb, String wanted) {
    assertThat(fits(sentence, verb, wanted)).isFalse();
  }

  private static boolean fits(String text, String lemma, String wanted) {
    Scan scan = new Scan(SharedAnnotator.annotate(text), LEXICON);
    new MentionFinder(scan, Understood.names()).find();
    Scan.View view = scan.views.getFirst();
    Token verb =
        view.sentence().tokens().stream().filter(t -> t.is(lemma)).findFirst().orElseThrow();
    return Particles.fits(scan, view, verb, wanted);
  }
}
