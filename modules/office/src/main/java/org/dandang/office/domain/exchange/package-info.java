/**
 * Signed files between the two halves: their form, the keys, and the book of what went and came.
 */
package org.dandang.office.domain.exchange;
