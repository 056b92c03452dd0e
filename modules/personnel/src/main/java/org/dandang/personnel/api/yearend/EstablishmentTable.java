package org.dandang.personnel.api.yearend;

import java.util.List;

/** Headcount, incumbents, excess and vacancies of leading groups, unit by unit. */
public record EstablishmentTable(
    List<EstablishmentRow> rows, EstablishmentRow total, List<YearEndTable.Check> checks) {}
