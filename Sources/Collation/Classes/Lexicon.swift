import TextCore

/// The words whose change means something, by what they mean. English; other languages fall back to what can be told
/// from figures, quotation marks and capitals.
///
/// Sources: the conventions listed in the agencies' published style guides for reporting verbs, hedges and honorifics;
/// the words of stance after Karttunen (1971) and Hooper (1975) on verbs that commit the writer; the charged words are
/// those that newsroom codes on conflict reporting advise against or ask to be attributed.
enum Lexicon {
    /// Words that bind others and carry little themselves.
    static let functionWords = FunctionWords.keys

    /// Verbs that report words and take no side.
    static let neutralVerbs = keys(
        """
        said says say saying told tells tell telling added adds add adding stated states state stating noted notes noting
        explained explains explaining commented comments remarked wrote writes writing reported reports reporting
        announced announces replied replying answered declared declares recalled observed continued concluded mentioned
        quoted quoting according
        """)

    /// Verbs that report words and judge them.
    static let stanceVerbs = keys(
        """
        claimed claims claim claiming admitted admits admit admitting conceded concedes conceding acknowledged acknowledges
        acknowledging insisted insists insisting alleged alleges alleging asserted asserts asserting argued argues arguing
        warned warns warn warning denied denies denying boasted boasts boasting threatened threatens threatening revealed
        reveals revealing confessed confesses confessing maintained maintains maintaining contended contends contending
        accused accuses accusing blamed blames blaming charged vowed vows vowing demanded demands lashed slammed slams
        blasted blasts lamented complained complains suggested suggests suggesting hinted hints purported pretended
        stressed stresses emphasised emphasises emphasized underlined confirmed confirms confirming
        """)

    /// Verbs of those who were there: `, a reporter saw`.
    static let witnessVerbs = keys("saw heard witnessed seen learned understands")
    /// Verbs of papers that say something: `a report found that`.
    static let findingVerbs = keys(
        "found finds showed shows indicated indicates showing finding revealed suggested suggests")

    /// Words that name where something was heard, without a name.
    static let sources = keys(
        """
        officials official sources source police authorities ministry ministries spokesman spokeswoman spokesperson
        government governments witnesses witness residents reports report aides aide insiders observers experts
        analysts people some many critics others media office department agency investigators prosecutors regulators
        rescuers doctors medics hospital army military police coastguard company bank
        """)

    /// Words that withhold certainty.
    static let hedges = keys(
        """
        alleged allegedly reportedly reported apparently apparent possibly possible probably probable may might could
        suspected suspect purported purportedly supposedly seemingly seems seem appears appear appeared seemed likely
        perhaps potentially potential presumably presumed unconfirmed believed thought would-be suggests suggest
        preliminary provisional estimated
        """)

    /// Words that make a statement its opposite.
    static let negations = keys(
        "not no never none neither nor without cannot nobody nothing nowhere hardly barely refused refuses failed")

    /// Words that open a sentence and join it to the one before.
    static let connectives = keys(
        """
        but however and meanwhile moreover furthermore also besides still yet though although nevertheless nonetheless
        while whereas so thus therefore then instead separately earlier later additionally that which who whom whilst since
        because as
        """)

    /// Forms of address that house styles add and drop.
    static let honorifics = keys("mr mrs ms miss mx sir dame madam messrs mme mlle herr frau señor señora dr")

    /// Titles, ranks and offices.
    static let titles = keys(
        """
        president vice-president premier minister ministers chancellor king queen prince princess emperor sultan sheikh emir
        governor mayor senator congressman congresswoman lawmaker deputy acting interim former ex outgoing incoming vice
        chief chairman chairwoman chairperson chair director head leader secretary general colonel captain major
        lieutenant sergeant admiral commander commodore marshal brigadier corporal commissioner superintendent inspector
        ambassador envoy consul judge justice prosecutor attorney professor doctor bishop archbishop cardinal pope imam
        rabbi manager coach treasurer undersecretary adviser counsel speaker spokesman spokeswoman spokesperson analyst
        economist engineer scientist researcher fellow senior junior assistant associate principal executive representative
        delegate councilor officer officers banker
        """)

