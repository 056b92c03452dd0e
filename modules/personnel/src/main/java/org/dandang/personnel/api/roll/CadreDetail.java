package org.dandang.personnel.api.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.Rank;

/**
 * What a roll (花名册, 一览表) can show of a cadre as of a day beside its first columns; codes are those
 * of the national tables (P8 of the features).
 *
 * @param cadreSince begin of the present time as a cadre
 * @param levelSince since when the level of the present post is held without a break
 * @param frontLine holds a post of the three front lines, or serves in a village
 * @param grades final annual grades of the three years before, the latest first
 */
public record CadreDetail(
    String nativePlace,
    String political,
    Optional<LocalDate> partyJoined,
    Optional<LocalDate> workEntry,
    Optional<String> degree,
    String profession,
    String strengths,
    Optional<Establishment> establishment,
    Optional<LocalDate> cadreSince,
    Optional<Management> management,
    Optional<LocalDate> postSince,
    Optional<LocalDate> levelSince,
    Optional<Rank> rank,
    Optional<LocalDate> rankSince,
    boolean frontLine,
    FromForm form,
    List<YearGrade> grades) {
  public CadreDetail {
    grades = List.copyOf(grades);
  }

  /** Words of the appointment form that the file has nowhere else; blank where nobody filled in. */
  public record FromForm(
      String birthplace,
      String professionalTitle,
      String fullTimeEducation,
      String fullTimeDegree,
      String fullTimeSchool,
      String inServiceEducation,
      String inServiceDegree,
      String inServiceSchool) {}

  /** The annual grade of a year. */
  public record YearGrade(int year, Grade grade) {}
}
