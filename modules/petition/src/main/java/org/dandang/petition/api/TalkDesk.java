package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Talks with persons reported, in words of the office's own. */
public interface TalkDesk {
  TalkId hold(@Valid HoldTalk command);

  /** The person has read the record and signed it. */
  void readBack(@NotNull TalkId talk, @NotNull LocalDate on);
}
