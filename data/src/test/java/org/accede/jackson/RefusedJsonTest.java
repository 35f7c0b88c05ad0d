package org.accede.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import org.accede.act.Consent;
import org.accede.act.Signature;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.data.CouncilOfEurope;
import org.accede.difference.Change;
import org.accede.difference.RegisterDifference;
import org.accede.difference.TreatyChange;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.testing.OldSources;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON that is no value of Accede's, and what is said of it. */
class RefusedJsonTest {
  private static final TreatyRegister OLD = OldSources.register();
  private static final TreatyRegister EARLY =
      CouncilOfEurope.register().knownOn(LocalDate.of(1954, 1, 1));
  private static final String NO_REASONS = ",\"explanation\":{\"rule\":\"test\"}}";

  private final ObjectMapper mapper =
      new ObjectMapper().registerModule(new AccedeModule().reading(OLD));

  private void assertRefused(String json, Class<?> type, String message) {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue(json, type))
        .withMessageStartingWith(message)
        .withCauseInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'key': 7} | answer.Step | key: found \"7\", expected a text",
        "{'key': 'a', 'details': {}} | answer.Step | details: found \"{}\", expected a list",
        "{'key': 'a', 'notes': [1]} | answer.Step | notes: found \"1\", expected a text",
        "{'key': 'a', 'sources': [7]} | answer.Step | source: found \"7\", expected an object",
        "{'key': 'a', 'values': [true]} | text.Message"
            + " | value of a sentence: found \"true\", expected an object",
        "{'key': 'a', 'values': [2147483648]} | text.Message"
            + " | value of a sentence: found \"2147483648\", expected an object",
        "{'key': 'a', 'values': [{'long': 9223372036854775808}]} | text.Message"
            + " | long: found \"9223372036854775808\", expected a whole number",
        "{'key': 'a', 'values': [{'long': 1.5}]} | text.Message"
            + " | long: found \"1.5\", expected a whole number",
        "{'key': 'a', 'values': [{'day': '2025'}]} | text.Message"
            + " | day: found \"2025\", expected a day such as 2025-09-11",
        "{'key': 'a', 'values': [{'period': '5 years'}]} | text.Message"
            + " | period: found \"5 years\", expected a period such as P5Y",
        "{'key': 'a', 'values': [{'type': 'TreatyNumber', 'value': '30'}]} | text.Message"
            + " | treaty: found \"30\"",
        "{'en': 'ford'} | text.BilingualText"
            + " | fr: found \"{\"en\":\"ford\"}\", expected the member \"fr\"",
        "{'on': '2025-13-01', 'what': {'key': 'a'}} | rule.accession.HistoryEvent | date: found",
        "['P5Y', 5] | query.LeadTimes | leadTimes: found \"5\", expected a text",
        "['5Y'] | query.LeadTimes | leadTimes: found \"5Y\", expected a period such as P5Y",
        "'P5Y' | query.LeadTimes | leadTimes: found \"P5Y\", expected a list of periods",
        "'perhaps' | time.Trilean | trilean: found \"perhaps\", expected yes, no or maybe",
        "7 | participant.ParticipantCode | ParticipantCode: found \"7\", expected a text",
        "{'matches': 1, 'explained': 2.5, 'notCounted': 0} | query.Audit"
            + " | explained: found \"2.5\", expected a whole number",
        "{'matches': 2147483648, 'explained': 2, 'notCounted': 0} | query.Audit"
            + " | matches: found \"2147483648\", expected a whole number",
        "{'kind': 'ENTRY_INTO_FORCE', 'participant': 'AVA', 'treaty': '001', 'lastDay': '2025',"
            + " 'safeDay': '2025-01-01', 'certain': 'no'} | query.Deadline"
            + " | certain: found \"no\", expected true or false",
      })
  void whatIsNotOfItsFormIsNamedWithWhatWasExpected(String json, String type, String message)
      throws ClassNotFoundException {
    assertRefused(json.replace('\'', '"'), Class.forName("org.accede." + type), message);
  }

  private void assertNoAnswer(String json, String message) {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue(json, new TypeReference<Answer<AccessionState>>() {}))
        .withMessageStartingWith(message);
  }

  @Test
  void aDeterminedAnswerHasOneCandidate() {
    assertNoAnswer(
        "{\"determined\":true,\"candidates\":[]" + NO_REASONS,
        "candidates: found \"[]\", expected the one answer");
    assertNoAnswer(
        "{\"determined\":1,\"candidates\":[]" + NO_REASONS,
        "determined: found \"1\", expected true or false");
    assertNoAnswer(
        "{\"determined\":false,\"candidates\":{}" + NO_REASONS,
        "candidates: found \"{}\", expected a list");
  }

  @Test
  void anAnswerWithoutCandidatesIsThatTheQuestionDoesNotApply() throws JsonProcessingException {
    assertThat(
            mapper
                .readValue(
                    "{\"determined\":false,\"candidates\":[]" + NO_REASONS,
                    new TypeReference<Answer<AccessionState>>() {})
                .candidates())
        .isEmpty();
  }

  @Test
  void whatWasLastSeenIsReadByTheTypeThatItIsOf() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(
            () ->
                mapper.readValue(
                    "{\"on\":\"2020-01-01\"}", new TypeReference<LastSeen<String>>() {}))
        .withMessageContaining("expected a type of answers such as Answer<AccessionState>");
  }

  private String written(Object value) throws JsonProcessingException {
    return mapper.writeValueAsString(value);
  }

  @Test
  void aFileOfFactsIsOneFactOnlyIfItHoldsOneOfThatType() throws JsonProcessingException {
    String none = written(TreatyRegister.builder().build());
    String all = written(EARLY);
    String signature =
        written(
            EARLY.acts().stream().filter(Signature.class::isInstance).findFirst().orElseThrow());

    assertRefused(none, Participant.class, "facts: found \"0 of them\", expected a participant");
    assertRefused(
        all,
        Treaty.class,
        "facts: found \"" + EARLY.treaties().size() + " of them\", expected a treaty");
    assertRefused(none, DefaultTerm.class, "facts: found \"0 of them\", expected a term");
    assertRefused(
        none, TreatyFact.class, "facts: found \"0 of them\", expected an act, a note or a step");
    assertRefused(signature, Consent.class, "fact: found \"BEL 002 SIGNATURE\", expected Consent");
  }

  @Test
  void aFileOfChangesIsOneChangeOnlyIfItHoldsOneOfThatType() throws JsonProcessingException {
    TreatyRegister nothing = TreatyRegister.builder().build();
    TreatyRegister france = TreatyRegister.builder().add(EARLY.participant("FRA")).build();

    assertRefused(
        written(RegisterDifference.between(nothing, nothing)),
        Change.class,
        "changes: found \"0 of them\", expected one change");
    assertRefused(
        written(RegisterDifference.between(nothing, france)),
        TreatyChange.class,
        "change: found \"PARTICIPANT_ADDED\", expected TreatyChange");
  }

  @Test
  void whoeverTheRegisterDoesNotKnowIsNoNameOfAMember() {
    for (String json : ImmutableList.of("{\"FRA\":1}", "{\"fra\":1}")) {
      assertThatExceptionOfType(JsonMappingException.class)
          .isThrownBy(
              () -> mapper.readValue(json, new TypeReference<Map<Participant, Integer>>() {}))
          .withMessageContaining(json.substring(2, 5));
    }
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(
            () ->
                mapper.readValue("{\"30\":1}", new TypeReference<Map<TreatyNumber, Integer>>() {}))
        .withMessageContaining("\"30\"");
  }
}
