package org.dandang.personnel.application.form;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Some forms of an upload at a time, in a transaction of their own: all of them or none. What they
 * need is fetched and written for all of them together.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class FormTaking {
  private static final String GROUND = "任免审批表导入";

  /** A tick with the form that it is for. */
  private record Form(Ticked tick, StoredUpload upload, FormContent file) {
    boolean isNew() {
      return upload.state() == FormState.NEW;
    }
  }

  @Inject StoredPreviews previews;
  @Inject FormShelf shelf;
  @Inject PersonDesk desk;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject BusinessDay business;

  /** Whose form each place was; everything is looked at before anything is written. */
  public Map<Integer, PersonId> take(long preview, List<Ticked> ticks) {
    Map<Integer, StoredUpload> uploads =
        previews.uploads(preview, ticks.stream().map(Ticked::place).toList());
    List<Form> forms = ticks.stream().map(tick -> opened(tick, uploads.get(tick.place()))).toList();
    Map<Integer, PersonId> taken = new HashMap<>();
    List<Form> fresh = forms.stream().filter(Form::isNew).toList();
    List<RegisterPerson> newcomers = fresh.stream().map(this::newcomer).toList();
    change(forms.stream().filter(form -> !form.isNew()).toList(), taken);
    register(preview, fresh, newcomers, taken);
    return taken;
  }

  private Form opened(Ticked tick, StoredUpload upload) {
    if (upload.isTaken() || !upload.state().canBeTaken()) throw new FormNotTakeable(upload.file());
    return new Form(tick, upload, SealedForm.open(upload, sealer));
  }

  /** The uploads are fetched once more: registering lets go of all that was fetched. */
  private void register(
      long preview,
      List<Form> forms,
      List<RegisterPerson> newcomers,
      Map<Integer, PersonId> taken) {
    if (forms.isEmpty()) return;
    List<PersonId> persons = desk.register(newcomers);
    Map<Integer, StoredUpload> uploads =
        previews.uploads(preview, forms.stream().map(form -> form.tick().place()).toList());
    Map<PersonId, FormToday> here = shelf.of(persons);
    List<FormShelf.Written> written = new ArrayList<>();
    for (int at = 0; at < forms.size(); at++) {
      PersonId person = persons.get(at);
      FormContent file = forms.get(at).file();
      uploads.get(forms.get(at).tick().place()).take(person);
      taken.put(forms.get(at).tick().place(), person);
      written.add(
          new FormShelf.Written(
              here.get(person).person(), file.with(Optional.empty()), file.photo()));
    }
    shelf.write(written);
  }

  private RegisterPerson newcomer(Form form) {
    StoredUpload upload = form.upload();
    UnitId unit =
        form.tick().unit().or(upload::unit).orElseThrow(() -> new FormUnitMissing(upload.name()));
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
    FormIdentity identity = new FormIdentity(upload.file(), form.file());
    IdNumber number = new IdNumber(identity.idNumber());
    PersonFacts facts =
        identity
            .newFacts(number.birth(), number.sex())
            .orElseThrow(() -> new FormIncomplete(upload.name()));
    return new RegisterPerson(
        facts,
        number.value(),
        identity.health(),
        Optional.of(new CadreSince(Establishment.CIVIL_SERVICE, GROUND, business.today())),
        List.of(NewEngagement.establishment(unit, Management.COUNTY, business.today())),
        Optional.empty());
  }

  private void change(List<Form> forms, Map<Integer, PersonId> taken) {
    Map<PersonId, FormToday> here =
        shelf.of(forms.stream().map(form -> form.upload().person().orElseThrow()).toList());
    FormReach reach = new FormReach(actor.scope(), actor.person(), business.today());
    List<CorrectPerson> corrections = new ArrayList<>();
    List<FormShelf.Written> written = new ArrayList<>();
    for (Form form : forms) {
      PersonId person = form.upload().person().orElseThrow();
      FormToday today = here.get(person);
      unmoved(form.upload(), today, reach);
      FormComparison comparison = today.beside(form.file());
      Set<String> fields = form.tick().fields().isEmpty() ? all(comparison) : form.tick().fields();
      FormContent merged = comparison.with(fields);
      corrected(form.upload(), today, merged).ifPresent(corrections::add);
      written.add(
          new FormShelf.Written(
              today.person(),
              merged,
              fields.contains(FormDifference.PHOTO) ? form.file().photo() : Optional.empty()));
    }
    for (Form form : forms) {
      PersonId person = form.upload().person().orElseThrow();
      form.upload().take(person);
      taken.put(form.tick().place(), person);
    }
    if (!corrections.isEmpty()) desk.correctAll(corrections);
    if (!written.isEmpty()) shelf.write(written);
  }

  private static void unmoved(StoredUpload upload, FormToday today, FormReach reach) {
    if (!reach.covers(today.person())) throw new NotFound(today.person().id());
    if (today.person().version() != upload.personSeen() || today.version() != upload.formSeen())
      throw new FormMovedOn(upload.name());
  }

  /** The record follows where it has a word of its own; whoever uploaded stands for it. */
  private Optional<CorrectPerson> corrected(
      StoredUpload upload, FormToday today, FormContent merged) {
    PersonFacts now = today.person().facts();
    PersonFacts facts = new FormIdentity(upload.file(), merged).facts(now);
    if (facts.equals(now)) return Optional.empty();
    Amendment why =
        new Amendment(GROUND + "：" + shortened(upload.file()), actor.name(), business.today());
    return Optional.of(new CorrectPerson(today.person().id(), facts, why, upload.personSeen()));
  }

  private static String shortened(String file) {
    return file.substring(Math.max(0, file.length() - 200));
  }

  private static Set<String> all(FormComparison comparison) {
    return comparison.differences().stream().map(FormDifference::field).collect(Collectors.toSet());
  }
}
