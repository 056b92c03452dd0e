package org.dandang.personnel.application.form;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.form.ConfirmForms.Ticked;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.domain.form.FormComparison;
import org.dandang.personnel.domain.form.FormIdentity;
import org.dandang.personnel.domain.form.FormIncomplete;
import org.dandang.personnel.domain.form.FormMovedOn;
import org.dandang.personnel.domain.form.FormNotTakeable;
import org.dandang.personnel.domain.form.FormReach;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.form.FormUnitMissing;
import org.dandang.personnel.domain.form.SealedForm;
import org.dandang.personnel.domain.form.StoredPreviews;
import org.dandang.personnel.domain.form.StoredUpload;
import org.dandang.personnel.domain.person.IdNumber;

/** One form of an upload at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class FormTaking {
  private static final String GROUND = "任免审批表导入";

  @Inject StoredPreviews previews;
  @Inject FormShelf shelf;
  @Inject PersonDesk desk;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject BusinessDay business;

  /** The upload is fetched once more at the end: registering lets go of all that was fetched. */
  public PersonId take(long preview, Ticked tick) {
    StoredUpload upload = previews.upload(preview, tick.place());
    if (upload.isTaken() || !upload.state().canBeTaken()) throw new FormNotTakeable(upload.file());
    FormContent file = SealedForm.open(upload, sealer);
    PersonId person =
        upload.state() == FormState.NEW
            ? register(upload, file, tick.unit().or(upload::unit))
            : change(upload, file, tick.fields());
    previews.upload(preview, tick.place()).take(person);
    return person;
  }

  private PersonId register(StoredUpload upload, FormContent file, Optional<UnitId> where) {
    UnitId unit = where.orElseThrow(() -> new FormUnitMissing(upload.name()));
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
    FormIdentity identity = new FormIdentity(upload.file(), file);
    IdNumber number = new IdNumber(identity.idNumber());
    PersonFacts facts =
        identity
            .newFacts(number.birth(), number.sex())
            .orElseThrow(() -> new FormIncomplete(upload.name()));
    RegisterPerson command =
        new RegisterPerson(
            facts,
            number.value(),
            identity.health(),
            Optional.of(new CadreSince(Establishment.CIVIL_SERVICE, GROUND, business.today())),
            List.of(NewEngagement.establishment(unit, Management.COUNTY, business.today())),
            Optional.empty());
    PersonId person = desk.register(List.of(command)).get(0);
    shelf.write(shelf.of(person).person(), file.with(Optional.empty()), file.photo());
    return person;
  }

  private PersonId change(StoredUpload upload, FormContent file, Set<String> ticked) {
    PersonId id = upload.person().orElseThrow();
    FormToday today = shelf.of(id);
    FormReach reach = new FormReach(actor.scope(), actor.person(), business.today());
    if (!reach.covers(today.person())) throw new NotFound(id);
    if (today.person().version() != upload.personSeen() || today.version() != upload.formSeen())
      throw new FormMovedOn(upload.name());
    FormComparison comparison = today.beside(file);
    Set<String> fields = ticked.isEmpty() ? all(comparison) : ticked;
    FormContent merged = comparison.with(fields);
    correct(upload, today, new FormIdentity(upload.file(), merged).facts(today.person().facts()));
    Optional<Photo> photo = fields.contains(FormDifference.PHOTO) ? file.photo() : Optional.empty();
    shelf.write(today.person(), merged, photo);
    return id;
  }

  /** The record follows where it has a word of its own; whoever uploaded stands for it. */
  private void correct(StoredUpload upload, FormToday today, PersonFacts facts) {
    if (facts.equals(today.person().facts())) return;
    Amendment why =
        new Amendment(GROUND + "：" + shortened(upload.file()), actor.name(), business.today());
    desk.correct(new CorrectPerson(today.person().id(), facts, why, upload.personSeen()));
  }

  private static String shortened(String file) {
    return file.substring(Math.max(0, file.length() - 200));
  }

  private static Set<String> all(FormComparison comparison) {
    return comparison.differences().stream().map(FormDifference::field).collect(Collectors.toSet());
  }
}
