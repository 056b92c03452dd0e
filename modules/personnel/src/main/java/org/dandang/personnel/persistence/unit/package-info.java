/** Units and party organisations in the database. */
package org.dandang.personnel.persistence.unit;
