/** Projects for programs of qualitative data analysis. */
@NullMarked
package org.parley.export.qda;

import org.jspecify.annotations.NullMarked;
