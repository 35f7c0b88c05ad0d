package org.accede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.testing.OldSources;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.junit.jupiter.api.Test;

class LastSeenTablesTest {
  private static final TreatyRegister REGISTER = OldSources.register();
  private static final Tables TABLES = Tables.in(OfficialLanguage.ENGLISH);
  private static final AsOf ON = AsOf.on(OldSources.DAY);

  private static String cell(Table table, int row, String column) {
    return table.rows().get(row).get(table.columns().indexOf(column));
  }

  private static Table states(ParticipantCode who) {
    return TABLES.states(
        Accessions.in(REGISTER),
        ImmutableList.of(REGISTER.participant(who.value())),
        REGISTER.treaties(),
        ON);
  }

  @Test
  void aRowOfStatesHasTheStageTheBeginningAndTheDayThatWereLastSeen() {
    Table states = states(OldSources.SIGNATORY);
    assertThat(cell(states, 0, "stage")).isEmpty();
    assertThat(cell(states, 0, "possible")).contains("SIGNATORY", "PARTY");
    assertThat(cell(states, 0, "lastSeenStage")).isEqualTo("SIGNATORY");
    assertThat(cell(states, 0, "lastSeenSince")).isEqualTo("2004-06-18");
    assertThat(cell(states, 0, "lastSeenOn")).isEqualTo("2004-06-18");
    assertThat(cell(states, 1, "lastSeenStage")).isEmpty();
    assertThat(cell(states, 1, "lastSeenOn")).isEmpty();
  }

  @Test
  void aCellOfAMatrixMarksWhatWasLastSeenWithItsDay() {
    Table matrix =
        TABLES.matrix(
            Accessions.in(REGISTER),
            ImmutableList.of(
                REGISTER.participant(OldSources.SIGNATORY.value()),
                REGISTER.participant(OldSources.NOWHERE.value())),
            REGISTER.treaties(),
            ON);
    assertThat(cell(matrix, 0, "001"))
        .startsWith("SIGNATORY@2004-06-18; ")
        .contains("; PARTY")
        .doesNotContain("; SIGNATORY");
    assertThat(cell(matrix, 1, "002")).isEqualTo("MAY_SIGN; MAY_BE_INVITED");
  }

  @Test
  void aLineOfTheChartSaysWhatWasWithdrawnAndWhen() {
    Table chart = TABLES.chart(REGISTER, REGISTER.participants(), REGISTER.treaties());
    int last = chart.rows().size() - 1;
    assertThat(cell(chart, last, "participant")).isEqualTo("DYS");
    assertThat(cell(chart, last, "signature")).isEqualTo("2003-01-01");
    assertThat(cell(chart, last, "withdrawal")).isEqualTo("SIGNATURE");
    assertThat(cell(chart, last, "withdrawalOn")).isEqualTo("2003-02-01");
  }
}
