package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.accede.error.InvalidValueException;
import org.accede.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
  @Test
  void aShareIsReadAndWrittenAsAFraction() {
    Share share = Share.of("1/3", "the holdings of the Fund");
    assertThat(share).isEqualTo(new Share(1, 3, "the holdings of the Fund"));
    assertThat(share.fraction()).isEqualTo("1/3");
    assertThat(new Share(2, 2, "all").fraction()).isEqualTo("2/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1/2/3", "a/3", "1/b", "0/3", "-1/3", "4/3", "1/0"})
  void aShareIsAFractionAboveNoneAndUpToAll(String fraction) {
    assertThatThrownBy(() -> Share.of(fraction, "the holdings"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theOtherWayIsTacitWhereItTakesNoConsent() {
    assertThat(new OtherWay(Period.ofYears(2), 0).isTacit()).isTrue();
    assertThat(new OtherWay(Period.ofMonths(18), 1).isTacit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1Y", "P1D", "P1Y1D"})
  void theOtherWayOpensAfterYearsAndMonths(String after) {
    assertThatThrownBy(() -> new OtherWay(Period.parse(after), 1))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theOtherWayTakesNoNegativeNumber() {
    assertThatThrownBy(() -> new OtherWay(Period.ofYears(1), -1))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aNumberAloneDecidesOnlyWhereNothingElseIsAskedFor() {
    assertThat(builder().build().isNumberOnly()).isTrue();
    assertThat(builder().notBefore(Samples.number("155")).build().isNumberOnly()).isTrue();
    assertThat(builder().partiesTo(Samples.number("002")).build().isNumberOnly()).isFalse();
    assertThat(builder().allPartiesTo(Samples.number("002")).build().isNumberOnly()).isFalse();
    assertThat(builder().otherWay(new OtherWay(Period.ofYears(2), 0)).build().isNumberOnly())
        .isFalse();
    assertThat(builder().share(new Share(1, 3, "the Fund")).build().isNumberOnly()).isFalse();
    assertThat(builder().condition("and more").build().isNumberOnly()).isFalse();
    assertThat(new Threshold.Builder().members(1).build().isNumberOnly()).isFalse();
  }

  private static Threshold.Builder builder() {
    Threshold.Builder builder = new Threshold.Builder();
    builder.consents(3);
    return builder;
  }
}
