/** The real WAR on the real server with the real database, started once per run. */
package org.dandang.verification.system;
