package org.dandang.training.persistence.partyday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.domain.partyday.FixedDay;
import org.dandang.training.domain.partyday.PartyDay;
import org.dandang.training.domain.partyday.PartyDays;

@ApplicationScoped
class StoredPartyDays implements PartyDays {
  private final Ids fixedIds = new Ids("training_fixed_day_seq");
  private final Ids ids = new Ids("training_party_day_seq");

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public long nextFixedDay() {
    return fixedIds.next(em);
  }

  @Override
  public PartyDayId nextId() {
    return new PartyDayId(ids.next(em));
  }

  @Override
  public PartyDay get(PartyDayId id, long seen) {
    PartyDay found = em.find(PartyDay.class, id.value());
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("party day " + id);
    if (found.version() != seen) throw new Stale("party day " + id, seen, found.version());
    return found;
  }

  @Override
  public Map<Long, List<FixedDay>> fixedDays(Collection<Long> branches) {
    if (branches.isEmpty()) return Map.of();
    return em.createQuery("select d from FixedDay d where d.branch in :branches", FixedDay.class)
        .setParameter("branches", branches)
        .getResultStream()
        .collect(Collectors.groupingBy(FixedDay::branch));
  }

  @Override
  public Map<Long, Set<LocalDate>> monthsHeld(Collection<Long> branches) {
    Map<Long, Set<LocalDate>> held = new HashMap<>();
    if (branches.isEmpty()) return held;
    em.createQuery(
            "select d.branch, d.month from PartyDay d where d.branch in :branches"
                + " and d.standing.voided = false",
            Object[].class)
        .setParameter("branches", branches)
        .getResultStream()
        .forEach(
            row ->
                held.computeIfAbsent((Long) row[0], key -> new HashSet<>())
                    .add((LocalDate) row[1]));
    return held;
  }

  @Override
  public void addFixed(List<FixedDay> days) {
    days.forEach(em::persist);
  }

  @Override
  public void add(List<PartyDay> days) {
    for (int from = 0; from < days.size(); from += 500) {
      days.subList(from, Math.min(from + 500, days.size())).forEach(em::persist);
      em.flush();
      em.clear();
    }
  }
}
