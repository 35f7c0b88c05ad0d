package org.accede.query;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.accede.answer.Answer;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.DayMatrix;
import org.accede.rule.accession.Timelines;
import org.accede.rule.entry.EntryIntoForceRule;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * Where participants stand with treaties, by the facts of one register.
 *
 * <p>What is asked about is decided when first asked, and kept; why, is told when it is read. Safe
 * to share between threads.
 *
 * <pre>{@code
 * Accessions accessions = Accessions.in(register);
 * Answer<AccessionState> answer =
 *     accessions.of("Kazakhstan").to("Istanbul Convention").asOf(LocalDate.of(2025, 4, 22));
 * }</pre>
 */
public final class Accessions {
  /**
   * Past views asked for again soon are likely to be few. Each holds a register of its own, which
   * shares what does not differ, and some 150 bytes for each pair that is asked about in it.
   */
  private static final int PAST_VIEWS_KEPT = 16;

  private static final EntryIntoForceRule ENTRY_INTO_FORCE = new EntryIntoForceRule();

  private final TreatyRegister register;
  private final TermReading reading;
  private final Timelines timelines;
  private final Supplier<InvitationIndex> invitations;
  private final Cache<LocalDate, Accessions> asKnown =
      CacheBuilder.newBuilder().maximumSize(PAST_VIEWS_KEPT).build();

  private Accessions(TreatyRegister register, TermReading reading, Timelines timelines) {
    this.register = register;
    this.reading = reading;
    this.timelines = timelines;
    this.invitations = Suppliers.memoize(() -> InvitationIndex.of(this));
  }

  private static Accessions in(TreatyRegister register, TermReading reading) {
    return new Accessions(register, reading, Timelines.of(register, reading));
  }

  /** The accessions on record in a register, terms read cautiously. */
  public static Accessions in(TreatyRegister register) {
    return in(register, TermReading.CAUTIOUS);
  }

  /** The same with another reading of terms of years. */
  public Accessions reading(TermReading other) {
    Objects.requireNonNull(other, "other");
    return other.equals(reading) ? this : in(register, other);
  }

  /**
   * The accessions on record in a register that this one has become, such as by {@link
   * TreatyRegister#with} or {@link TreatyRegister#without}: what was asked about participants whom
   * the change does not concern stays known.
   *
   * <pre>{@code
   * accessions = accessions.after(accessions.register().with(newFacts));
   * }</pre>
   *
   * <p>Any register can be given; the less it differs, the more stays.
   */
  public Accessions after(TreatyRegister changed) {
    Objects.requireNonNull(changed, "changed");
    return new Accessions(changed, reading, timelines.after(changed));
  }

  /** How terms of years are read. */
  public TermReading reading() {
    return reading;
  }

  /** The accessions as someone sees them who asks: with what was known on the day of a question. */
  Accessions seenFrom(AsOf asOf) {
    return asOf.knownOn().map(this::knownOn).orElse(this);
  }

  /** The register asked. */
  public TreatyRegister register() {
    return register;
  }

  /**
   * The accessions of a participant, by any name that {@link TreatyRegister#participant(String)}
   * knows.
   *
   * @throws UnknownNameException if nobody is called that
   */
  public OfParticipant of(String participant) {
    Objects.requireNonNull(participant, "participant");
    return of(register.participant(participant).code());
  }

  /**
   * The accessions of a participant.
   *
   * @throws UnknownNameException if the register has no such participant
   */
  public OfParticipant of(ParticipantCode participant) {
    return new OfParticipant(timelines.of(participant));
  }

  /**
   * The accessions of a participant as this register knows it.
   *
   * @throws UnknownNameException if the register has none with its code
   */
  public OfParticipant of(Participant participant) {
    return of(participant.code());
  }

  /** Where everybody stands with every treaty on a day, with everything known by now. */
  public DayMatrix on(LocalDate day) {
    return timelines.on(day);
  }

