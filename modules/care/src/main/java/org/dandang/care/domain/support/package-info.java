/** Support groups behind the village teams, and the rules that they keep. */
package org.dandang.care.domain.support;
