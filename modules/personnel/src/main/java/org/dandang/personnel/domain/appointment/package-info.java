/**
 * Appointments: the procedure with its steps, votes, notice and probation, and what it does to a
 * person.
 */
package org.dandang.personnel.domain.appointment;
