/** Party days in the database. */
package org.dandang.training.persistence.partyday;