    /// Words by which actors and events are called and which take a side, or whose change changes what happened.
    static let charged = keys(
        """
        terrorist terrorists terror militant militants gunman gunmen fighter fighters rebel rebels insurgent insurgents
        separatist separatists guerrilla guerrillas extremist extremists radical radicals fanatic fanatics thug thugs rioter
        rioters hooligan hooligans mob mobs vandal vandals agitator agitators activist activists protester protesters
        demonstrator demonstrators dissident dissidents traitor traitors martyr martyrs hero heroes patriot patriots criminal
        criminals killer killers murderer murderers assassin assassins attacker attackers aggressor aggressors invader
        invaders occupier occupiers liberator liberators settler settlers regime regimes junta dictator dictators dictatorship
        tyrant tyrants strongman puppet puppets proxy proxies warlord warlords militia militias gang gangs cartel clique
        coup putsch takeover uprising revolution rebellion revolt riot riots rampage unrest protest protests violence massacre
        massacres slaughter bloodbath carnage genocide atrocity atrocities crackdown purge invasion incursion aggression
        occupation annexation annexed seizure seized liberation liberated war conflict clash clashes operation offensive
        attack attacks raid assault onslaught murder murdered killing assassination execution terrorism illegal
        illegally unlawful unlawfully legitimate illegitimate self-proclaimed self-styled so-called controversial disputed
        notorious infamous disgraced embattled beleaguered brutal brutally violent violently bloody bloodthirsty savage barbaric
        vicious ruthless merciless shameful shocking scandalous outrageous corrupt crooked greedy reckless cynical
        hardline hardliner hardliners far-right far-left ultra-nationalist nationalist nationalists fascist fascists nazi nazis
        communist communists leftist leftists rightist populist populists democratically elected unelected authoritarian
        autocratic tyrannical despotic pro-western anti-western western-backed foreign-backed peaceful peacefully
        innocent unarmed unprovoked provocative hostile rogue renegade breakaway rightful fake sham bogus failed doomed
        desperate humiliating humiliated historic heroic fearless stunned panicked chaotic chaos disastrous catastrophic
        fans supporters crowd looters migrants refugees illegals aliens evacuees hostages prisoners detainees captives
        government administration authorities troops soldiers forces occupying invading defenders civilians victims
        scheme plot conspiracy cover-up propaganda bribe bribes kickback giveaway handout grab sell-off fiasco debacle
        collaborators mercenaries henchmen cronies oligarch oligarchs tycoon crony secretive shadowy unpopular
        powerful feared hated reviled beloved brave courageous vital botched bungled premature rushed lavish
        miracle experimental firebrand struggling ailing failing troubled crisis-hit scandal-hit scandal-ridden unproven untested
        untried dubious doubtful questionable suspicious shady alarming terrifying horrifying horrific gruesome grisly deadly lethal
        dangerous reckless irresponsible incompetent inept hapless hopeless pathetic cowardly treacherous sinister evil wicked monstrous
        inhuman inhumane cruel callous heartless arrogant defiant stubborn fiery furious angry enraged outraged incendiary inflammatory
        divisive polarising polarizing hated popular charismatic respected veteran legendary celebrated acclaimed renowned esteemed
        honest honorable dishonest lying deceitful hypocritical greedy wealthy rich billionaire millionaire elite elitist privileged
        foreign alien imported predatory raider raiders vulture vultures speculator speculators profiteer profiteers rapacious
        bloated wasteful costly ruinous crippling punishing draconian harsh oppressive repressive heavy-handed soft weak feeble timid
        toothless ineffective useless worthless groundbreaking revolutionary unprecedented stunning spectacular astonishing remarkable
        extraordinary shock surprise bombshell explosive damning devastating crushing humbling embarrassing disgraceful appalling
        deplorable despicable heinous egregious blatant flagrant brazen naked outright sheer utter total complete
        massive huge enormous vast soaring skyrocketing plunging plummeting spiralling rampant unchecked unbridled wanton senseless
        pointless needless avoidable tragic terrible dreadful awful shambolic farcical laughable ridiculous absurd
        hysterical panicky paranoid obsessive fanatical rabid militant militaristic warmongering hawkish expansionist imperialist
        colonial colonialist neo-colonial racist xenophobic sexist bigoted intolerant godless infidel heretic pagan satanic
        socialist marxist capitalist neoliberal globalist woke liberal conservative moderate hardcore die-hard staunch
        secret clandestine covert hidden murky rigged stolen fraudulent sham tainted discredited debunked
        embattled ousted deposed exiled fugitive convicted jailed wanted sanctioned blacklisted banned outlawed
        surrender capitulation betrayal sell-out defeat humiliation victory triumph
        liars cheats crooks swindlers bullies brutes animals vermin scum barbarians savages infiltrators saboteurs spies
        activists campaigners agitators troublemakers hecklers ringleaders
        """)

    /// Endings of compounds that take a side: `western-backed`.
    static let chargedEndings = keys(
        "backed led linked sponsored funded controlled installed run occupied aligned style proclaimed styled called")

    static let months = keys(
        "january february march april may june july august september october november december")
    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map {
        NormalForm.key($0)
    }
    /// Words that name a day by the day of writing, with their distance from it.
    static let deictic: [UInt64: Int] = [
        NormalForm.key("today"): 0, NormalForm.key("tonight"): 0, NormalForm.key("yesterday"): -1,
        NormalForm.key("tomorrow"): 1,
    ]
    /// Words that say when, without a date.
    static let dateWords = keys(
        """
        today tonight yesterday tomorrow week weeks month months year years day days hour hours morning afternoon evening
        night noon midnight weekend decade decades century spring summer autumn winter fall last next later earlier ago am pm
        gmt overnight recently this
        """)

