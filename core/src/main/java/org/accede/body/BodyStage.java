package org.accede.body;

/**
 * How a participant stands with a body on a day, by what is on record; what is most comes first.
 */
public enum BodyStage {
  /** It takes part. */
  HELD,
  /** It may take part: the beginning or the end is not known to the day, or not at all. */
  PERHAPS,
  /** It took part and does so no more. */
  ENDED,
  /** It takes part from a later day on. */
  NOT_YET,
  /** Nothing is on record, which does not say that it takes no part. */
  NONE_ON_RECORD
}
