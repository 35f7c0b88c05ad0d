package org.example.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.accede.data.CouncilOfEurope;
import org.junit.jupiter.api.Test;

class DocketTest {
  @Test
  void theLastDayIsTold() {
    assertTrue(Docket.lines().startsWith("2030-06-18 "), Docket.lines());
  }

  @Test
  void thisRunsAsModules() {
    assertEquals("docket", Docket.class.getModule().getName());
    assertEquals("org.accede.data", CouncilOfEurope.class.getModule().getName());
  }
}
