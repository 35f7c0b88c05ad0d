package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accede.register.TreatyRegister;
import org.accede.testing.Held;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 066, opened on 6 May 1969, in force since 20 November 1970, its dates changed. */
class TreatyDatesOutOfOrderTest {
  @ParameterizedTest(name = "opened {0}, in force {1}, closed {2}: {3}")
  @CsvSource({
    "1969-05-06, 1970-11-20, , none",
    "1969-05-06, 1969-05-06, , none",
    "1969-05-06, 1969-05-05, , certain",
    "1969-05-06, 1970-11-20, 1969-05-05, certain",
    "1969-05-06, 1970-11-20, 1992-01-16, none",
    "1969-05-06, 1969, , possible",
    "1969-05-06, , , none",
  })
  void aTreatyIsOpenedFirst(String opened, String inForce, String closed, String expected) {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(Treaties.ofTwo(opened, Optional.ofNullable(inForce), Optional.ofNullable(closed)))
            .build();
    assertThat(Held.against(TreatyDatesOutOfOrder.check(), register, "2000-01-01"))
        .isEqualTo(expected);
  }
}
