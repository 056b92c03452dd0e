/** Speed is measured here, by one command, and never asserted by a test. */
package org.dandang.verification.benchmark;
