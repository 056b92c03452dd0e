/** Face-to-face talks with cadres, and the rules that they keep. */
package org.dandang.care.domain.talk;
