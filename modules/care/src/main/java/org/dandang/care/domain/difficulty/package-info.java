/** Difficulties, from collection to confirmation, and the rules that they keep. */
package org.dandang.care.domain.difficulty;
