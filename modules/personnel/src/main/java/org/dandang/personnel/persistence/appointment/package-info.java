/** Appointments, and the bars that personnel knows of itself, in the database. */
package org.dandang.personnel.persistence.appointment;
