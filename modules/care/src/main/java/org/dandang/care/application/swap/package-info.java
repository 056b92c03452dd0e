/** Role-swap days: use cases. */
package org.dandang.care.application.swap;
