/** What goes and comes by signed files: rows of people and units, letters and their replies. */
package org.dandang.personnel.domain.exchange;
