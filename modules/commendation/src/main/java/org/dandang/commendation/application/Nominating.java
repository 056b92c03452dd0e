package org.dandang.commendation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.commendation.api.NominateAll;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.domain.AlreadyNominated;
import org.dandang.commendation.domain.Category;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Nominations;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Programmes;
import org.dandang.commendation.domain.Recipient;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.rule.NotFound;

/** Enters a list of nominees; a liaison only those of their own units. */
@ApplicationScoped
class Nominating {
  private Programmes programmes;
  private Nominations nominations;
  private Recipients recipients;
  private Actor actor;

  protected Nominating() {}

  @Inject
  Nominating(Programmes programmes, Nominations nominations, Recipients recipients, Actor actor) {
    this.programmes = programmes;
    this.nominations = nominations;
    this.recipients = recipients;
    this.actor = actor;
  }

  List<NominationId> nominate(NominateAll command, LocalDate today) {
    Programme programme = programmes.get(command.programme());
    programme.takesNominations();
    Recipients.Known known = recipients.known(command);
    Set<Object> already = already(programme);
    List<NominationId> ids = new ArrayList<>();
    for (NominateAll.Nominee nominee : command.nominees()) {
      Category category = programme.category(nominee.category());
      Recipient recipient = known.recipient(nominee, category);
      if (!actor.scope().covers(recipient.label().unit())) throw new NotFound(nominee);
      if (!already.add(identity(recipient))) throw new AlreadyNominated(recipient.label().name());
      Nomination nomination =
          new Nomination(
              nominations.nextId(),
              programme,
              category,
              recipient,
              known.checks(nominee, programme, category),
              new Nomination.Recommendation(
                  nominee.deeds(), command.recommender(), command.on(), today));
      nominations.add(nomination);
      ids.add(nomination.id());
    }
    return ids;
  }

  private Set<Object> already(Programme programme) {
    return nominations.of(programme.id()).stream()
        .map(nomination -> identity(nomination.recipient()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Object identity(Recipient recipient) {
    return recipient.person().map(Object.class::cast).orElseGet(() -> recipient.label().unit());
  }
}
