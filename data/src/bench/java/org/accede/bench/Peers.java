package org.accede.bench;

import com.google.common.collect.ImmutableList;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;

/** Who takes part in the workloads that ask where participants stand. */
final class Peers {
  static final String ACCEDE = "accede";
  static final String ACCEDE_HELD = "accede-held";
  static final String FLAT = "flat";
  static final String GUAVA = "guava";
  static final String DUCKDB = "duckdb";
  static final String SQLITE = "sqlite";
  static final String H2 = "h2";
  static final String CQENGINE = "cqengine";

  static final ImmutableList<String> ALL =
      ImmutableList.of(ACCEDE, FLAT, GUAVA, DUCKDB, SQLITE, H2, CQENGINE);

  private Peers() {}

  static StageIndex open(String name, BenchFacts facts) {
    return switch (name) {
      case ACCEDE -> new AccedeStages(Accessions.in(CouncilOfEurope.register()));
      case ACCEDE_HELD -> new AccedeStages.Held(Accessions.in(CouncilOfEurope.register()));
      case FLAT -> new FlatStages(facts);
      case GUAVA -> new GuavaStages(facts);
      case DUCKDB -> new SqlStages(SqlDialect.DUCKDB, facts);
      case SQLITE -> new SqlStages(SqlDialect.SQLITE, facts);
      case H2 -> new SqlStages(SqlDialect.H2, facts);
      case CQENGINE -> new CqEngineStages(facts);
      default -> throw new IllegalArgumentException("nobody is called " + name);
    };
  }
}
