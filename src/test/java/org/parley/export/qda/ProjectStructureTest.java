package org.parley.export.qda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parley.export.Harbour;
import org.parley.store.Store;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Elements and attributes of a project are where REFI-QDA's Project.xsd (1.0) has them. Projects
 * were found valid by that schema, cut to the types that are written here; it is not part of this
 * project, so they are checked by rules of our own, made from it.
 */
class ProjectStructureTest {
  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  /**
   * What an element may hold.
   *
   * @param children a pattern over the names of its children, each with a blank behind it
   * @param attributes a pattern over its attributes as {@code name=value}, sorted, with blanks
   */
  private record Rule(String children, String attributes) {}

  private static final String GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12} ";
  private static final String BY = "(?:creatingUser=" + GUID + ")?";
  private static final Map<String, Rule> RULES = new LinkedHashMap<>();

  static {
    RULES.put(
        "Project",
        new Rule("(Users )?(CodeBook )?(Variables )?(Sources )?", "name=[^ ]+ (origin=[^ ]+ )?"));
    RULES.put("Users", new Rule("(User )+", ""));
    RULES.put("User", new Rule("", "guid=" + GUID + "(name=.* )?"));
    RULES.put("CodeBook", new Rule("Codes ", ""));
    RULES.put("Codes", new Rule("(Code )+", ""));
    RULES.put("Code", new Rule("(Code )*", "guid=" + GUID + "isCodable=(true|false) name=.* "));
    RULES.put("Variables", new Rule("(Variable )+", ""));
    RULES.put(
        "Variable",
        new Rule(
            "",
            "guid=" + GUID + "name=.* typeOfVariable=(Text|Boolean|Integer|Float|Date|DateTime) "));
    RULES.put("Sources", new Rule("(TextSource )+", ""));
    RULES.put(
        "TextSource",
        new Rule(
            "(Description )?(PlainTextSelection )*(Coding )*(VariableValue )*",
            BY + "guid=" + GUID + "name=.* plainTextPath=internal://" + GUID.strip() + "\\.txt "));
    RULES.put(
        "PlainTextSelection",
        new Rule(
            "(Description )?(Coding )*",
            BY + "endPosition=\\d+ guid=" + GUID + "name=.* startPosition=\\d+ "));
    RULES.put("Coding", new Rule("CodeRef ", BY + "guid=" + GUID));
    RULES.put("CodeRef", new Rule("", "targetGUID=" + GUID));
    RULES.put("VariableValue", new Rule("VariableRef (TextValue )?", ""));
    RULES.put("VariableRef", new Rule("", "targetGUID=" + GUID));
    RULES.put("Description", new Rule("", ""));
    RULES.put("TextValue", new Rule("", ""));
  }

  private static Element project() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      QdaProject.write(store, out);
    }
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals("project.qde")) {
        return DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(zip.readAllBytes()))
            .getDocumentElement();
      }
    }
    throw new AssertionError("no project.qde");
  }

  private static List<Element> children(Element element) {
    List<Element> all = new ArrayList<>();
    for (int at = 0; at < element.getChildNodes().getLength(); at++) {
      if (element.getChildNodes().item(at) instanceof Element child) {
        all.add(child);
      }
    }
    return all;
  }

  private static String attributes(Element element) {
    List<String> all = new ArrayList<>();
    for (int at = 0; at < element.getAttributes().getLength(); at++) {
      Node each = element.getAttributes().item(at);
      if (!each.getNodeName().equals("xmlns")) {
        all.add(each.getNodeName() + "=" + each.getNodeValue() + " ");
      }
    }
    return all.stream().sorted().collect(Collectors.joining());
  }

  private static void check(Element element) {
    String name = element.getLocalName();
    assertThat(element.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(RULES).containsKey(name);
    Rule rule = RULES.getOrDefault(name, new Rule("", ""));
    assertThat(
            children(element).stream()
                .map(child -> child.getLocalName() + " ")
                .collect(Collectors.joining()))
        .as("in " + name)
        .matches(Pattern.compile(rule.children()));
    assertThat(attributes(element))
        .as("of " + name)
        .matches(Pattern.compile(rule.attributes(), Pattern.DOTALL));
    children(element).forEach(ProjectStructureTest::check);
  }

  @Test
  void eachElementHasTheChildrenAndAttributesOfTheSchemaInItsOrder() throws Exception {
    Element project = project();
    assertThat(project.getLocalName()).isEqualTo("Project");
    check(project);
  }

  @Test
  void everySelectionHasAStartBeforeItsEnd() throws Exception {
    for (Element source : children(children(project()).getLast())) {
      for (Element selection : children(source)) {
        if (selection.getLocalName().equals("PlainTextSelection")) {
          assertThat(Integer.parseInt(selection.getAttribute("startPosition")))
              .isLessThan(Integer.parseInt(selection.getAttribute("endPosition")));
        }
      }
    }
  }
}
