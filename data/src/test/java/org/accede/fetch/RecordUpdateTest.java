package org.accede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.difference.CoverageChange;
import org.accede.difference.FactChange;
import org.accede.json.DataFile;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.TreatyOfficeImport;
import org.junit.jupiter.api.Test;

/** What a chart of ETS No. 127 changes on record. */
class RecordUpdateTest {
  private static final ServiceRequest CHART = ServiceRequest.chart(TreatyNumber.of("127"));
  private static final TreatyRegister BASE = WholeService.BASE;

  private final WholeService service = new WholeService();

  private RecordUpdate update(LocalDate day, Optional<TreatyRegister> before) {
    TreatyOfficeImport imported =
        TreatyOfficeImport.asOf(day, BASE)
            .add(DataFile.of(service.reply(CHART), CHART.fileName()))
            .build();
    return RecordUpdate.of(imported, BASE, before);
  }

  @Test
  void whereThereWasNoRegisterBeforeNothingIsAnEvent() {
    RecordUpdate first = update(WholeService.DAY, Optional.empty());

    assertThat(first.events()).isEmpty();
    assertThat(first.register().participants()).hasSameSizeAs(BASE.participants());
  }

  @Test
  void theSameChartOfALaterDayIsNoEvent() {
    RecordUpdate first = update(WholeService.DAY, Optional.empty());
    RecordUpdate second = update(WholeService.DAY.plusDays(1), Optional.of(first.register()));

    assertThat(second.events()).isEmpty();
    assertThat(second.register()).isNotEqualTo(first.register());
  }

  /** The Cook Islands signed it on 28 October 2016 (chart of the Treaty Office). */
  @Test
  void aSignatureIsAnEventAndSoIsThatWhoeverSignedIsNotListedWithoutAnActAnyMore() {
    service.list("127", "COK", "Cook Islands");
    RecordUpdate first = update(WholeService.DAY, Optional.empty());
    service.set("127", "Cook Islands", "DateSignature", "2016-10-28");
    RecordUpdate second = update(WholeService.DAY.plusDays(1), Optional.of(first.register()));

    assertThat(second.events())
        .extracting(event -> ((FactChange) event).after())
        .containsExactly(Optional.of(signature(second.register())), Optional.empty());
    assertThat(second.events())
        .extracting(event -> ((FactChange) event).before().map(TreatyFact::getClass))
        .containsExactly(Optional.empty(), Optional.of(ListedWithoutAct.class));
  }

  private static Signature signature(TreatyRegister register) {
    return register
        .dossier(ParticipantCode.of("COK"), TreatyNumber.of("127"))
        .participations()
        .get(0)
        .signature()
        .orElseThrow();
  }

  @Test
  void thatTheRecordIsCompleteIsAnEvent() {
    assertThat(coverage(BASE)).containsExactly(" -> EVERYONE");
  }

  @Test
  void thatTheRecordIsCompleteForOthersThanBeforeIsAnEvent() {
    assertThat(coverage(coveredFor(Scope.Group.NON_MEMBERS)))
        .containsExactly("NON_MEMBERS -> EVERYONE");
  }

  private static TreatyRegister coveredFor(Scope scope) {
    return TreatyRegister.builder()
        .add(BASE.treaty(TreatyNumber.of("127")))
        .cover(
            TreatyNumber.of("127"),
            new Coverage(
                Coverage.Extent.SIGNATURES_AND_CONSENTS,
                scope,
                WholeService.DAY.minusDays(1),
                BASE.acts().get(0).provenance()))
        .combinationWith(BASE)
        .register();
  }

  /** For whom the record was complete, and is, of each change of that. */
  private ImmutableList<String> coverage(TreatyRegister before) {
    return update(WholeService.DAY, Optional.of(before)).events().stream()
        .filter(CoverageChange.class::isInstance)
        .map(CoverageChange.class::cast)
        .map(change -> scope(change.before()) + " -> " + scope(change.after()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String scope(Optional<Coverage> coverage) {
    return coverage.map(one -> one.scope().toString()).orElse("");
  }
}
