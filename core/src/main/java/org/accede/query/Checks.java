package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Grounds;
import org.accede.rule.check.RegisterCase;
import org.accede.rule.check.Severity;
import org.accede.rule.check.TreatyCase;
import org.accede.time.AsOf;
import org.accede.time.TermReading;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
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
 * nothing can be wrong. Safe to share between threads.
 */
public final class Checks {
  private static final Comparator<Finding> ORDER =
      comparing(Finding::severity)
          .thenComparing(finding -> finding.participant().map(one -> one.code().value()).orElse(""))
          .thenComparing(finding -> finding.treaty().map(one -> one.number().toString()).orElse(""))
          .thenComparing(Finding::check);

  private final Accessions accessions;
  private final Catalogue catalogue;
  private final Severity least;
  private final Optional<ParticipantCode> participant;
  private final Optional<TreatyNumber> treaty;

  private Checks(
      Accessions accessions,
      Catalogue catalogue,
      Severity least,
      Optional<ParticipantCode> participant,
      Optional<TreatyNumber> treaty) {
    this.accessions = accessions;
    this.catalogue = catalogue;
    this.least = least;
    this.participant = participant;
    this.treaty = treaty;
  }

  /** The checks of a catalogue, put to all facts of a register. */
  public static Checks in(Accessions accessions, Catalogue catalogue) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(catalogue, "catalogue");
    return new Checks(accessions, catalogue, Severity.NOTICE, Optional.empty(), Optional.empty());
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
    return new Checks(accessions, catalogue, least, Optional.of(one.code()), treaty);
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
    return new Checks(accessions, catalogue, least, participant, Optional.of(one.number()));
  }

  /** Only findings of a severity or a graver one. */
  public Checks atLeast(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return new Checks(accessions, catalogue, severity, participant, treaty);
  }

  /** What is found on a day, the gravest first, then by participant and treaty. */
  public ImmutableList<Finding> asOf(AsOf asOf) {
    Grounds grounds = new Seen(accessions.seenFrom(asOf), asOf.date());
    ImmutableList<DossierCase> dossiers = dossiers(grounds);
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    for (Check check : catalogue.checks()) {
      if (check.severity().isAtLeast(least)) {
        found.addAll(put(check, grounds, dossiers));
      }
    }
    return found.build().stream()
        .filter(this::isAskedFor)
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Finding> put(
      Check check, Grounds grounds, ImmutableList<DossierCase> dossiers) {
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    found.addAll(check.in(new RegisterCase(grounds)));
    for (Treaty one : grounds.register().treaties()) {
      if (participant.isEmpty() && isAskedFor(one.number())) {
        found.addAll(check.in(new TreatyCase(grounds, one)));
      }
    }
    dossiers.forEach(dossier -> found.addAll(check.in(dossier)));
    return found.build();
  }

  private ImmutableList<DossierCase> dossiers(Grounds grounds) {
    TreatyRegister register = grounds.register();
    Set<Dossier> dossiers = new LinkedHashSet<>();
    for (TreatyFact fact :
        Iterables.<TreatyFact>concat(register.acts(), register.notes(), register.steps())) {
      if (isAskedFor(fact.treaty())
          && participant.map(code -> code.equals(fact.participant())).orElse(true)) {
        dossiers.add(register.dossier(fact.participant(), fact.treaty()));
      }
    }
    return dossiers.stream()
        .map(
            dossier ->
                new DossierCase(
                    grounds,
                    register.participant(dossier.participant()),
                    register.treaty(dossier.treaty()),
                    dossier))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isAskedFor(TreatyNumber number) {
    return treaty.map(number::equals).orElse(true);
  }

  private boolean isAskedFor(Finding finding) {
    return participant
            .map(code -> finding.participant().map(one -> one.code().equals(code)).orElse(false))
            .orElse(true)
        && treaty
            .map(number -> finding.treaty().map(one -> one.number().equals(number)).orElse(false))
            .orElse(true);
  }

  /** The accessions of a register as the cases of a check see them. */
  private record Seen(Accessions accessions, LocalDate day) implements Grounds {
    @Override
    public TreatyRegister register() {
      return accessions.register();
    }

    @Override
    public TermReading reading() {
      return accessions.reading();
    }

    @Override
    public AccessionTimeline timeline(Participant participant, Treaty treaty) {
      return accessions.of(participant.code()).to(treaty.number()).timeline();
    }
  }
}
