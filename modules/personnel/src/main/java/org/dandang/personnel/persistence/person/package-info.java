/** Persons in the database: their files, the list of cadres, and what other contexts may ask. */
package org.dandang.personnel.persistence.person;
