/** Units and party organisations by date. */
package org.dandang.personnel.domain.unit;
