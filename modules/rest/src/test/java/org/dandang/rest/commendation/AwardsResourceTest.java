package org.dandang.rest.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.rest.frame.Address;
import org.junit.jupiter.api.Test;

class AwardsResourceTest {
  private final AtomicReference<ListQuery> asked = new AtomicReference<>();
  private final AwardsResource resource = new AwardsResource();

  {
    resource.records =
        (CommendationRecords)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {CommendationRecords.class},
                (proxy, method, arguments) -> {
                  asked.set((ListQuery) arguments[0]);
                  return new Listing<>(List.of(award()), 1, false);
                });
  }

  @Test
  void the_honour_roll_is_asked_as_the_call_says() {
    AwardPage page =
        resource.list(Address.of("/api/v1/awards?filter%5Byear%5D=2018&sort=-decidedOn&limit=20"));
    assertThat(asked.get().filters()).containsEntry("year", "2018");
    assertThat(asked.get().limit()).isEqualTo(20);
    assertThat(page.total()).isEqualTo(1);
    assertThat(page.rows().get(0).recipients()).isEqualTo("PERSON");
  }

  private static AwardRow award() {
    return new AwardRow(
        1,
        2018,
        "标兵",
        RecipientKind.PERSON,
        "农小满",
        new UnitId(5),
        "天等镇",
        "干事",
        "表彰证〔2019〕1号",
        "天表彰〔2019〕1号",
        LocalDate.of(2019, 1, 25),
        null,
        false);
  }
}
