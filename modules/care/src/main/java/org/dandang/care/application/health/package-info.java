/** Health care and condolence: use cases. */
package org.dandang.care.application.health;
