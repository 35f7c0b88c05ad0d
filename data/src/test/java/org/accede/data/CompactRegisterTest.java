package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.junit.jupiter.api.Test;

/** The form in which the bundled register opens: what it holds, and what it refuses. */
class CompactRegisterTest {
  private static final FileSet FILES =
      new FileSet(name -> DataFile.at(Path.of("src/main/resources/org/accede/data").resolve(name)));

  private final TreatyRegister bundled = CouncilOfEurope.register();
  private final byte[] bytes = new CompactRegister(bundled, CouncilOfEurope.dataDate()).toBytes();

  @Test
  void theBundledRegisterIsThatOfTheFiles() {
    TreatyRegister files = FILES.register(FILES.index());

    assertThat(bundled.hasSameFactsAs(files)).isTrue();
    assertThat(bundled.acts()).isEqualTo(files.acts());
    assertThat(bundled.notes()).isEqualTo(files.notes());
    assertThat(bundled.steps()).isEqualTo(files.steps());
    assertThat(bundled.treatyCoverage()).isEqualTo(files.treatyCoverage());
    assertThat(bundled.participantCoverage()).isEqualTo(files.participantCoverage());
    assertThat(bundled.defaultTerms()).isEqualTo(files.defaultTerms());
    assertThat(CouncilOfEurope.dataDate()).isEqualTo(FILES.index().dataDate());
  }

  @Test
  void itIsWrittenAsTheFilesAre() {
    assertThat(RegisterFile.of(bundled).toJson())
        .isEqualTo(RegisterFile.of(FILES.register(FILES.index())).toJson());
  }

  @Test
  void theSameFactsGiveTheSameBytes() {
    CompactRegister again = open(bytes);

    assertThat(again.toBytes()).isEqualTo(bytes);
    assertThat(again.dataDate()).isEqualTo(CouncilOfEurope.dataDate());
  }

  @Test
  void aSourceIsReadOnceHoweverOftenItIsCited() {
    assertThat(bundled.acts())
        .flatMap(act -> act.provenance().citations())
        .map(Citation::source)
        .filteredOn(source -> source.id().equals("inview-030"))
        .hasSizeGreaterThan(1)
        .containsOnly(source("inview-030"));
  }

  private Source source(String id) {
    return bundled.acts().stream()
        .flatMap(act -> act.provenance().citations().stream())
        .map(Citation::source)
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aResourceThatIsNotThereIsNamed() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> CompactRegister.open(null, "register.bin"))
        .withMessage(
            "register.bin: found no such file, expected the compact register that the build of"
                + " this Accede makes");
  }

  @Test
  void somethingElseIsRefused() {
    assertRefused(all -> new byte[] {}, "something else");
    assertRefused(all -> changed(all, 0), "something else");
  }

  @Test
  void anotherFormatIsRefused() {
    assertRefused(all -> changed(all, 7), "found format 0, expected format 1");
  }

  @Test
  void whatIsCutOffOrTooLongIsRefused() {
    int length = bytes.length - 16;
    assertRefused(
        all -> Arrays.copyOf(all, all.length - 1),
        "found " + (length - 1) + " bytes of content, expected " + length + " bytes");
    assertRefused(
        all -> Arrays.copyOf(all, all.length + 1),
        "found " + (length + 1) + " bytes of content, expected " + length + " bytes");
  }

  @Test
  void contentThatWasChangedIsRefused() {
    assertRefused(all -> changed(all, all.length - 1), "content that was changed");
  }

  private static byte[] changed(byte[] all, int place) {
    byte[] changed = all.clone();
    changed[place] ^= 1;
    return changed;
  }

  private void assertRefused(Function<byte[], byte[]> change, String message) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> open(change.apply(bytes)))
        .withMessageStartingWith("register.bin: ")
        .withMessageContaining(message);
  }

  private static CompactRegister open(byte[] bytes) {
    return CompactRegister.open(new ByteArrayInputStream(bytes), "register.bin");
  }
}
