package org.accede.exchange;

import static org.accede.exchange.Deadlines.JUNE_2030;
import static org.accede.exchange.Deadlines.exact;
import static org.accede.exchange.Deadlines.extension;
import static org.accede.exchange.Deadlines.kazakhstan;
import static org.accede.exchange.Deadlines.uncertain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.data.CouncilOfEurope;
import org.accede.error.InvalidValueException;
import org.accede.participant.Participant;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.LeadTimes;
import org.accede.text.OfficialLanguage;
import org.accede.text.TextKey;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineCalendarTest {
  private static final LocalDate DATA_DATE = LocalDate.of(2025, 9, 11);
  private static final LocalDate WED_2030_06_19 = LocalDate.of(2030, 6, 19);

  private final DeadlineCalendar calendar =
      DeadlineCalendar.asOf(DATA_DATE, OfficialLanguage.ENGLISH);

  @Test
  void aDeadlineIsWrittenLikeThis() {
    String text =
        calendar
            .withLeadTimes(LeadTimes.of(ImmutableList.of(Period.ofMonths(12))))
            .of(ImmutableList.of(kazakhstan(JUNE_2030, 1)));
    assertThat(text.replaceAll("\r\n ", "").replaceAll("DESCRIPTION:The last.*", "DESCRIPTION:…"))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//org.accede//Accede//EN
            METHOD:PUBLISH
            NAME:Kazakhstan and the Council of Europe treaties: deadlines
            REFRESH-INTERVAL;VALUE=DURATION:P1D
            COLOR:navy
            BEGIN:VEVENT
            UID:INVITATION_EXPIRES-KAZ-030-1@org.accede
            SEQUENCE:1
            DTSTAMP:20250911T000000Z
            DTSTART;VALUE=DATE:20300618
            DTEND;VALUE=DATE:20300619
            SUMMARY:Kazakhstan\\, ETS No. 030: last safe day of the invitation
            DESCRIPTION:…
            CATEGORIES:Invitation
            URL:https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=030
            COLOR:crimson
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Kazakhstan\\, ETS No. 030: last safe day of the invitation
            TRIGGER;RELATED=START:-P365D
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void anotherProgramReadsWhatWasWritten() {
    VEvent event =
        ReadBack.event(
            calendar.of(
                ImmutableList.of(
                    uncertain(
                        DeadlineKind.INVITATION_EXPIRES,
                        "KAZ",
                        "030",
                        JUNE_2030,
                        WED_2030_06_19))));
    assertThat(event.getUid().getValue()).isEqualTo("INVITATION_EXPIRES-KAZ-030-1@org.accede");
    assertThat(event.getSequence().getValue()).isZero();
    assertThat(event.getUrl().getValue())
        .isEqualTo(
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=030");
    assertThat(event.getDateTimeStamp().getValue().toInstant())
        .isEqualTo(Instant.parse("2025-09-11T00:00:00Z"));
    assertThat(ReadBack.day(event.getDateStart())).isEqualTo(JUNE_2030);
    assertThat(ReadBack.day(event.getDateEnd())).isEqualTo(WED_2030_06_19);
    assertThat(event.getStatus().isTentative()).isTrue();
    assertThat(event.getTransparency().isTransparent()).isTrue();
    assertThat(event.getCategories().get(0).getValues()).containsExactly("Invitation");
    assertThat(event.getSummary().getValue())
        .isEqualTo("Kazakhstan, ETS No. 030: last safe day of the invitation");
    assertThat(ReadBack.description(event))
        .startsWith(
            """
            The last day to deposit the instrument (to sign, if it invites to sign) on the strength of the invitation.
            Participant: Kazakhstan
            Treaty: ETS No. 030, European Convention on Mutual Assistance in Criminal Matters
            That day falls between 18 and 19 June 2030.
            The safe day to work to is 18 June 2030.
            This deadline is not certain: on the facts at hand it may not exist, or may fall on another day.
            A new invitation is needed.

            Why
              - The term is five years. [1]
            Sources
              [1] \
            """);
  }

  @Test
  void theLastDayToDepositAndToAskForAnExtensionIsOneEvent() {
    Deadline extension = exact(DeadlineKind.EXTENSION_REQUEST_DUE, "KAZ", "030", JUNE_2030, 0);
    VEvent event =
        ReadBack.event(calendar.of(ImmutableList.of(extension, kazakhstan(JUNE_2030, 0))));

    assertThat(event.getUid().getValue()).isEqualTo("INVITATION_EXPIRES-KAZ-030-1@org.accede");
    assertThat(event.getSummary().getValue())
        .isEqualTo("Kazakhstan, ETS No. 030: last safe day to deposit, or to ask for an extension");
    assertThat(
            ReadBack.calendar(
                    calendar.of(ImmutableList.of(extension, kazakhstan(JUNE_2030.plusDays(1), 0))))
                .getEvents())
        .hasSize(2);
    assertThat(
            ReadBack.calendar(
                    calendar.changes(
                        ImmutableList.of(extension, kazakhstan(JUNE_2030, 0)),
                        ImmutableList.of(kazakhstan(JUNE_2030, 0))))
                .getEvents())
        .singleElement()
        .satisfies(changed -> assertThat(changed.getSequence().getValue()).isEqualTo(1));
  }

  @Test
  void theOneEventSaysWhatFollowsFromEither() {
    Deadline extension =
        extension(JUNE_2030, ImpreciseDate.on(JUNE_2030), "No extension can be had.");

    assertThat(
            ReadBack.description(
                ReadBack.event(calendar.of(ImmutableList.of(extension, kazakhstan(JUNE_2030, 0))))))
        .contains("A new invitation is needed.\nNo extension can be had.\n");
  }

  @Test
  void whereTheSafeDaysOrTheLastDaysDifferTheyAreTwoEvents() {
    ImpreciseDate june = ImpreciseDate.on(JUNE_2030);
    ImpreciseDate orTheDayAfter = ImpreciseDate.between(JUNE_2030, WED_2030_06_19);

    assertThat(
            ids(
                calendar.of(
                    ImmutableList.of(
                        extension(JUNE_2030, orTheDayAfter, "x"), kazakhstan(JUNE_2030, 0)))))
        .hasSize(2);
    assertThat(
            ids(
                calendar.of(
                    ImmutableList.of(
                        extension(JUNE_2030.minusDays(1), june, "x"), kazakhstan(JUNE_2030, 0)))))
        .hasSize(2);
  }

  @Test
  void aFeedHasANameAndSaysHowOftenToLookAgain() {
    ICalendar two =
        ReadBack.calendar(
            calendar.of(
                ImmutableList.of(
                    kazakhstan(JUNE_2030, 0),
                    exact(DeadlineKind.INVITATION_EXPIRES, "TUN", "185", JUNE_2030, 0))));

    assertThat(two.getNames().get(0).getValue()).isEqualTo("Council of Europe treaties: deadlines");
    assertThat(two.getRefreshInterval().getValue()).hasToString("P1D");
    assertThat(two.getEvents()).allMatch(event -> event.getColor().getValue().equals("crimson"));
  }

  @Test
  void frenchIsWrittenInFrench() {
    String text =
        DeadlineCalendar.asOf(DATA_DATE, OfficialLanguage.FRENCH)
            .of(ImmutableList.of(kazakhstan(LocalDate.of(2030, 7, 1), 0)));
    assertThat(ReadBack.calendar(text).getProductId().getValue()).endsWith("//FR");
    VEvent event = ReadBack.event(text);
    assertThat(event.getSummary().getValue())
        .isEqualTo("Kazakhstan, STE n°\u00a0030\u00a0: dernier jour sûr de l'invitation");
    assertThat(ReadBack.description(event))
        .contains(
            "Ce jour tombe le 1er juillet 2030.\n",
            "\n\nMotifs\n",
            "Traité\u00a0: STE n°\u00a0030, Conv")
        .doesNotContain("Le jour sûr", "n'est pas certaine");
  }

  @Test
  void aNoteGoesWithItsName() {
    VEvent event =
        ReadBack.event(
            calendar.of(
                ImmutableList.of(
                    exact(DeadlineKind.INVITATION_EXPIRES, "XKX", "030", JUNE_2030, 0))));
    assertThat(ReadBack.description(event)).contains("Kosovo*\n* All references to Kosovo, ");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasItsWords(DeadlineKind kind) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      VEvent event =
          ReadBack.event(
              DeadlineCalendar.asOf(DATA_DATE, language)
                  .of(ImmutableList.of(exact(kind, "KAZ", "030", JUNE_2030, 0))));
      assertThat(event.getSummary().getValue()).contains("Kazakhstan");
      assertThat(event.getCategories().get(0).getValues()).hasSize(1);
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(keys(OfficialLanguage.FRENCH)).isEqualTo(keys(OfficialLanguage.ENGLISH));
    long perKind =
        keys(OfficialLanguage.ENGLISH).stream()
            .filter(
                key ->
                    Arrays.stream(DeadlineKind.values()).anyMatch(kind -> key.endsWith("." + kind)))
            .count();
    assertThat(perKind).isEqualTo(3L * DeadlineKind.values().length);
  }

  private static Set<String> keys(OfficialLanguage language) {
    return DeadlineCalendar.TEXTS.keys().stream()
        .map(TextKey::key)
        .filter(key -> DeadlineCalendar.TEXTS.in(language, key).isPresent())
        .collect(Collectors.toSet());
  }

  @Test
  void alarmsAreInWholeDaysBeforeTheDayTheFarthestFirst() {
    assertThat(alarms(calendar, JUNE_2030))
        .containsExactly(days(365), days(182), days(92), days(31));
    assertThat(alarms(calendar.withLeadTimes(LeadTimes.of(ImmutableList.of())), JUNE_2030))
        .isEmpty();
    assertThat(
            alarms(
                calendar.withLeadTimes(
                    LeadTimes.of(
                        ImmutableList.of(Period.ofDays(1), Period.ofWeeks(2), Period.ofDays(14)))),
                JUNE_2030))
        .containsExactly(days(14), days(1));
  }

  @Test
  void noAlarmIsBeforeTheDayOfTheData() {
    assertThat(alarms(calendar, DATA_DATE.plusMonths(3))).containsExactly(days(91), days(30));
    assertThat(alarms(calendar, DATA_DATE.plusMonths(3).minusDays(1))).containsExactly(days(30));
    assertThat(alarms(calendar, DATA_DATE.minusYears(1))).isEmpty();
  }

  private static List<Long> alarms(DeadlineCalendar calendar, LocalDate day) {
    return ReadBack.event(calendar.of(ImmutableList.of(kazakhstan(day, 0)))).getAlarms().stream()
        .map(DeadlineCalendarTest::trigger)
        .toList();
  }

  private static long trigger(VAlarm alarm) {
    assertThat(alarm.getAction().isDisplay()).isTrue();
    return alarm.getTrigger().getDuration().toMillis();
  }

  private static long days(int before) {
    return -before * 24L * 60 * 60 * 1000;
  }

  @Test
  void eventsAreByDayThenIdWhateverTheOrderOfTheDeadlines() {
    ImmutableList<Deadline> deadlines =
        ImmutableList.of(
            kazakhstan(JUNE_2030, 0),
            exact(DeadlineKind.INVITATION_EXPIRES, "TUN", "030", JUNE_2030.minusDays(1), 0),
            exact(DeadlineKind.ENTRY_INTO_FORCE, "KAZ", "030", JUNE_2030, 0));
    String text = calendar.of(deadlines);
    assertThat(ids(text))
        .containsExactly(
            "INVITATION_EXPIRES-TUN-030-1",
            "ENTRY_INTO_FORCE-KAZ-030-1",
            "INVITATION_EXPIRES-KAZ-030-1");
    assertThat(calendar.of(deadlines.reverse())).isEqualTo(text);
    assertThat(DeadlineCalendar.asOf(DATA_DATE, OfficialLanguage.ENGLISH).of(deadlines))
        .isEqualTo(text);
  }

  private static List<String> ids(String text) {
    return ReadBack.events(text).stream()
        .map(event -> event.getUid().getValue().replace("@org.accede", ""))
        .toList();
  }

  @Test
  void aDeadlineIsThereOnce() {
    ImmutableList<Deadline> twice =
        ImmutableList.of(kazakhstan(JUNE_2030, 0), kazakhstan(WED_2030_06_19, 1));
    assertThatThrownBy(() -> calendar.of(twice))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("INVITATION_EXPIRES-KAZ-030-1");
    assertThatThrownBy(() -> calendar.changes(twice, ImmutableList.of()))
        .hasMessageStartingWith("before");
    assertThatThrownBy(() -> calendar.changes(ImmutableList.of(), twice))
        .hasMessageStartingWith("after");
  }

  @Test
  void aCalendarWithoutDeadlinesOrChangesSaysSo() {
    assertThat(entry(calendar.of(ImmutableList.of()))).isEqualTo("No deadline on record");
    ImmutableList<Deadline> same = ImmutableList.of(kazakhstan(JUNE_2030, 0));
    assertThat(entry(calendar.changes(same, same))).isEqualTo("No deadline has changed");
  }

  @Test
  void anEmptyCalendarIsCalledAfterItsParticipantAndNotTakenForThatOfAnother() {
    DeadlineCalendar kazakhstan = calendar.withParticipant(kazakhstan(JUNE_2030, 0).participant());
    assertThat(kazakhstan.of(ImmutableList.of()))
        .contains("NAME:Kazakhstan and the Council of Europe treaties: deadlines\r\n")
        .contains("UID:NONE-KAZ@org.accede\r\n");
    assertThat(calendar.of(ImmutableList.of())).contains("UID:NONE@org.accede\r\n");
    assertThat(kazakhstan.of(ImmutableList.of(kazakhstan(JUNE_2030, 0))))
        .isEqualTo(calendar.of(ImmutableList.of(kazakhstan(JUNE_2030, 0))));
  }

  @Test
  void aCalendarOfOneParticipantTakesNoDeadlineOfAnother() {
    DeadlineCalendar kazakhstan = calendar.withParticipant(kazakhstan(JUNE_2030, 0).participant());
    Deadline tunisia = exact(DeadlineKind.INVITATION_EXPIRES, "TUN", "185", JUNE_2030, 0);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> kazakhstan.of(ImmutableList.of(tunisia)))
        .withMessage(
            "deadlines: found \""
                + tunisia.id()
                + "\", expected a deadline of KAZ, whose calendar"
                + " it is");
  }

  @Test
  void theNoteThatGoesWithANameIsInAnEmptyCalendarToo() {
    Participant kosovo = CouncilOfEurope.register().participant("XKX");
    String text = calendar.withParticipant(kosovo).of(ImmutableList.of());

    assertThat(ReadBack.calendar(text).getJournals().get(0).getDescriptions().get(0).getValue())
        .isEqualTo("* " + kosovo.note().orElseThrow().english());
  }

  private static String entry(String text) {
    assertThat(ReadBack.events(text)).isEmpty();
    return ReadBack.calendar(text).getJournals().get(0).getSummary().getValue();
  }

  @Test
  void whatIsNewOrMovedOrGoneIsAChangeAndNothingElseIs() {
    Deadline same = exact(DeadlineKind.INVITATION_EXPIRES, "TUN", "185", JUNE_2030, 0);
    Deadline gone = exact(DeadlineKind.CONSULTATION_ENDS, "TUN", "030", JUNE_2030, 2);
    Deadline extra = exact(DeadlineKind.ENTRY_INTO_FORCE, "TUN", "030", WED_2030_06_19, 0);
    String text =
        calendar.changes(
            ImmutableList.of(same, gone, kazakhstan(JUNE_2030, 0)),
            ImmutableList.of(extra, kazakhstan(JUNE_2030.plusYears(1), 1), same));
    assertThat(ids(text))
        .containsExactly(
            "CONSULTATION_ENDS-TUN-030-1",
            "ENTRY_INTO_FORCE-TUN-030-1",
            "INVITATION_EXPIRES-KAZ-030-1");
    assertThat(ReadBack.events(text))
        .extracting(event -> event.getSequence().getValue())
        .containsExactly(3, 0, 1);
    VEvent cancelled = ReadBack.events(text).get(0);
    assertThat(cancelled.getStatus().isCancelled()).isTrue();
    assertThat(cancelled.getAlarms()).isEmpty();
    assertThat(ReadBack.description(cancelled)).startsWith("This deadline no longer stands;");
    assertThat(ReadBack.events(text).get(1).getStatus().isConfirmed()).isTrue();
    assertThat(ReadBack.day(ReadBack.events(text).get(2).getDateStart()))
        .isEqualTo(JUNE_2030.plusYears(1));
  }

  @Test
  void theSequenceGrowsWhereTheDayMovedWithoutADecision() {
    assertThat(sequence(kazakhstan(JUNE_2030, 1), kazakhstan(WED_2030_06_19, 1))).isEqualTo(2);
    assertThat(sequence(kazakhstan(JUNE_2030, 1), kazakhstan(WED_2030_06_19, 0))).isEqualTo(2);
    assertThat(sequence(kazakhstan(JUNE_2030, 1), kazakhstan(WED_2030_06_19, 4))).isEqualTo(4);
  }

  @Test
  void theLastDayAloneCanMove() {
    Deadline later =
        uncertain(DeadlineKind.INVITATION_EXPIRES, "KAZ", "030", JUNE_2030, WED_2030_06_19);
    assertThat(sequence(kazakhstan(JUNE_2030, 0), later)).isEqualTo(1);
  }

  private int sequence(Deadline before, Deadline after) {
    return ReadBack.event(calendar.changes(ImmutableList.of(before), ImmutableList.of(after)))
        .getSequence()
        .getValue();
  }

  /** No address of a page on a treaty whose number ends in a letter was found. */
  @Test
  void noAddressIsMadeUp() {
    assertThat(TreatyOfficePage.of(TreatyNumber.of("185"))).isPresent();
    assertThat(TreatyOfficePage.of(TreatyNumber.of("014A"))).isEmpty();
  }
}
