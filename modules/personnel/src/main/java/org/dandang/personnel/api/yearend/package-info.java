/** The year-end tables of cadres, as other modules may know them. */
package org.dandang.personnel.api.yearend;
