/** The year-end tables of cadres, as they are counted. */
package org.dandang.personnel.persistence.yearend;
