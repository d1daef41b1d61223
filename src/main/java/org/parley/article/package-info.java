/** What is read: an article's text and what is known of it, and what can go wrong on the way. */
@NullMarked
package org.parley.article;

import org.jspecify.annotations.NullMarked;
