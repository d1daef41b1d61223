package org.parley.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.serve.PageSource;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServeOptions;
import org.parley.store.Store;

/** The pages of a store from the server that people start, at a port that is free. */
final class PageServer implements AutoCloseable {
  static final String BASE = "https://w3id.org/parley/kg/";

  private final ParleyServer server;

  PageServer(Store store) {
    ServeOptions options =
        new ServeOptions(
            "localhost", 0, BASE, Duration.ofSeconds(60), 10_000, 8, false, List.of(), List.of());
    this.server = ParleyServer.start(store, options, source(store), line -> {});
  }

  String address(String path) {
    return server.url() + path.substring(1);
  }

  @Override
  public void close() {
    server.close();
  }

  private static PageSource source(Store store) {
    Pages pages = new Pages(store::calculateRead, BASE);
    return new PageSource() {
      @Override
      public Optional<Html> answer(String path, Map<String, List<String>> parameters) {
        return pages.answer(path, parameters).map(PageServer::html);
      }

      @Override
      public Html missing(String path) {
        return html(pages.missing(path));
      }

      @Override
      public void forget() {
        pages.forget();
      }

      @Override
      public String policy() {
        return Page.CONTENT_SECURITY_POLICY;
      }
    };
  }

  private static PageSource.Html html(Page page) {
    return new PageSource.Html(page.status(), page.mediaType(), page.body());
  }
}
