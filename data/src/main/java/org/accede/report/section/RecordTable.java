package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.accede.act.Denunciation;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.standing.Standing;
import org.accede.report.words.FactWords;
import org.accede.report.words.Facts;
import org.accede.report.words.ReportWords;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyFact;

/** The acts, the steps of procedures and the depositary's notes on record for one standing. */
public final class RecordTable {
  private final Page page;
  private final FactWords factWords;

  public RecordTable(Page page) {
    this.page = page;
    this.factWords = new FactWords(page.words());
  }

  void write(Standing standing, String caption) {
    List<TreatyFact> facts =
        Stream.of(standing.dossier().steps(), standing.dossier().acts(), standing.dossier().notes())
            .<TreatyFact>flatMap(List::stream)
            .sorted(Facts.BY_DATE)
            .toList();
    if (facts.isEmpty()) {
      return;
    }
    ReportWords words = page.words();
    ReportTable table =
        new ReportTable(
            page.html(),
            caption,
            ImmutableList.of(
                words.of("column.date"), words.of("column.what"), words.of("column.sources")));
    for (TreatyFact fact : facts) {
      table.row(
          () -> day(fact),
          () -> what(fact),
          () -> page.sources().cite(page.html(), fact.provenance().citations()));
    }
    table.write("record");
  }

  private void day(TreatyFact fact) {
    page.date(fact.on());
    if (fact.on().isCertainlyAfter(ImpreciseDate.on(page.day()))) {
      page.html().text(" ");
      page.html().leaf("span", ImmutableMap.of("class", "aside"), page.words().of("record.later"));
    }
  }

  private void what(TreatyFact fact) {
    page.html().leaf("strong", factWords.name(fact));
    ImmutableList<String> details = factWords.details(fact);
    if (!details.isEmpty()) {
      page.html()
          .text(
              page.words()
                  .of("record.details", String.join(page.words().of("list.further"), details)));
    }
    if (fact instanceof Denunciation denunciation) {
      denunciation
          .effect()
          .ifPresent(on -> page.html().text(" " + page.words().of("record.effect", on)));
    }
    provenance(fact.provenance());
  }

  /** What else is to be known of the sources of a fact. */
  public void provenance(Provenance provenance) {
    contradictions(provenance.contradictions());
    provenance
        .inference()
        .ifPresent(
            inference ->
                page.paragraph("aside", "fact.inferred", inference.by(), inference.because()));
    provenance
        .exception()
        .ifPresent(
            why -> page.html().leaf("p", ImmutableMap.of("class", "remark", "lang", "en"), why));
    provenance
        .remark()
        .ifPresent(
            remark ->
                page.html().leaf("p", ImmutableMap.of("class", "remark", "lang", "en"), remark));
  }

  /** What other sources say of the same. */
  public void contradictions(Iterable<Contradiction> others) {
    for (Contradiction other : others) {
      page.html()
          .element(
              "p",
              ImmutableMap.of("class", "disagrees"),
              () -> {
                page.html().text(page.words().of("record.contradicted", other.date()));
                if (!other.remark().isBlank()) {
                  page.html().text(" ");
                  page.html().leaf("span", ImmutableMap.of("lang", "en"), other.remark());
                }
                page.sources().cite(page.html(), ImmutableList.of(other.citation()));
              });
    }
  }
}
