package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static final Languages LANGUAGES = Languages.shared();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          German     | Die Minister haben am Montag in der Stadt über den Hafen gesprochen und sich auf eine Lösung geeinigt, die von allen Seiten begrüßt wurde.
          French     | Les ministres se sont réunis lundi dans la ville pour parler du port, et ils ont trouvé une solution qui est acceptée par les deux parties.
          Spanish    | Los ministros se reunieron el lunes en la ciudad para hablar del puerto y encontraron una solución que fue aceptada por todas las partes.
          Italian    | I ministri si sono riuniti lunedì nella città per parlare del porto e hanno trovato una soluzione che è stata accolta da tutte le parti.
          Portuguese | Os ministros reuniram-se na segunda-feira na cidade para falar do porto e não encontraram uma solução que foi aceite por todas as partes.
          Dutch      | De ministers hebben maandag in de stad over de haven gesproken en zij zijn het eens geworden over een oplossing die door alle partijen werd begroet.
          Polish     | Ministrowie spotkali się w poniedziałek w mieście, aby rozmawiać o porcie i znaleźli rozwiązanie, które jest do przyjęcia dla stron, ale nie od razu.
          Russian    | Министры встретились в понедельник в городе, чтобы поговорить о порте, и нашли решение, которое устроило все стороны, но не сразу и не без споров.
          Ukrainian  | Міністри зустрілися в понеділок у місті, щоб поговорити про порт, і знайшли рішення, яке влаштувало всі сторони, але не одразу та не без суперечок.
          Bulgarian  | Министрите се срещнаха в понеделник в града, за да говорят за пристанището, и намериха решение, което е добре за всички страни, но не веднага.
          Turkish    | Bakanlar pazartesi günü şehirde liman için bir araya geldi ve çok uzun bir görüşme sonra her iki taraf için de kabul edilen bir çözüm olduğu duyuruldu.
          """)
  void aForeignLanguageIsNamed(String language, String text) {
    assertThat(LANGUAGES.foreign(text, Optional.empty())).contains(language);
    assertThat(LANGUAGES.foreign(text, Optional.of("en"))).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers met on Monday in the city to talk about the harbour, and they found a way out.",
        "EU leaders approve aid package",
        "Die Welt, Le Monde, El País and La Repubblica all led with the talks on the harbour that"
            + " were held in Oslo on Monday, which none of them had seen coming.",
        "Was soll das?",
        "Moen 3 Vik 4 Lund 2 Berg 1 Dahl 0 Haug 5 Moe 2 Lie 1 Ruud 3 Foss 4 Holm 2 Bakke 1 Strand 6"
      })
  void englishAndWhatIsTooShortToTellAreRead(String text) {
    assertThat(LANGUAGES.foreign(text, Optional.empty())).isEmpty();
  }

  @Test
  void otherScriptsAreNoEnglish() {
    assertThat(LANGUAGES.foreign("各国外长星期一在奥斯陆就粮食船只通行问题举行会谈".repeat(4), Optional.empty()))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"de, German", "fr-CA, French", "German, German", "deu, German", "ar, Arabic"})
  void aGivenTagDecides(String tag, String name) {
    assertThat(LANGUAGES.foreign("They met.", Optional.of(tag))).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en_US, en-US",
    "EN-gb, en-GB",
    "English, en",
    "eng, en",
    "?, en",
    "und, en"
  })
  void englishTagsAreWrittenInOneWay(String given, String tag) {
    assertThat(LANGUAGES.foreign("They met.", Optional.of(given))).isEmpty();
    assertThat(Languages.tag(Optional.of(given))).isEqualTo(tag);
  }
}
