package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.query.Accessions;
import org.accede.query.NextStep;
import org.accede.query.NextSteps;
import org.accede.query.Plan;
import org.accede.query.Plans;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * CETS No. 223, opened on 10 October 2018 and not in force: by its Article 36(2) nobody joins ETS
 * No. 108 without it in the meantime. So CETS No. 222, Article 3(2), for ETS No. 167.
 */
class AmendmentPendingTest {
  private static final String ASKED = "plan.requirement.CONSENTED_AT_ONCE_UNTIL_IN_FORCE";
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);

  private static ImmutableList<String> keys(List<Step> steps) {
    return steps.stream()
        .map(step -> step.message().key())
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest(name = "{0} and {1} on {2}: {3}")
  @CsvSource({
    "KAZ, 108, 2018-10-09, false",
    "KAZ, 108, 2018-10-10, true",
    "KAZ, 108, 2025-09-11, true",
    "FRA, 108, 2025-09-11, false",
    "MAR, 167, 2017-11-21, false",
  })
  void anExplanationSaysSoToWhomItConcerns(String who, String treaty, LocalDate on, boolean said) {
    List<Step> cautions =
        Accessions.in(CouncilOfEurope.register())
            .of(who)
            .to(treaty)
            .asOf(on)
            .explanation()
            .cautions();
    assertThat(keys(cautions).contains(ASKED)).isEqualTo(said);
  }

  @Test
  void theClauseCitedIsTheOneOfTheProtocol() {
    Step step =
        Accessions.in(CouncilOfEurope.register())
            .of("KAZ")
            .to("108")
            .asOf(DAY)
            .explanation()
            .cautions()
            .stream()
            .filter(one -> one.message().key().equals(ASKED))
            .findFirst()
            .orElseThrow();
    assertThat(step.citations())
        .isEqualTo(CouncilOfEurope.register().treaty("223").clauses().citations());
  }

  @Test
  void theNextStepNamesItAsToBeDoneFirst() {
    NextStep step =
        NextSteps.in(Accessions.in(CouncilOfEurope.register()), new StrasbourgWorkingDays())
            .of("KAZ")
            .asOf(DAY)
            .steps()
            .stream()
            .filter(one -> one.treaty().number().toString().equals("108"))
            .findFirst()
            .orElseThrow();
    assertThat(keys(step.way().orElseThrow().first())).containsExactly(ASKED);
  }

  @Test
  void aPlanOfOneThatIsInvitedNamesItAndIsNotRefused() {
    TreatyRegister register = CouncilOfEurope.register();
    Source source =
        new Source.Builder().id("made-up").kind(SourceKind.SURVEY).title("Made up").build();
    Invitation invitation =
        new Invitation.Builder()
            .participant(register.participant("KAZ").code())
            .treaty(register.treaty("108").number())
            .on(ImpreciseDate.on(LocalDate.of(2025, 1, 15)))
            .term(Term.notStated())
            .provenance(Provenance.of(Citation.of(source)))
            .build();
    TreatyRegister invited =
        TreatyRegister.builder().add(invitation).combinationWith(register).register();

    Plan plan =
        Plans.in(Accessions.in(invited))
            .of(invited.participant("KAZ"))
            .to(invited.treaty("108"))
            .depositOn(DAY)
            .value()
            .orElseThrow();
    assertThat(keys(plan.first())).containsExactly(ASKED);
  }
}
