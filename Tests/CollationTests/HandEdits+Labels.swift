/// Edits written by hand, a line each: the classes it may have (`-` for none that is an alarm), and a sentence with what
/// changed between brackets, `[the wire|the print]`.
extension HandEdits {
    /// A word that judges, an actor, a place, an event or an act by another name.
    static let labels = """
        label: Thousands of [protesters|rioters] filled the square in front of parliament on Saturday evening.
        label: The [government|regime] in the capital has rejected the offer of mediation by its neighbours.
        label: [Fighters|Terrorists] attacked a checkpoint on the road to the airport, killing two policemen.
        label: The army said its troops had crossed the river in [an operation|an invasion] that lasted three days.
        label: The president signed the [|controversial] bill into law at a ceremony in the palace.
        label: A [hardline|] cleric was named on Tuesday to head the council that vets candidates.
        label: The [armed group|terrorist group] has controlled the valley since the spring of last year.
        label: Residents of the [settlement|colony] said they heard shots shortly after midnight.
        label: The two countries fought a brief [war|conflict] over the islands four decades ago.
        label: The minister made the remarks in a [|rambling] speech to party members in the north.
        label: The company's [chief executive|embattled chief executive] will appear before the committee next week.
        label: Police moved in to [clear|crush] the camp shortly before dawn, witnesses said.
        label: [Migrants|Illegal migrants] were found in a lorry near the port on Monday morning.
        label: The [undocumented|illegal] workers had been living in a warehouse outside the city.
        label: [Activists|Agitators] blocked the main road into the mining town for a second day.
        label: The prime minister, a [conservative|far-right] politician, won a third term in April.
        label: The [leader|strongman] has ruled the oil-rich nation for more than twenty years.
        label: Opposition parties called the vote [a referendum|a sham referendum] on Sunday night.
        label: The troops [entered|stormed] the eastern district of the city on Thursday.
        label: The shop was emptied during the [unrest|looting] that followed the verdict.
        label: A [|deadly] storm hit the southern coast late on Sunday, cutting power to thousands.
        label: The [|notorious] prison holds about 900 inmates, most of them awaiting trial.
        label: He was buried beside other [soldiers|martyrs] in the village where he was born.
        label: The [elected|puppet] administration took office in January after talks in Geneva.
        label: The bank's [plan|scheme] to close forty branches was announced on Friday.
        label: The [clash|massacre] happened near a market in the border town of Karun.
        label: The former general led a [coup|revolution] against the country's first president.
        label: Many of the [demonstrators|thugs] carried flags and banners as they marched.
        label: Her [|brutal] husband had been arrested twice in the past ten years, the court heard.
        label: The union said its members would [strike|wreak havoc] over pay from Monday.
        label: The [billionaire|] owner of the club has promised to build a new stadium.
        label: The foreign ministry described the [|unprovoked] attack on the embassy as a grave breach.
        label: The singer, 34, left the stage after a [|disastrous] performance that lasted twenty minutes.
        label: The [region|breakaway region] declared independence in 1992 but is recognised by no state.
        label: The island was [incorporated|annexed] in 2014, a few weeks after the vote.
        label: The government's [reform|assault] of the pension system goes before parliament in May.
        label: Parents criticised the [|radical] changes to the school curriculum at a meeting.
        label: The senator, [a lawyer|a firebrand], has said he will not stand again.
        label: Doctors treated the [wounded|innocent victims] in a corridor of the hospital.
        label: [Separatists|Freedom fighters] seized two villages in the east of the province.
        label: The [dispute|trade war] between the two economies began with tariffs on steel.
        label: The court ordered the [separation barrier|apartheid wall] to be moved by the end of June.
        label: The vaccine, [|experimental and untested,] will be offered to health workers first.
        label: The fund bought the chain last year and [sold|dumped] its property within months.
        label: The [climate activists|climate extremists] glued themselves to the runway on Friday.
        label: The talks follow months of [tension|Russian aggression] along the frontier.
        label: The party, which [opposes abortion|is anti-choice], won four seats in the assembly.
        label: Officials from the [self-declared|] republic were not invited to the conference.
        label: The [disputed|occupied] territory is home to more than two million people.
        label: The authorities [removed|purged] eleven judges from the high court in March.
        label: The teenager was shot during [an arrest|a botched arrest] in a car park, police said.
        label: The [|disgraced] former mayor was seen leaving the courthouse by a side door.
        label: The villagers had [left|fled] their homes before the soldiers arrived.
        label: The oil firm said the [leak|catastrophe] had been stopped on Wednesday.
        label: The judge, [|an activist] appointed by the last president, will rule next week.
        label: The ministers will discuss the [refugees|influx of refugees] at a summit in June.
        label: [Gunmen|Jihadists] kidnapped a French engineer on a road north of the capital.
        label: The [hunger strikers|convicts] have refused food since the middle of March.
        label: The two leaders met for an hour, and the [|frosty] meeting ended without a statement.
        label: The exiled [politician|traitor] lives in London with his wife and two sons.
        label: The [group|cult] has about three hundred members, most of them in rural areas.
        label: The company has been accused of [moving|siphoning] money out of the country.
        label: A [|powerful] lobby of landowners has opposed the law for years.
        label: The coach was dismissed after a [|humiliating] defeat by the bottom club.
        label: The [crackdown|operation] began at dawn in three districts of the city.
        label: The newspaper published the [leaked|stolen] documents on its front page.
        label: Farmers say the [|draconian] rules will cost them a third of their income.
        label: The [striking|defiant] miners have occupied the shaft for nine days.
        label: The magazine's cover shows the [president|tyrant] in uniform.
        label: The court sentenced the [blogger|dissident] to four years in prison for insulting the king.
        label: The [spokesman|mouthpiece] of the ministry declined to give a figure.
        label: The men were [detained|abducted] at a hotel in the early hours of Friday.
        label: Scientists presented the [|groundbreaking] study at a conference in Vienna.
        label: Its [allies|cronies] hold most of the seats on the board of the bank.
        label: The central bank's [decision|blunder] sent the currency to its lowest level this year.
        label: The [|cash-strapped] council will sell the library and the swimming pool.
        label: The [president's supporters|president's mob] gathered outside the court.
        label: The [intervention|aggression] was condemned by the neighbouring states.
        label: After the vote the [|jubilant] crowd sang in front of the town hall.
        label: The regulator fined the bank for its role in the [affair|scandal].
        label: The [killing|murder] of the boy set off three nights of unrest in the suburb.
        label: The [killing|execution] of the captured pilot was filmed by the group.
        label: His [remarks|tirade] drew applause from delegates in the hall.
        label: The pipeline has been criticised by [residents|eco-warriors] since the first plans were shown.
        label: The paper said the [proposal|giveaway] would cost the state nine billion crowns.
        label: The rebels were [killed|neutralised] in an air raid on Thursday, the army said.
        label: [The gulf|The oil-soaked gulf] is the main route for tankers from the two ports.
        label: The prime minister [visited|paraded through] a factory on the edge of the city.
        label: The [tax on inheritance|death tax] was introduced in 1981.
        label: The agency's head said the [|alarmist] report had been leaked to the press.
        label: The new minister, [a former banker|a former banker and right-wing hawk], starts on Monday.
        label: The [Islamist|] party won 40 of the 217 seats in the first election after the uprising.
        label: The [minority|sect] has lived in the mountains of the north for centuries.
        label: A [veteran|notorious] warlord from the east will lead the delegation.
        label: The [security forces|occupation forces] closed the crossing for two days.
        label: The [|peaceful] march was broken up by police with tear gas.
        label: The aid convoy reached the [besieged|] town on Wednesday after four weeks.
        label: The newspaper called the actor's [comments|racist comments] an insult to readers.
        label: The firm's [workers|exploited workers] earn four dollars a day.
        label: The general, who [took power|seized power] in 1999, lives abroad.
        label: The [|lavish] wedding of the minister's son took place in a palace on the coast.
        label: The man [shouted|ranted] at the judge as he was led away.
        label: The striker scored a [|stunning] goal in the last minute of the match.
        label: The airline has [dismissed|axed] 300 pilots since the summer.
        label: The [deaths|slaughter] at the mine shocked the country.
        label: The mayor said [homeless people|vagrants] would be moved from the park.
        label: The [pro-democracy|anti-China] movement held its first rally in the city in two years.
        label: The [doctor|quack] sold the pills on his website for ninety dollars.
        label: The party's [youth wing|shock troops] guarded the entrance to the hall.
        label: The bill to [regulate|gag] the press passed its first reading on Tuesday.
        label: The [agreement|capitulation] was signed in the presence of the two foreign ministers.
        label: She is the daughter of a [wealthy|] shipping family from the islands.
        label: The [drug users|junkies] had slept in the station for several weeks.
        label: The [ruling party|ruling clique] has not said who will stand in the election.
        label: The law [allows|lets loose] hunters to shoot wolves near farms.
        label: The authorities said [the explosion|the terrorist attack] killed nine people at a bus stop.
        label: The bishop, known for his [|ultra-conservative] views, will move to Rome.
        label: The party was [founded|hatched] in a hotel room in 1987.
        label: The firm is run by the president's [brother-in-law|shadowy brother-in-law].
        label: The [aid workers|spies] were released at the border on Sunday.
        label: [Two men|Two fanatics] set fire to the flag outside the consulate.
        label: The deal gives the company control over the [|lucrative] route to the coast.
        label: The former minister was [released|freed] from prison by [a court|a kangaroo court] in the capital.
        label: The island's [inhabitants|natives] voted against the plan in a poll held in May.
        label: The ministry has [shut|muzzled] four radio stations since January.
        label: The young player was given a [warning|slap on the wrist] by the disciplinary panel.
        label: The company says the drug is [safe|a miracle] for patients over sixty.
        label: The [|scandal-plagued] charity lost a quarter of its donors last year.
        label: The [debate|shouting match] in the upper house lasted until two in the morning.
        label: A [crowd|horde] of fans waited for the team at the airport.
        label: The opposition has [criticised|slammed] the budget as unfair to the poor.
        label: The country's [military ruler|president] will visit the capital of its neighbour next week.
        label: The army [took|liberated] the town after a week of fighting.
        label: The [officer|killer cop] was suspended on full pay while the case is examined.
        label: The owners of the mine [paid|bribed] the chief of the district.
        label: The group, [a think tank|a propaganda outfit] in the capital, has published two reports on the war.
        label: The [|bloody] coup of 1973 ended the rule of the king.
        label: The museum returned the [|looted] statues to the kingdom last year.
        label: [Critics of the law|Enemies of the law] met in a church hall on Sunday.
        label: A spokesman for the [insurgents|bandits] said they held twelve soldiers.
        label: The [lawmakers|so-called lawmakers] walked out before the vote.
        label: The mother of the [victim|junkie] wept as the verdict was read.
        label: The [merger|takeover] of the two dairies was approved in Brussels.
        label: The country is one of the [poorest|most corrupt] on the continent.
        label: The driver was [|callously] left at the side of the road for an hour.
        label: Police [|brutally] dispersed the crowd with water cannon.
        label: The minister [|wrongly] said the bridge had been inspected in May.
        label: The [|ill-fated] voyage began in the port of Bergen in 1912.
        label: The [fence|wall] along the frontier will be finished in the autumn.
        label: The queen's [cousin|disgraced cousin] was not on the balcony.
        label: The Senate will vote on the [gun safety|gun grab] bill on Thursday.
        label: The refugees were [sent back|deported] to the country from which they had come.
        label: The firm [laid off|sacked] a tenth of its staff in March.
        label: The minister's [answer|evasive answer] did not satisfy the committee.
        label: A court found that the police had used [force|excessive force] at the rally.
        label: The tribe has fought the dam in the courts and on its [land|ancestral land].
        label: The team's [loss|collapse] in the final was watched by nine million people.
        """

