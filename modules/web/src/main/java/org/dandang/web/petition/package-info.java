/** Pages of petition, for those to whom a report answers. */
package org.dandang.web.petition;
