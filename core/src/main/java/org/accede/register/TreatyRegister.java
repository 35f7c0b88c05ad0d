package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.error.UnknownNameException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * All facts together: participants, treaties, acts, the depositary's notes beside them, steps of
 * invitation procedures, and where all this is complete.
 *
 * <p>Immutable, indexed and checked: {@link Builder#build()} refuses facts that cannot stand
 * together. Safe to share between threads.
 *
 * <p>A register that is made of another one by {@link #with}, {@link #knownOn} or {@link
 * #combinationWith} shares what is the same in both: the dossier of a pair is the same object as
 * long as it holds the same facts, and so are participants and treaties of whom the same is known.
 */
public final class TreatyRegister {
  private final Catalogue catalogue;
  private final Recorded recorded;
  private final Completeness completeness;
  private final ImmutableList<DefaultTerm> defaultTerms;
  private final @Nullable PastView pastView;
  // Made when first asked for. Of the dossiers there must be one index, for each is one object;
  // of the days of sources two threads may make two that are alike.
  private volatile @Nullable Dossiers dossiers;
  private @Nullable SourceDays sourceDays;

  /**
   * A register of these parts, which are not checked.
   *
   * @param dossiers the index of the facts; null to make it when it is asked for
   * @param sourceDays as of which day the sources speak; null to see when it is asked for
   */
  TreatyRegister(
      Catalogue catalogue,
      Recorded recorded,
      Completeness completeness,
      ImmutableList<DefaultTerm> defaultTerms,
      @Nullable Dossiers dossiers,
      @Nullable SourceDays sourceDays,
      @Nullable PastView pastView) {
    this.catalogue = catalogue;
    this.recorded = recorded;
    this.completeness = completeness;
    this.defaultTerms = defaultTerms;
    this.dossiers = dossiers;
    this.sourceDays = sourceDays;
    this.pastView = pastView;
  }

  /** A register to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  /** All participants, by code. */
  public Collection<Participant> participants() {
    return catalogue.participants().values();
  }

  /** All treaties, by number. */
  public Collection<Treaty> treaties() {
    return catalogue.treaties().values();
  }

  /** All acts on record, those that a correction supersedes included. */
  public ImmutableList<TreatyAct> acts() {
    return recorded.acts().all();
  }

  /**
   * All notes of the depositary on record, such as declarations, those that a correction supersedes
   * included.
   */
  public ImmutableList<DepositaryNote> notes() {
    return recorded.notes().all();
  }

  /** All steps of invitation procedures on record, those that a correction supersedes included. */
  public ImmutableList<ProcedureFact> steps() {
    return recorded.steps().all();
  }

  /** The terms of invitations that state none, by the day from which they apply. */
  public ImmutableList<DefaultTerm> defaultTerms() {
    return defaultTerms;
  }

  /** For which treaties the acts on record are complete, and as of when. */
  public ImmutableListMultimap<TreatyNumber, Coverage> treatyCoverage() {
    return completeness.ofTreaties();
  }

  /** For which participants the acts on record are complete, and as of when. */
  public ImmutableListMultimap<ParticipantCode, Coverage> participantCoverage() {
    return completeness.ofParticipants();
  }

  /**
   * Where the acts of a participant concerning a treaty are complete: all coverage of the treaty
   * whose scope holds the participant, and all of the participant. Empty means nowhere.
   */
  public ImmutableList<Coverage> coverage(ParticipantCode participant, TreatyNumber treaty) {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(treaty, "treaty");
    @Nullable Participant who = catalogue.participants().get(participant);
    return completeness.reaching(participant, who, treaty);
  }

  /** The last day on which a record can be relied on, as {@link Reach#until} tells it. */
  public Optional<LocalDate> seenUntil(ParticipantCode participant, TreatyNumber treaty) {
    return reach(participant, treaty).until();
  }

  /**
   * What the sources of a participant's acts and steps concerning a treaty show.
   *
   * @deprecated {@link #reach} tells it as {@link Reach#sightings}
   */
  @Deprecated(since = "0.3.0")
  @SuppressWarnings("InlineMeSuggester") // its annotation would be a dependency
  public ImmutableList<Sighting> sightings(ParticipantCode participant, TreatyNumber treaty) {
    return reach(participant, treaty).sightings();
  }

  /**
   * The last day on which acts and steps can be relied on, by their sources alone.
   *
   * @deprecated {@link #reach} tells it as {@link Reach#facts}
   */
  @Deprecated(since = "0.3.0")
  @SuppressWarnings("InlineMeSuggester") // its annotation would be a dependency
  public Optional<LocalDate> factsSeenUntil(ParticipantCode participant, TreatyNumber treaty) {
    return reach(participant, treaty).facts();
  }

  /** How far the record of a participant and a treaty reaches. */
  public Reach reach(ParticipantCode participant, TreatyNumber treaty) {
    ImmutableList<Coverage> coverage = coverage(participant, treaty);
    Dossier dossier = dossier(participant, treaty);
    ImmutableList<Sighting> sightings = sourceDays().sightings(dossier);
    @Nullable LocalDate facts = LatestDay.of(sightings);
    @Nullable ImpreciseDate presupposed = presupposed(dossier);
    if (pastView != null) {
      // what the whole register knows by a later source was so on the day of the view, too
      @Nullable LocalDate whole = pastView.of().reach(participant, treaty).facts().orElse(null);
      facts = pastView.seen(LatestDay.of(facts, whole));
      sightings = pastView.seen(sightings);
      presupposed = pastView.seen(presupposed);
    }
    return new Reach.Builder()
        .addAllCoverage(coverage)
        .addAllSightings(sightings)
        .facts(Optional.ofNullable(facts))
        .until(Optional.ofNullable(until(facts, coverage, !dossier.acts().isEmpty())))
        .presupposed(Optional.ofNullable(presupposed))
        .build();
  }

  private static @Nullable LocalDate until(
      @Nullable LocalDate facts, ImmutableList<Coverage> coverage, boolean hasActed) {
    @Nullable LocalDate until = facts;
    for (Coverage one : coverage) {
      if (one.includesConsents() || !hasActed) {
        until = LatestDay.of(until, one.asOf());
      }
    }
    return until;
  }

  /**
   * Whether no fact tells of a participant and a treaty, so that how far their record reaches is a
   * matter of coverage alone: nothing is on record of them, nor of treaties whose consents ask for
   * an act concerning this one; in a view of a day, not in what is known since either.
   */
  public boolean hasNothingOf(ParticipantCode participant, TreatyNumber treaty) {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(treaty, "treaty");
    if (dossiers().find(participant, treaty) != null) {
      return false;
    }
    for (Map.Entry<TreatyNumber, ConsentRequirement> one : catalogue.presupposing(treaty)) {
      if (dossiers().find(participant, one.getKey()) != null) {
        return false;
      }
    }
    return pastView == null || pastView.of().hasNothingOf(participant, treaty);
  }

  private @Nullable ImpreciseDate presupposed(Dossier dossier) {
    @Nullable ImpreciseDate latest = null;
    for (Map.Entry<TreatyNumber, ConsentRequirement> one :
        catalogue.presupposing(dossier.treaty())) {
      Dossier other = dossier(dossier.participant(), one.getKey());
      @Nullable ImpreciseDate by = Presupposed.by(dossier, one.getValue(), other);
      latest = by == null ? latest : Presupposed.later(latest, by);
    }
    return latest;
  }

  /** The day as known on which this register is a view of another; empty if it is none. */
  public Optional<LocalDate> viewedOn() {
    return Optional.ofNullable(pastView).map(PastView::day);
  }

  /** The participant with a code; empty if there is none. */
  public Optional<Participant> find(ParticipantCode code) {
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(catalogue.participants().get(code));
  }

  /** The treaty with a number; empty if there is none. */
  public Optional<Treaty> find(TreatyNumber number) {
    Objects.requireNonNull(number, "number");
    return Optional.ofNullable(catalogue.treaties().get(number));
  }

  /**
   * The participant with a code.
   *
   * @throws UnknownNameException if there is none
   */
  public Participant participant(ParticipantCode code) {
    return catalogue.participant(code);
  }

  /**
   * The participant that people call by this name: an alpha-3 or alpha-2 code, its name in English
   * or French, or a usual variant, without regard to case, accents and punctuation.
   *
   * @throws UnknownNameException if nobody is called that; it names the nearest
   */
  public Participant participant(String name) {
    Objects.requireNonNull(name, "name");
    return catalogue.participant(name);
  }

  /**
   * The treaty with a number.
   *
   * @throws UnknownNameException if there is none
   */
  public Treaty treaty(TreatyNumber number) {
    return catalogue.treaty(number);
  }

  /**
   * The treaty that people call by this name: {@code 30}, {@code 030}, {@code ETS 30}, {@code CETS
   * No. 210}, {@code 12A}, its common name or its title in English or French.
   *
   * @throws UnknownNameException if none is called that; it names the nearest, or those that are
   *     about it
   */
  public Treaty treaty(String name) {
    Objects.requireNonNull(name, "name");
    return catalogue.treaty(name);
  }

  /**
   * The treaties about a subject, by number: {@code corruption}, {@code death penalty}, {@code
   * violence à l'égard des femmes}; where no {@link org.accede.treaty.Subject} is called that,
   * those with these words in their titles.
   *
   * @throws UnknownNameException if there is no such subject, nor such a title
   */
  public ImmutableList<Treaty> treatiesAbout(String words) {
    Objects.requireNonNull(words, "words");
    return catalogue.about(words);
  }

  /** What is on record about a participant and a treaty; an empty dossier if nothing is. */
  public Dossier dossier(ParticipantCode participant, TreatyNumber treaty) {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(treaty, "treaty");
    return dossiers().get(participant, treaty);
  }

  Dossiers dossiers() {
    @Nullable Dossiers known = dossiers;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      known = dossiers;
      if (known == null) {
        known = Dossiers.of(acts(), notes(), steps());
        dossiers = known;
      }
      return known;
    }
  }

  SourceDays sourceDays() {
    @Nullable SourceDays known = sourceDays;
    if (known == null) {
      known = SourceDays.of(this);
      sourceDays = known;
    }
    return known;
  }

  boolean knows(ParticipantCode code) {
    return catalogue.participants().containsKey(code);
  }

  boolean knows(TreatyNumber number) {
    return catalogue.treaties().containsKey(number);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Completeness completeness() {
    return completeness;
  }

  /**
   * The facts of both registers, and where the two spoke of the same thing differently: this
   * register wins then, and the other's account is left out and told as a {@link Conflict}.
   * Coverage adds up.
   *
   * <p>What both say alike is no conflict: everything equal but the provenance, or consents of one
   * day of which one does not state the kind. It is one fact, known from the earlier day of the two
   * and with the citations and contradictions of both; the rest of its provenance is this
   * register's, and where that has no remark, exception, id or correction, the other's. Two that
   * bear different ids, or correct different facts, are not alike. Nor is what one of the two has
   * corrected put back on record by the other, unless one id says that both mean the same fact.
   *
   * <p>Otherwise both speak of the same thing
   *
   * <ul>
   *   <li>by the code of a participant, the number of a treaty, the first day of a default term;
   *   <li>by participant, treaty and kind of an act, whatever its day;
   *   <li>by participant, treaty, kind and day of a step of a procedure;
   *   <li>by participant, treaty, kind and day of a note of the depositary, and of a declaration by
   *       its own kind and its articles as well;
   *   <li>by the id of an act, note or step: one has it, or both correct what has it. What the
   *       other register holds as a correction, and what it corrects, are left out together.
   * </ul>
   *
   * <p>What both hold speaks by its id alone, not for its kind or day: further acts of its kind in
   * the other register stay.
   *
   * <p>Where a chart of this register is declared complete for a participant as of a day and shows
   * acts of it, an act of another kind that the other register holds, on or before that day, did
   * not happen as far as this register knows, and is left out; not so what belongs to a
   * participation that had ended.
   *
   * <p>A correction overwrites nothing, whichever register holds it: a fact that one of the other
   * register corrects, by {@link org.accede.source.Provenance#supersedes() its id}, is kept as what
   * was known until then. The other's correction of a fact of this register stands, and what
   * corrects it there as well, unless this register corrects the same fact itself. A correcting act
   * of this register means that act alone, and not all of its kind.
   *
   * <p>To have one's own facts win, ask {@code mine.combinationWith(bundled)}:
   *
   * <pre>{@code
   * // mine: Kazakhstan acceded to ETS No. 030 on 1 January 2020
   * // bundled: it did on 1 February 2020, and the treaty entered into force for it on 1 May 2020
   * Combination both = mine.combinationWith(bundled);
   * both.register().acts();   // the consent of 1 January, the entry into force of 1 May
   * both.conflicts();         // [KAZ 030 CONSENT: 2020-01-01 instead of 2020-02-01]
   * }</pre>
   *
   * @throws InconsistentFactsException if the facts cannot stand together
   * @see Builder#combinationWith if one's own facts do not stand alone
   */
  public Combination combinationWith(TreatyRegister other) {
    return RegisterMerge.of(this, other);
  }

  /**
   * The facts of both registers, in silence where both speak of the same thing: the register of
   * {@link #combinationWith}.
   *
   * @throws InconsistentFactsException if the facts cannot stand together
   */
  public TreatyRegister combinedWith(TreatyRegister other) {
    return combinationWith(other).register();
  }

  /**
   * The same register with one more fact: an act, a note of the depositary or a step of an
   * invitation procedure.
   *
   * <p>It takes as long as the change is large, however large the register is; but what has an id,
   * or corrects what has one, is held against all other facts.
   *
   * @throws InconsistentFactsException if the facts cannot stand together
   */
  public TreatyRegister with(TreatyFact fact) {
    Objects.requireNonNull(fact, "fact");
    return with(ImmutableList.of(fact));
  }

  /**
   * The same with many facts more, which are checked together.
   *
   * @throws InconsistentFactsException if the facts cannot stand together
   */
  public TreatyRegister with(Iterable<? extends TreatyFact> facts) {
    Objects.requireNonNull(facts, "facts");
    return replacing(ImmutableList.of(), facts);
  }

  /**
   * The same without some facts, as if they had never been recorded. A fact that was found to be
   * wrong is not taken out but {@linkplain org.accede.source.Provenance#supersedes() corrected}, so
   * that what was known before stays known.
   *
   * @throws InvalidValueException if one of them is not on record
   * @throws InconsistentFactsException if the others cannot stand together
   */
  public TreatyRegister without(Iterable<? extends TreatyFact> facts) {
    Objects.requireNonNull(facts, "facts");
    return replacing(facts, ImmutableList.of());
  }

  /**
   * The same with some facts in the place of others.
   *
   * @param removed what is taken out, each equal to a fact on record
   * @param added what comes in
   * @throws InvalidValueException if one to be taken out is not on record
   * @throws InconsistentFactsException if the facts cannot stand together
   */
  public TreatyRegister replacing(
      Iterable<? extends TreatyFact> removed, Iterable<? extends TreatyFact> added) {
    Objects.requireNonNull(removed, "removed");
    Objects.requireNonNull(added, "added");
    return RegisterChange.of(this, ImmutableSet.copyOf(removed), ImmutableList.copyOf(added));
  }

  /**
   * The participants about whom this register and another can know something different.
   *
   * <p>Where one was made of the other by adding or removing facts this is found without comparing
   * any: it is those whom the facts are about. Registers that differ in more, such as in a treaty,
   * in what is complete, or in how far an old source can be relied on, can differ about everybody.
   */
  @SuppressWarnings("ReferenceEquality") // what does not differ is shared
  public ImmutableSet<ParticipantCode> differsAbout(TreatyRegister other) {
    Objects.requireNonNull(other, "other");
    return catalogue == other.catalogue
            && completeness == other.completeness
            && defaultTerms == other.defaultTerms
            && Objects.equals(pastView, other.pastView)
            && sourceDays().isSameToOthers(other.sourceDays())
        ? dossiers().differentParticipants(other.dossiers())
        : ImmutableSet.copyOf(catalogue.participants().keySet());
  }

  /** The register of which the facts and their index are others, and nothing else. */
  TreatyRegister holding(Recorded others, Dossiers indexed, @Nullable SourceDays days) {
    return new TreatyRegister(
        catalogue, others, completeness, defaultTerms, indexed, days, pastView);
  }

  Recorded recorded() {
    return recorded;
  }

  /**
   * The register as someone could have had it on a day: only facts known on or before it.
   *
   * <p>A fact is known from the day its provenance states, else from the last day on which it can
   * have happened. Where neither is on record, as with a declaration of unknown effect whose
   * provenance states no day, it is known from no day and never held. A correction takes effect
   * from the day it is known, the withdrawal of a declaration from the day it takes effect. What
   * prolongs an invitation is not known before the invitation.
   *
   * @throws InconsistentFactsException if what was known cannot stand together, such as two
   *     consents where the denunciation between them became known later
   */
  public TreatyRegister knownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return RegisterAsKnown.on(this, day);
  }

  /**
   * Whether another register holds the same: equal participants, treaties, acts, notes, steps,
   * coverage and default terms, in whatever order, those that a correction supersedes included.
   */
  public boolean hasSameFactsAs(TreatyRegister other) {
    return catalogue.isSameAs(other.catalogue)
        && isSame(acts(), other.acts())
        && isSame(notes(), other.notes())
        && isSame(steps(), other.steps())
        && completeness.isSameAs(other.completeness)
        && isSame(defaultTerms, other.defaultTerms);
  }

  private static boolean isSame(ImmutableList<?> one, ImmutableList<?> other) {
    return one.equals(other) || ImmutableSet.copyOf(one).equals(ImmutableSet.copyOf(other));
  }

  /** Default terms in the order of the days from which they apply. */
  static ImmutableList<DefaultTerm> byFirstDay(List<DefaultTerm> terms) {
    return terms.size() < 2
        ? ImmutableList.copyOf(terms)
        : ImmutableList.sortedCopyOf(Comparator.comparing(DefaultTerm::adoptedFrom), terms);
  }

  /**
   * Counts what it holds: {@code participants: 203, treaties: 224, acts: 9000, notes: 7, steps:
   * 90}.
   */
  @Override
  public String toString() {
    return "participants: "
        + participants().size()
        + ", treaties: "
        + treaties().size()
        + ", acts: "
        + recorded.acts().size()
        + ", notes: "
        + recorded.notes().size()
        + ", steps: "
        + recorded.steps().size()
        + viewedOn().map(day -> ", known on " + day).orElse("");
  }

  Builder toBuilder() {
    Builder same = new Builder();
    same.participants.putAll(catalogue.participants());
    same.treaties.putAll(catalogue.treaties());
    same.acts.addAll(acts());
    same.notes.addAll(notes());
    same.steps.addAll(steps());
    same.treatyCoverage.putAll(treatyCoverage());
    same.participantCoverage.putAll(participantCoverage());
    same.defaultTerms.addAll(defaultTerms);
    same.pastView = pastView;
    return same;
  }

  /** Collects facts for a register. Not safe to share between threads. */
  public static final class Builder {
    final Map<ParticipantCode, Participant> participants = new LinkedHashMap<>();
    final Map<TreatyNumber, Treaty> treaties = new LinkedHashMap<>();
    final List<TreatyAct> acts = new ArrayList<>();
    final List<DepositaryNote> notes = new ArrayList<>();
    final List<ProcedureFact> steps = new ArrayList<>();
    final ImmutableListMultimap.Builder<TreatyNumber, Coverage> treatyCoverage =
        ImmutableListMultimap.builder();
    final ImmutableListMultimap.Builder<ParticipantCode, Coverage> participantCoverage =
        ImmutableListMultimap.builder();
    final List<DefaultTerm> defaultTerms = new ArrayList<>();
    private @Nullable PastView pastView;

    private Builder() {}

    /**
     * Adds a participant.
     *
     * @throws InconsistentFactsException if its code is there already
     */
    public Builder add(Participant participant) {
      if (participants.putIfAbsent(participant.code(), participant) != null) {
        throw duplicate(participant.code().value(), "a participant");
      }
      return this;
    }

    /**
     * Adds a treaty.
     *
     * @throws InconsistentFactsException if its number is there already
     */
    public Builder add(Treaty treaty) {
      if (treaties.putIfAbsent(treaty.number(), treaty) != null) {
        throw duplicate(treaty.number().toString(), "a treaty");
      }
      return this;
    }

    /** Adds an act. */
    public Builder add(TreatyAct act) {
      Objects.requireNonNull(act, "act");
      acts.add(act);
      return this;
    }

    /** Adds a note of the depositary, such as a declaration. */
    public Builder add(DepositaryNote note) {
      Objects.requireNonNull(note, "note");
      notes.add(note);
      return this;
    }

    /** Adds a step of an invitation procedure. */
    public Builder add(ProcedureFact step) {
      Objects.requireNonNull(step, "step");
      steps.add(step);
      return this;
    }

    /** Adds the term of invitations that state none. */
    public Builder add(DefaultTerm term) {
      Objects.requireNonNull(term, "term");
      defaultTerms.add(term);
      return this;
    }

    /** Adds that the acts concerning a treaty are complete. */
    public Builder cover(TreatyNumber treaty, Coverage coverage) {
      Objects.requireNonNull(treaty, "treaty");
      Objects.requireNonNull(coverage, "coverage");
      treatyCoverage.put(treaty, coverage);
      return this;
    }

    /** Adds that the acts of a participant are complete. */
    public Builder cover(ParticipantCode participant, Coverage coverage) {
      Objects.requireNonNull(participant, "participant");
      Objects.requireNonNull(coverage, "coverage");
      participantCoverage.put(participant, coverage);
      return this;
    }

    /**
     * The register of everything added.
     *
     * @throws InconsistentFactsException if the facts cannot stand together
     */
    public TreatyRegister build() {
      TreatyRegister register = buildTrusted();
      RegisterChecks.check(register);
      return register;
    }

    /**
     * The register of everything added, which is known to stand together because it was {@linkplain
     * #build built} before: one that was written down and is read back as it was. Nothing is
     * checked again, so that it is there at once.
     *
     * <p>Of facts that were never checked a register of this kind has no meaning: what cannot stand
     * together is then found late or not at all.
     */
    public TreatyRegister buildTrusted() {
      return new TreatyRegister(
          Catalogue.of(participants, treaties),
          Recorded.of(acts, notes, steps),
          new Completeness(treatyCoverage.build(), participantCoverage.build()),
          byFirstDay(defaultTerms),
          null,
          null,
          pastView);
    }

    /**
     * Everything added and the facts of a register beside it, where what was added wins: {@link
     * TreatyRegister#combinationWith} for facts that need not stand alone, such as the extension of
     * an invitation, or the consent of a participant, that only the other register knows. The
     * builder stays as it is.
     *
     * <pre>{@code
     * TreatyRegister.builder().add(extension).combinationWith(CouncilOfEurope.register())
     * }</pre>
     *
     * @throws InconsistentFactsException if the facts cannot stand together
     */
    public Combination combinationWith(TreatyRegister other) {
      Objects.requireNonNull(other, "other");
      return RegisterMerge.ofUnchecked(buildTrusted(), other);
    }

    private static InconsistentFactsException duplicate(String subject, String what) {
      return new InconsistentFactsException(
          InconsistentFactsException.Kind.DUPLICATE_IDENTITY,
          subject,
          "found twice, expected " + what + " once");
    }
  }
}
