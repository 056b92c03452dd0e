package org.dandang.sample.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.correction.AskCorrection;
import org.dandang.personnel.api.correction.CorrectionDesk;
import org.dandang.personnel.api.correction.FilePart;
import org.dandang.personnel.api.correction.WholeRequest;
import org.dandang.personnel.api.experience.EnterExperience;
import org.dandang.personnel.api.experience.ExperienceDesk;
import org.dandang.personnel.api.experience.ExperienceKind;
import org.dandang.personnel.api.experience.RecogniseExperience;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FillForm;
import org.dandang.personnel.api.form.FormDesk;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.material.AttachPaper;
import org.dandang.personnel.api.material.AttachmentKind;
import org.dandang.personnel.api.material.MaterialDesk;
import org.dandang.personnel.api.person.NoteTemperament;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.RecogniseDate;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.personnel.api.person.RecognitionDesk;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentDesk;
import org.dandang.personnel.api.person.TemperamentMark;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;
import org.dandang.sample.Scans;

/** Files that are kept in full: photos, papers, study and service, recognitions, requests. */
@ApplicationScoped
public class FilesStep implements SampleStep {
  private static final int KEPT_IN_FULL = 12;
  private static final String UNIT = "县委组织部";
  private static final String SIGNER = "县委组织部分管领导";
  private static final LocalDate EXAMINED = LocalDate.of(2018, 5, 16);

