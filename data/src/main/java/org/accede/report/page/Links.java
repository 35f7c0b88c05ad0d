package org.accede.report.page;

import java.util.Optional;
import org.accede.participant.Participant;
import org.accede.treaty.Treaty;

/** Where the names of participants and treaties on a page lead. */
public interface Links {
  /** Those of a page that stands by itself: nowhere. */
  Links NONE =
      new Links() {
        @Override
        public Optional<String> to(Participant participant) {
          return Optional.empty();
        }

        @Override
        public Optional<String> to(Treaty treaty) {
          return Optional.empty();
        }
      };

  /** The page of a participant. */
  Optional<String> to(Participant participant);

  /** The page of a treaty. */
  Optional<String> to(Treaty treaty);
}
