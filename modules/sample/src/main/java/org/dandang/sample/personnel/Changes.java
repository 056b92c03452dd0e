package org.dandang.sample.personnel;

import static org.dandang.personnel.api.appointment.ChangeKind.ADJUSTMENT;
import static org.dandang.personnel.api.appointment.ChangeKind.FURTHER_USE;
import static org.dandang.personnel.api.appointment.ChangeKind.LATERAL;
import static org.dandang.personnel.api.appointment.ChangeKind.PROMOTION;
import static org.dandang.personnel.api.appointment.ChangeKind.RANK_PROMOTION;
import static org.dandang.personnel.api.appointment.ChangeKind.RECRUITMENT;
import static org.dandang.personnel.api.appointment.ChangeKind.REMOVAL;
import static org.dandang.personnel.api.appointment.ChangeKind.RETIREMENT;
import static org.dandang.personnel.api.appointment.ChangeKind.SECONDMENT;
import static org.dandang.personnel.api.appointment.ChangeKind.SECOND_LINE;

import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.ReasonTag;
import org.dandang.personnel.api.person.Rank;

/** What is proposed for whom, in the words of the county's documents. */
record Changes(List<UnitOnDay> organs, List<UnitOnDay> towns, RandomGenerator seed) {
  private static final String[] WORKS = {
    "县城至乡镇二级公路征地拆迁", "易地扶贫搬迁集中安置点建设", "城西工业园区项目", "农村饮水安全巩固提升工程"
  };

  /** One level up, in another unit. */
  ProposedChange promotion(PersonOnDay person) {
    if (person.level() == Level.STAFF)
      return tagged(change(person, PROMOTION, "副主任", Level.SECTION_DEPUTY));
    return tagged(change(person, PROMOTION, "主任", Level.SECTION_PRINCIPAL));
  }

  /** The same level in a weightier post. */
  ProposedChange furtherUse(PersonOnDay person) {
    UnitOnDay town = towns.get(seed.nextInt(towns.size()));
    String title = person.level() == Level.SECTION_PRINCIPAL ? "党委副书记" : "党委委员";
    return tagged(
        ProposedChange.of(person.person(), FURTHER_USE, town.unit(), title, person.level()));
  }

  ProposedChange lateral(PersonOnDay person) {
    return change(
        person, LATERAL, person.level() == Level.SECTION_PRINCIPAL ? "主任" : "副主任", person.level());
  }

  ProposedChange recruitment(PersonId person) {
    UnitOnDay town = towns.get(seed.nextInt(towns.size()));
    return ProposedChange.of(person, RECRUITMENT, town.unit(), "科员（试用期）", Level.STAFF);
  }

  ProposedChange rank(PersonOnDay person, Rank next) {
    return ProposedChange.of(
            person.person(),
            RANK_PROMOTION,
            person.label().unit(),
            person.label().post(),
            person.level())
        .ranked(next);
  }

  ProposedChange secondment(PersonOnDay person) {
    return change(person, SECONDMENT, "借调工作人员", person.level());
  }

  ProposedChange secondLine(PersonOnDay person) {
    return ProposedChange.of(
        person.person(), SECOND_LINE, person.label().unit(), "主任科员", Level.STAFF);
  }

  ProposedChange retirement(PersonOnDay person) {
    return ProposedChange.of(person.person(), RETIREMENT, person.label().unit(), "", Level.STAFF);
  }

  ProposedChange adjustment(PersonOnDay person, Ground ground) {
    return change(
            person,
            ADJUSTMENT,
            person.level() == Level.STAFF
                ? "工作人员"
                : person.level() == Level.SECTION_PRINCIPAL ? "主任" : "副主任",
            person.level())
        .because(ground, facts());
  }

  ProposedChange removal(PersonOnDay person, Ground ground) {
    return ProposedChange.of(person.person(), REMOVAL, person.label().unit(), "", Level.STAFF)
        .because(ground, facts());
  }

  private String facts() {
    return WORKS[seed.nextInt(WORKS.length)] + "进度连续两个季度未达到目标，经督查两次通报仍无明显改进。";
  }

  private ProposedChange change(
      PersonOnDay person,
      org.dandang.personnel.api.appointment.ChangeKind kind,
      String title,
      Level level) {
    UnitOnDay unit = organs.get(5 + seed.nextInt(organs.size() - 5));
    return ProposedChange.of(person.person(), kind, unit.unit(), title, level);
  }

  private ProposedChange tagged(ProposedChange change) {
    ReasonTag[] tags = ReasonTag.values();
    return change.tagged(
        EnumSet.of(tags[seed.nextInt(tags.length)], tags[seed.nextInt(tags.length)]));
  }
}
