package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.domain.setting.CalendarDay;
import org.dandang.office.domain.setting.CalendarDays;
import org.dandang.office.domain.setting.CalendarVersion;

@ApplicationScoped
class StoredCalendarDays implements CalendarDays {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public List<SpecialDay> of(String region) {
    return em
        .createQuery(
            "select d from CalendarDay d where d.region = :region order by d.day",
            CalendarDay.class)
        .setParameter("region", region)
        .getResultList()
        .stream()
        .map(CalendarDay::special)
        .toList();
  }

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(CalendarVersion version) {
    em.persist(version);
  }

  @Override
  public List<CalendarVersion> versions(String region) {
    return em.createQuery(
            "select v from CalendarVersion v where v.region = :region"
                + " order by v.year desc, v.number desc",
            CalendarVersion.class)
        .setParameter("region", region)
        .getResultList();
  }

  @Override
  public void replace(String region, int year, List<SpecialDay> days) {
    em.createQuery("delete from CalendarDay d where d.region = :region and d.day between :a and :z")
        .setParameter("region", region)
        .setParameter("a", LocalDate.of(year, 1, 1))
        .setParameter("z", LocalDate.of(year, 12, 31))
        .executeUpdate();
    days.forEach(day -> em.persist(new CalendarDay(ids.next(em), region, day)));
  }
}
