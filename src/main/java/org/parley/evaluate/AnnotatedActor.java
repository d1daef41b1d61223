package org.parley.evaluate;

import java.util.List;

/**
 * Somebody who acts or holds a stance.
 *
 * @param optional whether it neither counts when missed nor when found
 */
record AnnotatedActor(String id, String name, String type, List<String> aliases, boolean optional) {
  AnnotatedActor {
    aliases = List.copyOf(aliases);
  }
}
