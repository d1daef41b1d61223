package org.parley.evaluate;

import java.util.List;
import org.parley.article.Span;

/**
 * Who says or thinks what, by the stretches of text that say so.
 *
 * @param source whose words or thoughts they are
 * @param cue what makes it an attribution, such as <i>said</i>
 * @param content what is said or thought
 */
record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
  Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
