package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 in which a byte that belongs to no character is read as of another encoding. So files of
 * either encoding come out right, mixed ones too, without holding them in memory.
 */
final class LenientUtf8 extends Reader {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream in;
  private final Charset other;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
  private boolean ended;

  /**
   * @param other the encoding of bytes that are no UTF-8
   */
  LenientUtf8(InputStream in, Charset other) {
    this.in = in;
    this.other = other;
  }

  /** Whether these are UTF-8, but for a character that is cut off at the end. */
  static boolean isUtf8(byte[] bytes) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer room = CharBuffer.allocate(bytes.length + 1);
    return !strict.decode(ByteBuffer.wrap(bytes), room, false).isError();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining() && !(ended && !bytes.hasRemaining())) {
      decodeMore();
    }
    if (!chars.hasRemaining()) {
      return -1;
    }
    int n = Math.min(length, chars.remaining());
    chars.get(target, offset, n);
    return n;
  }

  private void decodeMore() throws IOException {
    chars.clear();
    CoderResult result = utf8.decode(bytes, chars, ended);
    while (result.isError() && chars.hasRemaining()) {
      String alone = new String(new byte[] {bytes.get()}, other);
      chars.put(alone);
      result = utf8.decode(bytes, chars, ended);
    }
    chars.flip();
    if (result.isUnderflow() && !ended) {
      bytes.compact();
      int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = n < 0;
      bytes.position(bytes.position() + Math.max(n, 0));
      bytes.flip();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
