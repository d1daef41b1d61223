package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that the writers use, of Parley's own ontology and of those that it reuses. */
final class Terms {
  private static final String PARLEY = "https://w3id.org/parley/ontology#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  static final Node ACTOR_CLASS = parley("Actor");
  static final Node EVENT_REPORT = parley("EventReport");
  static final Node STATEMENT_CLASS = parley("Statement");
  static final Node STANCE = parley("Stance");
  static final Node EVENT = parley("Event");
  static final Node ISSUE = parley("Issue");
  static final Node PLACE_CLASS = parley("Place");
  static final Node EVIDENCE_CLASS = parley("Evidence");
  static final Node PARTICIPATION_CLASS = parley("Participation");
  static final Node STATUS_RECORD_CLASS = parley("StatusRecord");
  static final Node NEGATIVE = parley("Negative");

  static final Node CONTENT_HASH = parley("contentHash");
  static final Node TYPE = parley("type");
  static final Node STATUS = parley("status");
  static final Node CERTAINTY = parley("certainty");
  static final Node POLARITY = parley("polarity");
  static final Node CONFIDENCE = parley("confidence");
  static final Node RULE = parley("rule");
  static final Node EVIDENCE = parley("evidence");
  static final Node DATE = parley("date");
  static final Node TIME = parley("time");
  static final Node DATE_TEXT = parley("dateText");
  static final Node PLACE = parley("place");
  static final Node PARTICIPATION = parley("participation");
  static final Node ACTOR = parley("actor");
  static final Node ROLE = parley("role");
  static final Node SPEAKER = parley("speaker");
  static final Node ADDRESSEE = parley("addressee");
  static final Node CUE = parley("cue");
  static final Node CONTENT = parley("content");
  static final Node QUOTED = parley("quoted");
  static final Node SPEAKER_MENTION = parley("speakerMention");
  static final Node CUE_MENTION = parley("cueMention");
  static final Node CONTENT_MENTION = parley("contentMention");
  static final Node WITHIN = parley("within");
  static final Node HOLDER = parley("holder");
  static final Node TARGET = parley("target");
  static final Node ABOUT = parley("about");
  static final Node POSITION = parley("position");
  static final Node CONDITION = parley("condition");
  static final Node VOICE = parley("voice");
  static final Node STATEMENT = parley("statement");
  static final Node SPEAKS_FOR = parley("speaksFor");
  static final Node MENTION = parley("mention");
  static final Node IN_STATE = parley("inState");
  static final Node REPORT = parley("report");
  static final Node REPORTS = parley("reports");
  static final Node REPORT_COUNT = parley("reportCount");
  static final Node STATUS_RECORD = parley("statusRecord");

  static final Node NEWS_ARTICLE = schema("NewsArticle");
  static final Node HEADLINE = schema("headline");
  static final Node DATE_PUBLISHED = schema("datePublished");
  static final Node PUBLISHER = schema("publisher");
  static final Node AUTHOR = schema("author");
  static final Node URL = schema("url");
  static final Node IN_LANGUAGE = schema("inLanguage");
  static final Node ARTICLE_BODY = schema("articleBody");
  static final Node SOFTWARE_VERSION = schema("softwareVersion");

  static final Node SEM_EVENT =
      NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/Event");
  static final Node LATITUDE = NodeFactory.createURI(WGS84 + "lat");
  static final Node LONGITUDE = NodeFactory.createURI(WGS84 + "long");

  static final Node ACTIVITY = prov("Activity");
  static final Node STARTED_AT = prov("startedAtTime");
  static final Node ENDED_AT = prov("endedAtTime");
  static final Node GENERATED = prov("generated");
  static final Node ASSOCIATED_WITH = prov("wasAssociatedWith");
  static final Node SOFTWARE_AGENT = prov("SoftwareAgent");
  static final Node DERIVED_FROM = prov("wasDerivedFrom");

  static final Node INTERVAL = time("ProperInterval");
  static final Node INSTANT = time("Instant");
  static final Node BEGINNING = time("hasBeginning");
  static final Node END = time("hasEnd");

  private Terms() {}

  /** A term of Parley's ontology by its local name. */
  static Node parley(String localName) {
    return NodeFactory.createURI(PARLEY + localName);
  }

  /**
   * The local name of a term of Parley's ontology.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String localName(Node term) {
    String iri = term.getURI();
    if (!iri.startsWith(PARLEY)) {
      throw new IllegalArgumentException("no term of Parley's ontology: " + iri);
    }
    return iri.substring(PARLEY.length());
  }

  private static Node schema(String localName) {
    return NodeFactory.createURI(SCHEMA + localName);
  }

  /** A term of OWL-Time. */
  static Node time(String localName) {
    return NodeFactory.createURI("http://www.w3.org/2006/time#" + localName);
  }

  private static Node prov(String localName) {
    return NodeFactory.createURI(PROV + localName);
  }
}
