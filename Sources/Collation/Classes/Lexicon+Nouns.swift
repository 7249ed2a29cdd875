import TextCore

/// The nouns by which news copy calls actors, places and events.
///
/// A line is a group of words that a desk may put for one another without saying anything else; to go from one line to
/// another is to call somebody or something by another name. The lines follow the categories of newsroom taxonomies
/// (people by role, bodies, armed and political groups, places by status, happenings by kind).
extension Lexicon {
    /// Each noun that names an actor, singular and plural, with the numbers of its groups.
    static let actors = groups(actorRows, from: 1)
    /// Each noun that names an event or a measure, with the numbers of its groups.
    static let events = groups(eventRows, from: 10_001)
    /// Each noun that names a place by its kind, with the numbers of its groups.
    static let places = groups(placeRows, from: 20_001)

    /// Nouns so general that they rename nothing: `the matter`, `people`.
    static let general = nouns(
        """
        person people man woman boy girl child kid folk individual member group side body team human adult youth
        youngster teenager resident local citizen inhabitant matter issue event affair incident case move step
        thing development situation effort process measure action act activity work occasion time decision question
        area place site location spot scene part half section end number figure others one ones staff crew official
        personnel
        """
    ).union(keys("men women children people persons"))

    /// Nouns for people and bodies that say nothing of what they are.
    static let groups = nouns(
        "people person man woman boy girl child member group side body team adult youth resident citizen staff crew action liberal conservative socialist individual"
    ).union(keys("men women children"))

    /// The groups of a noun among actors, events and places.
    static func groups(of key: UInt64) -> [Int] { (actors[key] ?? []) + (events[key] ?? []) + (places[key] ?? []) }

    /// Whether a noun names an actor, an event or a place.
    static func isHead(_ key: UInt64) -> Bool { actors[key] != nil || events[key] != nil || places[key] != nil }

    private static func groups(_ rows: String, from first: Int) -> [UInt64: [Int]] {
        var table: [UInt64: [Int]] = [:]
        for (index, row) in rows.split(separator: "\n").enumerated() {
            for key in nouns(String(row)).sorted() { table[key, default: []].append(first + index) }
        }
        return table
    }