    /// The same, written later.
    static let moreLabels = """
        label: The [rebels|militants] released a video of the hostages on Friday.
        label: Police said [youths|hooligans] had thrown stones at two buses.
        label: The state broadcaster called the strike a [protest|sabotage].
        label: The prime minister's [coalition|shaky coalition] has a majority of two.
        label: The [|crippling] sanctions have been in force since 2012.
        label: A [|gruesome] video of the killing was posted online.
        label: The sect's [leader|guru] was arrested at the airport in Delhi.
        label: The [border guards|thugs in uniform] stopped the convoy for three hours.
        label: The billionaire's [gift|bribe] to the party was reported in May.
        label: The [police officers|riot squads] stood in two rows before the gate.
        label: The country's [authorities|rulers] have closed four newspapers.
        label: The island has been [ruled|occupied] by its northern neighbour since 1974.
        label: The [Palestinian|so-called Palestinian] delegation arrived in Oslo on Sunday.
        label: The members of the [movement|sect] gave up their goods.
        label: The village was [shelled|flattened] by the army in March.
        label: The [asylum seekers|bogus asylum seekers] were housed in a hotel.
        label: The bill would [limit|choke] the work of charities.
        label: The [deputy|renegade deputy] voted with the opposition.
        label: Two [defectors|turncoats] told the court about the camp.
        label: The general's [troops|henchmen] searched the houses one by one.
        label: The company's [rise|meteoric rise] began with a loan from the state.
        label: The striker was shown a [|harsh] red card in the first half.
        label: The artist's [works|degenerate works] will hang in the new wing.
        label: The president made a [|provocative] visit to the island on Monday.
        label: His [wife|glamorous wife] wore a green coat.
        label: The [|staunchly loyal] commander will lead the parade.
        label: A group of [hackers|state-backed hackers] took the data in April.
        label: The [opposition|treasonous opposition] boycotted the session.
        label: The government [responded to|caved in to] the demands of the truckers.
        label: The deal was [signed|rammed through] a few hours before the holiday.
        label: The party's [|anti-immigrant] programme was printed on Monday.
        label: A [|pro-Kremlin] newspaper printed the list first.
        label: The [Iranian-backed|] group said it had fired four rockets.
        label: The trial of the [opposition leader|convicted fraudster] goes on in June.
        label: The [tax change|tax grab] will bring in two billion a year.
        label: The group has been [described as|exposed as] a front for the army.
        label: The [nationalist|] party wants to leave the union.
        label: The [unrest|intifada] began in the camps in the autumn.
        label: The two soldiers were [captured|kidnapped] on the frontier on Sunday.
        label: The commission [criticised|demolished] the plan in its report.
        label: The ship was boarded by [commandos|pirates] off the coast.
        label: The pipeline [blast|sabotage] cut supplies to three countries.
        label: The law makes it easier to [dismiss|get rid of] teachers.
        label: The [workers' party|Maoist party] won nine seats.
        label: The [annual|chaotic annual] meeting lasted six hours.
        label: They were [tried|tried on trumped-up charges] and sent to the north.
        label: The writer's [book|vicious book] sold 40,000 copies.
        label: The firm's [cost cuts|savage cost cuts] begin in May.
        label: The envoy had a [talk|tense talk] with the minister.
        label: The [reformist|so-called reformist] wing lost the vote.
        label: The shooting was the work of a [man|lone wolf], police said.
        label: The new [tax|punitive tax] applies to houses worth more than a million.
        label: [Foreign fighters|Foreign mercenaries] crossed the river at night.
        label: The district is a [centre|hotbed] of the drug trade.
        label: The soldiers [shot|executed] four men behind the school.
        label: The camp is home to [displaced people|illegal squatters].
        label: The bishop spoke of [abortion|the slaughter of the unborn] in his sermon.
        label: Parliament passed the [surveillance|Big Brother] bill by nine votes.
        label: The [Turkish Cypriot|pseudo-state] police closed the crossing.
        label: The vote to [leave|desert] the union was close.
        """
}
