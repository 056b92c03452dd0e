package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.experience.ExperienceRecords;
import org.dandang.personnel.api.experience.ExperienceRow;
import org.dandang.personnel.api.person.PersonDetail;

/** Study and service of the file that is shown. */
@Named
@RequestScoped
public class ExperienceLines {
  @Inject ExperienceRecords records;

  private List<ExperienceRow> lines;

  /** What had begun by the day; the cadre's own file is asked for as such. */
  public List<ExperienceRow> of(PersonDetail file, boolean own, LocalDate day) {
    if (lines == null) lines = own ? records.own() : records.of(file.id());
    return lines.stream().filter(line -> !line.begin().isAfter(day)).toList();
  }

  /** The highest schooling that was recognised, as a code; the smaller the higher. */
  public Optional<String> highestRecognised(PersonDetail file, boolean own, LocalDate day) {
    return of(file, own, day).stream()
        .filter(line -> line.recognised().isPresent())
        .flatMap(line -> line.education().stream())
        .min(String::compareTo);
  }
}
