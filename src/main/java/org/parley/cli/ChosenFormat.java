package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.export.ExportFormat;
import org.parley.export.network.NetworkFormat;
import org.parley.store.Compression;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What an export is written in, whatever kind of format it is. */
sealed interface ChosenFormat {
  /** All that a store holds, as RDF. */
  record Rdf(ExportFormat format) implements ChosenFormat {
    @Override
    public String toString() {
      return format.toString();
    }
  }

  /** A network of actors, events or issues. */
  record OfNetwork(NetworkFormat format) implements ChosenFormat {
    @Override
    public String toString() {
      return format.toString();
    }
  }

  /** Tables. */
  enum OfTables implements ChosenFormat {
    CSV,
    PARQUET;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A project of coded articles. */
  enum OfProject implements ChosenFormat {
    QDPX;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In the order of their kinds. */
  static List<ChosenFormat> all() {
    List<ChosenFormat> all = new ArrayList<>();
    for (ExportFormat each : ExportFormat.values()) {
      all.add(new Rdf(each));
    }
    for (NetworkFormat each : NetworkFormat.values()) {
      all.add(new OfNetwork(each));
    }
    all.addAll(List.of(OfTables.values()));
    all.addAll(List.of(OfProject.values()));
    return all;
  }

  /** What the ending of the file's name says, whatever it is compressed by. */
  static Optional<ChosenFormat> of(Path file) {
    String name = Compression.of(file).plainName(file).toLowerCase(Locale.ROOT);
    Optional<ChosenFormat> rdf = ExportFormat.of(file).map(Rdf::new);
    return rdf.or(
        () -> all().stream().filter(each -> name.endsWith("." + each.toString())).findFirst());
  }

  /** By its name on the command line. */
  final class Named implements ITypeConverter<ChosenFormat> {
    @Override
    public ChosenFormat convert(String name) {
      return all().stream()
          .filter(each -> each.toString().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of "
                          + String.join(", ", all().stream().map(Object::toString).toList())
                          + " but was '"
                          + name
                          + "'"));
    }
  }

  /** For completion. */
  final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names() {
      all().forEach(each -> add(each.toString()));
    }
  }
}
