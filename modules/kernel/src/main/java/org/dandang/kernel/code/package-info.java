/**
 * Tables of codes and other facts that are shipped as text, each row with its validity where it has
 * one.
 */
package org.dandang.kernel.code;
