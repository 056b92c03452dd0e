/**
 * What every context's tests share: a real database, a unit outside the server, an actor, a fixed
 * calendar.
 */
package org.dandang.kernel.test;
