package org.parley.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Which positions are asked for; what is empty leaves nothing out. It keeps those rows of the query
 * {@code stances} that the query itself keeps with {@link #values}.
 *
 * @param voice any of {@code own}, {@code article}, {@code other}, with blanks between them
 * @param least the least confidence, 0 to 1
 */
record Filter(
    String from, String to, String voice, String certainty, String publisher, double least) {
  /** What others say of a holder is not its position. */
  static final String SAID = "own article";

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern SHARE = Pattern.compile("0?\\.\\d{1,3}|[01](\\.0)?");

  static Filter of(Request request) {
    String voice = request.get("voice");
    String least = request.get("least");
    return new Filter(
        date(request.get("from")),
        date(request.get("to")),
        voice.equals("all") ? "" : voice.matches("own|article|other") ? voice : SAID,
        request.get("certainty").matches("Certain|Probable|Possible")
            ? request.get("certainty")
            : "",
        request.get("publisher"),
        SHARE.matcher(least).matches() ? Double.parseDouble(least) : 0);
  }

  private static String date(String value) {
    return DATE.matcher(value).matches() ? value : "";
  }

  boolean keeps(Row row) {
    String since = row.get("since");
    return (voice.isEmpty() || voice.contains(row.get("whose")))
        && (certainty.isEmpty() || row.get("certainty").equals(certainty))
        && (publisher.isEmpty() || row.get("publisher").equals(publisher))
        && row.decimal("confidence") >= least
        && within(since, from, to);
  }

  /** Whether a day, month or year lies between two others; a month and a day of it meet. */
  static boolean within(String date, String from, String to) {
    return (from.isEmpty() || !date.isEmpty() && date.compareTo(first(from, date.length())) >= 0)
        && (to.isEmpty() || !date.isEmpty() && first(date, to.length()).compareTo(to) <= 0);
  }

  private static String first(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  /** As the parameters of the query. */
  Map<String, Node> values() {
    Map<String, Node> values = new LinkedHashMap<>();
    values.put("from", NodeFactory.createLiteralString(from));
    values.put("to", NodeFactory.createLiteralString(to));
    values.put("ofVoice", NodeFactory.createLiteralString(voice));
    values.put("ofCertainty", NodeFactory.createLiteralString(certainty));
    values.put("ofPublisher", NodeFactory.createLiteralString(publisher));
    values.put(
        "least", NodeFactory.createLiteralDT(Double.toString(least), XSDDatatype.XSDdecimal));
    return values;
  }
}
