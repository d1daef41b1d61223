package org.parley.rdf.vocab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Every term of {@code ontology/parley.ttl} and every concept of {@code ontology/schemes.ttl}, each
 * constant named as the term is. Long because the vocabulary is; a test holds the two together.
 */
public final class Parley {
  /** The namespace of terms and concepts alike. */
  public static final String NS = "https://w3id.org/parley/ontology#";

  // Filled by newConcept() below while the class loads, and never after.
  private static final Map<String, Node> CONCEPTS = new LinkedHashMap<>();

  // Classes

  public static final Node Actor = term("Actor");
  public static final Node Person = term("Person");
  public static final Node State = term("State");
  public static final Node Organization = term("Organization");
  public static final Node Group = term("Group");
  public static final Node Place = term("Place");
  public static final Node EventReport = term("EventReport");
  public static final Node Statement = term("Statement");
  public static final Node Event = term("Event");
  public static final Node Participation = term("Participation");
  public static final Node StatusRecord = term("StatusRecord");
  public static final Node Stance = term("Stance");
  public static final Node Issue = term("Issue");
  public static final Node Aspect = term("Aspect");
  public static final Node Coding = term("Coding");
  public static final Node Review = term("Review");
  public static final Node Evidence = term("Evidence");
  public static final Node Certainty = term("Certainty");
  public static final Node Polarity = term("Polarity");
  public static final Node CalendarValue = term("CalendarValue");

  // Properties

  public static final Node speaksFor = term("speaksFor");
  public static final Node mention = term("mention");
  public static final Node duplicateOf = term("duplicateOf");
  public static final Node inState = term("inState");
  public static final Node reports = term("reports");
  public static final Node report = term("report");
  public static final Node type = term("type");
  public static final Node status = term("status");
  public static final Node statusRecord = term("statusRecord");
  public static final Node date = term("date");
  public static final Node dateText = term("dateText");
  public static final Node time = term("time");
  public static final Node place = term("place");
  public static final Node participation = term("participation");
  public static final Node actor = term("actor");
  public static final Node role = term("role");
  public static final Node reportCount = term("reportCount");
  public static final Node speaker = term("speaker");
  public static final Node addressee = term("addressee");
  public static final Node cue = term("cue");
  public static final Node content = term("content");
  public static final Node quoted = term("quoted");
  public static final Node speakerMention = term("speakerMention");
  public static final Node cueMention = term("cueMention");
  public static final Node contentMention = term("contentMention");
  public static final Node within = term("within");
  public static final Node holder = term("holder");
  public static final Node target = term("target");
  public static final Node about = term("about");
  public static final Node position = term("position");
  public static final Node condition = term("condition");
  public static final Node voice = term("voice");
  public static final Node negates = term("negates");
  public static final Node statement = term("statement");
  public static final Node coding = term("coding");
  public static final Node stance = term("stance");
  public static final Node codebook = term("codebook");
  public static final Node code = term("code");
  public static final Node evidence = term("evidence");
  public static final Node certainty = term("certainty");
  public static final Node polarity = term("polarity");
  public static final Node confidence = term("confidence");
  public static final Node rule = term("rule");
  public static final Node reader = term("reader");
  public static final Node contentHash = term("contentHash");
  public static final Node reviewed = term("reviewed");
  public static final Node verdict = term("verdict");
  public static final Node reviewer = term("reviewer");
  public static final Node reviewedOn = term("reviewedOn");
  public static final Node claimRead = term("claimRead");
  public static final Node decision = term("decision");
  public static final Node unmetDecision = term("unmetDecision");

  // Individuals

  public static final Node Certain = term("Certain");
  public static final Node Probable = term("Probable");
  public static final Node Possible = term("Possible");
  public static final Node Negative = term("Negative");
  public static final Node NotStated = term("NotStated");

  // Schemes

  public static final Node EventTypeScheme = term("EventTypeScheme");
  public static final Node StatusScheme = term("StatusScheme");
  public static final Node PositionScheme = term("PositionScheme");
  public static final Node RoleScheme = term("RoleScheme");

  // Event types

