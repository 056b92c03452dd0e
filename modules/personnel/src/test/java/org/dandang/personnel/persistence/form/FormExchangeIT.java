package org.dandang.personnel.persistence.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dandang.kernel.desk.Jobs;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.experience.EnterExperience;
import org.dandang.personnel.api.experience.ExperienceDesk;
import org.dandang.personnel.api.experience.ExperienceKind;
import org.dandang.personnel.api.form.ChoosePerson;
import org.dandang.personnel.api.form.ConfirmForms;
import org.dandang.personnel.api.form.ConfirmForms.Ticked;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FillForm;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDesk;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormExchangeDesk;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormPreviews;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.api.form.FormUpload;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.form.TakenForm;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.form.LrmxWriter;
import org.junit.jupiter.api.Test;

/** P1, P3 and P4 of the feature list on the real database. */
class FormExchangeIT {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private final Personnel personnel = new Personnel();

  @Test
  void every_field_of_a_file_comes_back_as_it_was_written() {
    PersonId person = personnel.cadre("凌甲", personnel.unit("县林业局"), "科员", Level.STAFF);
    FormContent full = full(person);
    confirm(preview(upload("凌甲.lrmx", full)));
    FormContent read = form(person).content();
    assertThat(read.texts()).isEqualTo(full.texts());
    assertThat(read.family()).isEqualTo(full.family());
    assertThat(read.extras()).isEqualTo(full.extras());
    assertThat(read.photo()).isEqualTo(full.photo());
    byte[] file = personnel.call(() -> records().file(person, FormVersion.OF_2025));
    assertThat(file).isEqualTo(LrmxWriter.write(full));
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    PersonId person = personnel.cadre("凌乙", personnel.unit("县水利局"), "科员", Level.STAFF);
    FormUpload file = upload("凌乙.lrmx", full(person));
    confirm(preview(file));
    long version = form(person).version();
    FormPreview again = preview(file);
    assertThat(again.persons()).extracting(Uploaded::state).containsExactly(FormState.SAME);
    assertThat(confirm(again)).allMatch(taken -> !taken.taken());
    assertThat(form(person).version()).isEqualTo(version);
  }

  @Test
  void a_zip_of_five_is_sorted_and_one_bad_file_stops_nobody() {
    UnitId unit = personnel.unit("县住建局");
    PersonId same = personnel.cadre("凌丙", unit, "科员", Level.STAFF);
    PersonId changed = personnel.cadre("凌丁", unit, "科员", Level.STAFF);
    PersonId conflict = personnel.cadre("凌戊", unit, "科员", Level.STAFF);
    String number = Personnel.idNumber(LocalDate.of(1988, 4, 5));
    FormContent fresh =
        form(same)
            .content()
            .with(FormField.NAME, "凌己")
            .with(FormField.BIRTH, "1988.04")
            .with(FormField.PRESENT_POST, "县住建局科员")
            .with(FormField.ID_NUMBER, number);
    FormUpload zip =
        zip(
            Map.of(
                "1.lrmx", LrmxWriter.write(fresh),
                "2.lrmx", LrmxWriter.write(form(same).content()),
                "3.lrmx", written(changed, FormField.NATIVE_PLACE, "广西 大新"),
                "4.lrmx", written(conflict, FormField.BIRTH, "197601"),
                "5.lrmx", "<Person><XingMing>".getBytes(StandardCharsets.UTF_8)));
    FormPreview preview = preview(zip);
    assertThat(preview.persons())
        .extracting(Uploaded::state)
        .containsExactlyInAnyOrder(
            FormState.NEW,
            FormState.SAME,
            FormState.CHANGED,
            FormState.CONFLICT,
            FormState.REJECTED);
    assertThat(facts(changed).nativePlace()).isEqualTo("广西天等");
    assertThat(confirm(preview).stream().filter(TakenForm::taken)).hasSize(2);
    assertThat(facts(changed).nativePlace()).isEqualTo("广西大新");
    assertThat(waiting(preview.id()).taken()).isEqualTo(2);
    assertThat(confirm(preview)).noneMatch(TakenForm::taken);
    PersonId registered =
        personnel.call(() -> personnel.get(PersonFiles.class).byIdNumber(number)).orElseThrow();
    assertThat(form(registered).content().text(FormField.BIRTH)).isEqualTo("1988.04");
    assertThat(preview(zip).persons())
        .extracting(Uploaded::state)
        .containsExactlyInAnyOrder(
            FormState.SAME, FormState.SAME, FormState.SAME, FormState.CONFLICT, FormState.REJECTED);
  }

