package org.dandang.personnel.domain.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;

/** The appointment forms, at most one a person. */
public interface AppointmentForms {
  long nextId();

  /** Of several persons in one go; who has none is left out. */
  Map<PersonId, AppointmentForm> of(Collection<PersonId> persons);

  void addAll(List<AppointmentForm> forms);
}
