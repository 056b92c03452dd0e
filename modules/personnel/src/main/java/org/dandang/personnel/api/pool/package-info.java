/** Pools of cadres by field and profession. */
package org.dandang.personnel.api.pool;