    private static let actorRows = """
        person people individual man men woman women human adult
        child children kid boy girl youth youngster teenager teen infant baby toddler minor
        resident inhabitant local villager townsfolk townspeople citizen dweller islander
        civilian noncombatant
        official bureaucrat functionary civil-servant
        government cabinet executive
        administration
        authority authorities
        leadership leader chief head boss
        president
        minister
        lawmaker legislator parliamentarian mp congressman congresswoman senator deputy
        parliament legislature assembly congress senate house chamber
        opposition opponent
        ally allies supporter backer follower sympathiser sympathizer adherent
        party
        coalition alliance bloc
        faction wing camp
        movement
        candidate contender nominee challenger runner
        voter elector electorate
        voters electors
        politician statesman
        mayor councillor councilor alderman
        council municipality
        ministry department
        agency bureau office
        commission committee panel board
        court tribunal judiciary
        judge magistrate justice
        juror jury
        prosecutor prosecution
        lawyer attorney barrister solicitor counsel
        defendant accused
        suspect
        convict inmate prisoner
        detainee captive
        hostage
        police officer policeman policewoman policemen constable cop
        detective investigator inspector
        guard sentry watchman
        soldier troop trooper serviceman serviceman military army infantry
        force
        conscript recruit draftee
        general commander commandant
        brigade battalion regiment unit division squadron platoon
        navy fleet
        pilot airman aviator
        fighter combatant
        rebel insurgent
        guerrilla guerilla
        militant
        militia militiaman militiamen paramilitary
        mercenary
        separatist secessionist
        terrorist
        extremist radical
        gunman gunmen shooter
        attacker assailant
        bomber
        killer murderer
        assassin
        gang
        robber thief burglar
        criminal offender
        smuggler trafficker
        pirate
        hacker
        protester protestor demonstrator marcher
        striker picket
        activist campaigner
        rioter
        dissident
        reformer reformist
        crowd
        mob
        refugee asylum-seeker
        migrant immigrant
        evacuee
        exile
        settler
        victim casualty
        survivor
        witness eyewitness bystander onlooker passer-by
        family relative kin
        mother father parent
        worker employee staff staffer labourer laborer
        union
        docker longshoreman stevedore
        miner
        farmer grower
        fisherman fishermen fisher
        teacher educator schoolteacher
        student pupil schoolchild undergraduate
        doctor physician surgeon medic clinician
        nurse
        patient
        scientist researcher academic scholar
        expert specialist analyst observer commentator
        economist
        engineer technician
        journalist reporter correspondent
        editor
        newspaper paper daily
        broadcaster station
        company firm business corporation enterprise
        manufacturer maker producer
        operator
        airline carrier
        contractor builder
        employer
        manager executive management director
        shareholder investor stockholder
        lender bank creditor
        insurer
        customer client consumer shopper buyer
        owner proprietor landlord
        tenant renter
        trader merchant dealer
        tycoon magnate
        regulator watchdog
        lobby lobbyist
        charity
        volunteer
        rescuer firefighter fireman firemen
        paramedic
        driver motorist
        passenger traveller traveler commuter
        sailor seaman crewman mariner
        player footballer athlete
        coach trainer
        referee umpire
        club side team
        fan supporter
        federation association league
        sponsor donor funder
        artist painter
        actor performer
        singer musician
        writer author novelist
        director filmmaker film-maker
        audience spectator viewer
        priest cleric clergyman
        bishop
        monk nun
        imam
        believer worshipper faithful
        church
        community
        minority
        tribe clan
        envoy emissary
        diplomat ambassador
        delegation delegate
        mediator negotiator broker
        spokesman spokeswoman spokesperson
        adviser advisor aide consultant
        spy agent informant
        regime
        junta
        dictator strongman
        ruler monarch sovereign
        king queen
        elite
        neighbour neighbor
        partner
        rival
        enemy foe adversary
        guest visitor tourist
        celebrity star
        auditor accountant
        foreman
        mechanic
        baker butcher grocer
        plumber electrician carpenter
        tailor seamstress
        farmhand
        herder shepherd
        hunter trapper
        diver swimmer
        climber mountaineer hiker
        cyclist biker
        runner sprinter
        jockey rider
        boxer wrestler
        lifeguard
        postman postmen
        librarian archivist
        historian
        biologist botanist zoologist
        physicist chemist
        astronomer
        geologist seismologist
        meteorologist forecaster
        psychologist psychiatrist therapist
        dentist
        pharmacist
        veterinarian vet
        midwife
        architect planner
        surveyor
        inventor
        programmer developer
        designer
        photographer cameraman
        publisher
        blogger influencer
        translator interpreter
        philosopher thinker
        theologian
        missionary
        pilgrim
        nurse carer caregiver
        pensioner retiree
        veteran
        widow widower
        orphan
        bride groom
        husband wife spouse
        son daughter
        brother sister sibling
        uncle aunt cousin
        grandmother grandfather grandparent
        friend acquaintance
        colleague co-worker coworker
        lover partner girlfriend boyfriend
        boss superior supervisor
        apprentice trainee intern
        founder
        heir successor
        predecessor
        chairman chairwoman chair
        treasurer
        banker financier
        landowner
        peasant
        aristocrat nobleman noblewoman
        slave
        homeless beggar
        addict
        whistleblower leaker
        informer
        sniper marksman
        commando
        paratrooper
        reservist
        peacekeeper
        sapper
        jihadi islamist
        anarchist
        environmentalist ecologist
        feminist
        monarchist royalist
        unionist
        loyalist
        premier
        chancellor
        secretary
        governor
        prince princess
        emperor
        caretaker
        bidder
        winner champion victor
        loser
        finalist
        newcomer
        foreigner alien
        native
        nomad
        inspector
        consortium
        defender midfielder
        striker forward
        goalkeeper goalie
        liberal
        conservative
        socialist
        democrat
        republican
        cook chef
        clerk
        captain skipper
        """

