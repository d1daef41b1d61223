package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EndingInputTest {
  @Test
  void givesWhatThereIsToItsEnd() throws IOException {
    byte[] bytes = new byte[300_001];
    new Random(5).nextBytes(bytes);
    try (EndingInput input = new EndingInput(new ByteArrayInputStream(bytes), () -> false)) {
      assertThat(input.read()).isEqualTo(bytes[0] & 0xFF);
      assertThat(input.readAllBytes()).hasSize(300_000).endsWith(bytes[299_999], bytes[300_000]);
      assertThat(input.read()).isEqualTo(-1);
    }
  }

  @Test
  void whoHasHadEnoughNeedNotWaitForIt() throws IOException {
    AtomicInteger looks = new AtomicInteger();
    try (PipedOutputStream writer = new PipedOutputStream();
        EndingInput input =
            new EndingInput(new PipedInputStream(writer), () -> looks.incrementAndGet() > 2)) {
      assertThat(input.read()).as("the other end is still open").isEqualTo(-1);
      assertThat(looks).hasValue(3);
      assertThat(input.readAllBytes()).isEmpty();
    }
  }

  @Test
  void aReadThatFailsFailsHere() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("pulled out");
          }
        };
    fails(broken);
  }

  @Test
  void soDoesOneThatBreaks() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("pulled out");
          }
        };
    fails(broken);
  }

  private static void fails(InputStream broken) throws IOException {
    try (EndingInput input = new EndingInput(broken, () -> false)) {
      assertThatThrownBy(input::read)
          .isInstanceOf(IOException.class)
          .hasMessageEndingWith("pulled out");
      assertThat(input.read()).as("there is no more to wait for").isEqualTo(-1);
    }
  }
}
