package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/** The anomalies of an import, in the order in which they are met. */
final class Anomalies {
  private final ImmutableList.Builder<Anomaly> all = ImmutableList.builder();

  /** Those that are about one row or reply: as a rule a treaty, and perhaps a participant. */
  Of of(@Nullable TreatyNumber treaty, @Nullable ParticipantCode participant) {
    return new Of(treaty, participant);
  }

  /** Adds those that were met elsewhere. */
  void addAll(Anomalies others) {
    all.addAll(others.all());
  }

  ImmutableList<Anomaly> all() {
    return all.build();
  }

  /** Where anomalies of one row are told. */
  final class Of {
    private final @Nullable TreatyNumber treaty;
    private final @Nullable ParticipantCode participant;

    private Of(@Nullable TreatyNumber treaty, @Nullable ParticipantCode participant) {
      this.treaty = treaty;
      this.participant = participant;
    }

    /** A value that was read as something else. */
    void add(AnomalyKind kind, Field field, Object taken) {
      add(kind, field, Optional.of(taken.toString()));
    }

    /** A value beside which nothing is to be said. */
    void add(AnomalyKind kind, Field field) {
      add(kind, field, Optional.empty());
    }

    private void add(AnomalyKind kind, Field field, Optional<String> detail) {
      all.add(
          builder(kind, field.file(), field.pointer())
              .field(field.name())
              .value(field.value())
              .detail(detail)
              .build());
    }

    /** Something about a whole row, or a list of them. */
    void add(AnomalyKind kind, String file, String pointer, String value, String detail) {
      all.add(builder(kind, file, pointer).value(value).detail(detail).build());
    }

    /** Something about a whole reply. */
    void add(AnomalyKind kind, String file) {
      all.add(builder(kind, file, "").value("").build());
    }

    private Anomaly.Builder builder(AnomalyKind kind, String file, String pointer) {
      Anomaly.Builder builder = new Anomaly.Builder();
      builder
          .kind(kind)
          .treaty(Optional.ofNullable(treaty))
          .participant(Optional.ofNullable(participant))
          .file(file)
          .pointer(pointer);
      return builder;
    }
  }
}
