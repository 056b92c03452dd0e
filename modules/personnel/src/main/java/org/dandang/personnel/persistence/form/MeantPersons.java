package org.dandang.personnel.persistence.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FormPreview.Meant;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.domain.form.FormIdentity;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.form.FormMatches.Named;
import org.dandang.personnel.domain.form.FormReach;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.form.SealedForm;
import org.dandang.personnel.domain.form.StoredUpload;

/** Of whom the forms may speak that may speak of several; one question for all of them. */
record MeantPersons(FormMatches matches, FormShelf shelf, Sealer sealer, FormReach reach) {
  Map<Integer, List<Meant>> of(Collection<StoredUpload> uploads) {
    Map<StoredUpload, FormIdentity> open = new HashMap<>();
    uploads.stream()
        .filter(upload -> upload.state() == FormState.AMBIGUOUS && upload.sealed().isPresent())
        .forEach(upload -> open.put(upload, identity(upload)));
    List<String> names = open.values().stream().map(FormIdentity::name).distinct().toList();
    List<Named> named = matches.named(names);
    List<PersonId> persons = named.stream().map(Named::person).toList();
    Map<PersonId, FormToday> known = shelf.of(persons);
    Map<PersonId, String> posts = matches.posts(persons);
    return open.entrySet().stream()
        .collect(
            Collectors.toMap(
                form -> form.getKey().place(),
                form ->
                    named.stream()
                        .filter(one -> fits(form.getValue(), one))
                        .filter(one -> reach.covers(known.get(one.person()).person()))
                        .map(one -> meant(one, posts))
                        .toList()));
  }

  private FormIdentity identity(StoredUpload upload) {
    return new FormIdentity(upload.file(), SealedForm.open(upload, sealer));
  }

  private static boolean fits(FormIdentity form, Named person) {
    LocalDate birth = person.birth();
    return form.name().equals(person.name())
        && form.birth().filter(YearMonth.from(birth)::equals).isPresent();
  }

  private static Meant meant(Named one, Map<PersonId, String> posts) {
    return new Meant(one.person(), one.name(), one.birth(), posts.getOrDefault(one.person(), ""));
  }
}
