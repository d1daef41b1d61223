package org.parley.page;

import java.util.Arrays;

/**
 * Where a holder stands on a question: what is shown is never colour alone.
 *
 * @param sign as it stands in a cell
 * @param style the class that gives it its colour
 * @param verb what the holder does to the question
 */
enum Side {
  FOR("supports", "+", "for", "supports", "for"),
  AGAINST("opposes", "−", "against", "opposes", "against"),
  FOR_IF("conditional", "if", "if", "supports on a condition", "on a condition"),
  AGAINST_IF("opposes, if", "−if", "against", "opposes on a condition", "against, on a condition"),
  OPEN("undecided", "?", "open", "is undecided on", "undecided");

  private final String position;
  private final String sign;
  private final String style;
  private final String verb;
  private final String camp;

  Side(String position, String sign, String style, String verb, String camp) {
    this.position = position;
    this.sign = sign;
    this.style = style;
    this.verb = verb;
    this.camp = camp;
  }

  static Side of(String position) {
    return Arrays.stream(values())
        .filter(side -> side.position.equals(position))
        .findFirst()
        .orElse(OPEN);
  }

  String sign() {
    return sign;
  }

  String style() {
    return style;
  }

  String verb() {
    return verb;
  }

  String camp() {
    return camp;
  }
}
