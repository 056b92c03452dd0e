package org.dandang.personnel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonDetail.EngagementThen;
import org.dandang.personnel.api.person.PersonDetail.RankThen;
import org.dandang.personnel.api.person.Rank;
import org.junit.jupiter.api.Test;

/** P22: history as of any date. */
class PersonAsOfTest {
  private static final LocalDate DAY = LocalDate.of(2018, 12, 31);

  @Test
  void a_file_as_of_a_day_knows_what_had_begun_and_nothing_of_how_it_went_on() {
    PersonDetail then = file().asOf(DAY);
    assertThat(then.engagements()).extracting(EngagementThen::title).containsExactly("科员", "副镇长");
    assertThat(then.engagements().get(0).end()).isEqualTo(LocalDate.of(2016, 5, 31));
    assertThat(then.engagements().get(1).end()).isNull();
    assertThat(then.post(DAY)).map(EngagementThen::title).contains("副镇长");
    assertThat(then.ranks()).isEmpty();
  }

  @Test
  void a_file_as_of_today_is_the_file() {
    assertThat(file().asOf(LocalDate.of(2019, 7, 1)).ranks()).hasSize(1);
    assertThat(file().post(LocalDate.of(2019, 2, 20))).map(EngagementThen::title).contains("镇长");
  }

  private static PersonDetail file() {
    return new PersonDetail(
        new PersonId(7),
        1,
        Personnel.facts("黄某", "huang mou", LocalDate.of(1980, 1, 1)),
        "",
        "code",
        false,
        List.of(),
        List.of(
            post("科员", LocalDate.of(2010, 7, 1), LocalDate.of(2016, 5, 31)),
            post("副镇长", LocalDate.of(2016, 6, 1), LocalDate.of(2019, 1, 9)),
            post("镇长", LocalDate.of(2019, 1, 10), null)),
        List.of(new RankThen(Rank.PRINCIPAL_STAFF_1, LocalDate.of(2019, 6, 1), null)),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static EngagementThen post(String title, LocalDate begin, LocalDate end) {
    return new EngagementThen(
        EngagementKind.POST,
        new UnitId(1),
        "某镇",
        title,
        Level.STAFF,
        Management.COUNTY,
        false,
        begin,
        end);
  }
}
