/** Classes in the database. */
package org.dandang.training.persistence.classes;
