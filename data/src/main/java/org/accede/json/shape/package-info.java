/**
 * What is a shape: one class for each part of the format, which reads and writes it.
 *
 * <p>{@code read} makes a value of the members of an object, and {@code write} puts them together
 * again; both stand in one class, so that what a part looks like is seen in one place. {@link
 * org.accede.json.shape.TreatyJson} is a treaty with its {@link org.accede.json.shape.ClausesJson};
 * {@link org.accede.json.shape.ActJson}, {@link org.accede.json.shape.NoteJson} and {@link
 * org.accede.json.shape.StepJson} are lines of its chart, of the notes beside it and of its
 * procedures, each kind of which has a word. {@link org.accede.json.shape.ProvenanceJson} stands
 * behind them all. {@link org.accede.json.shape.FactOrder} is the order of the lines.
 *
 * <p>The module does not export it. Stands on {@code read} and {@code write}; which parts a file
 * has, the files of {@code org.accede.json} say.
 */
@NullMarked
package org.accede.json.shape;

import org.jspecify.annotations.NullMarked;
