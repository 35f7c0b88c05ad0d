package org.accede.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.query.Deadlines;
import org.accede.query.LeadTimes;
import org.accede.register.TreatyRegister;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 against Jackson 2, whose module is held to the schemas. */
class Jackson3ModuleTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final LocalDate ON = LocalDate.of(2025, 9, 11);

  private final JsonMapper three = JsonMapper.builder().addModule(new Jackson3Module()).build();
  private final ObjectMapper two = new ObjectMapper().registerModule(new AccedeModule());

  private static List<Object> values() {
    Accessions accessions = Accessions.in(REGISTER);
    return List.of(
        accessions.of("KAZ").to("030").asOf(ON),
        accessions.of("KAZ").to("210").asOf(ON),
        accessions.of("KAZ").to("030").asOf(ON).value().orElseThrow(),
        accessions.of("KAZ").to("030").asOf(ON).explanation(),
        accessions.of("TUN").to("185").timeline(),
        Deadlines.in(accessions, new StrasbourgWorkingDays()).between(ON, ON.plusYears(5)),
        Document.treaties(REGISTER.treaties()),
        REGISTER.treaty("030"),
        REGISTER.participant("KAZ"),
        REGISTER.acts().iterator().next(),
        REGISTER.steps().iterator().next(),
        ImmutableMap.of(TreatyNumber.of("030"), ImpreciseDate.in(2025)),
        AsOf.on(ON),
        Trilean.MAYBE,
        LeadTimes.usual());
  }

  @Test
  void jackson3WritesWhatJackson2Writes() throws JsonProcessingException {
    for (Object value : values()) {
      assertThat(three.writeValueAsString(value)).isEqualTo(two.writeValueAsString(value));
    }
    assertThat(three.valueToTree(AsOf.on(ON)).asString()).isEqualTo("2025-09-11");
  }

  @Test
  void theLanguageIsThatOfTheModule() throws JsonProcessingException {
    JsonMapper french =
        JsonMapper.builder().addModule(new Jackson3Module().in(OfficialLanguage.FRENCH)).build();
    Document treaties = Document.treaties(REGISTER.treaties());

    assertThat(french.writeValueAsString(treaties))
        .contains("\"language\":\"fr\"")
        .isEqualTo(
            new ObjectMapper()
                .registerModule(new AccedeModule().in(OfficialLanguage.FRENCH))
                .writeValueAsString(treaties));
  }

  @Test
  void aMapperThatLooksForModulesFindsIt() {
    assertThat(
            JsonMapper.builder()
                .findAndAddModules()
                .build()
                .writeValueAsString(Map.of("treaty", TreatyNumber.of("030"))))
        .isEqualTo("{\"treaty\":\"030\"}");
  }

  @Test
  void whatHasNoFormIsRefusedAndNotEmpty() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> three.writeValueAsString(REGISTER.treaty("030").clauses()))
        .withMessageContaining("FinalClauses has no JSON form of its own");
  }
}
