/// Wire stories of our own, marked up for planting edits; nothing and nobody in them is real.
///
/// `{k|words}` marks words of a kind, `{k|words=other}` also gives what they turn into; marks may be nested and `^` is a
/// place where a clause can be put in. The kinds:
///
/// | mark | words |
/// |---|---|
/// | `a` `e` `p` | the noun by which an actor, an event or a place is called |
/// | `n` `N` `t` | a person's name, another name, a title |
/// | `f` `u` `d` | a figure, a unit, a date |
/// | `h` `m` `g` | a hedge that can go, a modal verb, a negation with its opposite |
/// | `r` `s` | a verb of saying, a whole attribution that can go |
/// | `q` | a paraphrase that could be put into quotation marks |
/// | `j` `b` | a verb of the act, the agent that can go |
enum MutationStories {
    /// Each story: its field and its paragraphs, a line each.
    static let all: [(field: String, text: String)] = [
        ("war", war), ("politics", politics), ("court", court), ("health", health), ("business", business),
        ("sport", sport), ("science", science), ("disaster", disaster), ("culture", culture), ("labour", labour),
        ("crime", crime), ("climate", climate), ("diplomacy", diplomacy), ("technology", technology),
    ]

    private static let war = """
        At least {f|31} people were {j|killed}{b| by government troops} when shells hit a market in the {p|town} of {N|Tarsk} on {d|Monday}{s|, hospital officials {r|said}}.
        The {a|fighters}^ {j|entered} the {p|region} in {d|March} after months of {e|talks} between the two {a|governments} broke down.
        "We will not leave the old bridge until the last family has crossed," Colonel {n|Renko} {r|told} reporters. "The army has learned from its mistakes."
        {t|Defence Minister} {N|Ilya} {n|Dravec} {r|said} the {e|operation}^ {g|had not been planned=had been planned} in advance and {m|could} end within {f|12} days.
        {s|According to the Red Crescent, about=About} {f|4,500} people {h|reportedly }left their homes over the weekend, most of them on foot.
        {N|Velmora} and {N|Ostrand} signed a {e|truce} in {d|2019}, but the line between the two {a|armies} {h|is believed to be=is} only {f|three} {u|kilometres} wide at its centre.
        The {a|commander} of the northern {a|brigade}^ {r|said} that his men had orders {q|to hold the ridge at any price}.
        Residents {r|said} they had seen {f|two} trucks with {a|soldiers} heading towards the {p|border}{s|, a claim that the ministry denied}.
        "It was a long night and nobody slept," said {n|Marisa Holt}, a nurse at the {p|hospital}, who {g|never received=received} the medicine promised by the {a|authorities}.
        The {e|conflict}^ has cost some {f|9,200} lives since it began, {h|probably }more than half of them in the two western provinces.
        """

    private static let politics = """
        {t|President} {N|Edda} {n|Marlow} {r|announced} on {d|Thursday} that a {e|referendum} on the new constitution^ {m|would} be held before the end of {d|October}.
        The {a|government} {g|does not have=has} a majority in parliament and lost a {e|vote} on the budget by {f|14} seats {d|last week}.
        "Nobody in this house can govern alone, and nobody should try," {n|Marlow} {r|said} in a televised address.
        The {a|opposition}^ organised a {e|rally} in the capital, {N|Sant Aurel}, which drew about {f|22,000} people{s|, police {r|said}}.
        {t|Deputy Speaker} {N|Tomas} {n|Quill} {r|told} the broadcaster {N|Radio Meridian} that he {h|is expected to=will} resign after the {e|election}.
        Support for the ruling {a|party} fell by {f|6.5} per cent in {d|April}{s|, according to a survey by the polling institute Kantor}.
        The {a|protesters} wanted {q|a clean list of candidates}, one of their {a|leaders} {r|said}, and {g|were unwilling=were willing} to talk to the {t|prime minister}.
        {n|Marlow} was elected in {d|2021} with {f|53} per cent of the votes after the {e|resignation} of her predecessor^, who moved abroad.
        "The constitution is a promise," said {n|Quill}, "and a promise must be kept even when it is expensive."
        The {N|Electoral Council} {m|may} publish the final lists on {d|12 September}, its {a|members} {r|said}, {g|without=with} the names of the {f|three} suspended {a|candidates}.
        {h|Apparently }the {a|cabinet} had been told about the plan by {a|advisers} of the palace{s|, two people close to the talks {r|said}}.
        """

