package org.parley.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Long texts of every shape, made up from a seed. */
final class LongTexts {
  private static final int MEGABYTE = 1_000_000;
  private static final List<String> GIVEN =
      words("Anna Boris Carla Dora Emil Fedor Greta Hanna Ivan Jana Karl Lena Marek Nina Oskar");
  private static final List<String> HEADS =
      words("Ar Be Co Du El Fa Gor Hu Is Jo Ka Lo Mar Nor Ost Pe Ros Sa Ti Vol");
  private static final List<String> TAILS =
      words("den lin vin nst berg rova mann sky dottir quist ley gard fors tag");
  private static final List<String> STATES =
      words("France Germany Poland Turkey Egypt Peru Chile Japan Kenya India Norway Hungary");
  private static final List<String> CITIES =
      words("Paris Berlin Warsaw Ankara Cairo Lima Santiago Tokyo Nairobi Delhi Oslo Budapest");
  private static final List<String> THINGS =
      List.of(
          "the canal treaty",
          "a ban on coal",
          "the grain accord",
          "new tariffs on steel",
          "a ceasefire in the north",
          "higher port fees",
          "a joint patrol of the strait",
          "visas for seasonal workers");
  private static final List<String> SENTENCES =
      List.of(
          "President {who} of {state} met the foreign minister of {state} in {city} on Monday.",
          "{state} said that it supports {thing}, while {state} rejected {thing}.",
          "“We will never accept {thing},” said {who}, an adviser to the government of {state}.",
          "The talks in {city} ended without a deal after {who} insisted that {state} should give up {thing}.",
          "{who} argued that {thing} would harm farmers if {state} did not lift {thing}.",
          "Officials of {state} are to sign an agreement with {state} next week.",
          "He added that {thing} was wrong, and she called on {city} to drop {thing}.",
          "In {city}, thousands of protesters marched against {thing}, according to police.",
          "{state} imposed sanctions on {state} over {thing}, a move which {who} welcomed.",
          "The delegation, led by {who}, travelled to {city}, where {who} received it.",
          "{who} warned that {state} could withdraw from {thing} unless {city} agreed to {thing}.");

  private LongTexts() {}

  /** By what they are called, the longest last. */
  static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int size : new int[] {10_000, 30_000, 100_000, 300_000, MEGABYTE}) {
      texts.put("prose, " + size / 1_000 + " KB", prose(size, new Random(7)));
    }
    texts.put("one paragraph of prose", prose(MEGABYTE, new Random(7)).replace("\n\n", " "));
    texts.put("tiny sentences", "No. ".repeat(MEGABYTE / 4));
    texts.put("tiny sentences of two", "He left. ".repeat(MEGABYTE / 9));
    texts.put("5,000 joined names", "Russia and ".repeat(5_000) + "Peru met Chile.");
    texts.put("names of persons", names(MEGABYTE, new Random(5)));
    texts.put("nested brackets", "(".repeat(MEGABYTE / 2) + "Peru" + ")".repeat(MEGABYTE / 2));
    texts.put("brackets one by one", "(Peru) [met] {Chile}. ".repeat(MEGABYTE / 22));
    texts.put("markup", "<b>Peru</b> met <i title='x'>Chile</i>. ".repeat(MEGABYTE / 40));
    texts.put("opened and never closed", "“He said ".repeat(MEGABYTE / 9));
    texts.put("conditions", "Peru supports the deal if ".repeat(MEGABYTE / 26));
    texts.put("nested speech", "Russia said that ".repeat(MEGABYTE / 17));
    texts.put("possessives", "Peru's ".repeat(MEGABYTE / 7));
    texts.put("hyphens", "US-Russia-Ukraine-NATO-EU-".repeat(MEGABYTE / 26));
    texts.put("one word", "a".repeat(MEGABYTE));
    texts.put("NULs", "\0".repeat(MEGABYTE));
    texts.put("bidi marks", "\u202ePeru\u202c met\u2066 Chile\u2069. ".repeat(MEGABYTE / 20));
    texts.put("lone surrogates", "\uD83D Peru \uDE80 ".repeat(MEGABYTE / 9));
    texts.put("white space", " \n\t".repeat(MEGABYTE / 3));
    texts.put("marks", "?!... ,,, ;; -- ".repeat(MEGABYTE / 16));
    texts.put("numbers", "31/02/2024, 99 May 9999, ".repeat(MEGABYTE / 25));
    texts.put("pronouns", "He said she said they met us. ".repeat(MEGABYTE / 30));
    return texts;
  }

  /** Paragraphs of two to four sentences, with thousands of names in a megabyte. */
  static String prose(int characters, Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      int sentences = 2 + random.nextInt(3);
      for (int i = 0; i < sentences; i++) {
        text.append(sentence(random)).append(i + 1 < sentences ? " " : "\n\n");
      }
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    String sentence = one(SENTENCES, random);
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{')) {
      int close = sentence.indexOf('}');
      String filling =
          switch (sentence.substring(open + 1, close)) {
            case "who" -> name(random);
            case "state" -> one(STATES, random);
            case "city" -> one(CITIES, random);
            default -> one(THINGS, random);
          };
      sentence = sentence.substring(0, open) + filling + sentence.substring(close + 1);
    }
    return sentence;
  }

  private static String names(int characters, Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      text.append(name(random)).append(" met ").append(name(random)).append(". ");
    }
    return text.toString();
  }

  private static String name(Random random) {
    return one(GIVEN, random) + " " + one(HEADS, random) + one(TAILS, random);
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> words(String list) {
    return List.of(list.split(" "));
  }
}
