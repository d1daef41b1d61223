/** Exports of news databases: lines → the articles in them, with what their catalogues say. */
@NullMarked
package org.parley.read.database;

import org.jspecify.annotations.NullMarked;
