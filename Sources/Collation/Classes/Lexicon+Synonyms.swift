import TextCore

/// Ordinary words that desks put for one another.
///
/// A line is a group; two words that share one say the same of the same thing, and to put one for the other calls nothing
/// by another name. The groups are those of desk thesauruses, by the fields of the IPTC news codes: politics, law,
/// conflict, disaster, labour, business, health, science, sport, arts, weather, travel, and the verbs of daily copy. A word
/// stands in as many groups as it has senses. Words that take a side are only listed beside words that take the same one.
extension Lexicon {
    /// Whether two words share a group, in any of their forms.
    static func areSynonyms(_ one: UInt64, _ other: UInt64) -> Bool {
        guard let mine = synonyms[one], let theirs = synonyms[other] else { return false }
        return mine.contains { theirs.contains($0) }
    }

    /// Whether a word stands in any group.
    static func hasSynonyms(_ key: UInt64) -> Bool { synonyms[key] != nil }

    private static let synonyms: [UInt64: [Int]] = {
        var table: [UInt64: [Int]] = [:]
        var number = 0
        func add(_ keys: some Sequence<UInt64>) {
            for key in keys { table[key, default: []].append(number) }
            number += 1
        }
        for row in nounSynonyms.split(separator: "\n") { add(nouns(String(row))) }
        for row in verbSynonyms.split(separator: "\n") {
            let parts = row.split(separator: "|")
            add(verbs(String(parts.first ?? "")).union(parts.count > 1 ? keys(String(parts[1])) : keys("")))
        }
        for row in otherSynonyms.split(separator: "\n") { add(keys(String(row))) }
        return table
    }()

