/**
 * Where a State stands with a Council of Europe treaty on any date, why, and by when it must act.
 *
 * <p>Start at {@link org.accede.query.Accessions}: it asks a {@link
 * org.accede.register.TreatyRegister} and gives an {@link org.accede.answer.Answer} that carries
 * its {@link org.accede.answer.Explanation}:
 *
 * <pre>{@code
 * Answer<AccessionState> answer =
 *     Accessions.in(register).of("KAZ").to("030").asOf(LocalDate.of(2025, 9, 11));
 * }</pre>
 *
 * <p>This module holds facts, dates, answers, rules and questions. It reads no file, no clock and
 * no system property. The facts that come with Accede are in the module {@code org.accede.data}.
 */
module org.accede.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.serial;
  requires static org.immutables.value.annotations;

  exports org.accede.act;
  exports org.accede.answer;
  exports org.accede.body;
  exports org.accede.difference;
  exports org.accede.error;
  exports org.accede.invitation;
  exports org.accede.participant;
  exports org.accede.query;
  exports org.accede.register;
  exports org.accede.rule;
  exports org.accede.rule.accession;
  exports org.accede.rule.check;
  exports org.accede.rule.check.act;
  exports org.accede.rule.check.date;
  exports org.accede.rule.check.invitation;
  exports org.accede.rule.check.record;
  exports org.accede.rule.entry;
  exports org.accede.source;
  exports org.accede.text;
  exports org.accede.time;
  exports org.accede.treaty;
}
