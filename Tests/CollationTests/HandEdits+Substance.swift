/// Edits written by hand, a line each: the classes it may have (`-` for none that is an alarm), and a sentence with what
/// changed between brackets, `[the wire|the print]`.
extension HandEdits {
    /// Names, titles, ranks, places.
    static let names = """
        name: The award went to [Marta Lindqvist|Marta Lindgren], a chemist from Uppsala.
        name: Foreign Minister [Pavel Horak|Jan Horak] will attend the talks in Vienna.
        name: [Deputy Finance Minister|Finance Minister] Ilse Brandt presented the figures on Friday.
        name: [Lieutenant Colonel|Colonel] Tomas Reyes took command of the base last month.
        name: The report was written by [Professor Anna Keane|Anna Keane] of Trinity College.
        name/quote: [Vice President|President] Odile Marchand opened the fair on Monday.
        name: Arsenal beat [Chelsea|Everton] in the semi-final on Saturday.
        name: [Croatia|Serbia] beat [Serbia|Croatia] in the final of the tournament.
        name: A [Norwegian|Swedish] tanker ran aground off the coast on Sunday.
        name: The conference will be held in [Geneva|Zurich] in the last week of May.
        name: The bank is owned by [Santander|Barclays], which bought it in 2004.
        name: The order came from [General|Major General] Viktor Sand, the commander in the east.
        name: The court heard evidence from [Dr Helen Moss|Dr Helen Morse], a pathologist.
        name: The money was paid to [J.R. Holloway|J.K. Holloway], a lawyer in Boston.
        name: The UN [secretary-general|under-secretary-general] will visit the region next week.
        name: The [World Health Organization|World Trade Organization] will publish the report in June.
        name: The climber, [Erik Dahl|Erik Dahl Jr.], reached the summit on Tuesday.
        name: [South Korea|North Korea] will send a team to the games.
        name: [Maria Santos accused Pedro Lima|Pedro Lima accused Maria Santos] of breaking the contract.
        name: The [former|] president of the federation will give evidence on Thursday.
        name: The [acting|] head of the agency, Lena Voss, signed the letter.
        name: The plant belongs to [Siemens|Bosch] and employs 400 people.
        name: The town lies in the [Lublin|Lubin] district in the east.
        name: The prize was shared by [Ade Bello and Chidi Okafor|Ade Bello and Chika Okafor].
        name: The speech was given by [Sir John Whitlock|Lord Whitlock] at the annual dinner.
        name: [Chief Inspector|Inspector] Ruth Allen told the court she had seen the van.
        name: [Bishop|Archbishop] Luis Ortega celebrated mass in the cathedral.
        name: The ship sailed from [Gdansk|Gdynia] on Wednesday.
        name: The [German|Austrian] chancellor arrived in the evening.
        name: The study was led by the University of [Leeds|Leicester].
        name: The singer [Amy Carr|Anne Carr] will open the festival.
        name: The company's [chief financial officer|chief executive officer] resigned on Monday.
        name: The [Labour|Conservative] candidate won by 300 votes.
        name: [Judge|Magistrate] Carla Ruiz set bail at 40,000 dollars.
        name: The letter was signed by [George W. Palmer|George H. Palmer].
        name: The players of [Real Madrid|Atletico Madrid] trained in the rain.
        name: The refugees came from [Niger|Nigeria] in the spring.
        name: The minister flew to [Slovenia|Slovakia] on Friday.
        name: [Prime Minister|Former prime minister] Aldo Conti was at the funeral.
        name: The [assistant|] coach, Ben Hale, took the session.
        name: The border with [Iran|Iraq] was closed on Thursday.
        name: The painting was a gift of the [Duke|Duchess] of Alba.
        name: The [senior|junior] minister for trade, Kim Aalto, will lead the talks.
        name: The island of [Lesbos|Kos] has two camps for refugees.
        name: The firm was founded by [Karl Weber|Karl Webber] in 1902.
        name: Her lawyer, [Nina Petrova|Nina Pavlova], said the appeal would be filed in May.
        name: The plane belonged to [Air Canada|Air Transat].
        name: The bomb was found near the [American|Russian] embassy.
        name: The [admiral|general] who led the raid was promoted.
        name: The [Supreme Court|Constitutional Court] will rule on the law in June.
        name: The [Ministry of Defence|Ministry of Justice] signed the contract.
        name: The [Senate|House] will vote on the measure next week.
        name: The talks were led by Qatar's [prime minister|foreign minister].
        name: The hearing was led by [Justice Amara Diallo|Amara Diallo] in the capital.
        name: [Sergeant|Corporal] Mark Dunn was killed by a mine.
        name: The deal was brokered by [Turkey|Egypt] and Qatar.
        name: [Nadal beat Federer|Federer beat Nadal] in four sets in Paris.
        name: The trophy was handed to captain [Lucas Moreau|Louis Moreau].
        name: The law is named after Senator [Robert Hale|Richard Hale].
        name: The [Ukrainian|Russian] army said it had shot down nine drones.
        name: The firm will open a plant in [Georgia|Alabama] next year.
        name: The minister's [chief of staff|deputy chief of staff] resigned.
        name: The police chief of [Lima|Quito] gave a news conference.
        name: The report by [Amnesty International|Human Rights Watch] was published on Tuesday.
        name: [Microsoft|Google] said it would appeal against the fine.
        name: The crown prince of [Bahrain|Kuwait] arrived on Monday.
        name: Brigadier [General|] Omar Nasser visited the wounded.
        name: The body was identified as that of [Peter Lang|Paul Lang], 54.
        name: The [Sunni|Shiite] mosque was built in 1911.
        name: The dam lies on the [Tigris|Euphrates], north of the town.
        -: [Viktor Orlov|Orlov] said the road would be open by the evening.
        -: [Mr. Larsen|Larsen] has led the firm since 2010.
        -: The [U.S.|United States] ambassador left the country on Sunday.
        -: The firm was founded by [José Núñez|Jose Nunez] in 1998.
        -: The talks were held in [Kyiv|Kiev] in the spring.
        -: The [UN|United Nations] will send food to the camp.
        -: The [EU|European Union] agreed on new rules for farms.
        -: Officials in [Makkah|Mecca] expect two million pilgrims.
        -: [Dr. Ellen Ward|Ellen Ward] leads the team at the hospital.
        -: [Mrs Olsen|Ms Olsen] was first elected in 2006.
        -: The leader of the group, [Muammar Gaddafi|Moammar Gadhafi], gave a speech.
        -: The [BBC|British Broadcasting Corporation] will show the series in May.
        -: [Sen.|Senator] Paula Grant voted against the bill.
        -: The concert in [New York|New York City] was sold out.
        -: The former president, [Luiz Inacio Lula da Silva|Lula], will stand again.
        -: The [World Health Organization|WHO] said the outbreak was over.
        -: [Prime Minister Kaja Lepp|Lepp] will travel to Riga on Monday.
        -: [Gov. Dale Hicks|Governor Dale Hicks] signed the law in June.
        -: The [Czech Republic|Czechia] won the group.
        -: The firm is based in [Beijing|Peking] and has 400 workers.
        -: [Erdoğan|Erdogan] will meet the envoys on Thursday.
        -: The [United Kingdom|UK] left the union in 2020.
        -: The [Bank of England|central bank] kept its rate at four percent, the Bank of England said.
        -: The minister, [Anna Maria Kohl|Anna Kohl], did not comment.
        -: [Chancellor Olaf Brandt|Mr Brandt] arrived an hour late.
        -: The [Burmese|Myanmar] army closed the road.
        -: The sheikh, [Mohammed|Muhammad] al-Rashid, owns the club.
        -: The [Federal Bureau of Investigation|FBI] took over the case.
        -: The [NATO|Nato] base lies in the south.
        -: The [US|American] president will speak in the evening.
        name: The deal was signed by [Prime Minister|President] Anna Holm.
        name: [Captain|Major] Luis Ferro led the patrol.
        name: Mayor [Tom|Tim] Blake cut the ribbon.
        name: The minister, [Karin|Katrin] Olsen, resigned.
        name: The game was won by [Ajax|PSV].
        name: [Brazil|Argentina] beat Peru 2-0.
        name: The flight to [Doha|Dubai] was full.
        name: The [Swiss|Swedish] bank paid the fine.
        name: The [Foreign|Interior] Ministry gave no reason.
        name: [Deputy|] Mayor Ana Ruiz signed the letter.
        name: [Former|] President Carlos Menon was in court.
        name: The [former|] minister lives in Rome.
        name/-: The late [Sir|Lord] Alan Pike built the house.
        name: The case was heard by [Chief Justice|Justice] Omar Said.
        name: The jet was built by [Boeing|Airbus].
        name: The [EU|UN] sent nine experts.
        name: The [CIA|FBI] has the file.
        name: The coast of [Guinea|Guinea-Bissau] is long.
        name: The [Democratic|] Republic of Congo closed the border.
        name: The aid went to [Mali|Malawi].
        name: [Vice|] Admiral Hugo Lund took the salute.
        name: The [vice|] chairman spoke for an hour.
        name: The house of [Ivan Petrov|Petr Ivanov] was searched.
        name: [Ford sued Tesla|Tesla sued Ford] in May.
        name: [India invaded|Pakistan invaded] the valley.
        name: [Professor|Dr] Mia Lund found the error.
        name: The [senior|] adviser, Ben Roth, quit.
        name: The [executive|] director, Ines Paz, quit.
        name: [Spokesman|Minister] Ola Berg said so.
        name/-: The [first|] lady wore blue.
        name: The company is run by [Anna|Anne] Lund.
        name/-: [Father|] Paul Roy ran the school.
        name: [Lance|] Corporal Jim Dee was hurt.
        -: [Secretary of State|U.S. Secretary of State] John Marsh flew to Rome.
        -: The premier, [Anna Holm|Holm], will stay.
        -: [Senator Paula Grant|Grant] said she would vote no.
        -: [Ms Grant|Grant] said she would vote no.
        -: [Grant|Senator Grant] told the panel that Senator Grant would vote no.
        -: [Cote d'Ivoire|Ivory Coast] has a new port.
        -: The [Holy See|Vatican] had no comment.
        -: [Gen.|General] Luis Ferro led the patrol.
        -: [Lt. Col.|Lieutenant Colonel] Ana Paz led the patrol.
        -: The flight to [Washington|Washington, D.C.] was full.
        -: The flight to [Los Angeles|Los Angeles, California,] was full.
        -: The [European Union's|EU's] rules are strict.
        -: The firm, [Apple|Apple Inc.], fell 2 percent.
        -: [Toyota Motor Corp.|Toyota] fell 2 percent.
        -: The minister, [Björn Söder|Bjorn Soder], quit.
        -: The town of [Saint-Denis|Saint Denis] is small.
        -/name: [President Barack Obama|Barack Obama, the president,] was there.
        -: [Pope Francis|The pope] spoke for an hour.
        -: The [Netherlands|Dutch] team lost.
        """

