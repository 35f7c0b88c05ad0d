package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.Denunciation;
import org.accede.answer.Step;
import org.accede.register.Participation;
import org.accede.rule.FactSteps;
import org.accede.rule.ViennaConvention;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/**
 * A treaty in force that could not enter into force before all Parties to another had consented, as
 * a protocol that amends a convention: whoever was a Party to the other when the last of them did
 * had consented, also where nobody has recorded that.
 *
 * <p>When the last of them consented is counted back from the entry into force. A participation in
 * the other treaty counts if it had certainly begun before any of the days that this can be, if a
 * source of a later day knows of it, and if it had not ended by then. Who joined the other treaty
 * later may have consented or not; if this one amends the other, it is bound by it as amended.
 */
final class ConsentOfAll {
  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final Treaty other;
  private final LastConsent last;
  private final BilingualText who;

  private ConsentOfAll(WorldView view, Treaty treaty, TreatyNumber other, LastConsent last) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.other = view.register().treaty(other);
    this.last = last;
    this.who = view.participant().name();
  }

  /** The treaty all of whose Parties have consented to another; empty if nothing tells that. */
  static Optional<TreatyNumber> other(Treaty treaty) {
    // asked of every treaty in every world, and few have such a clause: that comes first
    Optional<Threshold> threshold = treaty.clauses().threshold();
    return threshold
        .flatMap(Threshold::allPartiesTo)
        .filter(other -> !other.equals(treaty.number()))
        .filter(other -> treaty.inForceOn().isPresent() && tookAll(threshold.orElseThrow()));
  }

  /** Whether nothing less than the consents of all Parties, and nothing more, was enough. */
  private static boolean tookAll(Threshold threshold) {
    return threshold.isCounted()
        && threshold.consents().isEmpty()
        && threshold.otherWay().isEmpty();
  }

  /** What it says of a participant and a treaty; empty if it is no such treaty. */
  static Optional<ConsentOfAll> of(WorldView view, Treaty treaty) {
    return other(treaty)
        .flatMap(
            other ->
                view.lastConsent(treaty).map(last -> new ConsentOfAll(view, treaty, other, last)));
  }

  /** Adds the consent that must have been expressed, if there is one, to those on record. */
  void addTo(List<Line> lines) {
    if (lines.stream().anyMatch(line -> line.consent != null) || isContradicted()) {
      return;
    }
    participations()
        .filter(this::lastedUntilAllHadConsented)
        .findFirst()
        .ifPresent(inTheOther -> fill(open(lines), inTheOther));
  }

  /** Whether a chart or a list of the Parties would have to show what it does not. */
  private boolean isContradicted() {
    Sight sight = view.sight(treaty);
    return !sight.partyLists().isEmpty()
        || sight.consentsUntil().map(day -> !day.isBefore(last.latest())).orElse(false);
  }

  /** The last line, if its signature stands, else a new one. */
  private static Line open(List<Line> lines) {
    if (lines.isEmpty() || lines.get(lines.size() - 1).signatureWithdrawn != null) {
      lines.add(new Line());
    }
    return lines.get(lines.size() - 1);
  }

  private void fill(Line line, Participation inTheOther) {
    Optional<LocalDate> notBy = view.sight(treaty).consentsUntil();
    line.consent =
        world.date(
            new Sight.Window(notBy, Optional.of(last.latest())).date(),
            () -> Step.of("act.consent.implied", who));
    line.consentIsImplied = true;
    line.entryIntoForce = entry(inTheOther);
    line.entryIntoForceIsKnown = true;
    world.order(view.dates(treaty).opened(), line.consent);
    world.orderIfBoth(line.signature, line.consent);
    view.existence().begins(line.consent);
  }

  private DateVariable entry(Participation inTheOther) {
    ImpreciseDate inForce = treaty.inForceOn().orElseThrow();
    return world.date(
        inForce,
        () ->
            Step.of("act.entryIntoForce.ofAll", who, inForce)
                .citing(treaty.citations())
                .because(ImmutableList.of(clause(), wasParty(inTheOther))));
  }

  private Step clause() {
    Threshold threshold = treaty.clauses().threshold().orElseThrow();
    Optional<String> article =
        threshold
            .article()
            .or(
                () ->
                    treaty.clauses().firstEntryIntoForce().flatMap(EntryIntoForceClause::article));
    return Step.of(
            "threshold.tookAll",
            treaty.label(),
            article
                .map(number -> Message.of("clause.place.article", number))
                .or(() -> threshold.code().map(code -> Message.of("clause.place.code", code)))
                .orElse(Message.of("clause.place.unknown")),
            other.label())
        .citing(treaty.clauses().citations());
  }

  private Step wasParty(Participation inTheOther) {
    return FactSteps.cited(
        Step.of("threshold.wasParty", who, other.label(), last.date()),
        beginning(inTheOther).orElseThrow().provenance());
  }

  // In the other treaty.

  /** Those that began or are to begin: whoever took its instrument back never was a Party. */
  private Stream<Participation> participations() {
    return view.dossier(other).participations().stream().filter(one -> one.withdrawal().isEmpty());
  }

  private static Optional<TreatyFact> beginning(Participation one) {
    return one.entryIntoForce().<TreatyFact>map(act -> act).or(one::consent);
  }

  /** The first days in force for a participant, by the record or as the clauses count. */
  private ImpreciseDate begun(Participation one) {
    return one.entryIntoForce()
        .map(TreatyFact::range)
        .or(
            () ->
                one.consent()
                    .flatMap(
                        act ->
                            view.effect(other, act.kind())
                                .map(effect -> effect.count(act.range()))))
        .orElseGet(ImpreciseDate::unknown);
  }

  private boolean lastedUntilAllHadConsented(Participation one) {
    Sight sight = view.sight(other);
    return begun(one).isOnOrBefore(last.earliest()) == Trilean.YES
        && one.denunciation().map(this::isLaterThanAllConsents).orElse(true)
        && sight.missingEnd().isEmpty()
        && other.clauses().endsWith().isEmpty()
        && sight.until().map(seen -> !seen.isBefore(last.latest())).orElse(false);
  }

  /** Whether it ended the participation only once all had consented, so that something was left. */
  private boolean isLaterThanAllConsents(Denunciation one) {
    return one.effect().map(effect -> effect.isCertainlyAfter(last.date())).orElse(false);
  }

  /** A verdict with what to know of whoever joined the other treaty once this one was in force. */
  static Verdict cautioned(Verdict verdict, WorldView view, Treaty treaty) {
    if (verdict.stage() == AccessionStage.PARTY) {
      return verdict;
    }
    return of(view, treaty)
        .filter(ConsentOfAll::hasJoinedLater)
        .map(all -> verdict.withCautions(() -> ImmutableList.of(all.joinedLater())))
        .orElse(verdict);
  }

  private boolean hasJoinedLater() {
    return participations()
        .filter(one -> one.denunciation().isEmpty())
        .map(this::begun)
        .filter(days -> days.earliest().map(this::isLater).orElse(false))
        .anyMatch(days -> days.latest().map(day -> world.isAfter(day.minusDays(1))).orElse(false));
  }

  /** What a treaty means to who joins one that it amends is known; what another means is not. */
  private Step joinedLater() {
    ImpreciseDate inForce = treaty.inForceOn().orElseThrow();
    return amends()
        ? Step.of("caution.asAmended", treaty.label(), other.label(), last(inForce), who)
            .citing(treaty.citations())
            .citing(ImmutableList.of(ViennaConvention.provision("Art. 40(5)")))
        : Step.of("caution.allHadConsented", treaty.label(), other.label(), inForce, who)
            .citing(treaty.clauses().citations());
  }

  private boolean amends() {
    return treaty.kind() == TreatyKind.AMENDING_PROTOCOL
        && treaty.parent().equals(Optional.of(other.number()));
  }

  private boolean isLater(LocalDate day) {
    return !day.isBefore(last(treaty.inForceOn().orElseThrow()));
  }

  private static LocalDate last(ImpreciseDate date) {
    return date.latest().orElseThrow();
  }
}
