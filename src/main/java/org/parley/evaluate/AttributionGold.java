package org.parley.evaluate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with {@code text/NAME.txt} and {@code attributions/NAME….ann}.
 *
 * @param attributions by article, of the articles that have both
 */
public record AttributionGold(
    Path path, Map<String, List<Attribution>> attributions, Map<String, String> texts)
    implements Gold {
  private static final String ENDING = ".txt";

  public AttributionGold {
    attributions = Collections.unmodifiableMap(new LinkedHashMap<>(attributions));
    texts = Map.copyOf(texts);
  }

  static AttributionGold read(Path folder) {
    List<Path> marked = GoldFiles.matching(folder.resolve("attributions"), "*.ann");
    Map<String, List<Attribution>> attributions = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : GoldFiles.matching(folder.resolve("text"), "*" + ENDING)) {
      String name = file.getFileName().toString();
      String article = name.substring(0, name.length() - ENDING.length());
      marked.stream()
          .filter(each -> each.getFileName().toString().startsWith(article))
          .findFirst()
          .ifPresent(
              each -> {
                attributions.put(article, AttributionFile.read(each));
                texts.put(article, GoldFiles.text(file));
              });
    }
    if (attributions.isEmpty()) {
      throw new GoldException(
          folder
              + ": no text/NAME.txt has an attributions/NAME….ann; add one, or name a folder that does");
    }
    return new AttributionGold(folder, attributions, texts);
  }

  @Override
  public GoldKind kind() {
    return GoldKind.ATTRIBUTIONS;
  }

  String text(String article) {
    return texts.getOrDefault(article, "");
  }
}
