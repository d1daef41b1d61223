package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file appears whole, or stays as it was. */
class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aNewFileHoldsWhatIsWritten() throws IOException {
    Path file = folder.resolve("new.txt");
    AtomicFile.write(file, out -> out.write(bytes("all of it")));
    assertThat(file).hasContent("all of it");
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "much longer than what follows");
    AtomicFile.write(file, out -> out.write(bytes("new")));
    assertThat(file).hasContent("new");
  }

  @Test
  void aFailureMidwayLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "as it was");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(bytes("half"));
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("as it was");
    assertOnly(file);
  }

  @Test
  void aFaultInTheProgramDoesSoToo() throws IOException {
    Path file = folder.resolve("none.txt");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("a fault");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whileItIsWrittenTheOldOneIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "before");
    AtomicFile.write(
        file,
        out -> {
          out.write(bytes("after"));
          out.flush();
          assertThat(file).hasContent("before");
        });
    assertThat(file).hasContent("after");
    assertOnly(file);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    AtomicFile.write(link, out -> out.write(bytes("after")));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
  }

  @Test
  void aFolderThatIsMissingIsNotMade() {
    assertThatThrownBy(
            () -> AtomicFile.write(folder.resolve("none/x.txt"), out -> out.write(bytes("x"))))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private void assertOnly(Path file) throws IOException {
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
