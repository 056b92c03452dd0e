/** Numbers counted from records: what a context answers when the yearly overview asks. */
package org.dandang.kernel.figure;
