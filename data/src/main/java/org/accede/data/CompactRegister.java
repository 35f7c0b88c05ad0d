package org.accede.data;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.CRC32;
import org.accede.json.DataFileException;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * A whole register in the form in which it opens fast: made by the build of the files that people
 * keep, and read in their place.
 *
 * <p>It begins with a mark, the number of its format, and the length and the checksum (CRC-32) of
 * what follows. Nobody keeps, edits or exchanges it: it is read by the Accede that made it and by
 * no other.
 *
 * @param register the facts
 * @param dataDate the day they were put together
 */
record CompactRegister(TreatyRegister register, LocalDate dataDate) {
  /** The name of the resource, beside the files. */
  static final String NAME = "register.bin";

  private static final int MARK = 0xACCEDE00;

  /** To be raised with every change of the form. */
  private static final int FORMAT = 1;

  private static final int HEADER = 4 * Integer.BYTES;
  private static final String EXPECTED = "the compact register that the build of this Accede makes";

  private static final Coverage.Extent[] EXTENTS = Coverage.Extent.values();
  private static final Scope.Group[] GROUPS = Scope.Group.values();

  /** Its bytes: the same register gives the same. */
  byte[] toBytes() {
    CompactOutput out = new CompactOutput();
    out.day(dataDate)
        .list(register.participants(), CompactParticipant::write)
        .list(register.treaties(), CompactTreaty::write)
        .list(register.acts(), CompactFact::write)
        .list(register.notes(), CompactFact::write)
        .list(register.steps(), CompactStep::write)
        .list(
            register.treatyCoverage().entries(),
            (one, to) -> write(one.getValue(), to.treaty(one.getKey())))
        .list(
            register.participantCoverage().entries(),
            (one, to) -> write(one.getValue(), to.participant(one.getKey())))
        .list(register.defaultTerms(), CompactStep::write);
    byte[] content = out.toBytes();
    return ByteBuffer.allocate(HEADER + content.length)
        .putInt(MARK)
        .putInt(FORMAT)
        .putInt(content.length)
        .putInt(checksum(content, 0))
        .put(content)
        .array();
  }

  /**
   * Opens one.
   *
   * @param stream its bytes, which are read to the end and closed; null if there is none
   * @param name the name for errors
   * @throws DataFileException if there is none, or it is anything but that
   */
  static CompactRegister open(@Nullable InputStream stream, String name) {
    if (stream == null) {
      throw new DataFileException(name, "", "no such file", EXPECTED);
    }
    try (stream) {
      return of(stream.readAllBytes(), name);
    } catch (IOException unreadable) {
      throw new DataFileException(
          name, "", "a file that cannot be read (" + unreadable + ")", EXPECTED, unreadable);
    }
  }

  private static CompactRegister of(byte[] bytes, String name) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || header.getInt() != MARK) {
      throw new DataFileException(name, "", "something else", EXPECTED);
    }
    int format = header.getInt();
    if (format != FORMAT) {
      throw new DataFileException(name, "", "format " + format, "format " + FORMAT);
    }
    int length = header.getInt();
    if (length != bytes.length - HEADER) {
      throw new DataFileException(
          name, "", (bytes.length - HEADER) + " bytes of content", length + " bytes");
    }
    int checksum = header.getInt();
    if (checksum != checksum(bytes, HEADER)) {
      throw new DataFileException(name, "", "content that was changed", EXPECTED);
    }
    return read(new CompactInput(bytes, HEADER));
  }

  private static CompactRegister read(CompactInput in) {
    LocalDate dataDate = in.day();
    TreatyRegister.Builder register = TreatyRegister.builder();
    for (int left = in.count(); left > 0; left--) {
      register.add(CompactParticipant.read(in));
    }
    for (int left = in.count(); left > 0; left--) {
      register.add(CompactTreaty.read(in));
    }
    for (int left = in.count(); left > 0; left--) {
      register.add(CompactFact.readAct(in));
    }
    for (int left = in.count(); left > 0; left--) {
      register.add(CompactFact.readNote(in));
    }
    for (int left = in.count(); left > 0; left--) {
      register.add(CompactStep.read(in));
    }
    for (int left = in.count(); left > 0; left--) {
      register.cover(in.treaty(), readCoverage(in));
    }
    for (int left = in.count(); left > 0; left--) {
      register.cover(in.participant(), readCoverage(in));
    }
    for (int left = in.count(); left > 0; left--) {
      register.add(CompactStep.readDefaultTerm(in));
    }
    return new CompactRegister(register.buildTrusted(), dataDate);
  }

  private static void write(Coverage coverage, CompactOutput out) {
    out.oneOf(coverage.extent());
    if (coverage.scope() instanceof Scope.Named named) {
      out.optionalOneOf(Optional.empty()).participants(named.participants());
    } else {
      out.optionalOneOf(Optional.of((Scope.Group) coverage.scope()));
    }
    out.day(coverage.asOf()).provenance(coverage.provenance());
  }

  private static Coverage readCoverage(CompactInput in) {
    Coverage.Extent extent = in.oneOf(EXTENTS);
    Optional<Scope.Group> group = in.optionalOneOf(GROUPS);
    Scope scope =
        group.isPresent()
            ? group.get()
            : new Scope.Named(ImmutableSortedSet.copyOf(in.participants()));
    return new Coverage(extent, scope, in.day(), in.provenance());
  }

  private static int checksum(byte[] bytes, int start) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, start, bytes.length - start);
    return (int) checksum.getValue();
  }
}
