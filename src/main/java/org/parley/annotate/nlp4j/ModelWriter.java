package org.parley.annotate.nlp4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a new file; closing it brings it to the disk. */
final class ModelWriter implements AutoCloseable {
  private final FileChannel file;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

  ModelWriter(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  void number(int value) throws IOException {
    room(4).putInt(value);
  }

  void bytes(byte[] values) throws IOException {
    number(values.length);
    for (byte value : values) {
      room(1).put(value);
    }
  }

  void shorts(short[] values) throws IOException {
    number(values.length);
    for (short value : values) {
      room(2).putShort(value);
    }
  }

  void ints(int[] values) throws IOException {
    number(values.length);
    for (int value : values) {
      room(4).putInt(value);
    }
  }

  void longs(long[] values) throws IOException {
    number(values.length);
    for (long value : values) {
      room(8).putLong(value);
    }
  }

  void floats(float[] values) throws IOException {
    number(values.length);
    for (float value : values) {
      room(4).putFloat(value);
    }
  }

  void object(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    bytes(bytes.toByteArray());
  }

  private ByteBuffer room(int size) throws IOException {
    if (buffer.remaining() < size) {
      flush();
    }
    return buffer;
  }

  private void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      flush();
      file.force(true);
    }
  }
}
