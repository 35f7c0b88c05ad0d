package org.accede.query;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.time.AsOf;
import org.accede.time.WorkingDays;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;

/** Every front door takes a name, a code or the value, and gives the same. */
class FrontDoorsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

  private final TreatyRegister register =
      TreatyRegister.builder()
          .add(participantBuilder("TUN", "Tunisia").build())
          .add(participantBuilder("KAZ", "Kazakhstan").build())
          .add(treaty("185"))
          .add(treaty("030"))
          .cover(number("185"), complete("2025-09-01"))
          .add(invitation("TUN", "185", "2018-02-07"))
          .add(extension("TUN", "185", "2023-01-10", "2024-02-07"))
          .build();

  private final Accessions accessions = Accessions.in(register);
  private final Participant tunisia = register.participant(code("TUN"));
  private final Treaty cybercrime = register.treaty(number("185"));

  @Test
  void accessionsDo() {
    assertThat(accessions.of("Tunisia").to("ETS 185").asOf(DAY))
        .isEqualTo(accessions.of(code("TUN")).to(number("185")).asOf(DAY))
        .isEqualTo(accessions.of(tunisia).to(cybercrime).asOf(DAY));
  }

  @Test
  void deadlinesDo() {
    Deadlines all = Deadlines.in(accessions, WorkingDays.weekdays());
    LocalDate end = DAY.plusYears(3);

    assertThat(all.of("Tunisia").to("ETS 185").between(DAY, end))
        .isNotEmpty()
        .isEqualTo(all.of(code("TUN")).to(number("185")).between(DAY, end))
        .isEqualTo(all.of(tunisia).to(cybercrime).between(DAY, end));
    assertThat(all.of("Kazakhstan").between(DAY, end)).isEmpty();
  }

  @Test
  void plansDo() {
    Plans all = Plans.in(accessions);

    assertThat(all.of("Tunisia").to("ETS 185").depositOn(DAY))
        .isEqualTo(all.of(code("TUN")).to(number("185")).depositOn(DAY))
        .isEqualTo(all.of(tunisia).to(cybercrime).depositOn(DAY));
  }

  @Test
  void checksDo() {
    Checks all = Checks.in(accessions, StandardCatalogue.get());
    AsOf asOf = AsOf.on(DAY.plusYears(2));

    assertThat(all.of("Tunisia").to("ETS 185").asOf(asOf))
        .isEqualTo(all.of(code("TUN")).to(number("185")).asOf(asOf))
        .isEqualTo(all.of(tunisia).to(cybercrime).asOf(asOf));
  }

  @Test
  void everyDoorCanBeAskedOfADayOfThePast() {
    Accessions then = accessions.knownOn(DAY);

    assertThat(then.register().steps()).hasSize(1);
    assertThat(then.of("TUN").to("185").asOf(DAY))
        .isEqualTo(accessions.of("TUN").to("185").asOf(AsOf.on(DAY).knownOn(DAY)));
    assertThat(Deadlines.in(then, WorkingDays.weekdays()).between(DAY, DAY.plusMonths(3)))
        .isNotEqualTo(
            Deadlines.in(accessions, WorkingDays.weekdays()).between(DAY, DAY.plusMonths(3)));
  }
}
