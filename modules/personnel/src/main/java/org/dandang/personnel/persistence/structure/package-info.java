/** Structures counted in the database. */
package org.dandang.personnel.persistence.structure;
