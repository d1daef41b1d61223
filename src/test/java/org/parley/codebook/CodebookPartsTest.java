package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short names, descriptions and rows: what the files of codebooks are made of. */
class CodebookPartsTest {

  @ParameterizedTest
  @CsvSource({
    "toll,                     toll",
    "Harbour toll,             harbour-toll",
    "harbour_toll-2,           harbour_toll-2",
    "Péage & port!,            peage-port",
    "–––,                      code",
    "'',                       code",
    "習近平,                    習近平"
  })
  void aCodeIsShortAndPlain(String name, String code) {
    assertThat(new CodeNames().of(name)).isEqualTo(code);
  }

  @Test
  void eachIsGivenOnce() {
    CodeNames codes = new CodeNames();
    assertThat(List.of(codes.of("toll"), codes.of("toll"), codes.of("Toll!"), codes.of("toll-2")))
        .doesNotHaveDuplicates()
        .startsWith("toll", "toll-2");
  }

  @Test
  void aLongNameIsCutBetweenWords() {
    String code = new CodeNames().of("The toll on all ships that enter the old harbour of Norburg");
    assertThat(code).hasSizeLessThanOrEqualTo(40).doesNotEndWith("-");
    assertThat("the-toll-on-all-ships-that-enter-the-old-harbour-of-norburg").startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A toll\\nFor: charging it\\nAgainst: none\\nWords: toll; fee | A toll | charging it | none | [toll, fee]",
        "A toll                       | A toll | | | [name]",
        "FOR: charging it             | name   | charging it | | [name]",
        "a fee\\nfor ships            | a fee for ships | | | [name]",
        "Words: ;; toll ;             | name   | | | [toll]",
        "''                           | name   | | | [name]"
      })
  void aDescriptionHasLinesOfItsOwnForTheSides(
      String text, String label, String pro, String contra, String words) {
    CodebookQuestion question =
        CodeDescription.question(
            "code", "name", text.equals("''") ? "" : text.replace("\\n", "\n"));
    assertThat(question.label()).isEqualTo(label);
    assertThat(question.pro()).isEqualTo(pro == null ? "" : pro);
    assertThat(question.contra()).isEqualTo(contra == null ? "" : contra);
    assertThat(question.words()).hasToString(words);
  }

  @Test
  void rowsMayHoldLinesAndQuotes() throws BadCodebookException {
    List<CsvRow> rows = CsvRows.read("a,\"b,\n\"\"c\"\"\"\r\n\n , \nd,e,f", "x.csv");
    assertThat(rows).extracting(CsvRow::line).containsExactly(1, 5);
    assertThat(rows.getFirst().cells()).containsExactly("a", "b,\n\"c\"");
    assertThat(rows.getLast().cell(2)).isEqualTo("f");
    assertThat(rows.getLast().cell(3)).isEmpty();
    assertThat(rows.getLast().cell(-1)).isEmpty();
  }

  @Test
  void aCellThatDoesNotEndIsNamedByItsLine() {
    assertThatThrownBy(() -> CsvRows.read("a,b\nc,\"d\ne", "x.csv"))
        .isInstanceOf(BadCodebookException.class)
        .hasMessageContaining("x.csv: line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "with, comma", "with \"quotes\"", "two\nlines", "", " blank "})
  void whatIsWrittenInACellIsReadFromIt(String value) throws BadCodebookException {
    List<CsvRow> rows = CsvRows.read("x," + CsvRows.cell(value), "x.csv");
    assertThat(rows.getFirst().cell(1)).isEqualTo(value.strip());
  }

  @ParameterizedTest
  @EnumSource(
      value = CodebookFormat.class,
      names = {"TSV", "CSV", "QDC"})
  void anyBookIsReadAsItWasWritten(CodebookFormat format) throws BadCodebookException {
    Random random = new Random(3);
    String[] words = {"toll", "a & b", "\"quoted\"", "<tag>", "né", "x, y", "port fee", "it's"};
    for (int round = 0; round < 40; round++) {
      List<CodebookQuestion> questions = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        List<String> phrases = new ArrayList<>();
        for (int j = 0; j <= random.nextInt(3); j++) {
          phrases.add(words[random.nextInt(words.length)]);
        }
        questions.add(
            new CodebookQuestion(
                "code-" + i,
                words[random.nextInt(words.length)],
                random.nextBoolean() ? "" : words[random.nextInt(words.length)],
                random.nextBoolean() ? "" : words[random.nextInt(words.length)],
                phrases));
      }
      Codebook book = new Codebook("book", questions);
      String text = CodebookText.write(format, book);
      assertThat(CodebookText.parse(format, "book", text, "book")).isEqualTo(book);
    }
  }

  @Test
  void aBookHasEachCodeOnceAndEveryQuestionAName() {
    CodebookQuestion toll = new CodebookQuestion("toll", "a toll", "", "", List.of());
    assertThatThrownBy(() -> new Codebook("book", List.of(toll, toll)))
        .hasMessageContaining("toll");
    assertThatThrownBy(() -> new CodebookQuestion(" ", "a toll", "", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CodebookQuestion("toll", "", "", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theListingTellsASideOnlyWhereThereIsOne() {
    Codebook book =
        new Codebook(
            "book",
            List.of(
                new CodebookQuestion("toll", "a toll", "charging it", "", List.of("toll", "fee")),
                new CodebookQuestion("ferry", "ferries", "", "", List.of())));
    assertThat(book.listing())
        .isEqualTo(
            """
            - code `toll`: a toll
              for: charging it
              words: toll; fee
            - code `ferry`: ferries""");
    assertThat(book.question("ferry")).isPresent();
    assertThat(book.question("dam")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "questions.tsv, TSV",
    "Questions.TTL, SKOS",
    "a.b.qdc,       QDC",
    "codes.csv,     CSV",
    "codes.xlsx,    -",
    "tsv,           -"
  })
  void theEndingTellsTheFormat(String file, String format) {
    assertThat(CodebookFormat.of(file).map(Enum::name).orElse("-")).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"a/questions.tsv, questions", ".hidden, .hidden", "plain, plain", "a.b.ttl, a.b"})
  void aFileNamesItsBook(String file, String name) {
    assertThat(CodebookText.name(Path.of(file))).isEqualTo(name);
  }
}
