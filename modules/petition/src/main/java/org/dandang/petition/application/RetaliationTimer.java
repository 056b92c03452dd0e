package org.dandang.petition.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.petition.api.ProtectionId;

/** Each minute looks after everybody who is protected; one that fails does not hold up others. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetaliationTimer {
  private static final Logger LOG = System.getLogger(RetaliationTimer.class.getName());
  private static final NamedActor JOB =
      new NamedActor("protection", Set.of(Role.DISCIPLINE_REVIEWER));

  @Inject RetaliationWatch watch;
  @Inject Actors actors;
  @Inject Halves halves;

  @Schedule(hour = "*", minute = "*", persistent = false)
  public void look() {
    if (halves.runs("petition")) actors.run(JOB, () -> watch.watched().forEach(this::look));
  }

  /** The log says that it failed, and nothing of whom or what it was about. */
  private void look(ProtectionId protection) {
    try {
      watch.look(protection);
    } catch (RuleViolation
        | PersistenceException
        | TransactionalException
        | IllegalStateException failed) {
      LOG.log(Level.WARNING, "a protection was not looked after: {0}", failed.getClass().getName());
    }
  }
}
