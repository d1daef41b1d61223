package org.parley.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.parley.query.CatalogueQuery;
import org.parley.query.QueryCatalogue;

/** The catalogue as the commands see it: {@code ./queries}, then what the program brings. */
final class Catalogue {
  private static final int NEAR = 4;

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
            () ->
                new Failure(
                    ExitCode.FAILED,
                    name
                        + ": "
                        + problem
                        + nearest(name, catalogue.names())
                            .map(n -> "; did you mean " + n + "?")
                            .orElse("")
                        + "; 'parley queries' lists them"));
  }

  private static Optional<String> nearest(String name, List<String> names) {
    LevenshteinDistance distance = new LevenshteinDistance(NEAR);
    return names.stream()
        .filter(each -> distance.apply(name, each) >= 0)
        .min(Comparator.comparing(each -> distance.apply(name, each)));
  }
}
