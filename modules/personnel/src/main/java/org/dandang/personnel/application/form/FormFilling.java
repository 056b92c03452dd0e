package org.dandang.personnel.application.form;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.form.FillForm;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDesk;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.domain.form.FormReach;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class FormFilling implements FormDesk {
  @Inject FormShelf shelf;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public void fill(FillForm command) {
    FormToday today = shelf.of(command.person());
    FormReach reach = new FormReach(actor.scope(), actor.person(), business.today());
    if (!reach.covers(today.person())) throw new NotFound(command.person());
    if (today.version() != command.seen())
      throw new Stale("form of " + command.person(), command.seen(), today.version());
    FormContent filled = today.content().with(command.family());
    for (Map.Entry<FormField, String> text : command.texts().entrySet())
      if (isOfTheForm(text.getKey())) filled = filled.with(text.getKey(), text.getValue());
    shelf.write(List.of(new FormShelf.Written(today.person(), filled, Optional.empty())));
  }

  @Override
  public void lay(Map<PersonId, FormContent> forms) {
    shelf.lay(forms);
  }

  /** What the record says itself is corrected there, except how today's post is put. */
  private static boolean isOfTheForm(FormField field) {
    switch (field) {
      case NAME, SEX, BIRTH, ETHNIC, NATIVE_PLACE, PARTY_ENTRY, WORK_ENTRY, ID_NUMBER:
        return false;
      default:
        return true;
    }
  }
}
