package org.dandang.rest.personnel;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One form of an upload beside the record. */
@Schema(name = "AppointmentFormPerson", description = "One form of an upload beside the record.")
public record FormPersonJson(
    @Schema(description = "Its number in the upload, for choosing and confirming.", example = "1")
        int place,
    String file,
    String name,
    FormState state,
    @Schema(description = "Whose form it is, where that is known.", nullable = true) Long person,
    @Schema(description = "Where a new person would belong.", nullable = true) Long unit,
    List<FormDifferenceJson> differences,
    List<FormProblemJson> problems,
    @Schema(description = "Of whom it may speak, while more than one is meant.")
        List<FormMeantJson> meant,
    @Schema(description = "It was confirmed already.") boolean taken) {
  static FormPersonJson of(Uploaded from, HttpHeaders headers) {
    return new FormPersonJson(
        from.place(),
        from.file(),
        from.name(),
        from.state(),
        from.person().map(PersonId::value).orElse(null),
        from.unit().map(UnitId::value).orElse(null),
        from.differences().stream().map(FormDifferenceJson::of).toList(),
        from.problems().stream().map(problem -> FormProblemJson.of(problem, headers)).toList(),
        from.meant().stream().map(FormMeantJson::of).toList(),
        from.taken());
  }
}
