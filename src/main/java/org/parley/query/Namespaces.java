package org.parley.query;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** The prefixes that need no declaring. */
public final class Namespaces {
  private static final PrefixMapping COMMON =
      new PrefixMappingImpl()
          .setNsPrefix("parley", "https://w3id.org/parley/ontology#")
          .setNsPrefix("kg", "https://w3id.org/parley/kg/")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
          .setNsPrefix("org", "http://www.w3.org/ns/org#")
          .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
          .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
          .setNsPrefix("dct", "http://purl.org/dc/terms/")
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("time", "http://www.w3.org/2006/time#")
          .setNsPrefix("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#")
          .lock();

  private Namespaces() {}

  /** The common prefixes; they cannot be changed. */
  public static PrefixMapping common() {
    return COMMON;
  }

  /**
   * The common prefixes, with {@code kg:} at another base.
   *
   * @param base the IRI that instances live under
   */
  public static PrefixMapping at(String base) {
    return new PrefixMappingImpl().setNsPrefixes(COMMON).setNsPrefix("kg", base).lock();
  }
}
