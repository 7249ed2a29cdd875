/// The words that are spelt two ways and that no rule of endings covers, each group led by its canonical form.
///
/// Collected from the house-style kinds of the trade: British and American spelling (the differences listed in the
/// Guardian's and the AP's style guides), number words, months and weekdays with their short forms.
enum SpellingVariants {
    /// Hash of a lower-case word → its canonical form.
    static let canonical: [UInt64: String] = {
        var table: [UInt64: String] = [:]
        for group in groups.split(separator: "\n") {
            let words = group.split(separator: " ")
            guard let first = words.first else { continue }
            for word in words.dropFirst() { table[TextHash.of(word)] = String(first) }
        }
        for verb in doubled.split(separator: " ") {
            for ending in ["ed", "ing", "er", "ers", "ings", "or", "ors"] {
                table[TextHash.of("\(verb)l\(ending)")] = "\(verb)\(ending)"
            }
        }
        return table
    }()

    private static let doubled =
        "travel cancel label model signal counsel fuel level quarrel total marvel dial channel tunnel rival equal duel libel "
        + "pencil shovel unravel bevel enamel jewel swivel spiral initial"

    private static let groups = """
        color colour
        colors colours
        colored coloured
        honor honour
        honors honours
        labor labour
        favor favour
        humor humour
        rumor rumour
        rumors rumours
        armor armour
        odor odour
        vapor vapour
        vigor vigour
        valor valour
        tumor tumour
        tumors tumours
        theater theatre
        theaters theatres
        center centre
        centers centres
        centered centred
        meter metre
        meters metres
        kilometer kilometre
        kilometers kilometres km kms
        centimeter centimetre
        centimeters centimetres cm
        millimeter millimetre
        millimeters millimetres
        liter litre
        liters litres
        fiber fibre
        somber sombre
        specter spectre
        maneuver manoeuvre
        maneuvers manoeuvres
        defense defence
        defenses defences
        offense offence
        offenses offences
        pretense pretence
        license licence
        licenses licences
        practice practise
        practicing practising
        practiced practised
        program programme
        programs programmes
        gray grey
        tire tyre
        tires tyres
        curb kerb
        plow plough
        skeptic sceptic
        skeptics sceptics
        skeptical sceptical
        skepticism scepticism
        aluminum aluminium
        airplane aeroplane
        pediatric paediatric
        pediatrician paediatrician
        anesthetic anaesthetic
        hemorrhage haemorrhage
        estrogen oestrogen
        fetus foetus
        encyclopedia encyclopaedia
        medieval mediaeval
        mold mould
        molds moulds
        moldy mouldy
        smolder smoulder
        smoldering smouldering
        judgment judgement
        judgments judgements
        acknowledgment acknowledgement
        aging ageing
        fulfill fulfil
        fulfillment fulfilment
        enroll enrol
        enrollment enrolment
        installment instalment
        skillful skilful
        willful wilful
        catalog catalogue
        catalogs catalogues
        dialog dialogue
        analog analogue
        check cheque
        checks cheques
        traveler traveller
        jewelry jewellery
        councilor councillor
        councilors councillors
        counselor counsellor
        marvelous marvellous
        woolen woollen
        pajamas pyjamas
        mustache moustache
        artifact artefact
        artifacts artefacts
        inquiry enquiry
        inquiries enquiries
        spelled spelt
        learned learnt
        burned burnt
        dreamed dreamt
        leaned leant
        spoiled spoilt
        toward towards
        forward forwards
        backward backwards
        afterward afterwards
        among amongst
        while whilst
        adviser advisor
        advisers advisors
        protester protestor
        protesters protestors
        yogurt yoghurt
        whiskey whisky
        percent %
        checkered chequered
        sulfur sulphur
        cozy cosy
        likable likeable
        ax axe
        okay ok
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
