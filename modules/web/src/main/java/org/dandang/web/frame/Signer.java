package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;

/** In whose name a page signs: nobody else's than that of whoever is signed in. */
@RequestScoped
public class Signer {
  @Inject Actor actor;

  public PersonId me() {
    return actor.person().orElseThrow(() -> new NotFound("person"));
  }
}
