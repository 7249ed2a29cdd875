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
        axe dump hatch siphon gag muzzle bribe torpedo scupper kowtow slam lambast skewer trash pillory vilify demonise
        demonize deride taunt harass menace intimidate browbeat steamroll fleece gouge exploit embezzle launder
        misappropriate pilfer fritter bungle fumble flounder parade strut swagger gloat spew hype peddle concoct fabricate
        fudge distort pervert besmirch defame neutralise neutralize liquidate eliminate obliterate annihilate decimate
        pulverise pulverize vanquish trounce thrash subjugate enslave oppress persecute martyr raze flatten torch commandeer
        expropriate swarm infest deport banish sack ditch jettison shirk sidestep downplay exaggerate scaremonger agitate
        inflame stoke instigate foment orchestrate mastermind connive hoodwink dupe trick delude deceive
        gobble devour guzzle choke throttle strangle suffocate cave ram gut
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
        abusive aggressive aimless alarmist anti-semitic apocalyptic arbitrary artful baseless belligerent biased bizarre bleak
        bombastic boorish breathtaking brash bungling cash-strapped chilling clueless cold-blooded combative conniving cosy
        crackpot crazed crazy crony daring deceptive delusional demagogic demeaning depraved despised despicable devious
        dictatorial dire dirty disastrously disgusting disingenuous dismal disruptive disloyal distorted dogmatic domineering
        dramatic dreaded drunken dysfunctional eccentric egotistical elusive entrenched erratic evasive excessive exploitative
        exploited extravagant far-fetched fearsome ferocious fervent fierce filthy flagging flamboyant flawed flimsy foolhardy
        foolish frantic frenzied frosty fruitless fuming furtive futile ghastly glaring gloomy glorious grim groundless
        half-hearted haphazard hard-left hard-right harrowing hasty haughty hefty helpless high-handed horrible hot-headed
        ill-advised ill-conceived ill-fated ill-gotten ill-judged ill-prepared immoral impassioned implausible impotent improper
        indefensible indiscriminate inexcusable inexplicable infuriated insulting iron-fisted irrational jubilant
        laudable lawless left-wing right-wing leftwing rightwing lucrative ludicrous lurid luxurious mad magnificent
        maniacal masterful mediocre menacing mighty miserable misguided misleading moribund murderously naive narrow-minded
        nightmarish obscene obstinate ominous opaque oppressed outlandish outspoken overblown overpaid paltry pampered
        partisan patriotic peace-loving perverse petty phoney phony pitiful poisonous pompous power-mad
        prejudiced preposterous prestigious profligate provocatively radicalised radicalized rambling ramshackle rash
        rebellious relentless resentful revered right-leaning rowdy sacred scandal-plagued scathing selfish sensational
        shabby shaky shattering shoddy shrill sickening slanderous slick sloppy sly smug sneaky sordid spurious
        staggering steadfast stupid subversive swaggering tearful tenacious thrilling tireless tone-deaf totalitarian
        tough-talking traitorous treasonous triumphant trumped-up turbulent ugly ultra-conservative uncontrolled uncompromising
        undemocratic undignified unfair unfounded unholy unjust unjustified unpatriotic unprincipled unrelenting
        unrepentant unruly unsavoury unsavory unseemly unspeakable unstable untrustworthy unwarranted vengeful vindictive
        virulent volatile vulgar war-mongering warlike warring washed-up wayward weak-kneed wild wily woeful worrying wrongful
        tense frayed fraught zealous illicit undocumented besieged beset ill-treated downtrodden long-suffering hard-pressed hard-hit
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
        bully brute vermin scum barbarian savage infiltrator saboteur spy agitator troublemaker heckler ringleader
        surrender capitulation betrayal defeat humiliation victory triumph violence orgy lie sham scandal elite troll
        jihadist supremacist racist zealot apartheid ghetto
        cult blunder tirade rant diatribe outburst junkie vagrant bum enemy smokescreen outrage disgrace firestorm frenzy
        hysteria bloodshed butcher monster maniac lunatic psychopath madman despot autocrat demagogue ideologue warmonger
        oppressor kingpin mastermind firebrand maverick pariah outcast quack charlatan fraudster conman impostor opportunist
        apparatchik mouthpiece propagandist provocateur godfather mogul horde swarm influx stampede blitz rout drubbing thrashing
        flop mess nightmare calamity godsend shame menace scourge rip-off bonanza splurge junket vendetta persecution
        repression oppression tyranny slavery brutality barbarism savagery cruelty lawlessness anarchy slum hellhole hotbed
        lair fiefdom jihad outlaw felon delinquent squatter intruder interloper extremism fanaticism radicalism
        militancy totalitarianism heretic traitor apologist warmongering scaremongering fearmongering indoctrination brainwashing
        turncoat maoist stalinist trotskyist leninist zionist salafist crusade
        wrongdoing misconduct subversion treason sabotage blackmail extortion bloodbath carve-up land-grab climbdown u-turn
        showdown meltdown sellout betrayer blockhead bigot misogynist chauvinist sectarian nanny-state
        """

    /// People by the side they take or the company they keep: put beside somebody, they judge.
    static let slants = nouns(
        """
        activist campaigner hawk dove loyalist ideologue hardliner firebrand partisan sympathiser sympathizer apologist
        stalwart protege confidant darling insider magnate millionaire socialite playboy lobbyist dissident feminist
        socialist nationalist populist monarchist islamist atheist vegan zionist anti-communist
        """)
}
