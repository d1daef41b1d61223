package org.parley.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * A parsed query with the values that its variables are bound to.
 *
 * @param query its common prefixes are known without being declared
 * @param data columns for programs, as its header names them
 * @param whole what its answer is a part of, if it is
 */
public record Question(
    Query query, Map<Var, Node> bindings, Set<String> data, Optional<Whole> whole) {
  /** Jena shows the token, often by kind and text: {@code Encountered " <VAR1> "?x ""}. */
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Encountered \"\\s*(?:\"[^\"]*\"|<[A-Za-z0-9_]+>)?\\s*\"?(.*?)\\s*\"+ at line");

  private static final Pattern AT = Pattern.compile("at line (\\d+), column (\\d+)");

  private static final Pattern PLACE =
      Pattern.compile("^Line \\d+, column \\d+: | at line \\d+, column \\d+\\.?");

  /**
   * A question whose answer has all rows of another's, in their order.
   *
   * @param query asks for all
   * @param filters each selects some of the columns: rows whose values it does not find are left
   *     out
   */
  public record Whole(Query query, List<Query> filters) {
    public Whole {
      filters = List.copyOf(filters);
    }
  }

  public Question(Query query, Map<Var, Node> bindings, Set<String> data) {
    this(query, bindings, data, Optional.empty());
  }

  public Question {
    bindings = Map.copyOf(bindings);
    data = Set.copyOf(data);
  }

  /**
   * @param source where the text comes from, for messages: a file, a name
   * @param base what relative IRIs are resolved against
   * @param values by variable, without its question mark
   * @throws QueryException if the text is not SPARQL or has no such variable
   */
  public static Question parse(String source, String text, String base, Map<String, Node> values) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Namespaces.at(base));
    try {
      QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new QueryException(source + ": bad SPARQL" + place(e) + ": " + problem(e), e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException(source + ": bad SPARQL: " + oneLine(e), e);
    }
    if (query.isJsonType()) {
      throw new QueryException(
          source + ": JSON templates are no standard SPARQL; use SELECT with --format json");
    }
    Map<Var, Node> bindings = new LinkedHashMap<>();
    values.forEach((name, value) -> bindings.put(variable(source, query, name), value));
    return new Question(query, bindings, Header.data(text));
  }

  Question partOf(Whole other) {
    return new Question(query, bindings, data, Optional.of(other));
  }

  /** The same with so many rows at most. */
  public Question first(long rows) {
    Query limited = query.cloneQuery();
    limited.setLimit(rows);
    return new Question(limited, bindings, data, whole);
  }

  /** What it is answered with. */
  public AnswerForm form() {
    return query.isSelectType() || query.isAskType() ? AnswerForm.ROWS : AnswerForm.GRAPH;
  }

  /**
   * The format that is wished for, else the usual one.
   *
   * @throws QueryException if the format cannot write what the query is answered with
   */
  public AnswerFormat formatFor(Optional<AnswerFormat> wish) {
    AnswerFormat format = wish.orElse(AnswerFormat.usual(form()));
    if (format.form() != form()) {
      throw new QueryException(
          "--format "
              + format
              + " cannot write what "
              + query.queryType().name()
              + " answers; it can be "
              + AnswerFormat.names(form()));
    }
    return format;
  }

  /** The columns of its answer that people want to see. */
  RowSet forPeople(RowSet answer) {
    List<Var> shown =
        answer.getResultVars().stream()
            .filter(column -> !data.contains(column.getVarName()))
            .toList();
    return RowSetStream.create(shown, answer);
  }

  private static Var variable(String source, Query query, String name) {
    Var variable = Var.alloc(name);
    TreeSet<String> known = new TreeSet<>();
    if (query.getQueryPattern() != null) {
      PatternVars.vars(query.getQueryPattern()).forEach(each -> known.add(each.getVarName()));
    }
    known.addAll(query.getResultVars());
    if (!known.contains(name) && !query.toString().contains("?" + name)) {
      throw new QueryException(
          source + ": the query has no variable ?" + name + " to bind; it has " + known);
    }
    return variable;
  }

  /** Of what was found, which the message tells; the exception itself has what came before. */
  private static String place(QueryParseException e) {
    Matcher place = AT.matcher(oneLine(e));
    if (place.find()) {
      return " at line " + place.group(1) + ", column " + place.group(2);
    }
    return e.getLine() < 0 ? "" : " at line " + e.getLine() + ", column " + e.getColumn();
  }

  /** Jena's message is a page: what was found, then all that would have been allowed. */
  private static String problem(QueryParseException e) {
    String message = oneLine(e);
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      String found = unexpected.group(1);
      return found.equals("<EOF>") ? "it ends too early" : "'" + found + "' cannot stand here";
    }
    return PLACE.matcher(message).replaceAll("").strip();
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
