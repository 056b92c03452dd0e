/** Programmes, nominations and awards with their rules. */
package org.dandang.commendation.domain;
