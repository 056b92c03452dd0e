/** What goes to and comes from the other half of the county's work by signed files. */
package org.dandang.personnel.api.exchange;
