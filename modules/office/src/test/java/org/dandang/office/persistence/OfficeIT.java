package org.dandang.office.persistence;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.kernel.time.Period;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.MirrorSealer;
import org.dandang.office.api.ConveneMeeting;
import org.dandang.office.api.JobRecords.JobFile;
import org.dandang.office.api.NumberRecords.NumberRow;
import org.dandang.office.api.OpenSeat;
import org.dandang.office.api.RecordVote;
import org.dandang.office.domain.desk.Draft;
import org.dandang.office.domain.desk.Job;
import org.dandang.office.domain.desk.Notice;
import org.dandang.office.domain.desk.SavedView;
import org.dandang.office.domain.file.FileContent;
import org.dandang.office.domain.file.FileRecord;
import org.dandang.office.domain.meeting.Meeting;
import org.dandang.office.domain.seat.HandOver;
import org.dandang.office.domain.seat.Seat;
import org.dandang.office.domain.series.GivenNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfficeIT {
  private static final LocalDateTime NOW = LocalDateTime.of(2019, 2, 20, 9, 30);
  private static final TestActor CLERK = TestActor.with(Role.COMMITTEE_CLERK);
  private static final TestActor EXPORTER =
      new TestActor("exporter", Optional.empty(), Set.of(), CLERK.scope());
  private static final Sealer SEALER = new MirrorSealer();
  private static TestUnit unit;

  @BeforeAll
  static void boot() {
    unit = TestUnit.of("office");
  }

  @Test
  void what_was_said_about_the_database_is_found_again() {
    unit.run(em -> settings(em).add("colour", "red"));
    unit.run(em -> assertThat(settings(em).find("colour")).contains("red"));
    unit.run(em -> assertThat(settings(em).find("size")).isEmpty());
  }

  @Test
  void an_uploaded_year_replaces_the_one_before() {
    SpecialDay newYear = new SpecialDay(parse("2027-01-01"), false, "元旦");
    SpecialDay other = new SpecialDay(parse("2028-01-01"), false, "元旦");
    unit.run(em -> days(em).replace("", 2027, List.of(newYear)));
    unit.run(em -> days(em).replace("", 2028, List.of(other)));
    unit.run(
        em ->
            days(em).replace("", 2027, List.of(new SpecialDay(parse("2027-01-02"), false, "元旦"))));
    unit.run(
        em ->
            assertThat(days(em).of(""))
                .extracting(SpecialDay::day)
                .containsExactly(parse("2027-01-02"), parse("2028-01-01")));
  }

  @Test
  void numbers_have_no_gap_after_a_rollback_and_voids_stay() {
    assertThat(given()).isEqualTo("天组发〔2018〕1号");
    assertThatThrownBy(
            () ->
                unit.run(
                    em -> {
                      give(em, "天组发");
                      throw new PersistenceException("undone");
                    }))
        .hasMessage("undone");
    assertThat(given()).isEqualTo("天组发〔2018〕2号");
    NumberRow second = numbers().get(0);
    unit.run(em -> number(em, second).voidBy(new Amendment("未印发", "农某", parse("2018-12-01"))));
    assertThat(given()).isEqualTo("天组发〔2018〕3号");
    assertThat(numbers())
        .extracting(NumberRow::text, NumberRow::voided)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("天组发〔2018〕3号", false),
            org.assertj.core.groups.Tuple.tuple("天组发〔2018〕2号", true),
            org.assertj.core.groups.Tuple.tuple("天组发〔2018〕1号", false));
    assertThatThrownBy(() -> unit.run(em -> number(em, second))).isInstanceOf(Stale.class);
    unit.run(
        em -> {
          NumberBook book = new NumberBook();
          book.em = em;
          assertThat(book.series())
              .filteredOn(row -> row.kind().equals("天组发"))
              .singleElement()
              .matches(row -> row.gapless() && row.last() == 3 && row.voided() == 1);
          assertThat(book.get(second.id()).reason()).isEqualTo("未印发");
          assertThat(book.history(second.id())).isNotEmpty();
        });
  }

  @Test
  void numbers_given_at_the_same_time_are_neither_skipped_nor_given_twice() {
    List<String> given =
        IntStream.range(0, 40).parallel().mapToObj(i -> given("天纪发")).sorted().toList();
    assertThat(given)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 40).mapToObj(i -> "天纪发〔2018〕" + i + "号").toList());
  }

  @Test
  void the_same_content_is_kept_once() {
    byte[] pdf = "%PDF-1.7 扫描件".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 2; i++)
      unit.run(
          em -> {
            StoredFiles files = files(em);
            FileContent content = FileContent.of("呈批件.pdf", new ByteArrayInputStream(pdf), 1 << 20);
            files.add(
                new FileRecord(files.nextId(), "training", 7, content, Mark.INTERNAL, false, NOW),
                content);
          });
    unit.run(
        em -> {
          List<FileRecord> both = files(em).of("training", 7);
          FileRecord kept = both.get(0);
          assertThat(files(em).content(kept.told().sha256())).isEqualTo(pdf);
          assertThat(kept.told().mediaType()).isEqualTo("application/pdf");
          assertThat(count(em, "office_file_content")).isEqualTo(1);
          assertThat(both).hasSize(2);
          assertThatThrownBy(() -> files(em).content("0")).isInstanceOf(NotFound.class);
        });
  }

  @Test
  void the_file_of_a_sealed_record_lies_apart_and_keeps_the_hash_of_its_clear_content() {
    byte[] pdf = "%PDF-1.7 密封".getBytes(StandardCharsets.UTF_8);
    byte[] sealed = {1, 2, 3};
    FileContent content = FileContent.of("表决票.pdf", new ByteArrayInputStream(pdf), 1 << 20);
    unit.run(
        em -> {
          StoredFiles files = files(em);
          files.addSealed(
              new FileRecord(files.nextId(), "sealed", 7, content, Mark.WORK_SECRET, true, NOW),
              sealed);
        });
    unit.run(
        em -> {
          FileRecord kept = files(em).of("sealed", 7).get(0);
          assertThat(kept.told().sealed()).isTrue();
          assertThat(kept.told().sha256()).isEqualTo(content.sha256());
          assertThat(files(em).sealedContent(kept.told().id())).isEqualTo(sealed);
          assertThatThrownBy(() -> files(em).content(content.sha256()))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void a_job_belongs_to_who_started_it() {
    long id =
        unit.inTransaction(
            em -> {
              StoredJobs jobs = with(new StoredJobs(), repository -> repository.em = em);
              long next = jobs.nextId();
              jobs.add(new Job(next, "导出", CLERK.name(), NOW));
              jobs.get(next).at(1, 2, "一半", NOW);
              return next;
            });
    unit.run(em -> assertThat(jobs(em, CLERK).get(id).percent()).isEqualTo(50));
    unit.run(em -> assertThat(jobs(em, CLERK).mine()).hasSize(1));
    TestActor other = new TestActor("other", Optional.empty(), Set.of(), CLERK.scope());
    unit.run(em -> assertThatThrownBy(() -> jobs(em, other).get(id)).isInstanceOf(NotFound.class));
  }

  @Test
  void a_job_keeps_what_it_left_for_its_owner_in_sealed_parts() {
    long id = leftBehind(NOW);
    unit.run(em -> assertThat(jobs(em, EXPORTER).get(id).result()).isTrue());
    unit.run(em -> assertThat(read(jobs(em, EXPORTER).result(id))).isEqualTo("名册.xlsx: 甲乙丙"));
    TestActor other = new TestActor("other", Optional.empty(), Set.of(), CLERK.scope());
    unit.run(
        em -> assertThatThrownBy(() -> jobs(em, other).result(id)).isInstanceOf(NotFound.class));
    unit.run(
        em -> {
          List<?> open =
              em.createNativeQuery(
                      "select 1 from office_job_part where position(?1 in content) > 0")
                  .setParameter(1, "甲".getBytes(StandardCharsets.UTF_8))
                  .getResultList();
          assertThat(open).isEmpty();
        });
  }

  @Test
  void the_file_of_a_job_goes_after_its_days_and_its_line_stays() {
    long old = leftBehind(NOW.minusDays(8));
    long young = leftBehind(NOW);
    unit.inTransaction(
        em -> {
          stored(em).clear(NOW.minusDays(7));
          return null;
        });
    unit.run(em -> assertThat(jobs(em, EXPORTER).get(old).result()).isFalse());
    unit.run(em -> assertThat(jobs(em, EXPORTER).get(young).result()).isTrue());
    unit.run(
        em ->
            assertThatThrownBy(() -> jobs(em, EXPORTER).result(old)).isInstanceOf(NotFound.class));
  }

  private static long leftBehind(LocalDateTime when) {
    return unit.inTransaction(
        em -> {
          StoredJobs jobs = stored(em);
          long next = jobs.nextId();
          jobs.add(new Job(next, "导出", EXPORTER.name(), when));
          jobs.addPart(next, 0, SEALER.sealBytes("甲".getBytes(StandardCharsets.UTF_8)));
          jobs.addPart(next, 1, SEALER.sealBytes("乙丙".getBytes(StandardCharsets.UTF_8)));
          jobs.get(next).leave("名册.xlsx");
          jobs.get(next).finish(when);
          return next;
        });
  }

  private static StoredJobs stored(EntityManager em) {
    return with(new StoredJobs(), repository -> repository.em = em);
  }

  private static String read(JobFile file) {
    try (InputStream content = file.content()) {
      return file.name() + ": " + new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_notice_is_read_by_each_and_the_sender_sees_it() {
    long id =
        unit.inTransaction(
            em -> {
              StoredNotices board = board(em);
              Notice notice =
                  new Notice(board.nextId(), "请报名", "/training/class.xhtml?id=7", "tester", NOW);
              board.add(notice, List.of(new PersonId(1), new PersonId(2)));
              return notice.id();
            });
    unit.run(em -> assertThat(notices(em).unread()).isEqualTo(1));
    unit.run(em -> board(em).receipt(id, new PersonId(1)).read(NOW));
    unit.run(em -> board(em).receipt(id, new PersonId(1)).read(NOW.plusDays(1)));
    unit.run(
        em -> {
          assertThat(notices(em).unread()).isZero();
          assertThat(notices(em).mine(10).get(0).readAt()).contains(NOW);
          assertThat(notices(em).receipts(id))
              .extracting(receipt -> receipt.readAt().isPresent())
              .containsExactly(true, false);
        });
  }

  @Test
  void drafts_and_views_are_ones_own() {
    unit.run(
        em -> {
          StoredDrafts drafts = drafts(em);
          Draft draft = new Draft(drafts.nextId(), CLERK.name(), "training.class");
          draft.write("秋季班", SEALER.seal("{}"), NOW);
          drafts.keep(draft);
          SavedView view = new SavedView(drafts.nextId(), CLERK.name(), "training.classes", "今年");
          view.keep("year=2018");
          drafts.add(view);
        });
    unit.run(
        em -> {
          DraftTable mine = drafts(em, CLERK);
          assertThat(mine.drafts()).anyMatch(row -> row.title().equals("秋季班"));
          assertThat(mine.views("training.classes"))
              .singleElement()
              .matches(row -> row.query().equals("year=2018"));
          assertThat(drafts(em).view("other", "training.classes", "今年")).isEmpty();
          assertThat(mine.draft("training.class").orElseThrow().content()).isEqualTo("{}");
          assertThat(drafts(em, EXPORTER).draft("training.class")).isEmpty();
          assertThat(drafts(em, EXPORTER).drafts()).isEmpty();
        });
  }

  @Test
  void a_draft_lies_sealed_and_is_not_offered_once_its_days_are_over() {
    unit.run(
        em -> {
          Draft old = new Draft(drafts(em).nextId(), CLERK.name(), "old");
          old.write("旧稿", SEALER.seal("{}"), NOW.minusDays(15));
          drafts(em).keep(old);
          Draft young = new Draft(drafts(em).nextId(), CLERK.name(), "young");
          young.write("新稿", SEALER.seal("某人的家庭情况"), NOW.minusDays(13));
          drafts(em).keep(young);
        });
    unit.run(
        em -> {
          assertThat(drafts(em, CLERK).draft("old")).isEmpty();
          assertThat(drafts(em, CLERK).draft("young")).isPresent();
          assertThat(
                  new String(
                      drafts(em).draft("young", CLERK.name()).orElseThrow().sealed(),
                      StandardCharsets.UTF_8))
              .doesNotContain("家庭");
          assertThat(drafts(em).removeBefore(NOW.minusDays(14))).isEqualTo(1);
          assertThat(drafts(em).draft("old", CLERK.name())).isEmpty();
        });
  }

  @Test
  void of_two_first_drafts_of_one_form_the_later_counts_and_none_fails() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () ->
                unit.run(
                    em -> {
                      drafts(em).keep(typed(em, "前一稿"));
                      begun.countDown();
                      sleep();
                    }));
    begun.await();
    unit.run(em -> drafts(em).keep(typed(em, "后一稿")));
    other.join();
    unit.run(
        em -> {
          assertThat(drafts(em, CLERK).draft("both").orElseThrow().content()).isEqualTo("后一稿");
          assertThat(drafts(em).keepAgain(typed(em, "第三稿"))).isTrue();
          drafts(em).discard("both", CLERK.name());
        });
    unit.run(em -> assertThat(drafts(em).keepAgain(typed(em, "第四稿"))).isFalse());
  }

  /** So long that the other one has to wait for this one's end. */
  private static void sleep() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Draft typed(EntityManager em, String content) {
    Draft draft = new Draft(drafts(em).nextId(), CLERK.name(), "both");
    draft.write("两处打开", SEALER.seal(content), NOW);
    return draft;
  }

  private static DraftTable drafts(EntityManager em, TestActor whose) {
    return with(
        new DraftTable(drafts(em), () -> NOW.minusDays(14), SEALER, whose), table -> table.em = em);
  }

  @Test
  void a_meeting_keeps_its_members_votes_and_minutes() {
    Set<PersonId> eleven =
        LongStream.rangeClosed(1, 11).mapToObj(PersonId::new).collect(Collectors.toSet());
    Meeting convened =
        unit.inTransaction(
            em -> {
              StoredMeetings meetings = meetings(em);
              Meeting meeting =
                  new Meeting(
                      meetings.nextId(),
                      new ConveneMeeting("县委常委会", parse("2018-06-01"), "韦某", eleven));
              meetings.add(meeting);
              return meeting;
            });
    unit.run(em -> meetings(em).get(convened.id()).attend(eleven, RuleBooks.standard()));
    unit.run(
        em -> {
          Meeting meeting = meetings(em).get(convened.id());
          meeting.vote(
              new RecordVote(meeting.id(), "提拔甲", 1, 8, 1, 1, meeting.version()),
              RuleBooks.standard());
          meeting.close("天常纪〔2018〕12号");
        });
    unit.run(
        em -> {
          MeetingBook book = with(new MeetingBook(meetings(em)), reads -> reads.em = em);
          assertThat(book.get(convened.id()).members()).hasSize(11);
          assertThat(book.get(convened.id()).matters()).singleElement().matches(m -> m.carried());
          assertThat(meetings(em).get(convened.id()).basis("提拔甲").inFavour()).contains(8);
          ListQuery inJune =
              new ListQuery(Map.of("since", "2018-06-01", "committee", "常委"), List.of(), 0, 20);
          assertThat(book.list(inJune).rows())
              .singleElement()
              .matches(row -> row.minutes().equals("天常纪〔2018〕12号"));
          assertThat(book.history(convened.id())).extracting(row -> row.op()).contains("I", "U");
          assertThatThrownBy(() -> meetings(em).get(convened.id(), 0)).isInstanceOf(Stale.class);
        });
  }

  @Test
  void a_seat_is_found_by_who_acts_on_a_day_and_is_handed_over_once_at_a_time() {
    PersonId first = new PersonId(21);
    PersonId deputy = new PersonId(22);
    Seat opened =
        unit.inTransaction(
            em -> {
              Seat seat =
                  new Seat(
                      seats(em).nextId(),
                      new OpenSeat("干部一股", new UnitId(5), first, Optional.empty()));
              seat.deputise(deputy, Period.between(parse("2019-02-01"), parse("2019-02-20")));
              seats(em).add(seat);
              return seat;
            });
    unit.run(
        em -> {
          assertThat(of(em, deputy, parse("2019-02-20"))).isEqualTo(1);
          assertThat(of(em, deputy, parse("2019-02-21"))).isZero();
          assertThat(of(em, first, parse("2019-02-21"))).isEqualTo(1);
          HandOver list =
              opened.handOverTo(seats(em).nextId(), deputy, parse("2019-02-20"), List.of("一", "二"));
          seats(em).add(list);
        });
    unit.run(em -> assertThat(seats(em).handOverOpen(opened.id())).isTrue());
    unit.run(
        em -> {
          TestActor taker = new TestActor("b", Optional.of(deputy), Set.of(), CLERK.scope());
          SeatTable table = with(new SeatTable(taker), reads -> reads.em = em);
          assertThat(table.waiting()).singleElement().matches(row -> row.items().size() == 2);
          assertThat(table.seats()).isNotEmpty();
        });
  }

  @Test
  void history_tells_who_changed_what_and_why() {
    unit.run(
        em -> {
          em.createNativeQuery("select set_config('dandang.actor', 'nong', true)")
              .getSingleResult();
          settings(em).add("shape", "round");
        });
    unit.run(
        em -> {
          em.createNativeQuery("select set_config('dandang.reason', '更正', true)").getSingleResult();
          em.createNativeQuery("update office_setting set value = 'oval' where name = 'shape'")
              .executeUpdate();
        });
    unit.run(
        em -> {
          List<?> rows =
              em.createNativeQuery(
                      "select op, actor, coalesce(reason, ''),"
                          + " coalesce(jsonb_extract_path_text(changed, 'value', 'new'), '') from"
                          + " office_history where tbl = 'office_setting' and row_id = (select id"
                          + " from office_setting where name = 'shape') order by id")
                  .getResultList();
          assertThat(rows).hasSize(2);
          assertThat((Object[]) rows.get(0)).containsExactly("I", "nong", "", "");
          assertThat((Object[]) rows.get(1)).containsExactly("U", "postgres", "更正", "oval");
        });
  }

  private static String given() {
    return given("天组发");
  }

  private static String given(String kind) {
    return unit.inTransaction(em -> give(em, kind));
  }

  private static String give(EntityManager em, String kind) {
    StoredNumbers numbers = numbers(em);
    int ordinal = numbers.locked(kind, 2018).next();
    GivenNumber number = new GivenNumber(numbers.nextId(), kind, 2018, ordinal, NOW, CLERK.name());
    numbers.add(number);
    return number.text();
  }

  private static GivenNumber number(EntityManager em, NumberRow row) {
    return numbers(em).get(row.id(), row.version());
  }

  private static List<NumberRow> numbers() {
    ListQuery query = new ListQuery(Map.of("kind", "天组发", "year", "2018"), List.of(), 0, 20);
    return unit.inTransaction(
        em -> with(new NumberBook(), book -> book.em = em).list(query).rows());
  }

  private static int of(EntityManager em, PersonId person, LocalDate day) {
    return with(new SeatTable(CLERK), table -> table.em = em).of(person, day).size();
  }

  private static long count(EntityManager em, String table) {
    return ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult())
        .longValue();
  }

  private static <T> T with(T repository, Consumer<T> wiring) {
    wiring.accept(repository);
    return repository;
  }

  private static StoredSettings settings(EntityManager em) {
    return with(new StoredSettings(), repository -> repository.em = em);
  }

  private static StoredCalendarDays days(EntityManager em) {
    return with(new StoredCalendarDays(), repository -> repository.em = em);
  }

  private static StoredNumbers numbers(EntityManager em) {
    return with(new StoredNumbers(), repository -> repository.em = em);
  }

  private static StoredFiles files(EntityManager em) {
    return with(new StoredFiles(), repository -> repository.em = em);
  }

  private static JobTable jobs(EntityManager em, TestActor actor) {
    return with(new JobTable(actor, SEALER, Clock.systemUTC()), table -> table.em = em);
  }

  private static StoredNotices board(EntityManager em) {
    return with(new StoredNotices(), repository -> repository.em = em);
  }

  private static NoticeTable notices(EntityManager em) {
    return with(new NoticeTable(CLERK), table -> table.em = em);
  }

  private static StoredDrafts drafts(EntityManager em) {
    return with(new StoredDrafts(), repository -> repository.em = em);
  }

  private static StoredMeetings meetings(EntityManager em) {
    return with(new StoredMeetings(), repository -> repository.em = em);
  }

  private static StoredSeats seats(EntityManager em) {
    return with(new StoredSeats(), repository -> repository.em = em);
  }
}