    private static let court = """
        A {p|court} in {N|Havenport} on {d|Wednesday} sentenced former {t|finance director} {N|Lukas} {n|Brandt} to {f|eight} years in prison for fraud^.
        {n|Brandt}, {f|57}, had {g|denied=accepted} every charge and {r|said} after the {e|verdict} that he {m|would} appeal.
        "This was never about money, it was about control," {t|prosecutor} {n|Alva Reyes} {r|told} the judges in her closing speech.
        The {e|trial}^ heard that {h|allegedly }forged invoices worth {f|2.4 million} euros were paid by the {a|company} between {d|2015} and {d|2018}.
        {s|His lawyer {r|said} the=The} {a|witnesses} had been {q|coached for several weeks} before the {e|hearing}.
        The {t|judge}, {n|Petra Oland}, {r|said} the {a|defendant}^ {g|had shown no remorse=had shown remorse} and had {h|apparently }misled the {a|auditors}.
        Some {f|140} {a|investors} lost their savings when the {a|bank} collapsed{s|, a report by the supervisory office found}.
        The {e|case} is one of the largest {h|suspected }frauds in the history of {N|Calvera}, where {f|five} {a|executives} were {j|arrested}{b| by the financial police} in {d|June}.
        "I am sorry for the people who trusted me," {n|Brandt} {r|said} on the first day, "but I did what everybody else did."
        A second {e|trial}, of the {a|accountants} who signed the books^, {m|may} start on {d|3 November} in {N|Port Sella}.
        """

    private static let health = """
        A new vaccine against river fever protected {f|71} per cent of children in a {e|trial} in {N|Lower Amara}{s|, researchers {r|reported} on {d|Tuesday}}.
        The {a|doctors}^ followed {f|3,800} children for {f|two} years and {g|found no serious side effects=found serious side effects}.
        "We are closer than we have ever been, but we are not there yet," said {n|Ines Okoro}, who led the {e|study} at the {N|University of Marl}.
        The {N|World Health Assembly} {m|could} approve the vaccine in {d|January}, its {t|deputy director} {n|Hal Brennan} {r|said}.
        River fever killed about {f|16,000} people {d|last year}, most of them under the age of {f|five}.
        The {a|manufacturer}^ {r|said} the price of a dose {h|is likely to=will} fall below {f|four} {u|dollars} once a second {p|plant} opens.
        {s|Critics {r|say} the=The} {a|ministry} {g|failed to publish=published} the full results of the {e|inquiry} into the first vaccine.
        Nurses in the {p|district} had asked for {q|fewer forms and more fridges}, {n|Okoro} {r|said}.
        "Parents here walk for a day to reach us," said {n|Samuel Adeyo}, a {a|nurse}^ in the {p|village} of {N|Tolu}.
        The fever is caused by a parasite and {m|might} return after the rains{s|, according to the health ministry}.
        The {e|campaign} in the north was stopped in {d|2022} after {f|four} {a|volunteers} were {j|attacked}{b| by villagers}.
        """

    private static let business = """
        The airline {N|Northgale} {r|said} on {d|Friday} that it had cut {f|1,200} jobs and closed its {p|base} in {N|Karsund}^.
        Shares in the {a|company} fell by {f|9.3} per cent to {f|14.20} {u|euros}, their lowest level since {d|2016}.
        "The market has changed faster than we have," {t|chief executive} {N|Dana} {n|Wexler} {r|told} analysts. "We are going to be smaller, and we are going to be profitable."
        The {e|merger} with rival {N|Blue Meridian}^ {m|could} be completed by {d|July}, the two {a|boards} {r|said}.
        {s|Two people familiar with the matter {r|said} the=The} {a|lenders} had agreed to extend a loan of {f|650 million} euros.
        {n|Wexler} {g|did not say=said} whether the {e|deal} includes the pension fund of the {a|pilots}, {h|presumably }the largest in the country.
        The {a|regulator}^ opened an {e|investigation} into the sale of landing rights in {d|February}.
        The {a|union} called the plan {q|a blow to a whole valley} and {r|announced} a {e|strike} for {d|16 May}.
        Northgale carried {f|11.8 million} passengers {d|last year}, {f|400,000} more than the year before{s|, the transport office {r|said}}.
        "We were told in a video call of six minutes," said {n|Rolf Hagen}, a {a|mechanic} with {f|22} years at the {a|airline}.
        Analysts {r|said} the {a|shareholders} {h|seem to want=want} a quick end to the {e|dispute}, and the {a|chairman} {g|is no longer=is still} against a sale^.
        """

