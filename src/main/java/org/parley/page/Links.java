package org.parley.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses of things: what follows the base of IRIs is the path of the page.
 *
 * @param base the IRI that instances live under
 */
record Links(String base) {
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");

  private static final Pattern IRI = Pattern.compile("[^<>\"{}|^`\\\\\\x00-\\x20\\x7F]+");

  static boolean isIri(String iri) {
    return IRI.matcher(iri).matches();
  }

  /** The page of a node; the start page for a node that has none. */
  String of(String iri) {
    return iri.startsWith(base) ? path("/" + iri.substring(base.length())) : "/";
  }

  /** A claim's place on the page of its article. */
  String claim(String iri) {
    int cut = iri.lastIndexOf('/');
    return cut < 0 ? of(iri) : of(iri.substring(0, cut)) + "#" + iri.substring(cut + 1);
  }

  /** What follows the last slash. */
  static String key(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** An address in the web, if it is one: never a script. */
  static Optional<String> web(String address) {
    return WEB.matcher(address).matches() ? Optional.of(address) : Optional.empty();
  }

  /** A path with what cannot stand in one encoded; slashes stay. */
  static String path(String decoded) {
    return Arrays.stream(decoded.split("/", -1))
        .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
