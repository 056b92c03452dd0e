/** Pages of accountability, for those who work on a file. */
package org.dandang.web.accountability;
