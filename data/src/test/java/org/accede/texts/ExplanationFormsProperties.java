package org.accede.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.answer.Explanation;
import org.accede.answer.ExplanationHtml;
import org.accede.answer.ExplanationMarkdown;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.Language;
import org.accede.text.OfficialLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Explanations of any texts, also of such as would rather be markup. */
class ExplanationFormsProperties {
  private static final ImmutableList<String> HOSTILE =
      ImmutableList.of(
          "<script>alert(1)</script>",
          "</p></li><h1>",
          "&amp;",
          "&#60;b&#62;",
          "`code`",
          "**bold**",
          "_under_",
          "~~gone~~",
          "| a | b |",
          "](javascript:alert(1))",
          "[x](javascript:alert(1))",
          "![x](https://example.org/x.png)",
          "<javascript:alert(1)>",
          "ftp://example.org",
          "a@example.org",
          "$x$",
          "\\",
          "# heading",
          "1. one",
          "+ plus",
          "- dash",
          "===",
          "\" onclick='x'",
          "words",
          "in order");

  private static final ImmutableList<String> ADDRESSES =
      ImmutableList.of(
          "https://example.org/a?b=c&d=e_f*g",
          "HTTP://example.org",
          "javascript:alert(1)",
          "data:text/html,<script>",
          "https://example.org/\"><script>",
          "https://example.org/a b",
          "mailto:a@example.org");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern AUTOLINK =
      Pattern.compile("(?<!\\\\)<https?://[^\\s<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP = Pattern.compile("[`*_\\[\\]<>&|~$@]|://");
  private static final Pattern LINE = Pattern.compile("|### \\P{Punct}.*|(  )*- .*|  +.*");
  private static final Splitter WORDS = Splitter.onPattern("[\\s\u00a0]+").omitEmptyStrings();

  @Property(tries = 200)
  void theFragmentHoldsTheWordsOfTheTextAndNoElementOfTheirs(
      @ForAll("explanations") Explanation explanation,
      @ForAll("languages") List<Language> languages) {
    Document fragment =
        Jsoup.parseBodyFragment(ExplanationHtml.of(explanation, languages.get(0), rest(languages)));

    assertThat(words(fragment.body().text()))
        .isEqualTo(words(ExplanationText.of(explanation, languages.get(0), rest(languages))));
    assertThat(fragment.body().getAllElements().stream().map(Element::tagName).distinct())
        .isSubsetOf("body", "h3", "span", "ul", "li", "p", "a");
    assertThat(fragment.select("a"))
        .allSatisfy(link -> assertThat(link.attr("href")).matches("(?i)https?://\\S+"))
        .allSatisfy(link -> assertThat(link.text()).isEqualTo(link.attr("href")));
    assertThat(fragment.select("[onclick], [style]")).isEmpty();
  }

  @Property(tries = 200)
  void theMarkdownHoldsTheWordsOfTheTextAndNoMarkupOfTheirs(
      @ForAll("explanations") Explanation explanation,
      @ForAll("languages") List<Language> languages) {
    String markdown = ExplanationMarkdown.of(explanation, languages.get(0), rest(languages));

    assertThat(
            words(
                ESCAPED
                    .matcher(markdown.replace("\\\n", "\n"))
                    .replaceAll("$1")
                    .replace("###", "")))
        .isEqualTo(words(ExplanationText.of(explanation, languages.get(0), rest(languages))));
    String bare = ESCAPED.matcher(AUTOLINK.matcher(markdown).replaceAll("")).replaceAll("");
    assertThat(MARKUP.matcher(bare).find()).as(markdown).isFalse();
    assertThat(markdown.lines()).allSatisfy(line -> assertThat(line).matches(LINE));
    assertThat(markdown.lines().map(line -> line.strip().replaceFirst("^- |^### ", "")))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("^(?:[#+=-]|\\d+[.)])"));
  }

  /** What is read one after another, whatever brackets an address has, and without dashes. */
  private static List<String> words(String text) {
    return WORDS
        .splitToStream(text.replaceAll("[<>]", " "))
        .filter(word -> !word.equals("-") && !word.equals("#"))
        .toList();
  }

  private static Language[] rest(List<Language> languages) {
    return languages.stream().skip(1).toArray(Language[]::new);
  }

  @Provide
  Arbitrary<List<Language>> languages() {
    return Arbitraries.of(
        ImmutableList.of(
            ImmutableList.of(OfficialLanguage.ENGLISH),
            ImmutableList.of(OfficialLanguage.FRENCH),
            ImmutableList.of(OfficialLanguage.FRENCH, OfficialLanguage.ENGLISH)));
  }

  @Provide
  Arbitrary<Explanation> explanations() {
    return Combinators.combine(steps().list().ofMaxSize(3), steps().list().ofMaxSize(2))
        .as(
            (steps, cautions) ->
                new Explanation.Builder()
                    .rule("a-rule")
                    .addAllSteps(steps)
                    .addAllCautions(cautions)
                    .build());
  }

  private static Arbitrary<Step> steps() {
    Arbitrary<Step> flat =
        Combinators.combine(texts(), texts(), citations().list().ofMaxSize(2))
            .as((one, other, cited) -> Step.of("fact.other", one, other).citing(cited));
    return Combinators.combine(flat, flat.list().ofMaxSize(2), texts().list().ofMaxSize(2))
        .as((step, details, said) -> step.because(details).noting(said));
  }

  private static Arbitrary<Citation> citations() {
    return Combinators.combine(texts(), texts(), Arbitraries.of(ADDRESSES).optional())
        .as(
            (title, place, address) ->
                new Citation(
                    new Source.Builder()
                        .id("source")
                        .kind(SourceKind.REFERENCE)
                        .title(title)
                        .url(address)
                        .build(),
                    place));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(HOSTILE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(all -> String.join(" ", all));
  }
}
