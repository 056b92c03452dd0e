/** Pools in the database. */
package org.dandang.personnel.persistence.pool;
