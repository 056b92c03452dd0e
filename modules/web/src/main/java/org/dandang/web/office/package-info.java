/** Pages of the office: meetings, document numbers, one's own desk. */
package org.dandang.web.office;
