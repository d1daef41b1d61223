import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.exec.QueryExec;
import org.parley.annotate.nlp4j.Nlp4jAnnotator;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.store.Store;

/**
 * How fast the language engine alone reads the texts of a store: sentences cut, words tagged, trees parsed.
 * Prints the tokens and the tokens a second; the models are loaded, and warm from a tenth of the texts.
 * Started by Bench: {@code Bare STORE THREADS}.
 */
final class Bare {
  public static void main(String[] arguments) throws Exception {
    List<Article> articles = new ArrayList<>();
    try (Store store = Store.openToRead(Path.of(arguments[0]))) {
      store.calculateRead(
          dataset -> {
            try (QueryExec query = QueryExec.dataset(dataset).query("SELECT ?text { ?article <https://schema.org/articleBody> ?text } ORDER BY ?article").build()) {
              query.select().forEachRemaining(row -> articles.add(article(row.get("text").getLiteralLexicalForm())));
              return articles.size();
            }
          });
    }
    Nlp4jAnnotator engine = Nlp4jAnnotator.open(Nlp4jAnnotator.defaultCache(), line -> {});
    articles.stream().limit(Math.max(3, articles.size() / 10)).forEach(article -> tokens(engine, article));
    long start = System.nanoTime();
    long tokens = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]))) {
      List<Callable<Integer>> tasks = new ArrayList<>();
      articles.forEach(article -> tasks.add(() -> tokens(engine, article)));
      for (Future<Integer> each : workers.invokeAll(tasks)) {
        tokens += each.get();
      }
    }
    System.out.printf("%d %.1f%n", tokens, tokens / ((System.nanoTime() - start) / 1e9));
  }

  private static int tokens(Nlp4jAnnotator engine, Article article) {
    return engine.annotate(article).sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }

  /** Empty lines part the paragraphs. */
  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("(?<=\n\n)")) {
      int end = at + paragraph.codePointCount(0, paragraph.length());
      if (!paragraph.isBlank()) {
        blocks.add(new Block(new Span(at, end), Block.Kind.PARAGRAPH));
      }
      at = end;
    }
    return new Article("text", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", text, blocks, "");
  }
}
