package org.parley.serve;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which path of the server stands for which IRI. {@code /id/REST}, and what is the path of the base
 * IRI, name things: they are answered with where to read about them. {@code /REST} is a thing's
 * page, {@code /rdf/REST} its description as RDF.
 *
 * @param base the IRI that instances live under
 */
record Paths(String base) {
  static final String ID = "/id/";
  static final String RDF = "/rdf/";

  private static final Pattern OCTET = Pattern.compile("%[0-9a-fA-F]{2}");

  /** The IRI that a path names, below a folder that it begins with. */
  String iri(String folder, String path) {
    return base + capitals(path.substring(folder.length()));
  }

  /** The folder of the server in which the IRIs of the graph lie with their own path. */
  String folder() {
    String path = URI.create(base).getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  /** Whether the IRI is one of ours. */
  boolean isOurs(String iri) {
    return iri.startsWith(base) && iri.length() > base.length();
  }

  String rdf(String iri) {
    return RDF + iri.substring(base.length());
  }

  /**
   * The page that shows a thing: its own, or that of the whole that it is a part of.
   *
   * @return with an anchor, where it is a claim of an article
   */
  String page(String iri) {
    String[] parts = iri.substring(base.length()).split("/", -1);
    if (parts.length < 2) {
      return "/" + encoded(parts[0]);
    }
    String whole = "/" + encoded(parts[0]) + "/" + encoded(parts[1]);
    boolean claim = parts.length == 3 && parts[0].equals("article");
    return claim ? whole + "#" + encoded(parts[2]) : whole;
  }

  /** A path as a page's address has it: octets that are encoded in the IRI are so once more. */
  private static String encoded(String segment) {
    return segment.replace("%", "%25");
  }

  /** RFC 3986 holds {@code %2f} and {@code %2F} for the same; our IRIs have capitals. */
  private static String capitals(String path) {
    return OCTET.matcher(path).replaceAll(octet -> octet.group().toUpperCase(Locale.ROOT));
  }

  /** The path with its octets decoded, once. */
  static String decoded(String path) {
    return java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
