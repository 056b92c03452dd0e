/** The two ids that may cross from one context into another, and their columns. */
package org.dandang.kernel.id;
