/** When a paper can be printed. */
package org.dandang.personnel.domain.paper;
