package org.accede.treatyoffice;

import java.util.Optional;
import org.accede.json.DataFileException;
import org.accede.treaty.TreatyNumber;

/** Numbers of treaties as replies have them: texts, a few without their leading zeros. */
final class ReplyNumbers {
  private ReplyNumbers() {}

  /**
   * The number of a treaty that has to stand in a field.
   *
   * @throws DataFileException if it is not one
   */
  static TreatyNumber required(Field field) {
    return optional(field).orElseThrow(() -> expected(field));
  }

  /**
   * The number of a treaty that may stand in a field.
   *
   * @throws DataFileException if something else does
   */
  static Optional<TreatyNumber> optional(Field field) {
    return field
        .optionalWord()
        .map(word -> TreatyNumber.read(word).orElseThrow(() -> expected(field)));
  }

  /** Tells of a number that is not written in full. */
  static void tell(Field field, TreatyNumber number, Anomalies.Of anomalies) {
    if (!field.text().equals(number.toString())) {
      anomalies.add(AnomalyKind.NUMBER_NOT_PADDED, field, number);
    }
  }

  private static DataFileException expected(Field field) {
    return field.fault("the number of a treaty, such as 030 or 012A");
  }
}
