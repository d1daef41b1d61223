package org.parley.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.parley.export.fact.Facts;
import org.parley.store.Store;

/** The formats of networks. */
public enum NetworkFormat {
  GRAPHML(NetworkKind.ACTORS),
  GEXF(NetworkKind.ACTORS),
  CYJS(NetworkKind.ACTORS),
  DOT(NetworkKind.ACTORS),
  CYPHER(NetworkKind.ALL),
  /** A folder of files. */
  NEO4J(NetworkKind.ALL);

  private final NetworkKind usual;

  NetworkFormat(NetworkKind usual) {
    this.usual = usual;
  }

  /** The network that is written unless another is asked for. */
  public NetworkKind usual() {
    return usual;
  }

  /** Whether it is several files in a folder. */
  public boolean isFolder() {
    return this == NEO4J;
  }

  /**
   * @throws IllegalArgumentException for a format of several files
   */
  public void write(Store store, NetworkKind kind, OutputStream out) throws IOException {
    Network network = network(store, kind);
    try {
      switch (this) {
        case GRAPHML -> GraphMl.write(network, out);
        case GEXF -> Gexf.write(network, out);
        case CYJS -> CytoscapeJson.write(network, out);
        case DOT -> Dot.write(network, out);
        case CYPHER -> Cypher.write(network, out);
        case NEO4J -> throw new IllegalArgumentException("neo4j is a folder");
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Makes the folder if it is not there. */
  public void write(Store store, NetworkKind kind, Path folder) throws IOException {
    Files.createDirectories(folder);
    Neo4jCsv.write(network(store, kind), folder);
  }

  private static Network network(Store store, NetworkKind kind) {
    return store.calculateRead(dataset -> Networks.of(new Facts(dataset), kind));
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
