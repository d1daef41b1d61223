package org.parley.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** Which of the forms that there are a client likes best. */
final class Negotiation {
  private static final String HTML = "text/html";

  private static final List<Lang> LANGUAGES =
      List.of(Lang.TURTLE, Lang.TRIG, Lang.JSONLD, Lang.NTRIPLES, Lang.NQUADS, Lang.RDFXML);

  private Negotiation() {}

  /** Whether the client would rather have RDF than a page. */
  static boolean prefersRdf(String accept) {
    String[] offers = new String[LANGUAGES.size() + 1];
    offers[0] = HTML;
    for (int i = 0; i < LANGUAGES.size(); i++) {
      offers[i + 1] = LANGUAGES.get(i).getContentType().getContentTypeStr();
    }
    return best(accept, offers).filter(type -> !type.getContentTypeStr().equals(HTML)).isPresent();
  }

  /** The RDF language that the client likes best; Turtle if it likes none. */
  static Lang language(String accept) {
    String[] offers =
        LANGUAGES.stream()
            .map(language -> language.getContentType().getContentTypeStr())
            .toArray(String[]::new);
    return best(accept, offers)
        .map(type -> RDFLanguages.contentTypeToLang(type.getContentTypeStr()))
        .orElse(Lang.TURTLE);
  }

  private static Optional<MediaType> best(String accept, String... offers) {
    return Optional.ofNullable(AcceptList.match(new AcceptList(accept), AcceptList.create(offers)));
  }
}
