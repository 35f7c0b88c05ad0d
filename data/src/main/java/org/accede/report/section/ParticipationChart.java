package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.register.Participation;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;
import org.accede.report.words.FactWords;
import org.accede.report.words.ReportWords;
import org.accede.source.Citation;

/** The chart of a treaty: who signed, consented and left, and for whom it is in force. */
public final class ParticipationChart {
  private static final String ID = "chart-table";

  private final Page page;
  private final FactWords factWords;

  public ParticipationChart(Page page) {
    this.page = page;
    this.factWords = new FactWords(page.words());
  }

  public void write(ImmutableList<Standing> standings) {
    ReportWords words = page.words();
    List<Line> lines =
        standings.stream()
            .sorted(Comparator.comparing(this::name, words.alphabetical()))
            .flatMap(
                standing ->
                    standing.dossier().participations().stream()
                        .map(acts -> new Line(standing, acts)))
            .toList();
    if (lines.isEmpty()) {
      page.paragraph("plain", "chart.none");
      return;
    }
    boolean hasSignatures = lines.stream().anyMatch(line -> line.acts().signature().isPresent());
    boolean hasEnds = lines.stream().anyMatch(line -> !line.ends().isEmpty());
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add(words.of("column.participant"));
    if (hasSignatures) {
      columns.add(words.of("column.signature"));
    }
    columns.add(words.of("column.consent"), words.of("column.entryIntoForce"));
    if (hasEnds) {
      columns.add(words.of("column.denunciation"));
    }
    ReportTable table = new ReportTable(page.html(), words.of("chart.caption"), columns.build());
    for (Line line : lines) {
      List<Runnable> cells = new ArrayList<>();
      cells.add(
          () ->
              Perspective.OF_A_TREATY.jump(
                  line.standing().participant(),
                  line.standing().treaty(),
                  ImmutableList.of(),
                  page));
      if (hasSignatures) {
        cells.add(() -> date(line.acts().signature()));
      }
      cells.add(() -> date(line.acts().consent()));
      cells.add(() -> date(line.acts().entryIntoForce()));
      if (hasEnds) {
        cells.add(() -> ends(line.ends()));
      }
      table.row(cells);
    }
    table.writeScrolling(ID);
    if (!hasSignatures) {
      page.paragraph("note", "chart.noSignatures");
    }
    sources(lines);
  }

  /** A line of the chart. */
  private record Line(Standing standing, Participation acts) {
    /** What ended it or would have: denunciations with their withdrawals, and other withdrawals. */
    ImmutableList<TreatyAct> ends() {
      ImmutableList.Builder<TreatyAct> ends = ImmutableList.builder();
      for (Participation.RevokedDenunciation revoked : acts.revokedDenunciations()) {
        ends.add(revoked.denunciation(), revoked.withdrawal());
      }
      acts.denunciation().ifPresent(ends::add);
      acts.withdrawal().ifPresent(ends::add);
      return ends.build();
    }
  }

  private void sources(List<Line> lines) {
    Set<Citation> cited = new LinkedHashSet<>();
    for (Line line : lines) {
      for (TreatyAct act : line.standing().dossier().acts()) {
        cited.addAll(act.provenance().citations());
      }
    }
    page.html()
        .element(
            "p",
            ImmutableMap.of("class", "note"),
            () -> {
              page.html().text(page.words().of("chart.sources"));
              page.sources().cite(page.html(), cited);
            });
  }

  private String name(Standing standing) {
    return page.words().name(standing.participant());
  }

  private void date(Optional<? extends TreatyAct> act) {
    act.ifPresent(one -> page.date(one.on()));
  }

  private void ends(ImmutableList<TreatyAct> ends) {
    for (TreatyAct end : ends) {
      if (end instanceof Denunciation denunciation && ends.size() == 1) {
        end(denunciation);
      } else {
        page.html()
            .element(
                "p",
                () ->
                    page.html().text(page.words().of("chart.end", factWords.name(end), end.on())));
      }
    }
  }

  private void end(Denunciation denunciation) {
    page.date(denunciation.on());
    denunciation
        .effect()
        .ifPresent(on -> page.html().text(" " + page.words().of("record.effect", on)));
  }
}
