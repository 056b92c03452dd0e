package org.dandang.personnel.persistence.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.domain.form.AppointmentForm;
import org.dandang.personnel.domain.form.AppointmentForms;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaAppointmentForms implements AppointmentForms {
  private final Ids ids = new Ids("personnel_form_seq");
  private final Kept<AppointmentForm> kept =
      new Kept<>(AppointmentForm.class, AppointmentForm::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public Map<PersonId, AppointmentForm> of(Collection<PersonId> persons) {
    Map<PersonId, AppointmentForm> found = new LinkedHashMap<>();
    if (persons.isEmpty()) return found;
    em.createQuery(
            "select f from AppointmentForm f where f.person in :persons order by f.id",
            AppointmentForm.class)
        .setParameter("persons", persons.stream().collect(Collectors.toSet()))
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "f.lines")
        .setHint("eclipselink.batch", "f.members")
        .setHint("eclipselink.batch", "f.extras")
        .getResultList()
        .forEach(form -> found.putIfAbsent(form.person(), form));
    return found;
  }

  @Override
  public void addAll(List<AppointmentForm> forms) {
    kept.addAll(em, forms);
  }
}
