package org.parley.annotate.nlp4j;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Reads what {@link ModelWriter} wrote, in the same order. */
final class ModelReader {
  private final ByteBuffer buffer;

  ModelReader(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      buffer =
          file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** CRC-32C over the whole file. */
  long checksum() {
    CRC32C sum = new CRC32C();
    sum.update(buffer.duplicate().rewind());
    return sum.getValue();
  }

  int number() throws IOException {
    try {
      return buffer.getInt();
    } catch (BufferUnderflowException e) {
      throw new IOException("a model file ends too early", e);
    }
  }

  byte[] bytes() throws IOException {
    byte[] values = new byte[length(1)];
    buffer.get(values);
    return values;
  }

  short[] shorts() throws IOException {
    short[] values = new short[length(2)];
    buffer.asShortBuffer().get(values);
    buffer.position(buffer.position() + 2 * values.length);
    return values;
  }

  int[] ints() throws IOException {
    int[] values = new int[length(4)];
    buffer.asIntBuffer().get(values);
    buffer.position(buffer.position() + 4 * values.length);
    return values;
  }

  long[] longs() throws IOException {
    long[] values = new long[length(8)];
    buffer.asLongBuffer().get(values);
    buffer.position(buffer.position() + 8 * values.length);
    return values;
  }

  float[] floats() throws IOException {
    float[] values = new float[length(4)];
    buffer.asFloatBuffer().get(values);
    buffer.position(buffer.position() + 4 * values.length);
    return values;
  }

  Object object() throws IOException {
    return ModelFile.deserialise(new ByteArrayInputStream(bytes()));
  }

  private int length(int size) throws IOException {
    int length = number();
    if (length < 0 || (long) length * size > buffer.remaining()) {
      throw new IOException("a model file is cut off");
    }
    return length;
  }
}
