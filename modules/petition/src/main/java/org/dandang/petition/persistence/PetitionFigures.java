package org.dandang.petition.persistence;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.persistence.FigureReader;

/** The figures of petition; a record opens only for those to whom its report answers. */
@ApplicationScoped
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, INTEGRATOR, PETITION_HANDLER, DISCIPLINE_REVIEWER})
class PetitionFigures implements IndicatorSource {
  private static final String PAGE = "/petition/report.xhtml?id=";

  private static final Map<String, String> FIGURES =
      Map.of(
          "clarifications",
          "select c.person_id as id, c.label_name as label, c.unit_id, c.label_unit as unit_name,"
              + " c.written_on as happened, c.report_id as page_id from petition_clarification c"
              + " where not c.voided and c.written_on between :since and :until",
          "inquiry_letters",
          "select i.id, r.number as label, i.unit_id, a.label_unit as unit_name,"
              + " i.sent_on as happened, i.report_id as page_id from petition_inquiry i"
              + " join petition_report r on r.id = i.report_id and not r.voided"
              + " join petition_allegation a on a.report_id = i.report_id"
              + " and a.number = i.allegation"
              + " where not i.voided and i.sent_on between :since and :until",
          "false_accusations",
          "select a.id, r.number as label, a.unit_id, a.label_unit as unit_name,"
              + " a.approved_on as happened, a.report_id as page_id from petition_allegation a"
              + " join petition_report r on r.id = a.report_id and not r.voided"
              + " where a.finding = 'FALSE_PROPOSED' and a.approved_on between :since and :until");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject Actor actor;

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
    List<FigureRecord> found = reader(question).records(question, actor.scope(), offset, limit);
    Set<String> own = ownPages();
    return found.stream()
        .map(row -> row.page().filter(own::contains).isPresent() ? row : sealed(row))
        .toList();
  }

  @Override
  public List<Long> ids(FigureQuestion question) {
    return reader(question).ids(question, actor.scope());
  }

  @Override
  public Map<Long, String> whyGone(FigureQuestion question, Collection<Long> ids) {
    Set<Long> gone = new HashSet<>(ids);
    gone.removeAll(ids(question));
    return gone.stream().collect(Collectors.toMap(id -> id, id -> "原记录已更正或作废，不再计入"));
  }

  private static FigureRecord sealed(FigureRecord row) {
    return FigureRecord.sealed(row.id(), row.on());
  }

  private Set<String> ownPages() {
    if (actor.person().isEmpty()) return Set.of();
    return em.createQuery("select r.id from Report r where " + Own.REPORT, Long.class)
        .setParameter("me", Own.me(actor))
        .getResultStream()
        .map(id -> PAGE + id)
        .collect(Collectors.toSet());
  }

  private FigureReader reader(FigureQuestion question) {
    return FigureReader.of(em, FIGURES.get(question.key()), PAGE);
  }
}
