/** What holds for the whole database. */
package org.dandang.office.domain.setting;
