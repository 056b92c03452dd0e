package org.dandang.sample.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.api.assessment.AnnounceExcellent;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentDetail.Line;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.Circumstance;
import org.dandang.personnel.api.assessment.ClosingDesk;
import org.dandang.personnel.api.assessment.ConfirmAssessment;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.ObjectToExcellent;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.Participant;
import org.dandang.personnel.api.assessment.Participants;
import org.dandang.personnel.api.assessment.SignGrade;
import org.dandang.personnel.api.assessment.SignRest;
import org.dandang.personnel.api.assessment.TellGrades;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.warning.HandleWarning;
import org.dandang.personnel.api.warning.WarningDesk;
import org.dandang.personnel.api.warning.WarningRecords;
import org.dandang.personnel.api.warning.WarningRow;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/** Annual assessments of 2018 that are shown, signed, under review and over. */
@ApplicationScoped
public class ClosingStep implements SampleStep {
  private static final int YEAR = 2018;
  private static final ListQuery RETIRING =
      new ListQuery(Map.of("kind", "RETIREMENT", "state", "OPEN"), List.of(), 0, 1);
  private static final LocalDate EARLY = LocalDate.of(2019, 1, 7);
  private static final LocalDate TOLD = LocalDate.of(2019, 1, 15);
  private static final LocalDate OVER = LocalDate.of(2019, 1, 28);

