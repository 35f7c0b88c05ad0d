/** A docket of a law firm. */
module docket {
  requires org.accede.data;
}
