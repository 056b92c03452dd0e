/** Tables that wait or were taken, in the database. */
package org.dandang.personnel.persistence.intake;
