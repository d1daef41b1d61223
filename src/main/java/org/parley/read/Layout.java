package org.parley.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Block.Kind;
import org.parley.lexicon.FurnitureRow;

/**
 * What each line of an article is, read from top to bottom: headlines, then paragraphs, furniture
 * among them, and a tail of links that belongs to the page.
 */
final class Layout {
  private static final int TOP_LINES = 6;

  private final List<Block> blocks = new ArrayList<>();
  private final boolean headlineGiven;
  private Optional<String> headline = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<LocalDate> dateline = Optional.empty();
  private boolean inBody;
  private boolean inTail;
  private boolean afterFurniture;
  private int teasersLeft;

  private Layout(boolean headlineGiven) {
    this.headlineGiven = headlineGiven;
  }

  /**
   * The layout of a text.
   *
   * @param headlineGiven whether its first line is known to be the headline
   */
  static Layout of(String text, boolean headlineGiven) {
    Layout layout = new Layout(headlineGiven);
    List<Lines.Line> lines = Lines.of(text);
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      layout.blocks.add(new Block(line.span(), layout.kindOf(line, i, lines.size())));
    }
    return layout;
  }

  Optional<String> headline() {
    return headline;
  }

  /** The author, where a line of its own names one above the first paragraph. */
  Optional<String> byline() {
    return byline;
  }

  /** The date that stands alone near the top. */
  Optional<LocalDate> dateline() {
    return dateline;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private Kind kindOf(Lines.Line line, int index, int count) {
    String words = line.words();
    if (headlineGiven && index == 0) {
      headline = Optional.of(words);
      return Kind.HEADLINE;
    }
    if (inTail) {
      return Kind.FURNITURE;
    }
    Optional<FurnitureRow.Kind> furniture = Furniture.shared().kindOf(words);
    if (furniture.isPresent() || Dates.isDateline(words)) {
      furniture.ifPresent(kind -> follow(kind, words));
      if (index < TOP_LINES) {
        dateline = dateline.or(() -> Dates.find(words));
      }
      afterFurniture = true;
      return Kind.FURNITURE;
    }
    if (teasersLeft > 0 && Headlines.isTeaser(words)) {
      teasersLeft--;
      return Kind.FURNITURE;
    }
    if (!inBody && isHeadline(line, index + 1 < count)) {
      headline = headline.or(() -> Optional.of(words));
      afterFurniture = false;
      return Kind.HEADLINE;
    }
    inBody = true;
    teasersLeft = 0;
    return Kind.PARAGRAPH;
  }

  private boolean isHeadline(Lines.Line line, boolean more) {
    if (headline.isEmpty()) {
      return Headlines.isHeadline(line.words(), more && line.gapAfter());
    }
    return afterFurniture && Headlines.isSecondHeadline(line.words());
  }

  /** Links above the article name one other article each; below it they go on and on. */
  private void follow(FurnitureRow.Kind kind, String words) {
    switch (kind) {
      case LINE, PAGE -> {}
      case BYLINE -> {
        if (!inBody) {
          byline = byline.or(() -> Furniture.shared().authorIn(words));
        }
      }
      case TEASERS -> teasersLeft = inBody ? Integer.MAX_VALUE : 0;
      case TAIL -> {
        inTail = inBody;
        teasersLeft = inBody ? 0 : 1;
      }
    }
  }
}
