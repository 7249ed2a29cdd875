internal import CWordLists
import TextCore

/// Words that take a side.
///
/// No list of them is ever complete: the rules in `EditClassifier+Label` go by what a word does in its place and ask
/// these lists last. They hold what newsroom codes on conflict, crime and politics advise against or ask to be
/// attributed.
extension Lexicon {
    /// Adjectives and nouns that judge what they name.
    static let charged = keys(WordFile(stet_words_charged_modifiers()).words).union(
        nouns(WordFile(stet_words_charged_nouns()).words))

    /// Endings of compounds that take a side: `western-backed`.
    static let chargedEndings = keys(
        """
        backed led linked sponsored funded financed controlled installed run occupied aligned style proclaimed styled called
        declared appointed imposed tainted hungry happy loving hating grabbing mongering soaked minded picked serving friendly
        leaning ridden plagued riddled stained dominated orchestrated engineered supported paid instigated inspired
        """)
    /// Beginnings of compounds that take a side: `pro-western`.
    static let chargedBeginnings = keys(
        "pro anti ultra pseudo self so neo quasi crypto hyper mega super extra half arch")

    /// Verbs that judge the act they name, in all their forms.
    static let chargedVerbs = verbs(
        """
        murder slaughter massacre butcher execute assassinate lynch slay behead invade storm raid overrun loot plunder ransack
        pillage flee escape seize grab snatch capture kidnap abduct oust topple depose overthrow unseat purge expel crush quash
        suppress silence hound torture maim terrorise terrorize ambush attack assault rape rob steal rig betray surrender
        capitulate abandon desert annex occupy liberate conquer colonise colonize incite provoke collude conspire plot scheme
        smear slander humiliate mock dodge evade cheat defraud swindle squander splurge bully coerce blackmail mislead
        manipulate brainwash whitewash sabotage wreck devastate ravage pummel rampage riot trample brutalise brutalize
        savage mow gun drag herd bungle botch backtrack stonewall
        bulldoze railroad hijack usurp grovel pander appease harbour harbor shelter meddle interfere infiltrate sneak
        smuggle defy flout violate
        axe dump hatch siphon gag muzzle bribe torpedo scupper kowtow slam lambast skewer trash pillory vilify demonise
        demonize deride taunt harass menace intimidate browbeat steamroll fleece gouge exploit embezzle launder
        misappropriate pilfer fritter bungle fumble flounder parade strut swagger gloat spew hype peddle concoct fabricate
        fudge distort pervert besmirch defame neutralise neutralize liquidate eliminate obliterate annihilate decimate
        pulverise pulverize vanquish trounce thrash subjugate enslave oppress persecute martyr raze flatten torch commandeer
        expropriate swarm infest deport banish sack ditch jettison shirk sidestep downplay exaggerate scaremonger agitate
        inflame stoke instigate foment orchestrate mastermind connive hoodwink dupe trick delude deceive
        gobble devour guzzle choke throttle strangle suffocate cave ram gut
        handpick cherrypick flounce huff slouch barrel waltz swan crawl limp slither storm hijack blindside shove yank hurl fling wallop clobber pounce lunge barge stomp strongarm cajole goad 
        rile enrage infuriate outrage stun spook horrify appal appall sicken disgust embarrass belittle
        disparage denigrate malign scapegoat trumpet brag bray bellow howl screech shriek snarl sneer jeer scoff
        heckle bluster rant rave fulminate cower flinch cringe squirm wriggle wobble dither waver vacillate
        prevaricate procrastinate dawdle blunder mismanage mishandle lavish pamper coddle placate gloss airbrush
        sanitise sanitize falsify fake contrive crumple implode unravel disintegrate crater nosedive
        skyrocket hammer batter bludgeon bash clout maul strafe blitz firebomb napalm cripple paralyse paralyze
        stifle smother snuff weaponise weaponize politicise politicize stalk prowl lurk skulk slink swoop
        engulf plague scam bilk victimise victimize ostracise ostracize glorify romanticise romanticize
        idolise idolize lionise lionize eulogise eulogize venerate revere crusade desecrate defile
        profane vindicate gerrymander disenfranchise frogmarch manhandle monopolise monopolize parrot brandish flaunt
        seethe fume bristle flog blindside backstab cosy genuflect shun snub spurn rebuff mangle mutilate
        dismember wrest 
        """
    ).union(
        keys(
            """
            slew slain stole stolen stealing fled flees fleeing betrayed gunned mowed mown dragged
            overthrew overthrown overthrows overran ransacked rigged robbed plotted plotting
            """))

    /// Phrases that judge the act they name: for each form of the first word what may follow it.
    static let chargedPhrases: KeyMap<[[UInt64]]> = {
        var table: KeyMap<[[UInt64]]> = [:]
        for row in WordFile(stet_words_charged_phrases()).rows {
            let words = row.split(separator: 0x20)
            let rest = words.dropFirst().map { key($0) }
            guard let first = words.first else { continue }
            var forms: [UInt64] = []
            eachVerb(of: first) { if !forms.contains($0) { forms.append($0) } }
            for form in forms { table[form, default: []].append(rest) }
        }
        return table
    }()

    /// What a desk may write for one another about the same act; a verb that stands on no line of it judges or tells
    /// something else.
    static let acts: KeyMap<Int> = {
        let rows = [
            verbs("kill die perish").union(keys("dying shot")), verbs("injure wound").union(keys("hurt hurting")),
            verbs("arrest detain apprehend"), verbs("attack strike hit target").union(keys("struck")),
            verbs("enter reach"), verbs("leave depart quit exit withdraw").union(keys("left withdrew withdrawn")),
            verbs("remove evict clear disperse move"),
        ]
        var table: KeyMap<Int> = [:]
        for (index, row) in rows.enumerated() { for key in row { table[key] = index } }
        return table
    }()

    /// To kill, to hurt, to arrest, to attack: hardly another word for it is neutral.
    static let graveActs = verbs("kill injure wound arrest detain attack")

    /// People by the side they take or the company they keep: put beside somebody, they judge.
    static let slants = nouns(
        """
        activist campaigner hawk dove loyalist ideologue hardliner firebrand partisan sympathiser sympathizer apologist
        stalwart protege confidant darling insider magnate millionaire socialite playboy lobbyist dissident feminist
        socialist nationalist populist monarchist islamist atheist vegan zionist anti-communist
        """)
}
