package org.accede.treatyoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accede.treatyoffice.Replies.party;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.json.DataFile;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

/** Charts by their treaties, and one that no treaty is known for. */
class PassedOverTest {
  private static DataFile chart(String treaty, String file) {
    return DataFile.of(
        Replies.rows(party("ALB", "Albania", "NumSTE", treaty)).text().getBytes(UTF_8), file);
  }

  @Test
  void chartsAreInTheOrderOfTheirTreatiesWhateverTheirFilesAreCalled() {
    TreatyOfficeImport imported =
        Replies.imported(chart("185", "a.json"), chart("030", "z.json"), chart("099", "m.json"));

    assertThat(imported.replies())
        .extracting(ReadReply::file)
        .containsExactly("z.json", "m.json", "a.json");
  }

  @Test
  void aChartOfATreatyThatNobodyKnowsIsToldAsUnreadableAndNotAsRead() {
    TreatyOfficeImport imported =
        TreatyOfficeImport.asOf(Replies.SAVED, Replies.BASE)
            .passingOverUnreadable()
            .add(chart("998", "unknown.json"))
            .add(chart("030", "known.json"))
            .build();

    assertThat(imported.replies()).extracting(ReadReply::file).containsExactly("known.json");
    assertThat(imported.unreadable())
        .extracting(Throwable::getMessage)
        .containsExactly(
            "unknown.json: found treaty 998, expected a treaty of the search or of the register");
    assertThat(imported.register().treaties())
        .extracting(treaty -> treaty.number())
        .contains(TreatyNumber.of("030"))
        .doesNotContain(TreatyNumber.of("998"));
  }
}
