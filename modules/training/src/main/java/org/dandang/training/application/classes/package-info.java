/** Use cases of classes. */
package org.dandang.training.application.classes;
