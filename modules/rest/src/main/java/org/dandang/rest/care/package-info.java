/** Talks, role swaps, support groups, difficulties. */
package org.dandang.rest.care;
