package org.accede.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.accede.act.Consent;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.invitation.Invitation;
import org.accede.query.StandardCatalogue;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Order;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * The simplest checks of the standard catalogue: those that hold one fact against one day of its
 * treaty, or look at what stands behind it. Written as a user of a rule engine would write them,
 * with Accede's imprecise dates as the value type.
 */
public final class SimpleChecks {
  static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  static final String BEFORE_OPENING = "act-before-opening";
  static final String AFTER_CLOSING = "act-after-closing";
  static final String ENTRY_BEFORE_TREATY = "entry-into-force-before-the-treaty";
  static final String WITHOUT_SOURCE = "fact-without-source";

  static final ImmutableList<String> IDS =
      ImmutableList.of(BEFORE_OPENING, AFTER_CLOSING, ENTRY_BEFORE_TREATY, WITHOUT_SOURCE);

  private SimpleChecks() {}

  /**
   * A fact beside its treaty.
   *
   * @param fact the fact
   * @param treaty the treaty
   */
  public record FactCase(TreatyFact fact, Treaty treaty) {
    /** Whether it is a signature or an expression of consent. */
    public boolean isJoining() {
      return fact instanceof Signature || fact instanceof Consent;
    }

    /** Whether it can come too late: an act of joining, or an invitation. */
    public boolean isClosable() {
      return (isJoining() || fact instanceof Invitation) && treaty.closedOn().isPresent();
    }

    /** Whether it is an entry into force, and that of the treaty is on record. */
    public boolean isEntry() {
      return fact instanceof EntryIntoForce && treaty.inForceOn().isPresent();
    }

    /** Whether people inferred it. */
    public boolean isInferred() {
      return fact.provenance().inference().isPresent();
    }
  }

  /** The facts of a register that stand, each beside its treaty. */
  static ImmutableList<FactCase> cases(TreatyRegister register) {
    Set<Dossier> dossiers = new LinkedHashSet<>();
    for (TreatyFact fact : Iterables.<TreatyFact>concat(register.acts(), register.steps())) {
      dossiers.add(register.dossier(fact.participant(), fact.treaty()));
    }
    ImmutableList.Builder<FactCase> cases = ImmutableList.builder();
    for (Dossier dossier : dossiers) {
      Treaty treaty = register.treaty(dossier.treaty());
      for (TreatyFact fact : Iterables.<TreatyFact>concat(dossier.acts(), dossier.steps())) {
        cases.add(new FactCase(fact, treaty));
      }
    }
    return cases.build();
  }

  /** The same checks of the standard catalogue. */
  static Catalogue catalogue() {
    return Catalogue.of(
        IDS.stream()
            .map(id -> StandardCatalogue.get().find(id).orElseThrow())
            .collect(ImmutableList.toImmutableList()));
  }

  private static Trilean happened(FactCase one, LocalDate day) {
    return one.fact().range().isOnOrBefore(day);
  }

  /** Whether an act of joining came before the treaty was opened. */
  public static Trilean beforeOpening(FactCase one, LocalDate day) {
    return happened(one, day).and(Order.isBroken(one.fact().range(), one.treaty().openedOn()));
  }

  /** Whether it came when the treaty had been closed. */
  public static Trilean afterClosing(FactCase one, LocalDate day) {
    ImpreciseDate range = one.fact().range();
    Trilean late = range.isBefore(one.treaty().closedOn().orElseThrow()).not();
    boolean isSilent = range.latest().isEmpty();
    return happened(one, day).and(isSilent && late != Trilean.YES ? Trilean.NO : late);
  }

  /** Whether an entry into force came before that of the treaty. */
  public static Trilean entryBeforeTreaty(FactCase one, LocalDate day) {
    return happened(one, day)
        .and(Order.isBroken(one.fact().range(), one.treaty().inForceOn().orElseThrow()));
  }

  /** Whether it had happened, which is all that can be asked of a fact that people inferred. */
  public static Trilean inferred(FactCase one, LocalDate day) {
    return happened(one, day);
  }
}
