package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StringTableTest {
  private static final int SPACES = 7;

  @Test
  void whatIsAskedAtOnceIsWhatIsAskedOneByOne() {
    StringTable table = table(5_000);
    List<Integer> spaces = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 12_000; i += 5) {
      spaces.add(i % SPACES);
      keys.add(key(i));
    }
    int[] found = new int[keys.size()];
    table.get(
        spaces.stream().mapToInt(n -> n).toArray(), keys.toArray(String[]::new), 2_000, found);

    assertThat(found).startsWith(0, 5, 10).contains(4_995, StringTable.MISSING);
    for (int i = 0; i < 2_000; i++) {
      assertThat(found[i]).isEqualTo(table.get(spaces.get(i), keys.get(i)));
    }
    assertThat(found).endsWith(0, 0); // No more was asked for.
  }

  @Test
  void anEmptyTableHasNothing() {
    int[] found = new int[1];
    StringTable table = new StringTable.Builder(1).build();
    assertThat(table.get(0, "talks")).isEqualTo(StringTable.MISSING);
    table.get(new int[] {0}, new String[] {"talks"}, 1, found);
    assertThat(found).containsExactly(StringTable.MISSING);
    StringTable one = table(1);
    one.get(new int[] {1}, new String[] {"talks"}, 1, found);
    assertThat(found).containsExactly(StringTable.MISSING);
  }

  private static StringTable table(int size) {
    StringTable.Builder builder = new StringTable.Builder(size);
    for (int i = 0; i < size; i++) {
      builder.put(i % SPACES, key(i), i);
    }
    return builder.build();
  }

  /** Every third is written in two bytes a letter. */
  private static String key(int i) {
    return i % 3 == 0 ? "Łódź" + i : "talks" + i;
  }
}
