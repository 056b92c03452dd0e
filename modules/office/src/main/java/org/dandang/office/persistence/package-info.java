/** The office's records in the database. */
package org.dandang.office.persistence;
