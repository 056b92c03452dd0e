package org.dandang.personnel.persistence.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.personnel.domain.matching.Standings;
import org.dandang.personnel.persistence.Sql;

/** The database makes them, from its own records. */
@ApplicationScoped
class StandingTable implements Standings {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public int settle(int most) {
    return Math.toIntExact(new Sql().add("select personnel_settle(?)", most).number(em));
  }
}
