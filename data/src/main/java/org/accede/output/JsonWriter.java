package org.accede.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.query.Audit;
import org.accede.query.Deadline;
import org.accede.query.DeadlineWarning;
import org.accede.query.InvitationEnd;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.HistoryEvent;
import org.accede.rule.check.Check;
import org.accede.rule.check.Finding;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;

/**
 * Writes values as JSON, each as one JSON value, to a generator of Jackson's streaming library; a
 * {@link Document} is made of them.
 *
 * <pre>{@code
 * JsonGenerator json = new JsonFactory().createGenerator(out);
 * JsonWriter.to(json, OfficialLanguage.ENGLISH).write(answer);
 * }</pre>
 *
 * <p>Members that have no value are left out. The schemas of all of them are in {@link
 * OutputFormat#schemaOfValues()}. Made for one generator, it is no safer to share between threads
 * than that.
 */
public final class JsonWriter {
  private final Members members;
  private final ReasonsJson reasons;
  private final AnswerJson answers;
  private final WorkJson work;
  private final NextJson next;
  private final BodyJson bodies;
  private final GroupJson groups;

  private JsonWriter(JsonGenerator json, Wording wording) {
    members = new Members(json);
    reasons = new ReasonsJson(members, wording);
    answers = new AnswerJson(members, reasons);
    work = new WorkJson(members, reasons, wording);
    next = new NextJson(members, reasons, answers, work);
    bodies = new BodyJson(members, reasons, wording);
    groups = new GroupJson(members, reasons, work, wording);
  }

  /** A writer whose sentences, names and titles are in a language. */
  public static JsonWriter to(JsonGenerator json, OfficialLanguage language) {
    return new JsonWriter(json, Wording.in(language));
  }

  Members members() {
    return members;
  }

  AnswerJson answers() {
    return answers;
  }

  WorkJson work() {
    return work;
  }

  BodyJson bodies() {
    return bodies;
  }

  GroupJson groups() {
    return groups;
  }

  /** Writes an answer about a state, a plan or a date, with its explanation. */
  public void write(Answer<?> answer) throws IOException {
    answers.answer(answer, AnswerJson.Telling.EXPLANATION);
  }

  /** Writes what was last known. */
  public void write(LastSeen<?> seen) throws IOException {
    answers.lastSeen(seen);
  }

  /** Writes a state. */
  public void write(AccessionState state) throws IOException {
    answers.state(state);
  }

  /** Writes a plan. */
  public void write(Plan plan) throws IOException {
    answers.plan(plan);
  }

  /** Writes an explanation, its steps as a tree. */
  public void write(Explanation explanation) throws IOException {
    reasons.explanation(explanation);
  }

  /** Writes a step with those that it rests on. */
  public void write(Step step) throws IOException {
    reasons.step(step);
  }

  /** Writes a sentence, in words and as it was stated. */
  public void write(Message message) throws IOException {
    reasons.sentence(message);
  }

  /** Writes a name or title in both languages. */
  public void write(BilingualText text) throws IOException {
    reasons.bilingual(text);
  }

  /** Writes a place in a source, with what there is to say of the source. */
  public void write(Citation citation) throws IOException {
    reasons.citation(citation);
  }

  /** Writes a source. */
  public void write(Source source) throws IOException {
    reasons.wholeSource(source);
  }

  /** Writes a deadline. */
  public void write(Deadline deadline) throws IOException {
    members.object(() -> work.deadline(deadline));
  }

  /** Writes a deadline that has come near. */
  public void write(DeadlineWarning warning) throws IOException {
    work.warning(warning);
  }

  /** Writes when an invitation ends. */
  public void write(InvitationEnd end) throws IOException {
    work.invitationEnd(end);
  }

  /** Writes a finding. */
  public void write(Finding finding) throws IOException {
    work.finding(finding);
  }

  /** Writes a check, without its question. */
  public void write(Check check) throws IOException {
    work.check(check);
  }

  /** Writes something that happened. */
  public void write(HistoryEvent event) throws IOException {
    work.event(event);
  }

  /** Writes days with the same possible stages. */
  public void write(AccessionTimeline.Span span) throws IOException {
    answers.span(span, span.answer().lastSeen(), AnswerJson.Telling.EXPLANATION);
  }

  /** The members of an outlook, without whose it is and as of when. */
  void outlook(Outlook outlook) throws IOException {
    next.outlook(outlook);
  }

  /** Writes a timeline: its spans, without why, and what happened. */
  public void write(AccessionTimeline timeline) throws IOException {
    members.object(
        () -> {
          members.text("participant", timeline.participant());
          members.text("treaty", timeline.treaty());
          timeline(timeline);
        });
  }

  /** The members of a timeline, without whom and what it is about. */
  void timeline(AccessionTimeline timeline) throws IOException {
    members.list("spans", timeline.stages(), span -> answers.spanOf(timeline, span));
    members.list("history", timeline.history(), work::event);
  }

  /** Writes the published entries into force held against the final clauses. */
  public void write(Audit audit) throws IOException {
    members.object(() -> work.audit(audit));
  }

  /** Writes a line of an audit. */
  public void write(Audit.Difference difference) throws IOException {
    work.difference(difference);
  }
}
