package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.EffectDesk;
import org.dandang.personnel.domain.appointment.Appointments;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class DueEffects implements EffectDesk {
  @Inject Appointments appointments;
  @Inject Effects effects;
  @Inject BusinessDay business;

  @Override
  public List<AppointmentId> due() {
    return appointments.dueOn(business.today());
  }

  @Override
  public void takeEffect(AppointmentId appointment) {
    effects.begin(appointments.get(appointment), business.today());
  }
}
