package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Severity;
import org.accede.time.AsOf;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * The facts of a register held against a catalogue of checks.
 *
 * <pre>{@code
 * ImmutableList<Finding> findings =
 *     Checks.in(Accessions.in(register), StandardCatalogue.get())
 *         .of(register.participant("KAZ"))
 *         .atLeast(Severity.WARNING)
 *         .asOf(AsOf.on(LocalDate.of(2025, 9, 11)));
 * }</pre>
 *
 * <p>Questions about dossiers are put to those where something is on record: where nothing is,
 * nothing can be wrong. What was found is kept, also by those narrowed down from the same, for the
 * days on which it is the same: asked about another day, only what can have changed is asked again.
 * Of what was known on some day nothing is kept. Safe to share between threads.
 */
public final class Checks {
  private static final Comparator<Finding> ORDER =
      comparing(Finding::severity)
          .thenComparing(finding -> finding.participant().map(one -> one.code().value()).orElse(""))
          .thenComparing(finding -> finding.treaty().map(one -> one.number().toString()).orElse(""))
          .thenComparing(Finding::check);

  private final Accessions accessions;
  private final Catalogue catalogue;
  private final Supplier<CheckedCases> cases;
  private final Severity least;
  private final Optional<ParticipantCode> participant;
  private final Optional<TreatyNumber> treaty;

  private Checks(
      Accessions accessions,
      Catalogue catalogue,
      Supplier<CheckedCases> cases,
      Severity least,
      Optional<ParticipantCode> participant,
      Optional<TreatyNumber> treaty) {
    this.accessions = accessions;
    this.catalogue = catalogue;
    this.cases = cases;
    this.least = least;
    this.participant = participant;
    this.treaty = treaty;
  }

  /** The checks of a catalogue, put to all facts of a register. */
  public static Checks in(Accessions accessions, Catalogue catalogue) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(catalogue, "catalogue");
    return new Checks(
        accessions,
        catalogue,
        Suppliers.memoize(() -> CheckedCases.of(accessions.register(), catalogue)),
        Severity.NOTICE,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Only findings that concern the participant of a name, as {@link
   * TreatyRegister#participant(String)} knows it.
   *
   * @throws UnknownNameException if nobody is called that
   */
  public Checks of(String name) {
    return of(accessions.register().participant(name));
  }

  /**
   * Only findings that concern the participant with a code.
   *
   * @throws UnknownNameException if there is none
   */
  public Checks of(ParticipantCode code) {
    return of(accessions.register().participant(code));
  }

  /** Only findings that concern one participant. */
  public Checks of(Participant one) {
    return new Checks(accessions, catalogue, cases, least, Optional.of(one.code()), treaty);
  }

  /**
   * Only findings that concern the treaty of a name, as {@link TreatyRegister#treaty(String)} knows
   * it.
   *
   * @throws UnknownNameException if none is called that
   */
  public Checks to(String name) {
    return to(accessions.register().treaty(name));
  }

  /**
   * Only findings that concern the treaty with a number.
   *
   * @throws UnknownNameException if there is none
   */
  public Checks to(TreatyNumber number) {
    return to(accessions.register().treaty(number));
  }

  /** Only findings that concern one treaty. */
  public Checks to(Treaty one) {
    return new Checks(accessions, catalogue, cases, least, participant, Optional.of(one.number()));
  }

  /** Only findings of a severity or a graver one. */
  public Checks atLeast(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return new Checks(accessions, catalogue, cases, severity, participant, treaty);
  }

  /** What is found on a day, the gravest first, then by participant and treaty. */
  public ImmutableList<Finding> asOf(AsOf asOf) {
    Accessions seen = accessions.seenFrom(asOf);
    CheckedCases asked =
        asOf.knownOn().isEmpty() ? cases.get() : CheckedCases.of(seen.register(), catalogue);
    List<Finding> found = new ArrayList<>();
    for (CheckedCase one : asked.asked()) {
      if (isAskedFor(one)) {
        for (Finding finding : one.on(asOf.date(), seen)) {
          if (finding.severity().isAtLeast(least) && isAskedFor(finding)) {
            found.add(finding);
          }
        }
      }
    }
    return ImmutableList.sortedCopyOf(ORDER, found);
  }

  /**
   * Whether what is asked for can be found in a case: what a case does not say is said by what is
   * found in it, so that of one participant something can be found in a treaty, too.
   */
  private boolean isAskedFor(CheckedCase one) {
    return one.participant().map(of -> participant.map(of.code()::equals).orElse(true)).orElse(true)
        && one.treaty().map(to -> treaty.map(to.number()::equals).orElse(true)).orElse(true);
  }

  private boolean isAskedFor(Finding finding) {
    return participant
            .map(code -> finding.participant().map(one -> one.code().equals(code)).orElse(false))
            .orElse(true)
        && treaty
            .map(number -> finding.treaty().map(one -> one.number().equals(number)).orElse(false))
            .orElse(true);
  }
}
