/** Runs of matching in the database. */
package org.dandang.personnel.persistence.matching;
