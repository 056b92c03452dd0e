/** The office at work: use cases, and the beans behind the kernel's ports. */
package org.dandang.office.application;
