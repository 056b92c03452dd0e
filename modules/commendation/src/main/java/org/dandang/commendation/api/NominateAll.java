package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/** A list of nominees, each for one category. */
public record NominateAll(
    @NotNull ProgrammeId programme,
    @NotEmpty List<@Valid @NotNull Nominee> nominees,
    @NotBlank @Size(max = 100) String recommender,
    @NotNull LocalDate on) {

  /**
   * One of them.
   *
   * @param person for a category of persons
   * @param unit for a category of villages or units
   */
  public record Nominee(
      @NotBlank String category,
      Optional<PersonId> person,
      Optional<UnitId> unit,
      @NotBlank @Size(max = 4000) String deeds) {
    public static Nominee person(String category, PersonId person, String deeds) {
      return new Nominee(category, Optional.of(person), Optional.empty(), deeds);
    }

    public static Nominee unit(String category, UnitId unit, String deeds) {
      return new Nominee(category, Optional.empty(), Optional.of(unit), deeds);
    }
  }
}
