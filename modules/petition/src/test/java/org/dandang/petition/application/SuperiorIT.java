package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.ORGAN_CHIEF;
import static org.dandang.petition.application.PetitionHouse.RECEIVED;
import static org.dandang.petition.application.PetitionHouse.REGISTRAR;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.PassUp;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.SealedPackage;
import org.dandang.petition.api.SuperiorDesk;
import org.dandang.petition.api.UpwardGround;
import org.dandang.petition.domain.AlreadyPassedUp;
import org.dandang.petition.domain.WrongState;
import org.junit.jupiter.api.Test;

/** E2, JJ-15: what is the superior's goes up by rule, and only the line of the register stays. */
class SuperiorIT {
  private final PetitionHouse house = new PetitionHouse();

  @Test
  void a_report_on_the_organs_own_chief_goes_up_by_itself_E2() {
    ReportDetail line = detail(house.received(ORGAN_CHIEF));
    assertThat(line.state()).isEqualTo(ReportState.SENT_UP);
    assertThat(line.ground()).contains(UpwardGround.OWN_CHIEF);
    assertThat(line.allegations()).isEmpty();
  }

  @Test
  void so_does_one_on_somebody_whom_the_county_does_not_manage_even_beside_others() {
    ReportDetail line = detail(house.received(house.somebody(), house.superior()));
    assertThat(line.state()).isEqualTo(ReportState.SENT_UP);
    assertThat(line.ground()).contains(UpwardGround.NOT_MANAGED_HERE);
  }

  @Test
  void one_on_the_countys_own_cadre_stays() {
    assertThat(detail(house.received(house.somebody())).state()).isEqualTo(ReportState.RECEIVED);
  }

  @Test
  void nobody_here_routes_or_accepts_it() {
    ReportId report = house.received(ORGAN_CHIEF);
    RouteReport accept =
        new RouteReport(
            report,
            Routing.ACCEPTED,
            Optional.empty(),
            PetitionHouse.CHIEF,
            RECEIVED.plusDays(1),
            -1);
    assertThatThrownBy(() -> house.enter(() -> house.get(PetitionDesk.class).route(accept)))
        .isInstanceOf(WrongState.class);
  }

  @Test
  void the_chief_finds_no_line_of_it_and_his_list_does_not_change() {
    int before = lines(ORGAN_CHIEF);
    ReportId report = house.received(ORGAN_CHIEF);
    assertThat(lines(ORGAN_CHIEF)).isEqualTo(before);
    assertThatThrownBy(
            () -> house.ask(ORGAN_CHIEF, () -> house.get(PetitionRecords.class).get(report)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void handed_over_it_leaves_a_package_that_opens_with_its_key_alone_and_nothing_else_here()
      throws GeneralSecurityException {
    ReportId report = house.received(ORGAN_CHIEF);
    SealedPackage handed = pass(report);
    String whole = open(handed);
    assertThat(whole).contains(PetitionHouse.REPORTER, PetitionHouse.TEXT, "反映在工程验收中把关不严");
    assertThat(house.sealedOf(report)).isZero();
    ReportDetail line = detail(report);
    assertThat(line.passedOn()).contains(RECEIVED.plusDays(3));
    assertThat(line.passedDocument()).contains("天纪报〔2019〕3号");
    assertThatThrownBy(() -> pass(report)).isInstanceOf(AlreadyPassedUp.class);
  }

  private SealedPackage pass(ReportId report) {
    return house.ask(
        REGISTRAR,
        () ->
            house
                .get(SuperiorDesk.class)
                .passUp(new PassUp(report, "天纪报〔2019〕3号", REGISTRAR, RECEIVED.plusDays(3), -1)));
  }

  private static String open(SealedPackage handed) throws GeneralSecurityException {
    byte[] content = handed.content();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(HexFormat.of().parseHex(handed.key()), "AES"),
        new GCMParameterSpec(128, Arrays.copyOf(content, 12)));
    cipher.updateAAD(handed.number().getBytes(StandardCharsets.UTF_8));
    return new String(cipher.doFinal(content, 12, content.length - 12), StandardCharsets.UTF_8);
  }

  private int lines(PersonId reader) {
    return house.ask(
        reader, () -> house.get(PetitionRecords.class).list(ListQuery.first(200)).total());
  }

  private ReportDetail detail(ReportId report) {
    return house.ask(REGISTRAR, () -> house.get(PetitionRecords.class).get(report));
  }
}
