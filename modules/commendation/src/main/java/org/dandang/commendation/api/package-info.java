/** The public door of commendation. */
package org.dandang.commendation.api;
