package org.parley.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.print.PrintOptions;
import org.parley.store.Store;

/**
 * Takes pictures for people to look at, into {@code target/pictures}: the pages of {@code -Dpictures=
 * STORE}, light and dark, wide and narrow, and the briefing as it is printed. It checks nothing.
 */
class BrowserPictures {
  private static final Path FOLDER = Path.of("target", "pictures");

  @Test
  void pages_and_the_printed_briefing() throws IOException {
    Files.createDirectories(FOLDER);
    try (Store store = Store.openToRead(Path.of(System.getProperty("pictures")))) {
      NotedDesk desk = new NotedDesk(store);
      try (PageServer server = new PageServer(store, PageServer.BASE, Optional.of(desk))) {
        for (int width : List.of(1400, 390)) {
          for (String scheme : List.of("light", "dark")) {
            take(server, width, scheme);
          }
        }
      }
      print(store);
    }
  }

  private static void take(PageServer server, int width, String scheme) throws IOException {
    try (Browser browser = new Browser(width, 900)) {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      browser.open(server.address("/review#token=" + PageServer.TOKEN));
      browser.await("button[value=accept]");
      keep(browser, "review-" + width + "-" + scheme);
      for (String path : System.getProperty("paths", "/,/positions,/issues,/timeline,/map,/network,/editor").split(",")) {
        browser.open(server.address(path));
        if (path.startsWith("/network")) {
          browser.await("#network[data-live]");
        }
        if (path.startsWith("/editor")) {
          browser.await("#editor[data-live] .CodeMirror");
        }
        keep(browser, path.replaceAll("[^a-zA-Z0-9]+", "-").replaceFirst("^-", "") + "-" + width + "-" + scheme);
      }
    }
  }

  private static void keep(Browser browser, String name) throws IOException {
    Map<String, Object> shot = browser.driver().executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false));
    Files.write(FOLDER.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
  }

  private static void print(Store store) throws IOException {
    Path file = FOLDER.resolve("briefing.html");
    Files.writeString(file, new Briefing(store::calculateRead, PageServer.BASE).html(new Subject("The whole store", Set.of(), Optional.empty())));
    try (Browser browser = new Browser(1400, 900)) {
      browser.open(file.toAbsolutePath().toUri().toString());
      PrintOptions options = new PrintOptions();
      options.setBackground(true);
      Pdf pdf = browser.driver().print(options);
      Files.write(FOLDER.resolve("briefing.pdf"), Base64.getDecoder().decode(pdf.getContent()));
    }
  }
}
