package org.parley.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.mention.NameLookup;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;

/** Lets extraction look names up in the gazetteer, which stands after it in the flow. */
final class GazetteerNames implements NameLookup {
  private final Gazetteer gazetteer;

  GazetteerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<Mention.Type> typeOf(String form) {
    return gazetteer.readings(form).stream()
        .filter(reading -> reading.kind() != FormKind.SHORT_NAME)
        .findFirst()
        .map(GazetteerNames::type);
  }

  private static Mention.Type type(FormReading reading) {
    return switch (reading.kind()) {
      case ADJECTIVE, PEOPLE -> Mention.Type.PEOPLE;
      case CAPITAL -> Mention.Type.PLACE;
      case NAME, METONYM, SHORT_NAME ->
          switch (reading.entry().kind()) {
            case PERSON -> Mention.Type.PERSON;
            case STATE ->
                reading.entry().category().equals("region")
                    ? Mention.Type.PLACE
                    : Mention.Type.STATE;
            case ORGANIZATION -> Mention.Type.ORGANIZATION;
            case PLACE -> Mention.Type.PLACE;
          };
    };
  }

  @Override
  public boolean isTitle(String phrase) {
    return gazetteer.office(phrase.toLowerCase(Locale.ROOT)).isPresent();
  }

  @Override
  public boolean isFamilyName(String form) {
    return gazetteer.readings(form).stream()
        .anyMatch(reading -> reading.kind() == FormKind.SHORT_NAME);
  }

  @Override
  public boolean isMedium(String form) {
    return gazetteer.readings(form).stream()
        .anyMatch(reading -> reading.entry().category().equals("media"));
  }

  @Override
  public int longestForm() {
    return Math.min(gazetteer.longestForm(), 8);
  }
}
