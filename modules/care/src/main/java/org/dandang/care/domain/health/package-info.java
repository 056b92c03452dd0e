/** Health care and condolence, and the rules that they keep. */
package org.dandang.care.domain.health;
