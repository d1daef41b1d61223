package org.parley.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.resolve.gazetteer.GazetteerFiles;

class CastTest {
  private static final Gazetteer GAZETTEER = GazetteerFiles.load();

  @ParameterizedTest
  @CsvSource({
    "mark-rutte,        2024-06-20, netherlands",
    "mark-rutte,        2024-08-20, -",
    "mark-rutte,        2024-11-20, nato",
    "jonas-gahr-store,  2021-10-01, -",
    "jonas-gahr-store,  2021-10-20, norway",
    "erna-solberg,      2021-10-20, -",
    "sanae-takaichi,    2025-10-10, liberal-democratic-party-japan",
    "sanae-takaichi,    2025-10-30, japan"
  })
  void whoHeldAnOfficeOrWillSpeaksForNobody(String id, LocalDate day, String body) {
    Cast cast = new Cast(GAZETTEER, Optional.of(day));
    Member member = cast.known(GAZETTEER.entry(id).orElseThrow());
    assertThat(member.speaksFor.orElse("-")).isEqualTo(body);
  }

  /** One is king of fifteen realms, and the French president prince of a sixteenth. */
  @ParameterizedTest
  @CsvSource({
    "emmanuel-macron, 2024-05-15, france",
    "emmanuel-macron,           , france",
    "charles-iii,     2024-05-15, united-kingdom"
  })
  void whoTookSeveralOfficesAtOnceSpeaksForTheFirst(String id, LocalDate day, String state) {
    Cast cast = new Cast(GAZETTEER, Optional.ofNullable(day));
    GazetteerEntry entry = GAZETTEER.entry(id).orElseThrow();
    assertThat(cast.known(entry).speaksFor).contains(state);
    assertThat(entry.state()).contains(state);
  }
}
