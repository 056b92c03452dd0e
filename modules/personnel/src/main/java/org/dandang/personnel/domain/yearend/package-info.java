/** The year-end tables of cadres, and how they are checked. */
package org.dandang.personnel.domain.yearend;
