package org.parley.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parley.cli.ServedPages;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServeOptions;
import org.parley.store.Store;

/** The pages of a store from the server that people start, at a port that is free. */
final class PageServer implements AutoCloseable {
  static final String BASE = "https://w3id.org/parley/kg/";
  static final String TOKEN = "a-token-of-the-test";

  /** A line for each request; it can be read while the server still writes. */
  final List<String> log = new CopyOnWriteArrayList<>();

  private final ParleyServer server;

  PageServer(Store store) {
    this(store, BASE, Optional.empty());
  }

  /**
   * @param desk where claims can be decided on, with {@link #TOKEN}
   */
  PageServer(Store store, String base, Optional<ReviewDesk> desk) {
    ServeOptions options =
        new ServeOptions(
            "localhost",
            0,
            base,
            Duration.ofSeconds(60),
            10_000,
            8,
            false,
            List.of(),
            List.of(),
            desk.map(each -> TOKEN));
    this.server =
        ParleyServer.start(
            store,
            options,
            new ServedPages(new Pages(store::calculateRead, base, desk, Optional.empty())),
            log::add);
  }

  String address(String path) {
    return server.url() + path.substring(1);
  }

  @Override
  public void close() {
    server.close();
  }
}
