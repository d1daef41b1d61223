package org.parley.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request as a batch API takes it: the body is what {@link Endpoint} would send at first. */
final class BatchLine {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private BatchLine() {}

  /**
   * One line, without its end.
   *
   * @throws IllegalArgumentException if the schema is no JSON
   */
  static String of(Request request) {
    ObjectNode line = JSON.createObjectNode();
    line.put("custom_id", request.key());
    line.put("method", "POST");
    line.put("url", "/v1/chat/completions");
    line.set("body", body(request));
    return line.toString();
  }

  static ObjectNode body(Request request) {
    ObjectNode body = JSON.createObjectNode();
    body.put("model", request.model());
    var messages = body.putArray("messages");
    messages.addObject().put("role", "system").put("content", request.system());
    messages.addObject().put("role", "user").put("content", request.user());
    body.put("temperature", Dialect.TEMPERATURE);
    body.put("seed", Dialect.SEED);
    ObjectNode format = body.putObject("response_format");
    format.put("type", "json_schema");
    ObjectNode schema = format.putObject("json_schema");
    schema.put("name", Dialect.SCHEMA_NAME);
    schema.put("strict", false);
    try {
      schema.set("schema", JSON.readTree(request.schema()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the schema is no JSON", e);
    }
    return body;
  }
}
