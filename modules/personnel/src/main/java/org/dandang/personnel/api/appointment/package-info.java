/** Appointments: one decision, one document, many changes. */
package org.dandang.personnel.api.appointment;
