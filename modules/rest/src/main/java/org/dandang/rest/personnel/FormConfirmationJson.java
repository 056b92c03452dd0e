package org.dandang.rest.personnel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.form.ConfirmForms;
import org.dandang.personnel.api.form.ConfirmForms.Ticked;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.PreviewId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was ticked of a preview. */
@Schema(name = "AppointmentFormConfirmation", description = "What was ticked of a preview.")
public record FormConfirmationJson(
    @NotEmpty @Size(max = 5000) List<@Valid @NotNull TickedFormJson> persons) {
  private static final Set<String> APART =
      Set.of(FormDifference.FAMILY, FormDifference.PHOTO, FormDifference.OTHERS);

  /** One ticked form. */
  @Schema(
      name = "TickedAppointmentForm",
      description =
          "One form and the fields to take over; without fields all that differ, a new person always"
              + " as a whole.")
  public record TickedFormJson(
      @NotNull @Positive Integer place,
      @Schema(description = "Elements of the exchange file.", nullable = true) List<String> fields,
      @Schema(
              description = "Where a new person belongs, where the form does not tell.",
              nullable = true)
          @Positive
          Long unit) {
    Ticked ticked() {
      List<String> named = fields == null ? List.of() : fields;
      if (fields != null && fields.isEmpty())
        throw new InvalidInput("fields", "rest.field.required");
      named.forEach(TickedFormJson::check);
      return new Ticked(place, new HashSet<>(named), Optional.ofNullable(unit).map(UnitId::new));
    }

    private static void check(String field) {
      if (field == null || FormField.ofElement(field).isEmpty() && !APART.contains(field))
        throw new InvalidInput("fields", "rest.unknown-field", String.valueOf(field));
    }
  }

  ConfirmForms of(PreviewId preview) {
    return new ConfirmForms(preview, persons.stream().map(TickedFormJson::ticked).toList());
  }
}
