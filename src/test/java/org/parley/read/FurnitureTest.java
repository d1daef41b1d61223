package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among the text and belongs to the page: captions, credits, links, bylines. */
class FurnitureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE PHOTO: The minister waves in Quito, Ecuador, May 3, 2021. REUTERS/Ana Novak/File Photo",
        "FILE - The minister waves in Quito. (AP Photo/Ana Novak, File)",
        "The minister waves in Quito on Monday. (Ana Novak/AFP via Getty Images)",
        "The minister waves in Quito on Monday. Photo: Ana Novak/Bloomberg",
        "The minister waves in Quito. (Photo: Ana Novak, Reuters)",
        "Image copyright Getty Images Image caption The minister left Quito",
        "Media playback is unsupported on your device Media caption The minister left",
        "CLOSE The minister left Quito on Monday. USA TODAY",
        "Enlarge this image toggle caption Ana Novak/AP",
        "Slideshow (4 Images)",
        "( Also on THE LEDGER: Ecuador rejects the pact)",
        "Read: Ecuador rejects the pact",
        "Related Coverage Ecuador rejects the pact",
        "Story continues below",
        "Watch the latest video at news.example.org",
        "ANALYSIS/OPINION:",
        "This article is more than 2 years old",
        "Contributing: Ana Novak and The Associated Press",
        "Associated Press writers Ana Novak in Quito and Jan Kral in Lima contributed to this report.",
        "This article first appeared in The Ledger.",
        "Follow Ana Novak on Twitter: @ananovak",
        "Ana Novak is a senior political reporter for The Ledger.",
        "The views expressed by contributors are their own."
      })
  void isOfThePage(String line) {
    assertThat(Furniture.shared().kindOf(line)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Close allies of the minister rejected the pact on Monday.",
        "Read the pact, she told reporters, before you reject it.",
        "The minister spoke to Reuters.",
        "The photo was published by Bloomberg.",
        "More than 40 states signed the pact.",
        "Ana Novak is a member of parliament for the Greens.",
        "Image matters in politics, the minister said.",
        "Exclusive talks were held in Quito."
      })
  void isTheArticlesOwn(String line) {
    assertThat(Furniture.shared().kindOf(line)).isEmpty();
  }
}
