package org.dandang.access.api;

import java.time.Instant;

/**
 * One line of the audit log.
 *
 * @param kind CALL, READ, REFUSED, FAILED, SIGN_IN, SIGN_IN_FAILED, LOCKED, SIGN_OUT
 * @param task the door, such as {@code EnrolmentDesk.enrol}
 * @param subject numbers and days of what was asked for, never contents
 * @param outcome {@code ok}, or the code of the refusal
 */
public record AuditRow(
    long id,
    Instant at,
    String actor,
    String roles,
    String kind,
    String task,
    String subject,
    String outcome) {}
