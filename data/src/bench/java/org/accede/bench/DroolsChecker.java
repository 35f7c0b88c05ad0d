package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.bench.SimpleChecks.FactCase;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools, its rules compiled to Java before anything is asked: a session for each question. */
public class DroolsChecker implements FactChecker {
  private static final String RULES = "src/main/resources/org/accede/bench/simple-checks.drl";

  private final ImmutableList<FactCase> cases;
  private final KieContainer container;
  private final KieBase rules;

  DroolsChecker(ImmutableList<FactCase> cases) {
    this.cases = cases;
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        RULES,
        services
            .getResources()
            .newClassPathResource("org/accede/bench/simple-checks.drl", DroolsChecker.class));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    rules = container.getKieBase();
  }

  /**
   * The day asked about, as a fact.
   *
   * @param value the day
   */
  public record Day(LocalDate value) {}

  @Override
  public List<Hit> findings(LocalDate day) {
    List<Hit> found = new ArrayList<>();
    KieSession session = session(found);
    try {
      session.insert(new Day(day));
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return found;
  }

  /** A session that holds all facts, and no day yet. */
  final KieSession session(List<Hit> found) {
    KieSession session = rules.newKieSession();
    session.setGlobal("found", found);
    cases.forEach(session::insert);
    return session;
  }

  @Override
  public void close() {
    container.dispose();
  }

  /** The same with one session for all questions, in which the day alone is changed. */
  static final class Kept extends DroolsChecker {
    private final List<Hit> found = new ArrayList<>();
    private final KieSession session;
    private final FactHandle day;

    Kept(ImmutableList<FactCase> cases) {
      super(cases);
      session = session(found);
      day = session.insert(new Day(SimpleChecks.DAY));
    }

    @Override
    public List<Hit> findings(LocalDate asked) {
      found.clear();
      session.update(day, new Day(asked));
      session.fireAllRules();
      return found;
    }

    @Override
    public void close() {
      session.dispose();
      super.close();
    }
  }
}
