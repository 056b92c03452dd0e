package org.dandang.training.persistence;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.id.PersonId;

/** Classes in a person's file; whoever may open the file may read its lines. */
@ApplicationScoped
@Permits({
  PERSONNEL_OFFICER,
  ORGANISATION_REVIEWER,
  TRAINING_OFFICER,
  UNIT_LIAISON,
  COUNTY_LEADER,
  CADRE
})
class TrainingDossier implements DossierSource {
  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Override
  public List<Entry> entries(PersonId person) {
    return em.createQuery(
            "select c.period.begin, c.title, e.hoursCredited, c.id from Enrolment e"
                + " join e.trainingClass c where e.person = :person and e.standing.voided = false"
                + " and c.standing.voided = false"
                + " and e.presence <> org.dandang.training.api.classes.Presence.NONE"
                + " order by c.period.begin desc",
            Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(TrainingDossier::entry)
        .toList();
  }

  private static Entry entry(Object[] row) {
    return new Entry(
        "dossier.training",
        (LocalDate) row[0],
        row[1] + "（" + row[2] + "学时）",
        "/training/class.xhtml?id=" + row[3]);
  }
}
