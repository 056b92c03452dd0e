/**
 * What every record has in common: it is corrected or voided, never erased, and says what it rests
 * on.
 */
package org.dandang.kernel.record;
