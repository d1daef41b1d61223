package org.parley.export.qda;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.export.fact.Facts;
import org.parley.export.fact.Thing;
import org.parley.store.Store;

/**
 * A store as a REFI-QDA project ({@code .qdpx}, qdasoftware.org): the articles as plain text, and
 * every claim as a coding at its characters. The same store gives the same bytes.
 */
public final class QdaProject {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private QdaProject() {}

  /**
   * Writes all articles that have a text.
   *
   * @return how many have none, and are left out
   */
  public static int write(Store store, OutputStream out) throws IOException {
    try {
      return store.calculateRead(dataset -> write(new Facts(dataset), out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int write(Facts facts, OutputStream out) {
    Map<String, List<Passage>> passages = Passages.of(facts);
    List<Thing> all = facts.all(SchemaDO.NewsArticle.asNode());
    List<Thing> articles =
        all.stream().filter(each -> each.text(SchemaDO.articleBody.asNode()).isPresent()).toList();
    TreeSet<Code> codes = new TreeSet<>();
    articles.forEach(
        article ->
            passages
                .getOrDefault(article.iri(), List.of())
                .forEach(passage -> codes.addAll(passage.codes())));
    try {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      begin(zip, "project.qde");
      ProjectXml.write(articles, passages, codes, zip);
      zip.closeEntry();
      for (Thing article : articles) {
        begin(zip, "Sources/" + Code.guid(article.iri()) + ".txt");
        zip.write(
            article
                .text(SchemaDO.articleBody.asNode())
                .orElse("")
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    return all.size() - articles.size();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }
}
