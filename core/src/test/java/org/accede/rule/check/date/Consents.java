package org.accede.rule.check.date;

import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** Registers of a treaty with the consents of Norway and France, its record complete. */
final class Consents {
  private Consents() {}

  static TreatyRegister of(Treaty treaty, String norway, @Nullable String france) {
    String number = treaty.number().toString();
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(Treaties.member("NOR", "1949-05-05"))
            .add(Treaties.member("FRA", "1949-05-05"))
            .add(treaty)
            .cover(treaty.number(), Samples.complete("2030-12-31"))
            .add(Samples.ratification("NOR", number, norway));
    if (france != null) {
      register.add(Samples.ratification("FRA", number, france));
    }
    return register.build();
  }
}
