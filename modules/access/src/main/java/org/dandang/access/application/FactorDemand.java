package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.dandang.access.domain.DemoDatabase;
import org.dandang.kernel.actor.Role;

/**
 * Of whom a second factor is demanded. Where nothing is set, of all who touch the confidential half
 * and of the administrators; in a demo, whose accounts everybody tries out, of nobody.
 */
@ApplicationScoped
public class FactorDemand {
  private AccessSettings settings;
  private DemoDatabase database;

  protected FactorDemand() {}

  @Inject
  FactorDemand(AccessSettings settings, DemoDatabase database) {
    this.settings = settings;
    this.database = database;
  }

  /** Whether an account with these roles may do nothing without one. */
  public boolean asks(Collection<Role> roles) {
    Optional<Set<Role>> set = settings.factorRoles();
    return set.isPresent()
        ? !Collections.disjoint(set.get(), roles)
        : !Collections.disjoint(AccessSettings.FACTOR_ROLES, roles) && !database.isDemo();
  }

  /** A role that does not exist stops the start, and not the first sign-in. */
  void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
    settings.factorRoles();
  }
}
