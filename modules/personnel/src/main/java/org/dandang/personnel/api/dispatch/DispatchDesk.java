package org.dandang.personnel.api.dispatch;

import jakarta.validation.Valid;
import java.util.List;

/** Commands about dispatches. */
public interface DispatchDesk {
  List<DispatchId> dispatch(List<@Valid DispatchVeteran> commands);

  void report(@Valid ReportDispatch command);

  /** The day is the last one at the front, the text the result. */
  void conclude(@Valid ReportDispatch command);

  void voidDispatch(@Valid VoidDispatch command);
}
