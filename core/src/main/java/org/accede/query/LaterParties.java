package org.accede.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Objects;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.DayMatrix;
import org.accede.treaty.Treaty;

/**
 * Whether a treaty may have Parties of which its record, made before the day, cannot know: then the
 * Parties on record are so many at least.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class LaterParties {
  /** Steps on the way: who stood there when last seen may have become a Party since. */
  private static final ImmutableSet<AccessionStage> ON_THE_WAY =
      Sets.immutableEnumSet(
          AccessionStage.CONSENT_EXPRESSED,
          AccessionStage.SIGNATORY,
          AccessionStage.INVITED,
          AccessionStage.INVITATION_LAPSED,
          AccessionStage.REQUESTED,
          AccessionStage.MAY_SIGN,
          AccessionStage.MAY_BE_INVITED);

  private final TreatyRegister register;
  private final DayMatrix matrix;

  private LaterParties(TreatyRegister register, DayMatrix matrix) {
    this.register = register;
    this.matrix = matrix;
  }

  /** Those of a day. */
  public static LaterParties on(LocalDate day, Accessions accessions) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(accessions, "accessions");
    return new LaterParties(accessions.register(), accessions.on(day));
  }

  /** Whether there may be one. */
  public boolean mayBe(Treaty treaty) {
    Objects.requireNonNull(treaty, "treaty");
    return register.participants().stream().anyMatch(one -> mayHaveJoined(one, treaty));
  }

  private boolean mayHaveJoined(Participant participant, Treaty treaty) {
    ImmutableSet<AccessionStage> stages = matrix.stages(participant.code(), treaty.number());
    return !stages.contains(AccessionStage.PARTY)
        && stages.stream().anyMatch(ON_THE_WAY::contains)
        && register
            .seenUntil(participant.code(), treaty.number())
            .filter(seen -> seen.isBefore(matrix.day()))
            .isPresent();
  }
}
