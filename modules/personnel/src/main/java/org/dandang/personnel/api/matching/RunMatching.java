package org.dandang.personnel.api.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.search.Conditions;

/**
 * Looks for whom a post would suit as of a day and keeps the picture.
 *
 * @param among who is looked at where nobody is named
 * @param persons these only, whatever the conditions; empty to look among all
 * @param temperament the dimensions that signed papers are asked about; empty to ask none
 * @param ageRule the rule of the post that demands an age; without one no age may be asked for
 */
public record RunMatching(
    @NotNull PostId post,
    @NotNull @Valid Conditions among,
    @NotNull @Size(max = 500) List<@NotNull PersonId> persons,
    @NotNull Weights weights,
    @NotNull Set<@NotNull Temperament> temperament,
    @NotNull Optional<@Size(max = 200) String> ageRule,
    @NotNull LocalDate on) {
  /** Compares these persons with the usual weights. */
  public static RunMatching of(PostId post, List<PersonId> persons, LocalDate on) {
    return new RunMatching(
        post, Conditions.NONE, persons, Weights.usual(), Set.of(), Optional.empty(), on);
  }
}
