/**
 * Lists as every page and every resource asks for them: filtered, sorted, paged, with a capped
 * total.
 */
package org.dandang.kernel.list;
