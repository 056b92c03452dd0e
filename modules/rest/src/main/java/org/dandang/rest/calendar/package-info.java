/** Deadlines by the working calendar. */
package org.dandang.rest.calendar;
