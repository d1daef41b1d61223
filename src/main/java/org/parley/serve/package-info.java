/** The store over HTTP: SPARQL, graphs, descriptions of what IRIs name, and pages; to read only. */
@NullMarked
package org.parley.serve;

import org.jspecify.annotations.NullMarked;
