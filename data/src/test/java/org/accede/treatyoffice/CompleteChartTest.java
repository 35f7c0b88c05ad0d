package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.SAVED;
import static org.accede.treatyoffice.Replies.anomalies;
import static org.accede.treatyoffice.Replies.chart;
import static org.accede.treatyoffice.Replies.file;
import static org.accede.treatyoffice.Replies.imported;
import static org.accede.treatyoffice.Replies.others;
import static org.accede.treatyoffice.Replies.party;
import static org.accede.treatyoffice.Replies.rows;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.json.DataFile;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a chart is complete. */
class CompleteChartTest {
  private static final TreatyNumber CYBERCRIME = TreatyNumber.of("185");

  private static List<Scope> scopes(TreatyOfficeImport imported) {
    return imported.register().treatyCoverage().get(CYBERCRIME).stream()
        .map(Coverage::scope)
        .toList();
  }

  private static Scope named(String... codes) {
    return new Scope.Named(
        Stream.of(codes)
            .map(ParticipantCode::of)
            .collect(ImmutableSortedSet.toImmutableSortedSet(ParticipantCode::compareTo)));
  }

  @Test
  void aChartWithARowForEachMemberStateIsCompleteForEveryoneAsOfTheStatedDay() {
    TreatyOfficeImport imported = imported(chart());

    assertThat(imported.register().treatyCoverage().get(CYBERCRIME))
        .singleElement()
        .satisfies(
            coverage -> {
              assertThat(coverage.extent()).isEqualTo(Coverage.Extent.SIGNATURES_AND_CONSENTS);
              assertThat(coverage.scope()).isEqualTo(Scope.Group.EVERYONE);
              assertThat(coverage.asOf()).isEqualTo(SAVED);
            });
    assertThat(imported.anomalies()).isEmpty();
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void aChartWithSixRowsIsCompleteForTheirSixParticipants() {
    TreatyOfficeImport imported =
        imported(
            file(
                List.of(
                    List.of(
                        party("ALB", "Albania", "DateSignature", "2001-11-23T00:00:00"),
                        party("AND", "Andorra"),
                        party("BUL", "Bulgaria"),
                        party("HRV", "Croatia")),
                    List.of(party("CAN", "Canada")),
                    List.of(party("UE", "European Union")))));

    assertThat(scopes(imported)).containsExactly(named("ALB", "AND", "BGR", "CAN", "EUE", "HRV"));
    assertThat(imported.register().acts()).hasSize(1);
    assertThat(imported.anomalies())
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.kind()).isEqualTo(AnomalyKind.MEMBERS_MISSING);
              assertThat(anomaly.pointer()).isEqualTo("/0");
              assertThat(anomaly.detail().orElseThrow().split(", "))
                  .hasSize(others().size() - 4)
                  .contains("ARM", "UKR")
                  .doesNotContain("ALB", "BGR", "RUS");
            });
    assertThat(imported.isWhole()).isFalse();
    assertThat(ImportReport.of(imported).text(OfficialLanguage.ENGLISH))
        .contains(
            """
            charts that are complete: 0.
            Charts that are complete for some only: 1
            - 185: complete for 6 participants
            """);
  }

  @Test
  void oneMemberStateWithoutARowIsEnough() {
    Map<String, Object> ukraine = party("UKR", "Ukraine");
    TreatyOfficeImport imported = imported(rows(others(ukraine).toArray()));

    assertThat(scopes(imported))
        .singleElement()
        .satisfies(
            scope ->
                assertThat(((Scope.Named) scope).participants())
                    .hasSize(others(ukraine).size())
                    .doesNotContain(ParticipantCode.of("UKR")));
    assertThat(anomalies(imported)).containsExactly("MEMBERS_MISSING 185 /0  (UKR)");
  }

  @Test
  void memberStatesAreThoseOfTheStatedDay() {
    DataFile withoutRussia = chart();
    assertThat(
            TreatyOfficeImport.asOf(LocalDate.of(2022, 3, 15), BASE)
                .add(withoutRussia)
                .build()
                .anomalies())
        .extracting(one -> one.kind() + " " + one.detail().orElseThrow())
        .containsExactly("MEMBERS_MISSING RUS");
    assertThat(
            TreatyOfficeImport.asOf(LocalDate.of(2022, 3, 16), BASE)
                .add(withoutRussia)
                .build()
                .anomalies())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"[[]]", "'[[], [], []]'", "'[null, null, null]'"})
  void anEmptyChartIsCompleteForNobody(String text) {
    TreatyOfficeImport imported = imported(file(text), file(text), chart());

    assertThat(imported.register().treatyCoverage().keySet()).containsExactly(CYBERCRIME);
    assertThat(imported.register().acts()).isEmpty();
    assertThat(anomalies(imported)).containsExactly("CHART_EMPTY  ", "CHART_EMPTY  ");
    assertThat(imported.isWhole()).isFalse();
    assertThat(ImportReport.of(imported).text(OfficialLanguage.ENGLISH))
        .contains("complete for nobody (2):\n  - reply.json\n  - reply.json\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[[%s], [%s]]       | BUCKET_MISSING 185 /2  (organisations)",
        "[[%s], null, [%s]] | BUCKET_MISSING 185 /1 null (non-member States)",
      })
  void withoutOneOfItsListsItIsCompleteForThoseOfTheOthers(String lists, String anomaly) {
    String members =
        others().stream()
            .map(
                row -> "{\"NumSTE\": \"185\", \"LibPaysOrga\": \"" + row.get("LibPaysOrga") + "\"}")
            .reduce((one, next) -> one + ", " + next)
            .orElseThrow();
    String canada = "{\"LibPaysOrga\": \"Canada\", \"NumSTE\": \"185\"}";
    TreatyOfficeImport imported = imported(file(String.format(lists, members, canada)));

    assertThat(scopes(imported))
        .singleElement()
        .satisfies(
            scope ->
                assertThat(((Scope.Named) scope).participants())
                    .hasSize(others().size() + 1)
                    .contains(ParticipantCode.of("CAN")));
    assertThat(anomalies(imported)).containsExactly(anomaly);
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void aListOfMemberStatesThatIsMissingIsToldOfOnce() {
    TreatyOfficeImport imported =
        imported(file(Arrays.asList(null, List.of(party("CAN", "Canada")), List.of())));

    assertThat(scopes(imported)).containsExactly(named("CAN"));
    assertThat(anomalies(imported)).containsExactly("BUCKET_MISSING 185 /0 null (member States)");
  }

  @Test
  void aMemberStateWhoseRowIsLeftOutIsNotCoveredAndTheRestIs() {
    TreatyOfficeImport imported = imported(chart(party("ALB", "Albania", "DateSignature", "soon")));

    assertThat(scopes(imported)).hasSize(2).contains(Scope.Group.NON_MEMBERS);
    assertThat(((Scope.Named) scopes(imported).get(1)).participants())
        .hasSize(others().size() - 1)
        .doesNotContain(ParticipantCode.of("ALB"));
    assertThat(anomalies(imported))
        .containsExactly("DATE_UNREADABLE 185 ALB /0/0/DateSignature \"soon\"");
    assertThat(ImportReport.of(imported).text(OfficialLanguage.ENGLISH))
        .contains("- 185: complete for all but member States, for 45 participants\n");
  }

  @Test
  void anotherWhoseRowIsLeftOutIsNotCoveredAndTheMemberStatesAre() {
    Map<String, Object> odd =
        party(
            "CAN",
            "Canada",
            "DateSignature",
            "2002-06-20T00:00:00",
            "DateConsentement",
            "2002-06-19T00:00:00");
    TreatyOfficeImport imported =
        imported(file(List.of(others(), List.of(odd, party("JAP", "Japan")), List.of())));

    assertThat(scopes(imported)).containsExactly(Scope.Group.MEMBERS, named("JPN"));
    assertThat(imported.anomalies())
        .extracting(Anomaly::kind)
        .containsExactly(AnomalyKind.CONTRADICTION);
  }

  @Test
  void whereRowsOfBothAreLeftOutTheRestOfThemIsCovered() {
    List<Object> members = new ArrayList<>(others(party("ALB", "Albania")));
    members.add(party("ALB", "Albania", "DateSignature", "soon"));
    TreatyOfficeImport imported =
        imported(
            file(
                List.of(
                    members, List.of(party("CAN", "Canada", "DateSignature", "soon")), List.of())));

    assertThat(scopes(imported))
        .singleElement()
        .satisfies(
            scope -> assertThat(((Scope.Named) scope).participants()).hasSize(members.size() - 1));
  }

  @Test
  void aRegisterThatKnowsNoMemberStateCannotTellWhatIsWhole() {
    TreatyOfficeImport imported =
        TreatyOfficeImport.asOf(LocalDate.of(1949, 1, 1), BASE)
            .add(rows(party("ALB", "Albania")))
            .build();

    assertThat(scopes(imported)).containsExactly(named("ALB"));
    assertThat(anomalies(imported)).containsExactly("MEMBERS_MISSING 185 /0  ()");
  }
}
