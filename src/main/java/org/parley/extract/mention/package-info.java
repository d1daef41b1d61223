/** Who and what a text names, describes, or stands for with a pronoun. */
@NullMarked
package org.parley.extract.mention;

import org.jspecify.annotations.NullMarked;