    private static let nounSynonyms = """
        pay salary wage earnings income remuneration
        profit earnings gain surplus
        revenue turnover sales income proceeds takings
        loss deficit shortfall
        cost price charge expense outlay fee
        fee fare charge toll payment
        money cash fund funds sum finance financing funding
        grant subsidy funding aid
        debt loan liability borrowing
        share stock equity
        stake holding share interest
        bond note security
        firm company business enterprise corporation concern group
        shop store outlet
        supermarket grocer store
        factory plant works mill
        warehouse depot
        good goods product merchandise ware commodity
        cargo load freight shipment consignment
        customer client shopper consumer buyer
        user customer subscriber
        worker employee staff staffer labourer laborer workforce personnel
        job post position role appointment
        job employment work
        layoff redundancy
        boss manager head chief executive director
        owner landlord proprietor
        manager coach trainer
        founder creator
        supplier vendor provider
        rival competitor contender
        deal agreement contract accord pact treaty arrangement settlement
        deal transaction sale purchase acquisition
        merger tie-up combination
        offer bid proposal
        plan proposal project programme program blueprint
        project scheme
        plan intention
        strategy plan policy approach
        reform change overhaul revision shake-up
        rule regulation law
        law legislation act statute
        bill measure draft
        ban prohibition
        tax levy duty
        tariff duty levy
        vote ballot election poll
        voting polling
        voter elector
        candidate contender hopeful nominee
        lawmaker legislator parliamentarian deputy mp
        parliament legislature assembly
        cabinet government administration
        ministry department
        department agency office bureau
        agency body authority
        authority official
        council authority
        committee panel commission board
        spokesman spokesperson
        spokeswoman spokesperson
        representative spokesperson spokesman spokeswoman
        leader head chief
        leader chairman president
        chairman chairperson chair chairwoman
        adviser advisor aide counsellor
        assistant aide
        envoy emissary representative
        diplomat envoy
        ally partner
        partner counterpart
        supporter backer
        supporter fan follower
        opponent rival
        king monarch ruler sovereign
        queen monarch sovereign
        pope pontiff
        bishop prelate
        priest cleric clergyman vicar minister
        church parish
        talk discussion negotiation conversation meeting consultation
        meeting gathering session conference assembly
        meeting summit conference
        conference congress convention
        visit trip tour journey
        trip journey voyage travel
        tour trip
        speech address
        remark comment statement
        interview conversation
        statement declaration announcement
        announcement news
        question query
        answer reply response
        request appeal plea
        call appeal request
        demand call
        debate discussion
        dispute row disagreement quarrel argument
        difference disagreement
        problem difficulty trouble issue
        problem fault defect flaw
        failure breakdown fault
        mistake error
        reason cause
        aim goal objective target purpose
        effort attempt bid try
        result outcome
        result score
        effect impact consequence result
        impact influence
        rise increase growth gain jump climb hike
        fall drop decline decrease reduction dip
        cut reduction decrease
        growth expansion
        slowdown downturn slump recession
        recovery rebound upturn
        number figure total count tally
        figure data statistic
        toll tally count
        majority bulk most
        part portion section share
        rest remainder
        amount quantity volume sum
        level rate
        size extent scale
        limit ceiling cap
        lack shortage scarcity
        chance opportunity
        chance likelihood probability odds
        risk danger threat hazard
        fear concern worry
        concern worry anxiety
        anger fury
        hope expectation
        warning alert
        alarm alert
        probe inquiry investigation enquiry
        investigator detective inspector
        inspector investigator
        trial case proceeding
        hearing session
        trial hearing
        verdict ruling decision judgment judgement
        sentence term
        jail prison gaol
        inmate prisoner detainee
        convict prisoner inmate
        lawyer attorney counsel barrister solicitor
        judge magistrate justice
        court tribunal bench
        charge count
        suit lawsuit case action
        evidence proof
        crime offence offense
        theft robbery burglary
        thief robber burglar
        shooting gunfire
        shot gunshot
        gun weapon firearm rifle pistol
        weapon arm arms
        ammunition bullet
        bomb device explosive
        blast explosion
        attack assault strike raid
        raid swoop operation
        arrest detention
        search hunt
        search raid
        search inspection check
        police officer force
        officer policeman policewoman constable cop
        soldier troop serviceman
        army military force
        force troop soldier
        navy fleet
        warship vessel ship
        fighting combat battle clash
        clash fighting skirmish
        clash confrontation
        ceasefire truce armistice
        withdrawal pullout pull-out retreat
        border frontier boundary
        refugee evacuee
        kidnapper captor abductor
        kidnapping abduction
        hostage captive
        victim casualty
        victim fatality dead death
        dead death fatality
        injured wounded casualty
        injury wound
        body corpse remains
        survivor victim
        killing death
        relative family kin
        neighbour neighbor resident
        resident local inhabitant villager townspeople
        citizen national
        people resident inhabitant population
        crowd audience spectator
        crowd throng
        spectator fan viewer
        protest demonstration rally march
        protester protestor demonstrator marcher
        strike walkout stoppage
        picket striker
        ceremony event service
        celebration festivity party
        festival fair
        funeral burial
        wedding marriage
        anniversary commemoration
        event occasion
        incident event episode
        accident crash collision
        disaster catastrophe tragedy
        flood flooding
        rain rainfall downpour
        snow snowfall
        ice frost
        storm cyclone hurricane typhoon tempest
        wind gale
        earthquake quake tremor
        aftershock tremor
        fire blaze
        wildfire fire blaze
        smoke fume
        firefighter fireman
        rescuer lifesaver
        damage destruction
        rubble debris ruin
        evacuation removal
        shelter refuge
        help aid assistance support
        support backing
        relief aid
        food ration
        medicine drug medication
        drug medicine
        vaccine jab shot inoculation
        vaccination inoculation immunisation immunization
        disease illness sickness ailment
        virus bug
        infection case
        outbreak epidemic
        hospital clinic
        clinic surgery practice
        ward unit
        doctor physician medic surgeon
        nurse carer
        patient sufferer
        operation surgery
        test trial experiment
        test check
        treatment therapy
        cure remedy
        birth delivery
        baby infant newborn
        child kid youngster
        teenager youth adolescent teen
        boy youth lad
        girl youngster
        student pupil schoolchild
        teacher educator
        school college academy
        university college
        lesson class
        exam test examination
        scientist researcher
        researcher academic
        expert specialist
        expert analyst
        expert scientist researcher
        forecaster meteorologist
        study research survey report
        survey poll
        report document paper
        finding result conclusion
        discovery find
        theory hypothesis
        species animal
        creature animal beast
        whale mammal animal
        fossil remains bone
        telescope instrument
        satellite spacecraft probe craft
        rocket missile
        astronaut crew
        machine device equipment appliance
        device gadget appliance
        software program app application
        screen display monitor
        phone telephone mobile cellphone handset
        computer laptop machine
        website site page
        internet web
        message text
        email message
        photo photograph picture image
        picture painting canvas
        video footage film clip
        film movie picture
        cinema theatre
        actor performer
        musician performer artist
        singer vocalist artist performer
        band group
        song track tune
        record album disc
        concert gig show performance
        show programme program series
        show exhibition display
        exhibition display show
        museum gallery
        book novel volume title
        author writer novelist
        newspaper paper daily
        magazine journal
        journalist reporter
        broadcaster channel station network
        match game fixture tie
        game contest
        competition contest tournament event
        championship tournament title
        title crown trophy
        trophy cup prize
        prize award
        medal prize
        goal strike
        win victory triumph
        defeat loss
        draw tie
        season campaign
        team side club squad
        club side
        player footballer
        striker forward
        goalkeeper keeper
        referee official umpire
        captain skipper
        pilot captain
        runner athlete
        stadium ground arena venue
        venue site hall
        pitch field
        league division
        transfer move
        car vehicle automobile
        lorry truck vehicle
        van vehicle
        bus coach vehicle
        train locomotive
        railway rail railroad
        plane aircraft jet airliner
        helicopter chopper aircraft
        flight plane
        airport airfield
        ship vessel boat
        boat vessel craft
        ferry boat ship vessel
        tanker ship vessel
        sailor seaman crewman mariner
        fisherman fisher
        driver motorist
        passenger traveller traveler commuter
        tourist visitor holidaymaker
        holiday vacation break
        hotel inn
        room bedroom
        restaurant eatery cafe
        pub bar tavern
        meal dinner lunch supper
        road highway street route motorway
        street road avenue
        bridge crossing
        crossing junction
        tunnel passage
        route path way
        house home property residence dwelling
        flat apartment
        building structure block
        tower building skyscraper
        office building
        home residence
        garden yard
        park reserve
        forest wood woodland
        field meadow
        farm ranch
        farmer grower
        crop harvest
        cattle cow livestock
        river stream waterway
        lake reservoir
        sea ocean
        coast shore seaside coastline
        beach shore
        island isle
        mountain peak
        hill slope
        valley gorge
        desert wilderness
        city town municipality
        town village
        village hamlet
        suburb neighbourhood neighborhood district
        district area neighbourhood neighborhood quarter
        region area district province territory
        province region
        country nation state
        capital city
        world globe
        square plaza
        market bazaar
        centre center
        headquarters base
        camp shelter
        gate entrance
        door entrance
        wall barrier fence
        petrol gasoline gas fuel
        oil crude
        power electricity energy
        blackout outage
        mine pit colliery
        noise sound
        letter note
        list roster
        step move measure
        move decision
        talks negotiations discussions
        goal aim
        tie link connection
        tie relation relationship
        link connection
        journey ride
        break pause
        start beginning outset
        end conclusion close finish
        delay wait hold-up
        deadline limit
        way manner method
        kind type sort
        example instance
        group organisation organization association
        union association
        charity foundation organisation organization
        network system
        system scheme
        crew team
        guard sentry
        man father husband
        woman mother wife
        parent mother father
        wife spouse
        husband spouse
        son boy
        daughter girl
        couple pair
        friend acquaintance
        colleague co-worker coworker
        guest visitor
        member delegate
        cook chef
        clerk official
        engineer technician
        investor shareholder
        shareholder stockholder
        lender bank
        trader dealer merchant
        economist analyst
        regulator watchdog authority
        contract deal
        mission operation
        ruling judgment decision
        pledge promise vow
        promise commitment
        ban embargo
        permit licence license
        permission approval consent
        approval consent go-ahead
        refusal rejection
        resignation departure
        appointment nomination
        successor replacement
        campaign drive
        movement campaign
        step stage phase
        row line
        queue line
        rubbish trash garbage waste refuse
        autumn fall
        dawn daybreak sunrise
        dusk sunset nightfall
        evening night
        midday noon
        accused defendant suspect
        attacker assailant gunman shooter suspect
        gunman man attacker shooter
        suspect man
        victim passenger
        guard warder jailer
        judge court
        migrant newcomer arrival
        fighter combatant
        prisoner captive detainee
        ship tanker freighter trawler
        player midfielder striker defender forward goalkeeper
        singer star artist
        warship frigate destroyer
        site area place
        area place
        herd animal
        decision move step
        """

