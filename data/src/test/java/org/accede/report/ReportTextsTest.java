package org.accede.report;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.act.ChartMark;
import org.accede.act.ConsentKind;
import org.accede.act.DeclarationKind;
import org.accede.act.WithdrawnAct;
import org.accede.body.BodyRole;
import org.accede.invitation.Consulted;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.query.DeadlineKind;
import org.accede.register.Coverage;
import org.accede.report.timeline.Glyph;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.check.Severity;
import org.accede.source.SourceKind;
import org.accede.text.OfficialLanguage;
import org.accede.texts.TextBundle;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.junit.jupiter.api.Test;

/** The texts of a report against the keys that its sources speak of. */
class ReportTextsTest {
  /** What follows the beginnings of keys that the sources complete from a value. */
  private static final ImmutableMap<String, Set<String>> ENDINGS =
      ImmutableMap.<String, Set<String>>builder()
          .put("stage.extensionPending.", Set.of("yes", "maybe"))
          .put("lastSeen.askedExtension.", Set.of("yes", "maybe"))
          .put("fact.WITHDRAWAL.", names(WithdrawnAct.values()))
          .put("identity.member.", names(Trilean.values()))
          .put("identity.reading.", Set.of("CAUTIOUS", "ANNIVERSARY", "SECRETARIAT", "OTHER"))
          .put("count.", names(AccessionStage.values()))
          .put(
              "site.sign.",
              Stream.concat(
                      names(AccessionStage.values()).stream(), Stream.of("open", "undetermined"))
                  .collect(Collectors.toSet()))
          .put("site.", Set.of("members", "others", "treaties", "groups", "bodies"))
          .put(
              "section.",
              Set.of(
                  "summary",
                  "deadlines",
                  "findings",
                  "timeline",
                  "treaties",
                  "decision",
                  "invitations",
                  "follows",
                  "procedures",
                  "chart",
                  "clauses",
                  "disagreements",
                  "cautions",
                  "sources"))
          .put(
              "place.",
              Set.of(
                  "Basel",
                  "Bern",
                  "Brussels",
                  "Delphi",
                  "Granada",
                  "Lisbon",
                  "London",
                  "Moscow",
                  "Nicosia",
                  "SantiagodeCompostela",
                  "TheHague",
                  "Valletta",
                  "Vienna",
                  "Warsaw"))
          .put("body.role.", names(BodyRole.values()))
          .put("body.stage.", Set.of("HELD", "PERHAPS", "ENDED", "NOT_YET"))
          .put("deadline.", names(DeadlineKind.values()))
          .put("timeline.mark.", names(Glyph.values()))
          .put(
              "fact.",
              Set.of(
                  "SIGNATURE",
                  "ENTRY_INTO_FORCE",
                  "DENUNCIATION",
                  "REQUEST",
                  "DECISION_IN_PRINCIPLE",
                  "EXTENSION_REQUEST",
                  "EXTENSION",
                  "SUSPENSION",
                  "MARKS",
                  "LISTED"))
          .put("fact.DECLARATION.", names(DeclarationKind.values()))
          .put("change.fact.mark.", names(ChartMark.values()))
          .put("fact.CONSENT.", names(ConsentKind.values()))
          .put("fact.INVITATION.", names(InvitationPurpose.values()))
          .put("fact.OBJECTION.", names(Objection.Outcome.values()))
          .put(
              "fact.CONSULTATION.",
              Stream.concat(names(Consulted.values()).stream(), Stream.of("NOT_STATED"))
                  .collect(Collectors.toSet()))
          .put("detail.term.", Set.of("until", "period"))
          .put("detail.asked.", Set.of("until", "period"))
          .put("findings.severity.", names(Severity.values()))
          .put("coverage.", names(Coverage.Extent.values()))
          .put("source.kind.", names(SourceKind.values()))
          .put("clauses.read.", names(FinalClauses.Reading.values()))
          .put("when.", names(AccessionRoute.When.values()))
          .put("how.", names(DecisionRequirement.values()))
          .put(
              "counting.",
              Arrays.stream(CountingMethod.values())
                  .filter(ReportTextsTest::hasNoRule)
                  .map(Enum::name)
                  .collect(Collectors.toSet()))
          .build();

  private static boolean hasNoRule(CountingMethod method) {
    return switch (method) {
      case SAME_DATE_AS_PARENT, END_OF_CURRENT_PERIOD, IMMEDIATE_OR_LATER_DATE_SPECIFIED -> true;
      default -> false;
    };
  }

  @Test
  void everyKeyHasATextAndNoTextIsUnused() {
    Set<String> used = new TreeSet<>(TextBundle.REPORT.keysInSources(ENDINGS));
    // keys of the explanations, which have a test of their own
    used.removeAll(CORE);
    assertThat(used).isEqualTo(TextBundle.REPORT.texts(OfficialLanguage.ENGLISH).keySet());
  }

  /** Those that the sources of a report take from the explanations. */
  private static final Set<String> CORE = Set.of("stage.?", "fact.inferred", "coverage.for.?");

  private static Set<String> names(Object[] values) {
    return Arrays.stream(values).map(Object::toString).collect(toCollection(TreeSet::new));
  }
}
