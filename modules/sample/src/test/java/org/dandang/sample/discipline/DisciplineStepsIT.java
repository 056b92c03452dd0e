package org.dandang.sample.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.Coverage;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.actor.Staff;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.office.api.DemoMark;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.sample.County;
import org.dandang.sample.PlainPapers;
import org.dandang.sample.SampleStep;
import org.dandang.sample.personnel.PeopleStep;
import org.junit.jupiter.api.Test;

/** The confidential half of the demo county gives the article's numbers, noise and all. */
class DisciplineStepsIT {
  private static final LocalDate ANSWERED = LocalDate.of(2018, 12, 28);

  @Test
  void the_figures_of_petition_and_accountability_are_met() {
    House house = house();
    load(house, PeopleStep.class);
    load(house, PetitionStep.class);
    load(house, AccountabilityStep.class);
    assertThat(count(house, "clarifications")).isEqualTo(74);
    assertThat(count(house, "reduced_sanctions")).isEqualTo(8);
    assertThat(count(house, "exempted_sanctions")).isEqualTo(4);
    assertThat(count(house, "first_form_talks")).isEqualTo(43);
    assertThat(count(house, "promoted_after_admonition")).isEqualTo(7);
    assertThat(count(house, "award_clearances")).isZero();
    clear(house);
    assertThat(count(house, "award_clearances")).isEqualTo(15);
    assertThat(count(house, "false_accusations")).isEqualTo(1);
    assertThat(count(house, "tolerance_refused")).isEqualTo(5);
    Coverage coverage = house.call(() -> house.get(AccountabilityRecords.class).coverage(2018));
    assertThat(coverage.opened()).isEqualTo(14);
    assertThat(coverage.complete()).isTrue();
    everybodyActsOnWorkingDays();
  }

  /** Whatever is signed, held or served; only what runs to an end may end on any day. */
  private static void everybodyActsOnWorkingDays() {
    String columns =
        "select table_name, column_name from information_schema.columns"
            + " where table_name like 'accountability\\_%' and data_type = 'date'"
            + " and column_name not in ('effect_until', 'valid_until', 'follow_up_due',"
            + " 'correction_due') order by 1, 2";
    List<String> off = new ArrayList<>();
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        Statement days = connection.createStatement();
        ResultSet found = statement.executeQuery(columns)) {
      while (found.next()) {
        String place = found.getString(1) + "." + found.getString(2);
        ResultSet rows =
            days.executeQuery(
                "select distinct "
                    + found.getString(2)
                    + " from "
                    + found.getString(1)
                    + " where "
                    + found.getString(2)
                    + " is not null");
        while (rows.next()) {
          LocalDate day = rows.getObject(1, LocalDate.class);
          if (!Workdays.isWorked(day)) off.add(place + " " + day);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    assertThat(off).isEmpty();
  }

  private static void clear(House house) {
    house.run(
        () -> {
          ClearanceOffice office = house.get(ClearanceOffice.class);
          List<PersonId> cleared = office.clearedForAwards(ANSWERED);
          assertThat(cleared).hasSize(15);
          long letter =
              house
                  .get(ClearanceDesk.class)
                  .send(
                      new ClearanceDesk.Letter(
                          ClearanceDesk.Purpose.AWARD,
                          "征求意见函",
                          "表彰办",
                          LocalDate.of(2018, 12, 25),
                          cleared));
          assertThat(office.answer(new AnswerLetter(letter, "复函", "分管领导", ANSWERED)))
              .allMatch(reply -> reply.conclusion() == ClearanceDesk.Conclusion.WAIVED);
        });
  }

  private static long count(House house, String key) {
    FigureQuestion question =
        new FigureQuestion(key, 2018, Optional.empty(), County.TODAY, Scope.ALL);
    return house.call(() -> source(house, key).count(question));
  }

  private static IndicatorSource source(House house, String key) {
    return house.all(IndicatorSource.class).stream()
        .filter(one -> one.keys().contains(key))
        .findFirst()
        .orElseThrow();
  }

  private static void load(House house, Class<? extends SampleStep> type) {
    long begun = System.nanoTime();
    house.run(
        () -> {
          SampleStep step = house.get(type);
          step.load(house.get(County.class), new SplittableRandom(451_425_000L + step.order()));
        });
    System.out.println(
        type.getSimpleName() + " " + (System.nanoTime() - begun) / 1_000_000 + " ms");
  }

  private static House house() {
    return House.of("personnel", PersonDirectory.class)
        .and("office", DemoMark.class)
        .and("petition", PetitionDesk.class)
        .and("accountability", CaseId.class)
        .withBeansBeside(County.class)
        .withObservers()
        .lend(new TestActor("sample", Optional.empty(), EnumSet.allOf(Role.class), Scope.ALL))
        .lend((Staff) role -> List.of())
        .lend(new OpenSealer())
        .lend(new PlainPapers())
        .lend(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC))
        .lend((BusinessDay) () -> County.TODAY)
        .lend(RuleBooks.standard())
        .lend(WorkingCalendars.region("450000"));
  }

  /** Seals nothing: what is sealed is shown elsewhere. */
  private static final class OpenSealer implements Sealer {
    @Override
    public byte[] seal(String plain) {
      return plain.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String unseal(byte[] sealed) {
      return new String(sealed, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
      return seal(purpose + value);
    }
  }
}
