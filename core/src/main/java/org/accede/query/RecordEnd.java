package org.accede.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.DayMatrix;
import org.accede.treaty.Treaty;

/**
 * Where the record ends before the day asked: others may have come to a stage since then, and some
 * of those on record may have left it, so that who is counted there is neither the least nor the
 * most.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class RecordEnd {
  /** What clauses and the treaty's own dates decide, whatever anybody did since. */
  private static final ImmutableSet<AccessionStage> BY_CLAUSES =
      Sets.immutableEnumSet(AccessionStage.NOT_OPEN, AccessionStage.NOT_YET_OPEN);

  private final TreatyRegister register;
  private final DayMatrix matrix;

  private RecordEnd(LocalDate day, Accessions accessions) {
    this.register = accessions.register();
    this.matrix = accessions.on(day);
  }

  /** Whether somebody comes to a stage, or leaves it, by what the record tells of. */
  public static boolean concerns(AccessionStage stage) {
    return !BY_CLAUSES.contains(stage);
  }

  /** Where it ends before a day. */
  public static RecordEnd before(LocalDate day, Accessions accessions) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(accessions, "accessions");
    return new RecordEnd(day, accessions);
  }

  /**
   * The last day of which the record tells for all participants that may have moved since; empty if
   * it tells of the day asked, for all of which it tells anything.
   */
  public Optional<LocalDate> of(Treaty treaty) {
    Objects.requireNonNull(treaty, "treaty");
    return register.participants().stream()
        .flatMap(one -> of(one, treaty).stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * The last day of which the record of a participant tells, if that is before the day asked and
   * the participant may have moved since.
   */
  public Optional<LocalDate> of(Participant participant, Treaty treaty) {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(treaty, "treaty");
    return BY_CLAUSES.containsAll(matrix.stages(participant.code(), treaty.number()))
        ? Optional.empty()
        : register
            .seenUntil(participant.code(), treaty.number())
            .filter(seen -> seen.isBefore(matrix.day()));
  }
}
