/** Appointment forms and waiting uploads in the database. */
package org.dandang.personnel.persistence.form;
