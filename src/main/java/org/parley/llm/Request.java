package org.parley.llm;

/**
 * One question to a model: an article, or a part of it.
 *
 * @param key what the answer is recorded under: lower-case hexadecimal SHA-256 over model, system,
 *     user and schema, thus over article, prompt and model
 * @param article the article's id
 * @param part which part of the article this is, from 1
 * @param parts how many parts the article has
 * @param model the model's name, as the endpoint knows it
 * @param system the standing instructions
 * @param user the message with the article's text
 * @param schema the JSON Schema of the answer
 */
public record Request(
    String key,
    String article,
    int part,
    int parts,
    String model,
    String system,
    String user,
    String schema) {
  public Request {
    if (part < 1 || part > parts) {
      throw new IllegalArgumentException("no part " + part + " of " + parts);
    }
    if (!key.equals(Sha256.of(model, system, user, schema))) {
      throw new IllegalArgumentException("not the key of this request: " + key);
    }
  }

  /** A request under the key that its content gives. */
  static Request of(
      String article,
      int part,
      int parts,
      String model,
      String system,
      String user,
      String schema) {
    String key = Sha256.of(model, system, user, schema);
    return new Request(key, article, part, parts, model, system, user, schema);
  }

  /** The same once more, for a model whose answer was no JSON. */
  Request again() {
    return of(
        article,
        part,
        parts,
        model,
        system,
        user + "\nAnswer with the whole JSON object alone: no other word, no code block.\n",
        schema);
  }

  /** The hash of what is asked of every article alike; tells answers to another prompt apart. */
  public String prompt() {
    return Sha256.of(system, schema);
  }
}
