package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Comparison;
import org.accede.register.TreatyRegister;
import org.accede.report.page.Page;
import org.accede.time.AsOf;
import org.accede.time.Trilean;

/** All treaties against whoever is a member State or has something on record. */
public final class SiteMatrix {
  private final Page page;
  private final SitePlace place;
  private final Accessions accessions;
  private final ImmutableList<Group> groups;

  public SiteMatrix(
      Page page, SitePlace place, Accessions accessions, ImmutableList<Group> groups) {
    this.page = page;
    this.place = place;
    this.accessions = accessions;
    this.groups = groups;
  }

  public String write() {
    TreatyRegister register = accessions.register();
    ImmutableList<Participant> columns =
        register.participants().stream()
            .filter(one -> isWorthAColumn(one, page, register))
            .sorted(page.words().byName())
            .collect(ImmutableList.toImmutableList());
    Comparison comparison =
        Comparison.of(accessions, AsOf.on(page.day()), columns, register.treaties());
    return new SiteFrame(page, place)
        .around(
            page.words().of("site.matrix"),
            this::head,
            new MatrixTable(page, place, accessions, comparison)
                .sections(() -> page.paragraph("note", "site.matrix.note")));
  }

  /** Whether a participant is a member State, or has something on record. */
  static boolean isWorthAColumn(Participant participant, Page page, TreatyRegister register) {
    return participant.isMemberOn(page.day()) != Trilean.NO
        || register.treaties().stream()
            .anyMatch(treaty -> !register.dossier(participant.code(), treaty.number()).isEmpty());
  }

  private void head() {
    page.paragraph("lead", "site.matrix.lead", page.day());
    if (groups.isEmpty()) {
      return;
    }
    page.html()
        .element(
            "p",
            () -> {
              page.html().text(page.words().of("site.matrix.groups"));
              String before = " ";
              for (Group group : groups) {
                page.html().text(before);
                before = ", ";
                page.html()
                    .page(
                        place.to(SitePlace.page(group)),
                        ImmutableMap.of(),
                        page.words().capital(page.words().in(group.title())));
              }
            });
  }
}
