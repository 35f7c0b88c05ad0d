package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.treaty.ConsentRequirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when ETS No. 185 was joined that is not on record, as acts concerning ETS No. 189 show. */
class PresupposedTest {
  private static final ConsentRequirement ASKED =
      new ConsentRequirement(number("185"), ConsentRequirement.What.PARTY_BEFORE, "9");

  private static Provenance told(String asOf, String knownFrom) {
    Source.Builder list =
        new Source.Builder().id("list").kind(SourceKind.REFERENCE).title("A list");
    if (!asOf.isEmpty()) {
      list.asOf(date(asOf));
    }
    Provenance.Builder told = new Provenance.Builder().addCitations(Citation.of(list.build()));
    if (!knownFrom.isEmpty()) {
      told.statedKnownFrom(LocalDate.parse(knownFrom));
    }
    return told.build();
  }

  private static TreatyAct act(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    String on = words.get(1);
    return switch (words.get(0)) {
      case "in-force" -> entryIntoForce("MAR", "189", on);
      case "signed" -> signature("MAR", "189", on);
      case "left" ->
          new Denunciation.Builder()
              .participant(code("MAR"))
              .treaty(number("189"))
              .effect(date(on))
              .provenance(told("", ""))
              .build();
      default -> consent("MAR", "189", on, ConsentKind.valueOf(words.get(0)), told("", ""));
    };
  }

  private static Dossier other(String acts) {
    List<TreatyAct> all = new ArrayList<>();
    Splitter.on(";").trimResults().omitEmptyStrings().split(acts).forEach(one -> all.add(act(one)));
    return Dossier.of(code("MAR"), number("189"), ImmutableList.copyOf(all));
  }

  private static String by(Dossier parent, Dossier other) {
    return String.valueOf(Presupposed.by(parent, ASKED, other));
  }

  private static Dossier parent(TreatyAct... acts) {
    return Dossier.of(code("MAR"), number("185"), ImmutableList.copyOf(acts));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',                                     null",
    "signed 2020-01-01,                      null",
    "ACCESSION 2021-02-03,                   ../2021-02-03",
    "ACCESSION 2021,                         ../2021-12-31",
    "ACCESSION 2021-02-03/..,                ../..",
    "SUCCESSION 2021-02-03,                  null",
    "in-force 2021-06-01,                    ../2021-06-01",
    "ACCESSION 2021-02-03; in-force 2021-06-01, ../2021-02-03",
    "left 2024-06-01,                        ../2024-06-01",
    // it joined again: the later of the two
    "ACCESSION 2021-02-03; left 2024-06-01; RATIFICATION 2026-02-03, ../2026-02-03",
    "ACCESSION 2021-02-03; left 2024-06-01; RATIFICATION 2026-02-03/.., ../..",
    "ACCESSION 2021-02-03/..; left 2024-06-01; RATIFICATION 2026-02-03, ../..",
    "ACCESSION 2021-02-03/2022; left 2024-06-01; in-force 2027-02-03, ../2027-02-03"
  })
  void itWasByTheLastDayOfTheLatestActThatAskedForIt(String acts, String by) {
    assertThat(by(parent(), other(acts))).isEqualTo(by);
  }

  @ParameterizedTest(name = "as of {0}, known from {1}: {2}")
  @CsvSource({
    "2022-05-06, '',         ../2022-05-06",
    "2022,       '',         ../2022-12-31",
    "'',         2023-01-02, ../2023-01-02",
    "2022-05-06, 2021-12-01, ../2021-12-01",
    "2022-05-06, 2023-01-02, ../2022-05-06",
  })
  void whatHasNoLastDayHadHappenedWhenItsFirstSourceSpoke(
      String asOf, String knownFrom, String by) {
    TreatyAct open =
        consent("MAR", "189", "2021-02-03/..", ConsentKind.ACCESSION, told(asOf, knownFrom));
    Dossier other = Dossier.of(code("MAR"), number("189"), ImmutableList.of(open));

    assertThat(by(parent(), other)).isEqualTo(by);
  }

  @Test
  void whatIsOnRecordIsNotPresupposed() {
    Dossier other = other("ACCESSION 2021-02-03");
    TreatyAct left =
        new Denunciation.Builder()
            .participant(code("MAR"))
            .treaty(number("185"))
            .effect(date("2019-01-01"))
            .provenance(told("", ""))
            .build();

    assertThat(by(parent(accession("MAR", "185", "2018-06-29")), other)).isEqualTo("null");
    assertThat(by(parent(entryIntoForce("MAR", "185", "2018-10-01")), other)).isEqualTo("null");
    assertThat(by(parent(signature("MAR", "185", "2018-06-29")), other)).isEqualTo("../2021-02-03");
    assertThat(by(parent(accession("MAR", "185", "2018-06-29"), left), other))
        .isEqualTo("../2021-02-03");
  }
}
