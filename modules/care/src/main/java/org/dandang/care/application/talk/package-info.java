/** Face-to-face talks with cadres: use cases. */
package org.dandang.care.application.talk;
