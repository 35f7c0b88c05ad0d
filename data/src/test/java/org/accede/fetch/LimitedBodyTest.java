package org.accede.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {
  private final LimitedBody body = new LimitedBody();
  private final List<String> asked = new ArrayList<>();

  private CompletableFuture<byte[]> receive(int... lengths) {
    body.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long count) {
            asked.add("more");
          }

          @Override
          public void cancel() {
            asked.add("no more");
          }
        });
    for (int length : lengths) {
      body.onNext(List.of(ByteBuffer.allocate(length)));
    }
    return body.getBody().toCompletableFuture();
  }

  @Test
  void theLongestIsTakenWholeAndEachPartIsAskedFor() {
    CompletableFuture<byte[]> received = receive(LimitedBody.LONGEST - 1, 1);

    assertThat(received).isNotDone();
    body.onComplete();
    assertThat(received.join()).hasSize(LimitedBody.LONGEST);
    assertThat(asked).containsExactly("more", "more", "more");
  }

  @Test
  void aByteMoreIsRefusedAndNothingElseIsAskedFor() {
    CompletableFuture<byte[]> received = receive(LimitedBody.LONGEST - 1, 2);

    assertThatThrownBy(received::join).hasCauseInstanceOf(LimitedBody.TooLongException.class);
    assertThat(asked).containsExactly("more", "more", "no more");
  }
}
