/** Use cases of personnel: find, act, announce. */
package org.dandang.personnel.application;