    private static let sport = """
        {N|Rovers} beat {N|Athletic} {f|3}-1 on {d|Sunday} in a {e|match}^ that was held up for {f|20} minutes after {a|supporters} lit flares.
        Striker {n|Jonas Vidal} scored {f|two} goals and {m|may} now move to {N|Leandro} for a fee of {f|38 million} euros.
        "I have dreamt of this since I was a boy on the beach," {n|Vidal} {r|said} after the {e|final}.
        The {a|referee}^ {r|said} he {g|had not seen=had seen} the hand of the {a|defender} before the second goal.
        Police {r|said} they had {j|detained} {f|17} {a|fans} outside the {p|stadium}, most of them for carrying fireworks.
        {s|The league {r|said} in a statement that the=The} {a|club} {h|is expected to=will} pay a fine of about {f|90,000} euros.
        {t|Head coach} {n|Mirela Stanek} complained about {q|a pitch fit for potatoes} and {r|said} her {a|players}^ were tired.
        "We lost our heads and then we lost the game," said {n|Stanek}, who took over in {d|December}.
        The {e|tournament} moves to {N|Castel Rio} on {d|Saturday}, where {f|41,000} tickets have been sold{s|, the organisers {r|said}}.
        The {a|federation}^ {h|reportedly }plans to widen the {e|competition} to {f|24} {a|teams} in {d|2027}.
        """

    private static let science = """
        Astronomers {r|said} on {d|Wednesday} they had found a planet {f|41} light years away that {m|might} have an ocean.
        The planet, {N|Orsola}, is {f|1.6} times as heavy as the Earth and circles its star in {f|19} days^.
        "It is the best place we know to look for rain," said {n|Wanda Ferris} of the {N|Calloway Observatory}.
        The {a|team}^ {g|could not confirm=could confirm} the presence of water, {s|which a paper in the journal Orbit {r|said} was }{h|possibly }hidden by clouds.
        {N|Ferris} and her {a|colleagues} observed the planet {f|27} times between {d|May} and {d|August}.
        The {e|mission}, which cost {f|820 million} {u|dollars}, was criticised by a {a|committee} of parliament {d|last year}.
        {s|The space agency {r|said} its=Its} {a|engineers} had repaired the {e|launch} system {q|with tape and patience}.
        "We will need a bigger mirror, and we will need luck," {n|Ferris} {r|told} a news conference in {N|Aldermere}.
        A second telescope {m|could} start work in {d|2028} if the {a|parliament}^ approves the {e|budget}.
        The {a|scientists} {h|appear to have=have} ruled out that the signal came from dust{s|, according to {n|Paul Imber}, who was not involved in the {e|research}}.
        """

    private static let disaster = """
        A {e|flood} swept through {f|six} villages in the {p|valley} of the {N|Isk} on {d|Saturday}, leaving at least {f|48} people dead{s|, the emergency service {r|said}}.
        The {a|rescuers}^ reached the last {p|village} after {f|30} hours and {g|found no survivors=found survivors} in the school.
        "The water came like a wall and took the road with it," said {n|Anka Brod}, a {a|teacher}.
        {t|Governor} {n|Simon Tarr} {r|said} the {p|dam} above the {p|city}^ {m|might} have to be opened, and asked the {a|army} for {f|12} boats.
        The {e|evacuation} of {f|7,300} people {h|is expected to=will} take until {d|Tuesday}.
        {s|Meteorologists {r|said} about=About} {f|190} {u|millimetres} of rain fell in a day, the most since {d|1954}.
        The {a|mayor} of {N|Brenna}^ {r|said} that {q|nothing was left of the lower town} and that the {a|residents} {g|were unhurt=were hurt}.
        "Nobody warned us and nobody rang the bell," said {n|Brod}, {f|62}.
        The {p|bridge} was built by a {a|contractor}^ in {d|2008} and {h|apparently }failed within minutes.
        The {N|Relief Fund} {r|announced} {f|35 million} crowns in aid{s|, {n|Tarr} {r|told} the agency MWS}.
        {a|Officials} {r|said} the {e|disaster} {m|could} have been much worse in the season when the {a|farmers} bring in the harvest.
        """

