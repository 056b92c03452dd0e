package org.dandang.personnel.api.post;

import org.dandang.kernel.id.UnitId;

/**
 * How the posts of a unit are filled on a day; vacancies of one post are not made up for by too
 * many in another.
 *
 * @param headcount how many the establishment allows (定员)
 * @param under vacant places (缺编)
 * @param over more than allowed (超编)
 */
public record StaffingRow(
    UnitId id, String name, int posts, int headcount, int held, int under, int over) {}
