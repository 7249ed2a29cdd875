import TextCore

/// Words that take a side.
///
/// No list of them is ever complete: the rules in `EditClassifier+Label` go by what a word does in its place and ask
/// these lists last. They hold what newsroom codes on conflict, crime and politics advise against or ask to be
/// attributed.
extension Lexicon {
    /// Adjectives and nouns that judge what they name.
    static let charged = keys(chargedWords).union(nouns(chargedNouns))

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
        """
    ).union(
        keys(
            """
            slew slain stole stolen stealing fled flees fleeing betrayed gunned mowed mown dragged
            overthrew overthrown overthrows overran ransacked rigged robbed plotted plotting
            """))

    /// What a desk may write for one another about the same act; a verb that stands on no line of it judges or tells
    /// something else.
    static let acts: [UInt64: Int] = {
        let rows = [
            verbs("kill die perish").union(keys("dying shot")), verbs("injure wound").union(keys("hurt hurting")),
            verbs("arrest detain apprehend"), verbs("attack strike hit target").union(keys("struck")),
            verbs("enter reach"), verbs("leave depart quit exit withdraw").union(keys("left withdrew withdrawn")),
            verbs("remove evict clear disperse move"),
        ]
        var table: [UInt64: Int] = [:]
        for (index, row) in rows.enumerated() { for key in row { table[key] = index } }
        return table
    }()

    /// To kill, to hurt, to arrest, to attack: hardly another word for it is neutral.
    static let graveActs = verbs("kill injure wound arrest detain attack")

    private static let chargedWords = """
        radical terror militant guerrilla extremist fanatical criminal illegal illegally unlawful unlawfully legitimate
        illegitimate self-proclaimed self-styled so-called controversial disputed notorious infamous disgraced embattled
        beleaguered brutal violent bloody peaceful armed bloodthirsty savage barbaric vicious ruthless merciless shameful shocking scandalous
        outrageous corrupt crooked greedy reckless cynical hardline far-right far-left ultra-nationalist nationalist fascist
        nazi communist leftist rightist populist democratically elected unelected authoritarian autocratic tyrannical despotic
        pro-western anti-western western-backed foreign-backed peacefully innocent unarmed unprovoked provocative
        hostile rogue renegade breakaway rightful fake sham bogus failed doomed desperate humiliating humiliated historic heroic
        fearless stunned panicked chaotic disastrous catastrophic occupying invading failing struggling ailing troubled
        crisis-hit scandal-hit scandal-ridden unproven untested untried dubious doubtful questionable suspicious shady alarming
        terrifying horrifying horrific gruesome grisly deadly lethal dangerous irresponsible incompetent inept hapless hopeless
        pathetic cowardly treacherous sinister evil wicked monstrous inhuman inhumane cruel callous heartless arrogant defiant
        stubborn fiery furious angry enraged outraged incendiary inflammatory divisive polarising polarizing hated 
        charismatic respected legendary celebrated acclaimed renowned esteemed honorable dishonest lying deceitful
        hypocritical wealthy rich billionaire millionaire elitist privileged alien predatory vulture rapacious bloated
        wasteful ruinous crippling punishing draconian harsh oppressive repressive heavy-handed feeble timid
        toothless ineffective useless worthless groundbreaking revolutionary unprecedented stunning spectacular astonishing
        remarkable shock bombshell explosive damning devastating crushing humbling embarrassing
        disgraceful appalling deplorable despicable heinous egregious blatant flagrant brazen naked outright sheer utter
        massive huge enormous vast soaring skyrocketing plunging plummeting spiralling rampant unchecked unbridled wanton
        senseless pointless needless avoidable tragic terrible dreadful awful shambolic farcical laughable ridiculous absurd
        hysterical panicky paranoid obsessive rabid militaristic warmongering hawkish expansionist imperialist colonial
        colonialist neo-colonial racist xenophobic sexist bigoted intolerant godless infidel heretic pagan satanic socialist
        marxist capitalist neoliberal globalist woke hardcore die-hard staunch clandestine
        covert hidden murky rigged stolen fraudulent tainted discredited debunked ousted deposed exiled fugitive convicted jailed
        sanctioned blacklisted banned outlawed secretive shadowy unpopular feared reviled beloved brave
        courageous vital botched bungled premature lavish miracle experimental firebrand genocidal murderous puppet
        criminally brutally violently shamefully scandalously recklessly cynically heroically bravely wrongly wrongfully rightly
        rightfully unfairly unjustly fraudulently corruptly deliberately secretly openly blatantly flagrantly treacherously
        mercilessly ruthlessly savagely viciously barbarically senselessly needlessly illegitimately undemocratically
        cruelly callously cowardly brazenly outrageously disgracefully arrogantly hysterically aggressively controversially
        notoriously tragically sadly unfortunately fortunately thankfully mysteriously suspiciously conveniently predictably
        inevitably shockingly stunningly
        """

    private static let chargedNouns = """
        terrorist militant gunman fighter rebel insurgent separatist guerrilla extremist radical fanatic thug rioter
        hooligan mob vandal agitator dissident traitor martyr hero patriot criminal killer murderer assassin aggressor
        invader occupier liberator settler regime junta dictator dictatorship tyrant strongman puppet proxy warlord militia gang
        cartel clique coup putsch takeover uprising revolution rebellion revolt riot rampage massacre slaughter bloodbath carnage
        genocide atrocity crackdown purge invasion incursion aggression occupation annexation liberation onslaught murder
        assassination execution terrorism hardliner nationalist fascist nazi communist leftist populist chaos looter illegal
        alien plot conspiracy cover-up propaganda bribe kickback giveaway handout grab sell-off fiasco debacle
        collaborator mercenary henchman crony oligarch tycoon raider vulture speculator profiteer liar cheat crook swindler
        bully brute animal vermin scum barbarian savage infiltrator saboteur spy agitator troublemaker heckler ringleader
        surrender capitulation betrayal defeat humiliation victory triumph violence orgy lie sham scandal elite troll
        jihadist supremacist racist zealot apartheid ghetto
        """
}
