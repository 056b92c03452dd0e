package org.dandang.personnel.application.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.appointment.Votes;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.domain.appointment.ProcedureMatrix;

/** Batches as the papers see them, at each step of the procedure. */
final class ABatch {
  static final String BANNER = "演示数据，人物事项均属虚构";
  static final LocalDate MOTION = LocalDate.of(2018, 3, 26);
  static final Office OFFICE = new Office("天等县", "0771-0000000", "天等县天等镇某路1号");
  private static final String LONG_TITLE = "天等县易地扶贫搬迁集中安置点建设工程领导小组办公室专职副主任（正科长级）";

  private ABatch() {}

  /** At the motion. */
  static Batch moved(Entry... entries) {
    return batch(Optional.empty(), Optional.empty(), Optional.empty(), List.of(entries));
  }

  /** Decided by the committee, not yet published. */
  static Batch decided(Entry... entries) {
    return batch(Optional.of(meeting()), Optional.empty(), Optional.empty(), List.of(entries));
  }

  /** Decided, published and issued. */
  static Batch issued(Entry... entries) {
    return batch(
        Optional.of(meeting()),
        Optional.of(LocalDate.of(2018, 4, 12)),
        Optional.of("天组发〔2018〕12号"),
        List.of(entries));
  }

  static Entry promoted(String name, ChangeState state) {
    return entry(name, ChangeKind.PROMOTION, state, "县投资促进局", "副局长", "县发展和改革局", "局长");
  }

  static Entry entry(
      String name,
      ChangeKind kind,
      ChangeState state,
      String fromUnit,
      String fromPost,
      String toUnit,
      String toTitle) {
    int step = Math.min(state.ordinal(), ChangeState.CONFIRMED.ordinal());
    boolean effective = step >= ChangeState.APPOINTED.ordinal();
    return new Entry(
        new PersonId(7),
        name,
        new Entry.Post(
            fromUnit, fromPost, Level.SECTION_DEPUTY, Optional.of(LocalDate.of(2014, 11, 3))),
        new Entry.Post(toUnit, toTitle, Level.SECTION_PRINCIPAL, Optional.empty()),
        kind,
        state,
        new Entry.Days(
            on(step >= ChangeState.RECOMMENDED.ordinal(), 2),
            on(step >= ChangeState.CANDIDATE.ordinal(), 4),
            on(step >= ChangeState.EXAMINED.ordinal(), 8),
            on(step >= ChangeState.CHECKED.ordinal(), 12),
            effective ? Optional.of(LocalDate.of(2018, 4, 24)) : Optional.empty(),
            effective ? Optional.of(LocalDate.of(2019, 4, 23)) : Optional.empty()),
        step >= ChangeState.CHECKED.ordinal() ? Optional.of("天纪函〔2018〕9号") : Optional.empty(),
        ProcedureMatrix.of(kind, false, MOTION),
        sheets(step),
        false,
        new Card(form(name), MOTION));
  }

  /** Nothing but the name is known. */
  static Entry unknown(String name) {
    Entry known = promoted(name, ChangeState.CONFIRMED);
    FormContent empty =
        new FormContent(
            Map.of(FormField.NAME, name),
            List.of(),
            Optional.empty(),
            List.of(),
            FormVersion.LONG_USED);
    return new Entry(
        known.person(),
        name,
        new Entry.Post("县投资促进局", "", Level.STAFF, Optional.empty()),
        new Entry.Post("县投资促进局", "", Level.STAFF, Optional.empty()),
        known.kind(),
        known.state(),
        new Entry.Days(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            known.days().checked(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        known.procedure(),
        Map.of(),
        false,
        new Card(empty, MOTION));
  }

  /** As many as that, of all kinds, with rare characters and long names among them. */
  static Entry[] many(int count, ChangeState state) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++)
      entries.add(
          switch (i % 6) {
            case 0 -> promoted("韦" + (char) ('一' + i) + "明", state);
            case 1 ->
                entry("阿依努尔·买买提江", ChangeKind.FURTHER_USE, state, "都康乡", "人大主席", "进结镇", "党委书记");
            case 2 -> entry("𠮷大明", ChangeKind.LATERAL, state, "县教育局", "副局长", "县民政局", LONG_TITLE);
            case 3 -> entry("农某", ChangeKind.REMOVAL, state, "县水利局", "局长", "县水利局", "");
            case 4 -> entry("黄某某", ChangeKind.RETIREMENT, state, "县司法局", "主任科员", "县司法局", "");
            default ->
                entry("覃某", ChangeKind.PROMOTION, state, "东平镇", "党委委员、纪委书记", "龙茗镇", "党委副书记、镇长");
          });
    return entries.toArray(new Entry[0]);
  }

