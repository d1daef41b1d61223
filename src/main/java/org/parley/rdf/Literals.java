package org.parley.rdf;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as typed literals, each in the one form that it is always written in. */
final class Literals {
  private Literals() {}

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node count(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node decimal(double value) {
    String digits = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return NodeFactory.createLiteralDT(
        digits.contains(".") ? digits : digits + ".0", XSDDatatype.XSDdecimal);
  }

  /**
   * A day, month or year by its form: {@code 2025-12-14} is an xsd:date, {@code 2025-12} an
   * xsd:gYearMonth, {@code 2025} an xsd:gYear. Empty for anything else.
   */
  static Optional<Node> date(String iso) {
    return dateType(iso).map(type -> NodeFactory.createLiteralDT(iso, type));
  }

  private static Optional<XSDDatatype> dateType(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> {
          LocalDate.parse(iso);
          yield Optional.of(XSDDatatype.XSDdate);
        }
        case 7 -> {
          YearMonth.parse(iso);
          yield Optional.of(XSDDatatype.XSDgYearMonth);
        }
        case 4 ->
            iso.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(XSDDatatype.XSDgYear)
                : Optional.empty();
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
