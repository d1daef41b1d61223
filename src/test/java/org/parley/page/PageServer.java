package org.parley.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.parley.query.AnswerFormat;
import org.parley.query.Asker;
import org.parley.query.Namespaces;
import org.parley.query.Question;
import org.parley.query.TableWriter;
import org.parley.store.Store;

/**
 * The pages of a store over HTTP, to look at them and to test them in a browser. {@code main FOLDER
 * PORT} runs it.
 */
final class PageServer implements AutoCloseable {
  static final String BASE = "https://w3id.org/parley/kg/";

  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;
  private final Pages pages;
  private final Store store;

  PageServer(Store store, int port) throws IOException {
    this.store = store;
    this.pages = new Pages(store::calculateRead, BASE);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.createContext("/sparql", this::ask);
    server.start();
  }

  public static void main(String[] args) throws IOException {
    new PageServer(Store.openToRead(Path.of(args[0])), Integer.parseInt(args[1]));
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    long begin = System.nanoTime();
    Page page;
    try {
      page =
          pages
              .answer(path, parameters(Optional.ofNullable(exchange.getRequestURI().getRawQuery())))
              .orElseGet(() -> pages.missing(path));
    } catch (RuntimeException e) {
      e.printStackTrace();
      page = new Page(500, "text/plain", e.toString().getBytes(StandardCharsets.UTF_8));
    }
    exchange
        .getResponseHeaders()
        .set("Server-Timing", "page;dur=" + (System.nanoTime() - begin) / 1_000_000);
    send(exchange, page);
  }

  private void ask(HttpExchange exchange) throws IOException {
    String form =
        exchange.getRequestMethod().equals("POST")
            ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
            : Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    String query = parameters(Optional.of(form)).getOrDefault("query", List.of("")).get(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Asker(store, Optional.empty(), new TableWriter(OptionalInt.empty(), Namespaces.at(BASE)))
        .answer(
            Question.parse("query", query, BASE, Map.of()), Optional.of(AnswerFormat.JSON), out);
    send(exchange, new Page(200, "application/sparql-results+json", out.toByteArray()));
  }

  private static void send(HttpExchange exchange, Page page) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", page.mediaType());
    exchange.getResponseHeaders().set("Content-Security-Policy", Page.CONTENT_SECURITY_POLICY);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(page.status(), page.body().length);
    exchange.getResponseBody().write(page.body());
    exchange.close();
  }

  private static Map<String, List<String>> parameters(Optional<String> query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.orElse("").split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        parameters
            .computeIfAbsent(decoded(parts[0]), k -> new ArrayList<>())
            .add(decoded(parts[1]));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
