/** Health care and condolence. */
package org.dandang.care.api.health;
