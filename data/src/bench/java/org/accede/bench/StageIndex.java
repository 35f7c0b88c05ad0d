package org.accede.bench;

import java.time.LocalDate;

/**
 * Somebody who can say where participants stand: Accede, or a peer that was handed its spans.
 *
 * <p>Possible stages are bits, as {@link Stages} sets them.
 */
interface StageIndex extends AutoCloseable {
  /** The possible stages of every pair on a day. */
  void everyPair(LocalDate day, StageSink sink);

  /** The possible stages of one participant with every treaty on a day. */
  void ofParticipant(int participant, LocalDate day, StageSink sink);

  /** The possible stages of one pair on a day. */
  int ofPair(int participant, int treaty, LocalDate day);

  /**
   * The possible stages of one pair on a day, with what was known on another.
   *
   * @param view the place of the known-on day among those of {@link BenchFacts}
   */
  int ofPairAsKnown(int view, int participant, int treaty, LocalDate day);

  /**
   * The pairs that are invited on a day by what is on record, the invitation ending within some
   * days of it, each with the first day that can be the last.
   */
  void invitationsEnding(LocalDate day, int days, StageSink sink);

  /**
   * The possible stages of the pair of {@link OneMoreAct} on a day, if that act is added. What was
   * there before is as it was afterwards.
   */
  int withOneMoreAct(LocalDate day);

  @Override
  void close();
}
