package org.accede.query;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.rule.ConsentEffect;
import org.accede.rule.entry.PublishedEntry;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * The published entries into force held against the final clauses: every line of a chart that has
 * an exact consent and an exact entry into force, counted.
 *
 * <p>Successions are left out: they take effect by another law. A line whose clause was not read,
 * or that a clause does not speak of, is not counted. Published dates win in answers, whatever is
 * found here.
 */
@Value.Immutable
@QueryStyle
public interface Audit extends Serializable {
  /** How many lines were counted. */
  default int rows() {
    return matches() + explained() + differences().size();
  }

  /** How many of them the clauses count to the published day. */
  int matches();

  /** How many of the others have their reason on record. */
  int explained();

  /** The others. */
  ImmutableList<Difference> differences();

  /** How many lines have both dates but no clause that counts them. */
  int notCounted();

  /**
   * A line whose published day is not the one that the clauses count to.
   *
   * @param treaty the treaty
   * @param participant the participant
   * @param deposited the day of its consent
   * @param published the published entry into force
   * @param computed the one that the clauses count to
   * @param rule how they count, such as {@code MONTHS_AFTER_DATE 3}
   */
  @SuppressWarnings("TooManyParameters") // a line of a table
  record Difference(
      TreatyNumber treaty,
      ParticipantCode participant,
      LocalDate deposited,
      LocalDate published,
      ImpreciseDate computed,
      String rule)
      implements Serializable {}

  /**
   * Builds an audit.
   *
   * <p>Mandatory: {@code matches}, {@code explained}, {@code notCounted}.
   */
  class Builder extends ImmutableAudit.Builder {}

  /** The audit of all charts of a register. */
  static Audit of(TreatyRegister register) {
    return of(register, register.treaties());
  }

  /** The audit of the charts of some treaties of a register. */
  static Audit of(TreatyRegister register, Iterable<Treaty> treaties) {
    Objects.requireNonNull(register, "register");
    int matches = 0;
    int explained = 0;
    int notCounted = 0;
    ImmutableList.Builder<Difference> differences = ImmutableList.builder();
    for (Treaty treaty : treaties) {
      for (var participant : register.participants()) {
        for (Participation line :
            register.dossier(participant.code(), treaty.number()).participations()) {
          Optional<PublishedEntry> published = PublishedEntry.of(treaty, line);
          if (published.isEmpty()) {
            continue;
          }
          switch (published.get().outcome()) {
            case NOT_COUNTED -> notCounted++;
            case MATCHES -> matches++;
            case EXPLAINED -> explained++;
            case DIFFERS -> differences.add(difference(treaty, published.get()));
          }
        }
      }
    }
    return new Builder()
        .matches(matches)
        .explained(explained)
        .notCounted(notCounted)
        .addAllDifferences(differences.build())
        .build();
  }

  private static Difference difference(Treaty treaty, PublishedEntry line) {
    ConsentEffect effect = line.effect().orElseThrow();
    return new Difference(
        treaty.number(),
        line.consent().participant(),
        line.consent().on().day().orElseThrow(),
        line.entry().on().day().orElseThrow(),
        effect.count(line.consent().on()),
        effect.words());
  }
}