    private static let culture = """
        The {N|Golden Reed}, the main prize of the {e|festival} of {N|Lago Verde}, went on {d|Saturday} to a film about a {a|family}^ of lighthouse keepers.
        The {t|director}, {n|Noor Castellan}, {f|34}, had {g|never shown=shown} a film outside her own country before.
        "I made it with a borrowed camera and a loan from my aunt," {n|Castellan} {r|told} the {a|audience}.
        The {a|jury}^ praised {q|a film that listens}, and {r|said} the decision had taken {f|five} hours.
        {s|The newspaper Il Faro {r|reported} that the=The} {a|sponsors} {h|reportedly }asked for a comedy.
        The {e|ceremony} was interrupted by {f|nine} {a|demonstrators} who {j|entered} the {p|hall} with a banner.
        {n|Bruno Vale}, the {t|artistic director}, {m|may} leave his post after {f|11} years{s|, people close to the festival {r|said}}.
        "A festival is not a supermarket," said {n|Vale}. "Nobody should leave with what they came for."
        The {p|theatre}^, which has {f|860} seats, was opened in {d|1932} and {g|is not=is} a listed building.
        The {e|exhibition} of the painter {n|Olga Mirren} remains open until {d|28 February}, and {h|probably }beyond, the {p|museum} {r|said}.
        """

    private static let labour = """
        Some {f|5,600} {a|workers} at the port of {N|Gravelle} began a {e|strike}^ on {d|Monday} over plans to replace cranes with robots.
        {t|General secretary} {n|Moira Kell} {r|said} the {a|dockers} {g|would not return=would return} before the {e|contract} was changed.
        "A robot does not pay into the pension fund," {n|Kell} {r|told} the crowd. "And a robot does not vote."
        The {a|management}^ offered a rise of {f|4.2} per cent over {f|two} years{s|, a spokeswoman {r|said}}.
        Police {j|removed} {f|40} {a|pickets} from the {p|gates} in the morning, and {h|apparently }used pepper spray.
        {s|Kell {r|said} that=That} a {e|meeting} with the {t|transport minister} {m|could} take place on {d|Thursday}.
        The {a|employers}^ say the {e|action} costs the region {f|3 million} {u|euros} a day.
        A {e|march} through the centre is planned for {d|14 June}, and {f|18} {a|unions} {h|are expected to=will} take part.
        "We have been patient for ten winters," said {n|Davit Loren}, a crane driver, who wants {q|a seat at the table}.
        The {a|council} of {N|Gravelle} {g|has not taken=has taken} sides in the {e|conflict}, its leader {r|said}{s|, according to the Gravelle Echo}.
        """

    private static let crime = """
        A {a|gang}^ stole paintings worth {f|23 million} euros from a {p|museum} in {N|Altenau} early on {d|Sunday}{s|, police {r|said}}.
        The {a|robbers} {j|entered} through a roof window and {j|left} within {f|four} minutes.
        "They knew exactly what they wanted and they touched nothing else," {t|Chief Inspector} {n|Greta Lund} {r|told} reporters.
        A {a|guard} was {j|injured}{b| by one of the men} and {h|is thought to be=is} in a stable condition.
        The {e|theft}^ {m|may} be linked to a {e|burglary} in {N|Salvore} in {d|May}, in which {f|two} bronzes were taken.
        {s|The prosecutor's office {r|said} the=The} {e|alarm} {g|did not go off=went off} because a fuse was missing.
        {n|Lund} {r|said} the {a|suspects}^ spoke {q|like people from the coast} and drove a grey van.
        The {a|insurer} offered a reward of {f|500,000} {u|euros}, {n|Lund} {r|said} on {d|Monday}.
        "Art is easy to steal and hard to sell," said {n|Emil Farkas}, a former {a|detective} who advises {p|museums}.
        The {e|raid}^ was the {f|third} in the province since {d|2020}, and {h|possibly }the largest{s|, according to the interior ministry}.
        """

