package org.dandang.care.persistence.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.domain.support.SupportGroup;
import org.dandang.care.domain.support.SupportGroups;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredSupportGroups implements SupportGroups {
  private final Ids ids = new Ids("care_group_seq");

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public GroupId nextId() {
    return new GroupId(ids.next(em));
  }

  @Override
  public SupportGroup get(GroupId id, long seen) {
    SupportGroup found =
        em.find(SupportGroup.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null || !actor.scope().covers(found.unit()))
      throw new NotFound("support group " + id);
    if (found.version() != seen) throw new Stale("support group " + id, seen, found.version());
    return found;
  }

  @Override
  public void add(List<SupportGroup> added) {
    for (int from = 0; from < added.size(); from += 500) {
      added.subList(from, Math.min(from + 500, added.size())).forEach(em::persist);
      em.flush();
      em.clear();
    }
  }

  @Override
  public Map<GroupId, SupportGroup> find(Collection<GroupId> ids) {
    if (ids.isEmpty()) return Map.of();
    return em.createQuery("select g from SupportGroup g where g.id in :ids", SupportGroup.class)
        .setParameter("ids", ids.stream().map(GroupId::value).collect(Collectors.toSet()))
        .getResultStream()
        .filter(group -> actor.scope().covers(group.unit()))
        .collect(Collectors.toMap(SupportGroup::id, Function.identity()));
  }

  @Override
  public Set<Pair> pairs(int year) {
    return em.createQuery(
            "select g.backing, g.village from SupportGroup g where g.year = :year"
                + " and g.standing.voided = false",
            Object[].class)
        .setParameter("year", year)
        .getResultStream()
        .map(row -> new Pair((UnitId) row[0], (UnitId) row[1]))
        .collect(Collectors.toSet());
  }
}
