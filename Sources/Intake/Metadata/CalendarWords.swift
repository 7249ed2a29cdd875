/// The names of months and weekdays in the languages that datelines are written in.
///
/// Full names and the short forms that wires use, in small letters, without a full stop; English, French, German,
/// Spanish, Portuguese, Italian and Dutch.
enum CalendarWords {
    /// From a month's name to its number, 1–12.
    static let months: [String: Int] = {
        let names: [[String]] = [
            [
                "january", "jan", "janvier", "janv", "januar", "jänner", "enero", "ene", "janeiro", "gennaio", "gen",
                "januari",
            ],
            [
                "february", "feb", "février", "fevrier", "févr", "fév", "februar", "febrero", "fevereiro", "fev",
                "febbraio",
                "febb", "februari",
            ],
            ["march", "mar", "mars", "märz", "maerz", "mär", "marzo", "março", "marco", "maart", "mrt"],
            ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
            ["may", "mai", "mayo", "maio", "maggio", "mag", "mei"],
            ["june", "jun", "juin", "juni", "junio", "junho", "giugno", "giu"],
            ["july", "jul", "juillet", "juil", "juli", "julio", "julho", "luglio", "lug"],
            ["august", "aug", "août", "aout", "agosto", "ago", "augustus"],
            ["september", "sept", "sep", "septembre", "septiembre", "setembro", "set", "settembre", "sett"],
            ["october", "oct", "octobre", "oktober", "okt", "octubre", "outubro", "out", "ottobre", "ott"],
            ["november", "nov", "novembre", "noviembre", "novembro"],
            [
                "december", "dec", "décembre", "decembre", "déc", "dezember", "dez", "diciembre", "dic", "dezembro",
                "dicembre",
            ],
        ]
        var table: [String: Int] = [:]
        for (index, forms) in names.enumerated() { for form in forms { table[form] = index + 1 } }
        return table
    }()

    /// The names of weekdays, which may stand before a date and say nothing more.
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes", "martes", "miércoles",
        "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica", "segunda", "terça", "quarta", "quinta", "sexta", "maandag", "dinsdag", "woensdag", "donderdag",
        "vrijdag", "zaterdag", "zondag",
    ]

    /// Words that stand between the parts of a date: `3 de marzo de 2024`, `the 3rd of March`.
    static let links: Set<String> = ["de", "del", "di", "of", "the", "le", "den", "der", "am", "el", "la"]
}
