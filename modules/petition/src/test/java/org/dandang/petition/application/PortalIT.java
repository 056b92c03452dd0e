package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.CHIEF;
import static org.dandang.petition.application.PetitionHouse.FIRST;
import static org.dandang.petition.application.PetitionHouse.ORGAN_CHIEF;
import static org.dandang.petition.application.PetitionHouse.REGISTRAR;
import static org.dandang.petition.application.PetitionHouse.SECOND;
import static org.dandang.petition.application.PetitionHouse.TODAY;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.AnswerPetitioner;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.CourseDesk;
import org.dandang.petition.api.CourseStep;
import org.dandang.petition.api.DecideUnsealing;
import org.dandang.petition.api.Entrust;
import org.dandang.petition.api.GiveOpinion;
import org.dandang.petition.api.HandIn;
import org.dandang.petition.api.LayBefore;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.OpenClue;
import org.dandang.petition.api.PassUp;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.PortalDay;
import org.dandang.petition.api.PortalDesk;
import org.dandang.petition.api.PortalStanding;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.api.PostDesk;
import org.dandang.petition.api.ReceiptCode;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.RegisterReport;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportRow;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.SuperiorDesk;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingPurpose;
import org.dandang.petition.api.UpwardGround;
import org.dandang.petition.api.WriteToOffice;
import org.dandang.petition.domain.AccusationOfNobody;
import org.dandang.petition.domain.NotFromThePortal;
import org.dandang.petition.domain.NotToBeOpened;
import org.dandang.petition.domain.NothingToObject;
import org.dandang.petition.domain.WrongState;
import org.junit.jupiter.api.Test;

/** What is handed in at the portal, on the real database: sealed, found again by its code alone. */
class PortalIT {
  private static final String NAME = "覃某某";
  private static final String WAY = "电话 0771-0000000";
  private static final String HAPPENED = "验收前一天他收了施工队送的两条烟。";
  private static final byte[] FILE = "drawn anew".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final PetitionHouse house = new PetitionHouse();

  PortalIT() {
    house.office(REGISTRAR);
  }

  @Test
  void a_report_comes_in_sealed_and_waits_for_the_registrar_with_its_clock() {
    handIn(named("某村干部"));
    ReportRow row = newest(REGISTRAR);
    assertThat(row.channel()).isEqualTo(Channel.PORTAL);
    assertThat(row.state()).isEqualTo(ReportState.RECEIVED);
    assertThat(row.anonymous()).isFalse();
    assertThat(row.due()).contains(java.time.LocalDate.of(2019, 3, 13));
    assertThat(house.dump()).doesNotContain(NAME, WAY, HAPPENED, "某村干部", "drawn anew");
  }

  @Test
  void whoever_holds_the_code_sees_where_it_stands_and_nobody_else_does() {
    ReceiptCode code = handIn(anonymous("某村干部"));
    PortalView view = look(code.shown()).orElseThrow();
    assertThat(view.standing()).isEqualTo(PortalStanding.RECEIVED);
    assertThat(view.receivedOn()).isEqualTo(TODAY);
    assertThat(view.enclosures()).isEqualTo(1);
    assertThat(look(code.shown().toLowerCase().replace('-', ' '))).isPresent();
    ReceiptCode wrong = new ReceiptCode(code.locator(), "00000000000000000000");
    ReceiptCode missing = new ReceiptCode("0000000000", code.secret());
    assertThat(look(wrong.shown())).isEmpty();
    assertThat(look(missing.shown())).isEmpty();
    assertThat(look("no code at all")).isEmpty();
    assertThat(house.dump()).doesNotContain(code.secret());
  }

