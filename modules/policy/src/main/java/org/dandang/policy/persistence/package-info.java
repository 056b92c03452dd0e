/** The document library in the database. */
package org.dandang.policy.persistence;
