package org.parley.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.parley.export.fact.ValueType;

/** A file of Parquet says what it holds, and its pages hold it; DuckDB reads it in .ci. */
class ParquetFileTest {
  private static final List<ParquetColumn> HARBOURS =
      List.of(
          new ParquetColumn("harbour", ValueType.TEXT),
          new ParquetColumn("berths", ValueType.INTEGER),
          new ParquetColumn("open", ValueType.BOOLEAN),
          new ParquetColumn("since", ValueType.DATE),
          new ParquetColumn("depth", ValueType.DECIMAL),
          new ParquetColumn("other names", ValueType.TEXTS));

  private static byte[] file(List<List<Optional<?>>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetFile file = new ParquetFile(out, HARBOURS);
    for (List<Optional<?>> row : rows) {
      file.add(row);
    }
    file.end();
    return out.toByteArray();
  }

  private static final List<List<Optional<?>>> TWO =
      List.of(
          List.of(
              Optional.of("Åsen"),
              Optional.of(12),
              Optional.of(true),
              Optional.of(LocalDate.of(1970, 1, 3)),
              Optional.of(7.5),
              Optional.of(List.of("Aasen", "Asen"))),
          List.of(
              Optional.empty(),
              Optional.empty(),
              Optional.of(false),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));

  /** What a column's only page holds. */
  private static ByteBuffer page(byte[] file, int column) throws IOException {
    ColumnMetaData chunk =
        Footer.of(file).getRow_groups().getFirst().getColumns().get(column).meta_data;
    int start = Math.toIntExact(chunk.getData_page_offset());
    ByteArrayInputStream in = new ByteArrayInputStream(file, start, file.length - start);
    PageHeader header = Util.readPageHeader(in);
    byte[] packed = in.readNBytes(header.getCompressed_page_size());
    byte[] page = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    assertThat(page).hasSize(header.getUncompressed_page_size());
    return ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Levels as runs of how often, what. */
  private static byte[] levels(ByteBuffer page) {
    byte[] runs = new byte[page.getInt()];
    page.get(runs);
    return runs;
  }

  private static String text(ByteBuffer page) {
    byte[] octets = new byte[page.getInt()];
    page.get(octets);
    return new String(octets, StandardCharsets.UTF_8);
  }

  @Test
  void beginsAndEndsWithItsMarkAndSaysWhatItHolds() throws IOException {
    byte[] file = file(TWO);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("PAR1").endsWith("PAR1");
    FileMetaData said = Footer.of(file);
    assertThat(said.getNum_rows()).isEqualTo(2);
    assertThat(said.getSchema())
        .extracting(SchemaElement::getName)
        .containsExactly(
            "row", "harbour", "berths", "open", "since", "depth", "other names", "list", "element");
    assertThat(said.getSchema().get(4).getLogicalType().isSetDATE()).isTrue();
  }

  @Test
  void aCellThatIsEmptyIsALevelWithoutAValue() throws IOException {
    ByteBuffer harbour = page(file(TWO), 0);
    assertThat(levels(harbour)).containsExactly(1 << 1, 1, 1 << 1, 0);
    assertThat(text(harbour)).isEqualTo("Åsen");
    assertThat(harbour.hasRemaining()).isFalse();
  }

  @Test
  void eachTypeLiesAsParquetHasIt() throws IOException {
    byte[] file = file(TWO);
    ByteBuffer berths = page(file, 1);
    levels(berths);
    assertThat(berths.getInt()).isEqualTo(12);
    ByteBuffer open = page(file, 2);
    assertThat(levels(open)).containsExactly(2 << 1, 1);
    assertThat(open.get()).as("true, then false, from the lowest bit").isEqualTo((byte) 0b01);
    ByteBuffer since = page(file, 3);
    levels(since);
    assertThat(since.getInt()).as("days since 1970").isEqualTo(2);
    ByteBuffer depth = page(file, 4);
    levels(depth);
    assertThat(depth.getDouble()).isEqualTo(7.5);
  }

  @Test
  void theSecondPartOfAListGoesOnWithIt() throws IOException {
    ByteBuffer names = page(file(TWO), 5);
    assertThat(levels(names)).as("goes on").containsExactly(1 << 1, 0, 1 << 1, 1, 1 << 1, 0);
    assertThat(levels(names)).as("is there").containsExactly(2 << 1, 2, 1 << 1, 0);
    assertThat(text(names)).isEqualTo("Aasen");
    assertThat(text(names)).isEqualTo("Asen");
  }

  @Test
  void manyRowsAreSeveralGroups() throws IOException {
    int many = 70_000;
    FileMetaData said = Footer.of(file(Collections.nCopies(many, TWO.getFirst())));
    assertThat(said.getNum_rows()).isEqualTo(many);
    assertThat(said.getRow_groups()).hasSize(2);
  }

  @Test
  void aTableWithoutRowsHasColumnsAllTheSame() throws IOException {
    FileMetaData said = Footer.of(file(List.of()));
    assertThat(said.getNum_rows()).isZero();
    assertThat(said.getRow_groups()).isEmpty();
    assertThat(said.getSchema()).hasSize(9);
  }
}
