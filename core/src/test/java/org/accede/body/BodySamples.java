package org.accede.body;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;

import java.util.Optional;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;

/** Bodies that nobody has heard of. */
public final class BodySamples {
  private BodySamples() {}

  /** A body, with a name in each language. */
  public static Body body(String code, String name, String inFrench) {
    return new Body.Builder()
        .code(BodyCode.of(code))
        .englishName(name)
        .frenchName(inFrench)
        .englishShortName(code)
        .kind(new BilingualText("agreement", "accord"))
        .foundedBy(new BilingualText("Resolution 1", "Résolution 1"))
        .foundedOn(date("1990"))
        .addFoundingCitations(citation())
        .admission(new BilingualText("anybody", "quiconque"))
        .addAdmissionCitations(citation())
        .build();
  }

  /** A page that speaks as of a day. */
  public static Citation seen(String asOf) {
    return Citation.of(
        new Source.Builder()
            .id("page-" + asOf.replace('/', '-'))
            .kind(SourceKind.REFERENCE)
            .title("A page")
            .asOf(date(asOf))
            .build());
  }

  /** A membership; an empty end is none. */
  public static BodyMembership membership(
      String body, String who, BodyRole role, String since, String until, Provenance provenance) {
    return new BodyMembership.Builder()
        .body(BodyCode.of(body))
        .participant(code(who))
        .role(role)
        .since(date(since))
        .until(Optional.of(until).filter(end -> !end.isEmpty()).map(ImpreciseDate::parse))
        .provenance(provenance)
        .build();
  }
}
