package org.parley.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.export.Harbour;
import org.parley.store.Store;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Elements and attributes are where the grammar of GEXF 1.3 (gexf.net) has them. Its rules for what
 * is written here, in our words: the grammar itself is not part of this project.
 */
class GexfStructureTest {
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d ";

  /** What an element may hold: its children, and its attributes sorted, each as in a file. */
  private static final Map<String, List<String>> RULES =
      Map.ofEntries(
          Map.entry("gexf", List.of("(meta )?graph ", "version=1\\.3 ")),
          Map.entry("meta", List.of("creator ", "(lastmodifieddate=" + DAY + ")?")),
          Map.entry("creator", List.of("", "")),
          Map.entry(
              "graph",
              List.of(
                  "(attributes )*nodes edges ",
                  "defaultedgetype=(directed|undirected|mutual) mode=(static|dynamic) "
                      + "(timeformat=date timerepresentation=interval )?")),
          Map.entry("attributes", List.of("(attribute )*", "class=(node|edge) ")),
          Map.entry(
              "attribute",
              List.of("", "id=\\w+ title=\\w+ type=(string|integer|double|boolean|liststring) ")),
          Map.entry("nodes", List.of("(node )*", "count=\\d+ ")),
          Map.entry("node", List.of("(attvalues )?(spells )?", "id=\\S+ label=.+ ")),
          Map.entry("edges", List.of("(edge )*", "count=\\d+ ")),
          Map.entry(
              "edge",
              List.of(
                  "(attvalues )?(spells )?",
                  "id=\\S+ kind=\\w+ label=\\w+ source=\\S+ target=\\S+ "
                      + "type=(directed|undirected|mutual) weight=[0-9.]+ ")),
          Map.entry("attvalues", List.of("(attvalue )*", "")),
          Map.entry("attvalue", List.of("", "for=\\w+ value=.* ")),
          Map.entry("spells", List.of("(spell )+", "")),
          Map.entry("spell", List.of("", "end=" + DAY + "start=" + DAY)));

  private static Element gexf(NetworkKind kind) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      NetworkFormat.GEXF.write(store, kind, out);
    }
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()))
        .getDocumentElement();
  }

  private static List<Element> children(Element element) {
    NodeList all = element.getChildNodes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static String attributes(Element element) {
    Map<String, String> sorted = new TreeMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int at = 0; at < all.getLength(); at++) {
      sorted.put(all.item(at).getNodeName(), all.item(at).getNodeValue());
    }
    sorted.remove("xmlns");
    return sorted.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue() + " ")
        .collect(Collectors.joining());
  }

  private static void check(Element element) {
    assertThat(element.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
    assertThat(RULES).containsKey(element.getLocalName());
    List<String> rule = RULES.getOrDefault(element.getLocalName(), List.of());
    assertThat(
            children(element).stream()
                .map(child -> child.getLocalName() + " ")
                .collect(Collectors.joining()))
        .as("in " + element.getLocalName())
        .matches(rule.getFirst());
    assertThat(attributes(element)).as("of " + element.getLocalName()).matches(rule.getLast());
    children(element).forEach(GexfStructureTest::check);
  }

  @ParameterizedTest
  @EnumSource
  void eachElementHasTheChildrenAndAttributesOfTheGrammar(NetworkKind kind) throws Exception {
    Element gexf = gexf(kind);
    assertThat(gexf.getLocalName()).isEqualTo("gexf");
    check(gexf);
  }
}
