/** Warnings in the database. */
package org.dandang.personnel.persistence.warning;
