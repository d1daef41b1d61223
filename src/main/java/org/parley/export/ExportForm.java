package org.parley.export;

/**
 * How statements are written.
 *
 * @param flat as one graph, even where the syntax could keep named graphs apart
 * @param canonical sorted canonical N-Quads or N-Triples: equal content gives equal bytes
 * @param tripleTerms with what each stance comes to as a triple term of RDF 1.2
 */
public record ExportForm(
    ExportFormat format, boolean flat, boolean canonical, boolean tripleTerms) {
  /** Whether named graphs are kept apart. */
  boolean graphs() {
    return format.graphs() && !flat;
  }
}
