/** Units over time and what becomes of them. */
package org.dandang.personnel.api.unit;
