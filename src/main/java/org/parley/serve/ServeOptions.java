package org.parley.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host the name or address to listen at
 * @param port 0 for any that is free
 * @param base the IRI that instances live under
 * @param patience how long a query may take
 * @param maxRows how many rows, or triples, a query may be answered with
 * @param parallel how many requests are worked on at once; others wait
 * @param allowDump whether all of the store can be fetched at once
 * @param hosts further names that requests may be addressed to
 * @param origins web origins whose scripts may read answers; {@code *} for all
 * @param reviewToken what decisions on claims are to come with; without one there are none
 */
public record ServeOptions(
    String host,
    int port,
    String base,
    Duration patience,
    int maxRows,
    int parallel,
    boolean allowDump,
    List<String> hosts,
    List<String> origins,
    Optional<String> reviewToken) {
  /** Bytes of a request's body: a query is text that somebody wrote. */
  static final int MAX_BODY = 1_000_000;

  /** Whether nobody but this machine reaches what listens at the host. */
  public static boolean isLoopback(String host) {
    return ReviewGate.isLoopback(host);
  }

  /** How long a request waits for its turn, and an open one when the server stops. */
  static final Duration WAIT = Duration.ofSeconds(10);

  public ServeOptions {
    hosts = List.copyOf(hosts);
    origins = List.copyOf(origins);
    if (maxRows < 1 || parallel < 1 || patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("limits are to be above zero");
    }
    if (reviewToken.isPresent() && !(ReviewGate.isLoopback(host) && hosts.isEmpty())) {
      throw new IllegalArgumentException("decisions are taken on this machine alone");
    }
  }
}