    private static let eventRows = """
        protest demonstration rally march
        riot
        unrest
        uprising
        revolt
        rebellion insurrection
        revolution
        coup putsch
        takeover
        ouster overthrow
        removal
        dismissal sacking firing
        resignation
        election poll ballot vote
        referendum plebiscite
        campaign
        debate discussion
        speech address
        meeting
        talk negotiation
        summit
        conference congress
        visit trip tour
        ceremony
        celebration party
        festival
        parade
        funeral burial
        wedding
        war
        conflict
        fighting battle combat
        clash skirmish
        attack
        assault
        raid
        strike
        walkout stoppage
        airstrike
        bombing
        bombardment shelling
        blast explosion
        shooting
        stabbing
        killing
        death
        murder homicide
        execution
        assassination
        massacre
        slaughter
        genocide
        atrocity
        ambush
        invasion
        incursion
        intervention
        occupation
        annexation
        operation
        offensive
        advance
        retreat withdrawal pullout
        siege
        blockade
        ceasefire truce armistice
        peace
        agreement deal accord pact
        treaty
        contract
        settlement
        law act legislation statute
        bill
        decree edict
        ban prohibition
        sanction
        reform
        change
        plan proposal
        programme program project scheme
        policy
        initiative
        budget
        tax levy duty
        cut
        rise increase
        merger
        acquisition purchase
        sale
        lawsuit suit
        trial
        hearing
        case
        verdict ruling judgment judgement
        sentence
        appeal
        charge accusation allegation
        inquiry investigation probe enquiry
        audit
        search
        arrest detention
        seizure
        abduction kidnapping kidnap
        escape
        theft robbery burglary heist
        fraud
        bribery corruption
        crime offence offense
        violence
        rape
        torture
        crisis
        dispute row
        scandal
        accident crash collision
        derailment
        sinking
        disaster catastrophe tragedy
        flood flooding deluge
        earthquake quake tremor
        storm
        fire blaze wildfire
        drought
        famine
        outbreak
        epidemic pandemic
        evacuation
        rescue
        mission
        launch
        study research
        trial
        test
        exhibition show exhibit display
        concert show gig performance recital
        film movie picture
        season
        delay
        failure collapse breakdown
        shutdown closure
        boycott
        pledge promise
        proposal motion
        amendment
        recall
        recession downturn slump
        strike action
        migration exodus
        parade procession
        memorial commemoration
        restructuring overhaul
        lockdown quarantine
        drill exercise manoeuvre maneuver
        swap exchange
        ritual rite
        tender auction
        match game
        final final
        tournament competition
        championship
        race
        defeat loss
        victory win
        alarm
        breach
        leak
        crackdown
        purge
        curfew
        emergency
        development
        deportation expulsion
        liberation
        attempt
        movement
        pursuit chase
        vaccination
        """

    private static let placeRows = """
        country nation
        state
        republic
        kingdom monarchy
        region area
        province county district
        territory
        zone
        enclave
        colony
        border frontier boundary
        capital
        city
        town
        village hamlet
        suburb
        neighbourhood neighborhood quarter
        settlement
        island isle
        strip
        peninsula
        port harbour harbor
        base
        camp
        prison jail gaol
        hospital clinic infirmary
        school
        university college
        factory plant works
        mine pit
        market bazaar
        square plaza
        street road
        bridge
        dam
        stadium arena ground
        theatre theater
        museum
        church
        mosque
        temple
        station
        airport airfield
        valley
        palace
        embassy consulate
        headquarters
        gate
        centre center
        ship vessel boat ferry
        """
}
