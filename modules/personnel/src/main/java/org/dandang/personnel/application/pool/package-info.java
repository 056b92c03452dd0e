/** Use cases about pools. */
package org.dandang.personnel.application.pool;