  public static final Node AGREE = newConcept("AGREE");
  public static final Node Declaration = newConcept("Declaration");
  public static final Node Agreement = newConcept("Agreement");
  public static final Node Treaty = newConcept("Treaty");
  public static final Node Memorandum = newConcept("Memorandum");
  public static final Node Accession = newConcept("Accession");
  public static final Node CONSULT = newConcept("CONSULT");
  public static final Node Talks = newConcept("Talks");
  public static final Node Summit = newConcept("Summit");
  public static final Node Visit = newConcept("Visit");
  public static final Node Meeting = newConcept("Meeting");
  public static final Node PhoneCall = newConcept("PhoneCall");
  public static final Node PressConference = newConcept("PressConference");
  public static final Node Mediation = newConcept("Mediation");
  public static final Node Conference = newConcept("Conference");
  public static final Node SUPPORT = newConcept("SUPPORT");
  public static final Node Recognition = newConcept("Recognition");
  public static final Node Vote = newConcept("Vote");
  public static final Node Application = newConcept("Application");
  public static final Node Ratification = newConcept("Ratification");
  public static final Node Endorsement = newConcept("Endorsement");
  public static final Node CONCEDE = newConcept("CONCEDE");
  public static final Node Release = newConcept("Release");
  public static final Node SanctionsRelief = newConcept("SanctionsRelief");
  public static final Node COOPERATE = newConcept("COOPERATE");
  public static final Node JointExercise = newConcept("JointExercise");
  public static final Node AID = newConcept("AID");
  public static final Node MilitaryAid = newConcept("MilitaryAid");
  public static final Node HumanitarianAid = newConcept("HumanitarianAid");
  public static final Node FinancialAid = newConcept("FinancialAid");
  public static final Node Training = newConcept("Training");
  public static final Node RETREAT = newConcept("RETREAT");
  public static final Node Ceasefire = newConcept("Ceasefire");
  public static final Node TroopWithdrawal = newConcept("TroopWithdrawal");
  public static final Node Evacuation = newConcept("Evacuation");
  public static final Node REQUEST = newConcept("REQUEST");
  public static final Node Invitation = newConcept("Invitation");
  public static final Node Appeal = newConcept("Appeal");
  public static final Node Proposal = newConcept("Proposal");
  public static final Node ACCUSE = newConcept("ACCUSE");
  public static final Node Lawsuit = newConcept("Lawsuit");
  public static final Node Investigation = newConcept("Investigation");
  public static final Node Complaint = newConcept("Complaint");
  public static final Node Accusation = newConcept("Accusation");
  public static final Node REJECT = newConcept("REJECT");
  public static final Node Veto = newConcept("Veto");
  public static final Node Refusal = newConcept("Refusal");
  public static final Node Suspension = newConcept("Suspension");
  public static final Node THREATEN = newConcept("THREATEN");
  public static final Node Ultimatum = newConcept("Ultimatum");
  public static final Node Warning = newConcept("Warning");
  public static final Node PROTEST = newConcept("PROTEST");
  public static final Node Demonstration = newConcept("Demonstration");
  public static final Node Strike = newConcept("Strike");
  public static final Node Boycott = newConcept("Boycott");
  public static final Node SANCTION = newConcept("SANCTION");
  public static final Node Sanctions = newConcept("Sanctions");
  public static final Node Tariff = newConcept("Tariff");
  public static final Node Embargo = newConcept("Embargo");
  public static final Node Expulsion = newConcept("Expulsion");
  public static final Node Ban = newConcept("Ban");
  public static final Node MOBILIZE = newConcept("MOBILIZE");
  public static final Node Deployment = newConcept("Deployment");
  public static final Node Exercise = newConcept("Exercise");
  public static final Node WeaponsTest = newConcept("WeaponsTest");
  public static final Node COERCE = newConcept("COERCE");
  public static final Node Arrest = newConcept("Arrest");
  public static final Node Seizure = newConcept("Seizure");
  public static final Node Blockade = newConcept("Blockade");
  public static final Node CyberAttack = newConcept("CyberAttack");
  public static final Node Crackdown = newConcept("Crackdown");
  public static final Node ASSAULT = newConcept("ASSAULT");
  public static final Node Attack = newConcept("Attack");
  public static final Node Invasion = newConcept("Invasion");
  public static final Node Shelling = newConcept("Shelling");
  public static final Node Killing = newConcept("Killing");
  public static final Node Bombing = newConcept("Bombing");
  public static final Node SAY = newConcept("SAY");
  public static final Node Claim = newConcept("Claim");
  public static final Node Denial = newConcept("Denial");
  public static final Node Promise = newConcept("Promise");
  public static final Node Belief = newConcept("Belief");
  public static final Node Question = newConcept("Question");

  // Statuses

  public static final Node occurred = newConcept("occurred");
  public static final Node ongoing = newConcept("ongoing");
  public static final Node planned = newConcept("planned");
  public static final Node proposed = newConcept("proposed");
  public static final Node cancelled = newConcept("cancelled");
  public static final Node denied = newConcept("denied");

  // Positions

  public static final Node supports = newConcept("supports");
  public static final Node opposes = newConcept("opposes");
  public static final Node conditional = newConcept("conditional");
  public static final Node undecided = newConcept("undecided");

  // Roles

  public static final Node host = newConcept("host");
  public static final Node signatory = newConcept("signatory");
  public static final Node mediator = newConcept("mediator");
  public static final Node agent = newConcept("agent");
  public static final Node recipient = newConcept("recipient");
  public static final Node participant = newConcept("participant");

  /** What an actor is one of. */
  public static final List<Node> ACTORS = List.of(Person, State, Organization, Group);

  /** What an issue is, in an article's graph: one of these. */
  public static final List<Node> ISSUES = List.of(Issue, Aspect);

  /** Where a statement's parts stand. */
  public static final List<Node> WORDS = List.of(speakerMention, cueMention, contentMention);

  /** The reader of claims that name none: the program's own rules. */
  public static final String RULES = "rules";

  private Parley() {}

  /**
   * The concept that a notation names, such as {@code Summit}, {@code CONSULT}, {@code planned},
   * {@code host}; empty where there is none. Notations are unique over all four schemes.
   */
  public static Optional<Node> concept(String notation) {
    return Optional.ofNullable(CONCEPTS.get(notation));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  private static Node newConcept(String notation) {
    Node node = term(notation);
    CONCEPTS.put(notation, node);
    return node;
  }
}
