package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.error.AccedeException;
import org.accede.register.TreatyRegister;

/** A file of facts that came to harm is a register all the same, or refused as such. */
@Domain(GeneratedRegisters.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class MutilationProperties {
  private static final int PLACES = 1 << 20;

  @Property
  void aFileThatWasCutOff(@ForAll RegisterFile file, @ForAll @IntRange(max = PLACES) int place) {
    byte[] bytes = bytes(file);
    assertHarmless(Arrays.copyOf(bytes, place % bytes.length));
  }

  @Property
  void aFileWithAnotherByte(
      @ForAll RegisterFile file, @ForAll @IntRange(max = PLACES) int place, @ForAll byte another) {
    byte[] bytes = bytes(file);
    bytes[place % bytes.length] = another;
    assertHarmless(bytes);
  }

  @Property
  void aFileWithAPieceTwice(
      @ForAll RegisterFile file,
      @ForAll @IntRange(max = PLACES) int from,
      @ForAll @IntRange(max = 400) int length) {
    byte[] bytes = bytes(file);
    int start = from % bytes.length;
    int end = Math.min(bytes.length, start + length);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.write(bytes, 0, end);
    twice.write(bytes, start, bytes.length - start);
    assertHarmless(twice.toByteArray());
  }

  @Property
  void aFileWithALineTwiceOrWithoutIt(
      @ForAll RegisterFile file, @ForAll @IntRange(max = PLACES) int place, @ForAll boolean twice) {
    String[] lines = file.toJson().split("\n", -1);
    int line = place % lines.length;
    lines[line] = twice ? lines[line] + "\n" + lines[line] : "";
    assertHarmless(String.join("\n", lines).getBytes(UTF_8));
  }

  private static byte[] bytes(RegisterFile file) {
    return file.toJson().getBytes(UTF_8);
  }

  private static void assertHarmless(byte[] bytes) {
    try {
      TreatyRegister register = FactsFile.read(DataFile.of(bytes, "harmed.json")).register();
      assertThat(RegisterFile.of(register).toJson()).isNotEmpty();
    } catch (AccedeException refused) {
      assertThat(refused).hasMessageContaining(":");
    }
  }
}
