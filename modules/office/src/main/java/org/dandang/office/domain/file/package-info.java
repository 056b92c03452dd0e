/** Scans and attachments. */
package org.dandang.office.domain.file;
