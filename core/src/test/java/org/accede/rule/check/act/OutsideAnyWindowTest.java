package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tunisia deposited on the last day, 8 March 2024 (GR-J(2024)6); Nigeria by 28 August 2022, invited
 * in June 2017.
 */
class OutsideAnyWindowTest {
  private final Told told = Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2018-02-07 until 2023-02-08; extended 2023-02-08 until 2024-02-07; extended 2024-02-09 until 2024-03-08; acceded 2024-03-08 | 2025-01-01 | none",
        "invited 2018-02-07 until 2023-02-08; extended 2023-02-08 until 2024-02-07; extended 2024-02-09 until 2024-03-08; acceded 2024-03-09 | 2025-01-01 | certain",
        "invited 2018-02-07 for P5Y; acceded 2023-02-07 | 2025-01-01 | none",
        "invited 2018-02-07 for P5Y; acceded 2023-02-08 | 2025-01-01 | possible",
        "invited 2018-02-07 for P5Y; acceded 2023-02-09 | 2025-01-01 | certain",
        "invited 2018-02-07 for P5Y; acceded 2023-02-09 | 2023-02-08 | none",
        // between two invitations
        "invited 2013-09-11 for P5Y; invited 2020-01-15 for P5Y; acceded 2019-06-03 | 2025-01-01 | certain",
        "invited 2013-09-11 for P5Y; invited 2020-01-15 for P5Y; acceded 2021-06-03 | 2025-01-01 | none",
        // invited in June 2017, deposited by 28 August 2022
        "invited 2017-06; acceded ../2022-08-28 | 2025-01-01 | possible",
        // while the term runs no deposit has come late, whenever it was made
        "invited 2017-06; acceded ../2022-08-28 | 2022-06-01 | none",
        // no invitation on record, or one of unknown term: nothing can be said
        "acceded 2024-03-08 | 2025-01-01 | none",
        "requested 2016-05-01; acceded 2024-03-08 | 2025-01-01 | none",
        // a request that nothing has followed is no invitation
        "invited 2018-02-07 for P5Y; acceded 2023-02-09; requested 2023-06-01 | 2025-01-01 | certain",
        "invited 2007-01-31; acceded 2017-09-22 | 2025-01-01 | none",
        "invited ../2023-10-09; acceded 2025-06-05 | 2025-09-01 | none",
      })
  void aDepositLiesInTheTermOfAnInvitation(String facts, String day, String expected) {
    assertThat(Held.against(OutsideAnyWindow.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
