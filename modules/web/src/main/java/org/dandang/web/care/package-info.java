/** Pages of care. */
package org.dandang.web.care;
