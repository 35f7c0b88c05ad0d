package org.accede.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.error.AccedeException;
import org.accede.json.DataFile;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.TreatyOfficeImport;

/** Bytes as a reply of the Treaty Office of each shape: refused, or a register that is written. */
public final class ReplyTarget {
  private static final TreatyRegister BASE = CouncilOfEurope.register();
  private static final LocalDate SAVED = LocalDate.of(2026, 11, 20);
  private static final TreatyNumber CYBERCRIME = TreatyNumber.of("185");

  private ReplyTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    DataFile reply = DataFile.of(bytes, "reply.json");
    imported(TreatyOfficeImport.asOf(SAVED, BASE), builder -> builder.add(reply));
    imported(
        TreatyOfficeImport.asOf(SAVED, BASE),
        builder -> builder.addDeclarations(CYBERCRIME, reply));
  }

  /** Puts a reply into an import. */
  private interface Reading {
    void into(TreatyOfficeImport.Builder builder);
  }

  private static void imported(TreatyOfficeImport.Builder builder, Reading reading) {
    TreatyRegister register;
    try {
      reading.into(builder);
      register = builder.build().register();
    } catch (AccedeException refused) {
      Refusals.check(refused);
      return;
    }
    String written = RegisterFile.of(register).toJson();
    DataFile file = DataFile.of(written.getBytes(UTF_8), "it");
    if (!RegisterFile.read(file).register().hasSameFactsAs(register)) {
      throw new AssertionError("what was imported is not what is read again:\n" + written);
    }
  }
}
