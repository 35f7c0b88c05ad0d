package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.accede.body.Bodies;
import org.accede.body.BodyMembership;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.words.ReportWords;
import org.accede.time.Trilean;

/**
 * To what a participant belongs that is no treaty, on the pages of a site.
 *
 * @param groups the groups that have a page
 * @param bodies the bodies that have a page
 */
public record Affiliations(ImmutableList<Group> groups, Bodies bodies) {
  /** The bodies and the groups of a participant; none that would be empty. */
  ImmutableList<Section> sections(Page page, SitePlace place, Participant participant) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    ImmutableList<BodyMembership> memberships = bodies.membershipsOf(participant.code());
    if (!memberships.isEmpty()) {
      sections.add(
          new Section(
              "bodies",
              page.words()
                  .of(
                      "site.section",
                      page.words().of("site.bodies"),
                      held(memberships, page.day())),
              () -> bodies(page, place, memberships)));
    }
    ImmutableList<Group> holding =
        groups.stream()
            .filter(group -> group.holds(participant, page.day()) != Trilean.NO)
            .collect(ImmutableList.toImmutableList());
    if (!holding.isEmpty()) {
      sections.add(
          new Section(
              "groups",
              page.words().of("site.section", page.words().of("site.groups"), holding.size()),
              () -> groups(page, place, participant, holding)));
    }
    return sections.build();
  }

  /** In how many bodies it takes part on a day, or may. */
  private static long held(ImmutableList<BodyMembership> memberships, LocalDate day) {
    return memberships.stream()
        .filter(one -> one.isHeldOn(day) != Trilean.NO)
        .map(BodyMembership::body)
        .distinct()
        .count();
  }

  private void bodies(Page page, SitePlace place, ImmutableList<BodyMembership> memberships) {
    ReportWords words = page.words();
    page.paragraph("note", "body.noTreaty");
    List<BodyTable.Line> lines =
        memberships.stream()
            .map(
                one ->
                    new BodyTable.Line(
                        one,
                        () ->
                            page.html()
                                .page(
                                    place.to(SitePlace.page(bodies.body(one.body()))),
                                    ImmutableMap.of(),
                                    words.in(bodies.body(one.body()).shortName()))))
            .toList();
    new BodyTable(page).write(lines, words.of("body.caption", page.day()), words.of("column.body"));
    page.paragraph("note", "body.incomplete");
  }

  private static void groups(
      Page page, SitePlace place, Participant participant, ImmutableList<Group> holding) {
    page.html()
        .element(
            "ul",
            ImmutableMap.of("class", "names"),
            () -> {
              for (Group group : holding) {
                page.html()
                    .element(
                        "li",
                        () -> {
                          page.html()
                              .page(
                                  place.to(SitePlace.page(group)),
                                  ImmutableMap.of(),
                                  page.words().capital(page.words().in(group.title())));
                          if (group.holds(participant, page.day()) == Trilean.MAYBE) {
                            page.html().text(" ");
                            page.html()
                                .leaf(
                                    "span",
                                    ImmutableMap.of("class", "aside"),
                                    page.words().of("group.perhaps"));
                          }
                        });
              }
            });
  }
}
