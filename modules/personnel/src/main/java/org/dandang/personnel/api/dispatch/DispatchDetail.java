package org.dandang.personnel.api.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** A dispatch with its reports. */
public record DispatchDetail(
    DispatchId id,
    long version,
    PersonId person,
    String name,
    String unitName,
    String post,
    String task,
    String place,
    DispatchLine line,
    boolean leads,
    String document,
    LocalDate begin,
    LocalDate end,
    Optional<String> result,
    boolean voided,
    List<Report> reports) {
  /** What was done by a day. */
  public record Report(LocalDate on, String text) {}
}
