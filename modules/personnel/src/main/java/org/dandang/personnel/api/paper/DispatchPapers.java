package org.dandang.personnel.api.paper;

import jakarta.validation.constraints.NotNull;
import org.dandang.personnel.api.dispatch.DispatchId;

/** 选派通知: the notice by which a veteran of the second line is sent, with task and place (P21). */
public interface DispatchPapers {
  byte[] word(@NotNull DispatchId dispatch);

  byte[] pdf(@NotNull DispatchId dispatch);
}
