/** How conditions are kept. */
package org.dandang.personnel.domain.search;
