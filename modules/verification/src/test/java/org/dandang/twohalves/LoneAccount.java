package org.dandang.twohalves;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.dandang.access.api.DemoAccount;
import org.dandang.access.api.DemoAccounts;
import org.dandang.kernel.actor.Role;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/** A discipline half that waits for its file of people: nobody but the test's own sign-in. */
@ApplicationScoped
public class LoneAccount implements SampleStep {
  @Inject DemoAccounts accounts;

  @Override
  public String county() {
    return "waiting";
  }

  @Override
  public int order() {
    return 170;
  }

  @Override
  public String title() {
    return "演示账号";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    accounts.open(
        List.of(
            new DemoAccount(
                "integrator",
                "demo-integrator",
                Optional.empty(),
                Set.of(Role.INTEGRATOR),
                Set.of())),
        LocalDate.of(2018, 1, 1));
  }
}
