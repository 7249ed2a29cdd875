import TextCore

/// How sure it is, and whether it is so at all.
extension Lexicon {
    /// Words that withhold certainty.
    static let hedges = keys(
        """
        alleged allegedly reportedly apparently apparent possibly possible probably probable may might could
        suspected suspect purported purportedly supposed supposedly seemingly seems seem appears appear appeared seemed likely
        perhaps potentially potential presumably presumed unconfirmed believed thought would-be
        preliminary provisional estimated maybe conceivably ostensibly ostensible putative putatively arguably evidently
        rumoured rumored unverified tentatively tentative theoretically hypothetically plausibly plausible unclear uncertain
        """)

    /// Words that withhold certainty before `to`: `expected to`.
    static let openParticiples = keys(
        """
        expected believed thought understood likely feared rumoured rumored presumed estimated considered assumed supposed
        alleged poised tipped seeming unlikely intended predicted projected forecast
        tried trying tries attempted attempting attempts sought threatened threatens threatening offered proposed
        plans plan planned intends intend hopes hope hoped aims aim aimed wants want wanted seeks seek
        """)
    /// Verbs that hold something for possible.
    static let openEvidence = verbs("suggest indicate hint imply suspect speculate")
    /// Verbs that hold it for so.
    static let closedEvidence = verbs("prove confirm demonstrate establish").union(
        keys("know knows knew known proven shows show showed shown"))
    /// Adverbs that leave no doubt.
    static let certainties = keys(
        "certainly definitely undoubtedly surely unquestionably indisputably undeniably doubtless")

    /// Words that do so behind a form of `be`: `is set to`.
    static let openParticiplesAfterBe = keys("said reported hoping seeking planning meant looking trying")

    /// Modal verbs that leave open whether it will be.
    static let openModals = keys("would could may might should")
    /// Modal verbs that do not.
    static let closedModals = keys("will shall must can is are was were has have had")

    /// Words that make a statement its opposite.
    static let negations = keys(
        """
        not no never none neither nor without cannot nobody nothing nowhere hardly barely scarcely refused refuses refuse refusing
        failed fails fail failing failure declined declines unable lack lacks lacked lacking absence
        seldom rarely impossible
        """)

    /// Prefixes that make a word its opposite.
    static let prefixesOfNegation = ["un", "in", "im", "dis", "non", "il", "ir", "mis", "de", "anti", "counter"]

    /// Words and their opposites, a pair a line side by side.
    static let opposites: [UInt64: KeyTable] = {
        var table: [UInt64: KeyTable] = [:]
        for row in oppositeRows.split(separator: "\n") {
            let sides = row.split(separator: "|").map { keys(String($0)) }
            guard sides.count == 2 else { continue }
            for key in sides[0].sorted() { table[key, default: KeyTable()].formUnion(sides[1]) }
            for key in sides[1].sorted() { table[key, default: KeyTable()].formUnion(sides[0]) }
        }
        return table
    }()

    private static let oppositeRows = """
        accept accepts accepted accepting|reject rejects rejected rejecting deny denies denied refuse refuses refused
        admit admits admitted|deny denies denied
        confirm confirms confirmed|deny denies denied
        approve approves approved approving|reject rejects rejected veto vetoed block blocked
        agree agrees agreed|disagree disagrees disagreed refused declined
        allow allows allowed allowing permit permitted|ban bans banned forbid forbids forbade forbidden prevent prevented bar barred
        support supports supported supporting back backs backed|oppose opposes opposed opposing
        rise rises rose risen rising increase increases increased increasing grow grew grown climb climbed gain gained|fall falls fell fallen falling decrease decreases decreased decreasing decline declined declining drop drops dropped dropping shrink shrank sink sank lose lost
        win wins won winning|lose loses lost losing
        gain gains gained|lose loses lost
        pass passes passed|fail fails failed
        succeed succeeds succeeded|fail fails failed
        open opens opened opening|close closes closed closing shut
        begin begins began begun start starts started|end ends ended stop stops stopped finish finished cease ceased
        enter enters entered|leave leaves left
        arrive arrives arrived|depart departs departed
        remember remembers remembered|forget forgets forgot
        buy buys bought|sell sells sold
        lift lifts lifted|impose imposes imposed
        guilty|innocent
        convicted|acquitted cleared
        legal lawful|illegal unlawful
        alive|dead
        true|false
        right|wrong
        safe|dangerous unsafe
        before|after
        above|below
        over|under
        more|less fewer
        most|least
        higher|lower
        better|worse
        stronger|weaker
        largest biggest greatest|smallest
        highest|lowest
        first|last
        majority|minority
        all every|none no
        always|never
        often|rarely seldom
        for|against
        with|without
        same|different
        strengthen strengthens strengthened|weaken weakens weakened
        improve improves improved|worsen worsens worsened deteriorate deteriorated
        present|absent
        uphold upholds upheld upholding|overturn overturns overturned quash quashed dismiss dismisses dismissed reject rejected
        extend extends extended|shorten shortens shortened
        expand expands expanded|contract contracts contracted shrink shrank
        hire hires hired recruit recruited|fire fires fired dismiss dismissed sack sacked
        lend lends lent|borrow borrows borrowed
        join joins joined|leave leaves left quit quits
        praise praises praised welcome welcomed|criticise criticised criticises condemn condemned denounce denounced
        attend attends attended|boycott boycotts boycotted skip skipped miss missed
        obey obeys obeyed respect respected comply complied|defy defies defied violate violated breach breached ignore ignored
        include includes included including|exclude excludes excluded excluding omit omitted
        encourage encourages encouraged|discourage discourages discouraged deter deterred
        legalise legalised legalize legalized|ban banned outlaw outlawed
        tighten tightens tightened tighter|ease eases eased loosen loosened relax relaxed looser
        slow slows slowed|accelerate accelerates accelerated quicken quickened
        advance advances advanced advancing|retreat retreats retreated retreating
        appear appears appeared|disappear disappears disappeared vanish vanished
        acquit acquits acquitted|convict convicts convicted
        deploy deploys deployed|withdraw withdraws withdrew withdrawn
        raise raises raised raising|lower lowers lowered cut cuts cutting reduce reduces reduced
        optimistic|pessimistic
        cheap cheaper|expensive dearer
        early earlier|late later
        fast faster|slow slower
        rich|poor
        public|private
        helped helps help|hindered hinders hinder
        built build builds|destroyed destroy destroys demolished
        found|lost
        known|unknown
        kept keeps keep|broke breaks break broken
        alone|together
        inside|outside
        strong|weak
        ahead|behind
        upper|lower
        pro|anti
        success|failure
        victory|defeat
        profit profits|loss losses
        friend friends ally allies|enemy enemies foe foes
        increase increases rise rises|decrease decreases decline declines fall falls drop drops
        friendly|hostile
        available|unavailable
        possible|impossible
        yes|no
        hurt injured wounded|unhurt uninjured unharmed unscathed
        """
}
