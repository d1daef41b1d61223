package org.parley.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Span;

/** A folder with a file NAME.json for each article; NAME is the article's id. */
final class AnnotationFolder {
  private static final String ENDING = ".json";

  private AnnotationFolder() {}

  /**
   * All annotations, by article, in the order of their names.
   *
   * @throws GoldException if a file is no annotation
   */
  static Map<String, Annotation> read(Path folder) {
    Map<String, Annotation> read = new LinkedHashMap<>();
    for (Path file : GoldFiles.matching(folder, "*" + ENDING)) {
      String name = file.getFileName().toString();
      read.put(name.substring(0, name.length() - ENDING.length()), annotation(file));
    }
    return read;
  }

  /** Those of these articles that the folder has. */
  static Map<String, Annotation> read(Path folder, Collection<String> articles) {
    Map<String, Annotation> read = new LinkedHashMap<>();
    for (String article : articles) {
      Path file = folder.resolve(article + ENDING);
      if (Files.isRegularFile(file)) {
        read.put(article, annotation(file));
      }
    }
    return read;
  }

  private static Annotation annotation(Path file) {
    JsonPlace all = JsonPlace.read(file);
    if (!all.value().isObject()) {
      throw all.problem("an object with actors, events and stances is needed");
    }
    return new Annotation(
        all.textOrNothing("article"),
        all.objects("actors").stream().map(AnnotationFolder::actor).toList(),
        all.objects("events").stream().map(AnnotationFolder::event).toList(),
        all.objects("stances").stream().map(AnnotationFolder::stance).toList());
  }

  private static AnnotatedActor actor(JsonPlace at) {
    return new AnnotatedActor(
        at.text("id"), at.text("name"), at.text("type"), at.texts("aliases"), at.truth("optional"));
  }

  private static AnnotatedEvent event(JsonPlace at) {
    return new AnnotatedEvent(
        at.textOrNothing("id"),
        at.text("label"),
        at.text("type"),
        at.text("status"),
        at.at("date").textOrNothing("value"),
        at.textOrNothing("place"),
        at.objects("participants").stream().map(AnnotationFolder::participant).toList(),
        spans(at),
        at.truth("optional"),
        at.number("confidence"));
  }

  private static AnnotatedParticipant participant(JsonPlace at) {
    return new AnnotatedParticipant(at.text("actor"), at.text("role"));
  }

  private static AnnotatedStance stance(JsonPlace at) {
    return new AnnotatedStance(
        at.textOrNothing("id"),
        at.text("holder"),
        at.text("target"),
        at.text("position"),
        at.textOrNothing("condition"),
        spans(at),
        at.truth("optional"),
        at.number("confidence"));
  }

  private static List<Span> spans(JsonPlace at) {
    return at.entries("evidence").stream().map(AnnotationFolder::span).toList();
  }

  private static Span span(JsonPlace at) {
    var pair = at.value();
    if (pair.size() != 2
        || !pair.path(0).canConvertToInt()
        || !pair.path(1).canConvertToInt()
        || pair.path(0).intValue() < 0
        || pair.path(1).intValue() < pair.path(0).intValue()) {
      throw at.problem("a pair of offsets is needed, [begin, end)");
    }
    return new Span(pair.path(0).intValue(), pair.path(1).intValue());
  }
}
