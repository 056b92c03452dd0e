/** Persons, their being cadres, their relations to units, and their files. */
package org.dandang.personnel.api.person;
