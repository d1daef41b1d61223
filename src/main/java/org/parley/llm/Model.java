package org.parley.llm;

/**
 * Who is asked. Implementations are thread-safe, and throw nothing that a request is to blame for.
 */
@FunctionalInterface
public interface Model {
  Answer ask(Request request);
}
