package org.dandang.gamma.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.gamma.api.Door;
import org.dandang.gamma.web.ThingHelper;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.DomainEvent;

/** Fixture: breaks most of what a domain must keep. */
@Entity
@AggregateRoot
@ApplicationScoped
@Transactional
public class Ruin implements Door {
  @Id private Long id;
  private Other other;
  private LocalDate day;
  private ThingHelper helper;

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public void enter() {
    try {
      day = LocalDate.now();
    } catch (RuntimeException e) {
      day = null;
    }
  }

  @Override
  public EntityManager leak() {
    return null;
  }

  /** Another root, held instead of its id. */
  @Entity
  @AggregateRoot
  public static class Other {
    @Id private Long id;
  }

  /** An event that is no record. */
  public static class Happened implements DomainEvent {}
}
