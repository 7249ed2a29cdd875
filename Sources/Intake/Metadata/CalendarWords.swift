/// The names of months and weekdays in the languages that datelines are written in.
///
/// Full names and the short forms that wires use, in small letters, without a full stop; English, French, German,
/// Spanish, Portuguese, Italian, Dutch, Russian, Ukrainian and Arabic (of Egypt, the Levant and the Maghreb).
enum CalendarWords {
    /// From a month's name to its number, 1–12.
    static let months: [String: Int] = {
        let names: [[String]] = [
            [
                "january", "jan", "janvier", "janv", "januar", "jänner", "enero", "ene", "janeiro", "gennaio", "gen",
                "januari", "января", "янв", "січня", "يناير", "جانفي",
            ],
            [
                "february", "feb", "février", "fevrier", "févr", "fév", "februar", "febrero", "fevereiro", "fev",
                "febbraio",
                "febb", "februari", "февраля", "фев", "февр", "лютого", "فبراير", "شباط", "فيفري",
            ],
            [
                "march", "mar", "mars", "märz", "maerz", "mär", "marzo", "março", "marco", "maart", "mrt", "марта",
                "мар", "березня", "مارس", "آذار",
            ],
            [
                "april", "apr", "avril", "avr", "abril", "abr", "aprile", "апреля", "апр", "квітня", "أبريل", "ابريل",
                "إبريل", "نيسان", "أفريل",
            ],
            [
                "may", "mai", "mayo", "maio", "maggio", "mag", "mei", "мая", "май", "травня", "مايو", "أيار", "ايار",
                "ماي",
            ],
            [
                "june", "jun", "juin", "juni", "junio", "junho", "giugno", "giu", "июня", "июн", "червня", "يونيو",
                "حزيران", "جوان",
            ],
            [
                "july", "jul", "juillet", "juil", "juli", "julio", "julho", "luglio", "lug", "июля", "июл", "липня",
                "يوليو", "تموز", "جويلية",
            ],
            [
                "august", "aug", "août", "aout", "agosto", "ago", "augustus", "августа", "авг", "серпня", "أغسطس",
                "اغسطس", "آب", "أوت",
            ],
            [
                "september", "sept", "sep", "septembre", "septiembre", "setembro", "set", "settembre", "sett",
                "сентября", "сен", "сент", "вересня", "سبتمبر", "أيلول", "ايلول",
            ],
            [
                "october", "oct", "octobre", "oktober", "okt", "octubre", "outubro", "out", "ottobre", "ott", "октября",
                "окт", "жовтня", "أكتوبر", "اكتوبر",
            ],
            ["november", "nov", "novembre", "noviembre", "novembro", "ноября", "ноя", "нояб", "листопада", "نوفمبر"],
            [
                "december", "dec", "décembre", "decembre", "déc", "dezember", "dez", "diciembre", "dic", "dezembro",
                "dicembre", "декабря", "дек", "грудня", "ديسمبر",
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
        "воскресенье", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
    ]

    /// Words that stand between the parts of a date: `3 de marzo de 2024`, `the 3rd of March`.
    static let links: Set<String> = ["de", "del", "di", "of", "the", "le", "den", "der", "am", "el", "la"]
}
