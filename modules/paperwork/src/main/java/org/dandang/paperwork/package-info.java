/**
 * Papers and spreadsheets as offices want them, with no knowledge of any context: official
 * documents in Word and PDF by GB/T 9704, lists as workbooks, workbooks read back.
 */
package org.dandang.paperwork;
