package org.accede.fetch;

/** What can come in the place of a reply, and what to do then. */
public enum FetchFault {
  /** Nobody answers at the address. */
  UNREACHABLE(Reach.ALL, true, "check the connection and the address, and ask again later"),
  /** The certificate of the server is not one that this Java trusts. */
  UNTRUSTED(
      Reach.ALL,
      false,
      "check the address; where a proxy puts a certificate of its own in between, have Java trust"
          + " it (javax.net.ssl.trustStore); certificates are always checked"),
  /** No answer, or not the whole of it, within the time. */
  TIMED_OUT(Reach.ALL, true, "ask again later, or give more time"),
  /** The answer ended before its end. */
  BROKEN_OFF(Reach.ONE, true, "ask again later"),
  /** The server sends the request elsewhere. */
  REDIRECTED(Reach.ALL, false, "if you trust that address, give it in the place of the other one"),
  /** The service is busy or has a failure of its own, also after several tries. */
  BUSY(Reach.ALL, true, "ask again later"),
  /** The page says no token. */
  NO_TOKEN(
      Reach.ALL,
      false,
      "open the page in a browser, look for conventions_api_key in its source, and give its value"
          + " as the token"),
  /** The service does not take the token. */
  TOKEN_REFUSED(Reach.ALL, false, "read the token from the page again"),
  /** A page that wants to see a browser, or a person. */
  CHALLENGE(
      Reach.ALL,
      false,
      "wait and ask again; or open the page in a browser, and give the value of"
          + " conventions_api_key in its source as the token"),
  /** A page that asks for a name and a password. */
  LOGIN(Reach.ALL, false, "sign in to the network that is in between, and ask again"),
  /** Some other page of HTML. */
  HTML(Reach.ALL, false, "check the address of the service, and ask again later"),
  /** The server refuses the request, or does not know what it is asked for. */
  STATUS(Reach.ONE, false, "check the address of the service"),
  /** The answer is in another encoding than UTF-8. */
  CHARSET(Reach.ONE, false, "the service has changed; look for a newer version of Accede"),
  /** An answer without anything in it. */
  EMPTY(Reach.ONE, false, "ask again later; the chart of a treaty has a row for each member State"),
  /** An answer that has none of the shapes that are known. */
  NEW_SHAPE(Reach.ONE, false, "the service has changed; look for a newer version of Accede"),
  /** More than any reply of the service needs. */
  TOO_LONG(Reach.ONE, false, "check the address of the service");

  /** How much it concerns. */
  private enum Reach {
    ONE,
    ALL
  }

  private final Reach reach;
  private final boolean passing;
  private final String remedy;

  FetchFault(Reach reach, boolean passing, String remedy) {
    this.reach = reach;
    this.passing = passing;
    this.remedy = remedy;
  }

  /** Whether every other request would meet the same. */
  public boolean concernsAll() {
    return reach == Reach.ALL;
  }

  /** Whether it may be gone a moment later, so that the same request is made again. */
  public boolean isPassing() {
    return passing;
  }

  /** What to do, as the end of a sentence. */
  public String remedy() {
    return remedy;
  }
}
