/** The office's records and their rules. */
package org.dandang.office.domain;
