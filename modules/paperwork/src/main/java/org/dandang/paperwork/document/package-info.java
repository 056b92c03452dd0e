/** Official documents by GB/T 9704. */
package org.dandang.paperwork.document;
