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
 */
module org.accede.data {
  requires transitive org.accede.core;
  requires transitive java.net.http;
  requires transitive com.fasterxml.jackson.core;
  // Not provided as a service: then the module would not start without data binding.
  requires static com.fasterxml.jackson.databind;
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

  opens org.accede.cli to
      info.picocli;
}
