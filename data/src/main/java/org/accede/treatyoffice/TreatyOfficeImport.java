package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 *   <li>A treaty search gives treaties without clauses; it is there to be compared. Without one the
 *       treaties are those of the register that the import stands on, clauses included.
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
  private final LocalDate asOf;
  private final TreatyRegister register;
  private final ImmutableList<ReadReply> replies;
  private final ImmutableList<Anomaly> anomalies;
  private final ImmutableList<UnknownField> unknownFields;

  TreatyOfficeImport(
      LocalDate asOf,
      TreatyRegister register,
      ImmutableList<ReadReply> replies,
      ImmutableList<Anomaly> anomalies,
      ImmutableList<UnknownField> unknownFields) {
    this.asOf = asOf;
    this.register = register;
    this.replies = replies;
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
    return new Builder(day, base);
  }

  /** The day whose state of affairs the replies show. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The facts of the replies, and no others but what a treaty needs to be understood. */
  public TreatyRegister register() {
    return register;
  }

  /** The replies: places, treaty search, charts, declarations, the latter by treaty. */
  public ImmutableList<ReadReply> replies() {
    return replies;
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
    return anomalies.stream().noneMatch(anomaly -> anomaly.kind().outcome().losesFacts());
  }

  /** Collects the replies of an import, in whatever order. Not safe to share between threads. */
  public static final class Builder {
    private final LocalDate asOf;
    private final TreatyRegister base;
    private final List<GivenReply> given = new ArrayList<>();

    private Builder(LocalDate asOf, TreatyRegister base) {
      this.asOf = asOf;
      this.base = base;
    }

    /**
     * Adds a treaty search, a chart or the table of places; which of them shows in the reply.
     *
     * @throws DataFileException if it is none of them
     */
    public Builder add(DataFile reply) {
      return add(reply, Optional.empty());
    }

    /**
     * Adds the same with the source that its facts shall cite.
     *
     * @throws DataFileException if it is no such reply
     */
    public Builder add(DataFile reply, Source source) {
      return add(reply, Optional.of(source));
    }

    private Builder add(DataFile file, Optional<Source> source) {
      Reply reply = Reply.read(file);
      ReplyShape shape = reply.shape();
      if (shape == ReplyShape.DECLARATIONS) {
        throw new DataFileException(
            file.name(),
            "",
            "declarations, which do not name their treaty",
            "the number of the treaty beside them");
      }
      return add(
          new GivenReply(
              reply,
              shape,
              shape == ReplyShape.CHART ? ChartReading.treatyOf(reply) : Optional.empty(),
              source));
    }

    /**
     * Adds the reservations and declarations about a treaty, which the reply does not name; it may
     * be an empty list.
     *
     * @throws DataFileException if the reply is anything else
     */
    public Builder addDeclarations(TreatyNumber treaty, DataFile reply) {
      return addDeclarations(treaty, reply, Optional.empty());
    }

    /**
     * Adds the same with the source that its facts shall cite.
     *
     * @throws DataFileException if the reply is anything but declarations
     */
    public Builder addDeclarations(TreatyNumber treaty, DataFile reply, Source source) {
      return addDeclarations(treaty, reply, Optional.of(source));
    }

    private Builder addDeclarations(TreatyNumber treaty, DataFile file, Optional<Source> source) {
      Reply reply = Reply.read(file);
      boolean isEmpty = reply.rows().isEmpty() && reply.lists().isEmpty();
      if (!isEmpty && reply.shape() != ReplyShape.DECLARATIONS) {
        throw new DataFileException(
            file.name(), "", "a reply about " + reply.shape(), "reservations and declarations");
      }
      return add(new GivenReply(reply, ReplyShape.DECLARATIONS, Optional.of(treaty), source));
    }

    /** Every reply is about something else than the others, if it is about anything. */
    private Builder add(GivenReply reply) {
      for (GivenReply other : given) {
        if (!reply.isEmptyChart() && other.subject().equals(reply.subject())) {
          throw new DataFileException(
              reply.reply().file(),
              "",
              "a second reply about " + reply.subject(),
              "one; the first is " + other.reply().file());
        }
      }
      given.add(reply);
      return this;
    }

    /**
     * Makes a register of the replies.
     *
     * @throws DataFileException if a value that is used is not what it should be, or a reply names
     *     a participant or a treaty that is not known
     * @throws org.accede.error.InvalidValueException if two stated sources have the same id
     */
    public TreatyOfficeImport build() {
      return new Assembly(asOf, base, given).build();
    }
  }
}
