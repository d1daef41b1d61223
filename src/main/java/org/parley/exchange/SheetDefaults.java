package org.parley.exchange;

import java.util.Optional;
import java.util.Set;

/**
 * What a sheet is taken to say where it leaves it open.
 *
 * @param article the article's id; a sheet that names another one is refused
 * @param codebook the codebook that its codes are of
 * @param codes the codes that there are, where that is known; empty: any
 */
public record SheetDefaults(
    Optional<String> article,
    Optional<String> reader,
    Optional<String> codebook,
    Set<String> codes) {
  public SheetDefaults {
    codes = Set.copyOf(codes);
  }

  /** Codes of any name. */
  public SheetDefaults(
      Optional<String> article, Optional<String> reader, Optional<String> codebook) {
    this(article, reader, codebook, Set.of());
  }
}
