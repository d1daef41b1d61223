/** Whether something happened, goes on, is planned, wished for, called off or denied. */
@NullMarked
package org.parley.extract.outlook;

import org.jspecify.annotations.NullMarked;
