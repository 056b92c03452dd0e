package org.dandang.commendation.persistence;

import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.commendation.api.Honour;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.persistence.FigureReader;

/**
 * Awards of an award year by what they honour: decided by the cut-off, standing, not revoked by
 * then. The year of the ceremony plays no part.
 */
@ApplicationScoped
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, ORGANISATION_REVIEWER, COMMENDATION_OFFICER, INTEGRATOR})
class AwardFigures implements IndicatorSource {
  private static final String PAGE = "/commendation/award.xhtml?id=";

  private static final Map<String, Honour> HONOURS =
      Arrays.stream(Honour.values())
          .filter(honour -> honour.figure().isPresent())
          .collect(Collectors.toMap(honour -> honour.figure().orElseThrow(), honour -> honour));

  @PersistenceContext(unitName = "commendation")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Set<String> keys() {
    return HONOURS.keySet();
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
    if (ids.isEmpty()) return Map.of();
    List<?> rows =
        em.createNativeQuery(
                "select id, case when voided then '作废：' || amended_reason"
                    + " when revoked_on is not null then '撤销表彰：' || revoked_on || '，' || revoked_document"
                    + " else '更正：' || coalesce(amended_reason, '不再属于本项') end"
                    + " from commendation_award where id in ("
                    + String.join(", ", ids.stream().map(String::valueOf).toList())
                    + ")")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> row[1].toString()));
  }

  private FigureReader reader(FigureQuestion question) {
    return FigureReader.of(
        em,
        "select a.id, a.label_name || ' · ' || a.category_name as label, a.unit_id,"
            + " a.label_unit as unit_name, a.decided_on as happened, a.id as page_id"
            + " from commendation_award a where a.honour = '"
            + HONOURS.get(question.key())
            + "' and a.award_year = extract(year from cast(:since as date))"
            + " and a.decided_on <= :until and not a.voided"
            + " and (a.revoked_on is null or a.revoked_on > :until)",
        PAGE);
  }
}
