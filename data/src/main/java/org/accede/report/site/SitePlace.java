package org.accede.report.site;

import java.util.Optional;
import org.accede.body.Body;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.report.page.Links;
import org.accede.report.standing.Perspective;
import org.accede.text.Language;
import org.accede.treaty.Treaty;

/**
 * The place of a page in a site, and the ways from it to other places.
 *
 * @param language the language of the page
 * @param name the place among the pages of that language, the same in each
 */
public record SitePlace(Language language, String name) implements Links {
  public static final String INDEX = "index.html";
  public static final String MATRIX = "matrix.html";
  public static final String FEED = "changes.atom";

  public static String page(Participant participant) {
    return "participants/" + participant.code() + ".html";
  }

  public static String calendar(Participant participant) {
    return "participants/" + participant.code() + ".ics";
  }

  public static String page(Treaty treaty) {
    return "treaties/" + treaty.number() + ".html";
  }

  public static String page(Group group) {
    return "groups/" + group.code() + ".html";
  }

  public static String page(Body body) {
    return "bodies/" + body.code() + ".html";
  }

  /** Where the page of a participant explains how it stands with a treaty. */
  static String explanation(Participant participant, Treaty treaty) {
    return page(participant) + "#" + Perspective.OF_A_PARTICIPANT.id(participant, treaty);
  }

  /** The file, from the folder of the site. */
  public String path() {
    return language.code() + "/" + name;
  }

  /** The way to another place of the same language. */
  String to(String other) {
    return up(name) + other;
  }

  /** The way to the same page in another language. */
  String in(Language other) {
    return toFile(other.code() + "/" + name);
  }

  /** The way to a file of the site. */
  String toFile(String path) {
    return up(path()) + path;
  }

  private static String up(String path) {
    return "../".repeat((int) path.chars().filter(one -> one == '/').count());
  }

  @Override
  public Optional<String> to(Participant participant) {
    return Optional.of(to(page(participant)));
  }

  @Override
  public Optional<String> to(Treaty treaty) {
    return Optional.of(to(page(treaty)));
  }
}
