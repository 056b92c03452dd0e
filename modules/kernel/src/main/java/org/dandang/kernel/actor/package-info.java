/** Who acts, in which role, for which part of the organisation tree. */
package org.dandang.kernel.actor;
