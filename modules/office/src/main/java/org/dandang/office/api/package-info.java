/** The office's public door: commands in, rows out. */
package org.dandang.office.api;
