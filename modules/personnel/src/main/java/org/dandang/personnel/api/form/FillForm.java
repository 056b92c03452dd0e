package org.dandang.personnel.api.form;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;

/** What the form says from now on, apart from what stands in the record itself. */
public record FillForm(
    @NotNull PersonId person,
    @NotNull Map<FormField, String> texts,
    @NotNull List<FamilyMember> family,
    long seen) {}
