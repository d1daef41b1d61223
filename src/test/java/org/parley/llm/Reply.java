package org.parley.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What the stub does with one request. */
@FunctionalInterface
public interface Reply {
  void send(HttpExchange exchange) throws IOException, InterruptedException;

  /** A whole answer. */
  static Reply says(String text) {
    return ends(text, "stop");
  }

  /** An answer that ends for a reason. */
  static Reply ends(String text, String reason) {
    return body(completion(text, reason).toString());
  }

  /** The model declines. */
  static Reply refuses(String words) {
    ObjectNode body = completion("", "stop");
    ObjectNode message = (ObjectNode) body.at("/choices/0/message");
    message.putNull("content").put("refusal", words);
    return body(body.toString());
  }

  /** Any body, with status 200. */
  static Reply body(String body) {
    return status(200, body, Map.of());
  }

  static Reply status(int status, String body) {
    return status(status, body, Map.of());
  }

  static Reply status(int status, String body, Map<String, String> headers) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** The connection ends in the middle of the body. */
  static Reply breaksOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 10_000);
      exchange.getResponseBody().write("{\"choices\":[".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      throw new IOException("broken off on purpose");
    };
  }

  /** The body begins and does not end before the latch is open. */
  static Reply tricklesUntil(CountDownLatch open) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      open.await();
    };
  }

  /** Another reply, once the latch is open. */
  static Reply after(CountDownLatch open, Reply then) {
    return exchange -> {
      open.await();
      then.send(exchange);
    };
  }

  /** The wire form of a completion that used 100 tokens to read and 20 to write. */
  static ObjectNode completion(String text, String reason) {
    ObjectNode body = new ObjectMapper().createObjectNode();
    body.put("id", "chatcmpl-1").put("object", "chat.completion").put("model", "small-model");
    ObjectNode choice = body.putArray("choices").addObject().put("index", 0);
    choice.put("finish_reason", reason);
    choice.putObject("message").put("role", "assistant").put("content", text);
    body.putObject("usage")
        .put("prompt_tokens", 100)
        .put("completion_tokens", 20)
        .put("total_tokens", 120);
    return body;
  }
}
