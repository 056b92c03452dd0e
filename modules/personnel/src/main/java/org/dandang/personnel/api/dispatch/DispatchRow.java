package org.dandang.personnel.api.dispatch;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A dispatch in the list; {@code end} is null while it goes on. */
public record DispatchRow(
    DispatchId id,
    PersonId person,
    String name,
    String unitName,
    String task,
    String place,
    DispatchLine line,
    boolean leads,
    LocalDate begin,
    LocalDate end) {}
