package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.parley.store.Store;

/** Somebody decides on claims in a browser, with scripts and without. */
class BrowserReviewTest {
  private Store store;
  private NotedDesk desk;
  private PageServer server;
  private Browser browser;

  @BeforeEach
  void open() {
    store = PageStore.of("cli/harbour-tolls.trig", PageServer.BASE);
    desk = new NotedDesk(store);
    server = new PageServer(store, PageServer.BASE, Optional.of(desk));
    browser = new Browser(1400, 1000);
  }

  @AfterEach
  void close() {
    browser.close();
    server.close();
    store.close();
  }

  private String shown() {
    return browser.one(".stance.review [name=on]").getDomProperty("value");
  }

  @Test
  void the_address_that_the_server_printed_opens_the_desk() {
    browser.open(server.address("/review#token=" + PageServer.TOKEN));
    browser.await("button[value=accept]");
    assertThat(browser.driver().getCurrentUrl()).doesNotContain(PageServer.TOKEN);
    assertThat(browser.barriers()).isEmpty();
    String claim = shown();
    browser.one("button[value=accept]").click();
    assertThat(browser.await("[role=status]").getText()).startsWith("Accepted: ");
    assertThat(desk.decided).containsExactly("ACCEPT " + claim + " ");
    browser.open(server.address("/review"));
    assertThat(browser.await("button[value=reject]").isDisplayed())
        .as("the tab keeps the token")
        .isTrue();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_wrong_token_is_said_and_asked_for_again() {
    browser.open(server.address("/review#token=wrong"));
    assertThat(browser.await("[role=status]").getText()).contains("not the token");
    browser.one("[name=token]").sendKeys(PageServer.TOKEN);
    browser.one("#unlock button").click();
    assertThat(browser.await("button[value=accept]").isDisplayed()).isTrue();
    assertThat(desk.decided).isEmpty();
  }

  @Test
  void plain_forms_do_it_without_scripts() {
    browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.open(server.address("/review"));
    assertThat(browser.all("button[name=decision]")).isEmpty();
    browser.one("[name=token]").sendKeys(PageServer.TOKEN);
    browser.follow(browser.one("#unlock button"));
    browser.await("button[value=reject]");
    String first = shown();
    browser.follow(browser.one("button[value=reject]"));
    assertThat(browser.await("[role=status]").getText()).startsWith("Rejected: ");
    String second = browser.one("select[name=position]").findElement(By.xpath("ancestor::form")).findElement(By.name("on")).getDomProperty("value");
    browser.one("article:has(select[name=position]) summary").click();
    new Select(browser.one("select[name=position]")).selectByVisibleText("opposes");
    browser.follow(browser.one("article:has(select[name=position]) button[value=correct]"));
    assertThat(desk.decided).containsExactly("REJECT " + first + " ", "CORRECT " + second + " position=opposes");
  }

  @Test
  void a_page_elsewhere_decides_nothing() {
    browser.open("data:text/html,<form method=post action='" + server.address("/review")
        + "'><input name=token value=" + PageServer.TOKEN + "><input name=on value=x>"
        + "<input name=decision value=accept><button>go</button></form>");
    browser.follow(browser.one("button"));
    assertThat(browser.one("body").getText()).contains("from this server's own pages alone");
    assertThat(desk.decided).isEmpty();
  }
}
