/**
 * How contexts read lists from their own unit; the only place of the kernel that takes an entity
 * manager.
 */
package org.dandang.kernel.persistence;