  /** The same seen from the day of the question. */
  public DayMatrix on(AsOf asOf) {
    return seenFrom(asOf).on(asOf.date());
  }

  /**
   * The invitations that run on a day by what is on record, and that can end by another: the
   * earliest last day is not after it. By their latest last day; one that nothing bounds is left
   * out. What may have happened that nobody has recorded is told by the answers, not here.
   *
   * @param from the day on which they run
   * @param to the last day of the period, included
   */
  public ImmutableList<InvitationEnd> invitationsEnding(LocalDate from, LocalDate to) {
    return invitations.get().endingBetween(from, to);
  }

  /**
   * The accessions as someone could have seen them on a day, by the facts known by then: for
   * deadlines, plans and checks of that time. Some views are kept, the others made again.
   */
  public Accessions knownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    Accessions known = asKnown.getIfPresent(day);
    if (known == null) {
      TreatyRegister past = register.knownOn(day);
      known = new Accessions(past, reading, timelines.of(past));
      asKnown.put(day, known);
    }
    return known;
  }

  /** The accessions of one participant. */
  public final class OfParticipant {
    private final Timelines.OfParticipant ofParticipant;

    private OfParticipant(Timelines.OfParticipant ofParticipant) {
      this.ofParticipant = ofParticipant;
    }

    /** The participant. */
    public Participant participant() {
      return ofParticipant.participant();
    }

    /**
     * Its accession to a treaty, by any name that {@link TreatyRegister#treaty(String)} knows.
     *
     * @throws UnknownNameException if none is called that
     */
    public ToTreaty to(String treaty) {
      Objects.requireNonNull(treaty, "treaty");
      return to(register.treaty(treaty).number());
    }

    /**
     * Its accession to a treaty.
     *
     * @throws UnknownNameException if the register has no such treaty
     */
    public ToTreaty to(TreatyNumber treaty) {
      return new ToTreaty(ofParticipant.to(treaty));
    }

    /**
     * Its accession to a treaty as this register knows it.
     *
     * @throws UnknownNameException if the register has none with its number
     */
    public ToTreaty to(Treaty treaty) {
      return to(treaty.number());
    }

    /** Where it stands with every treaty of the register, by number. */
    public ImmutableMap<Treaty, Answer<AccessionState>> asOf(AsOf asOf) {
      ImmutableMap.Builder<Treaty, Answer<AccessionState>> all = ImmutableMap.builder();
      for (Treaty treaty : register.treaties()) {
        all.put(treaty, to(treaty.number()).asOf(asOf));
      }
      return all.buildOrThrow();
    }
  }

  /** The accession of one participant to one treaty. */
  public final class ToTreaty {
    private final AccessionTimeline timeline;

    private ToTreaty(AccessionTimeline timeline) {
      this.timeline = timeline;
    }

    /** The participant. */
    public Participant participant() {
      return register.participant(timeline.participant());
    }

    /** The treaty. */
    public Treaty treaty() {
      return register.treaty(timeline.treaty());
    }

    /** Where it stands on a day, with everything known by now. */
    public Answer<AccessionState> asOf(LocalDate day) {
      return timeline.on(day);
    }

    /** Where it stands on a day, seen from the day of the question. */
    public Answer<AccessionState> asOf(AsOf asOf) {
      if (asOf.knownOn().isEmpty()) {
        return asOf(asOf.date());
      }
      return seenFrom(asOf).of(timeline.participant()).to(timeline.treaty()).asOf(asOf.date());
    }

    /**
     * The day on which the treaty enters into force for it: published, or counted by the final
     * clauses; not applicable without a consent on record.
     */
    public Answer<ImpreciseDate> entryIntoForce() {
      return ENTRY_INTO_FORCE.entryIntoForce(register, participant(), treaty());
    }

    /** Where it stands on every day. */
    public AccessionTimeline timeline() {
      return timeline;
    }
  }
}
