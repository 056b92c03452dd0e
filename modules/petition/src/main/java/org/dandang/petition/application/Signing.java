package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.domain.ForeignSignature;

/** Whoever acts signs as himself; an actor without a person enters paper files. */
@ApplicationScoped
class Signing {
  private Actor actor;

  protected Signing() {}

  @Inject
  Signing(Actor actor) {
    this.actor = actor;
  }

  void mustBe(PersonId signer) {
    if (actor.person().filter(person -> !person.equals(signer)).isPresent())
      throw new ForeignSignature();
  }
}
