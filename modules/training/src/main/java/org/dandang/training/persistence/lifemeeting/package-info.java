/** Life meetings in the database. */
package org.dandang.training.persistence.lifemeeting;
