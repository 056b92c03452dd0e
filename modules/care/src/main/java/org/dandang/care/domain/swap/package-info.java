/** Role-swap days, and the rules that they keep. */
package org.dandang.care.domain.swap;
