/// Who acts: nouns for people and bodies, in groups that desks use for one another.
extension Lexicon {
    static let actorRows = """
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
}
