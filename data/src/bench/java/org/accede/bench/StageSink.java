package org.accede.bench;

/** Takes one answer after another. */
@FunctionalInterface
interface StageSink {
  /**
   * Takes what is so of a pair.
   *
   * @param participant its place among the participants by code
   * @param treaty its place among the treaties by number
   * @param value the possible stages as bits, or the first last day of an invitation
   */
  void accept(int participant, int treaty, int value);
}
