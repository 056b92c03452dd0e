/** Difficulties, from collection to confirmation: use cases. */
package org.dandang.care.application.difficulty;
