package org.parley.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes answers for people: columns aligned, IRIs by their prefixes.
 *
 * @param width columns of the terminal that it is read on; empty where it is none, so that nothing
 *     is wrapped
 */
public record TableWriter(OptionalInt width, PrefixMapping prefixes) {
  /** Widths come from so many rows, so that a long answer streams. */
  private static final int MEASURED = 1000;

  private static final String GAP = "  ";

  /** What steers terminals, or turns the direction of text: an article may hold anything. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int NARROWEST = 8;

  /** A table of strings, such as the program makes itself. */
  public void write(List<String> heads, List<List<String>> rows, OutputStream out) {
    PrintWriter writer = writer(out);
    List<Integer> widths = widths(heads, rows);
    writeHead(heads, widths, writer);
    rows.forEach(row -> writeRow(row, widths, writer));
    writer.flush();
  }

  void write(RowSet answer, OutputStream out) {
    write(answer, Long.MAX_VALUE, out);
  }

  /** Writes so many rows at most; gives how many more there are. */
  long write(RowSet answer, long most, OutputStream out) {
    List<Var> variables = answer.getResultVars();
    List<String> heads = variables.stream().map(Var::getVarName).toList();
    List<List<String>> first = new ArrayList<>();
    while (answer.hasNext() && first.size() < Math.min(MEASURED, most)) {
      first.add(row(answer, variables));
    }
    PrintWriter writer = writer(out);
    List<Integer> widths = widths(heads, first);
    writeHead(heads, widths, writer);
    first.forEach(row -> writeRow(row, widths, writer));
    long count = first.size();
    for (; answer.hasNext() && count < most; count++) {
      writeRow(row(answer, variables), widths, writer);
    }
    writer.println("(" + count + (count == 1 ? " row)" : " rows)"));
    writer.flush();
    return Iter.count(answer);
  }

  void write(boolean answer, OutputStream out) {
    PrintWriter writer = writer(out);
    writer.println(answer ? "yes" : "no");
    writer.flush();
  }

  private List<String> row(RowSet answer, List<Var> variables) {
    var binding = answer.next();
    return variables.stream().map(binding::get).map(this::show).toList();
  }

  /** A node as a person reads it, on one line; nothing for what is unbound. */
  String show(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isURI()) {
      return prefixes.shortForm(node.getURI());
    }
    if (node.isLiteral()) {
      String text = node.getLiteralLexicalForm();
      return isPlain(text) ? text : SPACE.matcher(text).replaceAll(" ");
    }
    return node.toString();
  }

  private List<Integer> widths(List<String> heads, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>(heads.stream().map(TableWriter::length).toList());
    for (List<String> row : rows) {
      for (int column = 0; column < widths.size(); column++) {
        widths.set(column, Math.max(widths.get(column), length(row.get(column))));
      }
    }
    width.ifPresent(columns -> narrow(widths, longestWords(heads, rows), columns));
    return widths;
  }

  /** What each column needs if no word, and so no IRI, is to be broken. */
  private static List<Integer> longestWords(List<String> heads, List<List<String>> rows) {
    List<Integer> longest = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      int words = longestWord(heads.get(column));
      for (List<String> row : rows) {
        words = Math.max(words, longestWord(row.get(column)));
      }
      longest.add(words);
    }
    return longest;
  }

  private static int longestWord(String cell) {
    return Stream.of(cell.split(" ")).mapToInt(TableWriter::length).max().orElse(0);
  }

  /**
   * Takes from the widest column until all fit or none can give more: first from those whose words
   * stay whole, so that IRIs can be copied.
   */
  private static void narrow(List<Integer> widths, List<Integer> words, int columns) {
    int room = columns - GAP.length() * (widths.size() - 1);
    List<Integer> none = Collections.nCopies(widths.size(), 0);
    while (widths.stream().mapToInt(Integer::intValue).sum() > room) {
      int widest = widestOver(widths, words).orElseGet(() -> widestOver(widths, none).orElse(-1));
      if (widest < 0) {
        return;
      }
      widths.set(widest, widths.get(widest) - 1);
    }
  }

  private static OptionalInt widestOver(List<Integer> widths, List<Integer> least) {
    return IntStream.range(0, widths.size())
        .filter(column -> widths.get(column) > Math.max(NARROWEST, least.get(column)))
        .boxed()
        .max(Comparator.comparingInt(widths::get))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private void writeHead(List<String> heads, List<Integer> widths, PrintWriter out) {
    writeRow(heads, widths, out);
    writeRow(widths.stream().map("─"::repeat).toList(), widths, out);
  }

  private void writeRow(List<String> cells, List<Integer> widths, PrintWriter out) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      String cell = isPlain(text) ? text : STEERING.matcher(text).replaceAll("");
      wrapped.add(width.isPresent() ? Wrap.wrap(cell, widths.get(column)) : List.of(cell));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        List<String> lines = wrapped.get(column);
        String cell = line < lines.size() ? lines.get(line) : "";
        text.append(cell).append(" ".repeat(Math.max(0, widths.get(column) - length(cell))));
        text.append(GAP);
      }
      out.println(text.toString().stripTrailing());
    }
  }

  /** Printable ASCII with single blanks, as most cells are: a look costs less than a pattern. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each > '~' || each == ' ' && before == ' ') {
        return false;
      }
      before = each;
    }
    return true;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  }
}
