package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.query.StandardCatalogue;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Check;
import org.accede.rule.check.Finding;
import org.accede.source.Citation;
import org.accede.source.Contradiction;
import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each check a register that breaks it, made from the bundled one by one change: that gives the
 * one finding and no other, and the bundled register does not give it.
 */
class OneChangeTest {
  private static final AsOf DAY = AsOf.on(LocalDate.of(2026, 11, 24));
  private static final Citation CHANGE =
      Citation.of(
          new Source.Builder().id("change").kind(SourceKind.SURVEY).title("The change").build());
  private static final Provenance CHANGED = Provenance.of(CHANGE);
  private static final ImmutableMultiset<String> BEFORE =
      findings(Checks.in(Accessions.in(CouncilOfEurope.register()), StandardCatalogue.get()));

  private static final String KENYA = "KEN 185 INVITATION 2024-10-09";

  private static Arguments change(String finding, Supplier<TreatyRegister> changed) {
    return Arguments.of(finding, changed);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        // Kenya was invited on 9 October 2024 for five years
        change("POSSIBLE invitation-run-out KEN 185", () -> kenyaInvited("2018-10-09")),
        change("POSSIBLE invitation-ends-soon KEN 185", () -> kenyaInvited("2022-03-09")),
        change(
            "CERTAIN invitation-stated-day-against-period KEN 185",
            () ->
                Changed.fact(
                    KENYA,
                    Invitation.class,
                    one ->
                        Copies.invitation(one, "2024-10-09", Copies.fiveYearsUntil("2029-12-31")))),
        change(
            "CERTAIN extension-shortens KEN 185",
            () -> Changed.with(extension("KEN", "185", "2025-01-15", "2028-10-09"))),
        change(
            "CERTAIN invitations-overlap KEN 185",
            () -> Changed.with(invitation("KEN", "185", "2026-01-14"))),
        // Tunisia asked again on 7 February 2024, the last day
        change(
            "CERTAIN extension-asked-late TUN 185",
            () ->
                Changed.fact(
                    "TUN 185 EXTENSION_REQUEST 2024-02-07",
                    ExtensionRequest.class,
                    one -> extensionRequest("TUN", "185", "2024-02-08"))),
        // Tunisia's invitation of 2017 or 2018 to the other convention has lapsed
        change(
            "CERTAIN extension-undecided TUN 197",
            () -> Changed.with(extensionRequest("TUN", "197", "2022-06-30"))),
        // ETS No. 185 entered into force on 1 July 2004
        change(
            "CERTAIN invitation-before-entry-into-force AUS 185",
            () ->
                Changed.fact(
                    "AUS 185 INVITATION 2010-09-20",
                    Invitation.class,
                    one -> Copies.invitation(one, "2004-06-30"))),
        change(
            "CERTAIN invitation-of-one-who-may-sign FRA 185",
            () -> Changed.with(invitation("FRA", "185", "2005-01-12"))),
        change(
            "CERTAIN invitation-outside-the-clause KEN 018",
            () -> Changed.with(invitation("KEN", "018", "2024-10-09"))),
        // objections ended Mongolia's request of 2019 (GR-J(2019)15)
        change(
            "CERTAIN invitation-after-objection MNG 024",
            () -> Changed.with(invitation("MNG", "024", "2024-01-17"))),
        // Kazakhstan's term ended on 22 or 23 April 2025
        change(
            "CERTAIN deposit-outside-any-window KAZ 210",
            () -> Changed.with(consent("KAZ", "210", "2025-06-02", ConsentKind.ACCESSION))),
        change(
            "CERTAIN invitation-after-consent KEN 185",
            () -> Changed.with(consent("KEN", "185", "2024-10-08", ConsentKind.ACCESSION))),
        // the United States of America took part in the elaboration
        change(
            "CERTAIN accession-by-one-who-may-only-sign USA 210",
            () -> Changed.with(consent("USA", "210", "2020-01-15", ConsentKind.ACCESSION))),
        change(
            "CERTAIN accession-by-member-state FRA 210",
            () ->
                Changed.fact(
                    "FRA 210 CONSENT 2014-07-04",
                    Consent.class,
                    one -> consent("FRA", "210", "2014-07-04", ConsentKind.ACCESSION))),
        change(
            "CERTAIN signature-by-one-who-may-only-accede KEN 030",
            () -> Changed.with(signature("KEN", "030", "2020-01-15"))),
        change(
            "CERTAIN signature-of-a-treaty-closed-to-non-members KEN 035",
            () -> Changed.with(signature("KEN", "035", "2020-01-15"))),
        // the chart of CETS No. 225 has all signatures, and none by France
        change(
            "CERTAIN ratification-without-signature FRA 225",
            () -> Changed.with(consent("FRA", "225", "2025-09-05", ConsentKind.RATIFICATION))),
        // opened for signature on 5 September 2024
        change(
            "CERTAIN act-before-opening NOR 225",
            () ->
                Changed.fact(
                    "NOR 225 SIGNATURE 2024-09-05",
                    Signature.class,
                    one -> signature("NOR", "225", "2024-09-04"))),
        // closed on 1 October 1991
        change(
            "CERTAIN act-after-closing DNK 133",
            () -> Changed.with(signature("DNK", "133", "1991-10-01"))),
        change(
            "CERTAIN dates-out-of-order MNG 030",
            () ->
                Changed.fact(
                    "MNG 030 REQUEST 2019-05-10",
                    AccessionRequest.class,
                    one -> request("MNG", "030", "2019-05-10", "2019-05-09"))),
        // Morocco deposited both instruments on 29 June 2018
        change(
            "CERTAIN consent-without-parent MAR 189",
            () ->
                Changed.fact(
                    "MAR 189 CONSENT 2018-06-29",
                    Consent.class,
                    one -> consent("MAR", "189", "2018-06-28", ConsentKind.ACCESSION))),
        // Austria denounced ETS No. 120 when it ratified CETS No. 218; its chart is not complete
        change(
            "POSSIBLE predecessor-not-denounced AUT 218",
            () -> Changed.without("AUT 120 DENUNCIATION 2021-08-03")),
        change(
            "CERTAIN entry-into-force-differs FRA 210",
            () ->
                Changed.fact(
                    "FRA 210 ENTRY_INTO_FORCE 2014-11-01",
                    EntryIntoForce.class,
                    one -> entry("FRA", "210", "2014-11-02"))),
        // in force since 1 August 2014
        change(
            "CERTAIN entry-into-force-before-the-treaty ALB 210",
            () ->
                Changed.fact(
                    "ALB 210 ENTRY_INTO_FORCE 2014-08-01",
                    EntryIntoForce.class,
                    one -> entry("ALB", "210", "2014-07-31"))),
        // one consent, of 15 May 2026
        change(
            "CERTAIN threshold-reached-not-in-force 225",
            () -> Changed.treaty("225", one -> Copies.threshold(one, 1, 0))),
        // one consent of five
        change(
            "CERTAIN in-force-below-threshold 225",
            () -> Changed.treaty("225", one -> Copies.inForce(one, Optional.of("2026-09-01")))),
        change(
            "CERTAIN treaty-entry-into-force-differs 225",
            () ->
                Changed.treaty(
                    "225",
                    one -> Copies.threshold(Copies.inForce(one, Optional.of("2026-10-01")), 1, 0))),
        // in force since 20 November 1970
        change(
            "CERTAIN treaty-dates-out-of-order 066",
            () -> Changed.treaty("066", one -> Copies.opened(one, "1971-05-06"))),
        // notified on 5 September 2023: six months, then the first of the next month
        change(
            "CERTAIN denunciation-effect-differs BLR 104",
            () ->
                Changed.fact(
                    "BLR 104 DENUNCIATION 2023-09-05",
                    Denunciation.class,
                    one -> denunciation("BLR", "104", Optional.of("2023-09-05"), "2024-03-01"))),
        // a Party since 6 March 1969; no other treaty hangs on this one
        change(
            "CERTAIN denunciation-before-minimum LUX 019",
            () -> Changed.with(denunciation("LUX", "019", Optional.empty(), "1974-03-05"))),
        // a Party to both since 1 October 2018
        change(
            "CERTAIN party-without-parent MAR 189",
            () -> Changed.with(denunciation("MAR", "185", Optional.empty(), "2025-03-01"))),
        change(
            "CERTAIN sources-contradict KEN 185",
            () ->
                kenya(
                    new Provenance.Builder()
                        .addCitations(CHANGE)
                        .addContradictions(
                            new Contradiction(ImpreciseDate.parse("2024-10-08"), CHANGE, ""))
                        .build())),
        change(
            "CERTAIN membership-sources-contradict FIN",
            () -> Changed.participant("FIN", one -> Copies.contradicted(one, "1989-05-06"))),
        change(
            "CERTAIN fact-without-source KEN 185",
            () ->
                kenya(
                    new Provenance.Builder()
                        .addCitations(CHANGE)
                        .inference(new Inference("a reader", "it was likely"))
                        .build())),
        change(
            "CERTAIN treaty-without-source 066",
            () -> Changed.treaty("066", Copies::withoutSources)),
        change(
            "CERTAIN correction-of-nothing KEN 185",
            () ->
                kenya(new Provenance.Builder().addCitations(CHANGE).supersedes("nothing").build())),
        change(
            "CERTAIN coverage-old 226",
            () ->
                Changed.covered(
                    "226",
                    new Coverage(
                        Coverage.Extent.CONSENTS,
                        Scope.Group.EVERYONE,
                        LocalDate.of(2025, 11, 23),
                        CHANGED))),
        change(
            "CERTAIN listed-without-act NIU 127",
            () ->
                Changed.with(
                    new ListedWithoutAct(
                        ParticipantCode.of("NIU"),
                        TreatyNumber.of("127"),
                        ImpreciseDate.parse("../2026-11-20"),
                        CHANGED))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void theChangeGivesTheOneFindingAndNoOther(String finding, Supplier<TreatyRegister> changed) {
    Multiset<String> fresh = Multisets.difference(findings(about(finding, changed.get())), BEFORE);
    assertThat(fresh).containsExactly(finding);
    assertThat(BEFORE.elementSet()).doesNotContain(finding, finding.replace("CERTAIN", "POSSIBLE"));
  }

  @Test
  void thereIsAChangeForEveryCheck() {
    assertThat(
            changes()
                .map(change -> Splitter.on(' ').splitToList(change.get()[0].toString()).get(1)))
        .containsExactlyInAnyOrderElementsOf(
            StandardCatalogue.get().checks().stream().map(Check::id).toList());
  }

  /** All checks of what a change can concern: the participant of a finding, or else its treaty. */
  private static Checks about(String finding, TreatyRegister register) {
    String whom = Splitter.on(' ').splitToList(finding).get(2);
    Checks all = Checks.in(Accessions.in(register), StandardCatalogue.get());
    return Character.isDigit(whom.charAt(0))
        ? all.to(register.treaty(whom))
        : all.of(register.participant(whom));
  }

  private static ImmutableMultiset<String> findings(Checks checks) {
    return checks.asOf(DAY).stream()
        .map(OneChangeTest::name)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static String name(Finding finding) {
    return finding.certainty() + " " + finding.label();
  }

  private static TreatyRegister kenyaInvited(String on) {
    return Changed.fact(KENYA, Invitation.class, one -> Copies.invitation(one, on));
  }

  private static TreatyRegister kenya(Provenance provenance) {
    return Changed.fact(KENYA, Invitation.class, one -> Copies.invitation(one, provenance));
  }

  private static Invitation invitation(String who, String treaty, String on) {
    return new Invitation.Builder()
        .participant(ParticipantCode.of(who))
        .treaty(TreatyNumber.of(treaty))
        .on(ImpreciseDate.parse(on))
        .term(Term.of(Period.ofYears(5)))
        .provenance(CHANGED)
        .build();
  }

  private static AccessionRequest request(String who, String treaty, String on, String registered) {
    return new AccessionRequest.Builder()
        .participant(ParticipantCode.of(who))
        .treaty(TreatyNumber.of(treaty))
        .on(ImpreciseDate.parse(on))
        .registeredOn(ImpreciseDate.parse(registered))
        .provenance(CHANGED)
        .build();
  }

  private static ExtensionRequest extensionRequest(String who, String treaty, String on) {
    return new ExtensionRequest.Builder()
        .participant(ParticipantCode.of(who))
        .treaty(TreatyNumber.of(treaty))
        .on(ImpreciseDate.parse(on))
        .provenance(CHANGED)
        .build();
  }

  private static Extension extension(String who, String treaty, String on, String until) {
    return new Extension.Builder()
        .participant(ParticipantCode.of(who))
        .treaty(TreatyNumber.of(treaty))
        .on(ImpreciseDate.parse(on))
        .until(ImpreciseDate.parse(until))
        .provenance(CHANGED)
        .build();
  }

  private static Signature signature(String who, String treaty, String on) {
    return new Signature(
        ParticipantCode.of(who), TreatyNumber.of(treaty), ImpreciseDate.parse(on), CHANGED);
  }

  private static Consent consent(String who, String treaty, String on, ConsentKind kind) {
    return new Consent(
        ParticipantCode.of(who), TreatyNumber.of(treaty), ImpreciseDate.parse(on), kind, CHANGED);
  }

  private static EntryIntoForce entry(String who, String treaty, String on) {
    return new EntryIntoForce(
        ParticipantCode.of(who), TreatyNumber.of(treaty), ImpreciseDate.parse(on), CHANGED);
  }

  private static Denunciation denunciation(
      String who, String treaty, Optional<String> notified, String effect) {
    return new Denunciation.Builder()
        .participant(ParticipantCode.of(who))
        .treaty(TreatyNumber.of(treaty))
        .notified(notified.map(ImpreciseDate::parse))
        .effect(ImpreciseDate.parse(effect))
        .provenance(CHANGED)
        .build();
  }
}
