package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The data that a store begins with. TDB2 makes them file by file, and a process that dies
 * meanwhile leaves what no process can open any more. So they are made in a folder of another name,
 * and moved in one step to where data are looked for.
 */
final class FirstData {
  private static final String DATA = "Data-0001";
  private static final String NAME = "first-";
  private static final Pattern DRAFT =
      Pattern.compile(NAME + "(?<process>\\d+)-\\d+" + Pattern.quote(StoreFolder.DRAFT));

  private FirstData() {}

  /** Begins data, unless some are there, perhaps those of another process that did so meanwhile. */
  static void in(StoreFolder store) {
    if (store.hasData()) {
      return;
    }
    Path draft = store.path().resolve(NAME + writer() + StoreFolder.DRAFT);
    try {
      deleteLeftovers(store);
      Files.createDirectory(draft);
      TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(draft.toAbsolutePath())));
      Files.move(draft.resolve(DATA), store.path().resolve(DATA), StandardCopyOption.ATOMIC_MOVE);
      StoreFolder.delete(draft);
    } catch (IOException e) {
      if (!store.hasData()) {
        throw store.unwritable(draft, e);
      }
    }
  }

  /** Several may begin a store at once. */
  private static String writer() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
  }

  /** What processes left that died. */
  private static void deleteLeftovers(StoreFolder store) throws IOException {
    try (Stream<Path> entries = Files.list(store.path())) {
      for (Path draft : entries.filter(FirstData::isLeftover).toList()) {
        StoreFolder.delete(draft);
      }
    }
  }

  private static boolean isLeftover(Path entry) {
    Matcher draft = DRAFT.matcher(entry.getFileName().toString());
    return draft.matches() && ProcessHandle.of(Long.parseLong(draft.group("process"))).isEmpty();
  }
}
