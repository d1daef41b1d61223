package org.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.pipeline.BuildOptions;

/** Articles in Parquet are those of the same rows in JSON lines. */
class ParquetLinesTest {
  private static final MessageType COLUMNS =
      MessageTypeParser.parseMessageType(
          """
          message articles {
            required binary title (STRING);
            required binary text (STRING);
            optional int32 published (DATE);
            optional int64 words;
            optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
          }
          """);

  @TempDir private Path folder;

  @Test
  void rowsBecomeTheArticlesThatLinesWould() throws IOException {
    Path rows = folder.resolve("rows");
    Files.createDirectories(rows);
    write(rows.resolve("wire.parquet"));
    Path lines = folder.resolve("wire.jsonl");
    Files.writeString(
        lines,
        """
        {"title":"Envoys meet","text":"Envoys of Norway and Sweden met in Bergen.","published":"2024-03-02"}
        {"title":"No day","text":"Norway supports the tunnel.","words":4}
        """);
    assertThat(articles(rows.resolve("wire.parquet"))).hasSize(2).isEqualTo(articles(lines));
  }

  @Test
  void aRowIsALineAndWhatHasPartsIsLeftOut() throws IOException {
    Path file = folder.resolve("wire.parquet");
    write(file);
    try (InputStream lines = new ParquetLines(file)) {
      assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactly(
              "{\"title\":\"Envoys meet\",\"text\":\"Envoys of Norway and Sweden met in Bergen.\","
                  + "\"published\":\"2024-03-02\"}",
              "{\"title\":\"No day\",\"text\":\"Norway supports the tunnel.\",\"words\":4}");
    }
  }

  @Test
  void aFolderNamedLikeAFileIsItsFilesAndWhatIsBrokenIsNamed() throws IOException {
    Path set = Files.createDirectory(folder.resolve("set.parquet"));
    write(set.resolve("part-1.parquet"));
    Files.writeString(set.resolve("part-2.parquet"), "no Parquet at all");
    List<Corpus.Input> inputs = Corpus.inputs(List.of(set.toString(), "gone.parquet"));
    List<String> came = new ArrayList<>();
    for (Corpus.Input input : inputs) {
      Corpus.read(input, options()).forEachRemaining(arrival -> came.add(arrival.key()));
    }
    assertThat(came)
        .containsExactly(
            "part-1-1", "part-1-2", set.resolve("part-2.parquet").toString(), "gone.parquet");
  }

  private static List<Article> articles(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Corpus.Input input : Corpus.inputs(List.of(file.toString()))) {
      Corpus.read(input, options())
          .forEachRemaining(
              arrival -> {
                ArticleForm form = arrival.article();
                if (form != null) {
                  articles.add(form.article());
                }
              });
    }
    return articles;
  }

  private static BuildOptions options() {
    return new BuildOptions(
        List.of(),
        InputStream.nullInputStream(),
        BuildOptions.DEFAULT_BASE,
        true,
        1,
        List.of(),
        true);
  }

  private static void write(Path file) throws IOException {
    SimpleGroupFactory rows = new SimpleGroupFactory(COLUMNS);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(COLUMNS).build()) {
      Group first =
          rows.newGroup()
              .append("title", "Envoys meet")
              .append("text", "Envoys of Norway and Sweden met in Bergen.")
              .append("published", (int) LocalDate.of(2024, 3, 2).toEpochDay());
      first.addGroup("tags").addGroup("list").append("element", "talks");
      writer.write(first);
      writer.write(
          rows.newGroup()
              .append("title", "No day")
              .append("text", "Norway supports the tunnel.")
              .append("words", 4L));
    }
  }
}
