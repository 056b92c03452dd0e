package org.dandang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.LetterDetail;
import org.dandang.accountability.api.OpenLetter;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CommendationDesk;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominationRow;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.office.api.DemoMark;
import org.dandang.overview.api.Comparison;
import org.dandang.overview.api.Overviews;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.sample.personnel.PeopleStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommendationStepIT {
  private static final int WAIVED = 15;
  private static House house;

  @BeforeAll
  static void the_county_honours_its_people() {
    Letters letters = new Letters();
    house =
        House.of("personnel", PersonDirectory.class)
            .and("office", DemoMark.class)
            .and("commendation", CommendationDesk.class)
            .and("overview", Overviews.class)
            .withBeansBeside(County.class)
            .lend(new TestActor("sample", Optional.empty(), EnumSet.allOf(Role.class), Scope.ALL))
            .lend(new Letters.Envelope())
            .lend(letters)
            .lend(Clock.systemUTC())
            .lend((BusinessDay) () -> County.TODAY)
            .lend(RuleBooks.standard())
            .lend(WorkingCalendars.region("450000"));
    County county = house.get(County.class);
    house.run(() -> house.get(PeopleStep.class).load(county, new SplittableRandom(1)));
    house.run(
        () -> {
          letters.tolerated =
              county.ordinary(County.Share.ACCOUNTABILITY).stream()
                  .map(PersonOnDay::person)
                  .limit(WAIVED)
                  .toList();
          house.get(CommendationStep.class).load(county, new SplittableRandom(2));
        });
    house.run(() -> house.get(OverviewStep.class).load(county, new SplittableRandom(3)));
  }

  @Test
  void the_awards_of_2018_are_those_of_the_article() {
    assertThat(count(Honour.RED_FLAG_VILLAGE, 2018)).isEqualTo(10);
    assertThat(count(Honour.BACKING_UNIT, 2018)).isEqualTo(16);
    assertThat(count(Honour.MODEL_WORKER, 2018)).isEqualTo(30);
    assertThat(count(Honour.TOWNSHIP_CADRE, 2018)).isEqualTo(30);
    assertThat(count(Honour.TASK_GROUP_MEMBER, 2018)).isEqualTo(15);
  }

  @Test
  void the_year_before_has_other_numbers() {
    assertThat(count(Honour.RED_FLAG_VILLAGE, 2017)).isEqualTo(8);
    assertThat(count(Honour.TASK_GROUP_MEMBER, 2017)).isEqualTo(10);
  }

  @Test
  void what_went_wrong_is_there_and_does_not_count() {
    assertThat(awards(Map.of("year", "2018", "standing", "REVOKED"))).hasSize(1);
    assertThat(awards(Map.of("year", "2018", "standing", "VOIDED"))).hasSize(1);
    assertThat(nominations(Map.of("state", "REFUSED"))).isNotEmpty();
    assertThat(nominations(Map.of("state", "PASSED_OVER"))).hasSizeGreaterThan(20);
  }

  @Test
  void a_frozen_overview_tells_which_award_is_gone_and_why() {
    Comparison comparison =
        house.call(
            () -> {
              Overviews overviews = house.get(Overviews.class);
              return overviews.compare(overviews.versions(2018).get(0).id(), Optional.empty());
            });
    Comparison.Change township =
        comparison.changes().stream()
            .filter(change -> change.then().key().equals("township_cadre_awards"))
            .findFirst()
            .orElseThrow();
    assertThat(township.then().value()).isEqualTo(31);
    assertThat(township.now()).isEqualTo(30);
    assertThat(township.gone())
        .singleElement()
        .satisfies(record -> assertThat(record.why()).contains("作废：名单录入重复，按决定原件更正"));
  }

  @Test
  void everybody_who_was_let_through_was_nominated_and_some_won() {
    List<NominationRow> waived = nominations(Map.of("conclusion", "WAIVED"));
    assertThat(waived).hasSize(WAIVED);
    assertThat(waived).extracting(row -> row.state().name()).contains("AWARDED", "PASSED_OVER");
  }

  private static long count(Honour honour, int year) {
    FigureQuestion question =
        new FigureQuestion(
            honour.figure().orElseThrow(),
            year,
            Optional.of(LocalDate.of(year, 1, 1)),
            County.TODAY,
            Scope.ALL);
    return house.call(
        () ->
            house.all(IndicatorSource.class).stream()
                .filter(source -> source.keys().contains(question.key()))
                .mapToLong(source -> source.count(question))
                .sum());
  }

  private static List<AwardRow> awards(Map<String, String> filters) {
    return house.call(() -> house.get(CommendationRecords.class).awards(query(filters)).rows());
  }

  private static List<NominationRow> nominations(Map<String, String> filters) {
    return house.call(
        () -> house.get(CommendationRecords.class).nominations(query(filters)).rows());
  }

  private static ListQuery query(Map<String, String> filters) {
    return new ListQuery(filters, List.of(), 0, 200);
  }

  /** Answers every letter: whoever is tolerated is let through, nobody is objected to. */
  private static final class Letters implements ClearanceDesk, ClearanceOffice {
    private final List<Letter> sent = new ArrayList<>();
    private List<PersonId> tolerated = List.of();

    @Override
    public long send(Letter letter) {
      sent.add(letter);
      return sent.size();
    }

    @Override
    public List<Reply> replies(long letter) {
      Letter asked = sent.get((int) letter - 1);
      return asked.persons().stream().map(person -> reply(asked, person)).toList();
    }

    private Reply reply(Letter asked, PersonId person) {
      Conclusion conclusion =
          tolerated.contains(person) ? Conclusion.WAIVED : Conclusion.NO_OBJECTION;
      return new Reply(person, conclusion, "复函", asked.on());
    }

    @Override
    public List<OpenLetter> waiting() {
      return List.of();
    }

    @Override
    public LetterDetail letter(long letter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Reply> answer(AnswerLetter command) {
      return replies(command.letter());
    }

    @Override
    public List<PersonId> clearedForAwards(LocalDate day) {
      return day.getYear() == 2018 && day.getMonthValue() == 12 ? tolerated : List.of();
    }

    /** Keeps what is sealed readable: nobody looks for secrets here. */
    private static final class Envelope implements Sealer {
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
}
