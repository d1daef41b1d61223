package org.parley.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One article's claims in the making, as gold has them. */
final class GoldArticle {
  private final ObjectNode sheet;
  private final ArrayNode events;
  private final ArrayNode stances;
  private final Set<String> actors = new TreeSet<>();

  GoldArticle(ObjectMapper json, String id) {
    sheet = json.createObjectNode();
    sheet.put("article", id);
    sheet.putArray("actors");
    events = sheet.putArray("events");
    stances = sheet.putArray("stances");
  }

  ObjectNode event() {
    return events.addObject().put("id", "e" + events.size());
  }

  ObjectNode stance() {
    return stances.addObject().put("id", "s" + stances.size());
  }

  /** That a claim names an actor, by key; gold lists those and nobody else. */
  String actor(String key) {
    actors.add(key);
    return key;
  }

  boolean isEmpty() {
    return events.isEmpty() && stances.isEmpty();
  }

  /**
   * @param described what is known of actors, by key
   */
  ObjectNode finished(Map<String, GoldActor> described) {
    ArrayNode list = sheet.withArray("actors");
    for (String key : actors) {
      GoldActor actor = described.getOrDefault(key, GoldActor.unknown(key));
      ObjectNode node = list.addObject();
      node.put("id", key).put("name", actor.name()).put("type", actor.type());
      ArrayNode aliases = node.putArray("aliases");
      actor.aliases().forEach(aliases::add);
      node.put("state", actor.state());
    }
    return sheet;
  }

  /**
   * An actor.
   *
   * @param state the name of the state that it speaks for, or is; may be empty
   */
  record GoldActor(String name, String type, List<String> aliases, String state) {
    GoldActor {
      aliases = List.copyOf(aliases);
    }

    static GoldActor unknown(String key) {
      return new GoldActor(key.replace('-', ' '), "Group", List.of(), "");
    }
  }
}
