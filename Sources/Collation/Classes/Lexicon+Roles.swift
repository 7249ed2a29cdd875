import TextCore

/// Nouns for actors and events whose name nobody disputes: by trade, kinship, sport, office or the calendar of public life.
///
/// To put one for another may be a mistake or a wider word (`swimmer` and `athlete`, `summit` and `meeting`), but it calls
/// nobody anything. Between one of them and a noun that says on which side somebody stands, or by what right something
/// is done, it does.
extension Lexicon {
    /// Whether a noun names a role or an occasion that is no matter of dispute.
    static func isUndisputed(_ key: UInt64) -> Bool { undisputed.contains(key) }

    private static let undisputed = nouns(roles).union(nouns(occasions)).union(
        keys("men women children people firemen fishermen policemen airmen police staff team crew"))

    private static let roles = """
        man woman child kid boy girl youngster teenager teen infant baby toddler minor adult resident inhabitant local villager
        citizen dweller islander voter elector juror jury judge magistrate justice court tribunal prosecutor prosecution
        lawyer attorney barrister solicitor counsel detective investigator inspector officer policeman constable warden warder
        pilot airman aviator family relative mother father parent worker employee labourer laborer docker
        longshoreman stevedore miner farmer grower fisherman teacher educator student pupil undergraduate doctor physician
        surgeon medic nurse carer midwife patient scientist researcher academic scholar expert specialist analyst economist
        engineer technician journalist reporter correspondent editor newspaper paper broadcaster station company firm
        business corporation enterprise manufacturer maker producer operator airline carrier contractor builder employer manager
        executive director shareholder investor lender bank creditor insurer customer client consumer shopper buyer owner
        proprietor landlord tenant trader merchant dealer charity volunteer helper rescuer firefighter fireman paramedic driver motorist
        passenger traveller traveler commuter sailor seaman mariner player footballer athlete coach trainer referee
        umpire club side fan federation association league sponsor donor artist painter actor performer singer musician
        writer author novelist filmmaker audience spectator viewer priest cleric clergyman bishop monk nun church mediator
        negotiator spokesman spokeswoman spokesperson adviser advisor aide consultant neighbour neighbor partner
        guest visitor tourist celebrity star auditor accountant foreman mechanic baker butcher grocer plumber electrician
        carpenter tailor herder shepherd hunter diver swimmer climber mountaineer hiker cyclist biker motorcyclist rider runner sprinter jockey
        boxer wrestler lifeguard librarian archivist historian biologist botanist zoologist physicist chemist astronomer
        geologist seismologist meteorologist forecaster psychologist psychiatrist therapist dentist pharmacist veterinarian vet
        architect planner surveyor inventor programmer developer designer photographer cameraman publisher translator
        interpreter philosopher theologian pensioner retiree widow widower orphan bride groom husband wife spouse son
        daughter brother sister sibling uncle aunt cousin grandmother grandfather grandparent friend acquaintance colleague
        superior supervisor apprentice trainee intern founder heir successor predecessor chairman chairwoman chair treasurer
        banker financier winner champion victor loser finalist bidder defender midfielder striker forward goalkeeper goalie
        cook chef clerk captain skipper lawmaker legislator parliamentarian senator mayor councillor council
        municipality ministry department agency bureau office commission committee panel board parliament legislature assembly
        congress senate house chamber candidate contender nominee diplomat envoy ambassador emissary delegation delegate
        official organisation organization holder crewman dancer troupe orchestra band choir
        """

    private static let occasions = """
        election poll ballot vote referendum plebiscite campaign debate discussion speech address meeting talk negotiation
        summit conference visit trip tour ceremony celebration party festival parade funeral burial wedding agreement
        deal accord pact treaty contract law act legislation statute bill motion amendment plan proposal programme program
        project policy initiative budget acquisition purchase sale tender auction lawsuit suit trial hearing case verdict
        ruling judgment judgement sentence appeal inquiry investigation probe audit search evacuation rescue mission
        launch study research test exhibition show exhibit display concert gig performance recital film movie picture season
        delay match game final tournament competition championship race memorial commemoration drill exercise
        vaccination epidemic pandemic outbreak flood storm fire blaze wildfire earthquake quake tremor drought accident
        crash collision derailment sinking rise increase shutdown closure recession downturn slump emergency event
        """
}
