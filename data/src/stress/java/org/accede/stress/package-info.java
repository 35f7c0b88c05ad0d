/**
 * What threads may see of each other, tried by jcstress on every order of actions that the machine
 * gives: registers, their parts that are made when first asked for, and what is kept of answers.
 *
 * <p>Values are published safely by their final fields, so a reference that was handed over by a
 * race shows a whole value or none. What is kept lies in volatile fields and atomic arrays: whoever
 * sees it sees all of it, and whoever does not makes its own, which is the same.
 */
package org.accede.stress;
