/** Support groups behind the village teams. */
package org.dandang.care.api.support;
