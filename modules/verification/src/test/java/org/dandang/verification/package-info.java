/**
 * Tests only: architecture, migrations, REST and browser against the real WAR on the real server.
 */
package org.dandang.verification;
