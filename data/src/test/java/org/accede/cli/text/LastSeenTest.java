package org.accede.cli.text;

import static org.accede.testing.OldSources.DAY;
import static org.accede.testing.OldSources.FERRIES;
import static org.accede.testing.OldSources.FORDS;
import static org.accede.testing.OldSources.INVITED;
import static org.accede.testing.OldSources.LAPSED;
import static org.accede.testing.OldSources.NOWHERE;
import static org.accede.testing.OldSources.SIGNATORY;
import static org.accede.testing.OldSources.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.accede.cli.terminal.Screen;
import org.accede.output.Document;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.testing.OldSources;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command line says where acts or decisions may have followed that nobody recorded. */
class LastSeenTest {
  private static final TreatyRegister REGISTER = OldSources.register();
  private static final Accessions ACCESSIONS = Accessions.in(REGISTER);
  private static final AsOf ON = AsOf.on(DAY);

  private static String status(ParticipantCode who, boolean all, OfficialLanguage language) {
    return new StatusText(CommandWording.in(language), new Screen(100), ON, all)
        .of(REGISTER.participant(who.value()), ACCESSIONS.of(who).asOf(ON), ImmutableList.of())
        .text();
  }

  private static String status(ParticipantCode who, boolean all) {
    return status(who, all, OfficialLanguage.ENGLISH);
  }

  private static String headline(
      ParticipantCode who, TreatyNumber treaty, OfficialLanguage language) {
    return new Headline(CommandWording.in(language))
        .of(ON, ACCESSIONS.of(who).to(treaty).asOf(ON))
        .replace('\u00a0', ' ');
  }

  private static String headline(ParticipantCode who, TreatyNumber treaty) {
    return headline(who, treaty, OfficialLanguage.ENGLISH);
  }

