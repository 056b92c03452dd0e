package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.ProposedChange;

/** Promotions and removals. */
@ApplicationScoped
public class AppointmentActs implements Acts {
  private static final LocalDate AUTUMN = LocalDate.of(2018, 9, 28);

  @Inject Citizens citizens;
  @Inject Appointing appointing;

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(
        Act.PROMOTE, () -> promote(AUTUMN),
        Act.PROMOTE_IN_THE_YEAR_BEFORE, () -> promote(AUTUMN.minusYears(1)),
        Act.REMOVE_FOR_SLOW_PROGRESS, () -> remove(Ground.SLOW_PROGRESS),
        Act.REMOVE_FOR_HEALTH, () -> remove(Ground.HEALTH));
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_PROMOTION, appointing::makeVoid,
        Act.VOID_A_REMOVAL, appointing::makeVoid,
        Act.CORRECT_THE_TITLE_OF_A_PROMOTION, appointing::correctTitle);
  }

  private long promote(LocalDate effective) {
    PersonOnDay person = citizens.inTown();
    return appointing.upward(
        ProposedChange.of(
            person.person(), ChangeKind.PROMOTION, citizens.organ(), "副主任", Level.SECTION_DEPUTY),
        effective);
  }

  private long remove(Ground ground) {
    PersonOnDay leader = citizens.leader();
    return appointing.downward(
        ProposedChange.of(
                leader.person(), ChangeKind.REMOVAL, leader.label().unit(), "", Level.STAFF)
            .because(ground, "工程连续两个季度未达到目标，经两次通报仍无改进。"),
        LocalDate.of(2018, 10, 29));
  }
}
