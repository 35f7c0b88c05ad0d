package org.example

import java.time.LocalDate
import org.accede.data.CouncilOfEurope
import org.accede.query.Accessions

/** A name that may be null, which no front door takes. */
fun standing(name: String?): String {
    val answer = Accessions.`in`(CouncilOfEurope.register())
        .of(name)
        .to("030")
        .asOf(LocalDate.of(2025, 9, 11))
    val length: Int = answer.explanation().rule().length
    return answer.candidates().joinToString { it.stage().name } + " ($length)"
}
