/** Pages on which signed files go to and come from the other half of the county's work. */
package org.dandang.web.exchange;
