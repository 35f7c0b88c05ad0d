package org.accede.bench;

import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.json.RegisterFile;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Setup;

/**
 * W1 cold: every pair as of a day, the first question to a register that has just been read. The
 * first time its JVM has done nothing else; later ones ask registers that share nothing decided.
 */
@BenchmarkMode(Mode.SingleShotTime)
public class EveryPairCold extends Asked {
  private final Checksum sum = new Checksum();
  private boolean isLater;
  private StageIndex index;

  @Setup(Level.Iteration)
  public void open() {
    TreatyRegister bundled = CouncilOfEurope.register();
    index =
        new AccedeStages(Accessions.in(isLater ? RegisterFile.of(bundled).register() : bundled));
    isLater = true;
  }

  @Benchmark
  public long ask() {
    index.everyPair(LocalDate.of(2025, 9, 11), sum);
    return sum.take();
  }
}
