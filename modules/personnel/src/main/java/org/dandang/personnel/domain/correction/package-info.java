/** What a cadre asks to have put right, and the answer. */
package org.dandang.personnel.domain.correction;
