/** The pages of the work overview: the report, the records behind it, its draft and versions. */
package org.dandang.web.overview;
