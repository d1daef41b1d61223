package org.parley.annotate.nlp4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A file of arrays, each its length and then its numbers, little-endian: it loads as fast as the
 * disk, where Java's serialisation takes seconds. Small objects are serialised into byte arrays.
 */
final class ModelFile {
  /** What the library's own models hold, and nothing else, so that no file can smuggle code in. */
  private static final ObjectInputFilter KNOWN_CLASSES =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.lang.*;java.util.*;!*");

  private ModelFile() {}

  /** The one object of a serialised stream, if it is made of nothing but known classes. */
  static Object deserialise(InputStream stream) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(stream)) {
      in.setObjectInputFilter(KNOWN_CLASSES);
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("a model of another version of NLP4J", e);
    }
  }

  /** Writes a new file; closing it brings it to the disk. */
  static final class Writer implements AutoCloseable {
    private final FileChannel file;
    private final ByteBuffer buffer =
        ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

    Writer(Path path) throws IOException {
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

  /** Reads what {@link Writer} wrote, in the same order. */
  static final class Reader {
    private final ByteBuffer buffer;

    Reader(Path path) throws IOException {
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
      return deserialise(new ByteArrayInputStream(bytes()));
    }

    private int length(int size) throws IOException {
      int length = number();
      if (length < 0 || (long) length * size > buffer.remaining()) {
        throw new IOException("a model file is cut off");
      }
      return length;
    }
  }
}
