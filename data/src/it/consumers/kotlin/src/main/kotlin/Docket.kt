package org.example

import java.time.LocalDate
import org.accede.data.CouncilOfEurope
import org.accede.query.Accessions

/** Where a State stands, without a question mark: nothing that Accede gives may be null. */
fun standing(name: String): String {
    val answer = Accessions.`in`(CouncilOfEurope.register())
        .of(name)
        .to("030")
        .asOf(LocalDate.of(2025, 9, 11))
    val length: Int = answer.explanation().rule().length
    return answer.candidates().joinToString { it.stage().name } + " ($length)"
}
