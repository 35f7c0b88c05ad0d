package org.accede.treatyoffice;

/** What a reply of the Treaty Office's service is about. */
public enum ReplyShape {
  /** The treaties of the series: {@code traites/search}. */
  SEARCH,
  /** Signatures and ratifications of one treaty: {@code signatures}. */
  CHART,
  /** Reservations and declarations about one treaty: {@code getDeclarations}. */
  DECLARATIONS,
  /** The places that the search names by number: {@code getLieux}. */
  PLACES
}
