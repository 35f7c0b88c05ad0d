package org.accede.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.accede.testing.OldSources;
import org.junit.jupiter.api.Test;

class GlyphTest {
  @Test
  void eachKindHasAShapeOfItsOwn() {
    Set<String> shapes = new HashSet<>();
    for (Glyph glyph : Glyph.values()) {
      assertThat(shapes.add(glyph.path() + glyph.style())).as(glyph.name()).isTrue();
    }
  }

  @Test
  void whateverIsWithdrawnHasTheSameMark() {
    assertThat(OldSources.register().acts())
        .filteredOn(act -> act.word().startsWith("WITHDRAWAL"))
        .isNotEmpty()
        .allMatch(act -> Glyph.of(act) == Glyph.WITHDRAWAL);
  }
}
