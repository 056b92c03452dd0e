/** How groups of people are made up. */
package org.dandang.personnel.api.structure;