    private static let verbSynonyms = """
        start begin commence launch open initiate|began begun
        end finish conclude close stop
        continue proceed persist go|went gone goes going
        raise increase lift boost|
        rise climb increase jump surge grow gain advance soar|rose risen grew grown
        fall drop decline decrease slip slide dip sink tumble|fell fallen slid sank sunk
        cut reduce lower trim slash
        grow expand
        shrink contract|shrank shrunk
        show indicate reveal reflect|shown
        say state|said
        buy purchase acquire|bought
        sell offload|sold
        pay settle|paid
        cost|
        earn make|made
        spend use|spent
        hire recruit employ engage
        dismiss fire
        resign quit step|
        retire leave|left
        name appoint nominate choose|chose chosen
        choose elect select pick|chose chosen
        elect choose|chose chosen
        call name describe
        call summon
        ask request urge
        tell inform|told
        order command direct instruct
        demand require
        allow permit let authorise authorize
        ban prohibit bar outlaw forbid|forbade forbidden
        stop halt
        prevent stop
        block stop
        reject dismiss refuse
        decline refuse
        accept approve
        approve pass adopt endorse back
        agree consent
        sign conclude
        back support endorse
        oppose resist
        help assist aid
        support help
        plan intend aim
        propose suggest
        consider weigh mull study
        decide resolve determine
        expect anticipate
        predict forecast
        believe think|thought
        fear worry
        hope expect
        know|knew known
        learn discover find|found learnt
        find discover locate|found
        search comb scour
        seek look|sought
        see watch observe|saw seen
        see notice spot|saw seen
        hear|heard
        feel notice|felt
        happen occur take|took taken
        hit strike reach|struck
        hit strike|struck
        reach hit
        reach arrive
        arrive come land|came
        enter go|went
        leave depart|left
        leave evacuate vacate|left
        return come|came
        travel fly go drive|flew flown went drove driven
        walk march
        move shift transfer
        move relocate
        send dispatch ship|sent
        carry transport take bring|took brought taken
        bring take|brought took
        deliver bring|brought
        hold keep|held kept
        hold stage host|held
        hold control|held
        keep leave maintain|kept left
        remain stay
        wait queue
        live reside
        stay live
        die perish
        kill
        injure wound hurt
        rescue save
        free release
        arrest detain
        hold detain|held
        charge indict
        sentence jail imprison
        jail imprison
        convict
        acquit clear
        accuse
        try|
        appear
        postpone delay adjourn defer
        cancel scrap abandon
        suspend halt
        close shut
        open inaugurate launch
        build construct erect|built
        make produce manufacture|made
        make create|made
        design create
        develop create
        found establish create set
        destroy gut wreck
        damage harm
        collapse fall|fell fallen
        burn|burnt
        extinguish douse
        flood inundate
        surround encircle
        cross traverse
        link connect join
        join unite
        divide split
        separate divide
        include contain comprise
        add include
        lose drop shed|lost
        win take secure claim capture|won took taken
        win earn|won
        beat defeat overcome|beaten
        score net
        lead head|led
        run operate manage|ran
        run continue last|ran
        last continue
        play perform
        play portray
        show display exhibit
        show air broadcast screen
        release publish issue
        publish print
        announce unveil disclose
        introduce launch unveil
        offer provide give|gave given
        give grant award|gave given
        get receive obtain|got gotten
        receive get
        take capture|took taken
        capture seize|
        record measure
        record post report
        measure gauge
        check examine inspect test
        examine study review
        study investigate
        investigate probe examine
        test try
        treat care|
        cure heal
        affect hit
        cause trigger|led
        spark trigger prompt cause
        lead cause|led
        spread pass|
        depend rely
        need require
        use employ utilise utilize
        want wish
        try attempt seek|sought
        manage succeed
        fail
        miss
        meet|met
        gather assemble meet|met
        attend join
        visit tour
        welcome greet
        praise applaud commend
        thank
        warn caution
        advise recommend
        explain clarify
        repeat reiterate
        stress emphasise emphasize underline
        mark celebrate commemorate
        celebrate mark
        cook prepare
        eat|ate eaten
        grow cultivate|grew grown
        plant sow
        cast make|made
        throw hurl toss|threw thrown
        shoot fire|shot
        explode detonate
        fire launch
        lift ease
        ease relax loosen
        tighten toughen
        change alter amend modify
        replace succeed
        restore resume
        resume restart
        return resume|
        rebuild restore repair|rebuilt
        repair fix mend
        clean clear
        clear remove
        remove withdraw|withdrew withdrawn
        withdraw pull|withdrew withdrawn
        deploy send station|sent
        station base
        base locate
        disappear vanish
        steal take|stole stolen took taken
        marry wed
        bury inter
        broadcast air
        chant sing|sang sung
        return reach|
        house accommodate shelter
        share split
        ensure guarantee
        protect guard safeguard
        improve better enhance
        worsen deteriorate
        double
        finance fund
        invest put|
        owe
        lend|lent
        borrow
        land come|came
        crash come|came
        carry conduct|
        conduct hold|held
        """

