/** How Chinese names are read. */
package org.dandang.office.domain.pinyin;
