package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in a person's file apart from relations.
 *
 * @param pinyin corrected by hand; empty to spell the name as the dictionary reads it
 * @param ethnic code of GB/T 3304
 * @param political code of GB/T 4762
 * @param education code of GB/T 4658
 * @param degree code of GB/T 6864
 * @param profession what was studied or is practised (专业)
 * @param strengths 个性、特长 in words
 */
public record PersonFacts(
    @NotBlank @Size(max = 80) String name,
    @NotNull Optional<String> pinyin,
    @NotNull Sex sex,
    @NotNull LocalDate birth,
    @NotBlank @Pattern(regexp = "\\d{2}") String ethnic,
    @NotBlank @Pattern(regexp = "\\d{2}") String political,
    @NotNull Optional<LocalDate> partyJoined,
    @NotNull Optional<LocalDate> workEntry,
    @NotBlank @Pattern(regexp = "\\d{2}") String education,
    @NotNull Optional<String> degree,
    @NotNull @Size(max = 80) String profession,
    @NotNull @Size(max = 300) String strengths,
    @NotNull @Size(max = 80) String nativePlace) {}
