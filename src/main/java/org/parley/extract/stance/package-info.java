/** Who is for or against what, and on which condition. */
@NullMarked
package org.parley.extract.stance;

import org.jspecify.annotations.NullMarked;