  @Test
  void only_ticked_fields_are_taken_and_none_once_the_record_has_moved_on() {
    PersonId person = personnel.cadre("凌庚", personnel.unit("县商务局"), "科员", Level.STAFF);
    FormContent file =
        form(person)
            .content()
            .with(FormField.RESUME, "1996.07--  县商务局科员")
            .with(FormField.REASON, "工作需要");
    FormPreview first = preview(upload("a.lrmx", file));
    FormPreview second = preview(upload("b.lrmx", file));
    assertThat(first.persons().get(0).differences())
        .extracting(FormDifference::field)
        .containsExactly("JianLi", "RenMianLiYou");
    List<TakenForm> taken = confirm(first, new Ticked(1, Set.of("JianLi"), Optional.empty()));
    assertThat(taken).allMatch(TakenForm::taken);
    assertThat(form(person).content().text(FormField.RESUME)).isEqualTo("1996.07--  县商务局科员");
    assertThat(form(person).content().text(FormField.REASON)).isEmpty();
    assertThat(confirm(second).get(0).problem().orElseThrow().code())
        .isEqualTo("personnel.form-moved-on");
  }

  @Test
  void without_a_number_name_and_birth_must_mean_one_person() {
    UnitId unit = personnel.unit("县供销社");
    PersonId first = personnel.cadre("凌辛", unit, "科员", Level.STAFF);
    FormContent file = form(first).content().with(FormField.ID_NUMBER, "");
    assertThat(preview(upload("x.lrmx", file)).persons().get(0).person()).contains(first);
    personnel.cadre("凌辛", unit, "科员", Level.STAFF);
    assertThat(preview(upload("x.lrmx", file)).persons())
        .extracting(Uploaded::state)
        .containsExactly(FormState.AMBIGUOUS);
  }

  @Test
  void where_several_are_meant_one_is_chosen_and_compared_before_anything_is_taken() {
    UnitId unit = personnel.unit("县档案馆");
    PersonId first = personnel.cadre("凌子", unit, "科员", Level.STAFF);
    PersonId second = personnel.cadre("凌子", unit, "副馆长", Level.SECTION_DEPUTY);
    FormContent file =
        form(second).content().with(FormField.ID_NUMBER, "").with(FormField.REASON, "拟提拔");
    FormPreview open = preview(upload("凌子.lrmx", file));
    assertThat(open.persons().get(0).meant())
        .extracting(FormPreview.Meant::person)
        .containsExactly(first, second);
    assertThat(waiting(open.id()).open()).isEqualTo(1);
    ChoosePerson nobody = new ChoosePerson(open.id(), 1, new PersonId(1));
    assertThatThrownBy(() -> choose(nobody)).isInstanceOf(NotFound.class);
    choose(new ChoosePerson(open.id(), 1, second));
    Uploaded compared = personnel.call(() -> previews().one(open.id(), 1));
    assertThat(compared.state()).isEqualTo(FormState.CHANGED);
    assertThat(compared.differences()).extracting(FormDifference::field).contains("RenMianLiYou");
    assertThat(form(second).content().text(FormField.REASON)).isEmpty();
    assertThat(confirm(open, new Ticked(1, Set.of("RenMianLiYou"), Optional.empty())))
        .allMatch(TakenForm::taken);
    assertThat(form(second).content().text(FormField.REASON)).isEqualTo("拟提拔");
    assertThat(form(first).content().text(FormField.REASON)).isEmpty();
    assertThat(waiting(open.id()).taken()).isEqualTo(1);
  }

  @Test
  void the_list_of_an_upload_needs_no_differences_and_its_photo_is_there_to_be_looked_at() {
    PersonId person = personnel.cadre("凌丑", personnel.unit("县史志办"), "科员", Level.STAFF);
    FormPreview preview = preview(upload("凌丑.lrmx", full(person)));
    FormPreview list = personnel.call(() -> previews().list(preview.id()));
    assertThat(list.persons()).extracting(Uploaded::state).containsExactly(FormState.CHANGED);
    assertThat(list.persons().get(0).differences()).isEmpty();
    assertThat(personnel.call(() -> previews().photo(preview.id(), 1))).contains(new Photo(PNG));
  }

  @Test
  void what_is_told_at_once_is_what_is_told_when_it_is_looked_at_again() {
    UnitId unit = personnel.unit("县气象局");
    PersonId changed = personnel.cadre("凌卯", unit, "科员", Level.STAFF);
    PersonId one = personnel.cadre("凌辰", unit, "科员", Level.STAFF);
    personnel.cadre("凌辰", unit, "副局长", Level.SECTION_DEPUTY);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.lrmx", written(changed, FormField.REASON, "拟提拔"));
    PersonId same = personnel.cadre("凌未", unit, "科员", Level.STAFF);
    files.put("2.lrmx", LrmxWriter.write(form(same).content()));
    files.put("3.lrmx", written(one, FormField.ID_NUMBER, ""));
    files.put("4.lrmx", "<Person><XingMing>".getBytes(StandardCharsets.UTF_8));
    FormPreview told =
        personnel.call(() -> personnel.get(FormExchangeDesk.class).compare(List.of(zip(files))));
    assertThat(told.persons())
        .extracting(Uploaded::state)
        .containsExactly(
            FormState.CHANGED, FormState.SAME, FormState.AMBIGUOUS, FormState.REJECTED);
    assertThat(told.persons().get(2).meant()).hasSize(2);
    assertThat(personnel.call(() -> previews().get(told.id()))).isEqualTo(told);
  }

