/** Posts in the database. */
package org.dandang.personnel.persistence.post;
