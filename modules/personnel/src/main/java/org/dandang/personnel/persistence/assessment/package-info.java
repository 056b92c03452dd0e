/** Assessments in the database. */
package org.dandang.personnel.persistence.assessment;