  @Inject PersonFiles files;
  @Inject MaterialDesk materials;
  @Inject ExperienceDesk experiences;
  @Inject RecognitionDesk recognitions;
  @Inject TemperamentDesk temperament;
  @Inject CorrectionDesk corrections;
  @Inject FormDesk forms;
  @Inject FormRecords formRecords;
  @Inject Scans scans;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 166;
  }

  @Override
  public String title() {
    return "干部档案材料";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<PersonOnDay> kept = new ArrayList<>(county.cadresOf(county.unit(UNIT).unit()));
    county.ordinary().stream().limit(KEPT_IN_FULL).forEach(kept::add);
    List<PersonOnDay> some = kept.stream().limit(KEPT_IN_FULL).toList();
    for (int at = 0; at < some.size(); at++) keep(some.get(at).person(), at);
    recognise(some);
    related(some.get(3).person(), some.get(5).person());
    requests(some);
  }

  private void keep(PersonId person, int at) {
    PersonFacts facts = files.get(person).facts();
    if (at % 6 != 4) materials.portray(person, Portraits.of(facts.sex(), at));
    LocalDate entry = facts.workEntry().orElse(LocalDate.of(2000, 7, 1));
    List<Long> lines = experiences.enter(life(person, facts, entry, at));
    if (at % 2 == 0)
      experiences.recognise(
          new RecogniseExperience(lines.get(0), "毕业生登记表、学籍卡", "天组审〔2018〕2号", SIGNER, EXAMINED, 1));
    if (at % 6 == 0) attach(person, facts.name(), entry);
    if (at % 2 == 1) notes(person, at);
  }

  private static List<EnterExperience> life(
      PersonId person, PersonFacts facts, LocalDate entry, int at) {
    List<EnterExperience> life = new ArrayList<>();
    life.add(
        line(
            person,
            ExperienceKind.FULL_TIME_STUDY,
            entry.minusYears(3).withMonth(9),
            entry.withMonth(6),
            at % 2 == 0 ? "广西民族师范学院" : "广西大学",
            facts.profession(),
            Optional.of(at == 2 ? "31" : facts.education())));
    life.add(
        line(
            person,
            ExperienceKind.SERVICE,
            entry,
            entry.plusYears(2),
            at % 2 == 0 ? "县实验小学" : "驮堪乡人民政府",
            at % 2 == 0 ? "教师" : "办事员",
            Optional.empty()));
    if (at % 3 != 1)
      life.add(
          line(
              person,
              ExperienceKind.IN_SERVICE_STUDY,
              entry.plusYears(3).withMonth(3),
              entry.plusYears(5).withMonth(12),
              "中央广播电视大学",
              "行政管理",
              Optional.of("21")));
    return life.stream().filter(one -> one.end().orElseThrow().isBefore(County.TODAY)).toList();
  }

  private static EnterExperience line(
      PersonId person,
      ExperienceKind kind,
      LocalDate begin,
      LocalDate end,
      String place,
      String subject,
      Optional<String> education) {
    return new EnterExperience(
        person, kind, begin, Optional.of(end), place, subject, education, Optional.empty());
  }

  private void attach(PersonId person, String name, LocalDate entry) {
    paper(person, AttachmentKind.EDUCATION, "毕业生登记表", entry, name);
    paper(person, AttachmentKind.APPOINTMENT, "工资审批表", LocalDate.of(2018, 7, 2), name);
  }

  private void paper(
      PersonId person, AttachmentKind kind, String title, LocalDate on, String name) {
    materials.attach(
        new AttachPaper(person, kind, title, on, Mark.INTERNAL, title + ".pdf"),
        scans.made(title, List.of("姓名：" + name, "形成时间：" + on)));
  }

  private void notes(PersonId person, int at) {
    note(
        person,
        Temperament.values()[at % Temperament.values().length],
        at % 5 == 4 ? TemperamentMark.ORDINARY : TemperamentMark.STRONG,
        "遇事有主见，能听取不同意见");
    note(
        person,
        Temperament.values()[(at + 3) % Temperament.values().length],
        TemperamentMark.STRONG,
        "进村入户多，群众叫得出名字");
  }

  private void note(PersonId person, Temperament dimension, TemperamentMark mark, String text) {
    temperament.note(
        new NoteTemperament(person, dimension, mark, text, "2018年干部考察材料", "考察组组长", EXAMINED));
  }

  /** Of some the earliest papers say another day. */
  private void recognise(List<PersonOnDay> some) {
    birth(some.get(1).person(), 1);
    birth(some.get(4).person(), -1);
    PersonId third = some.get(2).person();
    files
        .get(third)
        .facts()
        .workEntry()
        .ifPresent(day -> recognised(third, RecognisedDate.WORK_ENTRY, day.plusMonths(1)));
  }

  private void birth(PersonId person, int months) {
    recognised(person, RecognisedDate.BIRTH, files.get(person).facts().birth().plusMonths(months));
  }

  private void recognised(PersonId person, RecognisedDate date, LocalDate day) {
    recognitions.recognise(
        new RecogniseDate(
            person,
            date,
            day,
            "入团志愿书、招生登记表（均早于身份证办理时间）",
            "天组审〔2018〕3号",
            SIGNER,
            EXAMINED,
            files.get(person).version()));
  }

  /** One form names somebody in the same unit. */
  private void related(PersonId person, PersonId relative) {
    PersonFacts other = files.get(relative).facts();
    String month = other.birth().toString().replace("-", "").substring(0, 6);
    forms.fill(
        new FillForm(
            person,
            Map.of(),
            List.of(
                new FamilyMember("配偶的兄弟姐妹", other.name(), month, "中共党员", UNIT),
                new FamilyMember("父亲", "农有余", "194803", "群众", "天等县驮堪乡务农")),
            formRecords.get(person).version()));
  }

  private void requests(List<PersonOnDay> some) {
    corrections.takeOver(
        List.of(
            request(some, 6, FilePart.EDUCATION, "在职大学毕业证书", Optional.empty()),
            request(some, 7, FilePart.FAMILY, "户口簿", Optional.of("户口簿属实，已更正")),
            request(some, 8, FilePart.BIRTH, "本人陈述", Optional.of("!无最早形成的档案材料，不予采纳"))));
  }

  private static WholeRequest request(
      List<PersonOnDay> some, int at, FilePart part, String proof, Optional<String> answer) {
    LocalDate on = County.TODAY.minusDays(20L + at);
    return new WholeRequest(
        some.get(at).person(),
        new AskCorrection(part, "", "以所附材料为准", proof),
        on,
        answer.map(
            reason ->
                new WholeRequest.Answer(
                    !reason.startsWith("!"),
                    reason.replace("!", ""),
                    "personnel",
                    on.plusDays(6))));
  }
}
