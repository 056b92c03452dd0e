/** Rows of people and units as signed files carry them, letters and their replies. */
package org.dandang.personnel.persistence.exchange;
