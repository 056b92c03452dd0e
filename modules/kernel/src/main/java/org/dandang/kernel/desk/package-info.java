/**
 * The interfaces through which contexts answer common questions, and the ports of the shared
 * services.
 */
package org.dandang.kernel.desk;
