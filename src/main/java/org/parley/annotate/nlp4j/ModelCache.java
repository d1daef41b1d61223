package org.parley.annotate.nlp4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The models as prepared for quick loading: one folder a version, which appears whole or not at
 * all. One process prepares while others wait; what is found broken is made anew.
 */
final class ModelCache {
  /** The library's model version and that of the layout in {@link Part}: raise it on any change. */
  static final String VERSION = "nlp4j-1.1.2-v1";

  /** Preparing two parts at a time needs this much heap, in bytes. */
  private static final long ROOMY = 2_500_000_000L;

  private static final ReentrantLock ONE_IN_THIS_PROCESS = new ReentrantLock();

  /** Where the parts come from: {@link Part#unpack}. */
  @FunctionalInterface
  interface Shipped {
    Object unpack(Part part) throws IOException;
  }

  private final Path cache;
  private final Path folder;
  private final Set<Part> parts;
  private final Shipped shipped;
  private final Consumer<String> progress;

  ModelCache(Path cache, Set<Part> parts, Shipped shipped, Consumer<String> progress) {
    this.cache = cache;
    this.folder = cache.resolve(VERSION);
    this.parts = parts;
    this.shipped = shipped;
    this.progress = progress;
  }

  /**
   * The parts, prepared first if need be; fails where the cache can neither be read nor written.
   */
  Map<Part, Object> load() throws IOException {
    try {
      return read();
    } catch (IOException e) {
      return prepareAndRead();
    }
  }

  private Map<Part, Object> read() throws IOException {
    Manifest manifest = Manifest.read(folder);
    return Parallel.forAll(
        parts,
        Runtime.getRuntime().availableProcessors(),
        part -> part.read(manifest.open(part, folder)));
  }

  private Map<Part, Object> prepareAndRead() throws IOException {
    Files.createDirectories(cache);
    ONE_IN_THIS_PROCESS.lock();
    try (FileChannel channel =
            FileChannel.open(
                cache.resolve(VERSION + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      try {
        return read();
      } catch (NoSuchFileException e) {
        progress.accept("Preparing the language models, once: this takes about half a minute");
      } catch (IOException e) {
        progress.accept("Preparing the language models anew (" + e.getMessage() + ")");
      }
      deleteLeftovers();
      prepare();
      Map<Part, Object> loaded = read();
      progress.accept("The language models are ready in " + folder);
      return loaded;
    } finally {
      ONE_IN_THIS_PROCESS.unlock();
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    FileLock lock = channel.tryLock();
    if (lock == null) {
      progress.accept("Waiting for another process that prepares the language models");
      lock = channel.lock();
    }
    return lock;
  }

  private void prepare() throws IOException {
    Path draft = Files.createTempDirectory(cache, VERSION + "-draft");
    int threads = Runtime.getRuntime().maxMemory() < ROOMY ? 1 : 2;
    new Manifest(Parallel.forAll(parts, threads, part -> prepare(part, draft))).write(draft);
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private Manifest.Entry prepare(Part part, Path draft) throws IOException {
    Path file = draft.resolve(part.fileName());
    try (ModelWriter out = new ModelWriter(file)) {
      part.write(shipped.unpack(part), out);
    }
    return new Manifest.Entry(Files.size(file), new ModelReader(file).checksum());
  }

  /** A broken folder, and the drafts of processes that were killed: nobody else holds the lock. */
  private void deleteLeftovers() throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(cache, VERSION + "-draft*")) {
      for (Path draft : drafts) {
        delete(draft);
      }
    }
    if (Files.exists(folder)) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
