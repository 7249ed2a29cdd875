/// The names of months and weekdays in the languages that datelines are written in.
///
/// Full names and the short forms that wires use, in small letters, without a full stop; English, French, German,
/// Spanish, Portuguese, Italian, Dutch, Russian and Ukrainian.
enum CalendarWords {
    /// From a month's name to its number, 1–12.
    static let months: [String: Int] = {
        let names: [[String]] = [
            [
                "january", "jan", "janvier", "janv", "januar", "jänner", "enero", "ene", "janeiro", "gennaio", "gen",
                "januari", "января", "янв", "січня",
            ],
            [
                "february", "feb", "février", "fevrier", "févr", "fév", "februar", "febrero", "fevereiro", "fev",
                "febbraio",
                "febb", "februari", "февраля", "фев", "февр", "лютого",
            ],
            [
                "march", "mar", "mars", "märz", "maerz", "mär", "marzo", "março", "marco", "maart", "mrt", "марта",
                "мар", "березня",
            ],
            ["april", "apr", "avril", "avr", "abril", "abr", "aprile", "апреля", "апр", "квітня"],
            ["may", "mai", "mayo", "maio", "maggio", "mag", "mei", "мая", "май", "травня"],
            ["june", "jun", "juin", "juni", "junio", "junho", "giugno", "giu", "июня", "июн", "червня"],
            ["july", "jul", "juillet", "juil", "juli", "julio", "julho", "luglio", "lug", "июля", "июл", "липня"],
            ["august", "aug", "août", "aout", "agosto", "ago", "augustus", "августа", "авг", "серпня"],
            [
                "september", "sept", "sep", "septembre", "septiembre", "setembro", "set", "settembre", "sett",
                "сентября", "сен", "сент", "вересня",
            ],
            [
                "october", "oct", "octobre", "oktober", "okt", "octubre", "outubro", "out", "ottobre", "ott", "октября",
                "окт", "жовтня",
            ],
            ["november", "nov", "novembre", "noviembre", "novembro", "ноября", "ноя", "нояб", "листопада"],
            [
                "december", "dec", "décembre", "decembre", "déc", "dezember", "dez", "diciembre", "dic", "dezembro",
                "dicembre", "декабря", "дек", "грудня",
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
        "vrijdag", "zaterdag", "zondag", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота",
        "воскресенье",
    ]

    /// Words that stand between the parts of a date: `3 de marzo de 2024`, `the 3rd of March`.
    static let links: Set<String> = ["de", "del", "di", "of", "the", "le", "den", "der", "am", "el", "la"]
}
