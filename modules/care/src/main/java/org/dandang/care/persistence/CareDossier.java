package org.dandang.care.persistence;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * What a cadre did in villages and who talked with them, in the file. A talk is told to themselves
 * and to those who keep talks; difficulties and visits to the ill are told to nobody here. What
 * another unit keeps is named and not opened.
 */
@ApplicationScoped
@Permits({
  PERSONNEL_OFFICER,
  ORGANISATION_REVIEWER,
  CARE_OFFICER,
  UNIT_LIAISON,
  COUNTY_LEADER,
  CADRE
})
class CareDossier implements DossierSource {
  private static final String TALKS =
      "select t.on, t.talkerLabel.name, t.id, t.talkerLabel.unit from TalkSubject s join s.talk t"
          + " where s.person = :person and t.standing.voided = false order by t.on desc";
  private static final String ACTIVITIES =
      "select a.day, a.topic, a.group, g.backing from Participant p join p.activity a"
          + " join SupportGroup g on g.id = a.group where p.person = :person and a.standing.voided = false and a.state ="
          + " org.dandang.care.api.support.ActivityState.CARRIED_OUT order by a.day desc";
  private static final String SWAPS =
      "select s.day, s.hostName, s.id, s.label.unit from RoleSwap s where s.leader = :person"
          + " and s.standing.voided = false"
          + " and s.state = org.dandang.care.api.swap.SwapState.DONE order by s.day desc";

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<Entry> entries(PersonId person) {
    return Stream.of(
            seesTalks(person)
                ? entries(TALKS, person, "谈心谈话，谈话人：", "/care/heartTalk.xhtml?id=")
                : Stream.<Entry>empty(),
            entries(ACTIVITIES, person, "后盾单位帮扶：", "/care/supportGroup.xhtml?id="),
            entries(SWAPS, person, "角色互换：", "/care/roleSwap.xhtml?id="))
        .flatMap(lines -> lines)
        .toList();
  }

  private boolean seesTalks(PersonId person) {
    return actor.person().filter(person::equals).isPresent()
        || Stream.of(CARE_OFFICER, COUNTY_LEADER, UNIT_LIAISON).anyMatch(actor::is);
  }

  private Stream<Entry> entries(String query, PersonId person, String what, String page) {
    return em.createQuery(query, Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(
            row ->
                new Entry(
                    "dossier.care",
                    (LocalDate) row[0],
                    what + row[1],
                    actor.scope().covers((UnitId) row[3]) ? page + row[2] : ""));
  }
}
