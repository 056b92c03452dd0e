/** Difficulties, from collection to confirmation. */
package org.dandang.care.api.difficulty;
