/**
 * Clean copies of what strangers send: drawn anew from what it shows, so that nothing else comes
 * along, neither a trace of the sender nor a danger to the reader.
 */
package org.dandang.paperwork.clean;
