package org.parley.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/**
 * A file of Apache Parquet (github.com/apache/parquet-format) in the making: groups of rows, of
 * which each column is one page, plainly encoded and packed by gzip. A group is kept in memory
 * until it is full. Without {@link #end} it is no file that anything reads, so that one whose rows
 * broke off is not taken for whole.
 */
public final class ParquetFile {
  private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int ROWS_OF_A_GROUP = 1 << 16;

  private final OutputStream out;
  private final List<ParquetColumn> columns;
  private final List<RowGroup> groups = new ArrayList<>();
  private List<Cells> open;
  private long position;
  private int rows;

  public ParquetFile(OutputStream out, List<ParquetColumn> columns) throws IOException {
    this.out = out;
    this.columns = List.copyOf(columns);
    this.open = columns.stream().map(Cells::new).toList();
    write(MARK);
  }

  /**
   * @param row the cells, in the order of the columns and of their types
   */
  public void add(List<? extends Optional<?>> row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      open.get(i).add(row.get(i));
    }
    if (++rows == ROWS_OF_A_GROUP) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    List<ColumnChunk> chunks = new ArrayList<>(columns.size());
    long start = position;
    long bytes = 0;
    for (int i = 0; i < columns.size(); i++) {
      ColumnMetaData chunk = chunk(columns.get(i), open.get(i));
      bytes += chunk.getTotal_uncompressed_size();
      chunks.add(new ColumnChunk(0).setMeta_data(chunk));
    }
    RowGroup group = new RowGroup(chunks, bytes, rows);
    groups.add(group.setFile_offset(start).setTotal_compressed_size(position - start));
    open = columns.stream().map(Cells::new).toList();
    rows = 0;
  }

  private ColumnMetaData chunk(ParquetColumn column, Cells cells) throws IOException {
    byte[] page = cells.page();
    byte[] packed = packed(page);
    PageHeader header = new PageHeader(PageType.DATA_PAGE, page.length, packed.length);
    header.setData_page_header(
        new DataPageHeader(cells.count(), Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    Util.writePageHeader(header, head);
    long start = position;
    write(head.toByteArray());
    write(packed);
    return new ColumnMetaData(
        column.stored(),
        List.of(Encoding.PLAIN, Encoding.RLE),
        column.path(),
        CompressionCodec.GZIP,
        cells.count(),
        head.size() + (long) page.length,
        position - start,
        start);
  }

  private static byte[] packed(byte[] page) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(page);
    }
    return packed.toByteArray();
  }

  private void write(byte[] octets) throws IOException {
    out.write(octets);
    position += octets.length;
  }

  /** Writes the last rows and what the file says of itself; the stream stays open. */
  public void end() throws IOException {
    if (rows > 0) {
      endGroup();
    }
    List<SchemaElement> schema = new ArrayList<>();
    schema.add(new SchemaElement("row").setNum_children(columns.size()));
    columns.forEach(column -> schema.addAll(column.schema()));
    long count = groups.stream().mapToLong(RowGroup::getNum_rows).sum();
    FileMetaData said = new FileMetaData(1, schema, count, groups).setCreated_by("Parley");
    ByteArrayOutputStream footer = new ByteArrayOutputStream();
    Util.writeFileMetaData(said, footer);
    Plain.integer(footer.size(), footer);
    write(footer.toByteArray());
    write(MARK);
    out.flush();
  }
}
