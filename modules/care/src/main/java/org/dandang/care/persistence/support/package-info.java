/** Support groups behind the village teams in the database. */
package org.dandang.care.persistence.support;
