package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.query.RecordEnd;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.page.StageStyle;
import org.accede.report.standing.LastSeenTable;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.StageCounts;
import org.accede.report.standing.StageTable;
import org.accede.report.standing.Standing;
import org.accede.report.words.OpenAnswerWords;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;

/**
 * All standings of a page of a site, a section for each stage: what needs attention first. What is
 * not determined has the last, with what was last seen before what is merely possible.
 */
final class StageSections {
  private final Page page;
  private final Perspective perspective;
  private final Map<AccessionStage, ImmutableList<Standing>> determined;
  private final ImmutableList<Standing> open;
  private final StageCounts counts;

  StageSections(
      Page page, Perspective perspective, ImmutableList<Standing> standings, RecordEnd record) {
    this.page = page;
    this.perspective = perspective;
    this.counts = new StageCounts(page, standings, record);
    Map<AccessionStage, ImmutableList.Builder<Standing>> byStage =
        new EnumMap<>(AccessionStage.class);
    ImmutableList.Builder<Standing> others = ImmutableList.builder();
    for (Standing standing : standings) {
      Answer<AccessionState> answer = standing.on(page.day());
      if (answer.isDetermined()) {
        byStage
            .computeIfAbsent(answer.candidates().get(0).stage(), first -> ImmutableList.builder())
            .add(standing);
      } else {
        others.add(standing);
      }
    }
    this.determined = new LinkedHashMap<>();
    for (AccessionStage stage : Standing.ORDER) {
      if (byStage.containsKey(stage)) {
        ImmutableList<Standing> found = byStage.get(stage).build();
        determined.put(
            stage,
            stage == AccessionStage.INVITED
                ? ImmutableList.sortedCopyOf(Standing.order(page.day()), found)
                : found);
      }
    }
    this.open = others.build();
  }

  /** How many stand at each stage for certain, as far as the record goes. */
  void counts() {
    counts.write(
        Maps.transformValues(determined, List::size),
        ImmutableMap.of("count.undetermined", open.size()));
  }

  /**
   * The sections.
   *
   * @param told the stages that the page tells of elsewhere
   */
  ImmutableList<Section> sections(ImmutableList<AccessionStage> told) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    determined.forEach(
        (stage, standings) -> {
          if (!told.contains(stage)) {
            sections.add(
                new Section(
                    "stage-" + StageStyle.of(stage),
                    title(page.words().capital(page.words().of("stage." + stage)), standings),
                    () -> write(stage, standings)));
          }
        });
    if (!open.isEmpty()) {
      sections.add(
          new Section(
              "stage-" + StageStyle.UNDETERMINED,
              title(page.words().of("count.undetermined"), open),
              this::undetermined));
    }
    return sections.build();
  }

  private String title(String stage, List<Standing> standings) {
    return page.words().of("site.section", stage, standings.size());
  }

  private void write(AccessionStage stage, ImmutableList<Standing> standings) {
    switch (stage) {
      case MAY_SIGN, MAY_BE_INVITED, NOT_YET_OPEN, NOT_OPEN ->
          new NameList(page, perspective).write(standings);
      default ->
          new StageTable(page, perspective)
              .write(
                  standings,
                  page.words()
                      .of("site.stage.caption", page.words().of("stage." + stage), page.day()));
    }
  }

  /** A line for what happened to somebody when last seen; names for what is merely possible. */
  private void undetermined() {
    page.paragraph("note", "site.undetermined");
    new LastSeenTable(page, perspective)
        .write(open.stream().filter(this::isLastSeenOnAWay).toList(), ImmutableList.of());
    Map<String, List<Standing>> byAnswer =
        open.stream()
            .filter(standing -> !isLastSeenOnAWay(standing))
            .collect(
                Collectors.groupingBy(
                    standing -> new OpenAnswerWords(page.words()).of(standing.on(page.day())),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byAnswer.forEach(
        (answer, standings) -> {
          page.html().leaf("h3", ImmutableMap.of(), title(answer, standings));
          new NameList(page, perspective).write(standings);
        });
  }

  private boolean isLastSeenOnAWay(Standing standing) {
    return standing
        .on(page.day())
        .lastSeen()
        .filter(seen -> seen.value().since().isPresent())
        .isPresent();
  }
}
