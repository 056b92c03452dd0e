package org.dandang.personnel.application.merge;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DomainEvent;
import org.dandang.kernel.record.PersonsMerged;
import org.dandang.kernel.record.PersonsParted;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.merge.MergeDesk;
import org.dandang.personnel.api.merge.MergeId;
import org.dandang.personnel.api.merge.MergePersons;
import org.dandang.personnel.api.merge.PartPersons;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.merge.FileGone;
import org.dandang.personnel.domain.merge.Merge;
import org.dandang.personnel.domain.merge.Merges;
import org.dandang.personnel.domain.merge.OwnMerge;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;

/** Every context follows in the same transaction: either all of a person moves, or nothing does. */
@ApplicationScoped
@Transactional
@Permits(value = PERSONNEL_OFFICER, sensitive = true)
class MergeOffice implements MergeDesk {
  @Inject Merges merges;
  @Inject Persons persons;
  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject Event<DomainEvent> events;

  @Override
  public MergeId merge(MergePersons command) {
    FutureDay.refuse(command.basis().on(), business.today());
    Merge merge = new Merge(merges.nextId(), command, actor.name());
    refuseOwn(merge, command.basis().signer());
    Person kept = persons.get(command.kept(), command.seenKept());
    Person gone = persons.get(command.gone(), command.seenGone());
    if (kept.isVoided() || gone.isVoided()) throw new FileGone();
    gone.voidFile(merge.amendment());
    merges.add(merge);
    events.fire(
        new PersonsMerged(merge.id().value(), merge.kept(), merge.gone(), merge.amendment()));
    return merge.id();
  }

  @Override
  public void part(PartPersons command) {
    FutureDay.refuse(command.amendment().on(), business.today());
    Merge merge = merges.get(command.merge());
    refuseOwn(merge, command.amendment().approver());
    merge.part(command.amendment());
    if (persons.toChange(merge.kept()).isVoided()) throw new FileGone();
    persons.toChange(merge.gone()).reinstate();
    events.fire(
        new PersonsParted(
            merge.id().value(), merge.kept(), merge.gone(), merges.since(merge.id())));
  }

  /** Neither the own file nor on the own signature. */
  private void refuseOwn(Merge merge, String signer) {
    actor.person().ifPresent(self -> refuseOwn(self, merge, signer));
  }

  private void refuseOwn(PersonId self, Merge merge, String signer) {
    if (self.equals(merge.kept())
        || self.equals(merge.gone())
        || persons.get(self).name().equals(signer.strip())) throw new OwnMerge();
  }
}