    private static let otherSynonyms = """
        big large sizable sizeable substantial
        huge enormous massive vast giant immense
        small little
        tiny minute
        main chief principal major
        important key significant major
        full complete entire total
        whole entire
        new fresh
        recent latest
        old elderly aged
        former ex past previous one-time
        early initial
        final last
        next following
        annual yearly
        monthly
        common joint shared
        public open
        visible seen
        open accessible
        quick fast rapid swift
        slow gradual
        hard difficult tough
        easy simple
        strong powerful
        weak feeble
        heavy strong
        severe serious heavy
        serious grave severe
        critical serious
        bad poor
        good fine
        rich wealthy affluent well-off
        poor needy impoverished
        ill sick unwell
        dead killed
        hurt injured wounded
        unhurt unharmed uninjured
        missing lost disappeared
        safe secure
        dangerous hazardous risky
        certain sure
        likely probable
        famous well-known renowned
        busy crowded
        empty deserted
        quiet calm
        late delayed
        offline down
        jobless unemployed
        foreign overseas
        domestic internal
        national nationwide
        local regional
        global worldwide international
        american us u.s.
        british uk
        female women
        military army
        legal judicial
        maritime naval
        medical health
        economic financial
        commercial business
        rural country
        urban city
        wintry cold
        deadly fatal lethal
        brutal savage
        illegal unlawful illicit
        angry furious
        controversial contentious disputed
        shocking appalling
        corrupt crooked
        killer murderer
        coup putsch
        rebel insurgent
        guerrilla guerilla
        riot rioting
        far-right ultra-right
        far-left ultra-left
        radical extreme extremist
        embattled beleaguered
        slammed blasted lambasted
        fled escaped
        murdered slain
        also too
        almost nearly
        about around roughly approximately
        mostly mainly largely
        often frequently
        soon shortly
        shortly soon
        quickly rapidly swiftly
        suddenly abruptly
        sharply steeply
        slightly marginally
        heavily strongly
        severely badly seriously
        fatally
        currently now presently
        previously formerly earlier
        recently lately
        immediately instantly
        finally eventually
        first initially
        especially particularly
        probably likely
        perhaps maybe possibly
        reportedly apparently
        only just merely
        still yet
        again anew
        together jointly
        abroad overseas
        nearby close
        home
        near close
        because since
        while whereas
        until till
        among amongst
        amid amidst
        toward towards
        despite notwithstanding
        during over
        after following
        before prior
        regarding concerning about
        many numerous
        several some
        both two
        each every
        enough sufficient
        ruling governing
        wed married
        quarterly third-quarter
        """
}
