/// What happens: nouns for acts and events, in groups that desks use for one another.
extension Lexicon {
    static let eventRows = """
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
}
