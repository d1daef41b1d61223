package org.parley.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server on loopback that speaks the wire format of chat completions. Replies are scripted, in
 * the order of the requests; without a script it answers with the id of the article it is asked
 * about.
 */
public final class StubEndpoint implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ID = Pattern.compile("^id: (.*)$", Pattern.MULTILINE);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Reply> script = new ArrayDeque<>();
  private final List<JsonNode> bodies = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private Function<JsonNode, Reply> usual = body -> Reply.says(answerTo(articleOf(body)));

  private StubEndpoint(HttpServer server) {
    this.server = server;
  }

  /** Starts one at a free port. */
  public static StubEndpoint start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      StubEndpoint stub = new StubEndpoint(server);
      server.createContext("/", stub::handle);
      server.setExecutor(stub.threads);
      server.start();
      return stub;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The replies to the next requests. */
  public synchronized StubEndpoint then(Reply... replies) {
    script.addAll(List.of(replies));
    return this;
  }

  /** The reply to a request, by its body, where nothing is scripted. */
  public synchronized StubEndpoint usually(Function<JsonNode, Reply> reply) {
    usual = reply;
    return this;
  }

  public Address address() {
    InetSocketAddress at = server.getAddress();
    return Address.of("http://127.0.0.1:" + at.getPort() + "/v1");
  }

  /** The bodies of the requests so far. */
  public synchronized List<JsonNode> bodies() {
    return List.copyOf(bodies);
  }

  /** The {@code Authorization} headers of the requests so far. */
  public synchronized List<String> keys() {
    return List.copyOf(keys);
  }

  /** The id of the article that a request is about. */
  public static String articleOf(JsonNode body) {
    Matcher id = ID.matcher(body.at("/messages/1/content").asText());
    return id.find() ? id.group(1) : "none";
  }

  /** What the stub answers about an article. */
  public static String answerTo(String article) {
    return "{\"article\":\"" + article + "\"}";
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      take(exchange).send(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Reply take(HttpExchange exchange) throws IOException {
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    bodies.add(body);
    if (!exchange.getRequestURI().getPath().equals("/v1/chat/completions")) {
      return Reply.status(404, "no such path");
    }
    return script.isEmpty() ? usual.apply(body) : script.remove();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
