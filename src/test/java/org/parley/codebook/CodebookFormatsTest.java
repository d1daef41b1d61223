package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codebooks of other programs, good and bad. */
class CodebookFormatsTest {
  private static final Codebook BOOK =
      new Codebook(
          "book",
          List.of(
              new CodebookQuestion(
                  "toll",
                  "a toll, \"the\" toll & more",
                  "for <it>",
                  "",
                  List.of("toll", "port fee")),
              new CodebookQuestion("ferry", "ferries", "", "none at night", List.of("ferry"))));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = CodebookFormat.class,
      names = {"TSV", "CSV", "QDC"})
  void whatIsWrittenIsReadAsTheSame(CodebookFormat format) throws BadCodebookException {
    String text = CodebookText.write(format, BOOK);
    assertThat(CodebookText.parse(format, "book", text, "book")).isEqualTo(BOOK);
    assertThat(CodebookText.write(format, BOOK)).isEqualTo(text);
  }

  @Test
  void aTableOfTagsHasCodesMadeOfTheirNames() throws BadCodebookException {
    Codebook tags =
        CodebookText.parse(
            CodebookFormat.CSV,
            "tags",
            "tag,description,number of highlights\r\nHarbour toll,\"a fee,\nfor ships\",3\r\nHarbour"
                + " toll!,,0\r\n",
            "tags.csv");
    assertThat(tags.questions())
        .containsExactly(
            new CodebookQuestion(
                "harbour-toll", "a fee, for ships", "", "", List.of("Harbour toll")),
            new CodebookQuestion(
                "harbour-toll-2", "Harbour toll!", "", "", List.of("Harbour toll!")));
  }

  @Test
  void codesBelowOthersAreReadToo() throws BadCodebookException {
    String xml =
        """
        <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
          <Code guid="1" name="trade" isCodable="false">
            <Code guid="2" name="toll" isCodable="true"><Description>a toll
        For: charging it</Description></Code>
            <Description>all of it</Description>
          </Code></Codes><Sets/></CodeBook>
        """;
    assertThat(CodebookText.parse(CodebookFormat.QDC, "book", xml, "book.qdc").questions())
        .containsExactly(
            new CodebookQuestion("trade", "all of it", "", "", List.of("trade")),
            new CodebookQuestion("toll", "a toll", "charging it", "", List.of("toll")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<CodeBook><Codes><Code name='a'>",
        "<Other/>",
        "<CodeBook><Codes><Code guid='1'/></Codes></CodeBook>",
        "<CodeBook><Codes/></CodeBook>",
        "<!DOCTYPE c [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><CodeBook><Codes><Code"
            + " name='&e;'/></Codes></CodeBook>",
        "<!DOCTYPE c [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><CodeBook><Codes><Code"
            + " name='x'><Description>&b;</Description></Code></Codes></CodeBook>"
      })
  void hostileXmlIsNamedAndReadsNothingElse(String xml) {
    assertThatThrownBy(() -> CodebookText.parse(CodebookFormat.QDC, "b", xml, "b.qdc"))
        .isInstanceOf(BadCodebookException.class)
        .hasMessageStartingWith("b.qdc: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "label,words\na,b", "tag\n", "tag,description\n,x", "tag\n\"open"})
  void badTablesOfTagsAreNamed(String csv) {
    assertThatThrownBy(() -> CodebookText.parse(CodebookFormat.CSV, "b", csv, "b.csv"))
        .isInstanceOf(BadCodebookException.class)
        .hasMessageStartingWith("b.csv: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "code\twords\na\tb",
        "code\tlabel\n",
        "code\tlabel\na\t",
        "code\tlabel\na\tx\na\ty"
      })
  void badTablesOfTabsAreNamed(String tsv) {
    assertThatThrownBy(() -> CodebookText.parse(CodebookFormat.TSV, "b", tsv, "b.tsv"))
        .isInstanceOf(BadCodebookException.class)
        .hasMessageStartingWith("b.tsv: ");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Path file = Files.write(folder.resolve("b.tsv"), new byte[] {'c', (byte) 0xC3, '\n'});
    assertThatThrownBy(() -> CodebookText.table(file))
        .isInstanceOf(BadCodebookException.class)
        .hasMessageContaining("not UTF-8");
  }
}
