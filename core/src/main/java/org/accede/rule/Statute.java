package org.accede.rule;

import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.treaty.TreatyNumber;

/** The Statute of the Council of Europe, the basis of rules about membership. */
public final class Statute {
  /** Its number in the treaty series. */
  public static final TreatyNumber NUMBER = TreatyNumber.of("001");

  private static final Source TEXT =
      new Source.Builder()
          .id("ets-001")
          .kind(SourceKind.TREATY)
          .title("Statute of the Council of Europe, ETS No. 001")
          .build();

  private Statute() {}

  /** Its provision, such as {@code Art. 4}. */
  public static Citation provision(String place) {
    return new Citation(TEXT, place);
  }
}
