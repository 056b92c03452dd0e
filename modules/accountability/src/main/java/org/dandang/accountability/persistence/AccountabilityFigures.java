package org.dandang.accountability.persistence;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

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

/** The figures of accountability; a record opens only for those who work on its file. */
@ApplicationScoped
@Permits({
  COUNTY_LEADER,
  OVERVIEW_EDITOR,
  INTEGRATOR,
  ACCOUNTABILITY_OFFICER,
  CASE_MANAGER,
  TRIAL_OFFICER,
  DISCIPLINE_REVIEWER
})
class AccountabilityFigures implements IndicatorSource {
  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Set<String> keys() {
    return Conditions.BY_KEY.keySet();
  }

  @Override
  public long count(FigureQuestion question) {
    return reader(question).count(question, actor.scope());
  }

  @Override
  public List<FigureRecord> records(FigureQuestion question, int offset, int limit) {
    List<FigureRecord> found = reader(question).records(question, actor.scope(), offset, limit);
    Set<String> own = ownPages(question);
    return found.stream()
        .map(
            row ->
                row.page().filter(own::contains).isPresent()
                    ? row
                    : FigureRecord.sealed(row.id(), row.on()))
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

  private Set<String> ownPages(FigureQuestion question) {
    if (actor.person().isEmpty()) return Set.of();
    Conditions.Figure figure = Conditions.BY_KEY.get(question.key());
    return em.createQuery(figure.own(), Long.class)
        .setParameter("me", Own.me(actor))
        .getResultStream()
        .map(id -> figure.page() + id)
        .collect(Collectors.toSet());
  }

  private FigureReader reader(FigureQuestion question) {
    Conditions.Figure figure = Conditions.BY_KEY.get(question.key());
    return FigureReader.of(em, figure.select(), figure.page());
  }
}
