/**
 * What happens when the application starts: the schema is brought up to date, a demo database gets
 * its sample, and health says when all of it is done.
 */
package org.dandang.web.start;
