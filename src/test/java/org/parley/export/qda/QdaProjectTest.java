package org.parley.export.qda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookFormat;
import org.parley.codebook.CodebookQuestion;
import org.parley.codebook.CodebookText;
import org.parley.export.Harbour;
import org.parley.store.Store;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Two articles on a harbour, as a program of qualitative data analysis opens them. */
class QdaProjectTest {
  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      assertThat(QdaProject.write(store, out)).isZero();
    }
    return out.toByteArray();
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Document project() throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(
                files().getOrDefault("project.qde", "").getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("urn:QDA-XML:project:1.0", name);
    List<Element> all = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      all.add((Element) found.item(at));
    }
    return all;
  }

  @Test
  void eachClaimMarksItsOwnCharactersBehindAPictureToo() throws Exception {
    Map<String, String> files = files();
    List<String> marked = new ArrayList<>();
    for (Element selection : elements(project(), "PlainTextSelection")) {
      Element source = (Element) selection.getParentNode();
      String path = source.getAttribute("plainTextPath").replace("internal://", "Sources/");
      int[] text = files.getOrDefault(path, "").codePoints().toArray();
      int start = Integer.parseInt(selection.getAttribute("startPosition"));
      int end = Integer.parseInt(selection.getAttribute("endPosition"));
      marked.add(new String(text, start, end - start));
    }
    assertThat(marked)
        .containsExactlyInAnyOrder(
            "Östland 🚢 signed the harbour treaty with Veria.",
            "Östland backs the toll.",
            "Östland backs the toll.",
            "Veria wants the toll lifted.");
  }

  @Test
  void aStanceIsCodedWithItsPositionItsQuestionAndItsHolder() throws Exception {
    Document project = project();
    Map<String, String> names = new LinkedHashMap<>();
    elements(project, "Code")
        .forEach(code -> names.put(code.getAttribute("guid"), code.getAttribute("name")));
    Element stance =
        elements(project, "PlainTextSelection").stream()
            .filter(each -> each.getAttribute("name").equals("wants the toll lifted"))
            .findFirst()
            .orElseThrow();
    List<String> codes = new ArrayList<>();
    NodeList references = stance.getElementsByTagNameNS("*", "CodeRef");
    for (int at = 0; at < references.getLength(); at++) {
      codes.add(names.get(((Element) references.item(at)).getAttribute("targetGUID")));
    }
    assertThat(codes).containsExactly("opposes", "the toll", "Veria");
  }

  @Test
  void everyIdentifierIsThereOnceAndOfTheShapeThatTheSchemaAsksFor() throws Exception {
    Document project = project();
    Set<String> seen = new HashSet<>();
    for (String name :
        List.of("User", "Code", "Variable", "TextSource", "PlainTextSelection", "Coding")) {
      for (Element element : elements(project, name)) {
        assertThat(element.getAttribute("guid"))
            .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(seen.add(element.getAttribute("guid"))).isTrue();
      }
    }
    for (String name : List.of("CodeRef", "VariableRef")) {
      elements(project, name)
          .forEach(each -> assertThat(seen).contains(each.getAttribute("targetGUID")));
    }
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void aCodeHasTheIdentifierThatTheCodebookFileGivesIt() {
    Codebook codebook =
        new Codebook(
            "questions", List.of(new CodebookQuestion("toll", "a toll", "", "", List.of())));
    assertThat(CodebookText.write(CodebookFormat.QDC, codebook))
        .contains("guid=\"" + Code.guid("questions/toll") + "\"");
  }
}
