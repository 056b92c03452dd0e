package org.dandang.personnel.api.appointment;

import java.util.List;

/** Documents that take effect on a later day than that of the document. */
public interface EffectDesk {
  /** Batches in which somebody's day has come. */
  List<AppointmentId> due();

  /** Whoever's day has come takes up the post, unless an effect period began in between. */
  void takeEffect(AppointmentId appointment);
}
