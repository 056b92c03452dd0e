package org.dandang.personnel.api.appeal;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;

/**
 * An adverse change of the cadre who asks.
 *
 * @param toldOn the day of its issue, from which the days run
 * @param ways that are open today
 * @param appeals filed before, the oldest first
 */
public record OwnChange(
    ChangeId id,
    AppointmentId appointment,
    ChangeKind kind,
    String title,
    LocalDate toldOn,
    boolean voided,
    List<OpenWay> ways,
    List<AppealRow> appeals) {}
