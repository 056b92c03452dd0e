/** Dispatches in the database. */
package org.dandang.personnel.persistence.dispatch;
