/** The public door of the overview: figures, text, versions, papers. */
package org.dandang.overview.api;
