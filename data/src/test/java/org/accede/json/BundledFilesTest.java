package org.accede.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.invitation.DefaultTerm;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Existence;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.source.Citation;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledFilesTest {
  @ParameterizedTest
  @MethodSource("org.accede.json.BundledFiles#treaties")
  void aTreatyFileIsInCanonicalForm(Path path) throws IOException {
    assertThat(TreatyFile.read(DataFile.at(path)).toJson()).isEqualTo(Files.readString(path));
  }

  @Test
  void theOtherFilesAreInCanonicalForm() throws IOException {
    assertThat(IndexFile.read(DataFile.at(BundledFiles.INDEX)).toJson())
        .isEqualTo(Files.readString(BundledFiles.INDEX));
    assertThat(ParticipantsFile.read(DataFile.at(BundledFiles.PARTICIPANTS)).toJson())
        .isEqualTo(Files.readString(BundledFiles.PARTICIPANTS));
    assertThat(ParametersFile.read(DataFile.at(BundledFiles.PARAMETERS)).toJson())
        .isEqualTo(Files.readString(BundledFiles.PARAMETERS));
    assertThat(GroupsFile.read(DataFile.at(BundledFiles.GROUPS)).toJson())
        .isEqualTo(Files.readString(BundledFiles.GROUPS));
  }

  @Test
  void theIndexNamesTheFilesThatAreThere() throws IOException {
    List<String> named =
        IndexFile.read(DataFile.at(BundledFiles.INDEX)).treaties().stream()
            .map(number -> number + ".json")
            .toList();

    assertThat(BundledFiles.treaties())
        .map(path -> Objects.requireNonNull(path.getFileName()).toString())
        .isEqualTo(named);
  }

  @Test
  void aFileHasTheNameOfItsTreaty() throws IOException {
    for (Path path : BundledFiles.treaties()) {
      assertThat(path).hasFileName(TreatyFile.read(DataFile.at(path)).treaty().number() + ".json");
    }
  }

  @ParameterizedTest
  @MethodSource("org.accede.json.BundledFiles#treaties")
  void everyFactOfATreatyHasASource(Path path) {
    TreatyFile file = TreatyFile.read(DataFile.at(path));

    assertThat(file.treaty().citations()).isNotEmpty();
    if (file.treaty().clauses().read() != FinalClauses.Reading.NOT_READ) {
      assertThat(file.treaty().clauses().citations()).isNotEmpty();
    }
    assertThat(
            Stream.of(
                    file.chart().stream().map(TreatyFact::provenance),
                    file.procedure().stream().map(TreatyFact::provenance),
                    file.coverage().stream().map(Coverage::provenance))
                .flatMap(all -> all))
        .allSatisfy(provenance -> assertThat(provenance.citations()).isNotEmpty());
  }

  @Test
  void everyFactOfAParticipantHasASource() {
    ParticipantsFile file = ParticipantsFile.read(DataFile.at(BundledFiles.PARTICIPANTS));

    assertThat(file.participants())
        .allSatisfy(participant -> assertThat(participant.citations()).isNotEmpty())
        .flatMap(BundledFilesTest::provenances)
        .allSatisfy(provenance -> assertThat(provenance.citations()).isNotEmpty());
  }

  @Test
  void everySourceOfTheOtherFilesIsUsed() throws IOException {
    List<Citation> cited = new ArrayList<>();
    ParticipantsFile participants = ParticipantsFile.read(DataFile.at(BundledFiles.PARTICIPANTS));
    for (Participant participant : participants.participants()) {
      cited.addAll(participant.citations());
      provenances(participant).forEach(provenance -> addTo(cited, provenance));
      participant.memberships().stream()
          .flatMap(membership -> membership.ceasedContradictions().stream())
          .map(Contradiction::citation)
          .forEach(cited::add);
    }
    participants.coverage().values().forEach(one -> addTo(cited, one.provenance()));
    assertThat(ids(cited)).containsAll(idsIn(BundledFiles.PARTICIPANTS));

    cited.clear();
    ParametersFile.read(DataFile.at(BundledFiles.PARAMETERS)).defaultTerms().stream()
        .map(DefaultTerm::provenance)
        .forEach(provenance -> addTo(cited, provenance));
    assertThat(ids(cited)).containsAll(idsIn(BundledFiles.PARAMETERS));
  }

  @ParameterizedTest
  @MethodSource("org.accede.json.BundledFiles#treaties")
  void everySourceOfATreatyFileIsUsed(Path path) throws IOException {
    TreatyFile file = TreatyFile.read(DataFile.at(path));
    List<Citation> cited = new ArrayList<>(file.treaty().citations());
    cited.addAll(file.treaty().clauses().citations());
    file.treaty().elaborators().ifPresent(some -> cited.addAll(some.citations()));
    file.coverage().forEach(one -> addTo(cited, one.provenance()));
    file.chart().forEach(act -> addTo(cited, act.provenance()));
    file.procedure().forEach(step -> addTo(cited, step.provenance()));

    assertThat(ids(cited)).containsAll(idsIn(path));
  }

  private static List<Provenance> provenances(Participant participant) {
    return Stream.of(
            participant.europeanStatus().stream().map(EuropeanStatus::provenance),
            participant.existence().stream().map(Existence::provenance),
            participant.memberships().stream().map(Membership::provenance),
            participant.observerStatuses().stream().map(ObserverStatus::provenance))
        .flatMap(all -> all)
        .toList();
  }

  private static void addTo(List<Citation> cited, Provenance provenance) {
    cited.addAll(provenance.citations());
    provenance.contradictions().forEach(other -> cited.add(other.citation()));
  }

  private static List<String> ids(List<Citation> cited) {
    return cited.stream().map(citation -> citation.source().id()).distinct().toList();
  }

  /** The ids under "sources", read from the text: in canonical form each has a line of its own. */
  private static ImmutableList<String> idsIn(Path path) throws IOException {
    String text = Files.readString(path);
    return text.substring(text.lastIndexOf("\n  \"sources\": {"))
        .lines()
        .filter(line -> line.startsWith("    \""))
        .map(line -> line.substring(5, line.indexOf('"', 5)))
        .collect(ImmutableList.toImmutableList());
  }
}
