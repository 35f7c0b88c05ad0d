package org.accede.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.answer.Answer;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.jackson.AccedeModule;
import org.accede.output.OutputFormat;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as a client sees it, which has the address, the schemas and a library for each. */
class TreatyServiceTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new AccedeModule().reading(REGISTER));
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Map.of(
                      "urn:accede:schema:values:1", OutputFormat.schemaOfValues(),
                      "urn:accede:schema:treaties:1", OutputFormat.TREATIES.schema())));
  private static final LocalDate FROM = LocalDate.of(2025, 9, 11);
  private static final LocalDate TO = LocalDate.of(2035, 9, 11);

  private static ConfigurableApplicationContext service;

  @BeforeAll
  static void start() {
    service =
        SpringApplication.run(
            TreatyService.class,
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    String address =
        "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + path;
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private static String json(String path) throws IOException, InterruptedException {
    HttpResponse<String> reply = get(path);
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json");
    return reply.body();
  }

  private static void assertValid(String schema, String json) {
    assertThat(
            SCHEMAS
                .getSchema(SchemaLocation.of("urn:accede:schema:" + schema))
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  private static void assertIsAnswer(String json) {
    assertValid("values:1#/$defs/AccessionAnswer", json);
  }

  @Test
  void aStateComesWithItsReasons() throws IOException, InterruptedException {
    String json = json("/states/KAZ/030?asOf=2025-09-11");

    assertIsAnswer(json);
    JsonNode answer = MAPPER.readTree(json);
    assertThat(answer.at("/value/stage").textValue()).isEqualTo("INVITED");
    assertThat(answer.at("/value/until").textValue()).isEqualTo("2030-06-18/2030-06-19");
    assertThat(answer.at("/explanation/steps").findValuesAsText("text"))
        .anyMatch(sentence -> sentence.contains("invited Kazakhstan to accede"));
  }

  @Test
  void whatIsNotDeterminedSaysWhatIsPossible() throws IOException, InterruptedException {
    String json = json("/states/Kazakhstan/Istanbul%20Convention?asOf=2025-04-23");

    assertIsAnswer(json);
    assertThat(MAPPER.readTree(json).at("/determined").booleanValue()).isFalse();
    assertThat(MAPPER.readTree(json).at("/candidates").findValuesAsText("stage"))
        .containsExactly("INVITED", "INVITATION_LAPSED");
  }

  @Test
  void aClientInJavaHasTheSameAnswerAsTheService() throws IOException, InterruptedException {
    Answer<AccessionState> answer =
        MAPPER.readValue(
            json("/states/KAZ/030?asOf=2025-09-11"),
            new TypeReference<Answer<AccessionState>>() {});

    assertThat(answer.value().orElseThrow().stage()).isEqualTo(AccessionStage.INVITED);
    assertThat(answer).isEqualTo(Accessions.in(REGISTER).of("KAZ").to("030").asOf(FROM));
  }

  @Test
  void deadlinesComeAsValues() throws IOException, InterruptedException {
    String json = json("/deadlines/KAZ?from=2025-09-11&to=2035-09-11");

    for (JsonNode deadline : MAPPER.readTree(json)) {
      assertValid("values:1#/$defs/Deadline", deadline.toString());
    }
    assertThat(MAPPER.readValue(json, new TypeReference<List<Deadline>>() {}))
        .isNotEmpty()
        .isEqualTo(
            Deadlines.in(Accessions.in(REGISTER), new StrasbourgWorkingDays())
                .of(REGISTER.participant("KAZ"))
                .between(FROM, TO));
  }

  @Test
  void theSameDeadlinesComeAsACalendar() throws IOException, InterruptedException {
    List<Deadline> deadlines =
        MAPPER.readValue(
            json("/deadlines/KAZ?from=2025-09-11&to=2035-09-11"),
            new TypeReference<List<Deadline>>() {});
    HttpResponse<String> reply = get("/deadlines/KAZ.ics?from=2025-09-11&to=2035-09-11");

    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(reply.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    // an event for each invitation that ends: to deposit, or to ask for more time
    assertThat(reply.body().split("BEGIN:VEVENT\r\n"))
        .hasSize(Deadline.together(deadlines).size() + 1);
  }

  @Test
  void treatiesComeAsADocument() throws IOException, InterruptedException {
    String json = json("/treaties");

    assertValid("treaties:1", json);
    assertThat(MAPPER.readTree(json).at("/format").textValue())
        .isEqualTo(OutputFormat.TREATIES.toString());
    assertThat(MAPPER.readTree(json).at("/treaties")).hasSize(REGISTER.treaties().size());
  }

  @Test
  void anUnknownStateIsNotFoundAndTheNearestAreNamed() throws IOException, InterruptedException {
    HttpResponse<String> reply = get("/states/Kazakstan/030?asOf=2025-09-11");

    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = MAPPER.readTree(reply.body());
    assertThat(problem.at("/suggestions").toString()).contains("Kazakhstan");
    assertThat(problem.at("/detail").textValue()).contains("did you mean");
  }
}
