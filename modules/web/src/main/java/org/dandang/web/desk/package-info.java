/** The pages that belong to whoever has signed in: workbench, search, own account, help. */
package org.dandang.web.desk;
