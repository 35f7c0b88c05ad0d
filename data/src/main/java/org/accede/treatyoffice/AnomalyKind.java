package org.accede.treatyoffice;

/**
 * In which way a value of a reply departs from the form that the others have.
 *
 * <p>What the replies do as a rule is their form: the number of a treaty at the end of its title,
 * and (*) behind it where the treaty is closed to further acts; 0 for no registration with the
 * United Nations; the text "Null" for no organisation; codes of States that ISO 3166-1 does not
 * have.
 */
public enum AnomalyKind {
  /** A treaty's number without its leading zeros; read with them. */
  NUMBER_NOT_PADDED(Outcome.READ_OTHERWISE),
  /** Zero for the parent of a treaty that has none; the others leave it out. */
  PARENT_ZERO(Outcome.READ_OTHERWISE),
  /** A date with a time of day; the day was taken. */
  TIME_OF_DAY(Outcome.READ_OTHERWISE),
  /** A mark behind the title of a treaty that no date says to be closed; left out of it. */
  TITLE_MARK(Outcome.READ_OTHERWISE),
  /** The number at the end of a title in another form, or none; the title was taken without it. */
  TITLE_NUMBER_FORM(Outcome.READ_OTHERWISE),
  /** The number at the end of a title is that of another treaty; left out of it all the same. */
  TITLE_NUMBER_OF_ANOTHER(Outcome.READ_OTHERWISE),
  /** Blanks at an end or several together; one was taken, or none. */
  SPACES(Outcome.READ_OTHERWISE),
  /** The same row twice; taken once. */
  ROW_TWICE(Outcome.READ_OTHERWISE),
  /** A name that the register does not know; the code was followed. */
  NAME_UNKNOWN(Outcome.KEPT),
  /** The code is another State's by ISO 3166-1; the name was followed. */
  CODE_OF_ANOTHER(Outcome.KEPT),
  /** An act after the day as of which the reply is said to be; taken as it stands. */
  AFTER_AS_OF(Outcome.KEPT),
  /**
   * An entry into force before the consent, of a participant that has not signed; read as a
   * succession.
   */
  SUCCESSION(Outcome.READ_AS_ANOTHER_ACT),
  /** A denunciation that a declaration of the same day calls partial; ends nothing. */
  PARTIAL_DENUNCIATION(Outcome.READ_AS_ANOTHER_ACT),
  /**
   * A denunciation of what was never in force for the participant; read as the withdrawal of its
   * consent or signature.
   */
  NEVER_IN_FORCE(Outcome.READ_AS_ANOTHER_ACT),
  /** A common name in one language only. */
  HALF_A_NAME(Outcome.VALUE_LEFT_OUT),
  /** Codes of the Treaty Office that are missing or of another form. */
  CODES_UNREADABLE(Outcome.VALUE_LEFT_OUT),
  /** A parent that neither the reply nor the register has. */
  PARENT_UNKNOWN(Outcome.VALUE_LEFT_OUT),
  /** A place that the table of places does not have. */
  PLACE_UNKNOWN(Outcome.VALUE_LEFT_OUT),
  /** A mark that may mean yes or no. */
  MARK_UNCLEAR(Outcome.VALUE_LEFT_OUT),
  /** A date that is not one. */
  DATE_UNREADABLE(Outcome.ROW_LEFT_OUT),
  /** A date before the treaty was opened for signature. */
  BEFORE_OPENING(Outcome.ROW_LEFT_OUT),
  /** Dates that cannot all be right, such as a ratification before the signature. */
  CONTRADICTION(Outcome.ROW_LEFT_OUT),
  /** A declaration by nobody, or by two. */
  AUTHOR_UNCLEAR(Outcome.ROW_LEFT_OUT),
  /** A declaration that does not say what it is. */
  NATURE_MISSING(Outcome.ROW_LEFT_OUT),
  /** A chart without its list of member States, non-member States or organisations. */
  BUCKET_MISSING(Outcome.COMPLETENESS_NOT_CLAIMED),
  /** A chart without a row for each member State. */
  MEMBERS_MISSING(Outcome.COMPLETENESS_NOT_CLAIMED),
  /** A chart without any row, which does not even say what it is about. */
  CHART_EMPTY(Outcome.COMPLETENESS_NOT_CLAIMED);

  private final Outcome outcome;

  AnomalyKind(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What was done about it. */
  public Outcome outcome() {
    return outcome;
  }

  /** What an import does about a value that departs from the form. */
  public enum Outcome {
    /** It was read as what it plainly means; no fact is lost. */
    READ_OTHERWISE,
    /** It was taken as it stands; no fact is lost. */
    KEPT,
    /**
     * Its days were taken as they stand, but for another act than the column is for; no fact is
     * lost.
     */
    READ_AS_ANOTHER_ACT,
    /** The value was left out. */
    VALUE_LEFT_OUT,
    /** The whole row was left out; a chart is then not complete for its participant. */
    ROW_LEFT_OUT,
    /** All rows were read, but the chart is complete only for those that it has rows for. */
    COMPLETENESS_NOT_CLAIMED;

    /** Whether the register lacks something that the reply may say. */
    public boolean losesFacts() {
      return this != READ_OTHERWISE && this != KEPT && this != READ_AS_ANOTHER_ACT;
    }
  }
}
