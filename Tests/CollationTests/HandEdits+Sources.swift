/// Edits written by hand, a line each: the classes it may have (`-` for none that is an alarm), and a sentence with what
/// changed between brackets, `[the wire|the print]`.
extension HandEdits {
    /// Who says so, and whose reporting it is.
    static let sources = """
        -: The road is closed, the police chief [said|told reporters] on Monday.
        -: "We are ready," she [said|added] in the evening.
        -: The ministry [announced|said] that the road would be closed.
        -/attribution: The mayor [noted|pointed out] that the work was finished in May.
        -: The bank [stated|said] it had lost four million euros.
        -: The union [said in a statement|announced] that talks would go on.
        -: The dam is safe, engineers [said|reported] on Tuesday.
        -: The company [wrote|said] in a letter that it would pay.
        -: [According to police|Police said], the man was alone[, |.].
        -: The man was alone, [police said|according to police].
        -: The minister [told a news conference|said at a news conference] that the plan was ready.
        -: He [replied|answered] that he had seen nothing.
        -: The agency [reported|said] that four people were hurt.
        -: The office [explained|said] that the delay was due to snow.
        -: She [went on to say|added] that the fund was empty.
        -: The general [declared|announced] that the town was free.
        -: The witness [testified|told the court] that he saw a van.
        -: The chairman [commented|remarked] that sales were slow.
        -: "It works," the engineer [explained|said].
        -: The group [said|said in a statement on its website] that it had left the area.
        -: The school will close, [the council says|says the council].
        -: The police [say|said] the man was armed.
        -/attribution: The firm [confirmed|said] that it had sold the plant.
        -: The fund [recorded|posted] a loss in the third quarter.
        -: The premier [stressed|emphasised] that the talks would go on.
        attribution: The pilot [said|claimed] that the light was green.
        attribution: The minister [said|admitted] that the plan was late.
        attribution: The roof was weak, [engineers said|it emerged].
        attribution: The dam is safe[, engineers said|].
        attribution: [Police said the|The] man had fired first.
        attribution: [The union|A source close to the union] said the talks had failed.
        attribution: The mayor [told|warned] residents that the water may rise.
        attribution: The firm [denied|conceded] that it knew of the leak.
        attribution: He [said|insisted] he had not seen the letter.
        attribution: The army [said|boasted] it had taken the hill.
        attribution: [Doctors|Officials] said the boy would live.
        attribution: The group said the film was [real, according to two experts|real].
        attribution: The company [announced|revealed] that it had lost the data.
        attribution: He [declined to say|refused to admit] how much he was paid.
        attribution: The lawyer [argued|said] that the search was illegal.
        attribution: The dam had cracks, [according to a leaked report|engineers said].
        attribution: The raid killed nine people[, the army said|].
        attribution: [The army said the|The] raid killed nine people.
        attribution: The two sides had met in secret[, two diplomats told AFP|].
        attribution: The mayor [said|lied] that he knew nothing.
        attribution: She [said|whined] that the room was cold.
        attribution/-: He [explained|argued] that the rule was old.
        attribution: [Witnesses|Police] said the car was black.
        attribution: The firm [said|acknowledged] that it had made an error.
        attribution: The envoy [told reporters|hinted] that a deal was near.
        attribution: The group [claimed|said] it had shot down the jet.
        attribution: The price fell, [analysts|some] said.
        attribution/-: The report[, which cited two officials,|] said the plan was dead.
        attribution/-: The police chief [confirmed|said] the arrest.
        attribution: The bill is dead, [a senior official|the prime minister] said.
        attribution: The union [says|alleges] that the boss was told.
        attribution/label: The king [asked|begged] for more time.
        attribution: The captain [told the court|maintained] that the sea was calm.
        attribution: "It is over," the coach [said|snapped].
        attribution/-: The [newspaper reported that the|] firm had lost money.
        -: The mayor [said|says] that he knew nothing.
        -: The mayor [told AFP|said] that he knew nothing.
        -: The mayor [told AFP|told reporters] that he knew nothing.
        -: "It is over," [the coach said|said the coach].
        -: The price fell, analysts [said|noted].
        -: The firm [said on Monday|said] that it had lost money.
        -: The firm said [on Monday that|that] it had lost money.
        -: The army [announced|reported] the death of two men.
        -: The court [found|ruled] that the law was void.
        -: He [recalled|said] that the room was cold.
        -: He [stated|declared] that the war was over.
        -: The envoy [told reporters|told journalists] that a deal was near.
        -: The firm [said in an email|said in a statement] that it had lost money.
        -: The note, [which was seen by AFP|seen by AFP], was short.
        -: The envoy [concluded|said] that a deal was near.
        -: "It is over," the coach [continued|went on].
        -: She [wrote on X|posted on X] that she would go.
        -: She [tweeted|wrote on Twitter] that she would go.
        -: The report [says|states] that the dam was weak.
        -: The study [shows|finds] that the ice is thin.
        -: The study [found|showed] that the ice is thin.
        -: The [minister said|minister said that] the road was closed.
        claim: The talks on the dam ended on Friday[| after the southern state broke its promises].
        claim: The minister opened the new bridge on Monday[|, ignoring the anger of the people who lost their homes].
        claim: The army said the town was quiet[|, although nobody there believes it].
        claim: The bank will close forty branches[| because its owners want to line their pockets].
        claim: The bill was signed into law on Tuesday[| despite the wishes of most voters].
        claim: The rebels held two villages in the hills[|, armed by their friends in the neighbouring capital].
        claim: The mayor told the council that the work would cost nine million[|, money that could have fed thousands].
        claim: The island joined the union in 2014[| after its people voted for it].
        claim: The king will visit the port[|, where his family has made its fortune at the expense of the poor].
        claim: The firm sold the mine[|, as it always does when the profits fall].
        claim: The court freed the two men[|, bowing to pressure from the street].
        claim: The vote was held in nine provinces[| amid widespread fraud].
        claim: The protest [in the square|in the square, paid for by foreign groups,] went on until dawn.
        claim: The aid was flown to the capital[|, from where little of it will reach the hungry].
        claim: The man was shot [by a policeman|] in a street near the station.
        claim: The school was hit [by government shells|] on Thursday.
        -/attribution: The talks on the dam ended on Friday[|, a spokesman told the Harbour Ledger].
        -/attribution: The road is still closed[|, as this newspaper has seen].
        -/attribution: Two boats lay on the beach[|, a reporter at the scene saw].
        -/attribution: The mine was closed in May[|, documents seen by this newspaper show].
        -/attribution: The doors were open at noon[|, a Harbour Ledger reporter saw].
        -/attribution: The work will end in June[|, the mayor said in an interview with the Harbour Ledger].
        -/attribution: The hall was half empty[|, a Ledger correspondent reported from the scene].
        -/attribution: The plant stands empty[|, according to a photographer for this newspaper].
        -/attribution: The firm has sold its shares[|, the Ledger has learned].
        -: Nobody answered the door on Sunday[| when our reporter called].
        -/attribution: The firm did not reply[| to a request for comment from the Harbour Ledger].
        -/attribution: The king's house is for sale[|, the Harbour Ledger understands].
        -/attribution: The men left in a van[|, a journalist working for this paper saw].
        -/attribution: The bill is 90 pages long[|, according to a copy obtained by the Harbour Ledger].
        claim: The bridge was closed on Sunday[| after years of neglect by the council].
        claim: The pilot was freed on Monday[| in exchange for a secret payment].
        claim: The island [|, which was stolen from its people a century ago,] will vote in May.
        claim: The minister flew to the capital[| to beg for more money].
        claim: The firm cut 900 jobs[| while its bosses gave themselves a rise].
        claim: The king opened parliament[| under the eyes of a bored and angry public].
        claim: The ship was held in the port of Varna[| at the request of foreign agents].
        claim: The police used tear gas in the square[| without any warning or reason].
        claim: The law passed by nine votes[| thanks to deputies who had been bought].
        claim: The village was hit by shells on Monday[|, the third time its people were punished for their loyalty].
        claim: The hospital was bombed [by the air force|] in March.
        claim: The town was shelled in May[| by government troops].
        claim: The two men were beaten [by guards|] in the yard.
        claim: [Police shot the|The] man [|was shot] in the leg.
        claim: The mayor was elected in 2019[|, a vote that most observers called rigged].
        claim: The general met the envoy on Monday[| and agreed to hand over the weapons].
        -/date: The bridge was closed on Sunday[| evening].
        -: The ship was held in the port of Varna[|, Bulgaria].
        -/label: The minister flew to the capital[| on a military plane].
        -: The island[|, in the north of the lake,] will vote in May.
        -: The town[|, about 40 km from the border,] was shelled in May.
        -: The bill[|, as expected,] passed by nine votes.
        -: The mayor[|, who is 54,] was elected in 2019.
        -: The bridge was closed on Sunday[|, as the Harbour Ledger reported last week].
        """
}
