package org.accede.register;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.error.UnknownNameException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * All facts together: participants, treaties, acts, the depositary's notes beside them, steps of
 * invitation procedures, and where all this is complete.
 *
 * <p>Immutable, indexed and checked: {@link Builder#build()} refuses facts that cannot stand
 * together. Safe to share between threads.
 */
public final class TreatyRegister {
  private final ImmutableSortedMap<ParticipantCode, Participant> participants;
  private final ImmutableSortedMap<TreatyNumber, Treaty> treaties;
  private final ImmutableList<TreatyAct> acts;
  private final ImmutableList<DepositaryNote> notes;
  private final ImmutableList<ProcedureFact> steps;
  private final ImmutableListMultimap<TreatyNumber, Coverage> treatyCoverage;
  private final ImmutableListMultimap<ParticipantCode, Coverage> participantCoverage;
  private final ImmutableList<DefaultTerm> defaultTerms;
  private final Map<ParticipantCode, Map<TreatyNumber, Dossier>> dossiers;
  // Only who asks by name pays for the index.
  private final Supplier<NameIndex<Participant>> participantNames;
  private final Supplier<NameIndex<Treaty>> treatyNames;
  private final Supplier<SourceDays> sourceDays;
  private final @Nullable PastView pastView;

  private TreatyRegister(Builder builder) {
    participants = ImmutableSortedMap.copyOf(builder.participants);
    treaties = ImmutableSortedMap.copyOf(builder.treaties);
    acts = ImmutableList.copyOf(builder.acts);
    notes = ImmutableList.copyOf(builder.notes);
    steps = ImmutableList.copyOf(builder.steps);
    treatyCoverage = ImmutableListMultimap.copyOf(builder.treatyCoverage);
    participantCoverage = ImmutableListMultimap.copyOf(builder.participantCoverage);
    defaultTerms =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(DefaultTerm::adoptedFrom), builder.defaultTerms);
    RegisterChecks.check(this);
    dossiers = dossiers();
    participantNames = Suppliers.memoize(() -> participantNames(participants.values()));
    treatyNames = Suppliers.memoize(() -> treatyNames(treaties.values()));
    sourceDays = Suppliers.memoize(() -> new SourceDays(this));
    pastView = builder.pastView;
  }

  /** That a register is another one as known on a day. */
  private record PastView(TreatyRegister of, LocalDate day) {}

  /** A register to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  /** All participants, by code. */
  public Collection<Participant> participants() {
    return participants.values();
  }

  /** All treaties, by number. */
  public Collection<Treaty> treaties() {
    return treaties.values();
  }

  /** All acts on record, those that a correction supersedes included. */
  public ImmutableList<TreatyAct> acts() {
    return acts;
  }

  /**
   * All notes of the depositary on record, such as declarations, those that a correction supersedes
   * included.
   */
  public ImmutableList<DepositaryNote> notes() {
    return notes;
  }

  /** All steps of invitation procedures on record, those that a correction supersedes included. */
  public ImmutableList<ProcedureFact> steps() {
    return steps;
  }

  /** The terms of invitations that state none, by the day from which they apply. */
  public ImmutableList<DefaultTerm> defaultTerms() {
    return defaultTerms;
  }

  /** For which treaties the acts on record are complete, and as of when. */
  public ImmutableListMultimap<TreatyNumber, Coverage> treatyCoverage() {
    return treatyCoverage;
  }

  /** For which participants the acts on record are complete, and as of when. */
  public ImmutableListMultimap<ParticipantCode, Coverage> participantCoverage() {
    return participantCoverage;
  }

  /**
   * Where the acts of a participant concerning a treaty are complete: all coverage of the treaty
   * whose scope holds the participant, and all of the participant. Empty means nowhere.
   */
  public ImmutableList<Coverage> coverage(ParticipantCode participant, TreatyNumber treaty) {
    ImmutableList.Builder<Coverage> coverage = ImmutableList.builder();
    for (Coverage one : treatyCoverage.get(treaty)) {
      if (find(participant).map(who -> one.scope().holds(who, one.asOf())).orElse(false)) {
        coverage.add(one);
      }
    }
    return coverage.addAll(participantCoverage.get(participant)).build();
  }

  /**
   * What the sources of a participant's acts and steps concerning a treaty show, each as of its
   * day. In a view of the past no source is younger than the view.
   */
  public ImmutableList<Sighting> sightings(ParticipantCode participant, TreatyNumber treaty) {
    ImmutableList<Sighting> sightings = sourceDays.get().sightings(dossier(participant, treaty));
    if (pastView == null) {
      return sightings;
    }
    LocalDate day = pastView.day();
    return sightings.stream()
        .map(one -> one.day().isAfter(day) ? new Sighting(day, one.showsConsent()) : one)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The last day on which the record of a participant and a treaty can be relied on: the latest of
   * the days as of which the sources of its acts and steps speak and of the coverage that reaches
   * it. Empty if there is neither.
   *
   * <p>A list of the Parties of a day reaches whoever stands on it, and whoever has done nothing on
   * record; of one that acted and is not on it, it only says that it was no Party.
   *
   * <p>In a view of the past it is the day of the view at the latest. What the whole register knows
   * by a later source was so on that day, too.
   */
  public Optional<LocalDate> seenUntil(ParticipantCode participant, TreatyNumber treaty) {
    boolean hasActed = !dossier(participant, treaty).acts().isEmpty();
    return Stream.concat(
            factsSeenUntil(participant, treaty).stream(),
            coverage(participant, treaty).stream()
                .filter(one -> one.includesConsents() || !hasActed)
                .map(Coverage::asOf))
        .max(Comparator.naturalOrder());
  }

  /**
   * The same by the sources of acts and steps alone: as far as invitations are seen, which are in
   * no chart.
   */
  public Optional<LocalDate> factsSeenUntil(ParticipantCode participant, TreatyNumber treaty) {
    Stream<LocalDate> seen = sightings(participant, treaty).stream().map(Sighting::day);
    if (pastView != null) {
      LocalDate day = pastView.day();
      seen =
          Stream.concat(
              seen,
              pastView.of().factsSeenUntil(participant, treaty).stream()
                  .map(later -> later.isAfter(day) ? day : later));
    }
    return seen.max(Comparator.naturalOrder());
  }

  /** The day as known on which this register is a view of another; empty if it is none. */
  public Optional<LocalDate> viewedOn() {
    return Optional.ofNullable(pastView).map(PastView::day);
  }

  /** The participant with a code; empty if there is none. */
  public Optional<Participant> find(ParticipantCode code) {
    return Optional.ofNullable(participants.get(code));
  }

  /** The treaty with a number; empty if there is none. */
  public Optional<Treaty> find(TreatyNumber number) {
    return Optional.ofNullable(treaties.get(number));
  }

  /**
   * The participant with a code.
   *
   * @throws UnknownNameException if there is none
   */
  public Participant participant(ParticipantCode code) {
    return find(code).orElseThrow(() -> unknownParticipant(code.value()));
  }

  /**
   * The participant that people call by this name: an alpha-3 or alpha-2 code, its name in English
   * or French, or a usual variant, without regard to case, accents and punctuation.
   *
   * @throws UnknownNameException if nobody is called that; it names the nearest
   */
  public Participant participant(String name) {
    return participantNames.get().find(name).orElseThrow(() -> unknownParticipant(name));
  }

  /**
   * The treaty with a number.
   *
   * @throws UnknownNameException if there is none
   */
  public Treaty treaty(TreatyNumber number) {
    return find(number).orElseThrow(() -> unknownTreaty(number.toString()));
  }

  /**
   * The treaty that people call by this name: {@code 30}, {@code 030}, {@code ETS 30}, {@code CETS
   * No. 210}, {@code 12A}, its common name or its title in English or French.
   *
   * @throws UnknownNameException if none is called that; it names the nearest
   */
  public Treaty treaty(String name) {
    Optional<Treaty> byNumber = TreatyNumber.read(name).flatMap(this::find);
    return byNumber.or(() -> treatyNames.get().find(name)).orElseThrow(() -> unknownTreaty(name));
  }

  /** What is on record about a participant and a treaty; an empty dossier if nothing is. */
  public Dossier dossier(ParticipantCode participant, TreatyNumber treaty) {
    @Nullable Map<TreatyNumber, Dossier> ofParticipant = dossiers.get(participant);
    @Nullable Dossier dossier = ofParticipant == null ? null : ofParticipant.get(treaty);
    return dossier == null ? Dossier.empty(participant, treaty) : dossier;
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
    return toBuilder().combinationWith(other);
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
   * The same register with one more act: what if.
   *
   * @throws InconsistentFactsException if the facts cannot stand together
   */
  public TreatyRegister with(TreatyAct act) {
    return toBuilder().add(act).build();
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
    return RegisterAsKnown.on(this, day);
  }

  /**
   * Whether another register holds the same: equal participants, treaties, acts, notes, steps,
   * coverage and default terms, in whatever order, those that a correction supersedes included.
   */
  public boolean hasSameFactsAs(TreatyRegister other) {
    return participants.equals(other.participants)
        && treaties.equals(other.treaties)
        && ImmutableSet.copyOf(acts).equals(ImmutableSet.copyOf(other.acts))
        && ImmutableSet.copyOf(notes).equals(ImmutableSet.copyOf(other.notes))
        && ImmutableSet.copyOf(steps).equals(ImmutableSet.copyOf(other.steps))
        && ImmutableSetMultimap.copyOf(treatyCoverage)
            .equals(ImmutableSetMultimap.copyOf(other.treatyCoverage))
        && ImmutableSetMultimap.copyOf(participantCoverage)
            .equals(ImmutableSetMultimap.copyOf(other.participantCoverage))
        && ImmutableSet.copyOf(defaultTerms).equals(ImmutableSet.copyOf(other.defaultTerms));
  }

  Builder toBuilder() {
    Builder same = new Builder();
    same.participants.putAll(participants);
    same.treaties.putAll(treaties);
    same.acts.addAll(acts);
    same.notes.addAll(notes);
    same.steps.addAll(steps);
    same.treatyCoverage.putAll(treatyCoverage);
    same.participantCoverage.putAll(participantCoverage);
    same.defaultTerms.addAll(defaultTerms);
    same.pastView = pastView;
    return same;
  }

  private Map<ParticipantCode, Map<TreatyNumber, Dossier>> dossiers() {
    Map<ParticipantCode, Map<TreatyNumber, List<TreatyAct>>> actsByPair = new LinkedHashMap<>();
    Map<ParticipantCode, Map<TreatyNumber, List<DepositaryNote>>> notesByPair =
        new LinkedHashMap<>();
    Map<ParticipantCode, Map<TreatyNumber, List<ProcedureFact>>> stepsByPair =
        new LinkedHashMap<>();
    for (TreatyAct act : Corrections.standing(acts)) {
      listOf(actsByPair, act.participant(), act.treaty()).add(act);
    }
    for (DepositaryNote note : Corrections.standing(notes)) {
      listOf(actsByPair, note.participant(), note.treaty());
      listOf(notesByPair, note.participant(), note.treaty()).add(note);
    }
    for (ProcedureFact step : Corrections.standing(steps)) {
      listOf(actsByPair, step.participant(), step.treaty());
      listOf(stepsByPair, step.participant(), step.treaty()).add(step);
    }
    Map<ParticipantCode, Map<TreatyNumber, Dossier>> all = new LinkedHashMap<>();
    actsByPair.forEach(
        (participant, byTreaty) ->
            byTreaty.forEach(
                (treaty, pairActs) ->
                    all.computeIfAbsent(participant, code -> new LinkedHashMap<>())
                        .put(
                            treaty,
                            Dossier.of(
                                participant,
                                treaty,
                                pairActs,
                                listOf(notesByPair, participant, treaty),
                                listOf(stepsByPair, participant, treaty)))));
    return all;
  }

  private static <F> List<F> listOf(
      Map<ParticipantCode, Map<TreatyNumber, List<F>>> map,
      ParticipantCode participant,
      TreatyNumber treaty) {
    return map.computeIfAbsent(participant, code -> new LinkedHashMap<>())
        .computeIfAbsent(treaty, number -> new ArrayList<>());
  }

  private static NameIndex<Participant> participantNames(Collection<Participant> all) {
    NameIndex.Builder<Participant> names = NameIndex.builder();
    for (Participant one : all) {
      String label = one.code() + " (" + one.name().english() + ")";
      names.add(
          one,
          label,
          List.of(one.code().value(), one.alpha2(), one.name().english(), one.name().french()));
    }
    for (Participant one : all) {
      names.add(one, one.code() + " (" + one.name().english() + ")", one.variants());
    }
    return names.build();
  }

  private static NameIndex<Treaty> treatyNames(Collection<Treaty> all) {
    NameIndex.Builder<Treaty> names = NameIndex.builder();
    for (Treaty one : all) {
      String label = one.number() + " (" + shortTitle(one) + ")";
      List<String> known = new ArrayList<>();
      known.add(one.number().toString());
      known.add(one.label().english());
      known.add(one.label().french());
      one.commonName()
          .ifPresent(name -> known.addAll(Arrays.asList(name.english(), name.french())));
      known.add(one.title().english());
      known.add(one.title().french());
      names.add(one, label, known);
    }
    for (Treaty one : all) {
      names.add(one, one.number() + " (" + shortTitle(one) + ")", one.variants());
    }
    return names.build();
  }

  private static String shortTitle(Treaty treaty) {
    return treaty.commonName().orElse(treaty.title()).english();
  }

  private UnknownNameException unknownParticipant(String name) {
    return new UnknownNameException("participant", name, participantNames.get().suggestions(name));
  }

  private UnknownNameException unknownTreaty(String name) {
    return new UnknownNameException("treaty", name, treatyNames.get().suggestions(name));
  }

  /** Collects facts for a register. Not safe to share between threads. */
  public static final class Builder {
    final Map<ParticipantCode, Participant> participants = new LinkedHashMap<>();
    final Map<TreatyNumber, Treaty> treaties = new LinkedHashMap<>();
    final List<TreatyAct> acts = new ArrayList<>();
    final List<DepositaryNote> notes = new ArrayList<>();
    final List<ProcedureFact> steps = new ArrayList<>();
    final ListMultimap<TreatyNumber, Coverage> treatyCoverage =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    final ListMultimap<ParticipantCode, Coverage> participantCoverage =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    final List<DefaultTerm> defaultTerms = new ArrayList<>();
    private @Nullable PastView pastView;

    private Builder() {}

    /** Says that what is added is what was known of a register on a day. */
    Builder viewOf(TreatyRegister register, LocalDate day) {
      pastView = new PastView(register, day);
      return this;
    }

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
      acts.add(act);
      return this;
    }

    /** Adds a note of the depositary, such as a declaration. */
    public Builder add(DepositaryNote note) {
      notes.add(note);
      return this;
    }

    /** Adds a step of an invitation procedure. */
    public Builder add(ProcedureFact step) {
      steps.add(step);
      return this;
    }

    /** Adds the term of invitations that state none. */
    public Builder add(DefaultTerm term) {
      defaultTerms.add(term);
      return this;
    }

    /** Adds that the acts concerning a treaty are complete. */
    public Builder cover(TreatyNumber treaty, Coverage coverage) {
      treatyCoverage.put(treaty, coverage);
      return this;
    }

    /** Adds that the acts of a participant are complete. */
    public Builder cover(ParticipantCode participant, Coverage coverage) {
      participantCoverage.put(participant, coverage);
      return this;
    }

    /**
     * The register of everything added.
     *
     * @throws InconsistentFactsException if the facts cannot stand together
     */
    public TreatyRegister build() {
      return new TreatyRegister(this);
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
      return RegisterMerge.of(this, other);
    }

    private static InconsistentFactsException duplicate(String subject, String what) {
      return new InconsistentFactsException(
          InconsistentFactsException.Kind.DUPLICATE_IDENTITY,
          subject,
          "found twice, expected " + what + " once");
    }
  }
}
