/**
 * The exchange file of the appointment form, read and written: .lrmx of both versions, the older
 * .lrm with its picture, zips of them; and its resume as rows. What cannot be understood is kept.
 */
package org.dandang.personnel.domain.form;
