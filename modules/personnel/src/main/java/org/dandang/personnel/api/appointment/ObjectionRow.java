package org.dandang.personnel.api.appointment;

import org.dandang.kernel.record.Objection;

/** An objection with whom it is about; {@code place} counts those about the same change. */
public record ObjectionRow(ChangeId change, String name, int place, Objection objection) {}
