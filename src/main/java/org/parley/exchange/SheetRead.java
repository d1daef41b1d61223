package org.parley.exchange;

import java.util.List;

/** A sheet, and what of it was refused. */
public record SheetRead(Sheet sheet, List<Refusal> refusals) {
  public SheetRead {
    refusals = List.copyOf(refusals);
  }
}
