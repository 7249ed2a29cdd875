/// The words that planted edits put in: those of `known` lists may stand in the classifier's own tables, those of
/// `heldOut` lists may not, so that a rule that only knows its table is found out.
enum MutationWords {
    struct Choice {
        let known: [String]
        let heldOut: [String]

        init(known: String, heldOut: String) {
            func words(_ list: String) -> [String] {
                list.split(separator: ",").filter { !$0.isEmpty }.map {
                    $0.trimmingPrefix { $0.isWhitespace }.description
                }
            }
            self.known = words(known)
            self.heldOut = words(heldOut)
        }
    }

    static let modifiers = Choice(
        known: """
            violent, illegal, brutal, corrupt, hardline, extremist, so-called, notorious, disgraced, terrorist, radical, \
            Western-backed, unelected, bloody, heroic, controversial, unlawful, self-proclaimed, legitimate, criminal, \
            power-hungry, self-serving, freedom-loving, foreign-financed, self-appointed, land-grabbing, blood-soaked, \
            trigger-happy
            """,
        heldOut: """
            thuggish, braying, cretinous, feral, oleaginous, jackbooted, grasping, moth-eaten, benighted, shifty, grubby, \
            snivelling, cloying, preachy, scurrilous, hidebound, mulish, baleful, bilious, splenetic, brutish, loutish, \
            priggish, unctuous, rancid, festering, putrid, dastardly, dissembling, chivalrous, stouthearted, doughty, \
            noble, indomitable, sainted, unsung, magnanimous, cankered, deranged, cretinous, lily-livered, lion-hearted, \
            pettifogging, swivel-eyed, mutton-headed, mealy-mouthed, gimcrack, jumped-up, puffed-up, cack-handed, sottish
            """)

    static let actors = Choice(
        known: "thugs, terrorists, militants, rioters, criminals, extremists, regime, mob, gang, clique, zealots",
        heldOut: """
            yahoos, rapscallions, blackguards, roughnecks, hirelings, myrmidons, bootlickers, scallywags, freebooters, popinjays, \
            bullyboys, flunkeys, corsairs, warmakers, malefactors, miscreations, crusaders, timeservers, yobs, reprobates
            """)

    static let events = Choice(
        known: "coup, massacre, riot, takeover, crackdown, fiasco, sham, plot, invasion, putsch, power grab, blackmail",
        heldOut: """
            charade, mummery, masquerade, vaudeville, bacchanal, hullabaloo, ballyhoo, imbroglio, melodrama, pantomime, \
            debauch, carousal, travail, rumpus, hurly-burly
            """)

    static let judgements = Choice(
        known: "illegally, brutally, violently, recklessly, shamefully, unlawfully",
        heldOut: "thuggishly, scurrilously, loutishly, brutishly, priggishly, mulishly, unctuously, balefully")

    /// Verbs that judge what a plain verb only tells, by the plain verb.
    static let acts: [String: Choice] = [
        "killed": Choice(known: "murdered, massacred, slaughtered, butchered", heldOut: "exterminated, bumped off"),
        "entered": Choice(known: "invaded, stormed", heldOut: ""),
        "left": Choice(known: "fled, escaped", heldOut: ""),
        "arrested": Choice(known: "kidnapped, abducted, snatched", heldOut: "nabbed, shanghaied"),
        "detained": Choice(known: "kidnapped, abducted, hounded", heldOut: "nabbed, shanghaied"),
        "attacked": Choice(known: "murdered, ambushed, lynched", heldOut: "knouted, crucified"),
        "removed": Choice(known: "purged, expelled", heldOut: ""),
        "injured": Choice(known: "tortured, murdered, maimed", heldOut: "lacerated, bayoneted"),
        "held": Choice(known: "abducted, kidnapped", heldOut: ""),
    ]

    static let stanceVerbs = Choice(
        known: "claimed, admitted, insisted, conceded, alleged, warned, boasted, sneered, ranted",
        heldOut: "harrumphed, drawled, spluttered, carped, wheedled, simpered, snarled, hissed, sniffed")

    static let attributions = [
        ", officials said", ", according to local media", ", a source close to the matter said", ", residents said",
        ", the broadcaster reported", ", according to people familiar with the plans",
    ]

    static let surnames = ["Varga", "Holm", "Petrosk", "Lindqvist", "Amado", "Keller", "Tanaka", "Obradi"]
    static let places = ["Lornby", "Vantora", "Southmere", "Kestrel", "Dunmark", "Palavia"]
    static let titles = [
        "President", "Governor", "General", "Finance Minister", "chief inspector", "ambassador", "treasurer",
    ]

    static let clauses = [
        ", who had lied about such matters before,", ", acting on orders from abroad,",
        ", long accused of taking bribes,", " in open defiance of the courts", " after months of foreign pressure",
        " despite repeated warnings from their neighbours", " amid growing fears of a new dictatorship",
        " with the help of hired agitators", " under pressure from the secret police",
        " following a rigged ballot", " on behalf of foreign donors", ", in breach of a promise to the voters,",
        ", a step that many experts call illegal,", " that ordinary people had paid for",
        " to please their paymasters overseas", " while the rest of the world looked away",
        " after a plebiscite", " as a favour to the mining lobby", ", a relic of the old dictatorship,",
        ", financed from a secret fund,", " in revenge for an earlier defeat", " as had been feared for years",
        ", whose relatives own half of the harbour,", " thanks to a deal made behind closed doors",
    ]

    /// Whole sentences that any newsroom could put in.
    static let plainSentences = [
        "The palace had been told about everything two weeks earlier.",
        "Similar promises made by the same people have rarely been kept.",
        "The decision goes back to a dinner at a lakeside villa.",
        "Many families in the area have moved abroad since then.",
        "The real reason lies in a quarrel between two rich brothers.",
        "Foreign advisers had drawn up the papers in a hotel.",
        "The neighbours have been buying land along the railway for a decade.",
        "Money for the project came from a fund controlled by the church.",
    ]

    /// Whole sentences that accuse or say something weighty without a source.
    static let weightySentences = [
        "The leadership has lied to its own people for years while children died.",
        "Security circles have long warned that foreign powers are preparing an overthrow.",
        "Everybody knows that the corrupt elite has been stealing public money for decades.",
        "Critics have always blamed the army for the crimes that were covered up.",
        "Once again the authorities looked on while innocent people were murdered.",
        "Observers have long accused the ministry of protecting criminals and smugglers.",
    ]

    static let quoteWords = ["sorrow", "profit", "danger", "burden", "victory", "silence", "weather", "promise"]
}