    /// Words that stand for a vague amount.
    static let vagueAmounts = keys(
        """
        several dozens scores hundreds thousands millions many few some numerous countless multiple couple half third quarter
        double triple twice most majority
        """)

    /// Words that loosen a figure.
    static let approximators = keys(
        "about around roughly approximately nearly almost least up over more than some under below above fewer less only just exactly"
    )

    /// Units of measure: canonical name and size in the base unit of their kind.
    static let units: [UInt64: Unit] = {
        var table: [UInt64: Unit] = [:]
        for (names, kind, size, offset) in unitRows {
            for name in names.split(separator: " ") {
                table[NormalForm.key(name)] = Unit(kind: kind, size: size, offset: offset)
            }
        }
        return table
    }()

    /// Units of two words: the first word → the second → the unit.
    static let compoundUnits: [UInt64: [UInt64: Unit]] = {
        let rows: [(String, String, String, Double)] = [
            ("nautical", "miles mile", "length", 1852), ("metric", "tons ton", "mass", 1000),
            ("long", "tons ton", "mass", 1016.05),
            ("square", "miles mile", "area", 2_589_988), ("square", "kilometers kilometer km", "area", 1_000_000),
            ("square", "meters meter", "area", 1), ("square", "feet foot", "area", 0.092903),
            ("cubic", "meters meter", "volume", 1000), ("cubic", "feet foot", "volume", 28.3168),
        ]
        var table: [UInt64: [UInt64: Unit]] = [:]
        for (first, names, kind, size) in rows {
            for name in names.split(separator: " ") {
                table[NormalForm.key(first), default: [:]][NormalForm.key(name)] = Unit(
                    kind: kind, size: size, offset: 0)
            }
        }
        return table
    }()

    /// The words for metres.
    static let metres = keys("meters meter metre metres")

    /// Modal verbs that leave open whether it will be.
    static let openModals = keys("would could may might should")
    /// Modal verbs that do not.
    static let closedModals = keys("will shall must can is are was were")

    /// A unit: what it measures and how many base units it is.
    struct Unit: Hashable {
        var kind: String
        var size: Double
        var offset: Double
    }

    private static let unitRows: [(String, String, Double, Double)] = [
        ("kilometers kilometer km", "length", 1000, 0), ("meters meter metres m", "length", 1, 0),
        ("centimeters centimeter cm", "length", 0.01, 0), ("millimeters millimeter mm", "length", 0.001, 0),
        ("miles mile", "length", 1609.344, 0), ("yards yard", "length", 0.9144, 0),
        ("feet foot ft", "length", 0.3048, 0),
        ("inches inch", "length", 0.0254, 0), ("knots knot", "speed", 1.852, 0), ("kph kmh kmph", "speed", 1, 0),
        ("mph", "speed", 1.609344, 0), ("hectares hectare ha", "area", 10_000, 0), ("acres acre", "area", 4046.856, 0),
        ("kilograms kilogram kg kilos kilo", "mass", 1, 0), ("grams gram g", "mass", 0.001, 0),
        ("tonnes tonne", "mass", 1000, 0), ("tons ton", "mass", 907.185, 0),
        ("pounds pound lb lbs", "mass", 0.453592, 0),
        ("ounces ounce oz", "mass", 0.0283495, 0), ("liters liter", "volume", 1, 0),
        ("gallons gallon", "volume", 3.78541, 0),
        ("barrels barrel", "volume", 158.987, 0), ("celsius c", "temperature", 1, 0),
        ("fahrenheit f", "temperature", 5.0 / 9.0, -32),
    ]

    /// The first word of each full form of a contraction.
    static let contractions: [UInt64: [UInt64]] = {
        var table: [UInt64: [UInt64]] = [:]
        for row in contractionRows.split(separator: "\n") {
            let words = row.split(separator: " ")
            table[NormalForm.key(words[0])] = words.dropFirst().map { NormalForm.key($0) }
        }
        return table
    }()

    private static let contractionRows = """
        don't do not
        doesn't does not
        didn't did not
        isn't is not
        aren't are not
        wasn't was not
        weren't were not
        won't will not
        wouldn't would not
        can't can not
        cannot can not
        couldn't could not
        shouldn't should not
        hasn't has not
        haven't have not
        hadn't had not
        mustn't must not
        it's it is
        that's that is
        there's there is
        he's he is
        she's she is
        we're we are
        they're they are
        you're you are
        i'm i am
        we've we have
        they've they have
        i've i have
        we'll we will
        they'll they will
        he'll he will
        she'll she will
        it'll it will
        i'll i will
        let's let us
        """

    static let pronouns = keys("he she they it we i")
    static let prefixesOfNegation = ["un", "in", "im", "dis", "non", "il", "ir"]

    private static func keys(_ words: String) -> Set<UInt64> {
        var result: Set<UInt64> = []
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { result.insert(NormalForm.key(word)) }
        return result
    }
}
