package org.dandang.care.api.talk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/** Where talks are entered and wishes answered. */
public interface TalkDesk {
  /** Several talks at once. */
  List<TalkId> hold(List<@Valid HoldTalk> talks);

  void answer(TalkId talk, PersonId person, String answer, LocalDate on, long seen);

  void voidTalk(TalkId talk, @Valid Amendment amendment, long seen);
}
