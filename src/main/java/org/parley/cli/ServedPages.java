package org.parley.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.page.Page;
import org.parley.page.Pages;
import org.parley.serve.PageSource;

/** Pages as the server takes them: neither knows the other. */
public record ServedPages(Pages pages) implements PageSource {
  @Override
  public Optional<Html> answer(String path, Map<String, List<String>> parameters) {
    return pages.answer(path, parameters).map(ServedPages::html);
  }

  @Override
  public boolean has(String path) {
    return pages.has(path);
  }

  @Override
  public Html missing(String path) {
    return html(pages.missing(path));
  }

  @Override
  public Optional<Html> review(Map<String, List<String>> form, boolean allowed) {
    return pages.review(form, allowed).map(ServedPages::html);
  }

  @Override
  public void forget() {
    pages.forget();
  }

  @Override
  public String policy() {
    return Page.CONTENT_SECURITY_POLICY;
  }

  private static Html html(Page page) {
    return new Html(page.status(), page.mediaType(), page.body());
  }
}
