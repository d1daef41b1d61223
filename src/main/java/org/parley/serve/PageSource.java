package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where pages come from. */
public interface PageSource {
  /**
   * What a page is sent with.
   *
   * @param mediaType with its character encoding
   */
  record Html(int status, String mediaType, byte[] body) {}

  /**
   * The page of that address, if it is one's.
   *
   * @param path decoded, beginning with a slash
   * @param parameters of the query string, decoded
   */
  Optional<Html> answer(String path, Map<String, List<String>> parameters);

  /** Whether there is a page at that address; quicker than making it. */
  default boolean has(String path) {
    return answer(path, Map.of()).isPresent();
  }

  /** A page that says that there is nothing at the address. */
  Html missing(String path);

  /**
   * The review page after somebody sent its form.
   *
   * @param allowed whether it came with the token; else nothing is to be done
   */
  default Optional<Html> review(Map<String, List<String>> form, boolean allowed) {
    return Optional.empty();
  }

  /** Is told when the store has changed. */
  void forget();

  /** What pages may load and run, as a Content-Security-Policy. */
  String policy();

  /** No pages at all. */
  static PageSource none() {
    return new PageSource() {
      @Override
      public Optional<Html> answer(String path, Map<String, List<String>> parameters) {
        return Optional.empty();
      }

      @Override
      public Html missing(String path) {
        return new Html(
            404, "text/plain; charset=utf-8", "nothing here\n".getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public void forget() {}

      @Override
      public String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
      }
    };
  }
}
