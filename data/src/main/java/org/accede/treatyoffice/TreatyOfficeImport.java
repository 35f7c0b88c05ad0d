package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.register.TreatyRegister;
import org.accede.source.Source;
import org.accede.treaty.TreatyNumber;

/**
 * What saved replies of the Treaty Office's service say, as a register of its own, and what was odd
 * about them.
 *
 * <pre>{@code
 * TreatyOfficeImport imported =
 *     TreatyOfficeImport.asOf(LocalDate.of(2026, 11, 20), CouncilOfEurope.register())
 *         .add(DataFile.of(bytes, "signatures-185.json"))
 *         .build();
 * TreatyRegister both = imported.register().combinedWith(CouncilOfEurope.register());
 * }</pre>
 *
 * <ul>
 *   <li>A treaty search gives treaties, and knows no clauses; these are those of the register that
 *       the import stands on, if it has any. Without a search the treaties are its own altogether.
 *   <li>A chart gives signatures, consents, entries into force, denunciations, suspensions and
 *       marks. The service does not tell ratification from acceptance, approval and accession, so
 *       the kind of a consent is not stated, but for a succession, which shows in its days. A chart
 *       that has its three lists, and a row for each member State of the stated day, is complete as
 *       of that day; another one is so for those that it has rows for. Neither is so for a
 *       participant whose row had to be left out.
 *   <li>A denunciation that a declaration of the same day calls partial ends nothing; one of what
 *       was never in force withdraws the instrument or the signature.
 *   <li>A list of declarations gives those with their dates and texts, as they are.
 * </ul>
 *
 * <p>Every fact cites its reply. A fact that lies after the stated day, or on no day that is known,
 * counts as known from the stated day.
 */
public final class TreatyOfficeImport {
  private final Range<LocalDate> days;
  private final TreatyRegister register;
  private final ImmutableList<ReadReply> replies;
  private final ImmutableList<DataFileException> unreadable;
  private final ImmutableList<Anomaly> anomalies;
  private final ImmutableList<UnknownField> unknownFields;

  TreatyOfficeImport(
      Range<LocalDate> days,
      TreatyRegister register,
      ImmutableList<ReadReply> replies,
      ImmutableList<DataFileException> unreadable,
      ImmutableList<Anomaly> anomalies,
      ImmutableList<UnknownField> unknownFields) {
    this.days = days;
    this.register = register;
    this.replies = replies;
    this.unreadable = unreadable;
    this.anomalies = anomalies;
    this.unknownFields = unknownFields;
  }

