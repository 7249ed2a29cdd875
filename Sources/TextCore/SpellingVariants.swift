/// The words that are spelt two ways and that no rule of endings covers, each led to its canonical form.
///
/// Collected from the house-style kinds of the trade: British and American spelling (the differences listed in the
/// Guardian's and the AP's style guides), number words, months and weekdays with their short forms. Words that differ in
/// a stem or an ending are kept as families, so that all forms of a word fold alike.
enum SpellingVariants {
    /// Hands over every variant with its canonical form, both in lower case; where a variant comes twice, the later holds.
    static func forEach(_ body: (_ variant: Span<UInt8>, _ canonical: Span<UInt8>) -> Void) {
        var (variant, plain): ([UInt8], [UInt8]) = ([], [])
        // A stem, what stands behind it in one spelling and in the other, and all that may follow.
        func add(
            _ stem: ArraySlice<UInt8>, _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>,
            _ endings: [ArraySlice<UInt8>]
        ) {
            if one == other { return }
            variant.removeAll(keepingCapacity: true)
            plain.removeAll(keepingCapacity: true)
            variant += stem
            plain += stem
            variant += one
            plain += other
            let (variantLength, plainLength) = (variant.count, plain.count)
            for ending in endings {
                variant.removeLast(variant.count - variantLength)
                plain.removeLast(plain.count - plainLength)
                variant += ending
                plain += ending
                body(variant.span, plain.span)
            }
        }
        for family in families {
            let endings = words(family.endings) + [[]]
            let (middle, other) = (Array(family.variant.utf8)[...], Array(family.plain.utf8)[...])
            for stem in words(family.stems) { add(stem, middle, other, endings) }
        }
        let endings = words(doublingEndings)
        for verb in words(doubled) { add(verb, verb.suffix(1), [], endings) }
        for row in lines(stems) {
            let parts = words(row)
            guard parts.count > 2 else { continue }
            add([], parts[1], parts[0], parts.dropFirst(2).map { $0.elementsEqual("-".utf8) ? [] : $0 })
        }
        for group in lines(groups) {
            let words = words(group)
            for word in words.dropFirst() { add([], word, words[0], [[]]) }
        }
    }

    private static func lines(_ list: String) -> [ArraySlice<UInt8>] { Array(list.utf8).split(separator: 0x0a) }

    private static func words(_ list: String) -> [ArraySlice<UInt8>] { words(Array(list.utf8)[...]) }

    private static func words(_ list: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] { list.split(separator: 0x20) }

    private static let doublingEndings =
        "ed ing er ers ings or ors able ation ations est ist ists ous ingly"

    /// Stems that take one of two middles, and what may follow: `col` + `our` or `or` + `ful`.
    private static let families: [(stems: String, variant: String, plain: String, endings: String)] = [
        (
            "col hon lab fav hum rum arm od vap vig val tum harb neighb behavi flav sav endeav parl splend glam clam cand "
                + "demean ferv ard ranc rig savi misdemean succ discol dishon disfav unfav belab enam multicol watercol disarm",
            "our", "or",
            "s ed ing er ers ings able ably ite ites itism ful fully less hood hoods ly ist ists al ally y ies ation side "
                + "front some ey ant ants ism eds iness liness ize izes ized izing"
        ),
        (
            "theat cent met lit fib somb spect calib lust meag sab scept sepulch mit goit saltpet accout lacklust kilomet centimet "
                + "millimet nanomet micromet decimet millilit centilit hectolit epicent amphitheat och louv reconnoit titrimet",
            "re", "er", "s ments goer goers glass board fold folds piece pieces stage"
        ),
        ("theat cent fib lust met lit epicent louv reconnoit accout manoeuv", "red", "ered", ""),
        ("cent met reconnoit accout", "ring", "ering", ""),
        ("defen offen preten licen", "ce", "se", "s less lessly"),
        ("catal dial anal monol prol epil travel pedag demag homol", "ogue", "og", "s"),
        ("catal dial", "ogued", "oged", ""), ("catal dial", "oguing", "oging", ""),
        (
            "to for back after up down in out on home north south east west sky sea land heaven way", "wards", "ward",
            ""
        ),
    ]

