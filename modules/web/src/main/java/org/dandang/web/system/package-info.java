/**
 * Pages of the three administrators: accounts and rights, the audit log, the state of the system.
 */
package org.dandang.web.system;
