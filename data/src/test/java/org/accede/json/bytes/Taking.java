package org.accede.json.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Some way to take all bytes of a stream. */
enum Taking {
  ONE_BY_ONE {
    @Override
    void all(InputStream from, byte[] expected) throws IOException {
      ByteArrayOutputStream taken = new ByteArrayOutputStream();
      for (int next = from.read(); next >= 0; next = from.read()) {
        taken.write(next);
      }
      assertThat(taken.toByteArray()).isEqualTo(expected);
    }
  },
  TWO_BY_TWO {
    @Override
    void all(InputStream from, byte[] expected) throws IOException {
      ByteArrayOutputStream taken = new ByteArrayOutputStream();
      byte[] two = new byte[2];
      for (int read = from.read(two, 0, 2); read >= 0; read = from.read(two, 0, 2)) {
        taken.write(two, 0, read);
      }
      assertThat(taken.toByteArray()).isEqualTo(expected);
    }
  },
  AT_ONCE {
    @Override
    void all(InputStream from, byte[] expected) throws IOException {
      assertThat(from.readAllBytes()).isEqualTo(expected);
    }
  },
  SKIPPED {
    @Override
    void all(InputStream from, byte[] expected) throws IOException {
      assertThat(from.skip(99)).isEqualTo(expected.length);
    }
  };

  /** Takes them all, which are those expected. */
  abstract void all(InputStream from, byte[] expected) throws IOException;
}
