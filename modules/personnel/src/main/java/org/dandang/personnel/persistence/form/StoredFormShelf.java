package org.dandang.personnel.persistence.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.form.ResumeRow;
import org.dandang.personnel.domain.form.AppointmentForm;
import org.dandang.personnel.domain.form.AppointmentForms;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.form.FormPhotos;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.form.RecordedFields;
import org.dandang.personnel.domain.form.Resume;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;

/** Puts a form together from the record, what is kept beside it, and what lies sealed. */
@ApplicationScoped
class StoredFormShelf implements FormShelf {
  private static final String FILES = "form";

  @Inject Persons persons;
  @Inject AppointmentForms forms;
  @Inject FormMatches matches;
  @Inject Sealer sealer;
  @Inject FileStore files;

  @Override
  public FormToday of(PersonId person) {
    return of(List.of(person)).get(person);
  }

  @Override
  public Map<PersonId, FormToday> of(Collection<PersonId> wanted) {
    Map<PersonId, AppointmentForm> kept = forms.of(wanted);
    Map<PersonId, String> posts = matches.posts(wanted);
    Map<PersonId, List<ResumeRow>> careers =
        matches.careers(wanted.stream().filter(person -> !kept.containsKey(person)).toList());
    Map<PersonId, FormToday> found = new LinkedHashMap<>();
    persons
        .getAll(wanted)
        .forEach(
            (id, person) -> {
              String post = posts.getOrDefault(id, "");
              found.put(
                  id,
                  kept.containsKey(id)
                      ? today(person, post, kept.get(id))
                      : first(person, post, careers.getOrDefault(id, List.of())));
            });
    return found;
  }

  @Override
  public Optional<Photo> photo(FormToday today) {
    return today.form().flatMap(form -> form.photoFile().map(file -> photo(form.id(), file)));
  }

  @Override
  public void write(List<Written> written) {
    List<PersonId> persons = written.stream().map(one -> one.person().id()).toList();
    Map<PersonId, AppointmentForm> known = forms.of(persons);
    Map<PersonId, String> posts = matches.posts(persons);
    List<AppointmentForm> first = new ArrayList<>();
    for (Written one : written) {
      PersonId id = one.person().id();
      AppointmentForm form = known.get(id);
      if (form == null) first.add(form = new AppointmentForm(forms.nextId(), id));
      fill(form, one.person(), posts.getOrDefault(id, ""), one.content());
      if (one.photo().isPresent()) show(form, one.photo().get());
    }
    forms.addAll(first);
  }

  @Override
  public void lay(Map<PersonId, FormContent> contents) {
    Map<PersonId, String> posts = matches.posts(contents.keySet());
    Map<PersonId, Person> all = persons.getAll(contents.keySet());
    List<AppointmentForm> laid = new ArrayList<>();
    contents.forEach(
        (person, content) -> {
          AppointmentForm form = new AppointmentForm(forms.nextId(), person);
          fill(form, all.get(person), posts.getOrDefault(person, ""), content);
          content.photo().ifPresent(photo -> show(form, photo));
          laid.add(form);
        });
    forms.addAll(laid);
  }

  private void fill(AppointmentForm form, Person person, String post, FormContent content) {
    form.write(content, RecordedFields.of(person.facts(), idNumber(person), post));
    String health = content.text(FormField.HEALTH);
    if (!health.isEmpty()) form.sealHealth(sealer.seal(health));
  }

  private void show(AppointmentForm form, Photo photo) {
    InputStream bytes = new ByteArrayInputStream(photo.bytes());
    FileStore.StoredFile file =
        files.keepSealed(
            FILES, form.id(), FormPhotos.fileName(photo), FileStore.Mark.WORK_SECRET, bytes);
    form.show(file.id(), FormPhotos.print(photo));
  }

  private Photo photo(long form, long file) {
    try (InputStream bytes = files.open(FILES, form, file)) {
      return new Photo(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FormToday today(Person person, String post, AppointmentForm form) {
    Map<FormField, String> recorded = RecordedFields.of(person.facts(), idNumber(person), post);
    FormContent content = form.content(recorded, health(person, form));
    return new FormToday(person, Optional.of(form), recorded, content);
  }

  /** Nobody has filled in this one yet. */
  private FormToday first(Person person, String post, List<ResumeRow> career) {
    String number = idNumber(person);
    Map<FormField, String> texts = RecordedFields.first(person.facts(), number, post);
    texts.put(FormField.HEALTH, words(person));
    texts.put(FormField.RESUME, Resume.text(career));
    FormContent content =
        new FormContent(texts, List.of(), Optional.empty(), List.of(), FormVersion.LONG_USED);
    return new FormToday(
        person, Optional.empty(), RecordedFields.of(person.facts(), number, post), content);
  }

  private String health(Person person, AppointmentForm form) {
    return form.healthSealed().map(sealer::unseal).orElseGet(() -> words(person));
  }

  private String words(Person person) {
    String code = sealer.unseal(person.healthSealed());
    return RecordedFields.health(code);
  }

  private String idNumber(Person person) {
    return sealer.unseal(person.idNumberSealed());
  }
}