  @Test
  void of_many_that_are_taken_together_the_one_that_moved_on_stops_nobody() {
    UnitId unit = personnel.unit("县地震局");
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<PersonId> persons = new ArrayList<>();
    for (int number = 1; number <= 9; number++) {
      PersonId person = personnel.cadre("凌巳" + number, unit, "科员", Level.STAFF);
      persons.add(person);
      files.put(number + ".lrmx", written(person, FormField.NATIVE_PLACE, "广西 大新"));
    }
    String number = Personnel.idNumber(LocalDate.of(1989, 5, 6));
    FormContent fresh =
        form(persons.get(0))
            .content()
            .with(FormField.NAME, "凌午")
            .with(FormField.BIRTH, "1989.05")
            .with(FormField.PRESENT_POST, "县地震局科员")
            .with(FormField.ID_NUMBER, number);
    files.put("x.lrmx", LrmxWriter.write(fresh));
    FormPreview preview = preview(zip(files));
    correctNativePlace(persons.get(4), "广西龙州");
    List<TakenForm> taken = confirm(preview);
    assertThat(taken).extracting(TakenForm::place).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(taken.stream().filter(form -> !form.taken()))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.name()).isEqualTo("凌巳5");
              assertThat(refused.problem().orElseThrow().code())
                  .isEqualTo("personnel.form-moved-on");
            });
    assertThat(facts(persons.get(4)).nativePlace()).isEqualTo("广西龙州");
    assertThat(facts(persons.get(8)).nativePlace()).isEqualTo("广西大新");
    PersonId registered = taken.get(9).person().orElseThrow();
    assertThat(form(registered).content().text(FormField.NAME)).isEqualTo("凌午");
  }

  private FormPreview.Waiting waiting(PreviewId id) {
    return personnel.call(() -> previews().mine()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void choose(ChoosePerson command) {
    personnel.run(() -> personnel.get(FormExchangeDesk.class).choose(command));
  }

  private FormPreviews previews() {
    return personnel.get(FormPreviews.class);
  }

  @Test
  void whoever_sees_a_few_units_takes_forms_of_nobody_else() {
    UnitId mine = personnel.unit("县文联");
    PersonId other = personnel.cadre("凌壬", personnel.unit("县科协"), "科员", Level.STAFF);
    FormContent file = form(other).content();
    personnel.sees(mine);
    assertThat(preview(upload("y.lrmx", file)).persons())
        .extracting(Uploaded::state)
        .containsExactly(FormState.REJECTED);
    assertThatThrownBy(() -> form(other)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_form_is_filled_in_by_hand_and_follows_the_record() {
    PersonId person = personnel.cadre("凌癸", personnel.unit("县残联"), "科员", Level.STAFF);
    FormDetail seen = form(person);
    FillForm fill =
        new FillForm(
            person,
            Map.of(FormField.REASON, "拟提拔", FormField.PRESENT_POST, "县残联 科员（主持）"),
            List.of(new FamilyMember("妻子", "韦某", "197801", "群众", "教师")),
            seen.version());
    personnel.run(() -> personnel.get(FormDesk.class).fill(fill));
    assertThat(form(person).content().text(FormField.PRESENT_POST)).isEqualTo("县残联 科员（主持）");
    assertThatThrownBy(() -> personnel.run(() -> personnel.get(FormDesk.class).fill(fill)))
        .isInstanceOf(Stale.class);
    correctNativePlace(person, "广西隆安");
    assertThat(form(person).content().text(FormField.NATIVE_PLACE)).isEqualTo("广西隆安");
    assertThat(form(person).content().family()).hasSize(1);
  }

  @Test
  void a_form_that_nobody_has_filled_in_tells_the_career_that_the_records_know() {
    UnitId unit = personnel.unit("县审计局");
    PersonId person = personnel.cadre("凌丑", unit, "科员", Level.STAFF);
    personnel.run(
        () ->
            personnel
                .get(ExperienceDesk.class)
                .enter(
                    List.of(
                        new EnterExperience(
                            person,
                            ExperienceKind.FULL_TIME_STUDY,
                            LocalDate.of(1996, 9, 1),
                            Optional.of(LocalDate.of(1999, 7, 1)),
                            "百色农校",
                            "农学专业学习",
                            Optional.empty(),
                            Optional.empty()))));
    assertThat(form(person).content().text(FormField.RESUME).lines().toList())
        .hasSize(2)
        .startsWith("1996.09--1999.07  百色农校农学专业学习")
        .last(InstanceOfAssertFactories.STRING)
        .endsWith("  县审计局科员");
  }

  @Test
  void many_forms_tell_how_many_are_read_and_then_how_many_of_all_are_put_away() {
    FormContent form =
        form(personnel.cadre("凌寅", personnel.unit("县司法局"), "科员", Level.STAFF)).content();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int number = 1; number <= 45; number++)
      files.put(number + ".lrmx", LrmxWriter.write(form.with(FormField.REASON, "拟提拔" + number)));
    List<String> told = new ArrayList<>();
    personnel.run(
        () ->
            personnel
                .get(FormExchangeDesk.class)
                .preview(List.of(zip(files)), new Told((done, of) -> told.add(done + "/" + of))));
    assertThat(told).containsExactly("20/0", "40/0", "20/45", "40/45", "45/45");
  }

  /** Remembers how far a job said it was. */
  private record Told(BiConsumer<Integer, Integer> marks) implements Jobs.Progress {
    @Override
    public void at(int done, int of, String text) {
      marks.accept(done, of);
    }

    @Override
    public OutputStream leaving(String name) {
      throw new AssertionError("leaves nothing");
    }

    @Override
    public <T> T apart(Supplier<T> reading) {
      return reading.get();
    }
  }

  private void correctNativePlace(PersonId person, String place) {
    PersonFacts f = facts(person);
    PersonFacts corrected =
        new PersonFacts(
            f.name(),
            f.pinyin(),
            f.sex(),
            f.birth(),
            f.ethnic(),
            f.political(),
            f.partyJoined(),
            f.workEntry(),
            f.education(),
            f.degree(),
            f.profession(),
            f.strengths(),
            place);
    long version = personnel.call(() -> personnel.get(PersonFiles.class).get(person)).version();
    Amendment why = new Amendment("录入有误", "黄某", Personnel.TODAY);
    personnel.run(
        () ->
            personnel
                .get(PersonDesk.class)
                .correct(new CorrectPerson(person, corrected, why, version)));
  }

  private PersonFacts facts(PersonId person) {
    return personnel.call(() -> personnel.get(PersonFiles.class).get(person)).facts();
  }

  private FormContent full(PersonId person) {
    FormContent content = form(person).content();
    for (FormField field : FormField.values())
      if (content.text(field).isEmpty()) content = content.with(field, "文 " + field.ordinal());
    List<FamilyMember> family =
        List.of(
            new FamilyMember("父亲", "凌某", "195001", "群众", "务农"),
            new FamilyMember(
                "儿子", "凌某某", "2005.03", "", "学生", List.of(extra("ChengWei", "BeiZhu"))));
    return new FormContent(
        content.with(FormField.BIRTH, "1975.03").with(FormField.HEALTH, "健康（高血压）").texts(),
        family,
        Optional.of(new Photo(PNG)),
        List.of(extra("", "Head"), extra("XingBie", "QiTaXinXi")),
        FormVersion.OF_2025);
  }

  private static ExtraElement extra(String after, String name) {
    return new ExtraElement(after, name, "<" + name + ">甲</" + name + ">");
  }

  private byte[] written(PersonId person, FormField field, String text) {
    return LrmxWriter.write(form(person).content().with(field, text));
  }

  private FormDetail form(PersonId person) {
    return personnel.call(() -> records().get(person));
  }

  private FormRecords records() {
    return personnel.get(FormRecords.class);
  }

  private FormPreview preview(FormUpload file) {
    PreviewId id =
        personnel.call(() -> personnel.get(FormExchangeDesk.class).preview(List.of(file)));
    return personnel.call(() -> personnel.get(FormPreviews.class).get(id));
  }

  private List<TakenForm> confirm(FormPreview preview, Ticked... ticked) {
    List<Ticked> all =
        ticked.length > 0
            ? List.of(ticked)
            : preview.persons().stream()
                .map(p -> new Ticked(p.place(), Set.of(), Optional.empty()))
                .toList();
    return personnel.call(
        () -> personnel.get(FormExchangeDesk.class).confirm(new ConfirmForms(preview.id(), all)));
  }

  private static FormUpload upload(String name, FormContent content) {
    return new FormUpload(name, LrmxWriter.write(content));
  }

  private static FormUpload zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new FormUpload("五人.zip", bytes.toByteArray());
  }
}
