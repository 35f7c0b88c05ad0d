package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatyNumberTest {
  @ParameterizedTest
  @CsvSource({
    "30,           030",
    "030,          030",
    "5,            005",
    "0005,         005",
    "210,          210",
    "ETS 30,       030",
    "ets 30,       030",
    "ETS30,        030",
    "ETS No. 030,  030",
    "ETS No 30,    030",
    "CETS No. 210, 210",
    "CETS no.210,  210",
    "STE n° 30,    030",
    "STCE nº 210,  210",
    "No. 30,       030",
    "N°30,         030",
    "SEV 30,       030",
    "12A,          012A",
    "012A,         012A",
    "12 a,         012A",
    "ETS No. 12a,  012A",
    "' 30 ',       030",
  })
  void aNumberIsReadAsPeopleWriteIt(String text, String canonical) {
    assertThat(TreatyNumber.read(text)).contains(TreatyNumber.of(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ETS",
        "ETS No.",
        "1234",
        "12AB",
        "A12",
        "30.",
        "-30",
        "3 0",
        "30/1",
        "thirty",
        "ETS 30 and 31",
        "Convention 30",
        "EU 30",
        "٣٠"
      })
  void aTextThatIsNoNumberIsNotRead(String text) {
    assertThat(TreatyNumber.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "0030", "030a", "030AB", " 030", "ETS 030", "٠٣٠"})
  void onlyTheCanonicalFormMakesANumber(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TreatyNumber.of(text))
        .withMessage(
            "treaty: found \""
                + text
                + "\", expected three digits and perhaps a letter, such as 030 or 012A");
  }

  @Property
  void whatIsPrintedIsReadBack(@ForAll @IntRange(min = 1, max = 999) int number) {
    TreatyNumber read = TreatyNumber.read(Integer.toString(number)).orElseThrow();

    assertThat(TreatyNumber.of(read.toString())).isEqualTo(read).hasSameHashCodeAs(read);
    assertThat(TreatyNumber.read(read.toString())).contains(read);
  }

  @Test
  void numbersAreOrderedAsTheyCount() {
    assertThat(TreatyNumber.of("012A"))
        .isGreaterThan(TreatyNumber.of("012"))
        .isLessThan(TreatyNumber.of("013"))
        .isLessThan(TreatyNumber.of("210"))
        .isNotEqualTo(TreatyNumber.of("012"));
  }

  @Test
  void aNumberIsReadInTheSameDigitsWhateverTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(TreatyNumber.read("30")).contains(TreatyNumber.of("030"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
