package org.dandang.training.persistence;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;

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

/** The figures of training: one select each. */
@ApplicationScoped
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, TRAINING_OFFICER, INTEGRATOR})
class TrainingFigures implements IndicatorSource {
  /**
   * @param table whose rows are counted, to say later why one is gone
   */
  private record Figure(String select, String page, String table) {}

  private static final String HELD =
      " c.state in ('HELD', 'CLOSED') and not c.voided and c.begins between :since and :until";

  private static final Map<String, Figure> FIGURES =
      Map.of(
          "training_classes",
          new Figure(
              "select c.id, c.number || ' ' || c.title as label, c.unit_id, c.unit_name,"
                  + " c.begins as happened, c.id as page_id from training_class c where"
                  + HELD,
              "/training/class.xhtml?id=",
              "training_class"),
          "training_attendances",
          new Figure(
              "select e.id, e.label_name || ' · ' || c.title as label, e.unit_id,"
                  + " e.label_unit as unit_name, c.begins as happened, c.id as page_id"
                  + " from training_enrolment e join training_class c on c.id = e.class_id"
                  + " where e.presence <> 'NONE' and e.state = 'SEATED' and not e.voided and"
                  + HELD,
              "/training/class.xhtml?id=",
              "training_enrolment"),
          "party_days",
          new Figure(
              "select d.id, d.branch_name || ' · ' || d.topic as label, d.unit_id, d.unit_name,"
                  + " d.held_on as happened, d.id as page_id from training_party_day d"
                  + " where d.ideals and d.complete and not d.voided"
                  + " and d.held_on between :since and :until",
              "/training/partyDay.xhtml?id=",
              "training_party_day"),
          "life_meetings",
          meetings("ANNUAL"),
          "rectification_meetings",
          meetings("INSPECTION"),
          "route_visits",
          new Figure(
              "select v.id, r.name || ' · ' || v.unit_name as label, v.unit_id, v.unit_name,"
                  + " v.visit_on as happened, v.route_id as page_id from training_route_visit v"
                  + " join training_route r on r.id = v.route_id"
                  + " where v.state = 'VISITED' and not v.voided and not r.voided"
                  + " and v.visit_on between :since and :until",
              "/training/route.xhtml?id=",
              "training_route_visit"));

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  private static Figure meetings(String kind) {
    return new Figure(
        "select m.id, m.unit_name || ' · ' || m.topic as label, m.unit_id, m.unit_name,"
            + " m.held_on as happened, m.id as page_id from training_life_meeting m"
            + " where m.kind = '"
            + kind
            + "' and m.state in ('HELD', 'CLOSED') and not m.voided"
            + " and m.held_on between :since and :until",
        "/training/lifeMeeting.xhtml?id=",
        "training_life_meeting");
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
    List<?> rows =
        em.createNativeQuery(
                "select id, voided, coalesce(amended_reason, '') from "
                    + FIGURES.get(question.key()).table()
                    + " where id in ("
                    + String.join(", ", ids.stream().map(Object::toString).toList())
                    + ")")
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      String what = (Boolean) columns[1] ? "已作废" : "已更正，不再计入";
      reasons.put(
          ((Number) columns[0]).longValue(),
          columns[2].toString().isEmpty() ? what : what + "：" + columns[2]);
    }
    return reasons;
  }

  private FigureReader reader(FigureQuestion question) {
    Figure figure = FIGURES.get(question.key());
    return FigureReader.of(em, figure.select(), figure.page());
  }
}
