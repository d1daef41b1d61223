package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.NoAlertPresentException;
import org.parley.store.Store;

/** A store of which every text is an attack, in a browser that would run it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserHostileTest {
  /** What only a text that got out of its place could have put there. */
  private static final String FOREIGN =
      "script:not([src]), main img, main script, iframe, object, embed, base, [onerror], [onload],"
          + " [onclick], [href^='javascript:' i], [action^='javascript:' i]";

  private Store store;
  private NotedDesk desk;
  private PageServer server;
  private Browser browser;

  @BeforeAll
  void open() {
    store = PageStore.talks(HostileTest::poisoned);
    desk = new NotedDesk(store);
    server = new PageServer(store, PageStore.EXAMPLE, Optional.of(desk));
    browser = new Browser(1400, 1000);
  }

  @AfterAll
  void close() {
    browser.close();
    server.close();
    store.close();
  }

  List<String> paths() {
    List<String> paths = new ArrayList<>(HostileTest.PATHS);
    paths.removeAll(List.of("/cell", "/issue/patrol"));
    paths.addAll(
        List.of(
            "/network?by=positions", "/network?format=svg", "/map?format=svg", "/search?q=talks",
            "/search?q=%3C%2Fscript%3E%3Cscript%3Ealert(6)%3C%2Fscript%3E", "/review",
            "/editor?page=%2Farticle%2Farticle", "/positions?about=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(7)%3E"));
    return paths;
  }

  @ParameterizedTest
  @MethodSource("paths")
  void nothing_runs_and_nothing_breaks(String path) {
    browser.open(server.address(path));
    if (path.startsWith("/editor")) {
      browser.await("#editor[data-live] .CodeMirror");
    }
    if (path.startsWith("/network") && !path.contains("svg")) {
      browser.await("#network[data-live], .empty");
    }
    nothingRan(path);
    if (!path.contains("format=svg")) {
      assertThat(browser.all("h1")).as(path).hasSize(1);
      assertThat(browser.one("footer.bottom").isDisplayed()).as(path).isTrue();
      assertThat((Long) browser.driver().executeScript(
              "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as("nothing is wider than the window: " + path)
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void nor_in_a_cell_that_is_opened_in_place_or_its_page() {
    browser.open(server.address("/positions"));
    String page = browser.one("a.cell").getDomProperty("href");
    browser.one("a.cell").click();
    assertThat(browser.await("dialog[open] blockquote").getText()).contains("<script>alert(1)</script>");
    nothingRan("a cell in place");
    browser.open(page);
    nothingRan(page);
    String issue = browser.one("h1 a[href*='/issue/']").getDomProperty("href");
    browser.open(issue);
    nothingRan(issue);
    assertThat(browser.one("h1").isDisplayed()).isTrue();
  }

  @Test
  void nor_where_claims_are_decided_on() {
    browser.open(server.address("/review#token=" + PageServer.TOKEN));
    browser.await("button[value=accept]");
    nothingRan("/review with the token");
    browser.one("button[value=accept]").click();
    assertThat(browser.await("[role=status]").getText()).startsWith("Accepted:");
    nothingRan("/review after a decision");
  }

  @Test
  void nor_in_a_briefing_on_disk(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("briefing.html");
    Files.writeString(
        file,
        new Briefing(store::calculateRead, PageStore.EXAMPLE)
            .html(new Subject("</title><script>alert(8)</script>", Set.of(), Optional.empty())));
    browser.open(file.toUri().toString());
    nothingRan("the briefing");
    assertThat(browser.all("script")).isEmpty();
    assertThat(browser.one("h1").getText()).contains("<script>alert(8)</script>");
    assertThat(browser.all("blockquote")).isNotEmpty();
    assertThat(browser.driver().executeScript("return performance.getEntriesByType('resource').length"))
        .as("what it fetches")
        .isEqualTo(0L);
  }

  private void nothingRan(String where) {
    assertThatExceptionOfType(NoAlertPresentException.class)
        .as(where)
        .isThrownBy(() -> browser.driver().switchTo().alert());
    // Errors of scripts and what the policy forbade stand in the console.
    assertThat(browser.complaints()).as(where).isEmpty();
    assertThat(browser.all(FOREIGN)).as(where).isEmpty();
    assertThat((String) browser.driver().executeScript("return document.documentElement.outerHTML"))
        .as(where)
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u0007\\u001b]");
  }
}
