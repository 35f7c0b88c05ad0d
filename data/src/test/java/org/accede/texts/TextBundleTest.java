package org.accede.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.answer.Wording;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text for people, in both languages, written with every kind of value. */
class TextBundleTest {
  private static final Pattern PLACE =
      Pattern.compile("\\{(\\d)(?::(\\p{L}+)|(#)[^|{}]*\\|[^|{}]*)?}");
  private static final String FREE = "";
  private static final String NAME = "name";
  private static final String DATE = "date";
  private static final String ARTICLE = "article";
  private static final String NUMBER = "#";

  /** What a form in a text of either language asks of its value. */
  private static final ImmutableMap<String, String> FORMS =
      ImmutableMap.<String, String>builder()
          .put("the", NAME)
          .put("The", NAME)
          .put("le", NAME)
          .put("Le", NAME)
          .put("de", NAME)
          .put("à", NAME)
          .put("since", DATE)
          .put("until", DATE)
          .put("Date", DATE)
          .put("article", ARTICLE)
          .put("Article", ARTICLE)
          .put("#", NUMBER)
          .buildOrThrow();

  private static final ImmutableList<Object> DATES =
      ImmutableList.of(
          ImpreciseDate.parse("2025-07-01"),
          ImpreciseDate.parse("2025-04"),
          ImpreciseDate.parse("2025"),
          ImpreciseDate.parse("2025-04-23/2025-04-24"),
          ImpreciseDate.parse("2010-02-27/2023-10-05"),
          ImpreciseDate.parse("../2025-07-14"),
          ImpreciseDate.parse("2025-07-14/.."),
          ImpreciseDate.unknown());

  private static final ImmutableList<Object> NAMES =
      ImmutableList.of(
          new BilingualText("Kazakhstan", "Kazakhstan"),
          new BilingualText("Albania", "Albanie"),
          new BilingualText("Netherlands", "Pays-Bas"),
          new BilingualText("Monaco", "Monaco"),
          new BilingualText("Nowhere", "Nulle part"),
          new BilingualText("ETS No. 185", "STE n° 185"));

  private static final ImmutableList<Object> NUMBERS = ImmutableList.of(0, 1, 2, 1000L);

  private static final ImmutableMap<String, ImmutableList<Object>> VALUES =
      ImmutableMap.of(
          NAME,
          NAMES,
          DATE,
          DATES,
          NUMBER,
          NUMBERS,
          ARTICLE,
          ImmutableList.of("37", "37(2)", "XI.3", "7(d) of ETS No. 010", "Section III(1)", "K"),
          FREE,
          ImmutableList.builder()
              .addAll(DATES)
              .addAll(NAMES)
              .addAll(NUMBERS)
              .add(LocalDate.of(2025, 9, 1))
              .add(Period.of(1, 2, 1))
              .add(Message.of("stage.INVITED"))
              .add("a word")
              .build());

  /** Texts that are the same in both languages: names, signs, and words that both have. */
  private static final ImmutableSet<String> SAME =
      ImmutableSet.of(
          "category.CONSULTATION_ENDS",
          "category.INVITATION_EXPIRES",
          "change.fact.declaration.COMMUNICATION",
          "change.fact.declaration.OBJECTION",
          "change.fact.mark.COMMUNICATIONS",
          "change.fact.mark.OBJECTIONS",
          "change.part.participant.EXISTENCE",
          "change.part.participant.NOTE",
          "clause.place.number",
          "clause.place.other",
          "clause.place.section",
          "column.date",
          "column.participant",
          "column.signature",
          "column.sources",
          "explanation.sources",
          "fact.DECLARATION.COMMUNICATION",
          "fact.DECLARATION.OBJECTION",
          "fact.OBJECTION.UNKNOWN",
          "identity.code",
          "invitations.participant",
          "manual.arguments",
          "manual.description",
          "manual.options",
          "manual.synopsis",
          "outlook.act.next.invitedToSign",
          "outlook.act.next.invitedToSign.noEnd",
          "outlook.act.next.ratify",
          "outlook.act.next.sign",
          "outlook.code",
          "outlook.column.clause",
          "outlook.column.parties",
          "page.chart.participant",
          "page.chart.signature",
          "page.title",
          "participants.organisation",
          "section.sources",
          "site.sign.CONSENT_EXPRESSED",
          "site.sign.INVITED",
          "site.sign.MAY_BE_INVITED",
          "site.sign.MAY_SIGN",
          "site.sign.NOT_YET_OPEN",
          "site.sign.PARTY",
          "site.sign.SIGNATORY",
          "site.sign.open",
          "source.reference",
          "timeline.mark.INVITATION",
          "timeline.mark.OBJECTION",
          "timeline.mark.SIGNATURE");