    /// How sure it is.
    static let hedges = """
        hedge: The company [may|will] close its plant in the north next year.
        hedge: The [suspected|] gunman was taken to a court in the capital on Monday.
        hedge: The virus [could|will] spread to other regions before the summer.
        hedge: The minister [reportedly|] offered to resign on Sunday evening.
        hedge: The fire was [apparently|] caused by a cigarette.
        hedge: The [alleged|] thief is 24 and comes from the east of the city.
        hedge: The plane [is believed to have|] crashed into the sea off the island.
        hedge: The talks are [likely|certain] to fail, diplomats said.
        hedge: The ruling [might|will] affect thousands of tenants.
        hedge: The dam [appears to be|is] safe, engineers said after an inspection.
        hedge: The attackers [were said to be|were] members of a small group.
        hedge: The outbreak has [possibly|] reached the capital.
        hedge: Prices will [probably|] rise again in the autumn.
        hedge: The men are [thought to be|] hiding in the mountains.
        hedge: The painting is [|possibly] a work of the young Rubens.
        hedge: The firm [plans to|will] build a bridge over the bay.
        hedge: The drug [may help|helps] patients with the rare disease.
        hedge: The storm is [expected to hit|about to hit] the coast on Friday.
        hedge: The two [allegedly|] met in a hotel in March.
        hedge: The ship was [presumably|] sunk by a mine.
        hedge: The king [seems|is] ready to call an election.
        hedge: The bank is [|reportedly] in talks with a rival from Spain.
        hedge: The crash was caused by [a suspected|a] leak in a fuel line.
        hedge: The men, [accused of|guilty of] robbing a bank, were taken away in a van.
        hedge: The new law [would|will] ban such ads from 2026.
        hedge: It is [unclear whether|clear that] the minister knew of the letter.
        hedge: The [presumed|] leader of the gang was arrested in Malaga.
        hedge: The device [could have|had] killed dozens of people.
        hedge: The cut is [|likely] to be announced next week.
        hedge: The team [hopes to|will] finish the work in May.
        hedge: The tremor was [perhaps|] the strongest in the region since 1930.
        hedge: A [possible|] link to the earlier case is being examined.
        hedge: The vaccine [should|will] be ready by the end of the year.
        hedge: The [would-be|] assassin was shot by a guard.
        hedge: The water is [potentially|] harmful to infants.
        hedge: The general [supposedly|] left the country in a private jet.
        hedge: The cause was [thought to be|] a gas leak.
        hedge: There are [indications|no doubts] that the bomb was made abroad.
        hedge: The [purported|] letter from the general was shown on television.
        hedge: The two states [may|] have exchanged prisoners at the border.
        hedge: The official said the delay was [probably|definitely] due to the weather.
        hedge: The government is [considering|introducing] a tax on sugar.
        hedge: The man [allegedly stole|stole] four cars in one night.
        hedge: The group [threatened to leave|left] the coalition over the budget.
        hedge: The party is [set to win|winning] the vote in the south.
        hedge: Russia is [widely believed to be|] behind the attack on the network.
        hedge: The [unconfirmed|] report was carried by two radio stations.
        hedge: The virus [can|could] survive on metal for nine days.
        hedge: He was [|allegedly] beaten by guards in the prison.
        hedge: The firm [tried to|] hide the losses from investors.
        hedge/-: The company [could|might] be fined up to four million euros.
        hedge: Police [suspect|know] that the two men worked together.
        hedge: The result [suggests|proves] that the medicine works.
        hedge: The court is [expected to|will] rule in June.
        hedge: The reserve [almost certainly|] holds more gas than was thought.
        hedge: The body was [tentatively|] identified as that of a climber.
        hedge/figure: The tower will cost [up to|] 40 million dollars.
        figure/hedge: [At least|] nine people were killed when the bus left the road.
        figure/hedge: The march drew [nearly|more than] 5,000 people.
        figure/hedge: [More than|] 300 homes were destroyed by the fire.
        figure/hedge: The bank will cut [up to|at least] 900 jobs.
        figure/hedge: The fall was [almost|] ten percent.
        figure/hedge: The ship carried [an estimated|] 300 people.
        figure/hedge: It will take [at least|at most] four years to clear the mines.
        figure/hedge: The trip cost [about|] 400 dollars.
        -: The trip cost [about|around] 400 dollars.
        -: The bridge is [approximately|roughly] 900 metres long.
        -: [Some|About] 200 people were in the hall.
        -: The firm has [nearly|almost] 3,000 shops.
        -: [More than|Over] 300 homes lost power.
        -: The crowd numbered [about|approximately] 10,000.
        -: The house is worth [up to|as much as] two million euros.
        -: [Fewer than|Less than] 50 of the birds are left.
        -: The minister [apparently|seemingly] knew of the plan.
        -: The firm [could|may] sell the plant.
        -: The deal is [likely|expected] to be signed in May.
        -/hedge: The man is [suspected of|alleged to have been] driving the van.
        -: The plane [reportedly|is reported to have] turned back after an hour.
        -: The two men [allegedly|are alleged to have] robbed a bank.
        -: The fire was [probably|likely] caused by a spark.
        -: [Perhaps|Maybe] the largest of the caves is in the south.
        -: The group is [believed|thought] to have 400 members.
        -: The vote [may|might] be put off.
        -: [At least|No fewer than] nine people died.
        -: The hall holds [just under|slightly less than] 4,000 people.
        -: The tanker spilled [close to|nearly] 300 tons of oil.
        -: The accord [is set to|is due to] be signed on Friday.
        -: The man is [presumed|believed] to be in Spain.
        -: [Around|Some] 40 countries have signed.
        hedge: The [suspected|] rebels opened fire on a patrol.
        hedge: The minister is [said|known] to favour a cut.
        hedge: Prosecutors [believe|have proof] that he paid the men.
        hedge: The talks [may well|will] run into next week.
        hedge: The two are [feared|] dead.
        hedge: The [apparent|] suicide shocked the village.
        hedge: It [appears|is clear] that the pump failed.
        hedge: The cable was [likely|] cut on purpose.
        hedge: The deal would [probably|] need the approval of parliament.
        hedge: The patient [is thought to have|] caught the virus abroad.
        hedge: The firm is [in talks to buy|buying] a rival.
        hedge: The strike [threatens to|will] halt trains.
        hedge: The council [wants to|will] close the school.
        hedge/attribution: The army [claimed|] it had shot down a jet.
        hedge: The cause is [unknown|a short circuit].
        hedge: He [might have|] slipped on the ice.
        hedge: The general was [rumoured to be|] in hiding.
        hedge: The [supposed|] witness had never been there.
        hedge: The [potential|] buyer is a fund from Oslo.
        hedge: The ice [can|will] melt by 2050.
        hedge: The dog [seemed|was] ill.
        hedge/-: The [draft|] law was seen by the paper.
        hedge: The comet [is expected to|will] return in 2061.
        hedge: The group [is suspected of|was behind] the attack.
        hedge: The men were [allegedly|clearly] drunk.
        hedge/negation: It was [not clear|clear] who fired first.
        hedge: A [probable|] tornado hit the town.
        hedge: It is [possible|certain] that he will stand.
        hedge: He will [almost certainly|] lose his seat.
        figure/hedge: [Nearly|] half of the voters stayed away.
        figure/hedge: [Some|Only] 40 people came.
        figure/hedge: The loss is [at least|] four million.
        figure/hedge: It weighs [just under|just over] a ton.
        figure/hedge: The fine is [up to|] 900 euros.
        figure/hedge: [Around|At least] 40 died.
        -: [About|Around] 40 died.
        -: [Roughly|Approximately] half of the voters stayed away.
        -: The fine is [as much as|up to] 900 euros.
        -: It weighs [almost|nearly] a ton.
        -: [Over|More than] a third of the crop is lost.
        -/hedge: The deal [should be|is expected to be] signed in May.
        -: The comet [is expected to|is likely to] return in 2061.
        -: The comet [is expected to|should] return in 2061.
        -: He is [thought|believed] to be in Rome.
        -: The ice [could|might] melt by 2050.
        -: The cause is [not known|unknown].
        -: It is [not clear|unclear] who fired first.
        -: The crash was [apparently|reportedly] caused by ice.
        -: He [allegedly took|is alleged to have taken] a bribe.
        -: The fee is [some|about] 900 euros.
        -: The [alleged|suspected] thief is 20.
        -: The fund [plans|intends] to sell.
        -: The fund [is planning|plans] to sell.
        -: The fund [is looking to|wants to] sell.
        """
}