  @Test
  void whoever_has_signed_in_does_not_find_the_portals_door() {
    ReceiptCode code = handIn(anonymous("某村干部"));
    assertThatThrownBy(() -> house.ask(FIRST, () -> house.get(PortalDesk.class).look(code.shown())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_accusation_is_about_somebody_and_nothing_is_kept_of_one_that_is_not() {
    String before = house.dump();
    HandIn about = anonymous("某村干部");
    HandIn nobody =
        new HandIn(
            about.kind(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            HAPPENED,
            false,
            false,
            List.of(FILE));
    assertThatThrownBy(() -> handIn(nobody)).isInstanceOf(AccusationOfNobody.class);
    assertThat(house.dump()).isEqualTo(before);
  }

  @Test
  void whoever_is_named_in_it_does_not_open_it_Q3() {
    house.office(FIRST, SECOND);
    handIn(anonymous("信访室 第" + FIRST + "人"));
    assertThat(newest(SECOND).channel()).isEqualTo(Channel.PORTAL);
    ReportId report = newest(SECOND).id();
    assertThatThrownBy(() -> house.ask(FIRST, () -> house.get(PetitionRecords.class).get(report)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_plainly_about_the_organs_own_chief_nobody_here_opens_E2() {
    ReceiptCode code = handIn(anonymous("第" + ORGAN_CHIEF + "人"));
    ReportDetail line = detail(newest(REGISTRAR).id());
    assertThat(line.state()).isEqualTo(ReportState.SENT_UP);
    assertThat(line.ground()).contains(UpwardGround.OWN_CHIEF);
    assertThatThrownBy(() -> open(REGISTRAR, line.id())).isInstanceOf(NotToBeOpened.class);
    assertThat(look(code.shown()).orElseThrow().standing()).isEqualTo(PortalStanding.PASSED_ON);
  }

  @Test
  void what_names_everybody_in_the_office_goes_up_as_well() {
    house.office(REGISTRAR, FIRST);
    handIn(anonymous("第" + FIRST + "人、第" + REGISTRAR + "人"));
    assertThat(newest(REGISTRAR).state()).isEqualTo(ReportState.SENT_UP);
  }

  @Test
  void the_registrar_opens_it_while_it_waits_and_not_afterwards() {
    handIn(named("某村干部"));
    ReportId report = newest(REGISTRAR).id();
    assertThat(open(REGISTRAR, report)).contains("反映对象：某村干部", HAPPENED).doesNotContain(NAME);
    assertThat(file(REGISTRAR, report)).isEqualTo(FILE);
    register(report, house.somebody());
    laidBeforeAndAccepted(report);
    assertThatThrownBy(() -> open(REGISTRAR, report)).isInstanceOf(NotToBeOpened.class);
  }

  @Test
  void an_accusation_is_not_laid_before_anybody_until_it_says_about_whom() {
    handIn(anonymous("某村干部"));
    ReportId report = newest(REGISTRAR).id();
    LayBefore early = new LayBefore(report, CHIEF, TODAY, -1);
    assertThatThrownBy(
            () -> house.enterAs(REGISTRAR, () -> house.get(PetitionDesk.class).layBefore(early)))
        .isInstanceOf(AccusationOfNobody.class);
    register(report, house.somebody());
    assertThat(detail(report).allegations()).hasSize(1);
    assertThatThrownBy(() -> register(report, house.somebody())).isInstanceOf(WrongState.class);
  }

  @Test
  void registered_as_about_a_superior_it_goes_up_and_nothing_of_it_stays_open_E2() {
    ReceiptCode code = handIn(named("某领导"));
    ReportId report = newest(REGISTRAR).id();
    add(code, "他还收过一次。");
    register(report, house.superior());
    assertThat(detail(report).ground()).contains(UpwardGround.NOT_MANAGED_HERE);
    assertThat(detail(report).allegations()).isEmpty();
    house.ask(
        REGISTRAR,
        () ->
            house
                .get(SuperiorDesk.class)
                .passUp(new PassUp(report, "天纪报〔2019〕9号", REGISTRAR, TODAY, -1)));
    assertThat(house.sealedOf(report)).isZero();
    assertThat(house.postOf(report)).isZero();
    PortalView view = look(code.shown()).orElseThrow();
    assertThat(view.standing()).isEqualTo(PortalStanding.PASSED_ON);
    assertThat(view.mayAdd()).isFalse();
    assertThatThrownBy(() -> add(code, "再补充")).isInstanceOf(WrongState.class);
  }

  @Test
  void what_is_added_and_answered_lies_sealed_and_is_read_by_the_code() {
    ReceiptCode code = handIn(anonymous("某村干部"));
    ReportId report = newest(REGISTRAR).id();
    add(code, "当天还有两人在场。");
    house.enterAs(
        REGISTRAR,
        () ->
            house
                .get(PostDesk.class)
                .answer(new AnswerPetitioner(report, "请补充在场人员的姓名。", REGISTRAR, TODAY)));
    List<PortalView.Line> lines = look(code.shown()).orElseThrow().lines();
    assertThat(lines)
        .extracting(PortalView.Line::kind)
        .containsExactly(MessageKind.FACTS, MessageKind.ANSWER);
    assertThat(lines.get(1).text()).isEqualTo("请补充在场人员的姓名。");
    assertThat(house.dump()).doesNotContain("两人在场", "在场人员的姓名");
    assertThat(open(REGISTRAR, report)).contains("当天还有两人在场。", "请补充在场人员的姓名。");
  }

  @Test
  void it_stands_on_the_workbench_until_it_is_registered_and_answered() {
    ReceiptCode code = handIn(anonymous("某村干部"));
    ReportId report = newest(REGISTRAR).id();
    assertThat(work(report)).containsExactly("petition.work.portal");
    register(report, house.somebody());
    assertThat(work(report)).isEmpty();
    add(code, "补充一点。");
    assertThat(work(report)).containsExactly("petition.work.message");
    AnswerPetitioner answer = new AnswerPetitioner(report, "收到。", REGISTRAR, TODAY);
    house.enterAs(REGISTRAR, () -> house.get(PostDesk.class).answer(answer));
    assertThat(work(report)).isEmpty();
  }

  private List<String> work(ReportId report) {
    String end = "portalPost.xhtml?id=" + report.value();
    return house.ask(REGISTRAR, house::waiting).stream()
        .filter(item -> item.page().endsWith(end))
        .map(WorkItemSource.WorkItem::kind)
        .toList();
  }

  @Test
  void who_wrote_a_letter_cannot_be_answered_at_the_portal() {
    ReportId letter = house.received(house.somebody());
    assertThatThrownBy(
            () ->
                house.enterAs(
                    REGISTRAR,
                    () ->
                        house
                            .get(PostDesk.class)
                            .answer(new AnswerPetitioner(letter, "收到", REGISTRAR, TODAY))))
        .isInstanceOf(NotFromThePortal.class);
  }

  @Test
  void a_handler_reads_it_with_leave_alone_and_each_look_is_kept() {
    handIn(anonymous("某村干部"));
    ReportId report = newest(REGISTRAR).id();
    register(report, house.somebody());
    laidBeforeAndAccepted(report);
    house.enter(
        () ->
            house
                .get(PetitionDesk.class)
                .openClue(new OpenClue(report, FIRST, SECOND, CHIEF, TODAY, -1)));
    assertThatThrownBy(() -> open(FIRST, report)).isInstanceOf(NotToBeOpened.class);
    UnsealingId asked =
        house.ask(
            FIRST,
            () ->
                house
                    .get(UnsealingDesk.class)
                    .ask(
                        new AskUnsealing(
                            report, SealedPart.TEXT, UnsealingPurpose.values()[0], "核对经过", FIRST)));
    house.enterAs(
        CHIEF,
        () ->
            house
                .get(UnsealingDesk.class)
                .decide(new DecideUnsealing(asked, CHIEF, Optional.empty(), -1)));
    assertThat(open(FIRST, report)).contains(HAPPENED);
    assertThat(file(FIRST, report)).isEqualTo(FILE);
    assertThat(house.looksAt(report)).isEqualTo(2);
    assertThatThrownBy(() -> open(SECOND, report)).isInstanceOf(NotToBeOpened.class);
  }

  @Test
  void nothing_is_objected_to_before_there_is_a_result() {
    ReceiptCode code = handIn(anonymous("某村干部"));
    assertThat(look(code.shown()).orElseThrow().mayObject()).isFalse();
    assertThatThrownBy(() -> object(code)).isInstanceOf(NothingToObject.class);
  }

  @Test
  void an_appeal_that_was_answered_is_taken_to_review_within_its_clock_XF_35() {
    ReceiptCode code = handIn(appeal());
    ReportId report = newest(REGISTRAR).id();
    assertThat(detail(report).course()).isPresent();
    laidBeforeAndAccepted(report);
    CourseDesk desk = house.get(CourseDesk.class);
    house.enter(() -> desk.entrust(new Entrust(report, FIRST, SECOND, CHIEF, TODAY, -1)));
    house.enter(
        () ->
            desk.giveOpinion(
                new GiveOpinion(report, "县纪委监委", "天信复〔2019〕1号", "维持原处理。", CHIEF, TODAY, -1)));
    assertThat(look(code.shown()).orElseThrow().mayObject()).isFalse();
    house.enter(() -> desk.serveOpinion(new CourseStep(report, "送达回证", FIRST, TODAY, -1)));
    PortalView view = look(code.shown()).orElseThrow();
    assertThat(view.lines())
        .anyMatch(line -> line.kind() == MessageKind.OPINION && line.text().contains("维持原处理"));
    assertThat(view.mayObject()).isTrue();
    assertThat(view.objectBy()).contains(java.time.LocalDate.of(2019, 3, 22));
    PortalView after = object(code).orElseThrow();
    assertThat(after.mayObject()).isFalse();
    assertThat(detail(report).course().orElseThrow().stage().name()).isEqualTo("IN_REVIEW");
  }

  @Test
  void a_day_is_counted_and_told_once_it_is_over() {
    handIn(anonymous("某村干部"));
    look("nothing");
    PortalDesk desk = house.get(PortalDesk.class);
    java.time.LocalDate tomorrow = java.time.LocalDate.of(2026, 1, 6);
    List<PortalDay> days = house.atThePortal(() -> desk.daysToClose(tomorrow));
    PortalDay day = days.get(days.size() - 1);
    assertThat(day.on()).isEqualTo(java.time.LocalDate.of(2026, 1, 5));
    assertThat(day.handedIn()).isPositive();
    assertThat(day.lookedUp()).isPositive();
    assertThat(house.atThePortal(() -> desk.daysToClose(day.on()))).isEmpty();
    house.atThePortal(
        () -> {
          desk.closeDay(day);
          return day;
        });
    assertThat(house.atThePortal(() -> desk.daysToClose(tomorrow))).isEmpty();
  }

  private ReceiptCode handIn(HandIn command) {
    return house.atThePortal(() -> house.get(PortalDesk.class).handIn(command));
  }

  private Optional<PortalView> look(String typed) {
    return house.atThePortal(() -> house.get(PortalDesk.class).look(typed));
  }

  private Optional<PortalView> add(ReceiptCode code, String text) {
    WriteToOffice more = new WriteToOffice(code.shown(), text, List.of());
    return house.atThePortal(() -> house.get(PortalDesk.class).add(more));
  }

  private Optional<PortalView> object(ReceiptCode code) {
    WriteToOffice words = new WriteToOffice(code.shown(), "未找在场的人核实。", List.of());
    return house.atThePortal(() -> house.get(PortalDesk.class).object(words));
  }

  private void register(ReportId report, PersonId subject) {
    house.enterAs(
        REGISTRAR,
        () ->
            house
                .get(PostDesk.class)
                .register(
                    new RegisterReport(
                        report,
                        List.of(new NewAllegation(subject, "反映收受礼品")),
                        REGISTRAR,
                        TODAY,
                        -1)));
  }

  private void laidBeforeAndAccepted(ReportId report) {
    PetitionDesk desk = house.get(PetitionDesk.class);
    house.enterAs(REGISTRAR, () -> desk.layBefore(new LayBefore(report, CHIEF, TODAY, -1)));
    house.enter(
        () ->
            desk.route(
                new RouteReport(report, Routing.ACCEPTED, Optional.empty(), CHIEF, TODAY, -1)));
  }

  private String open(PersonId reader, ReportId report) {
    return house.ask(reader, () -> house.get(PostDesk.class).open(report));
  }

  private byte[] file(PersonId reader, ReportId report) {
    return house.ask(reader, () -> house.get(PostDesk.class).file(report, 1)).content();
  }

  private ReportDetail detail(ReportId report) {
    return house.ask(REGISTRAR, () -> house.get(PetitionRecords.class).get(report));
  }

  private ReportRow newest(PersonId reader) {
    return house
        .ask(reader, () -> house.get(PetitionRecords.class).list(ListQuery.first(200)))
        .rows()
        .stream()
        .max(java.util.Comparator.comparing(row -> row.id().value()))
        .orElseThrow();
  }

  private static HandIn anonymous(String about) {
    return handIn(ReportKind.ACCUSATION, Optional.empty(), Optional.of(about));
  }

  private static HandIn named(String about) {
    return handIn(ReportKind.ACCUSATION, Optional.of(NAME), Optional.of(about));
  }

  private static HandIn appeal() {
    return handIn(ReportKind.APPEAL, Optional.of(NAME), Optional.empty());
  }

  private static HandIn handIn(ReportKind kind, Optional<String> name, Optional<String> about) {
    return new HandIn(
        kind,
        name,
        name.map(given -> WAY),
        about,
        Optional.of("某村"),
        Optional.of("去年冬天"),
        HAPPENED,
        true,
        false,
        List.of(FILE));
  }
}
