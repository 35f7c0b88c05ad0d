package org.accede.treaty;

import java.io.Serializable;

/**
 * The clause that says whom the Secretary General notifies of acts concerning the treaty.
 *
 * @param article the article
 * @param invitedStates whether States invited to accede are among them
 */
public record NotificationClause(String article, boolean invitedStates) implements Serializable {}
