package org.parley.claim;

import java.util.Map;
import java.util.Optional;

/**
 * The event types after PLOVER, and which of them a narrower concept of the SKOS scheme belongs to.
 * The scheme in {@code ontology/schemes.ttl} says the same; a test holds the two together.
 */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  SAY;

  private static final Map<String, EventType> NARROWER =
      Map.ofEntries(
          Map.entry("Declaration", AGREE),
          Map.entry("Agreement", AGREE),
          Map.entry("Treaty", AGREE),
          Map.entry("Memorandum", AGREE),
          Map.entry("Accession", AGREE),
          Map.entry("Talks", CONSULT),
          Map.entry("Summit", CONSULT),
          Map.entry("Visit", CONSULT),
          Map.entry("Meeting", CONSULT),
          Map.entry("PhoneCall", CONSULT),
          Map.entry("PressConference", CONSULT),
          Map.entry("Mediation", CONSULT),
          Map.entry("Conference", CONSULT),
          Map.entry("Recognition", SUPPORT),
          Map.entry("Vote", SUPPORT),
          Map.entry("Application", SUPPORT),
          Map.entry("Ratification", SUPPORT),
          Map.entry("Endorsement", SUPPORT),
          Map.entry("Release", CONCEDE),
          Map.entry("SanctionsRelief", CONCEDE),
          Map.entry("JointExercise", COOPERATE),
          Map.entry("MilitaryAid", AID),
          Map.entry("HumanitarianAid", AID),
          Map.entry("FinancialAid", AID),
          Map.entry("Training", AID),
          Map.entry("Ceasefire", RETREAT),
          Map.entry("TroopWithdrawal", RETREAT),
          Map.entry("Evacuation", RETREAT),
          Map.entry("Invitation", REQUEST),
          Map.entry("Appeal", REQUEST),
          Map.entry("Proposal", REQUEST),
          Map.entry("Lawsuit", ACCUSE),
          Map.entry("Investigation", ACCUSE),
          Map.entry("Complaint", ACCUSE),
          Map.entry("Accusation", ACCUSE),
          Map.entry("Veto", REJECT),
          Map.entry("Refusal", REJECT),
          Map.entry("Suspension", REJECT),
          Map.entry("Ultimatum", THREATEN),
          Map.entry("Warning", THREATEN),
          Map.entry("Demonstration", PROTEST),
          Map.entry("Strike", PROTEST),
          Map.entry("Boycott", PROTEST),
          Map.entry("Sanctions", SANCTION),
          Map.entry("Tariff", SANCTION),
          Map.entry("Embargo", SANCTION),
          Map.entry("Expulsion", SANCTION),
          Map.entry("Ban", SANCTION),
          Map.entry("Deployment", MOBILIZE),
          Map.entry("Exercise", MOBILIZE),
          Map.entry("WeaponsTest", MOBILIZE),
          Map.entry("Arrest", COERCE),
          Map.entry("Seizure", COERCE),
          Map.entry("Blockade", COERCE),
          Map.entry("CyberAttack", COERCE),
          Map.entry("Crackdown", COERCE),
          Map.entry("Attack", ASSAULT),
          Map.entry("Invasion", ASSAULT),
          Map.entry("Shelling", ASSAULT),
          Map.entry("Killing", ASSAULT),
          Map.entry("Bombing", ASSAULT),
          Map.entry("Claim", SAY),
          Map.entry("Denial", SAY),
          Map.entry("Promise", SAY),
          Map.entry("Belief", SAY),
          Map.entry("Question", SAY));

  /** The type that a notation stands for or below: {@code Summit} is {@code CONSULT}. */
  public static Optional<EventType> of(String notation) {
    for (EventType type : values()) {
      if (type.name().equals(notation)) {
        return Optional.of(type);
      }
    }
    return Optional.ofNullable(NARROWER.get(notation));
  }

  /** The narrower notations. */
  public static Map<String, EventType> narrower() {
    return NARROWER;
  }
}