  @Inject AssessmentDesk desk;
  @Inject ClosingDesk closing;
  @Inject AssessmentRecords records;
  @Inject Participants participants;
  @Inject PersonDesk persons;
  @Inject BarRegister bars;
  @Inject WarningRecords warnings;
  @Inject WarningDesk desks;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 168;
  }

  @Override
  public String title() {
    return "年度考核公示、签字与复核";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    shown(opened(county, "县财政局", LocalDate.of(2019, 2, 14), Grade.COMPETENT));
    told(graded(county, "县纪委监委", EARLY, Grade.COMPETENT, false));
    signing(opened(county, "县教育局", LocalDate.of(2019, 1, 30), Grade.COMPETENT));
    AssessmentId civil = over(opened(county, "县民政局", EARLY, Grade.INCOMPETENT), false);
    review(civil, Grade.INCOMPETENT, LocalDate.of(2019, 1, 30));
    AssessmentId water = over(opened(county, "县水利局", EARLY, Grade.BASIC), true);
    PersonId heard = review(water, Grade.BASIC, LocalDate.of(2019, 1, 21));
    closing.decideReview(
        new DecideReview(
            water,
            heard,
            Grade.COMPETENT,
            "复核查明抢险值守期间的缺勤经批准，按称职确定。",
            "天水党组〔2019〕6号",
            chief(county, "县水利局"),
            LocalDate.of(2019, 2, 12),
            seen(water)));
    warned(county, heard);
  }

  private PersonId chief(County county, String name) {
    return participants.of(county.unit(name).unit(), YEAR).get(0).person();
  }

  /** Somebody who retires soon, a file with a gap, a period that ends, and one dealt with. */
  private void warned(County county, PersonId barred) {
    UnitId archive = county.unit("县档案局").unit();
    persons.register(
        List.of(
            warned(archive, "黄启明", LocalDate.of(1959, 3, 5), "451498195903051816", true),
            warned(archive, "农建设", LocalDate.of(1959, 6, 18), "451498195906182010", true),
            warned(archive, "梁晓阳", LocalDate.of(1991, 9, 9), "451498199109092213", false)));
    bars.enter(
        new NotifyBar(
            barred,
            "TX-4",
            Set.of(Purpose.PROMOTION),
            "崇纪函〔2018〕21号",
            LocalDate.of(2018, 9, 30),
            Optional.of(LocalDate.of(2019, 3, 29)),
            Optional.of("ADMONITION")));
    WarningRow row = warnings.list(RETIRING).rows().get(0);
    desks.handle(new HandleWarning(row.kind(), row.subject(), row.mark(), "已谈话，退休手续材料已备齐。"));
  }

  private static RegisterPerson warned(
      UnitId unit, String name, LocalDate birth, String number, boolean complete) {
    LocalDate since = birth.plusYears(25);
    return new RegisterPerson(
        new PersonFacts(
            name,
            Optional.empty(),
            Sex.MALE,
            birth,
            "08",
            "13",
            Optional.empty(),
            complete ? Optional.of(since) : Optional.empty(),
            "21",
            Optional.empty(),
            "档案学",
            "",
            "广西天等"),
        number,
        "10",
        Optional.of(new CadreSince(Establishment.CIVIL_SERVICE, "公务员录用", since)),
        List.of(
            NewEngagement.establishment(unit, Management.COUNTY, since),
            NewEngagement.post(unit, "科员", Level.STAFF, Management.COUNTY, 1, since)),
        Optional.empty());
  }

  private AssessmentId opened(County county, String name, LocalDate on, Grade last) {
    return graded(county, name, on, last, true);
  }

  /** The last ordinary member of the staff gets the grade; who works elsewhere was heard about. */
  private AssessmentId graded(
      County county, String name, LocalDate on, Grade last, boolean someExcellent) {
    UnitId unit = county.unit(name).unit();
    List<Participant> staff = participants.of(unit, YEAR);
    int allowed = staff.size() / 5;
    int low = staff.size() - 1;
    while (staff.get(low).circumstance().isUngraded()) low--;
    List<Graded> grades = new ArrayList<>();
    for (int at = 0; at < staff.size(); at++) {
      boolean excellent = someExcellent && at % 4 == 1 && at / 4 < allowed && at < low;
      Grade usual = excellent ? Grade.EXCELLENT : Grade.COMPETENT;
      grades.add(graded(staff.get(at), at == low ? last : usual));
    }
    return desk.open(
        new OpenAssessment(
            AssessmentKind.ANNUAL, YEAR, name + YEAR + "年度考核", unit, Optional.empty(), grades, on));
  }

  private static Graded graded(Participant each, Grade grade) {
    Circumstance circumstance = each.circumstance();
    if (circumstance.isUngraded())
      return new Graded(each.person(), Grade.UNGRADED, "试用期内表现良好", circumstance, "");
    String opinion = circumstance.needsOpinion() ? "在岗尽责，建议按称职以上确定" : "";
    return new Graded(each.person(), grade, "", circumstance, opinion);
  }

  private void shown(AssessmentId id) {
    LocalDate on = LocalDate.of(2019, 2, 18);
    closing.announce(new AnnounceExcellent(id, on, seen(id)));
    NoticeLetter letter = new NoticeLetter("反映其全年两次未参加集中学习。", false, false, "", on.plusDays(1));
    closing.object(new ObjectToExcellent(id, excellent(id).person(), letter, seen(id)));
  }

  private Line excellent(AssessmentId id) {
    return lines(id, Grade.EXCELLENT).get(0);
  }

  /** Nobody has signed yet: also whoever the account of a cadre belongs to still may contest. */
  private void told(AssessmentId id) {
    closing.tell(new TellGrades(id, LocalDate.of(2019, 2, 18), seen(id)));
  }

  private void signing(AssessmentId id) {
    closing.announce(new AnnounceExcellent(id, LocalDate.of(2019, 2, 11), seen(id)));
    LocalDate told = LocalDate.of(2019, 2, 19);
    closing.tell(new TellGrades(id, told, seen(id)));
    List<Line> staff = lines(id, Grade.COMPETENT);
    closing.noteRefusal(
        new NoteRefusal(
            id, staff.get(0).person(), "认为应当评为优秀", "县教育局人事股长", "县教育局办公室主任", told, seen(id)));
    closing.sign(new SignGrade(id, staff.get(1).person(), true, "同意", told, seen(id)));
  }

  private AssessmentId over(AssessmentId id, boolean objected) {
    closing.announce(new AnnounceExcellent(id, EARLY, seen(id)));
    closing.tell(new TellGrades(id, TOLD, seen(id)));
    if (objected)
      closing.sign(
          new SignGrade(
              id, lines(id, Grade.BASIC).get(0).person(), false, "对缺勤认定有异议", TOLD, seen(id)));
    closing.signRest(new SignRest(id, TOLD, seen(id)));
    desk.confirm(new ConfirmAssessment(id, OVER, seen(id)));
    return id;
  }

  private PersonId review(AssessmentId id, Grade grade, LocalDate on) {
    PersonId person = lines(id, grade).get(0).person();
    closing.askReview(
        new AskReview(id, person, AppealKind.REVIEW, "年度任务完成情况认定有误，请求复核。", on, seen(id)));
    return person;
  }

  private List<Line> lines(AssessmentId id, Grade grade) {
    return records.get(id).grades().stream().filter(line -> line.grade() == grade).toList();
  }

  private long seen(AssessmentId id) {
    return records.get(id).version();
  }
}
