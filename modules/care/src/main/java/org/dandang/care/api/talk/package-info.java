/** Face-to-face talks with cadres. */
package org.dandang.care.api.talk;
