package org.dandang.personnel.persistence.form;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.form.LrmxWriter;
import org.dandang.personnel.domain.form.Resume;

/** A form is opened where the person's file may be opened. */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, INTEGRATOR},
    sensitive = true)
class FormRecordsQuery implements FormRecords {
  @Inject FormShelf shelf;
  @Inject PersonFiles files;

  @Override
  public FormDetail get(PersonId person) {
    files.get(person);
    FormToday today = shelf.of(person);
    FormContent content = today.content().with(shelf.photo(today));
    return new FormDetail(
        person, today.version(), content, Resume.rows(content.text(FormField.RESUME)));
  }

  @Override
  public byte[] file(PersonId person, FormVersion version) {
    return LrmxWriter.write(get(person).content().in(version));
  }

  @Override
  public byte[] files(List<PersonId> persons, FormVersion version) {
    persons.forEach(files::get);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      int number = 0;
      for (Map.Entry<PersonId, FormToday> form : shelf.of(persons).entrySet())
        add(zip, ++number, form.getValue(), version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
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