  /**
   * An import of replies that were saved on a day.
   *
   * @param day the day whose state of affairs the replies show
   * @param base who the participants are, and the treaties where no treaty search is given
   */
  public static Builder asOf(LocalDate day, TreatyRegister base) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(base, "base");
    return new Builder(day, base);
  }

  /** The day whose state of affairs the replies show; of several the latest. */
  public LocalDate asOf() {
    return days.upperEndpoint();
  }

  /** The day of the oldest reply. */
  public LocalDate asOfTheOldest() {
    return days.lowerEndpoint();
  }

  /** The facts of the replies, and no others but what a treaty needs to be understood. */
  public TreatyRegister register() {
    return register;
  }

  /** The replies read: places, treaty search, charts, declarations, the latter by treaty. */
  public ImmutableList<ReadReply> replies() {
    return replies;
  }

  /** What is wrong with the replies that could not be read; empty unless they are passed over. */
  public ImmutableList<DataFileException> unreadable() {
    return unreadable;
  }

  /** What was odd, in the order of the replies and of what stands in them. */
  public ImmutableList<Anomaly> anomalies() {
    return anomalies;
  }

  /** The fields that nobody has described, by name. */
  public ImmutableList<UnknownField> unknownFields() {
    return unknownFields;
  }

  /** Whether nothing that the replies say had to be left out. */
  public boolean isWhole() {
    return unreadable.isEmpty()
        && anomalies.stream().noneMatch(anomaly -> anomaly.kind().outcome().losesFacts());
  }

  /** Collects the replies of an import, in whatever order. Not safe to share between threads. */
  public static final class Builder {
    private final TreatyRegister base;
    private final List<OriginalReply> given = new ArrayList<>();
    private final List<DataFileException> unreadable = new ArrayList<>();
    private LocalDate asOf;
    private boolean passesOver;

    private Builder(LocalDate asOf, TreatyRegister base) {
      this.asOf = asOf;
      this.base = base;
    }

    /** The same for replies of another day, which are added from here on. */
    public Builder asOf(LocalDate day) {
      Objects.requireNonNull(day, "day");
      asOf = day;
      return this;
    }

    /**
     * Passes over replies that cannot be read, from here on: they are {@linkplain
     * TreatyOfficeImport#unreadable() named}, and the others are read all the same.
     */
    public Builder passingOverUnreadable() {
      passesOver = true;
      return this;
    }

    /** Passes over a reply of which the caller knows that it cannot be read, and why. */
    public Builder passOver(DataFileException fault) {
      Objects.requireNonNull(fault, "fault");
      unreadable.add(fault);
      return this;
    }

    /**
     * Adds a treaty search, a chart or the table of places; which of them shows in the reply.
     *
     * @throws DataFileException if it is none of them
     */
    public Builder add(DataFile reply) {
      Objects.requireNonNull(reply, "reply");
      return add(() -> GivenReply.of(reply), Optional.empty());
    }

    /**
     * Adds the same with the source that its facts shall cite.
     *
     * @throws DataFileException if it is no such reply
     */
    public Builder add(DataFile reply, Source source) {
      Objects.requireNonNull(reply, "reply");
      Objects.requireNonNull(source, "source");
      return add(() -> GivenReply.of(reply), Optional.of(source));
    }

    /**
     * Adds the reservations and declarations about a treaty, which the reply does not name; it may
     * be an empty list.
     *
     * @throws DataFileException if the reply is anything else
     */
    public Builder addDeclarations(TreatyNumber treaty, DataFile reply) {
      Objects.requireNonNull(treaty, "treaty");
      Objects.requireNonNull(reply, "reply");
      return add(() -> GivenReply.ofDeclarations(treaty, reply), Optional.empty());
    }

    /**
     * Adds the same with the source that its facts shall cite.
     *
     * @throws DataFileException if the reply is anything but declarations
     */
    public Builder addDeclarations(TreatyNumber treaty, DataFile reply, Source source) {
      Objects.requireNonNull(treaty, "treaty");
      Objects.requireNonNull(reply, "reply");
      Objects.requireNonNull(source, "source");
      return add(() -> GivenReply.ofDeclarations(treaty, reply), Optional.of(source));
    }

    private Builder add(Supplier<GivenReply> reading, Optional<Source> source) {
      try {
        GivenReply reply = reading.get();
        refuseSecond(reply);
        given.add(new OriginalReply(reply, reply.origin(asOf, source)));
      } catch (DataFileException fault) {
        if (!passesOver) {
          throw fault;
        }
        unreadable.add(fault);
      }
      return this;
    }

    /** Every reply is about something else than the others, if it is about anything. */
    private void refuseSecond(GivenReply reply) {
      for (OriginalReply other : given) {
        if (!reply.isEmptyChart() && other.given().subject().equals(reply.subject())) {
          throw new DataFileException(
              reply.reply().file(),
              "",
              "a second reply about " + reply.subject(),
              "one; the first is " + other.file());
        }
      }
    }

    /**
     * Makes a register of the replies.
     *
     * @throws DataFileException if a value that is used is not what it should be, or a reply names
     *     a participant or a treaty that is not known; not so for replies that are passed over
     * @throws org.accede.error.InvalidValueException if two stated sources have the same id
     */
    public TreatyOfficeImport build() {
      return new Assembly(asOf, base, given, unreadable, passesOver).build();
    }
  }
}
