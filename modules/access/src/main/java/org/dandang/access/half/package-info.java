/** Leaves out the half of the county's work that does not run here, once, at the start. */
package org.dandang.access.half;