    private static let climate = """
        {N|Norhaven} {m|will} close its last coal {p|plant} by {d|2030}, {t|Environment Minister} {n|Sigge Almen} {r|said} on {d|Tuesday}.
        The {e|plan}^ is to cost {f|1.9 billion} crowns and {g|does not include=includes} money for the {a|miners}.
        "We cannot ask the sea to wait for us," {n|Almen} {r|told} a {e|conference} in {N|Elvik}.
        The {a|activists}^ blocked a {p|bridge} for {f|six} hours and demanded {q|a date and not a dream}.
        The plant emits {f|2.7 million} tonnes of carbon dioxide a year{s|, the environment agency {r|says}}.
        {s|Economists {r|said} the=The} {e|reform} {h|is likely to=will} raise prices by about {f|3} per cent.
        {a|Villagers} near the {p|mine} had asked the {a|authorities} for a {e|hearing}^ in {d|November}.
        The {a|operator} {r|said} that it {m|could} sell the site, {f|85} {u|hectares} of land, to a {a|consortium}.
        "My father dug here and his father dug here," said {n|Arvid Stenmark}, {f|59}, a {a|foreman}. "I am the last one with a lamp."
        The {e|law} passed by {f|87} votes to {f|62}, {h|apparently }with help from the {a|liberals}, although the {a|party} {g|had never supported=had supported} it before.
        """

    private static let diplomacy = """
        {t|Foreign Minister} {n|Ayla Demir} {m|will} meet her counterpart from {N|Korvia} on {d|Friday} for a second round of {e|talks}^ on the islands.
        The two {p|states} have had {g|no relations=relations} since {d|2004}, when a {e|dispute} over fishing led to {f|11} deaths.
        "We will speak about fish and, if there is time, about peace," {n|Demir} {r|told} reporters in {N|Bel Haro}.
        The {a|mediators}^ {r|said} both {a|delegations} had agreed to free {f|26} {a|sailors} {j|held}{b| by the coast guard} since {d|April}.
        {s|A diplomat {r|said} the=The} {e|agreement} {h|is expected to=will} be signed at the {e|summit} in {d|September}.
        The {a|president} of {N|Korvia}, {n|Stefan Lazar}, {g|has not recognised=has recognised} the {e|treaty}^ that his predecessor signed.
        {N|Korvia} {r|said} it wanted {q|a fair line on the map} and {f|200} {u|kilometres} of open water.
        "The islands are stones, but our dead are not stones," said {n|Lazar} {d|last month}.
        The {a|envoy} of the {N|Southern League} {r|said} the {e|crisis}^ {m|may} last for years{s|, the newspaper Haro Post {r|reported}}.
        {h|Reportedly }some {f|40} {a|fishermen} from the {p|port} have been waiting for a licence since {d|8 March}.
        """

    private static let technology = """
        The software {a|company} {N|Brightwell} {r|said} on {d|Thursday} that the data of {f|2.1 million} customers had been stolen in an {e|attack}^ on its servers.
        {t|Chief technology officer} {n|Priya Nand} {r|said} the {a|hackers} {m|may} have had access for {f|nine} weeks.
        "We should have seen it and we did not see it," {n|Nand} {r|told} a news conference.
        The {a|regulator}^ has {f|30} days to decide on a fine, which {m|could} reach {f|4} per cent of sales.
        {s|The magazine Circuit {r|reported} that the=The} {a|firm} {g|did not encrypt=encrypted} the backups of its {p|centre} in {N|Halden Bay}.
        Passwords {h|apparently }remained safe{s|, according to the company}.
        The {e|breach}^ was found on {d|6 February} by a {a|student} who wanted {q|to cancel a subscription}.
        "It took me ten minutes and a sandwich," said the {a|student}, {n|Oskar Lie}, {f|19}.
        {a|Lawyers} for {f|300} {a|customers} announced a {e|lawsuit} in {N|Vesterby}, where the {a|firm} is based.
        Brightwell had sales of {f|880 million} {u|dollars} in {d|2023} and {h|is believed to have=has} {f|14} {p|offices} abroad.
        """
}
