/** Where programmes, nominations and awards are kept and read. */
package org.dandang.commendation.persistence;
