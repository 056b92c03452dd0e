package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.Notices;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.office.api.AppointDeputy;
import org.dandang.office.api.BeginHandOver;
import org.dandang.office.api.CloseMeeting;
import org.dandang.office.api.ConveneMeeting;
import org.dandang.office.api.MeetingDesk;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.MeetingRecords;
import org.dandang.office.api.NumberDesk;
import org.dandang.office.api.NumberRecords;
import org.dandang.office.api.NumberRecords.NumberRow;
import org.dandang.office.api.OpenSeat;
import org.dandang.office.api.RecordAttendance;
import org.dandang.office.api.RecordVote;
import org.dandang.office.api.SeatDesk;
import org.dandang.office.api.SeatId;
import org.dandang.office.api.SeatRecords;
import org.dandang.office.api.VoidNumber;
import org.dandang.personnel.api.PersonOnDay;

/** A year of committee meetings, document numbers with a void among them, seats and a hand-over. */
@ApplicationScoped
public class OfficeStep implements SampleStep {
  private static final String COMMITTEE = "县委常委会";
  private static final int MEMBERS = 11;
  private static final int NUMBERS = 9;
  private static final int VOIDED = 5;

  @Inject MeetingDesk meetings;
  @Inject MeetingRecords minutes;
  @Inject NumberSeries series;
  @Inject NumberDesk numbers;
  @Inject NumberRecords register;
  @Inject SeatDesk seats;
  @Inject SeatRecords seatsNow;
  @Inject Notices notices;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 170;
  }

  @Override
  public String title() {
    return "会议、文号和席位";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<PersonOnDay> committee = county.countyLeaders().stream().limit(MEMBERS).toList();
    String secretary = county.countySecretary().label().name();
    for (int month = 1; month <= 12; month++)
      meet(LocalDate.of(2018, month, 8 + seed.nextInt(8)), secretary, committee, seed);
    meetings.convene(
        new ConveneMeeting(COMMITTEE, County.TODAY.plusDays(6), secretary, ids(committee)));
    number();
    sit(county);
  }

  private void meet(
      LocalDate on, String presiding, List<PersonOnDay> committee, RandomGenerator seed) {
    MeetingId meeting =
        meetings.convene(new ConveneMeeting(COMMITTEE, on, presiding, ids(committee)));
    int present = committee.size() - seed.nextInt(3);
    meetings.attend(
        new RecordAttendance(meeting, ids(committee.subList(0, present)), seen(meeting)));
    for (String matter : List.of("研究干部任免事项", "研究激励干部担当作为有关措施")) {
      int against = seed.nextInt(2);
      meetings.vote(
          new RecordVote(meeting, matter, 0, present - against, against, 0, seen(meeting)));
    }
    meetings.close(new CloseMeeting(meeting, series.next("天常纪", on.getYear()), seen(meeting)));
  }

  private long seen(MeetingId meeting) {
    return minutes.get(meeting).version();
  }

  private void number() {
    for (int i = 0; i < NUMBERS; i++) series.next("天组通", 2018);
    ListQuery query = new ListQuery(Map.of("kind", "天组通", "year", "2018"), List.of(), 0, NUMBERS);
    NumberRow unused =
        register.list(query).rows().stream()
            .filter(row -> row.ordinal() == VOIDED)
            .findFirst()
            .orElseThrow();
    numbers.voidNumber(
        new VoidNumber(
            unused.id(),
            new Amendment("文件未印发", "办公室负责人", LocalDate.of(2018, 6, 4)),
            unused.version()));
  }

  private void sit(County county) {
    List<PersonOnDay> staff = county.ordinary().stream().limit(6).toList();
    SeatId training = open("干部教育席", staff.get(0), staff.get(1));
    SeatId cadres = open("干部管理席", staff.get(2), staff.get(3));
    seats.deputise(
        new AppointDeputy(
            training,
            staff.get(1).person(),
            County.TODAY.minusDays(2),
            County.TODAY.plusDays(12),
            seatsNow.get(training).version()));
    seats.handOver(
        new BeginHandOver(
            cadres,
            staff.get(4).person(),
            County.TODAY.minusDays(1),
            List.of("三名试用期满干部的考核材料", "未归档的任免文件两份"),
            seatsNow.get(cadres).version()));
    notices.send(
        staff.stream().map(PersonOnDay::person).toList(), "席位交接请在三日内确认", "/workbench.xhtml");
  }

  private SeatId open(String name, PersonOnDay first, PersonOnDay second) {
    return seats.open(
        new OpenSeat(name, first.label().unit(), first.person(), Optional.of(second.person())));
  }

  private static Set<PersonId> ids(List<PersonOnDay> persons) {
    return persons.stream()
        .map(PersonOnDay::person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
