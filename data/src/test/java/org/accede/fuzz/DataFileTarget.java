package org.accede.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.accede.data.CouncilOfEurope;
import org.accede.error.AccedeException;
import org.accede.json.BodiesFile;
import org.accede.json.DataFile;
import org.accede.json.DifferenceFile;
import org.accede.json.FactsFile;
import org.accede.json.GroupsFile;
import org.accede.json.IndexFile;
import org.accede.json.ManifestFile;
import org.accede.json.ParametersFile;
import org.accede.json.ParticipantsFile;
import org.accede.json.RegisterFile;
import org.accede.json.TreatyFile;
import org.accede.register.TreatyRegister;

/** Bytes as a data file of each kind: refused, or written in the form in which it is read again. */
public final class DataFileTarget {
  private static final TreatyRegister BUNDLED = CouncilOfEurope.register();

  /** From the bytes of a file to its canonical form, by the reader of each kind. */
  private static final ImmutableList<UnaryOperator<byte[]>> KINDS =
      ImmutableList.of(
          bytes -> text(TreatyFile.read(file(bytes)).toJson()),
          bytes -> text(RegisterFile.read(file(bytes)).toJson()),
          bytes -> text(ParticipantsFile.read(file(bytes)).toJson()),
          bytes -> text(ParametersFile.read(file(bytes)).toJson()),
          bytes -> text(BodiesFile.read(file(bytes)).toJson()),
          bytes -> text(DifferenceFile.read(file(bytes)).toJson()),
          bytes -> text(GroupsFile.read(file(bytes)).toJson()),
          bytes -> text(IndexFile.read(file(bytes)).toJson()),
          bytes -> text(ManifestFile.read(file(bytes)).toJson()),
          bytes -> text(RegisterFile.of(own(bytes)).toJson()));

  private DataFileTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    for (UnaryOperator<byte[]> kind : KINDS) {
      byte[] canonical;
      try {
        canonical = kind.apply(bytes);
      } catch (AccedeException refused) {
        Refusals.check(refused);
        continue;
      }
      String again = new String(kind.apply(canonical), UTF_8);
      if (!again.equals(new String(canonical, UTF_8))) {
        throw new AssertionError("written and read again it is\n" + again);
      }
    }
  }

  /** The facts of a file laid over the bundled ones, as {@code --register} does. */
  private static TreatyRegister own(byte[] bytes) {
    TreatyRegister own = FactsFile.read(file(bytes)).register();
    TreatyRegister combined = BUNDLED.combinedWith(own);
    if (combined.treaties().size() < BUNDLED.treaties().size()) {
      throw new AssertionError("a treaty is lost");
    }
    return own;
  }

  private static DataFile file(byte[] bytes) {
    return DataFile.of(bytes, "any.json");
  }

  private static byte[] text(String json) {
    return json.getBytes(UTF_8);
  }
}
