/** Persons, being a cadre, relations to units. */
package org.dandang.personnel.domain.person;
