/**
 * Accede measured beside others that can do the same work.
 *
 * <p>{@link org.accede.bench.Bench} is the way in. It writes down what Accede says of every pair on
 * every day as {@link org.accede.bench.BenchFacts}, hands them to the peers, and lets {@link
 * org.accede.bench.Agreement} compare everybody's answers in full; only then anything is timed. A
 * {@link org.accede.bench.StageIndex} answers where participants stand: Accede from its register,
 * the peers from the spans that they were handed, so that they look up what Accede has decided. A
 * {@link org.accede.bench.FactChecker} holds facts against checks. Questions are timed by JMH in
 * the classes that have a {@code @Benchmark}, whole programs by {@link
 * org.accede.bench.ProcessTimes}. All of it ends in one table, a {@link org.accede.bench.Report}.
 */
@NullMarked
package org.accede.bench;

import org.jspecify.annotations.NullMarked;
