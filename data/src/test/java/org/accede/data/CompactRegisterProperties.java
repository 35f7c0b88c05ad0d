package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.accede.json.GeneratedRegisters;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;

/** The compact form holds every fact, also of the sorts of which none is bundled. */
@Domain(GeneratedRegisters.class)
class CompactRegisterProperties {
  @Property(tries = 200)
  void whatIsWrittenIsReadAsItWas(@ForAll RegisterFile file) {
    TreatyRegister.Builder facts = TreatyRegister.builder();
    file.addTo(facts);
    TreatyRegister register = facts.buildTrusted();

    CompactRegister read =
        CompactRegister.open(
            new ByteArrayInputStream(
                new CompactRegister(register, LocalDate.of(2026, 11, 29)).toBytes()),
            "register.bin");

    assertThat(read.register().hasSameFactsAs(register)).isTrue();
    assertThat(RegisterFile.of(read.register()).toJson())
        .isEqualTo(RegisterFile.of(register).toJson());
  }
}
