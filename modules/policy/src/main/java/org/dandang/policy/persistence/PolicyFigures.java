package org.dandang.policy.persistence;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;

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

/** The measures of policy: what was issued, discussed and made known. */
@ApplicationScoped
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, POLICY_OFFICER, INTEGRATOR})
class PolicyFigures implements IndicatorSource {
  private static final String PAGE = "/policy/document.xhtml?id=";

  private static final Map<String, String> SELECTS =
      Map.of(
          "incentive_documents",
          "select d.id, '《' || d.title || '》' || coalesce(d.number, '') as label, d.unit_id,"
              + " d.unit_name, d.issued_on as happened, d.id as page_id from policy_document d"
              + " where d.state in ('ISSUED', 'REPEALED') and d.level in ('COUNTY', 'DEPARTMENT')"
              + " and not d.voided and d.issued_on between :since and :until",
          "policy_meetings",
          "select m.id, m.topic as label, d.unit_id, d.unit_name, m.met_on as happened,"
              + " d.id as page_id from policy_meeting m join policy_document d"
              + " on d.id = m.document_id where not d.voided"
              + " and m.met_on between :since and :until",
          "publicity_items",
          "select p.id, p.title as label, d.unit_id, d.unit_name, p.published_on as happened,"
              + " d.id as page_id from policy_publicity p join policy_document d"
              + " on d.id = p.document_id where not d.voided"
              + " and p.published_on between :since and :until");

  /** To each figure how to come from what it counts to the document that stands or is void. */
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "incentive_documents",
          "select d.id, d.voided, coalesce(d.amended_reason, '') from policy_document d where d.id",
          "policy_meetings",
          "select m.id, d.voided, coalesce(d.amended_reason, '') from policy_meeting m"
              + " join policy_document d on d.id = m.document_id where m.id",
          "publicity_items",
          "select p.id, d.voided, coalesce(d.amended_reason, '') from policy_publicity p"
              + " join policy_document d on d.id = p.document_id where p.id");

  @PersistenceContext(unitName = "policy")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Set<String> keys() {
    return SELECTS.keySet();
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
    String list = String.join(", ", ids.stream().map(Object::toString).toList());
    List<?> rows =
        em.createNativeQuery(DOCUMENTS.get(question.key()) + " in (" + list + ")").getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      String what = (Boolean) columns[1] ? "已作废：" + columns[2] : "已更正，不再计入";
      reasons.put(((Number) columns[0]).longValue(), what);
    }
    return reasons;
  }

  private FigureReader reader(FigureQuestion question) {
    return FigureReader.of(em, SELECTS.get(question.key()), PAGE);
  }
}
