/** Days, periods, the working calendar and deadlines. */
package org.dandang.kernel.time;
