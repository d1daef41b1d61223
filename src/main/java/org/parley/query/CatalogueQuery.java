package org.parley.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A query of the catalogue, with what its header says of it.
 *
 * @param name the file's name without its ending
 * @param title a few words
 * @param question what it answers, in a sentence
 * @param data columns for programs, which tables for people go without
 * @param parts by parameter: a SELECT of some columns, whose rows tell which rows of the answer
 *     without that parameter are in the answer with it
 * @param text the whole file
 */
public record CatalogueQuery(
    String name,
    String title,
    String question,
    List<QueryParameter> parameters,
    Set<String> data,
    Map<String, String> parts,
    String text) {
  private static final Pattern PARAMETER =
      Pattern.compile("\\??(\\w+)\\s*=\\s*(.*?)\\s*(?:--\\s*(.*))?");

  public CatalogueQuery {
    parameters = List.copyOf(parameters);
    data = Set.copyOf(data);
    parts = Map.copyOf(parts);
  }

  /** Reads the header: the lines of comment that the file begins with. */
  public static CatalogueQuery parse(String name, String text) {
    String title = name;
    StringBuilder question = new StringBuilder();
    List<QueryParameter> parameters = new ArrayList<>();
    Map<String, String> parts = new LinkedHashMap<>();
    for (MatchResult line : Header.lines(text)) {
      String value = line.group(2).strip();
      switch (line.group(1)) {
        case "title" -> title = value;
        case "question" -> question.append(question.isEmpty() ? "" : " ").append(value);
        case "param" -> parameters.add(parameter(name, value));
        case "part" ->
            parts.put(value.replaceFirst("\\s*=.*", ""), value.replaceFirst(".*?=\\s*", ""));
        default -> {}
      }
    }
    return new CatalogueQuery(
        name, title, question.toString(), parameters, Header.data(text), parts, text);
  }

  private static QueryParameter parameter(String query, String value) {
    Matcher parameter = PARAMETER.matcher(value);
    if (!parameter.matches()) {
      throw new QueryException(
          "the header of query "
              + query
              + " has a parameter that is not 'NAME = DEFAULT -- what it is': "
              + value);
    }
    String description = parameter.group(3) == null ? "" : parameter.group(3).strip();
    return new QueryParameter(parameter.group(1), parameter.group(2), description);
  }

  /**
   * The query with values in the place of its parameters, to be run as it is or read by people: the
   * header keeps what the parameters do not change.
   *
   * @param values by parameter; those that are not named have their standard value
   */
  public String filledIn(Map<String, Node> values) {
    return filledIn(
        text.lines()
            .filter(line -> !line.startsWith("# param:") && !line.startsWith("# part:"))
            .map(line -> line + "\n")
            .collect(Collectors.joining()),
        values);
  }

  /** The query with these values bound, and the others as standard. */
  public Question bound(Map<String, Node> values, String base) {
    Map<String, Node> bindings = new LinkedHashMap<>();
    parameters.forEach(each -> bindings.put(each.name(), Value.parse(each.standard())));
    bindings.putAll(values);
    return Question.parse(name, text, base, bindings);
  }

  /**
   * The query with these values filled in, and how it is a part of what is asked without them if it
   * is.
   */
  public Question asked(Map<String, Node> values, String base) {
    Question question = Question.parse(name, filledIn(values), base, Map.of());
    if (values.isEmpty() || !parts.keySet().containsAll(values.keySet())) {
      return question;
    }
    String prefixes =
        text.lines()
            .filter(line -> line.startsWith("PREFIX "))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    List<Query> filters =
        values.keySet().stream()
            .sorted()
            .map(each -> filledIn(prefixes + parts.getOrDefault(each, ""), values))
            .map(filter -> Question.parse(name, filter, base, Map.of()).query())
            .toList();
    Query whole = Question.parse(name, filledIn(Map.of()), base, Map.of()).query();
    return question.partOf(new Question.Whole(whole, filters));
  }

  private String filledIn(String filled, Map<String, Node> values) {
    if (parameters.isEmpty()) {
      return filled;
    }
    // All at once: what stands in a value is never taken for another parameter.
    String names = parameters.stream().map(QueryParameter::name).collect(Collectors.joining("|"));
    return Pattern.compile("[?$](" + names + ")\\b")
        .matcher(filled)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
  }

  private String value(String name, Map<String, Node> values) {
    Optional<Node> given = Optional.ofNullable(values.get(name));
    return NodeFmtLib.strNT(given.orElseGet(() -> standard(name)));
  }

  private Node standard(String name) {
    return parameters.stream()
        .filter(each -> each.name().equals(name))
        .map(each -> Value.parse(each.standard()))
        .findFirst()
        .orElseThrow();
  }
}
