package org.accede.treatyoffice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no reply, or only part of one. */
class BrokenReplyTest {
  private static DataFileException refused(String text) {
    return assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> Replies.imported(Replies.file(text)))
        .actual();
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                        | nothing",
        "`   `                     | nothing",
        "null                      | null",
        "17                        | 17",
        "\"Unauthorized\"          | \"Unauthorized\"",
        "<!DOCTYPE html><p>Hello   | a page of HTML",
        "{\"Message\": \"An error has occurred.\"} | {Message: \"An error has occurred.\"}",
        "{}                        | an object {}",
        "[]                        | []",
        "[{}]                      | a row with no field",
        "[{\"Nom\": 1}]            | a row with [Nom]",
        "[{\"CodePays\": \"ALB\"}] | a row of a chart",
        "[[{\"NumSTE\": \"185\"}], {}] | {...}",
        "[1]                       | 1",
        "[[1]]                     | 1",
      })
  void whatIsNoReplyIsNamed(String text, String found) {
    assertThat(refused(text)).hasMessageContaining("reply.json").hasMessageContaining(found);
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"Key\": \"1\", \"Val                     | the end of the file",
        "[{\"Key\": \"1\", \"Value\": \"A\"}         | the end of the file",
        "[{\"Key\": \"1\", \"Value\": \"A\"}] []     | something after the end",
        "[{\"Key\": \"1\", \"Key\": \"2\"}]          | Duplicate field 'Key'",
        "[{\"Key\": \"1\", \"X\": {\"a\": 1, \"a\": 1}}] | Duplicate field 'a'",
        "[{\"Key\": \"1\", \"X\": [{\"a\": 1, \"a\": 1}]}] | Duplicate field 'a'",
        "[{\"Key\": \"\\ud800\"}]                    | half a surrogate pair",
        "[{\"\\udc00\": 1}]                          | surrogate",
        "[{'Key': 1}]                                | Unexpected character",
        "[{\"Key\": NaN}]                            | Non-standard token",
      })
  void whatIsNoJsonIsNamedWithItsPlace(String text, String found) {
    assertThat(refused(text)).hasMessageContaining(found).hasMessageContaining(" at line 1, byte");
  }

  @Test
  void whatIsNoTextIsNamedWithItsPointer() {
    assertThat(refused("[{\"Key\": \"\\ud800\"}]").pointer()).isEqualTo("/0/Key");
    assertThat(refused("[{\"Key\": \"1\", \"Value\": NaN}]").pointer()).isEqualTo("/0/Value");
  }

  /** Of a value of more than 120 letters the beginning is shown. */
  @Test
  void aLongValueIsShownInPart() {
    String fits = "x".repeat(118);

    assertThat(refused("[\"" + fits + "\"]").value()).isEqualTo("\"" + fits + "\"");
    assertThat(refused("[\"" + fits + "x\"]").value()).isEqualTo("\"" + fits.substring(2) + "...");
  }

  @Test
  void nestingHasAnEnd() {
    String deep = "[".repeat(1_000_000);
    assertThat(refused("[{\"X\": " + deep)).hasMessageContaining("at most 20 levels");
    assertThat(refused(deep)).hasMessageContaining("at most 20 levels");
  }

  @Test
  void rowsHaveAnEnd() {
    assertThat(refused("[" + "{},".repeat(2_000_000) + "{}]"))
        .hasMessageContaining("found more than 2000000 rows and fields");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheReply() {
    assertThat(
            Replies.imported(Replies.file("\uFEFF[{\"Key\": \"1\", \"Value\": \"A\"}]")).replies())
        .hasSize(1);
  }

  @Test
  void anotherEncodingIsRefused() {
    byte[] latin = "[{\"Key\": \"1\", \"Value\": \"Tromsø\"}]".getBytes(ISO_8859_1);
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> Replies.imported(DataFile.of(latin, "reply.json")))
        .withMessageContaining("UTF-8");
  }

  @Test
  void anErrorInThePlaceOfDeclarationsIsRefused() {
    DataFile error = DataFile.of("{\"Message\": \"\"}".getBytes(UTF_8), "reply.json");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(
            () ->
                TreatyOfficeImport.asOf(Replies.SAVED, Replies.BASE)
                    .addDeclarations(TreatyNumber.of("185"), error))
        .withMessageContaining("expected a reply of the Treaty Office's service");
  }
}
