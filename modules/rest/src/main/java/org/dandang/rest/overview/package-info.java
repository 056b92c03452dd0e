/** Figures of the work overview and the records behind them. */
package org.dandang.rest.overview;
