/**
 * The public portal: a house of its own in front of the house, with its own host name, without
 * account, session, cookie or script. What comes to it leaves no trace but what is sealed.
 */
package org.dandang.web.portal;
