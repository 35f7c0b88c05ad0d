/**
 * The facts that come with Accede, and the form in which they are kept in files.
 *
 * <p>Start at {@link org.accede.data.CouncilOfEurope}:
 *
 * <pre>{@code
 * TreatyRegister register = CouncilOfEurope.register();
 * }</pre>
 *
 * <p>One's own facts, kept in the same form, are read with {@link org.accede.json}; saved replies
 * of the Treaty Office's service with {@link org.accede.treatyoffice}, and fetched with {@link
 * org.accede.fetch}; what goes out to other programs is JSON, in {@link org.accede.output}, for
 * Jackson's {@code ObjectMapper} with {@link org.accede.jackson}, or a table or a calendar, in
 * {@link org.accede.exchange}; a page to look at is in {@link org.accede.report}.
 *
 * <h2>How to embed</h2>
 *
 * <p>A register and the {@link org.accede.query.Accessions} that ask it are immutable and safe to
 * share. Make them once and keep them for as long as the facts stay the same: what was asked is
 * remembered, so that a second question costs less than a microsecond. In a container such as
 * Spring they are a bean, and a controller returns the answers as they are: Spring Boot 4 finds
 * {@link org.accede.jackson.Jackson3Module} by itself, and Spring Boot 3 takes an {@link
 * org.accede.jackson.AccedeModule} that is a bean. Nothing is started, and nothing needs to be
 * closed.
 *
 * <h3>Plain Java</h3>
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.accede.answer.Answer;
 * import org.accede.data.CouncilOfEurope;
 * import org.accede.error.UnknownNameException;
 * import org.accede.query.Accessions;
 * import org.accede.rule.accession.AccessionState;
 *
 * final class Desk {
 *   private final Accessions accessions = Accessions.in(CouncilOfEurope.register());
 *
 *   String where(String participant, String treaty, LocalDate day) {
 *     try {
 *       Answer<AccessionState> answer = accessions.of(participant).to(treaty).asOf(day);
 *       return answer.value().map(state -> state.stage().name()).orElse("undetermined");
 *     } catch (UnknownNameException unknown) {
 *       return unknown.getMessage();
 *     }
 *   }
 *
 *   public static void main(String[] names) {
 *     System.out.println(new Desk().where(names[0], names[1], LocalDate.parse(names[2])));
 *   }
 * }
 * }</pre>
 *
 * <p>{@code Desk KAZ 030 2025-09-11} prints the stage; for {@code Kazakstan} it prints which names
 * may have been meant. Whatever goes wrong is an {@link org.accede.error.AccedeException}, whose
 * message can be shown as it is, and whose types carry its parts, such as the suggestions.
 *
 * <h3>A module</h3>
 *
 * <pre>{@code
 * module docket {
 *   requires org.accede.data;
 * }
 * }</pre>
 *
 * <p>is enough: {@code org.accede.core} and Guava come with it. In an image made by jlink nothing
 * more is needed, either.
 *
 * <h3>A notebook</h3>
 *
 * <p>In JShell, started with the jars on its class path:
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.accede.data.CouncilOfEurope;
 * import org.accede.query.Accessions;
 *
 * var accessions = Accessions.in(CouncilOfEurope.register());
 * accessions.of("Tunisia").to("Budapest Convention").asOf(LocalDate.of(2024, 2, 8)).candidates()
 * }</pre>
 *
 * <h3>A database with one register text a row</h3>
 *
 * <p>Facts are kept as text, one file of facts a row, such as the letters of one matter; whatever
 * is in a row has the form that {@link org.accede.json} reads, and the canonical text makes changes
 * of a row readable.
 *
 * <pre>{@code
 * import java.nio.charset.StandardCharsets;
 * import java.sql.Connection;
 * import java.sql.PreparedStatement;
 * import java.sql.ResultSet;
 * import java.sql.SQLException;
 * import java.sql.Statement;
 * import org.accede.data.CouncilOfEurope;
 * import org.accede.json.DataFile;
 * import org.accede.json.FactsFile;
 * import org.accede.json.RegisterFile;
 * import org.accede.register.TreatyRegister;
 *
 * final class Docket {
 *   private final Connection database;
 *
 *   Docket(Connection database) {
 *     this.database = database;
 *   }
 *
 *   void keep(String id, RegisterFile facts) throws SQLException {
 *     try (PreparedStatement row =
 *         database.prepareStatement("insert into docket (id, facts) values (?, ?)")) {
 *       row.setString(1, id);
 *       row.setString(2, facts.toJson());
 *       row.executeUpdate();
 *     }
 *   }
 *
 *   TreatyRegister register() throws SQLException {
 *     TreatyRegister.Builder kept = TreatyRegister.builder();
 *     try (Statement all = database.createStatement();
 *         ResultSet rows = all.executeQuery("select id, facts from docket order by id")) {
 *       while (rows.next()) {
 *         byte[] text = rows.getString("facts").getBytes(StandardCharsets.UTF_8);
 *         FactsFile.read(DataFile.of(text, "docket " + rows.getString("id"))).addTo(kept);
 *       }
 *     }
 *     return kept.combinationWith(CouncilOfEurope.register()).register();
 *   }
 * }
 * }</pre>
 *
 * <p>A row at fault is named by the {@link org.accede.json.DataFileException}, with the place in
 * it. What the rows say wins over the facts that come with Accede.
 */
module org.accede.data {
  requires transitive org.accede.core;
  requires transitive java.net.http;
  requires transitive com.fasterxml.jackson.core;
  // Not provided as a service: then the module would not start without data binding.
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static info.picocli;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.accede.data;
  exports org.accede.exchange;
  exports org.accede.fetch;
  exports org.accede.jackson;
  exports org.accede.json;
  exports org.accede.output;
  exports org.accede.report;
  exports org.accede.treatyoffice;

  opens org.accede.cli.command to
      info.picocli;
  opens org.accede.cli.option to
      info.picocli;
}
