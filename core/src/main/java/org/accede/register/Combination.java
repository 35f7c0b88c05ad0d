package org.accede.register;

import com.google.common.collect.ImmutableList;

/**
 * The facts of two registers as one, and where the two spoke of the same thing differently.
 *
 * <p>{@link TreatyRegister#combinationWith} says which register wins where.
 *
 * @param register the facts of both, but for what lost; what both say alike is there once, with
 *     what stands behind it in both
 * @param conflicts everything that the other register says and this one does not, with what won
 *     over it: participants, treaties, acts (first those that are missing in a chart that is
 *     complete), notes, steps, default terms, each in the order of the other register; empty if
 *     nothing was lost
 */
public record Combination(TreatyRegister register, ImmutableList<Conflict> conflicts) {}
