package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.accede.error.UnknownNameException;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;

class CoreAloneTest {
  @Test
  void datesAreCountedWithoutAnyData() {
    assertEquals(
        Trilean.MAYBE, ImpreciseDate.parse("2023-04").isBefore(ImpreciseDate.on(LocalDate.of(2023, 4, 12))));
  }

  @Test
  void anEmptyRegisterKnowsNobody() {
    Accessions nobody = Accessions.in(TreatyRegister.builder().build());

    assertThrows(UnknownNameException.class, () -> nobody.of("KAZ"));
  }

  @Test
  void nothingButGuavaCame() {
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.core.JsonParser"));
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("org.immutables.value.Value"));
  }
}
