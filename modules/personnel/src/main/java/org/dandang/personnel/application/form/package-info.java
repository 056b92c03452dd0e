/** Use cases of the appointment form: filling in, exchange files in and out. */
package org.dandang.personnel.application.form;
