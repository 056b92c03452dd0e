package org.dandang.sample.discipline;

import org.dandang.kernel.id.PersonId;

/**
 * Who works on the files.
 *
 * @param registrar registers reports
 * @param handler handles them, with the second
 * @param reviewer signs for the discipline commission
 * @param officer reviews cases with the other, gives talks, keeps applications for tolerance
 * @param first verifies applications for tolerance
 * @param manager registers and keeps cases
 * @param organisation signs for the organisation department
 * @param secretary heads the county committee
 */
public record Cast(
    PersonId registrar,
    PersonId handler,
    PersonId second,
    PersonId reviewer,
    PersonId officer,
    PersonId first,
    PersonId other,
    PersonId trial,
    PersonId manager,
    PersonId organisation,
    PersonId secretary,
    String secretaryName) {}
