/** Which half of the county's work runs here, and what stands in for the half that does not. */
package org.dandang.kernel.half;
