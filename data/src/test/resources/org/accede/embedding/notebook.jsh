import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;

var accessions = Accessions.in(CouncilOfEurope.register());
accessions.of("Tunisia").to("Budapest Convention").asOf(LocalDate.of(2024, 2, 8)).candidates()
