package org.dandang.personnel.api.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A cadre asks to have the own file put right.
 *
 * @param stands what the file says
 * @param wanted what it should say
 * @param proof the papers that show it
 */
public record AskCorrection(
    @NotNull FilePart part,
    @NotNull @Size(max = 300) String stands,
    @NotBlank @Size(max = 300) String wanted,
    @NotBlank @Size(max = 500) String proof) {}
