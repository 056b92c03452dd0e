/** Difficulties, from collection to confirmation in the database. */
package org.dandang.care.persistence.difficulty;