  private static final Pattern WORD = Pattern.compile("\\p{L}");
  private static final Pattern BROKEN = Pattern.compile("[{}]|  | ,| \\.(?!\\.)");
  private static final Pattern BREAKABLE = Pattern.compile(" [:;?!»]|« |n° ");
  private static final Pattern ENGLISH_SET = Pattern.compile("[\\p{L}\\d)»][;?!]|\\p{L}:|[\"“”’]");

  @ParameterizedTest
  @EnumSource
  void bothLanguagesSayTheSameThings(TextBundle bundle) {
    assertThat(bundle.texts(OfficialLanguage.FRENCH).keySet())
        .isEqualTo(bundle.texts(OfficialLanguage.ENGLISH).keySet());
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesHaveTheSamePlacesForTheSameValues(TextBundle bundle) {
    Map<String, String> french = bundle.texts(OfficialLanguage.FRENCH);
    bundle
        .texts(OfficialLanguage.ENGLISH)
        .forEach(
            (key, english) -> {
              Map<Integer, String> here = places(english);
              Map<Integer, String> there = places(french.getOrDefault(key, ""));
              assertThat(there.keySet()).as(key).isEqualTo(here.keySet());
              here.forEach(
                  (place, value) ->
                      assertThat(value.equals(FREE) ? FREE : there.get(place))
                          .as("%s {%s}", key, place)
                          .isIn(FREE, value));
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsWrittenWithEveryKindOfValue(TextBundle bundle) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      Wording wording = bundle.wording(language);
      bundle
          .texts(language)
          .forEach(
              (key, text) -> {
                assertThat(text).as(key).isNotBlank();
                Map<Integer, String> places = places(text);
                int arguments = places.isEmpty() ? 0 : Collections.max(places.keySet()) + 1;
                for (int turn = 0; turn < VALUES.get(FREE).size(); turn++) {
                  Object[] values = new Object[arguments];
                  for (int place = 0; place < arguments; place++) {
                    ImmutableList<Object> all = VALUES.get(places.getOrDefault(place, FREE));
                    values[place] = all.get((turn + place) % all.size());
                  }
                  String sentence = wording.of(Message.of(key, values));
                  assertThat(sentence).as(key).doesNotContainPattern(BROKEN);
                  if (language == OfficialLanguage.FRENCH) {
                    assertThat(sentence).as(key).doesNotContainPattern(BREAKABLE);
                  }
                }
              });
    }
  }

  @Test
  void noTextIsUntranslatedButThoseThatAreTheSameInBothLanguages() {
    Set<String> same = new TreeSet<>();
    for (TextBundle bundle : TextBundle.values()) {
      Map<String, String> french = bundle.texts(OfficialLanguage.FRENCH);
      bundle
          .texts(OfficialLanguage.ENGLISH)
          .forEach(
              (key, english) -> {
                if (english.equals(french.get(key))
                    && WORD.matcher(PLACE.matcher(english).replaceAll("")).find()) {
                  same.add(key);
                }
              });
    }
    assertThat(same).isEqualTo(SAME);
  }

  @ParameterizedTest
  @EnumSource
  void oneSentenceInEnglishIsOneSentenceInFrench(TextBundle bundle) {
    Map<String, String> french = bundle.texts(OfficialLanguage.FRENCH);
    Map<String, String> said = new HashMap<>();
    bundle
        .texts(OfficialLanguage.ENGLISH)
        .forEach(
            (key, english) -> {
              if (english.endsWith(".")) {
                String here = french.getOrDefault(key, "");
                assertThat(said.getOrDefault(english, here)).as(key).isEqualTo(here);
                said.put(english, here);
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void noFrenchTextIsSetAsEnglishIs(TextBundle bundle) {
    bundle
        .texts(OfficialLanguage.FRENCH)
        .forEach(
            (key, text) ->
                assertThat(PLACE.matcher(text).replaceAll("x "))
                    .as(key)
                    .doesNotContainPattern(ENGLISH_SET));
  }

  @ParameterizedTest
  @EnumSource
  void anApostropheStandsAlone(TextBundle bundle) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      bundle
          .texts(language)
          .forEach((key, text) -> assertThat(text).as(key).doesNotContain("\'\'"));
    }
  }

  /** The places of a text with what they ask of their values; the strictest, where they differ. */
  private static Map<Integer, String> places(String text) {
    Map<Integer, String> places = new HashMap<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      String form = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      if (form != null) {
        assertThat(FORMS).as(text).containsKey(form);
      }
      places.merge(
          Integer.valueOf(matcher.group(1)),
          form == null ? FREE : FORMS.getOrDefault(form, FREE),
          (one, other) -> one.equals(FREE) ? other : one);
    }
    return places;
  }
}
