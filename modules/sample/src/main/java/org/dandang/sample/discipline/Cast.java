package org.dandang.sample.discipline;

import org.dandang.kernel.id.PersonId;

/**
 * Who works on the files.
 *
 * @param registrar registers reports
 * @param handler handles them, with the second
 * @param reviewer signs for the discipline commission
 * @param officer keeps cases and gives talks
 * @param first reviews cases, with the other
 * @param organisation signs for the organisation department
 * @param secretary heads the county committee
 */
record Cast(
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
