package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.parley.store.Store;

/** The pages as somebody meets them: two stances on a toll and a change, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private Store store;
  private PageServer server;
  private Browser browser;

  @BeforeAll
  void open() throws IOException {
    store = PageStore.of("cli/harbour-tolls.trig", PageServer.BASE);
    server = new PageServer(store);
    browser = new Browser(1400, 1000);
  }

  @AfterAll
  void close() {
    browser.close();
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "/positions", "/issues", "/actors", "/timeline", "/articles", "/map", "/network",
        "/network?by=positions", "/search?q=toll", "/editor", "/actor/norland",
        "/issue/harbour-toll", "/article/two", "/cell?actor=norland&issue=harbour-toll", "/nothing"
      })
  void a_page_loads_without_complaint_and_keeps_nobody_out(String path) {
    browser.open(server.address(path));
    browser.complaints();
    browser.open(server.address(path));
    if (path.startsWith("/editor")) {
      browser.await("#editor[data-live] .CodeMirror");
    }
    List<String> expected = path.equals("/nothing") ? List.of("404") : List.of();
    assertThat(browser.complaints().stream().filter(each -> expected.stream().noneMatch(each::contains)))
        .isEmpty();
    if (!path.startsWith("/editor")) {
      assertThat(browser.barriers()).isEmpty();
    }
  }

  @Test
  void the_matrix_shows_what_the_filters_leave() {
    browser.open(server.address("/positions"));
    assertThat(browser.all("a.cell")).hasSizeGreaterThanOrEqualTo(3);
    browser.one("input[name=who]").sendKeys("norl", Keys.ENTER);
    browser.await("a.clear");
    assertThat(browser.all("tbody th")).extracting(WebElement::getText).containsExactly("Norland");
    assertThat(browser.one("a.cell span").getText()).isEqualTo("+ −");
    new Select(browser.one("select[name=least]")).selectByValue("0.9");
    browser.one(".filters button").click();
    browser.await(".empty");
  }

  @Test
  void a_cell_opens_its_sentences_in_place_and_as_a_page() {
    browser.open(server.address("/positions"));
    WebElement cell = browser.one("a.cell[aria-label^=Norland]");
    String page = cell.getDomProperty("href");
    cell.click();
    browser.await("dialog[open] blockquote");
    List<String> quotes = browser.all("dialog blockquote").stream().map(WebElement::getText).toList();
    assertThat(quotes)
        .containsExactly("Norland opposes the harbour toll.", "Norland now backs the harbour toll.");
    assertThat(browser.barriers()).isEmpty();
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    browser.open(page);
    assertThat(browser.all("blockquote")).extracting(WebElement::getText).isEqualTo(quotes);
  }

  @Test
  void a_claim_marks_its_sentence_in_the_text() {
    browser.open(server.address("/article/two"));
    WebElement claim = browser.one("#stance-1");
    new Actions(browser.driver()).moveToElement(claim).perform();
    browser.await(".evidence.on");
    String marked =
        String.join("", browser.all(".evidence.on").stream().map(each -> each.getDomProperty("textContent")).toList());
    assertThat(marked).isEqualTo("Norland now backs the harbour toll.");
    assertThat(browser.one(".evidence.target").getText()).isEqualTo("harbour toll");
    browser.one("#statement-1").sendKeys(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement()).isNotNull();
  }

  @Test
  void the_network_can_be_moved_and_asked() {
    browser.open(server.address("/network?by=positions"));
    browser.await("#network[data-live]");
    assertThat(browser.all("#network canvas")).isNotEmpty();
    assertThat(browser.all("#network-tools a")).extracting(WebElement::getText).contains("Save as SVG", "Save as PNG");
  }

  @Test
  void the_network_is_saved_as_pictures() throws IOException {
    browser.open(server.address("/network?by=positions"));
    browser.await("#network[data-live]");
    // The link gets its picture when it is clicked; where it is saved is the browser's affair.
    String png =
        (String)
            browser.driver().executeScript(
                """
                const save = [...document.querySelectorAll("#network-tools a")].find((each) => each.textContent === "Save as PNG");
                save.addEventListener("click", (event) => event.preventDefault());
                save.click();
                return save.href;
                """);
    assertThat(png).startsWith("data:image/png;base64,");
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png.substring(png.indexOf(',') + 1))));
    assertThat(picture.getWidth()).isGreaterThan(200);
    assertThat(distinctColours(picture)).as("not an empty canvas").isGreaterThan(10);

    WebElement svg = browser.one("#network-tools a[download='network.svg']");
    browser.open(svg.getDomProperty("href"));
    assertThat(browser.all(".node")).isNotEmpty();
    assertThat(browser.all("text")).extracting(WebElement::getText).contains("Norland");
    assertThat(browser.complaints()).isEmpty();
  }

  private static long distinctColours(BufferedImage picture) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours.size();
  }

  @Test
  void the_editor_asks_a_query_of_the_catalogue() {
    browser.open(server.address("/editor?query=positions"));
    browser.await("#editor[data-live] .CodeMirror");
    browser.await(".yasqe_queryButton").click();
    assertThat(browser.await(".yasr .dataTable tbody td, .yasr table tbody td").isDisplayed()).isTrue();
    assertThat(browser.one(".yasr").getText()).contains("Norland");
    assertThat(browser.complaints()).as("after %s", server.log).isEmpty();
  }

  @Test
  void without_scripts_a_cell_is_a_page_and_the_editor_a_form() {
    browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.open(server.address("/positions"));
      browser.follow(browser.one("a.cell[aria-label^=Norland]"));
      assertThat(browser.all("blockquote")).hasSize(2);
      browser.open(server.address("/editor"));
      assertThat(browser.one("textarea").isDisplayed()).isTrue();
      browser.open(server.address("/network?by=positions"));
      assertThat(browser.all("svg.network .node")).isNotEmpty();
    } finally {
      browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1400})
  void no_page_is_wider_than_the_window(int width) {
    try (Browser narrow = new Browser(width, 900)) {
      for (String path : List.of("/", "/positions", "/issues", "/timeline", "/map", "/network", "/article/two", "/actor/norland", "/issue/harbour-toll", "/search?q=toll")) {
        narrow.open(server.address(path));
        long over =
            (Long) ((JavascriptExecutor) narrow.driver()).executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as(path).isLessThanOrEqualTo(0);
      }
    }
  }

  @Test
  void a_briefing_opens_from_disk(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("briefing.html");
    Files.writeString(
        file,
        new Briefing(store::calculateRead, PageServer.BASE)
            .html(new Subject("Tolls", Set.of(), Optional.empty())));
    browser.complaints();
    browser.open(file.toUri().toString());
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.all("blockquote")).extracting(WebElement::getText).contains("Norland now backs the harbour toll.");
  }
}
