/** The pages of commendation: programmes, nominations, the honour roll. */
package org.dandang.web.commendation;
