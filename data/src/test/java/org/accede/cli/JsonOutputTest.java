package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.accede.json.DataFileSchema;
import org.accede.output.OutputFormat;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands print for programs, against the schemas that say what it is. */
class JsonOutputTest {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "status KAZ --as-of 2025-09-11 | accede-status-1",
        "status Tunisia --as-of 2024-02-08 --known-on 2024-02-08 --lang fr | accede-status-1",
        "status KAZ UZB --treaty 185,210 --as-of 2025-09-11 | accede-compare-1",
        "compare EaP --about corruption --as-of 2025-09-11 --lang fr | accede-compare-1",
        "compare TUN KAZ --as-of 2024-02-08 --known-on 2024-02-08 | accede-compare-1",
        "explain KAZ 210 --as-of 2025-09-11 | accede-explanation-1",
        "explain FRA 001 --as-of 2025-09-11 --lang fr | accede-explanation-1",
        "explain KAZ 17 --as-of 2025-09-11 | accede-explanation-1",
        "status KAZ --treaty GRECO --as-of 2025-09-11 | accede-body-1",
        "explain UZB EDQM --as-of 2025-09-11 --lang fr | accede-body-1",
        "status KAZ --treaty 185,GRECO,Pompidou | accede-status-1",
        "explain KAZ Pompidou | accede-body-1",
        "treaty GRECO | accede-bodies-1",
        "timeline TUN 185 | accede-timeline-1",
        "timeline GRC 5 --lang fr | accede-timeline-1",
        "deadlines --from 2025-09-11 | accede-deadlines-1",
        "deadlines KAZ --from 2025-09-11 --within 5y --lang fr | accede-deadlines-1",
        "check --as-of 2025-09-11 | accede-findings-1",
        "check KAZ --as-of 2025-09-11 --known-on 2025-09-11 --lang fr | accede-findings-1",
        "next KAZ --as-of 2025-09-11 | accede-next-1",
        "next TUN --as-of 2024-02-08 --known-on 2024-02-08 --lang fr | accede-next-1",
        "next EUE --as-of 2025-09-11 | accede-next-1",
        "plan KAZ 185 --in-force-by 2028-01-01 | accede-plan-1",
        "plan KAZ 30 --deposit 2026-05-04 | accede-plan-1",
        "plan KAZ 210 --deposit 2026-03-01 | accede-plan-1",
        "invitations --as-of 2025-09-11 | accede-invitations-1",
        "treaties --lang fr | accede-treaties-1",
        "treaty 185 | accede-register-1",
        "participants --as-of 2025-09-11 | accede-participants-1",
        "groups --as-of 2025-09-11 | accede-members-1",
        "groups EU_MEMBERS neighbourhood --lang fr | accede-members-1",
        "rules | accede-rules-1",
        "audit --treaty 30 | accede-audit-1",
        "export states KAZ --as-of 2025-09-11 | accede-table-1",
        "export deadlines KAZ --as-of 2025-09-11 --lang fr | accede-table-1",
        "export matrix KAZ TUN --treaty 30,185 --as-of 2025-09-11 | accede-table-1",
        "diff --since 2025-06-01 | accede-difference-1"
      })
  void whatACommandPrintsIsAsItsSchemaSays(String command, String format) throws IOException {
    String json = run(command + " --format json");

    JsonNode document = new ObjectMapper().readTree(json);
    assertThat(document.fieldNames().next()).isEqualTo("format");
    assertThat(document.get("format").textValue()).isEqualTo(format);
    assertThat(json).endsWith("}\n");
    assertThat(schema(format).validate(json, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "status KAZ --treaty 30 --as-of 2025-09-11 | accede-status-1 | accede-status-2",
        "status KAZ --treaty 30 --as-of 2025-09-11 | \"INVITED\" | \"Invited\"",
        "status KAZ --treaty 30 --as-of 2025-09-11 | \"needsNoInvitation\": false | \"needsNoInvitation\": \"false\"",
        "status KAZ --treaty 30 --as-of 2025-09-11 | \"candidates\" | \"candidate\"",
        "status KAZ --treaty 30 --as-of 2025-09-11 | \"asOf\": \"2025-09-11\" | \"asOf\": \"11.9.2025\"",
        "status KAZ --as-of 2025-09-11 | \"OBSERVER\" | \"observer\"",
        "explain KAZ GRECO | \"HELD\" | \"MEMBER\"",
        "explain KAZ GRECO | \"admission\" | \"admits\"",
        "explain KAZ 30 --as-of 2025-09-11 | \"steps\" | \"why\"",
        "explain KAZ 30 --as-of 2025-09-11 | \"explanation\" | \"reasons\"",
        "deadlines KAZ --from 2025-09-11 | \"certain\": false | \"certain\": \"no\"",
        "check KAZ --as-of 2025-09-11 | \"WARNING\" | \"warning\"",
        "plan KAZ 30 --deposit 2026-05-04 | \"ACCESSION\" | \"JOINING\""
      })
  void whatIsBrokenIsNotAsTheSchemaSays(String command, String good, String bad) {
    String json = run(command + " --format json");
    assertThat(json).contains(good);
    String broken = json.replace(good, bad);

    Schema schema = schema(json.replaceFirst("(?s).*?\"format\": \"([^\"]*)\".*", "$1"));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(String format) {
    Optional<OutputFormat> known =
        Arrays.stream(OutputFormat.values())
            .filter(one -> one.toString().equals(format))
            .findFirst();
    return SCHEMAS.getSchema(
        known.map(OutputFormat::schema).orElseGet(DataFileSchema::text), InputFormat.JSON);
  }

  private static String run(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineFront.create(
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                new PrintWriter(out),
                new PrintWriter(err),
                OfficialLanguage.ENGLISH)
            .execute(command.split(" "));
    assertThat(err.toString())
        .isEqualTo(code == 2 ? "accede: No deposit can be planned." + System.lineSeparator() : "");
    return out.toString();
  }
}
