/** The use cases: ask the sources, write, freeze, compare, print. */
package org.dandang.overview.application;
