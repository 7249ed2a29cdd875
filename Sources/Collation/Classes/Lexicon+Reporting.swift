import TextCore

/// Who reports what, and with what verb.
extension Lexicon {
    /// Verbs that report words and take no side.
    static let neutralVerbs = keys(
        """
        said says say saying told tells tell telling added adds add adding stated states state stating noted notes noting
        explained explains explaining commented comments remarked remarks wrote writes writing reported reports reporting
        announced announces replied replies replying answered answers responded responds declared declares recalled recalls
        observed observes continued concluded concludes mentioned mentions quoted quoting according informed informs
        recounted recounts tweeted testified specified clarified
        """)

    /// Verbs that report words and judge them.
    static let stanceVerbs = verbs(
        """
        claim admit concede acknowledge insist allege assert argue warn boast threaten reveal confess maintain contend
        accuse blame vow lament complain suggest hint purport pretend stress emphasise emphasize underline confirm deny
        brag sneer fume rant gloat whine moan grumble gripe grouse bleat crow gush swear pledge predict speculate insinuate
        intimate divulge disclose retort quip joke reiterate opine muse bluster stammer mumble mutter murmur whisper profess
        proclaim
        """
    ).union(keys("swore sworn charged demanded demands lashed slammed slams blasted blasts"))

    /// Verbs of reaction that tell more than that something was said.
    static let reactionVerbs = verbs(
        """
        slam blast rave rage thunder expose dismiss reject refute rebut rebuff counter snap bark shout yell scream cry plead beg
        urge implore lecture preach scold chide rebuke berate condemn denounce decry deplore criticise criticize attack praise hail
        laud welcome applaud mock ridicule scoff jeer brand label dub fret worry fear protest object repeat hammer reaffirm
        venture spout rail fulminate growl grunt trumpet tout promise demand charge imply imagine
        """)

    /// Verbs by which a word is laid in somebody's mouth: `what critics call a sell-off`.
    static let callingVerbs = verbs("call describe term label consider believe regard see say view deem")
        .union(keys("saw thought think thinks said"))

    /// Verbs of holding something true.
    static let thinkingVerbs = verbs("think believe expect fear suspect hope assume reckon").union(keys("thought"))

    /// Verbs of those who were there: `, a reporter saw`.
    static let witnessVerbs = keys("saw heard witnessed seen learned understands watched")
    /// Verbs of papers that say something: `a report found that`.
    static let findingVerbs = keys(
        "found finds showed shows indicated indicates showing finding revealed suggested suggests estimated estimates concluded"
    )

    /// Words that name where something was heard, without a name.
    static let sources = nouns(
        """
        official source authority ministry spokesman spokeswoman spokesperson government witness resident report aide
        insider observer expert analyst media office department agency investigator prosecutor regulator rescuer doctor medic
        hospital company bank critic diplomat adviser lawyer researcher scientist economist commentator local neighbour
        relative broadcaster newspaper outlet website channel magazine daily paper organiser union employer circle
        activist opponent supporter ally rebel observer monitor survey poll study document institute
        organisation group association federation council commission committee court charity watchdog
        """
    ).union(keys("police army military coastguard people some many others press"))

    /// Sources that stand for nobody in particular.
    static let vagueSources = nouns(
        """
        official source insider observer expert analyst media critic circle commentator report aide diplomat witness resident
        local neighbour
        """
    ).union(keys("people some many others press everybody everyone"))
}
