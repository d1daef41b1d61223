package org.parley.cli;

import java.nio.file.Path;
import org.parley.query.CatalogueQuery;
import org.parley.query.QueryCatalogue;

/** The catalogue as the commands see it: {@code ./queries}, then what the program brings. */
final class Catalogue {
  private Catalogue() {}

  static QueryCatalogue open() {
    return new QueryCatalogue(Path.of("queries"));
  }

  /**
   * @param problem what to say if there is none of that name
   */
  static CatalogueQuery find(String name, String problem) {
    QueryCatalogue catalogue = open();
    return catalogue
        .find(name)
        .orElseThrow(
            () -> {
              String meant =
                  Nearest.to(name, catalogue.names())
                      .map(each -> "; did you mean " + each + "?")
                      .orElse("");
              return new Failure(
                  ExitCode.FAILED, name + ": " + problem + meant + "; 'parley queries' lists them");
            });
  }
}
