/** Health care and condolence in the database. */
package org.dandang.care.persistence.health;
