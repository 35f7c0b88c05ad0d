package org.accede.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.act.WithdrawnAct;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * A dossier told in a line that a lawyer can read: {@code invited 2020-04-22 for P5Y; asked for
 * more time 2025-04-01; acceded 2025-06-02}. A fact that concerns the other treaty begins with its
 * number: {@code 030: ratified 1970-05-04}.
 *
 * <p>Invitations adopted from 10 April 2013 on last five years unless they say otherwise.
 */
public final class Told {
  private static final Pattern FACT =
      Pattern.compile(
          "(?:(\\d{3}): )?([a-z ]+?) ([^ ]+)((?: (?:for|until|registered|effect) [^ ]+)*)");
  private static final Pattern MORE = Pattern.compile("(for|until|registered|effect) ([^ ]+)");

  private static final ImmutableMap<String, ConsentKind> CONSENTS =
      ImmutableMap.of(
          "ratified", ConsentKind.RATIFICATION,
          "acceded", ConsentKind.ACCESSION,
          "signed definitively", ConsentKind.DEFINITIVE_SIGNATURE,
          "succeeded", ConsentKind.SUCCESSION,
          "consented", ConsentKind.NOT_STATED);

  private final Participant who;
  private final Treaty treaty;
  private final List<Treaty> others = new ArrayList<>();
  private final List<String> covered = new ArrayList<>();

  private Told(Participant who, Treaty treaty) {
    this.who = who;
    this.treaty = treaty;
  }

  /** What is told of a participant and a treaty. */
  public static Told of(Participant who, Treaty treaty) {
    return new Told(who, treaty);
  }

  /** With another treaty that may be spoken of. */
  public Told with(Treaty other) {
    others.add(other);
    return this;
  }

  /** The record of a treaty, signatures included, is complete as of the last day of 2030. */
  public Told complete(String number) {
    covered.add(number);
    return this;
  }

  /** The register of what a line tells. */
  public TreatyRegister register(String line) {
    TreatyRegister.Builder register = TreatyRegister.builder();
    register.add(who).add(treaty);
    Stream.concat(Stream.of(treaty), others.stream())
        .flatMap(one -> one.elaborators().stream())
        .flatMap(elaborators -> elaborators.participants().stream())
        .filter(code -> !code.equals(who.code()))
        .distinct()
        .forEach(code -> register.add(Samples.participant(code.value())));
    others.forEach(register::add);
    register.add(
        new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), Samples.provenance()));
    covered.forEach(
        number -> register.cover(Samples.number(number), Samples.complete("2030-12-31")));
    for (String told : Splitter.on(';').trimResults().omitEmptyStrings().split(line)) {
      TreatyFact fact = fact(told);
      if (fact instanceof TreatyAct act) {
        register.add(act);
      } else {
        register.add((ProcedureFact) fact);
      }
    }
    return register.build();
  }

  private TreatyFact fact(String told) {
    Matcher parts = FACT.matcher(told);
    if (!parts.matches()) {
      throw new AssertionError("cannot read \"" + told + "\"");
    }
    TreatyNumber number =
        parts.group(1) == null ? treaty.number() : TreatyNumber.of(parts.group(1));
    ImmutableMap.Builder<String, String> more = ImmutableMap.builder();
    MORE.matcher(parts.group(4)).results().forEach(one -> more.put(one.group(1), one.group(2)));
    return fact(number, parts.group(2), parts.group(3), more.buildOrThrow());
  }

  private TreatyFact fact(TreatyNumber number, String verb, String on, Map<String, String> more) {
    String code = who.code().value();
    String to = number.toString();
    if (CONSENTS.containsKey(verb)) {
      return Samples.consent(code, to, on, CONSENTS.get(verb), Samples.provenance());
    }
    return switch (verb) {
      case "signed" -> Samples.signature(code, to, on);
      case "in force" -> Samples.entryIntoForce(code, to, on);
      case "denounced" ->
          new Denunciation.Builder()
              .participant(who.code())
              .treaty(number)
              .notified(ImpreciseDate.parse(on))
              .effect(date(more, "effect"))
              .provenance(Samples.provenance())
              .build();
      case "left" ->
          new Denunciation.Builder()
              .participant(who.code())
              .treaty(number)
              .effect(ImpreciseDate.parse(on))
              .provenance(Samples.provenance())
              .build();
      case "withdrew" -> Samples.withdrawal(WithdrawnAct.CONSENT, code, to, on);
      case "requested" ->
          new AccessionRequest.Builder()
              .participant(who.code())
              .treaty(number)
              .on(ImpreciseDate.parse(on))
              .registeredOn(date(more, "registered"))
              .provenance(Samples.provenance())
              .build();
      case "objections ended it" ->
          Samples.objection(code, to, on, Objection.Outcome.ENDED_REQUEST);
      case "objections withdrawn" -> Samples.objection(code, to, on, Objection.Outcome.WITHDRAWN);
      case "objections" -> Samples.objection(code, to, on, Objection.Outcome.UNKNOWN);
      case "invited" ->
          new Invitation.Builder()
              .participant(who.code())
              .treaty(number)
              .on(ImpreciseDate.parse(on))
              .term(
                  Term.stated(
                      Optional.ofNullable(more.get("for")).map(Period::parse), date(more, "until")))
              .provenance(Samples.provenance())
              .build();
      case "asked for more time" ->
          new ExtensionRequest.Builder()
              .participant(who.code())
              .treaty(number)
              .on(ImpreciseDate.parse(on))
              .registeredOn(date(more, "registered"))
              .provenance(Samples.provenance())
              .build();
      case "extended" ->
          Samples.extension(code, to, on, date(more, "until").orElseThrow().toString());
      default -> throw new AssertionError("cannot read \"" + verb + "\"");
    };
  }

  private static Optional<ImpreciseDate> date(Map<String, String> more, String word) {
    return Optional.ofNullable(more.get(word)).map(ImpreciseDate::parse);
  }
}
