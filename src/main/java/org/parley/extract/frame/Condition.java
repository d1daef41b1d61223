package org.parley.extract.frame;

import org.parley.text.Token;

/**
 * A condition.
 *
 * @param first its first token, after the words that introduce it
 * @param lead how many words introduce it
 * @param lifts whether it ends a refusal ("unless", "until", "without"): what is refused is then
 *     wanted on that condition
 * @param price whether it is what somebody asks for in exchange, and so wants
 */
public record Condition(Token head, int first, int last, int lead, boolean lifts, boolean price) {
  public Condition(Token head, int first, int last, int lead, boolean lifts) {
    this(head, first, last, lead, lifts, false);
  }

  Condition asPrice(boolean asked) {
    return new Condition(head, first, last, lead, lifts, asked);
  }
}
