package org.parley.export.qda;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.export.fact.Thing;
import org.parley.export.plain.PlainText;
import org.parley.export.plain.XmlOut;

/**
 * Writes {@code project.qde}, in the order of elements that Project.xsd of REFI-QDA 1.0 asks for.
 */
final class ProjectXml {
  private static final String USER = Code.guid("parley/user");
  private static final String PUBLISHER = Code.guid("parley/variable/publisher");
  private static final String PUBLISHED = Code.guid("parley/variable/published");

  private final XmlOut xml;
  private final Map<String, List<Passage>> passages;

  private ProjectXml(XmlOut xml, Map<String, List<Passage>> passages) {
    this.xml = xml;
    this.passages = passages;
  }

  static void write(
      List<Thing> articles,
      Map<String, List<Passage>> passages,
      SortedSet<Code> codes,
      OutputStream out)
      throws XMLStreamException {
    XmlOut xml = new XmlOut(out);
    ProjectXml project = new ProjectXml(xml, passages);
    xml.element(
        "Project",
        () -> project.content(articles, codes),
        "xmlns",
        "urn:QDA-XML:project:1.0",
        "name",
        "Parley",
        "origin",
        "Parley");
    xml.end();
  }

  private void content(List<Thing> articles, SortedSet<Code> codes) throws XMLStreamException {
    xml.element("Users", () -> xml.empty("User", "guid", USER, "name", "Parley"));
    if (!codes.isEmpty()) {
      xml.element("CodeBook", () -> xml.element("Codes", () -> codes(codes)));
    }
    xml.element(
        "Variables",
        () -> {
          xml.empty("Variable", "guid", PUBLISHER, "name", "Publisher", "typeOfVariable", "Text");
          xml.empty("Variable", "guid", PUBLISHED, "name", "Published", "typeOfVariable", "Text");
        });
    if (!articles.isEmpty()) {
      xml.element(
          "Sources",
          () -> {
            for (Thing article : articles) {
              source(article);
            }
          });
    }
  }

  private void codes(SortedSet<Code> codes) throws XMLStreamException {
    Map<String, TreeSet<Code>> trees = new TreeMap<>();
    codes.forEach(code -> trees.computeIfAbsent(code.tree(), none -> new TreeSet<>()).add(code));
    for (Map.Entry<String, TreeSet<Code>> tree : trees.entrySet()) {
      xml.element(
          "Code",
          () -> {
            for (Code code : tree.getValue()) {
              xml.empty("Code", "guid", code.guid(), "name", code.name(), "isCodable", "true");
            }
          },
          "guid",
          Code.guid("parley/tree/" + tree.getKey()),
          "name",
          tree.getKey(),
          "isCodable",
          "false");
    }
  }

  private void source(Thing article) throws XMLStreamException {
    String guid = Code.guid(article.iri());
    String id = article.text(DCTerms.identifier.asNode()).orElse(article.iri());
    String headline = article.text(SchemaDO.headline.asNode()).map(PlainText::of).orElse("");
    xml.element(
        "TextSource",
        () -> {
          xml.element("Description", () -> xml.text(headline));
          for (Passage passage : passages.getOrDefault(article.iri(), List.of())) {
            selection(passage);
          }
          variable(PUBLISHER, article.text(SchemaDO.publisher.asNode()).orElse(""));
          variable(PUBLISHED, article.text(SchemaDO.datePublished.asNode()).orElse(""));
        },
        "guid",
        guid,
        "name",
        PlainText.of(id),
        "plainTextPath",
        "internal://" + guid + ".txt",
        "creatingUser",
        USER);
  }

  private void selection(Passage passage) throws XMLStreamException {
    xml.element(
        "PlainTextSelection",
        () -> {
          xml.element("Description", () -> xml.text(passage.description()));
          for (Code code : passage.codes()) {
            xml.element(
                "Coding",
                () -> xml.empty("CodeRef", "targetGUID", code.guid()),
                "guid",
                Code.guid(passage.key() + " " + code.key()),
                "creatingUser",
                USER);
          }
        },
        "guid",
        Code.guid(passage.key()),
        "name",
        passage.name(),
        "startPosition",
        String.valueOf(passage.start()),
        "endPosition",
        String.valueOf(passage.end()),
        "creatingUser",
        USER);
  }

  private void variable(String guid, String value) throws XMLStreamException {
    xml.element(
        "VariableValue",
        () -> {
          xml.empty("VariableRef", "targetGUID", guid);
          xml.element("TextValue", () -> xml.text(PlainText.of(value)));
        });
  }
}
