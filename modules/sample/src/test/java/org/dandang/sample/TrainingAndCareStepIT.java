package org.dandang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dandang.care.api.talk.TalkDesk;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.office.api.DemoMark;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.policy.api.PolicyDesk;
import org.dandang.sample.personnel.PeopleStep;
import org.dandang.training.api.classes.ClassDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainingAndCareStepIT {
  private static House house;

  @BeforeAll
  static void the_county_trains_and_cares() {
    house =
        House.of("personnel", PersonDirectory.class)
            .and("office", DemoMark.class)
            .and("policy", PolicyDesk.class)
            .and("training", ClassDesk.class)
            .and("care", TalkDesk.class)
            .withBeansBeside(County.class)
            .lend(new TestActor("sample", Optional.empty(), EnumSet.allOf(Role.class), Scope.ALL))
            .lend(new Envelope())
            .lend(Clock.systemUTC())
            .lend((BusinessDay) () -> County.TODAY)
            .lend(RuleBooks.standard())
            .lend(WorkingCalendars.region("450000"));
    for (Class<? extends SampleStep> step :
        List.of(
            PeopleStep.class,
            PolicyStep.class,
            TrainingStep.class,
            PartyLifeStep.class,
            LifeMeetingStep.class,
            TalkStep.class,
            SupportStep.class)) load(step);
  }

  @Test
  void the_classes_of_2018_and_their_attendances_are_those_of_the_article() {
    assertThat(count("training_classes", 2018)).isEqualTo(23);
    assertThat(count("training_attendances", 2018)).isEqualTo(5_048);
  }

  @Test
  void the_care_of_2018_is_that_of_the_article() {
    assertThat(count("heart_talks", 2018)).isEqualTo(213);
    assertThat(count("backing_units", 2018)).isEqualTo(84);
    assertThat(count("backing_cadres", 2018)).isEqualTo(2_534);
    assertThat(count("difficulties_solved", 2018)).isEqualTo(134);
    assertThat(count("difficulties_collected", 2018)).isEqualTo(134 + 12 + 3);
  }

  @Test
  void the_year_before_has_other_numbers() {
    assertThat(count("training_classes", 2017)).isEqualTo(6);
    assertThat(count("training_attendances", 2017)).isEqualTo(710);
    assertThat(count("heart_talks", 2017)).isEqualTo(48);
    assertThat(count("difficulties_solved", 2017)).isEqualTo(28);
    assertThat(count("backing_units", 2017)).isEqualTo(50);
  }

  @Test
  void every_measure_without_a_number_has_its_records() {
    for (String key :
        List.of(
            "party_days",
            "life_meetings",
            "rectification_meetings",
            "route_visits",
            "incentive_documents",
            "policy_meetings",
            "publicity_items",
            "role_swaps",
            "support_groups",
            "cadre_requests")) assertThat(count(key, 2018)).as(key).isPositive();
  }

  private static void load(Class<? extends SampleStep> step) {
    SampleStep bean = house.get(step);
    house.run(() -> bean.load(house.get(County.class), new SplittableRandom(bean.order())));
  }

  private static long count(String key, int year) {
    FigureQuestion question =
        new FigureQuestion(
            key,
            year,
            Optional.of(LocalDate.of(year, 1, 1)),
            LocalDate.of(year, 12, 31),
            Scope.ALL);
    return house.call(
        () ->
            house.all(IndicatorSource.class).stream()
                .filter(source -> source.keys().contains(key))
                .mapToLong(source -> source.count(question))
                .sum());
  }

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
      return (purpose + value).getBytes(StandardCharsets.UTF_8);
    }
  }
}
