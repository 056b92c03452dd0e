package org.dandang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.dandang.kernel.actor.Actor;
import org.dandang.personnel.api.person.PersonFiles;

/** The name of whoever has signed in, asked once; an account without a person is its own name. */
@SessionScoped
class Who implements Serializable {
  @Inject Actor actor;
  @Inject PersonFiles files;

  private String name;

  String name() {
    if (name == null) name = files.ownName().orElse(actor.name());
    return name;
  }
}
