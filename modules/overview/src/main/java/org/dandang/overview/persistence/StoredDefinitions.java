package org.dandang.overview.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dandang.overview.domain.Definitions;
import org.dandang.overview.domain.FigureDefinition;

@ApplicationScoped
class StoredDefinitions implements Definitions {
  @PersistenceContext(unitName = "overview")
  EntityManager em;

  @Override
  public List<FigureDefinition> on(LocalDate day) {
    return em.createQuery(
            "select d from FigureDefinition d where d.validFrom <= :day"
                + " and (d.validTo is null or d.validTo >= :day) order by d.place, d.id",
            FigureDefinition.class)
        .setParameter("day", day)
        .getResultList();
  }

  @Override
  public int firstYear() {
    return em.createQuery("select min(d.validFrom) from FigureDefinition d", LocalDate.class)
        .getSingleResult()
        .getYear();
  }
}
