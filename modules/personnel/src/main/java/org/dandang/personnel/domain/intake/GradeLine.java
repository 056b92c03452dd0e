package org.dandang.personnel.domain.intake;

import static org.dandang.personnel.domain.intake.GradeColumn.*;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.domain.assessment.GradeBound;
import org.dandang.personnel.domain.person.IdNumber;
import org.dandang.personnel.domain.person.Person;

/** A line of a table of grades. */
public final class GradeLine {
  /** The assessment that a line belongs to. */
  public record Group(UnitId unit, int year, AssessmentKind kind) {}

  private static final int TEXT = 300;

  private final LineReader in;
  private final Optional<IdNumber> number;
  private final Optional<Group> group;
  private final Optional<Grade> grade;
  private final Optional<LocalDate> on;
  private final String remark;
  private Optional<PersonId> person = Optional.empty();

  public GradeLine(LineReader in, KnownUnits units, LocalDate today) {
    this.in = in;
    in.require(YEAR, UNIT, NAME, ID_NUMBER, GRADE, CONFIRMED_ON);
    number = in.idNumber(ID_NUMBER);
    Optional<Integer> year = in.number(YEAR, 1949, today.getYear());
    AssessmentKind kind = in.word(KIND, Words.ASSESSMENT).orElse(AssessmentKind.ANNUAL);
    group = units.of(in, UNIT).flatMap(unit -> year.map(y -> new Group(unit, y, kind)));
    grade = in.word(GRADE, Words.GRADE);
    on = in.day(CONFIRMED_ON, today);
    remark = in.text(REMARK, TEXT).orElse("");
  }

  /** As tables write it. */
  public static String word(Grade grade) {
    return Words.of(Words.GRADE, grade);
  }

  /** As tables write it. */
  public static String word(AssessmentKind kind) {
    return Words.of(Words.ASSESSMENT, kind);
  }

  public LineReader in() {
    return in;
  }

  public Optional<IdNumber> number() {
    return number;
  }

  public Optional<Group> group() {
    return group;
  }

  public Optional<LocalDate> on() {
    return on;
  }

  public Optional<Grade> grade() {
    return grade;
  }

  /** Whom the ID number names, if anybody. */
  public void is(Optional<Person> known) {
    if (number.isEmpty()) return;
    if (known.isEmpty()) in.fault(ID_NUMBER, "intake-person-unknown");
    else if (!in.text(NAME, TEXT).map(known.get().name()::equals).orElse(true))
      in.fault(NAME, "intake-name-differs", known.get().name());
    else person = known.map(Person::id);
  }

  public Optional<PersonId> person() {
    return person;
  }

  public Graded graded() {
    return new Graded(person.orElseThrow(), grade.orElseThrow(), remark);
  }

  public void twice(int row) {
    in.fault(ID_NUMBER, "intake-person-twice", row);
  }

  public void otherDay(LocalDate first) {
    in.fault(CONFIRMED_ON, "intake-other-day", first);
  }

  public void tooMany(long excellent, int allowed, int appraised) {
    in.fault(GRADE, "intake-too-many-excellent", appraised, allowed, excellent);
  }

  /** The grade does not fit what a sanction or admonition binds it to. */
  public void barred(GradeBound bound) {
    in.fault(
        GRADE,
        switch (bound.effect()) {
          case NO_EXCELLENT -> "intake-excellent-barred";
          case COMMENT_ONLY -> "intake-comment-only";
          case INCOMPETENT -> "intake-set-by-sanction";
        },
        bound.rule());
  }

  public void gradedAlready(String word) {
    in.fault(GRADE, "intake-graded-already", word);
  }

  /** Others of the same assessment are wrong, and it is taken as a whole. */
  public void heldBack() {
    in.fault(UNIT, "intake-assessment-held-back");
  }
}
