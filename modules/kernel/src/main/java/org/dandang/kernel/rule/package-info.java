/** Rules of the regulations as dated data, and the ways in which a request can be wrong. */
package org.dandang.kernel.rule;
