package org.accede.rule.check;

import org.accede.rule.ViennaConvention;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;

/** The documents that checks rest on, besides the final clauses of each treaty. */
public final class LegalBasis {
  private static final Source DEPUTIES_2013 =
      new Source.Builder()
          .id("cm-dec-2013-1168-10.2")
          .kind(SourceKind.COMMITTEE_DECISION)
          .title("CM/Del/Dec(2013)1168/10.2, Review of Council of Europe conventions")
          .url("https://wcd.coe.int/ViewDoc.jsp?Ref=CM/Del/Dec(2013)1168/10.2")
          .build();
  private static final Source TUNISIA_2024 =
      new Source.Builder()
          .id("gr-j-2024-6")
          .kind(SourceKind.COMMITTEE_PAPER)
          .title("GR-J(2024)6 of 9 February 2024, request by Tunisia for an extension")
          .url("https://rm.coe.int/091259488025e2ff")
          .build();
  private static final Source MONGOLIA_2019 =
      new Source.Builder()
          .id("gr-j-2019-15")
          .kind(SourceKind.COMMITTEE_PAPER)
          .title("GR-J(2019)15, request by Mongolia to be invited to accede")
          .url("https://rm.coe.int/0900001680989f06")
          .build();
  private static final Source ACCESSION_NOTE =
      new Source.Builder()
          .id("coe-participation-of-non-members")
          .kind(SourceKind.DEPOSITARY)
          .title("Treaty Office, Participation of non-member States in Council of Europe treaties")
          .url("https://coe.int/en/web/conventions/participation-of-non-member-states")
          .build();
  private static final Source GLOSSARY =
      new Source.Builder()
          .id("coe-treaty-glossary")
          .kind(SourceKind.DEPOSITARY)
          .title("Treaty Office, Glossary")
          .url("https://www.coe.int/en/web/conventions/glossary")
          .build();

  private LegalBasis() {}

  /** The Ministers' Deputies' decision of 10 April 2013: invitations are valid for five years. */
  public static Citation fiveYears() {
    return Citation.of(DEPUTIES_2013);
  }

  /** The paper on Tunisia's requests for more time, which says how terms and extensions run. */
  public static Citation extensions() {
    return Citation.of(TUNISIA_2024);
  }

  /** The paper on Mongolia's requests, one of which objections ended. */
  public static Citation objections() {
    return Citation.of(MONGOLIA_2019);
  }

  /** The Treaty Office's note on how non-member States come to be invited. */
  public static Citation accessionProcedure() {
    return Citation.of(ACCESSION_NOTE);
  }

  /** The Treaty Office's explanation of a term. */
  public static Citation glossary(String term) {
    return new Citation(GLOSSARY, term);
  }

  /**
   * What the depositary does: it examines acts and informs of them, so that its record is what
   * other records are held against.
   */
  public static Citation depositary() {
    return ViennaConvention.provision("Art. 77(1)(d) and (e)");
  }
}
