package org.dandang.care.persistence;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.persistence.FigureReader;

/** The figures of care: one select each. */
@ApplicationScoped
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, CARE_OFFICER, INTEGRATOR})
class CareFigures implements IndicatorSource {
  /**
   * @param why from what is counted to whether its record is void and why, the ids to follow
   */
  private record Figure(String select, String page, String why) {}

  private static final String CARRIED_OUT =
      " join care_group g on g.id = a.group_id where a.state = 'CARRIED_OUT' and not a.voided"
          + " and not g.voided and a.done_on between :since and :until";

  private static final String COLLECTED =
      "select d.id, d.unit_name || ' · ' || d.difficulty as label, d.unit_id, d.unit_name,"
          + " d.collected_on as happened, d.id as page_id from care_difficulty d"
          + " where d.group_id is not null and not d.voided"
          + " and d.collected_on between :since and :until";

  private static final Map<String, Figure> FIGURES =
      Map.of(
          "heart_talks",
          new Figure(
              "select s.id, s.label_name || ' · ' || t.label_name as label, s.unit_id,"
                  + " s.label_unit as unit_name, t.held_on as happened, t.id as page_id"
                  + " from care_talk_subject s join care_talk t on t.id = s.talk_id"
                  + " where t.by_secretary and not t.voided"
                  + " and t.held_on between :since and :until",
              "/care/heartTalk.xhtml?id=",
              "select s.id, t.voided, coalesce(t.amended_reason, '') from care_talk_subject s"
                  + " join care_talk t on t.id = s.talk_id where s.id"),
          "cadre_requests",
          new Figure(
              "select s.id, s.label_name || ' · ' || s.wish as label, s.unit_id,"
                  + " s.label_unit as unit_name, s.answered_on as happened, t.id as page_id"
                  + " from care_talk_subject s join care_talk t on t.id = s.talk_id"
                  + " where not t.voided and s.answered_on between :since and :until",
              "/care/heartTalk.xhtml?id=",
              "select s.id, t.voided, coalesce(t.amended_reason, '') from care_talk_subject s"
                  + " join care_talk t on t.id = s.talk_id where s.id"),
          "role_swaps",
          new Figure(
              "select s.id, s.label_name || ' · ' || s.host_name as label, s.unit_id,"
                  + " s.label_unit as unit_name, s.swapped_on as happened, s.id as page_id"
                  + " from care_swap s where s.state = 'DONE' and not s.voided"
                  + " and s.swapped_on between :since and :until",
              "/care/roleSwap.xhtml?id=",
              ofTable("care_swap")),
          "support_groups",
          new Figure(
              "select g.id, g.unit_name || ' · ' || g.village_name as label, g.unit_id,"
                  + " g.unit_name, g.formed_on as happened, g.id as page_id from care_group g"
                  + " where g.dissolved_reason is null and not g.voided"
                  + " and g.for_year = extract(year from cast(:until as date))"
                  + " and g.formed_on <= :until and cast(:since as date) is not null",
              "/care/supportGroup.xhtml?id=",
              ofTable("care_group")),
          "backing_units",
          new Figure(
              "select g.unit_id as id, g.unit_name as label, g.unit_id, g.unit_name,"
                  + " a.done_on as happened, g.id as page_id from care_activity a"
                  + CARRIED_OUT,
              "/care/supportGroup.xhtml?id=",
              "select g.unit_id, bool_and(g.voided), coalesce(max(g.amended_reason), '')"
                  + " from care_group g where g.unit_id"),
          "backing_cadres",
          new Figure(
              "select p.person_id as id, p.label_name as label, p.unit_id,"
                  + " p.label_unit as unit_name, a.done_on as happened, g.id as page_id"
                  + " from care_participant p join care_activity a on a.id = p.activity_id"
                  + CARRIED_OUT,
              "/care/supportGroup.xhtml?id=",
              "select p.person_id, bool_and(a.voided), coalesce(max(a.amended_reason), '')"
                  + " from care_participant p join care_activity a on a.id = p.activity_id"
                  + " where p.person_id"),
          "difficulties_collected",
          new Figure(COLLECTED, "/care/difficulty.xhtml?id=", ofTable("care_difficulty")),
          "difficulties_solved",
          new Figure(
              COLLECTED + " and d.state = 'CONFIRMED'",
              "/care/difficulty.xhtml?id=",
              ofTable("care_difficulty")));

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  private static String ofTable(String table) {
    return "select id, voided, coalesce(amended_reason, '') from " + table + " where id";
  }

  @Override
  public Set<String> keys() {
    return FIGURES.keySet();
  }

  @Override
  public long count(FigureQuestion question) {
    return reader(question).count(question, actor.scope());
  }

  @Override
  public List<FigureRecord> records(FigureQuestion question, int offset, int limit) {
    return reader(question).records(question, actor.scope(), offset, limit);
  }

  @Override
  public List<Long> ids(FigureQuestion question) {
    return reader(question).ids(question, actor.scope());
  }

  @Override
  public Map<Long, String> whyGone(FigureQuestion question, Collection<Long> ids) {
    Map<Long, String> reasons = new HashMap<>();
    if (ids.isEmpty()) return reasons;
    String why = FIGURES.get(question.key()).why();
    String list = String.join(", ", ids.stream().map(Object::toString).toList());
    String grouped = why.contains("bool_and") ? " group by 1" : "";
    for (Object row : em.createNativeQuery(why + " in (" + list + ")" + grouped).getResultList()) {
      Object[] columns = (Object[]) row;
      String what = (Boolean) columns[1] ? "已作废：" + columns[2] : "已更正或重新办理，不再计入";
      reasons.put(((Number) columns[0]).longValue(), what);
    }
    return reasons;
  }

  private FigureReader reader(FigureQuestion question) {
    Figure figure = FIGURES.get(question.key());
    return FigureReader.of(em, figure.select(), figure.page());
  }
}
