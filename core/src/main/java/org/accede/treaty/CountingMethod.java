package org.accede.treaty;

/** A way in which a final clause counts to a day. */
public enum CountingMethod {
  /** "On the first day of the month following the expiration of a period of n months after ...". */
  FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD,
  /** "n months (or days, or years) after the date of ...". */
  PERIOD_AFTER_DATE,
  /** "On the date of ...". */
  ON_DATE,
  /** "On the first day of the month following the date of ...". */
  FIRST_DAY_OF_MONTH_FOLLOWING_DATE,
  /** "On the first day of the third month following ...". */
  FIRST_DAY_OF_NTH_MONTH_FOLLOWING,
  /** On the same date as the treaty it belongs to. */
  SAME_DATE_AS_PARENT,
  /** "Subject to n months' notice". */
  NOTICE_PERIOD,
  /** At the end of the current period of validity. */
  END_OF_CURRENT_PERIOD,
  /** At once, or on a later date that the notification states. */
  IMMEDIATE_OR_LATER_DATE_SPECIFIED
}
