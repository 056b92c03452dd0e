package org.dandang.personnel.persistence.form;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.form.ResumeRow;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.form.AgeLimitMonth;
import org.dandang.personnel.domain.form.FormReach;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.form.LrmxWriter;
import org.dandang.personnel.domain.form.Resume;

/**
 * A form is opened where the person's file may be opened; taking it home as exchange file, one or
 * many, is a right of its own.
 */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, INTEGRATOR},
    sensitive = true)
class FormRecordsQuery implements FormRecords {
  @Inject FormShelf shelf;
  @Inject PersonFiles files;
  @Inject RuleBook rules;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, INTEGRATOR},
      sensitive = true)
  public FormDetail get(PersonId person) {
    files.get(person);
    return detail(shelf.of(person));
  }

  @Override
  public byte[] file(PersonId person, FormVersion version) {
    return LrmxWriter.write(get(person).content().in(version));
  }

  @Override
  @Permits({PERSONNEL_OFFICER, INTEGRATOR})
  public List<ResumeRow> resume(String text) {
    return Resume.rows(text);
  }

  @Override
  public String ageLimitMonth(PersonId person) {
    PersonFacts facts = files.get(person).facts();
    return FormDates.written(AgeLimitMonth.of(YearMonth.from(facts.birth()), facts.sex(), rules));
  }

  @Override
  public List<FormDetail> all(List<PersonId> persons) {
    return covered(persons).stream().map(this::detail).toList();
  }

  @Override
  public byte[] files(List<PersonId> persons, FormVersion version) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      int number = 0;
      for (FormToday form : covered(persons)) add(zip, ++number, form, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** In the order asked for; one who may not be seen refuses all. */
  private List<FormToday> covered(List<PersonId> persons) {
    FormReach reach = new FormReach(actor.scope(), actor.person(), business.today());
    Map<PersonId, FormToday> found = shelf.of(persons);
    return persons.stream().distinct().map(person -> covered(person, found, reach)).toList();
  }

  private static FormToday covered(
      PersonId person, Map<PersonId, FormToday> found, FormReach reach) {
    FormToday form = found.get(person);
    if (form == null || !reach.covers(form.person())) throw new NotFound(person);
    return form;
  }

  private FormDetail detail(FormToday today) {
    FormContent content = today.content().with(shelf.photo(today));
    return new FormDetail(
        today.person().id(), today.version(), content, Resume.rows(content.text(FormField.RESUME)));
  }

  private void add(ZipOutputStream zip, int number, FormToday form, FormVersion version)
      throws IOException {
    FormContent content = form.content().with(shelf.photo(form)).in(version);
    String name = content.text(FormField.NAME).replaceAll("[\\\\/:*?\"<>|\\s]", "");
    zip.putNextEntry(new ZipEntry("%03d-%s.lrmx".formatted(number, name)));
    zip.write(LrmxWriter.write(content));
    zip.closeEntry();
  }
}
