package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;

/** 谈话记录 on paper, for whoever has leave to look at them; every printing is a look. */
public interface TalkPapers {
  /** All talks about the report, each on a page of its own. */
  byte[] print(@NotNull UnsealingId leave, @NotNull PaperFormat format);
}
