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
  public void replace(String region, int year, List<SpecialDay> days) {
    em.createQuery("delete from CalendarDay d where d.region = :region and d.day between :a and :z")
        .setParameter("region", region)
        .setParameter("a", LocalDate.of(year, 1, 1))
        .setParameter("z", LocalDate.of(year, 12, 31))
        .executeUpdate();
    days.forEach(day -> em.persist(new CalendarDay(ids.next(em), region, day)));
  }
}
