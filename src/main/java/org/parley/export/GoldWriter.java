package org.parley.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.export.GoldArticle.GoldActor;
import org.parley.rdf.vocab.Parley;
import org.parley.store.AtomicFile;

/**
 * Writes claims as gold that {@code evaluate} scores against: NAME.json for each article, with
 * offsets in code points of the article's text, and the texts in {@code articles.jsonl}.
 *
 * @param all whether claims that nobody reviewed are wanted, too
 */
public record GoldWriter(boolean all) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BETWEEN = "\n\n";

  /**
   * What was written, and what could not be.
   *
   * @param nameless ids that cannot be the name of a file
   */
  public record Written(int articles, int events, int stances, List<String> nameless) {
    public Written {
      nameless = List.copyOf(nameless);
    }
  }

  /**
   * Writes all articles that have such claims. Lives inside one read transaction.
   *
   * @throws IOException if the folder cannot be written
   */
  public Written write(DatasetGraph dataset, Path folder) throws IOException {
    GoldGraph whole = new GoldGraph(dataset, Node.ANY);
    Map<String, GoldActor> actors = actors(whole);
    StringBuilder lines = new StringBuilder();
    List<String> nameless = new ArrayList<>();
    int articles = 0;
    int events = 0;
    int stances = 0;
    Files.createDirectories(folder);
    for (Node node : whole.subjects(GoldGraph.TYPE, GoldGraph.ARTICLE)) {
      String id = whole.text(node, GoldGraph.IDENTIFIER).orElse("");
      ObjectNode sheet = sheet(id, new GoldGraph(dataset, node), whole, actors);
      int own = sheet.get("events").size() + sheet.get("stances").size();
      if (own == 0) {
        continue;
      }
      if (!isFileName(id)) {
        nameless.add(id);
        continue;
      }
      byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(sheet);
      AtomicFile.write(folder.resolve(id + ".json"), out -> out.write(text));
      lines.append(JSON.writeValueAsString(article(id, node, whole))).append('\n');
      articles++;
      events += sheet.get("events").size();
      stances += sheet.get("stances").size();
    }
    byte[] texts = lines.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(folder.resolve("articles.jsonl"), out -> out.write(texts));
    return new Written(articles, events, stances, nameless);
  }

  /** Ids come from strangers: none may lead out of the folder. */
  private static boolean isFileName(String id) {
    return id.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\- ]{0,200}");
  }

  private ObjectNode sheet(
      String id, GoldGraph own, GoldGraph whole, Map<String, GoldActor> actors) {
    GoldArticle gold = new GoldArticle(JSON, id);
    for (Node node : own.subjects(GoldGraph.TYPE, Parley.EventReport)) {
      if (!own.has(node, GoldGraph.TYPE, Parley.Statement) && isWanted(own, node)) {
        event(gold, node, own, whole);
      }
    }
    for (Node node : own.subjects(GoldGraph.TYPE, Parley.Stance)) {
      if (isWanted(own, node)) {
        stance(gold, node, own, whole);
      }
    }
    return gold.finished(actors);
  }

  private boolean isWanted(GoldGraph own, Node node) {
    return all || own.object(node, Parley.reviewed).isPresent();
  }

  private static void event(GoldArticle gold, Node node, GoldGraph own, GoldGraph whole) {
    ObjectNode event = gold.event();
    event.put("label", own.text(node, GoldGraph.LABEL).orElse(""));
    event.put("type", own.object(node, Parley.type).map(type -> top(type, whole)).orElse(""));
    event.put("status", own.object(node, Parley.status).map(GoldGraph::last).orElse(""));
    ObjectNode date = event.putObject("date");
    date.put("text", own.text(node, Parley.dateText).orElse(""));
    date.put("value", own.text(node, Parley.date).orElse(""));
    event.put(
        "place",
        own.object(node, Parley.place)
            .flatMap(place -> whole.text(place, GoldGraph.PREF_LABEL))
            .orElse(""));
    ArrayNode participants = event.putArray("participants");
    for (Node part : own.objects(node, Parley.participation)) {
      ObjectNode entry = participants.addObject();
      own.object(part, Parley.actor)
          .ifPresent(actor -> entry.put("actor", gold.actor(GoldGraph.last(actor))));
      own.object(part, Parley.role).ifPresent(role -> entry.put("role", GoldGraph.last(role)));
    }
    evidence(event, node, own);
  }

  /** The guidelines know the sixteen types alone. */
  private static String top(Node type, GoldGraph whole) {
    Node at = type;
    Optional<Node> broader = whole.object(at, GoldGraph.BROADER);
    while (whole.object(at, GoldGraph.TOP_OF).isEmpty() && broader.isPresent()) {
      at = broader.get();
      broader = whole.object(at, GoldGraph.BROADER);
    }
    return GoldGraph.last(at);
  }

  private static void stance(GoldArticle gold, Node node, GoldGraph own, GoldGraph whole) {
    ObjectNode stance = gold.stance();
    Optional<Node> holder = own.object(node, Parley.holder);
    stance.put("holder", holder.map(actor -> gold.actor(GoldGraph.last(actor))).orElse(""));
    stance.put("target", own.text(node, GoldGraph.LABEL).orElse(""));
    ArrayNode about = stance.putArray("about");
    own.objects(node, Parley.about).forEach(actor -> about.add(gold.actor(GoldGraph.last(actor))));
    stance.put("position", own.object(node, Parley.position).map(GoldGraph::last).orElse(""));
    stance.put(
        "condition",
        own.object(node, Parley.condition)
            .flatMap(
                issue ->
                    own.text(issue, GoldGraph.LABEL)
                        .or(() -> whole.text(issue, GoldGraph.PREF_LABEL)))
            .orElse(""));
    stance.put(
        "voice",
        own.object(node, Parley.voice)
            .map(
                voice ->
                    holder.filter(voice::equals).isPresent()
                        ? "holder"
                        : gold.actor(GoldGraph.last(voice)))
            .orElse("author"));
    evidence(stance, node, own);
  }

  private static void evidence(ObjectNode claim, Node node, GoldGraph own) {
    ArrayNode evidence = claim.putArray("evidence");
    own.spans(node, Parley.evidence).forEach(span -> evidence.addArray().add(span[0]).add(span[1]));
  }

  private static Map<String, GoldActor> actors(GoldGraph whole) {
    Map<String, GoldActor> actors = new TreeMap<>();
    for (Node node : whole.subjects(GoldGraph.TYPE, Parley.Actor)) {
      String type = type(node, whole);
      String name = whole.text(node, GoldGraph.PREF_LABEL).orElseGet(() -> GoldGraph.last(node));
      String state =
          type.equals("State")
              ? name
              : whole
                  .object(node, Parley.speaksFor)
                  .filter(body -> type(body, whole).equals("State"))
                  .flatMap(body -> whole.text(body, GoldGraph.PREF_LABEL))
                  .orElse("");
      List<String> aliases =
          whole.objects(node, GoldGraph.ALT_LABEL).stream()
              .map(Node::getLiteralLexicalForm)
              .toList();
      actors.put(GoldGraph.last(node), new GoldActor(name, type, aliases, state));
    }
    return actors;
  }

  private static String type(Node actor, GoldGraph whole) {
    for (Node type : List.of(Parley.Person, Parley.State, Parley.Organization)) {
      if (whole.has(actor, GoldGraph.TYPE, type)) {
        return GoldGraph.last(type);
      }
    }
    return "Group";
  }

  /** As Parley reads it again; a title that the text begins with is not given twice. */
  private static ObjectNode article(String id, Node node, GoldGraph whole) {
    ObjectNode article = JSON.createObjectNode().put("id", id);
    String text = whole.text(node, GoldGraph.BODY).orElse("");
    String title = whole.text(node, GoldGraph.HEADLINE).orElse("");
    if (!title.isEmpty() && text.startsWith(title + BETWEEN)) {
      article.put("title", title).put("text", text.substring((title + BETWEEN).length()));
    } else {
      article.put("text", text);
    }
    whole.text(node, GoldGraph.PUBLISHED).ifPresent(day -> article.put("date", day));
    whole.text(node, GoldGraph.PUBLISHER).ifPresent(name -> article.put("publisher", name));
    whole.object(node, GoldGraph.URL).ifPresent(url -> article.put("url", url.toString()));
    return article;
  }
}
