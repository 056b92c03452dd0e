/** Rolls of any columns (花名册, 一览表). */
package org.dandang.personnel.api.roll;
