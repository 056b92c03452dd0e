package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.experience.EnterExperience;
import org.dandang.personnel.api.experience.ExperienceDesk;
import org.dandang.personnel.api.experience.ExperienceKind;

/** A line of study or service on its way into a file. */
@Named
@RequestScoped
public class ExperienceEntry {
  @Inject ExperienceDesk desk;

  private ExperienceKind kind;
  private LocalDate begin;
  private LocalDate end;
  private String place;
  private String subject;
  private String education;
  private String degree;

  public String enter(PersonId person) {
    desk.enter(
        List.of(
            new EnterExperience(
                person,
                kind,
                begin,
                Optional.ofNullable(end),
                place,
                subject == null ? "" : subject,
                code(education),
                code(degree))));
    return "/personnel/materials?faces-redirect=true&id=" + person;
  }

  private static Optional<String> code(String typed) {
    return Optional.ofNullable(typed).filter(code -> !code.isBlank());
  }

  public List<ExperienceKind> getKinds() {
    return List.of(ExperienceKind.values());
  }

  public ExperienceKind getKind() {
    return kind;
  }

  public void setKind(ExperienceKind kind) {
    this.kind = kind;
  }

  public LocalDate getBegin() {
    return begin;
  }

  public void setBegin(LocalDate begin) {
    this.begin = begin;
  }

  public LocalDate getEnd() {
    return end;
  }

  public void setEnd(LocalDate end) {
    this.end = end;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(String education) {
    this.education = education;
  }

  public String getDegree() {
    return degree;
  }

  public void setDegree(String degree) {
    this.degree = degree;
  }
}
