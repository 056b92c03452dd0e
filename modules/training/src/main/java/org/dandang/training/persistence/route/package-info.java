/** Education routes in the database. */
package org.dandang.training.persistence.route;
