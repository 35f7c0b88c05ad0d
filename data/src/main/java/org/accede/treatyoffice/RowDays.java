package org.accede.treatyoffice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.treaty.Treaty;

/** The days that a row of a chart gives, by the column in which they stand. */
final class RowDays {
  private static final String SIGNATURE = "DateSignature";
  private static final String CONSENT = "DateConsentement";
  private static final String ENTRY_INTO_FORCE = "DateEntreeVigueur";
  private static final String DENUNCIATION = "DateDenonciation";
  private static final String DENUNCIATION_EFFECT = "DateEffetDenonciation";
  private static final String SUSPENSION = "DateSuspension";

  static final ImmutableSet<String> FIELDS =
      ImmutableSet.of(
          SIGNATURE, CONSENT, ENTRY_INTO_FORCE, DENUNCIATION, DENUNCIATION_EFFECT, SUSPENSION);

  /** Those of which a reply knows none that is still to come. */
  private static final ImmutableSet<String> OF_ACTS =
      ImmutableSet.of(SIGNATURE, CONSENT, DENUNCIATION, SUSPENSION);

  private final ImmutableMap<String, LocalDate> days;

  private RowDays(ImmutableMap<String, LocalDate> days) {
    this.days = days;
  }

  /** Whether a row has nothing but days of the treaty's life; tells of what is none. */
  static boolean areReadable(Row row, Treaty treaty, Anomalies.Of odd) {
    boolean all = true;
    for (String name : FIELDS) {
      all &= ReplyDates.isPossible(row.field(name), treaty, odd);
    }
    return all;
  }

  /** The days of a row that are readable; tells of what is odd about them. */
  static RowDays read(Row row, LocalDate asOf, Anomalies.Of odd) {
    ImmutableMap.Builder<String, LocalDate> days = ImmutableMap.builder();
    for (String name : FIELDS) {
      Optional<LocalDate> day = ReplyDates.day(row.field(name), odd);
      if (OF_ACTS.contains(name) && day.map(asOf::isBefore).orElse(false)) {
        odd.add(AnomalyKind.AFTER_AS_OF, row.field(name), asOf);
      }
      day.ifPresent(one -> days.put(name, one));
    }
    return new RowDays(days.buildOrThrow());
  }

  /** The first entry into force that a chart has for anybody. */
  static Optional<LocalDate> firstEntryIntoForce(Reply chart, Treaty treaty) {
    return chart.allRows().stream()
        .map(row -> ReplyDates.find(row.field(ENTRY_INTO_FORCE), treaty))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  Optional<LocalDate> signature() {
    return day(SIGNATURE);
  }

  /** The ratification, acceptance, approval, accession or succession. */
  Optional<LocalDate> consent() {
    return day(CONSENT);
  }

  Optional<LocalDate> entryIntoForce() {
    return day(ENTRY_INTO_FORCE);
  }

  /** The notification of a denunciation. */
  Optional<LocalDate> notified() {
    return day(DENUNCIATION);
  }

  /** The day from which a denunciation has effect. */
  Optional<LocalDate> effect() {
    return day(DENUNCIATION_EFFECT);
  }

  /** The day from which a denunciation has effect; if it is not given, that of its notification. */
  Optional<LocalDate> end() {
    return effect().or(this::notified);
  }

  Optional<LocalDate> suspension() {
    return day(SUSPENSION);
  }

  private Optional<LocalDate> day(String name) {
    return Optional.ofNullable(days.get(name));
  }

  /** All of them, each after the name of its field. */
  @Override
  public String toString() {
    return days.toString();
  }
}
