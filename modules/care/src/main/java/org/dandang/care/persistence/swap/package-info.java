/** Role-swap days in the database. */
package org.dandang.care.persistence.swap;
