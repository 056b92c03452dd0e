package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** Somebody in an open procedure is inside an effect period today. */
public record BarNow(PersonId person, String rule, Optional<LocalDate> until) {}