    /// Verbs whose last letter is doubled before an ending on one side of the ocean.
    private static let doubled = """
        travel cancel label model signal counsel fuel level quarrel total marvel dial channel tunnel rival equal duel libel \
        pencil shovel unravel bevel enamel jewel swivel spiral initial panel pedal funnel grovel gravel dishevel shrivel \
        snivel parcel bejewel carol cudgel devil drivel empanel flannel gambol laurel medal petal revel ravel refuel remodel \
        relabel stencil tassel trammel trowel victual weasel yodel barrel apparel chisel dowel kidnap worship focus refocus \
        bias benefit combat council unrival canal outrival imperil peril tranquil sandal bushel hostel nickel marshal trial \
        snorkel squirrel bedevil disembowel cavil pummel impanel gruel cruel towel backpedal unequal untrammel crenel
        """

    /// A plain stem, its variant, and the endings that both take (`-` for none).
    private static let stems = """
        gray grey - s ed ing er ish est ness hound hounds
        tire tyre - s
        program programme - s
        curb kerb - s side
        plow plough - s ed ing man men
        skeptic sceptic - s al ally ism
        aluminum aluminium -
        airplane aeroplane - s
        pediatric paediatric - s ian ians
        pedophil paedophil e es ia iac
        anesthe anaesthe sia tic tics tist tists tize tizes tized tizing siologist siologists
        anesthetiz anaesthetis e es ed ing
        hemato haemato logy logist logists logical ma mas
        hemo haemo globin philia philiac philiacs rrhage rrhages rrhaged rrhaging rrhagic rrhoid rrhoids lytic dialysis
        estrogen oestrogen - s
        esophag oesophag us eal
        fet foet us uses al
        encyclopedi encyclopaedi a as c
        medieval mediaeval - ist ists
        primeval primaeval -
        leukemi leukaemi a as c
        anemi anaemi a c
        septicemi septicaemi a c
        ischemi ischaemi a c
        hypoglycemi hypoglycaemi a c
        toxemi toxaemi a c
        diarrhea diarrhoea - l
        gynecolog gynaecolog y ist ists ical
        archeolog archaeolog y ist ists ical ically
        paleontolog palaeontolog y ist ists ical
        paleolithic palaeolithic -
        orthopedic orthopaedic - s
        celiac coeliac - s
        ameba amoeba - s
        esthet aesthet e es ic ics ically
        eon aeon - s
        feces faeces -
        fecal faecal -
        cesarean caesarean - s
        cesarean caesarian - s
        homeopath homoeopath - y ic s
        organizational organisational - ly
        civilizational civilisational -
        maneuver manoeuvre - s
        maneuver manoeuvr ed ing ings able ability
        outmaneuver outmanoeuvre - s
        outmaneuver outmanoeuvr ed ing
        maneuvered manoeuvred -
        outmaneuvered outmanoeuvred -
        mold mould - s ed ing y ier iest er ers ered ering ings
        remold remould - s ed ing
        molt moult - s ed ing
        smolder smoulder - s ed ing
        judgment judgement - s al
        acknowledgment acknowledgement - s
        abridgment abridgement - s
        lodgment lodgement - s
        aging ageing -
        fulfill fulfil - s ment
        enroll enrol - s ment ments
        enthrall enthral - s ment
        install instal - s
        installment instalment - s
        instill instil - s
        distill distil - s
        appall appal - s
        skillful skilful - ly ness
        willful wilful - ly ness
        marvelous marvellous - ly
        woolen woollen - s
        jewelry jewellery -
        pajama pyjama - s
        mustache moustache - s d
        mustachioed moustachioed -
        artifact artefact - s
        inquir enquir y ies e es ed ing er ers
        spelled spelt -
        learned learnt -
        unlearned unlearnt -
        burned burnt -
        dreamed dreamt -
        leaned leant -
        leaped leapt -
        kneeled knelt -
        spoiled spoilt -
        spilled spilt -
        dwelled dwelt -
        mowed mown -
        among amongst -
        amid amidst -
        while whilst -
        unaware unawares -
        adviser advisor - s
        protester protestor - s
        yogurt yoghurt - s
        whiskey whisky -
        checkered chequered -
        check cheque - s book books
        sulfur sulphur - ous ic
        sulf sulph ate ates ide ides
        coz cos y ier iest ily iness
        likable likeable -
        lovable loveable -
        livable liveable -
        sizable sizeable -
        salable saleable -
        movable moveable -
        usable useable -
        unmistakable unmistakeable - y
        ax axe -
        okay ok -
        draft draught - s y sman smen swoman swomen smanship ier iest board boards
        edema oedema - s
        etiolog aetiolog y ical
        gonorrhea gonorrhoea -
        fetid foetid -
        chimera chimaera - s
        pharmacopeia pharmacopoeia - s
        almanac almanack - s
        balk baulk - s ed ing
        banister bannister - s
        caliper calliper - s
        epaulet epaulette - s
        filet fillet - s ed ing
        flutist flautist - s
        gage gauge - s d
        gaging gauging -
        gypsy gipsy -
        gypsies gipsies -
        griffin gryphon - s
        sheik sheikh - s dom doms
        siphon syphon - s ed ing
        tranquility tranquillity -
        tranquiliz tranquillis e es ed ing er ers
        tranquiliz tranquilliz e es ed ing er ers
        misspelled misspelt -
        clarinetist clarinettist - s
        jailb gaolb ird irds reak reaks
        jailing gaoling -
        binging bingeing -
        gluing glueing -
        yogurt yoghourt - s
        donut doughnut - s
        omelet omelette - s
        disk disc - s
        jail gaol - s ed er ers
        czar tsar - s ist
        specialty speciality -
        specialties specialities -
        tidbit titbit - s
        mom mum - s
        math maths -
        annex annexe -
        furor furore -
        gelatin gelatine -
        glycerin glycerine -
        licorice liquorice -
        inflection inflexion - s
        connection connexion - s
        cipher cypher - s
        kilogram kilogramme - s
        gram gramme - s
        milligram milligramme - s
        chili chilli -
        chilies chillies -
        story storey -
        stories storeys -
        cauldron caldron - s
        ruble rouble - s
        behoove behove - s d
        carburetor carburettor - s
        dependent dependant - s
        licensed licenced -
        licensing licencing -
        practice practise - s d
        practicing practising -
        plowshare ploughshare - s
        pretense pretence - s
        racket racquet - s
        snowplow snowplough - s ed
        woolly wooly -
        toward towards -
        barbecue barbeque - s d
        cigarette cigaret - s
        crystallize crystallise -
        dispatch despatch - es ed ing er ers
        embed imbed -
        encase incase -
        gases gasses -
        hiccup hiccough - s
        idyl idyll - s
        neuron neurone - s
        phony phoney -
        smidgen smidgin -
        veranda verandah - s
        wagon waggon - s
        worshiper worshipper - s
        counselor counsellor - s
        councilor councillor - s
        traveler traveller - s
        jeweler jeweller - s
        gasoline gasolene -
        """

    private static let groups = """
        kilometers km kms
        centimeters cm cms
        millimeters mm mms
        percent %
        0 zero
        1 one
        2 two
        3 three
        4 four
        5 five
        6 six
        7 seven
        8 eight
        9 nine
        10 ten
        11 eleven
        12 twelve
        13 thirteen
        14 fourteen
        15 fifteen
        16 sixteen
        17 seventeen
        18 eighteen
        19 nineteen
        20 twenty
        30 thirty
        40 forty
        50 fifty
        60 sixty
        70 seventy
        80 eighty
        90 ninety
        1st first
        3rd third
        4th fourth
        5th fifth
        6th sixth
        7th seventh
        8th eighth
        9th ninth
        10th tenth
        11th eleventh
        12th twelfth
        13th thirteenth
        14th fourteenth
        15th fifteenth
        16th sixteenth
        17th seventeenth
        18th eighteenth
        19th nineteenth
        20th twentieth
        30th thirtieth
        january jan
        february feb
        april apr
        june jun
        july jul
        august aug
        september sept sep
        october oct
        november nov
        december dec
        monday mon
        tuesday tue tues
        wednesday wed weds
        thursday thu thur thurs
        friday fri
        saturday sat
        """
}
