/** Role-swap days. */
package org.dandang.care.api.swap;
