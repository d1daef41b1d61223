package org.parley.exchange;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Certainty;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.Issue;

/**
 * What one reader claims of one article. Actors are named by {@code id}s of the sheet's own, issues
 * by their keys. What a reader leaves out is empty, and then Parley finds it out.
 *
 * @param article the article's id
 * @param reader who read it: lower-case letters, digits and hyphens
 */
public record Sheet(
    String article,
    String reader,
    List<ActorEntry> actors,
    List<EventEntry> events,
    List<StatementEntry> statements,
    List<StanceEntry> stances,
    List<IssueEntry> issues) {
  public Sheet {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
    issues = List.copyOf(issues);
  }

  /**
   * An actor.
   *
   * @param type {@code Person}, {@code State}, {@code Organization} or {@code Group}
   * @param state the country that it is, belongs to or speaks for, by name
   * @param key the last part of its IRI, where the reader has linked it
   * @param speaksFor id of the actor whose voice it is, where the reader says so
   * @param mentions where the article names it; absent: wherever a name or alias stands
   */
  public record ActorEntry(
      String id,
      String name,
      String type,
      List<String> aliases,
      Optional<String> state,
      Optional<String> key,
      Optional<String> speaksFor,
      Optional<List<Quote>> mentions) {
    public ActorEntry {
      aliases = List.copyOf(aliases);
      mentions = mentions.map(List::copyOf);
    }
  }

  /**
   * How sure a claim is, and what made it.
   *
   * @param confidence 0 to 1; absent where the reader does not say
   * @param rule the reader's name for how it came by the claim; may be empty
   */
  public record Grounds(
      Certainty certainty, boolean negated, Optional<Double> confidence, String rule) {}

  /** A date in the article's words, and as ISO day, month or year. */
  public record DateEntry(String text, Optional<String> value, Optional<String> end) {}

  /** That an actor, by id, takes part. */
  public record PartEntry(String actor, Role role) {}

  /** What the article says of an event. {@code type}: a notation of the event types. */
  public record EventEntry(
      String label,
      String type,
      Status status,
      Optional<DateEntry> date,
      Optional<String> place,
      List<PartEntry> participants,
      List<Quote> evidence,
      Grounds grounds) {
    public EventEntry {
      participants = List.copyOf(participants);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * An act of saying.
   *
   * @param speaker id of the actor who says it
   * @param within place of the statement that this one is part of, from 0, in the sheet
   */
  public record StatementEntry(
      Optional<String> speaker,
      Optional<String> addressee,
      String type,
      boolean quoted,
      Optional<Quote> speakerWords,
      Optional<Quote> cue,
      List<Quote> content,
      Optional<Integer> within,
      List<PartEntry> participants,
      Quote evidence,
      Grounds grounds) {
    public StatementEntry {
      content = List.copyOf(content);
      participants = List.copyOf(participants);
    }
  }

  /**
   * A position.
   *
   * @param voice {@code holder}, {@code author}, or the id of the actor who says so
   * @param statement place of the statement that carries it, from 0, in the sheet
   * @param issue key of the issue that the target is, where the reader has decided it; {@code
   *     conditionIssue} likewise
   */
  public record StanceEntry(
      String holder,
      String target,
      List<String> about,
      Position position,
      Optional<String> condition,
      String voice,
      Optional<Integer> statement,
      Optional<String> issue,
      Optional<String> conditionIssue,
      Optional<String> date,
      List<CodeEntry> codes,
      List<Quote> evidence,
      Grounds grounds) {
    public StanceEntry {
      about = List.copyOf(about);
      codes = List.copyOf(codes);
      evidence = List.copyOf(evidence);
    }
  }

  /** That a stance is one on a question of a codebook; the position as that question has it. */
  public record CodeEntry(String codebook, String code, Position position) {}

  /** An issue as the reader has it; see {@link org.parley.graph.Issue}. */
  public record IssueEntry(
      String key,
      String label,
      boolean worded,
      Issue.Level level,
      List<String> about,
      Optional<String> broader,
      Optional<String> negates) {
    public IssueEntry {
      about = List.copyOf(about);
    }
  }
}
