import TextCore

/// Words before a noun that judge nothing.
extension Lexicon {
    /// Modifiers that say when, where, how many, how large or which one: never a label.
    static let plainModifiers = keys(
        """
        new old older oldest young younger youngest elderly early earlier late later latest last next final first second third
        fourth fifth previous former current present past future recent upcoming coming incoming outgoing ongoing annual yearly monthly
        weekly daily hourly regular usual same other another own different various several many few main major minor central
        northern southern eastern western north south east west northeastern northwestern southeastern southwestern upper
        lower inner outer nearby neighbouring neighboring adjacent distant remote rural urban suburban coastal inland
        mountainous local regional national provincial municipal federal state international global worldwide domestic
        internal external overseas foreign european african asian american arab latin atlantic pacific big bigger biggest
        small smaller smallest large larger largest little long longer longest short shorter shortest tall high higher
        highest low lower lowest wide narrow deep broad single double triple joint common mutual bilateral multilateral
        trilateral full partial whole entire total overall complete separate individual additional extra further
        remaining rest similar initial original opening closing ending interim temporary permanent
        provisional transitional preliminary draft planned scheduled proposed pending expected announced published
        written public private official unofficial formal informal routine special general particular specific certain
        ordinary average typical top senior junior leading chief principal primary secondary key two three four five six
        seven eight nine ten eleven twelve dozen hundred thousand million morning evening afternoon night overnight midnight
        noon weekend holiday spring summer autumn winter january february march april may june july august september
        october november december monday tuesday wednesday thursday friday saturday sunday today red white black
        blue green yellow grey gray brown male female married single adult middle half quarter year month week day
        hour minute decade century best-known well-known long-time longtime veteran retired part full
        time then now so-far existing available necessary possible due set brief lengthy rapid quick slow
        simultaneous parallel consecutive successive repeated continued continuing resumed renewed follow-up subsequent prior
        corresponding resulting following preceding increased reduced related combined improved increasing decreasing
        rising falling growing changing developing emerging accumulated collected selected chosen given stated mentioned
        described observed measured expected known named called elected appointed registered
        estimated recorded reported unnamed unidentified identified mid nationwide citywide countrywide statewide
        """)