  static DecisionBasis meeting() {
    return DecisionBasis.meeting("天常纪〔2018〕7号", LocalDate.of(2018, 4, 9), "某书记", 11, 9, 8);
  }

  private static Map<ProcedureStep, StepSheet> sheets(int step) {
    Map<ProcedureStep, StepSheet> sheets = new EnumMap<>(ProcedureStep.class);
    if (step >= ChangeState.RECOMMENDED.ordinal())
      sheets.put(
          ProcedureStep.RECOMMENDATION,
          StepSheet.recommendation("", Votes.counted(60, 52, 47), Votes.counted(20, 18, 15)));
    if (step >= ChangeState.DISCUSSED.ordinal())
      sheets.put(
          ProcedureStep.DISCUSSION,
          StepSheet.discussion("天常纪〔2018〕7号", "", new Votes(11, 9, 7, 1, 1, 0)));
    return sheets;
  }

  private static Optional<LocalDate> on(boolean done, int days) {
    return done ? Optional.of(MOTION.plusDays(days)) : Optional.empty();
  }

  private static Batch batch(
      Optional<DecisionBasis> basis,
      Optional<LocalDate> notice,
      Optional<String> document,
      List<Entry> entries) {
    return new Batch(
        "2018年乡镇领导班子补充调整",
        MOTION,
        basis,
        notice,
        notice.map(day -> LocalDate.of(2018, 4, 23)),
        5,
        document,
        document.map(number -> LocalDate.of(2018, 4, 25)),
        OFFICE,
        entries,
        BANNER);
  }

  private static FormContent form(String name) {
    Map<FormField, String> texts = new EnumMap<>(FormField.class);
    texts.put(FormField.NAME, name);
    texts.put(FormField.SEX, "男");
    texts.put(FormField.BIRTH, "197803");
    texts.put(FormField.ETHNIC, "壮族");
    texts.put(FormField.NATIVE_PLACE, "广西天等");
    texts.put(FormField.PARTY_ENTRY, "200106");
    texts.put(FormField.WORK_ENTRY, "199907");
    texts.put(FormField.HEALTH, "健康");
    texts.put(FormField.FULL_TIME_EDUCATION, "大专");
    texts.put(FormField.FULL_TIME_SCHOOL, "某某师范专科学校中文系汉语言文学教育专业");
    texts.put(FormField.IN_SERVICE_EDUCATION, "大学");
    texts.put(FormField.IN_SERVICE_DEGREE, "管理学学士");
    texts.put(FormField.IN_SERVICE_SCHOOL, "某省委党校经济管理专业");
    texts.put(FormField.PRESENT_POST, "县投资促进局副局长");
    texts.put(
        FormField.RESUME,
        "1999.07--2008.03  某某县某某镇人民政府工作人员\n2008.03--2014.11  某某县某某镇党委委员、副镇长\n2014.11--         县投资促进局副局长");
    texts.put(FormField.AWARDS_AND_SANCTIONS, "2016年12月，经某县委批准，授予脱贫攻坚先进个人。");
    texts.put(FormField.ASSESSMENTS, "2015、2016、2017年均为称职。");
    return new FormContent(
        texts,
        List.of(new FamilyMember("妻子", "黄小英", "198002", "群众", "某某县某某乡弄𠮷屯中心小学教师")),
        Optional.empty(),
        List.of(),
        FormVersion.LONG_USED);
  }
}
