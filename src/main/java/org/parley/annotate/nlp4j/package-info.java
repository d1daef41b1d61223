/**
 * The annotator over NLP4J (Emory University, Apache-2.0). The only package that knows the library;
 * its models are prepared once into a cache, from which they load in seconds.
 */
@NullMarked
package org.parley.annotate.nlp4j;

import org.jspecify.annotations.NullMarked;