  private static List<String> timeline(ParticipantCode who, TreatyNumber treaty) {
    return new TimelineText(CommandWording.in(OfficialLanguage.ENGLISH))
        .lines(ACCESSIONS.of(who).to(treaty).timeline());
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void aSignatoryOfLongAgoStandsUnderLastSeenAndNotUnderUndetermined() {
    assertThat(status(SIGNATORY, false))
        .contains(
            """
            LAST SEEN - what may have followed since is not on record (1)
                                                                               since                  on
              001   Convention on Fords                  signatory             2004-06-18             2004-06-18
            """)
        .doesNotContain("UNDETERMINED", "SIGNATORY (");
    assertThat(status(SIGNATORY, false, OfficialLanguage.FRENCH))
        .contains(
            "DERNIÈRE OBSERVATION - la suite", "Convention sur les gués", "signataire", "depuis");
  }

  @Test
  void aLapsedInvitationSaysThatTheOutcomeOfTheRequestIsNotOnRecord() {
    assertThat(status(LAPSED, false))
        .containsSubsequence(
            "LAST SEEN",
            "invitation lapsed     2020-05-02/2020-05-03  2020-06-30\n",
            "        lapsed, extension asked for, outcome not on record\n")
        .doesNotContain("\n\n\n");
    assertThat(status(LAPSED, false, OfficialLanguage.FRENCH))
        .contains("caduque, prorogation demandée, issue inconnue");
  }

  @Test
  void anInvitationThatWasSeenRunningKeepsItsLastDay() {
    assertThat(status(INVITED, false))
        .containsSubsequence(
            "LAST SEEN",
            "invited               2019-05-01             2020-02-01",
            "until 2025-05-01; 1157 days left");
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void nothingOfThisIsWiderThanAHundredColumns(OfficialLanguage language) {
    for (ParticipantCode who : List.of(SIGNATORY, LAPSED, INVITED, NOWHERE, WITHDRAWN)) {
      assertThat(status(who, true, language).lines())
          .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }
  }

  @Test
  void whoMaySignOrBeInvitedIsCountedAsOneThingAndListedWhereAllIsAskedFor() {
    assertThat(status(NOWHERE, false)).contains("may sign or be invited: 1");
    assertThat(status(NOWHERE, true))
        .contains(
            """
            OPEN - open to it: by signature if it took part in the elaboration, else by invitation (1)
              002   Protocol on Ferries
            """);
  }

  @Test
  void theHeadlineOfAnExplanationTellsWhatWasLastSeen() {
    assertThat(headline(LAPSED, FORDS))
        .startsWith("On 1 March 2022: undetermined: ")
        .contains(", or ")
        .endsWith(
            ". Last seen on 30 June 2020: invitation lapsed, since a day between 2 and 3 May 2020;"
                + " an extension was asked for, the outcome is not on record.");
    assertThat(headline(LAPSED, FORDS, OfficialLanguage.FRENCH))
        .startsWith("Au 1er mars 2022 : indéterminé ; possible : ")
        .contains("Dernière observation, au 30 juin 2020 : invitation caduque")
        .endsWith("une prorogation a été demandée, l'issue n'est pas connue.");
    assertThat(headline(SIGNATORY, FORDS))
        .endsWith("Last seen on 18 June 2004: signatory, since 18 June 2004.");
  }

  @Test
  void theHeadlineTellsTheTwoWaysInAsOne() {
    assertThat(headline(NOWHERE, FERRIES))
        .isEqualTo(
            "On 1 March 2022: open to it: by signature if it took part in the elaboration, else by"
                + " invitation.");
  }

  @Test
  void theHeadlineWithoutAnythingSeenNamesWhatIsPossible() {
    assertThat(headline(NOWHERE, FORDS))
        .startsWith("On 1 March 2022: undetermined: ")
        .contains("Party, ", ", or may be invited.")
        .doesNotContain("Last seen");
  }

  @Test
  void statusInJsonHasWhatWasLastSeenOnlyWhereSomethingWas() throws Exception {
    JsonNode states =
        json(Document.status(
                    REGISTER.participant(LAPSED.value()), ON, ACCESSIONS.of(LAPSED).asOf(ON))
                .toJson(OfficialLanguage.ENGLISH))
            .get("states");
    JsonNode seen = states.get(0).get("answer").get("lastSeen");
    assertThat(seen.get("on").textValue()).isEqualTo("2020-06-30");
    JsonNode state = seen.get("value");
    assertThat(state.get("stage").textValue()).isEqualTo("INVITATION_LAPSED");
    assertThat(state.get("since").textValue()).isEqualTo("2020-05-02/2020-05-03");
    assertThat(state.has("until")).isFalse();
    assertThat(state.get("extensionPending").textValue()).isEqualTo("yes");
    assertThat(states.get(1).get("answer").has("lastSeen")).isFalse();
  }

  @Test
  void theTimelineTellsOnceWhatWasLastSeen() throws Exception {
    assertThat(timeline(SIGNATORY, FORDS))
        .filteredOn(line -> line.contains("Last seen"))
        .containsExactly(
            "           ┊    Last seen on 18 June 2004: signatory, since 18 June 2004.");
    JsonNode spans =
        json(Document.timeline(ACCESSIONS.of(SIGNATORY).to(FORDS)).toJson(OfficialLanguage.ENGLISH))
            .get("spans");
    JsonNode last = spans.get(spans.size() - 1).get("answer").get("lastSeen");
    assertThat(last.get("value").get("stage").textValue()).isEqualTo("SIGNATORY");
    assertThat(last.get("on").textValue()).isEqualTo("2004-06-18");
    assertThat(spans.get(0).get("answer").has("lastSeen")).isFalse();
  }

  @Test
  void theTimelineTellsOfWithdrawalsAndOfDenunciationsThatEndedNothing() {
    assertThat(String.join("\n", timeline(WITHDRAWN, FORDS)))
        .contains(
            "notified its denunciation on 1 January 2010",
            "withdrew its denunciation on 1 March 2010, before it took effect",
            "denounced a part of the treaty on 1 January 2012: Chapter II")
        .doesNotContain("ceased to be in force");
    assertThat(String.join("\n", timeline(WITHDRAWN, FERRIES)))
        .contains("withdrew its signature on 1 February 2003");
  }
}
