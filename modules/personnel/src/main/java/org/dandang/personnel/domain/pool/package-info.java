/** Pools of cadres. */
package org.dandang.personnel.domain.pool;
