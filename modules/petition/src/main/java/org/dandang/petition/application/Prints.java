package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.AdverseAct;

/** A person or an act as a keyed hash of this context's own: told again, never read back. */
@ApplicationScoped
class Prints {
  private Sealer sealer;

  protected Prints() {}

  @Inject
  Prints(Sealer sealer) {
    this.sealer = sealer;
  }

  /** An act of personnel, by what it is called for good. */
  byte[] of(AdverseAct act) {
    return sealer.fingerprint("petition-act", act.source());
  }

  byte[] of(PersonId person) {
    return sealer.fingerprint("petition-protected", Long.toString(person.value()));
  }
}
