package org.accede.rule;

import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;

/** The Vienna Convention on the Law of Treaties, the basis of rules about consent to be bound. */
public final class ViennaConvention {
  private static final Source TEXT =
      new Source.Builder()
          .id("vclt")
          .kind(SourceKind.TREATY)
          .title("Vienna Convention on the Law of Treaties, 23 May 1969")
          .build();

  private ViennaConvention() {}

  /** Its provision, such as {@code Art. 24(1)}. */
  public static Citation provision(String place) {
    return new Citation(TEXT, place);
  }
}
