package org.accede.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accede.exchange.Deadlines.JUNE_2030;
import static org.accede.exchange.Deadlines.exact;
import static org.accede.exchange.Deadlines.kazakhstan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedCalendarTest {
  private static final LocalDate MAY_2030 = LocalDate.of(2030, 5, 17);
  private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

  private final DeadlineCalendar calendar =
      DeadlineCalendar.asOf(LocalDate.of(2025, 9, 11), OfficialLanguage.ENGLISH);

  @Test
  void aDayThatMovesRaisesTheNumberWhateverMovedItAndEachTime() {
    String first = published("", kazakhstan(JUNE_2030, 0));
    String earlier = published(first, kazakhstan(MAY_2030, 0));
    String same = published(earlier, kazakhstan(MAY_2030, 0));
    String back = published(same, kazakhstan(JUNE_2030, 0));

    assertThat(ImmutableList.of(first, earlier, same, back))
        .extracting(PublishedCalendarTest::sequence)
        .containsExactly(0, 1, 1, 2);
  }

  @Test
  void theNumberIsNeverBelowTheDecisionsNorBelowWhatWasPublished() {
    assertThat(
            sequence(published(published("", kazakhstan(MAY_2030, 0)), kazakhstan(JUNE_2030, 3))))
        .isEqualTo(3);
    assertThat(sequence(published(published("", kazakhstan(MAY_2030, 3)), kazakhstan(MAY_2030, 0))))
        .isEqualTo(3);
  }

  @Test
  void anotherDeadlineDoesNotCount() {
    Deadline of185 = exact(DeadlineKind.INVITATION_EXPIRES, "KAZ", "185", MAY_2030, 7);

    assertThat(sequence(published(published("", of185), kazakhstan(JUNE_2030, 0)))).isEqualTo(0);
  }

  @Test
  void whatOtherProgramsWroteIsPassedOverAndFoldedLinesAreJoined() {
    String kept =
        published("", kazakhstan(MAY_2030, 4))
            .replace("SEQUENCE:4", "SEQUE\r\n NCE:4")
            .replace("DTSTART;VALUE=DATE:", "DTSTART;X-A=\"b\";VALUE=DATE:")
            .replace(
                "BEGIN:VEVENT",
                "BEGIN:VEVENT\nUID:lunch@example.org\nDTSTART:20300101T120000Z\nEND:VEVENT\n"
                    + "BEGIN:VEVENT");

    assertThat(sequence(published(kept, kazakhstan(JUNE_2030, 0)))).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SEQUENCE:0 | SEQUENCE:-1 | SEQUENCE \"-1\" of",
        "SEQUENCE:0 | SEQUENCE:many | SEQUENCE \"many\" of",
        "SEQUENCE:0 | SEQUENCE:2147483647 | expected a number that can be raised",
        "DTSTART;VALUE=DATE:20300517 | DTSTART:20300517T000000Z | found DTSTART \"20300517T",
        "DTSTART;VALUE=DATE:20300517 | X:Y | expected a day, such as 20300618",
        "BEGIN:VCALENDAR | {} | found {}, expected a calendar",
      })
  void whatCannotBeReadIsRefusedWithItsPlace(String right, String wrong, String message) {
    String text = published("", kazakhstan(MAY_2030, 0)).replace(right, wrong);

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> before(text))
        .withMessageStartingWith("kaz.ics: found ")
        .withMessageContaining(message);
  }

  @Test
  void ofWhatIsNoCalendarTheFirst80LettersAreShown() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> before("x".repeat(80) + "\nBEGIN:VCALENDAR"))
        .withMessageContaining("found " + "x".repeat(80) + ", expected");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> before("x".repeat(81)))
        .withMessageContaining("found " + "x".repeat(80) + "…, expected");
  }

  @Test
  void anEmptyFileIsNoCalendar() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> before(""))
        .withMessageContaining("an empty file");
  }

  private String published(String earlier, Deadline deadline) {
    return calendar.of(
        ImmutableList.of(deadline), earlier.isEmpty() ? PublishedCalendar.none() : before(earlier));
  }

  private static PublishedCalendar before(String text) {
    return PublishedCalendar.of(DataFile.of(text.getBytes(UTF_8), "kaz.ics"));
  }

  private static int sequence(String calendar) {
    Matcher sequence = SEQUENCE.matcher(calendar);
    assertThat(sequence.find()).isTrue();
    return Integer.parseInt(sequence.group(1));
  }
}
