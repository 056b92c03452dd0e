/** Use cases of life meetings. */
package org.dandang.training.application.lifemeeting;
