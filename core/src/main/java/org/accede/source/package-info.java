/**
 * Where a statement comes from.
 *
 * <p>A {@link org.accede.source.Source} is a document; a {@link org.accede.source.Citation} points
 * into one; a {@link org.accede.source.Provenance} is everything that stands behind one fact: its
 * citations, since when it could be known, which sources contradict it, and, if people inferred it,
 * who and why. There is no fact without a citation: a provenance without one does not construct.
 *
 * <p>Floor 1: imports {@code time}, {@code text} and {@code error}.
 */
@NullMarked
package org.accede.source;

import org.jspecify.annotations.NullMarked;
