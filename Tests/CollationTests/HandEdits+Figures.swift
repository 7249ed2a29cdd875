/// Edits written by hand, a line each: the classes it may have (`-` for none that is an alarm), and a sentence with what
/// changed between brackets, `[the wire|the print]`.
extension HandEdits {
    /// Figures and days, and the same said otherwise.
    static let figures = """
        figure: The flood killed [31|41] people in the lower valley.
        figure: The bill passed by [212 votes to 190|190 votes to 212] on Tuesday.
        figure: The firm made a profit of [$4.2 million|$4.2 billion] last year.
        figure: The rate rose by [two percent|two percentage points] in May.
        figure: The bridge is [200 metres|200 feet] long.
        figure: [Dozens|Hundreds] of people were hurt in the crush.
        figure: [Half|A third] of the voters stayed at home.
        figure: The child was [four|five] years old.
        figure: The price has [doubled|tripled] since January.
        figure: The tank holds [4,000 litres|4,000 gallons] of oil.
        figure: The ransom was [€5 million|$5 million], the paper said.
        figure: He was jailed for [12 years|12 months] for the theft.
        figure: [Nine|Nineteen] of the miners have been found.
        figure: The tower has [40|14] floors.
        figure: [Several|Three] men were seen near the van.
        figure: The visitors won [3-1|3-2] after extra time.
        figure: The storm brought winds of [120 kilometres|120 miles] an hour.
        figure: A [quarter|half] of the harvest was lost.
        figure: The fund is worth [1.2 thousand million|1.2 million] euros.
        figure: The town has [20,000|200,000] people.
        figure: It was the [third|fourth] such attack this year.
        figure: The law was passed with [one vote|two votes] to spare.
        figure: The team needs [a dozen|20] new players.
        figure: Temperatures fell to [minus 12|12] degrees at night.
        figure: The company cut [15 percent|50 percent] of its staff.
        figure: The work will take [three weeks|three months].
        figure: [Most|Some] of the homes have no water.
        figure: The man, [34|43], was arrested at home.
        figure: The plant makes [a million|half a million] cars a year.
        figure: Exports were [twice|three times] as high as in 2010.
        figure: The fine was cut from [$900 to $400|$900 to $300].
        figure: The village lies [30 kilometres|80 kilometres] from the border.
        figure: She ran the distance in [2 hours 14 minutes|2 hours 41 minutes].
        figure: [All|Many] of the passengers were saved.
        figure: The stake rose to [10.5 percent|15 percent].
        figure: The [first|second] phase ends in June.
        figure: [Tens of thousands|Thousands] of people fled the fighting.
        figure: The deal is worth [£3bn|£3m].
        figure: The earthquake had a magnitude of [6.1|7.1].
        -: The talks lasted [21 days|three weeks].
        -: The box holds [a dozen|12] eggs.
        -: [Half|50 percent] of the voters stayed at home.
        -: The work took [18 months|a year and a half].
        -: Output was [double|twice] that of 2010.
        -: The town has [1,200|1.2 thousand] people.
        -: The course lasts [24 months|two years].
        -: [A quarter|25 percent] of the harvest was lost.
        -: [One in four|25 percent of] patients had no symptoms.
        -: The siege lasted [48 hours|two days].
        -: The march took [90 minutes|an hour and a half].
        -: The shop has been closed for [six months|half a year].
        -: The tax will rise by [a third|one third].
        -: The deal is worth [$1.5 billion|$1,500 million].
        -: He was jailed for [ten years|a decade].
        -: The castle was built [two centuries|200 years] ago.
        -: The tower is [100 metres|328 feet] tall.
        -: The team won the [second|2nd] game.
        -: The plot covers [five hectares|12 acres].
        -: He weighed [80 kilos|176 pounds].
        -: [Two dozen|24] cows were sold.
        -: It cost [3.5 million|three and a half million] euros.
        -: The plane climbed to [10,000 metres|10 kilometres].
        -: The bag held [half a kilo|500 grams] of salt.
        -: [A couple of|Two] men ran away.
        -: The trip takes [two weeks|a fortnight].
        -: The trip takes [14 days|two weeks].
        -: Sales [doubled|rose by 100 percent] in a year.
        -: Sales [halved|fell by half] in a year.
        -: [Three quarters|75 percent] of the homes have power.
        -: [Two thirds|Two-thirds] of the staff are women.
        -: The pool is [0.5 km|500 m] long.
        -: The crowd was put at [half a million|500,000].
        -: The rate is [0.25 percent|a quarter of a percent].
        -: The rise was [50 basis points|half a percentage point].
        -: The rise was [25 basis points|0.25 percentage points].
        -: It took [three-quarters of an hour|45 minutes].
        -: It took [half an hour|30 minutes].
        -: The boy is [18 months|one and a half years] old.
        -: The house is [100 years|a century] old.
        -: About [one in five|20 percent] of the cars failed the test.
        -: One [in ten|out of ten] children cannot read.
        -/figure: The fee is [50 cents|half a dollar].
        -: The bus carried [one|a single] passenger.
        -: The firm has [1 million|one million] users.
        -/figure: The estate is [2,000 acres|2,000-acre] large.
        -: The gap is [10 points|ten points].
        -/figure: The team won by [a factor of two|double].
        -/figure: He scored [a hat trick|three goals] on Saturday.
        -: The plane flew at [900 kph|560 mph].
        -: The storm dropped [10 inches|25 centimetres] of rain.
        -: It was [30 degrees Celsius|86 degrees Fahrenheit] at noon.
        -: The price fell by [10 percent|a tenth].
        -: The firm cut [one-fifth|20 percent] of its staff.
        -: The crop fell by [40 per cent|two-fifths].
        -: The bill was [trebled|tripled] in a year.
        -/figure: The bill has grown [threefold|three times].
        -: Some [1,500|fifteen hundred] people came.
        -: The lake lies [1.6 kilometres|a mile] from the road.
        -: The debt was [£2m|two million pounds].
        date: The ship left on [Tuesday|Wednesday] for the islands.
        date: The treaty was signed in [1978|1987] in Vienna.
        date: The vote will be held on [March 4|April 4] in all provinces.
        date: The talks were held [last week|this week] in Oslo.
        date: The museum opens in [May|June] after years of work.
        date: The men were seen [yesterday|today] near the lake.
        date: The law was passed in [the 1980s|the 1990s].
        date: The attack came in the [morning|evening].
        date: The flight leaves at [8 a.m.|8 p.m.] each day.
        date: The strike begins on [Monday|Sunday].
        date/figure: The trial opened [two weeks|four weeks] ago.
        date: The road will close [next month|this month].
        date/figure: The bridge was built in the [19th|18th] century.
        date: The king died in [early|late] 2003.
        date/negation: The envoy will leave [before|after] the vote.
        date: The village was taken on [14 August|4 August].
        date: The dam was finished in the [spring|autumn] of 1962.
        date: Schools reopen [tomorrow|next week].
        date: The contract ends on [June 30|July 30].
        date: They met on [Friday|Saturday] evening.
        date: The fire broke out [at noon|at midnight].
        date: The film was shot in [2019|2020].
        date: The bank closed in [January|February] 2009.
        date/figure: The game starts at [19:30|20:30].
        date: The army attacked [on Thursday|a week earlier].
        -: The ship left [on Tuesday|Tuesday] for the islands.
        -: The vote will be held on [March 4|4 March].
        -: The flight leaves at [8 p.m.|20:00] each day.
        -: The flight leaves at [noon|12 p.m.] each day.
        -: The law was passed in [the 1980s|the eighties].
        -: The treaty was signed in [1978|the year 1978].
        -: It happened in [Sept. 2001|September 2001].
        -: The game starts at [7.30pm|7:30 p.m.].
        -: The bridge was built in the [19th|nineteenth] century.
        -: The talks start on [Sept 3|September 3rd].
        """
}
