/** Pages of the document library. */
package org.dandang.web.policy;
