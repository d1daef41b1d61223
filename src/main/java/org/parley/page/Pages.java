package org.parley.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.query.KeptAnswers;
import org.parley.query.Question;

/**
 * The pages of a store. Each has a stable address; {@code ?format=} gives its data as {@code csv}
 * or {@code json}, the SPARQL that it shows as {@code sparql}, and its drawing, where it has one,
 * as {@code svg}.
 *
 * <p>Thread-safe. What whole-store queries answer is kept until {@link #forget}.
 */
public final class Pages {
  /** Things that have a page of their own. */
  private static final Pattern NODE = Pattern.compile("/(issue|actor|event|article|place)/[^/]+");

  /** Queries of the store as a whole, those that most pages need first. */
  private static final List<String> WHOLE =
      List.of(
          "pages/stances",
          "commands/changes",
          "pages/names",
          "pages/events",
          "pages/parts",
          "pages/articles",
          "pages/counts",
          "pages/places",
          "pages/types");

  private static final int FORBIDDEN = 403;

  private final Answers answers;
  private final Templates templates;
  private final PositionsPage positions;
  private final IssuePages issues;
  private final ActorPages actors;
  private final EventPages events;
  private final ArticlePages articles;
  private final PlacePages places;
  private final OverviewPage overview;
  private final SearchPage search;
  private final NetworkPage network;
  private final EditorPage editor;
  private final Optional<ReviewPage> review;

  /**
   * @param store runs functions in read transactions on the store
   * @param base the IRI that instances live under
   */
  public Pages(Reading store, String base) {
    this(store, base, Optional.empty(), Optional.empty());
  }

  /**
   * @param desk where claims can be decided on
   * @param before what was answered of the store in another run; for stores that nobody writes to
   */
  public Pages(
      Reading store, String base, Optional<ReviewDesk> desk, Optional<KeptAnswers> before) {
    this.answers = new Answers(store, base, before);
    Links links = new Links(base);
    this.positions = new PositionsPage(answers, links);
    this.issues = new IssuePages(answers, links);
    this.actors = new ActorPages(answers, links);
    this.events = new EventPages(answers, links);
    this.articles = new ArticlePages(answers, links);
    this.places = new PlacePages(answers, links);
    this.overview = new OverviewPage(answers, links);
    this.search = new SearchPage(answers, links);
    this.network = new NetworkPage(answers, links);
    this.editor = new EditorPage(this::answer);
    this.review = desk.map(each -> new ReviewPage(each, links));
    this.templates = new Templates(desk.isPresent());
  }

  /**
   * The page of that address; empty if it is none of this program's.
   *
   * @param path decoded, beginning with a slash
   * @param parameters of the query string, decoded
   */
  public Optional<Page> answer(String path, Map<String, List<String>> parameters) {
    if (path.startsWith(StaticFiles.FOLDER)) {
      return StaticFiles.find(path);
    }
    if (path.equals("/favicon.ico")) {
      // Browsers ask for it where a drawing is all that they are shown.
      return StaticFiles.find(StaticFiles.FOLDER + "icon.svg");
    }
    Request request = Request.of(path, parameters);
    return view(request).map(view -> page(view, request));
  }

  /** Whether there is a page at the address, by one question to the store instead of the page. */
  public boolean has(String path) {
    Matcher node = NODE.matcher(path);
    if (!node.matches() || !Links.isIri(answers.base() + path.substring(1))) {
      return answer(path, Map.of()).isPresent();
    }
    String kind = node.group(1);
    Node iri = Answers.iri(answers.base() + path.substring(1));
    return !answers.ask("pages/" + kind, Map.of("of" + Text.capital(kind), iri)).rows().isEmpty();
  }

  /**
   * The review page after somebody sent its form; empty if there is none.
   *
   * @param form its fields
   * @param allowed whether it had the token; else nothing is done
   */
  public Optional<Page> review(Map<String, List<String>> form, boolean allowed) {
    Request sent = Request.of(ReviewPage.PATH, form);
    return review.map(
        page -> {
          Page shown = templates.html(page.decided(sent, allowed), ReviewPage.narrowed(sent));
          return allowed ? shown : new Page(FORBIDDEN, shown.mediaType(), shown.body());
        });
  }

  /** A page that says that there is nothing at the address. */
  public Page missing(String path) {
    Request request = new Request(path.startsWith("/") ? path : "/", Map.of());
    View view = View.of("missing", "Nothing here", Map.of());
    return new Page(404, Page.HTML, templates.html(view, request).body());
  }

  /** Lets go of what is kept, when the store has changed. */
  public void forget() {
    answers.forget();
  }

  /** Asks beforehand what all pages need, which takes seconds in a large store. */
  public void warm() {
    for (String path : List.of("/", "/positions", "/timeline", "/network", "/map", "/actors")) {
      answer(path, Map.of());
    }
    // For the first search; the largest, so last.
    answers.whole("pages/statements");
  }

  /** What pages ask of the store as a whole, but for the search. */
  public static Stream<Question> wholeQuestions(String base) {
    return WHOLE.stream()
        .map(name -> Question.parse(name, Answers.sparql(name, Map.of()), base, Map.of()));
  }

  private Optional<View> view(Request request) {
    return switch (request.path()) {
      case "/" -> Optional.of(overview.view());
      case "/positions" -> Optional.of(positions.matrix(request));
      case "/cell" -> positions.cell(request);
      case "/issues" -> Optional.of(issues.list(request));
      case "/actors" -> Optional.of(actors.list(request));
      case "/timeline" -> Optional.of(events.timeline(request));
      case "/articles" -> Optional.of(articles.list(request));
      case "/map" -> Optional.of(places.map(request));
      case "/network" -> Optional.of(network.view(request));
      case "/search" -> Optional.of(search.view(request));
      case "/editor" -> Optional.of(editor.view(request));
      case ReviewPage.PATH -> review.map(page -> page.view(request));
      default -> one(request);
    };
  }

  /** The page of one node: its path is what follows the base in its IRI. */
  private Optional<View> one(Request request) {
    String iri = answers.base() + request.path().substring(Math.min(1, request.path().length()));
    String[] parts = request.path().split("/", -1);
    if (!Links.isIri(iri) || parts.length != 3 || parts[2].isEmpty()) {
      return Optional.empty();
    }
    return switch (parts[1]) {
      case "issue" -> issues.one(request, iri);
      case "actor" -> actors.one(request, iri);
      case "event" -> events.one(iri);
      case "article" -> articles.one(iri);
      case "place" -> places.one(iri);
      default -> Optional.empty();
    };
  }

  private Page page(View view, Request request) {
    return switch (request.get("format")) {
      case "csv" -> DataWriter.csv(table(view, request));
      case "json" -> DataWriter.json(view.data());
      case "sparql" -> DataWriter.sparql(view.data());
      case "svg" ->
          view.picture()
              .map(svg -> Page.of("image/svg+xml; charset=utf-8", svg.get()))
              .orElseGet(() -> templates.html(view, request));
      default -> templates.html(view, request);
    };
  }

  private static Answer table(View view, Request request) {
    if (view.data().isEmpty()) {
      return new Answer("nothing", "", List.of(), List.of());
    }
    return view.data().get(request.number("table", 1, view.data().size()) - 1);
  }
}
