/** Support groups behind the village teams: use cases. */
package org.dandang.care.application.support;