    /// Modifiers that say what something is about or what kind it is. None is a judgement by itself; put into wire copy
    /// that no other print has, it may still be one.
    static let topicalModifiers = keys(
        """
        security prime military peace coalition parliamentary presidential rights political civil bomb tribal health aid financial
        defense defence border port economic opposition rocket air legislative media unity ethnic religious trade state
        rescue heart humanitarian runoff nuclear pro-democracy six-party medical emergency missile holding business
        intelligence spiritual world interior peacekeeping construction energy mass press union advocacy environmental
        crime crimes relief mortar ground power piracy office health resort industry finance police district
        reconciliation education ministry newspaper human electoral constitutional cabinet justice drug democracy street drone
        farm labor labour historic anti-terrorism indigenous naval home student administration school scoring rival county
        bank member sports sport housing army staged transit budget insurance fishing prison agriculture agricultural research
        storm smuggling development mining autonomous anti-corruption cooperation martial grenade boat affairs center-right
        center-left centre-right centre-left contract phone care hardware tax debt control realist deployed helicopter ministerial
        vaccination company chemical lobbying communications traffic royal multinational page non-profit legal transition
        credit change teaching statutory craft class car autopsy jury protection tech experimental native music
        comprehensive industrial supply watchdog immigration anti-globalization magazine leadership migrant cell video
        foreclosure computer province wedding society commission customs succession radio island safety
        non-governmental board pharmaceutical checkpoint disaster lobby agency club youth parliament commando ship land department
        city product distribution social asylum game injury management banking network alert football rugby tennis cricket
        basketball hockey athletics cup league championship film cinema theatre theater museum art arts music opera literary
        book science scientific space weather climate water river flood fire forest railway rail road bridge airport airline
        aviation shipping harbour harbor dock factory plant coal gas oil petroleum power electricity solar wind steel car
        automotive software technology technical data internet online digital cyber telephone telecoms telecom telecommunications mobile
        hospital clinic cancer vaccine virus flu disease food drink wheat grain rice fish market stock bond currency exchange
        interest inflation price wage pay pension job jobs employment investment capital loan mortgage property real estate
        building retail consumer customer tourism tourist travel hotel restaurant church catholic protestant orthodox
        christian muslim jewish hindu buddhist sikh shia sunni islamic secular kurdish women women's men's children's child
        family parent teacher doctors nurse farmers workers trade-union taxi bus train truck lorry ferry cargo container
        passenger freight postal court supreme criminal appeals appeal trial murder fraud corruption bribery theft robbery
        kidnapping abduction murder homicide arson assault rape drugs arms weapons gun firearms explosives mine bombing
        anti-drug anti-war antiwar anti-government pro-government anti-corruption government-owned state-owned
        state-run privately-owned publicly-owned family-owned independent nonpartisan democratic republican conservative
        labour social-democratic green greens centrist grassroots student-led high-level low-level high-ranking
        high-speed high-profile large-scale small-scale full-scale long-term short-term long-running long-standing
        longstanding long-awaited cross-border door-to-door face-to-face one-on-one behind-the-scenes year-old month-old
        week-old day-long week-long month-long year-long daylong weeklong monthlong yearlong no-confidence confidence power-sharing
        ceasefire truce disarmament refugee hostage prisoner budgetary fiscal monetary diplomatic consular
        strategic tactical armored armoured mechanised mechanized airborne amphibious special elite reserve volunteer regular
        uniformed plain-clothes plainclothes undercover off-duty on-duty masked injured wounded dead
        missing surviving displaced homeless visiting travelling traveling touring returning departing arriving
        neighbour neighbor allied rival competing participating attending leading organising organizing governing ruling
        ethnic minority majority lower-house upper-house administrative judicial executive legislative advisory supervisory
        regulatory statistical academic university college universities primary-school secondary-school medical-school
        technical engineering design manufacturing production marketing advertising publishing broadcasting television tv
        press photo news newspapers media telecom internet mainland offshore onshore underwater underground
        historical archaeological cultural traditional modern contemporary classical popular
        summit meeting conference ceremony opening closing working monitoring observer observation fact-finding exploratory
        preparatory technical expert follow-up consultative cooperative commercial corporate nonprofit charitable
        charity community neighbourhood neighborhood tribal rural urban forest alpine desert arctic polar marine maritime
        open-air indoor outdoor sold-out packed crowded busy quiet empty full vacant closed open
        postponed cancelled canceled delayed suspended extended expanded revised amended updated corrected
        televised live recorded broadcast printed annual-general half-yearly quarterly seasonal winter-sports
        unanimous majority secret-ballot direct indirect free confidential closed-door informal
        bankrupt insolvent listed publicly-traded multinational global-warming
        hunger suicide holy definitive consulting fair best better good great effective swift rare speedy landmark immediate
        congressional winning plea creative way information boarding thorough climbing successful unsuccessful affected wider
        worst repeat compromise splinter united expansion lunch coordinated strong stronger strongest presiding payment
        ambitious fuel stable surrounding psychological alimony rehab bidding ownership functioning sudden
        ratings actual badminton volleyball reelection re-election felony misdemeanour misdemeanor honorary hard balanced turf
        ultimate impartial protracted precision deepest deeper merged playoff interesting interagency
        basic diverse entertainment gravel railroad stationery lease populous urgent conservation proper hydrocarbon conventional
        unicameral bicameral extradition cleaning resettlement delta divided fresh northeast mine-clearing sting summary
        savings low-intensity pipeline intense reconstruction stalled moderate centralized decentralized centralised
        decentralised detailed passing trophy persistent tentative continuous partnership bid recovery replacement
        deciding responding widening umbrella broader artillery coffee wealth-sharing reorganized reorganised forgery prolonged
        monopoly atomic retirement voice garrison drilling extensive serious evangelical contracting detained trading acid
        advertisement recording ratification exploration midwestern auto nationalization nationalisation host heavy light
        record copyright right investment front-line perpetual accounting intimate simple clear complex difficult easy
        important significant notable prominent active passive steady constant frequent
        careful quick firm flat round square heated lively friendly polite warm cool calm
        unusual strange surprising familiar favourite favorite popular wide-ranging broad-based far-reaching nationwide
        hard-fought close-fought narrow landslide clean free open frank honest
        theoretical practical empirical clinical chemical biological physical mathematical mechanical electrical electronic
        genetic molecular nuclear atomic optical thermal digital analog analogue automatic manual
        agrarian pastoral nomadic feudal dynastic imperial papal ecclesiastical monastic liturgical doctrinal
        linguistic literary poetic dramatic musical theatrical choral orchestral symphonic
        geographical geological topographical meteorological astronomical oceanic tropical equatorial polar
        demographic sociological anthropological philosophical ethical pedagogical didactic vocational
        arterial coronary cardiac surgical dental veterinary pharmaceutical therapeutic
        cease-fire sixth seventh eighth ninth tenth northwest mideast aging ageing signed confirmed potential fullest nicest
        popular powerful secret costly soft surprise wanted
        rocky sandy wooded hilly snowy frozen rainy sunny dry wet warm cold hot
        freshly newly recently previously formerly currently
        stone wooden brick concrete glass iron medieval ancient baroque
        """)

