/** Use cases about posts. */
package org.dandang.personnel.application.post;
