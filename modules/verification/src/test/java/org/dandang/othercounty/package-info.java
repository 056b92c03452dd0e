/** A second, small county with numbers of its own, put into the real WAR by a test. */
package org.dandang.othercounty;
