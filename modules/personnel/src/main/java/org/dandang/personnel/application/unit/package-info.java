/** Use cases about units and party organisations. */
package org.dandang.personnel.application.unit;
