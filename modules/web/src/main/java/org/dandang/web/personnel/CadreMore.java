package org.dandang.web.personnel;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.roll.CadreDetail;

/** Columns of the roll that stand aside until somebody chooses them (P8 of the features). */
public record CadreMore(
    int age,
    String nativePlace,
    String birthplace,
    String political,
    Optional<LocalDate> partyJoined,
    Optional<LocalDate> workEntry,
    String degree,
    String profession,
    String strengths,
    String fullTimeEducation,
    String fullTimeDegree,
    String fullTimeSchool,
    String inServiceEducation,
    String inServiceDegree,
    String inServiceSchool,
    String professionalTitle,
    Optional<Establishment> establishment,
    Optional<LocalDate> cadreSince,
    Optional<Management> management,
    Optional<LocalDate> postSince,
    Optional<LocalDate> levelSince,
    String rank,
    Optional<LocalDate> rankSince,
    boolean frontLine,
    Optional<Grade> gradeLast,
    Optional<Grade> gradeBefore,
    Optional<Grade> gradeThird) {
  /** The columns in this order. */
  static final List<String> COLUMNS =
      Arrays.stream(CadreMore.class.getRecordComponents()).map(RecordComponent::getName).toList();

  static CadreMore of(CadreDetail detail, LocalDate birth, LocalDate day, Codes codes) {
    return new CadreMore(
        Period.between(birth, day).getYears(),
        detail.nativePlace(),
        detail.form().birthplace(),
        codes.political(detail.political()),
        detail.partyJoined(),
        detail.workEntry(),
        codes.degree(detail.degree()),
        detail.profession(),
        detail.strengths(),
        detail.form().fullTimeEducation(),
        detail.form().fullTimeDegree(),
        detail.form().fullTimeSchool(),
        detail.form().inServiceEducation(),
        detail.form().inServiceDegree(),
        detail.form().inServiceSchool(),
        detail.form().professionalTitle(),
        detail.establishment(),
        detail.cadreSince(),
        detail.management(),
        detail.postSince(),
        detail.levelSince(),
        detail.rank().map(codes::rank).orElse(""),
        detail.rankSince(),
        detail.frontLine(),
        grade(detail, day.getYear() - 1),
        grade(detail, day.getYear() - 2),
        grade(detail, day.getYear() - 3));
  }

  private static Optional<Grade> grade(CadreDetail detail, int year) {
    return detail.grades().stream()
        .filter(each -> each.year() == year)
        .map(CadreDetail.YearGrade::grade)
        .findFirst();
  }
}
