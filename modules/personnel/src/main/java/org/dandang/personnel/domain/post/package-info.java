/** Posts of the establishment and the cultivation set on them. */
package org.dandang.personnel.domain.post;
