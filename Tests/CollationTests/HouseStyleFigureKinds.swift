import WireModel

/// How figures, measures and money are written.
enum FigureKinds {
    static let all: [StyleKind] = [
        StyleKind(
            "per cent", [.numberStyle, .hyphenation, .typography], quotable: true,
            """
            Turnout was 61 {per cent|percent|pct|%} in the islands.
            Prices rose {4.5 per cent|4.5 percent|4.5%|4.5 %|4.5 pct} in a year.
            The share is small, about {12 per cent|12%|12 percent|twelve per cent} of the whole.
            A {5 percent|5 per cent|5-percent|5%} fall in fares is planned.
            Between {three and four per cent|3 and 4 percent|3% and 4%|3 per cent and 4 per cent} of the boats are idle.
            """),
        StyleKind(
            "numerals and words", [.numberStyle, .hyphenation, .typography], quotable: true,
            """
            {Twelve|12} sailors and {nine|9} cooks were rescued.
            The mine employs {thirty-seven|37|thirty seven} people.
            {Two hundred and five|205|Two hundred five} homes lost power.
            The school has {a hundred|100|one hundred} pupils.
            She scored in the {78th|seventy-eighth} minute.
            The pass was shut for {eleven|11} days.
            There were {1|one} boat and {2|two} rafts on the slip.
            {Twenty-one|21} trawlers left on the {first|1st} tide.
            It is the {second|2nd} flood in {three|3} years.
            """),
        StyleKind(
            "thousands", [.numberStyle], quotable: true,
            """
            Some {10,000|10 000|10\u{00a0}000|10\u{2009}000|10000|10.000|ten thousand} people live on the island.
            The mill made {1,250,000|1 250 000|1250000|1.250.000} loaves.
            The debt of {40,000|40000|40 000|forty thousand} crowns was forgiven.
            """),
        StyleKind(
            "millions and billions", [.numberStyle, .hyphenation, .typography], quotable: true,
            """
            The bridge carries {1.5 million|1,500,000|1.5m|1.5 mn|1.5mln|one and a half million} cars a year.
            The country has {three million|3 million|3m|3,000,000|3-million} goats.
            The fund holds {2.3 billion|2.3bn|2.3 bn|2,300 million} shares.
            It would cost {2 trillion|two trillion|2tn} pearls.
            About {half a million|500,000|0.5 million} herring were landed.
            """),
        StyleKind(
            "fractions", [.numberStyle, .hyphenation, .typography], quotable: true,
            """
            {Two-thirds|Two thirds|2/3} of the vines froze.
            {Half|1/2|½|One half} of the seats were empty.
            The tank is {three-quarters|three quarters|3/4|¾} full.
            The trip takes {two and a half|2.5|2½|2 1/2|two-and-a-half} hours.
            {A third|One third|One-third} of the crew went home.
            {A quarter|One quarter|One-quarter|1/4} of the fleet is idle.
            """),
        StyleKind(
            "ordinals", [.numberStyle, .hyphenation, .typography], quotable: true,
            """
            It is the {12th|twelfth} round of the talks.
            The church dates from the {15th|fifteenth} century.
            The {2nd|second} and the {3rd|third} boat turned back.
            The {21st|twenty-first|twenty first} edition sold out.
            He came {101st|one hundred and first} of all runners.
            """),
        StyleKind(
            "ages", [.numberStyle, .hyphenation],
            """
            The {19-year-old|19 year old|nineteen-year-old|19-year old} swam to the shore.
            Solheim{, aged 19,|, 19,|, 19 years old,|, age 19,} swam to the shore.
            The boy is {six years old|6 years old|aged six|aged 6}.
            A girl {aged 12|of 12|12 years old|aged twelve} held the rope.
            A {six-month-old|6-month-old} boy slept through it all.
            A {19-year-old man|man aged 19|man of 19} from Teck held the rope.
            """),
        StyleKind(
            "ranges", [.numberStyle, .typography], quotable: true,
            """
            The trip takes {10-12|10–12|10 to 12|ten to twelve} hours.
            {Between 10 and 12|10 to 12|10-12|Between ten and twelve} boats are missing.
            The climb is {3,000-4,000|3,000 to 4,000|3,000–4,000} steps.
            He reigned in the years {1921-34|1921–34|1921-1934}.
            """),
        StyleKind(
            "scores and votes", [.numberStyle, .typography], quotable: true,
            """
            Lorne beat Skarn {3-1|3–1|3 - 1|three-one} in the rain.
            The council voted {12-7|12–7|12 to 7} for the dam.
            """),
        StyleKind(
            "times of day", [.numberStyle, .typography, .hyphenation],
            """
            The doors open at {8 am|8 a.m.|8am|8:00 am|8:00 a.m.|8.00am|08:00|8 o'clock in the morning}.
            The match ends at {8 pm|8 p.m.|20:00|8:00 pm|8.00pm|20.00|8 in the evening} in Skarn.
            The shelling stopped at {0800 GMT|8:00 GMT|08:00 GMT|8 am GMT|0800GMT}.
            The boat left at {3:20 am|3.20am|03:20|3:20 a.m.|0320 hours}.
            The market opens at {noon|12 noon|12 pm|12:00 pm|12:00}.
            The gates shut at {midnight|12 midnight|12 am}.
            The bells rang at {ten o'clock|10 o'clock|10 o’clock}.
            The race began at {half past six|6:30|half-past six} on the quay.
            """),
        StyleKind(
            "money", [.numberStyle, .hyphenation, .spelling, .typography], quotable: true,
            """
            The pier cost {$5 million|US$5 million|$5m|US$5m|5 million dollars|USD 5 million|$5,000,000|five million dollars}.
            The fine for such a spill is {€300,000|300,000 euros|EUR 300,000|€300000|300.000 euros}.
            A ticket costs {£12|12 pounds|GBP 12|twelve pounds}.
            The bank lent {3 billion yuan|RMB 3 billion|3bn yuan|CNY 3 billion|3 billion renminbi}.
            A {$5 million|$5-million|5-million-dollar|five million dollar|$5m} repair is due.
            The bribe for the harbour master was {40 million yen|¥40 million|JPY 40 million|40m yen}.
            The farm sold for {A$2 million|2 million Australian dollars|AUD 2 million}.
            The theatre owes {7 million rupees|Rs 7 million|₹7 million|INR 7 million}.
            The harvest brought in {2 million Swiss francs|CHF 2 million|CHF2m}.
            A loaf costs {50 cents|fifty cents|50c}.
            The town got {$1.5bn|$1.5 billion|US$1.5bn|1.5 billion U.S. dollars|1.5 billion US dollars}.
            """),
        StyleKind(
            "unit names", [.numberStyle, .hyphenation, .typography, .spelling], quotable: true,
            """
            The wall is {12 km|12 kilometres|12km|12 kilometers|twelve kilometres} long.
            The catch weighed {40 kg|40 kilograms|40kg|40 kilogrammes|40 kilos}.
            It was {30 °C|30°C|30 degrees Celsius|30C|30 C} in the shade.
            The wind reached {90 km/h|90 kph|90 kmh|90 kilometres per hour|90 kilometers an hour|90km/h} at noon.
            The car did {70 mph|70 miles per hour|70 miles an hour|70mph} on the bridge.
            The parish has {300 square kilometres|300 sq km|300 km²|300 square km|300 square kilometers} of marsh.
            The pipe is {14 mm|14 millimetres|14mm|14 millimeters} wide.
            The tank holds {500 litres|500 l|500 liters} of oil.
            The barge carries {4,000 tonnes|4,000 metric tons|4,000 t|4,000 metric tonnes} of coal.
            A {10-km|10-kilometre|10 km|10km|10-kilometer} race closed the fair.
            The child is {5 feet 2 inches|5ft 2in|5 ft 2 in|5-foot-2} tall.
            The reactor makes {600 megawatts|600 MW|600MW} of power.
            The farm covers {80 hectares|80 ha} of slope.
            """),
        StyleKind(
            "conversions that compute", [.numberStyle, .spelling], pairing: .first,
            """
            The road is {200 miles|320 kilometres|320 km|322 km} long.
            The lake lies {5 miles|8 kilometres|8 km|five miles} east of Teck.
            The farm covers {100 acres|40 hectares|40.5 hectares} of slope.
            The tower is {300 feet|91 metres|91.4 metres|90 meters} high.
            The wind reached {60 mph|97 kph|97 km/h|60 miles per hour} at noon.
            It was {86 degrees Fahrenheit|30 degrees Celsius|30C|86F} in the shade.
            The tank holds {500 gallons|1,900 litres|1,893 liters} of oil.
            The fire burned {10 square miles|26 square kilometres|26 sq km} of heath.
            The boy weighed {110 pounds|50 kilograms|50 kg}.
            The barge carries {1,100 tons|1,000 tonnes|1,000 metric tons} of coal.
            The plank is {6 feet|1.8 metres|1.83 metres} long.
            Stand {six feet|two metres|6 feet|2 m} apart, the sign reads.
            The sea warmed by {1.5 degrees Celsius|2.7 degrees Fahrenheit|1.5C} in a century.
            The boxer weighs {12 stone|76 kilograms|168 pounds}.
            The reef lies {6 nautical miles|11 kilometres|11 km} out.
            The trail is {30 miles|50 kilometres|48 km} long.
            """),
        StyleKind(
            "conversions in brackets", [.numberStyle, .spelling],
            """
            The road is 200 miles{ (320 km)|} long.
            The lake lies five miles{ (eight kilometres)|, or eight kilometres,|} east of Teck.
            The fire burned {100 acres|100 acres (40 hectares)|40 hectares (100 acres)|40 hectares} of heath.
            By noon it was {30 degrees Celsius (86 degrees Fahrenheit)|30C (86F)|30C|86F} in the shade of the old town wall.
            The wind reached {60 mph (97 kph)|60 mph|97 kph (60 mph)} at noon.
            The quake struck at a depth of 10 kilometres{ (about six miles)| (6 miles)|}.
            The dam is {90 metres (295 feet)|90 metres|295 feet} high.
            """),
        StyleKind(
            "temperatures and minus signs", [.numberStyle, .typography], quotable: true,
            """
            It fell to {-5|−5|minus 5|minus five|–5} degrees at night.
            The lows were near {-12C|−12C|minus 12C|-12°C|-12 degrees Celsius}.
            """),
        StyleKind(
            "numbers of things", [.numberStyle, .spelling, .typography], quotable: true,
            """
            He won the {No. 10|No 10|Number 10|number 10} seat.
            She is the world {No. 1|number one|No 1}.
            Convoy {No. 4|number four|Number 4} left at dawn.
            """),
        StyleKind(
            "Roman numerals", [.numberStyle], quotable: true,
            """
            The bunker dates from {World War II|World War Two|World War 2}.
            He fell in {World War I|World War One}.
            King Osric {III|3|the Third} had no heirs.
            Reactor {IV|4} is cold.
            """),
        StyleKind(
            "the two wars", [.spelling, .numberStyle],
            """
            The bunker dates from {World War II|World War Two|the Second World War|WWII}.
            He fell in {World War I|World War One|the First World War|World War 1}.
            """),
        StyleKind(
            "decades and centuries", [.numberStyle, .typography, .hyphenation], quotable: true,
            """
            The song is from the {1990s|nineties|1990's|'90s|90s}.
            It stood there since the {20th century|twentieth century}.
            The villa is a {19th-century|19th century|nineteenth-century} ruin.
            Trams came in the early {1920s|1920's|twenties}.
            """),
        StyleKind(
            "telephone numbers", [.numberStyle, .typography, .hyphenation, .punctuation],
            """
            The office can be reached on {555 0134|555-0134|5550134}.
            Call {+47 555 01 34|+47-555-01-34|+47 5550134} for the ferry.
            """),
    ]
}
