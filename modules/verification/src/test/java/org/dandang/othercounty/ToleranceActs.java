package org.dandang.othercounty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.FollowUpMeasure;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.ToleranceDesk;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.VoidMeasure;
import org.dandang.accountability.api.VoidTolerance;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.sample.discipline.Cast;
import org.dandang.sample.discipline.PaperCases;
import org.dandang.sample.discipline.PaperTolerance;

/** Talks, clearances and appointments by tolerance, and the same without. */
@ApplicationScoped
public class ToleranceActs implements Acts {
  private static final LocalDate ADMONISHED = LocalDate.of(2017, 10, 16);
  private static final LocalDate APPLIED = LocalDate.of(2018, 4, 24);
  private static final LocalDate LATER = LocalDate.of(2018, 11, 26);

  @Inject Citizens citizens;
  @Inject ToleranceDesk desk;
  @Inject FirstFormDesk talks;
  @Inject ClearanceDesk letters;
  @Inject ClearanceOffice clearance;
  @Inject Appointing appointing;

  private Cast cast;
  private PaperTolerance tolerance;

  @PostConstruct
  void begin() {
    cast = citizens.cast();
    tolerance = new PaperTolerance(desk, cast);
  }

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(
        Act.TALK_INSTEAD_OF_MORE, this::talkInstead,
        Act.REMIND_AS_USUAL,
            () -> give(citizens.somebody(), MeasureKind.REMINDER_TALK, Optional.empty(), LATER),
        Act.CLEAR_FOR_AN_AWARD, this::clear,
        Act.CLEAR_WITHOUT_A_MATTER, () -> asked(citizens.somebody()),
        Act.APPOINT_AFTER_AN_ADMONITION, () -> appoint(true),
        Act.APPOINT_WITHOUT_A_DETERMINATION, () -> appoint(false));
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_TALK_INSTEAD_OF_MORE,
        id ->
            talks.voidMeasure(new VoidMeasure(new MeasureId(id), Mistake.ENTERED, PaperCases.ANY)),
        Act.VOID_THE_DETERMINATION_BEHIND_A_CLEARANCE,
        id ->
            desk.voidTolerance(
                new VoidTolerance(new ToleranceId(id), Mistake.ENTERED, PaperCases.ANY)),
        Act.VOID_AN_APPOINTMENT_AFTER_AN_ADMONITION,
        appointing::makeVoid);
  }

  private long talkInstead() {
    PersonId person = citizens.somebody();
    GrantId grant = tolerance.granted(tolerated(person), Effect.FIRST_FORM_INSTEAD, APPLIED);
    return give(person, MeasureKind.REMINDER_TALK, Optional.of(grant), APPLIED.plusDays(36));
  }

  /** The number of the determination. */
  private long clear() {
    PersonId person = citizens.somebody();
    ToleranceId id = tolerated(person);
    tolerance.granted(id, Effect.AWARD_CLEARANCE, APPLIED);
    asked(person);
    return id.value();
  }

  private long asked(PersonId person) {
    long letter =
        letters.send(
            new ClearanceDesk.Letter(
                ClearanceDesk.Purpose.AWARD, "临表彰函〔2018〕8号", "表彰办负责人", LATER, List.of(person)));
    clearance.answer(new AnswerLetter(letter, "临纪函〔2018〕21号", "纪委分管领导", LATER.plusDays(3)));
    return letter;
  }

  private long appoint(boolean tolerated) {
    PersonOnDay person = citizens.inOrgan();
    MeasureId measure =
        new MeasureId(give(person.person(), MeasureKind.ADMONITION, Optional.empty(), ADMONISHED));
    talks.followUp(new FollowUpMeasure(measure, "整改到位。", ADMONISHED.plusDays(184), PaperCases.ANY));
    if (tolerated)
      tolerance.granted(tolerated(person.person()), Effect.APPOINTMENT_NOT_AFFECTED, APPLIED);
    return appointing.upward(
        ProposedChange.of(
            person.person(), ChangeKind.LATERAL, person.label().unit(), "专班成员", Level.STAFF),
        LATER);
  }

  private ToleranceId tolerated(PersonId person) {
    return tolerance.tolerated(person, Optional.empty(), APPLIED);
  }

  private long give(PersonId person, MeasureKind kind, Optional<GrantId> grant, LocalDate on) {
    return talks
        .give(
            new GiveMeasure(
                person, kind, "工作推进迟缓", "本人表示接受。", grant, cast.officer(), cast.reviewer(), on))
        .value();
  }
}
