/** Who acts on a thread, and what stands before and inside every guarded door. */
package org.dandang.access.guard;
