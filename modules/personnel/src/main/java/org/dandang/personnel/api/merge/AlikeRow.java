package org.dandang.personnel.api.merge;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** Somebody who may be the same person. */
public record AlikeRow(
    PersonId id, String name, LocalDate birth, String nativePlace, String unitName, String post) {}