    /// What measures are taken against: `anti-dumping` says what a law is about, `anti-Western` takes a side.
    static let remedied = keys(
        """
        corruption drug drugs dumping smuggling terror terrorism terrorist trust takeover aircraft tank doping narcotic narcotics
        torture fraud piracy trafficking poverty laundering racism discrimination bullying virus viral missile submarine
        riot crime theft tobacco smoking pollution malaria bribery cartel monopoly tax inflation cancer
        """)
    /// Words that judge before most nouns and only tell the field before a word of the law.
    static let legalTopics = keys(
        "criminal murder terror terrorism gang riot assassination genocide massacre crime bribe scandal")
    /// Words of the law and its people.
    static let legalHeads = nouns(
        """
        trial case inquiry investigation probe charge court law code suspect police squad unit tribunal hearing verdict conviction
        complaint appeal proceeding lawyer judge prosecutor record offence offense investigator
        """)

    /// The last parts of compounds that measure: `two-day`, `34-year-old`.
    static let measuringEndings = keys(
        """
        day days week weeks month months year years hour hours minute minutes second old long page pages seat seater member members
        person people man woman party nation state country way time times part point level term scale range based wide
        foot feet metre meter kilometre kilometer mile ton tonne pound kilo litre liter floor storey story bedroom
        star lane goal set round leg match game act half quarter tier class speed sized size hand side sided standing
        running awaited planned owned held born trained built made educated registered listed ranking ranked placed profile
        elect general in-law fold strong odd plus something million billion thousand dollar euro crown distance
        weight high deep tall wheel door edition volume degree digit figure month's week's
        """)

    /// Adverbs that judge nothing.
    static let plainAdverbs = keys(
        """
        also only just even still already again soon later earlier then now too very quite rather almost nearly about
        recently currently previously formerly originally initially finally eventually lately early annually daily
        weekly monthly yearly immediately directly quickly slowly rapidly gradually briefly temporarily permanently
        simultaneously subsequently consecutively continuously regularly frequently occasionally usually normally generally
        typically mainly mostly largely partly partially fully completely entirely totally wholly exactly precisely
        approximately roughly relatively particularly especially specifically publicly privately officially formally informally
        unofficially jointly separately together individually collectively mutually unanimously anonymously
        voluntarily automatically manually physically personally professionally politically economically financially
        socially legally technically militarily medically scientifically historically traditionally locally regionally
        nationally internationally globally domestically internally externally officially primarily principally chiefly
        essentially basically broadly widely narrowly closely tightly loosely firmly strongly heavily lightly seriously
        critically slightly significantly considerably substantially sharply steeply steadily sharply repeatedly
        constantly carefully quietly loudly calmly safely successfully unexpectedly suddenly abruptly
        obviously previously continuously famously hopefully lawfully thoroughly newly freshly similarly likewise meanwhile
        additionally respectively accordingly further furthermore elsewhere nearby abroad overseas overnight
        sideways upwards downwards north south east west actually really simply merely mutually online orally verbally
        easily directly readily jointly severely badly deeply once twice
        """)
}
