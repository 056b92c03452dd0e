/** The public door of personnel: who the cadres are and where they serve. */
package org.dandang.personnel.api;
