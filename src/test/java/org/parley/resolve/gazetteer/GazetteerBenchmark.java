package org.parley.resolve.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.graph.Gazetteer;

/**
 * What 100,000 rows of a user's own cost: the time to load them at start, and the time of a look-up
 * afterwards, beside the built-in gazetteer alone. No part of the build, since it measures time:
 *
 * <pre>mvn -Dquick test -Dtest=GazetteerBenchmark</pre>
 */
class GazetteerBenchmark {
  private static final int ROWS = 100_000;
  private static final int LOADS = 9;
  private static final int LOOKUPS = 2_000_000;

  @TempDir Path folder;

  @Test
  void loadsAndLooksUp() throws IOException {
    Path people = Files.writeString(folder.resolve("people.tsv"), OwnRows.people(ROWS));
    Path items = Files.writeString(folder.resolve("items.csv"), items());
    List<String> forms = forms();

    for (int warming = 0; warming < 3; warming++) {
      lookUp(GazetteerFiles.load(List.of(people)), forms);
    }
    System.out.printf("%-28s %10s %14s%n", "gazetteer", "load ms", "look-up ns");
    report("built-in", List.of(), forms);
    report("with " + ROWS + " TSV rows", List.of(people), forms);
    report("with " + ROWS + " CSV rows", List.of(items), forms);
  }

  private static void report(String name, List<Path> files, List<String> forms) {
    long[] loads = new long[LOADS];
    Gazetteer gazetteer = GazetteerFiles.load(files);
    for (int i = 0; i < LOADS; i++) {
      long start = System.nanoTime();
      gazetteer = GazetteerFiles.load(files);
      loads[i] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(loads);
    lookUp(gazetteer, forms);
    long start = System.nanoTime();
    long found = lookUp(gazetteer, forms);
    long each = (System.nanoTime() - start) / LOOKUPS;
    System.out.printf("%-28s %10d %14d   (%d readings)%n", name, loads[LOADS / 2], each, found);
  }

  /** Names of states and persons that are known, and as many words that name nobody. */
  private static List<String> forms() {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      forms.addAll(List.of("Ukraine", "Emmanuel Macron", "the Kremlin", "Word" + i, "No One " + i));
    }
    return forms;
  }

  private static long lookUp(Gazetteer gazetteer, List<String> forms) {
    long found = 0;
    for (int i = 0; i < LOOKUPS; i++) {
      found += gazetteer.readings(forms.get(i % forms.size())).size();
    }
    return found;
  }

  private static String items() {
    StringBuilder rows = new StringBuilder("item,itemLabel,kind,familyLabel,genderLabel\n");
    for (int i = 0; i < ROWS; i++) {
      rows.append(
          "http://www.wikidata.org/entity/Q9%1$08d,Given%1$d Family%1$d,person,Family%1$d,female\n"
              .formatted(i));
    }
    return rows.toString();
  }
}
