import WireModel

/// How words are spelt and joined.
enum SpellingKinds {
    static let all: [StyleKind] = [
        StyleKind(
            "-ise and -ize", [.spelling], quotable: true,
            """
            The council will {organise|organize} a vote on the harbour plan before winter.
            Lorne has {recognised|recognized} the new border since the treaty of Skarn.
            The {organisers|organizers} expect a crowd of sailors and farmers.
            Critics said the {privatisation|privatization} of the ferries went too far.
            The bank is {modernising|modernizing} its oldest branches along the coast.
            The {organisation's|organization's} lawyers will appeal to the high court.
            She {apologised|apologized} to the crew and to the families on the quay.
            The {nationalisation|nationalization} of the mill cost the region its last newspaper.
            Ministers hope to {stabilise|stabilize} the price of bread before the harvest.
            He {criticises|criticizes} the plan and {summarises|summarizes} it in one line.
            """),
        StyleKind(
            "-yse and -yze", [.spelling], quotable: true,
            """
            Chemists will {analyse|analyze} the water of the lower reservoir.
            The strike has {paralysed|paralyzed} the ports of Ostrava Bay.
            Engineers are {analysing|analyzing} the recorder of the lost trawler.
            The fuel is {catalysed|catalyzed} in a small plant behind the station.
            The storm {paralyses|paralyzes} the capital every other winter.
            """),
        StyleKind(
            "-our and -or", [.spelling], quotable: true,
            """
            The {harbour|harbor} stayed shut while divers searched the hull.
            Nurses and {labourers|laborers} marched past the old customs house.
            The {neighbours|neighbors} heard a bang shortly before the lights went out.
            The party has {favoured|favored} a {colourful|colorful} candidate from the south.
            A {rumour|rumor} of new taxes emptied the shops of Asvik.
            The {harbour's|harbor's} pilots asked for better radios.
            His {behaviour|behavior} at the hearing surprised the judges.
            The {armoured|armored} train stands in a museum near Port Hale.
            The {neighbourhood|neighborhood} lost its {favourite|favorite} baker to the flood.
            Guests of {honour|honor} came from all {neighbouring|neighboring} valleys.
            The {honourable|honorable} member left the chamber in poor {humour|humor}.
            Doctors removed a {tumour|tumor} the size of a plum.
            """),
        StyleKind(
            "-re and -er", [.spelling], quotable: true,
            """
            The city {theatre|theater} reopens with a comedy about the tax office.
            The {centre|center} of the storm passed north of the islands.
            Rescuers found the boat two {kilometres|kilometers} off the reef.
            The trench is a {metre|meter} deep and half as wide.
            Each family may draw 40 {litres|liters} of clean water a day.
            The plan {centred|centered} on a new road through the gorge.
            Workers laid the {fibre|fiber} under the market square.
            Its {calibre|caliber} matched shells found at the ford.
            A {sombre|somber} crowd waited in front of the chapel.
            """),
        StyleKind(
            "-ence and -ense", [.spelling], quotable: true,
            """
            The {defence|defense} ministry declined to comment on the flight.
            Fishing without a {licence|license} is an {offence|offense} on the lake.
            He entered the yard under false {pretences|pretenses}.
            The coast has no air {defences|defenses} to speak of.
            Parking there is no {offence|offense} before nine at night.
            """),
        StyleKind(
            "doubled consonants", [.spelling], quotable: true,
            """
            The delegates {travelled|traveled} by night train to Vantua.
            The {traveller|traveler} had lost her papers at the border.
            The airline {cancelled|canceled} its evening service to Skarn.
            {Jewellery|Jewelry} worth a fortune lay in the wreck.
            The {counsellor|counselor} had {modelled|modeled} the scheme on an older one.
            The {signalling|signaling} on the northern line failed again.
            The town is {fuelled|fueled} by its quarry and its brewery.
            The two sisters {quarrelled|quarreled} over the orchard for years.
            Parents may {enrol|enroll} a child until the end of May.
            A {skilful|skillful} pilot brought the barge through the lock.
            The second {instalment|installment} was never paid.
            The {woollen|woolen} mill employs every third family in the valley.
            The guard {levelled|leveled} his rifle at the {marvellous|marvelous} old clock.
            """),
        StyleKind(
            "-ogue and -og", [.spelling], quotable: true,
            """
            The museum lost its {catalogue|catalog} in the fire.
            The {dialogue|dialog} between the two clans has stalled.
            The station still sends an {analogue|analog} signal.
            {Catalogues|Catalogs} of the sale were printed in Lorne.
            """),
        StyleKind(
            "ae and oe", [.spelling], quotable: true,
            """
            The girl died of a brain {haemorrhage|hemorrhage} on the ferry.
            The {paediatric|pediatric} ward has nine beds and one nurse.
            The {archaeologist|archeologist} found a {mediaeval|medieval} well under the bank.
            The pilot performed a daring {manoeuvre|maneuver} over the bay.
            The {orthopaedic|orthopedic} surgeon trained at the clinic in Asvik.
            {Anaesthetists|Anesthetists} at the hospital have been on strike for days.
            The child has {leukaemia|leukemia} and needs a donor.
            {Diarrhoea|Diarrhea} spread through the camp after the rain.
            """),
        StyleKind(
            "other spellings", [.spelling], quotable: true,
            """
            A {grey|gray} van stood outside the mayor's house all night.
            The lorry burst a {tyre|tire} on the bridge.
            The {programme|program} feeds some of the poorest schools.
            The car mounted the {kerb|curb} and hit a lamp post.
            The fire began on the third {storey|story} of the mill.
            {Mould|Mold} covered the walls of the archive.
            Farmers still {plough|plow} the terraces with oxen.
            The treasury is {sceptical|skeptical} of the plan.
            He paid by {cheque|check} and left town.
            The court's {judgement|judgment} runs to nine pages.
            The {aluminium|aluminum} plant closed without notice.
            Two {aeroplanes|airplanes} were parked on the grass.
            The {cosy|cozy} inn sold {doughnuts|donuts} to the hikers.
            A {draught|draft} from the cellar cooled the {whisky|whiskey}.
            An {artefact|artifact} from the dig was sold abroad.
            The trial heard of an {ageing|aging} trawler and its {moustached|mustached} skipper.
            """),
        StyleKind(
            "learnt and learned", [.spelling], quotable: true,
            """
            She {learnt|learned} of the vote on the radio.
            The toast was {burnt|burned} and the coffee {spilt|spilled}.
            He {spelt|spelled} the name of the river three ways.
            The widow {dreamt|dreamed} of a house by the lake.
            A goal in the last minute {spoilt|spoiled} the party.
            He {leapt|leaped} from the window and {knelt|kneeled} by the well.
            """),
        StyleKind(
            "towards, whilst, amongst", [.spelling, .connective], quotable: true,
            """
            The fire moved {towards|toward} the village of Teck.
            {Whilst|While} the band played the roof gave way.
            {Amongst|Among} the dead were two cooks.
            The boat drifted {backwards|backward} and then {forwards|forward}.
            Long {afterwards|afterward} she kept the letter in a tin.
            The ridge stood {amidst|amid} the clouds for days.
            """),
        StyleKind(
            "hyphens", [.hyphenation, .spelling], quotable: true,
            """
            The {cease-fire|ceasefire|cease fire} held through the night.
            He sent an {e-mail|email} to the wrong clerk.
            Both ports agreed to {co-operate|cooperate} on pilots.
            The brand is sold {world-wide|worldwide}.
            The {co-ordinator|coordinator} of the camp asked for blankets.
            A {well known|well-known} singer opened the fair.
            The {decision making|decision-making} has become slow.
            A {year-and-a-half|year and a half} later the lake was empty.
            The {policy-makers|policymakers|policy makers} met behind closed doors.
            She {re-opened|reopened} the bakery after the flood.
            The {anti-corruption|anticorruption} squad searched the office.
            Their {north-west|northwest} flank lay open.
            The {on-line|online} sale broke the server.
            The {post-war|postwar} years were lean in Skarn.
            The {long-term|long term} plan is to drain the marsh.
            The {healthcare|health care|health-care} bill passed without debate.
            The {by-election|byelection} will be close.
            A {door-to-door|door to door} search found nothing.
            """),
        StyleKind(
            "diacritics", [.spelling, .typography], quotable: true,
            """
            {Solève|Soleve} won the third stage of the race.
            The {café|cafe} on the quay serves herring only.
            {Åsvik|Asvik} and Lorne share an airport.
            The painter {Núria|Nuria} Vellin lives in {Skärn|Skarn}.
            The {façade|facade} fell into the street.
            The village of {Đakov|Dakov} lies on the river {Şelim|Selim}.
            The envoy {Nguyễn|Nguyen} Thale landed in Vantua.
            The striker {Jonas Lövgren|Jonas Loevgren} limped off.
            """),
        StyleKind(
            "a and an", [.spelling], quotable: true,
            """
            It was {an historic|a historic} day for the islands.
            She booked {an hotel|a hotel} near the ford.
            The vote followed {an horrific|a horrific} winter.
            """),
        StyleKind(
            "contractions", [.spelling],
            """
            The ship {did not|didn't} answer the coastguard's calls.
            The ministry {does not|doesn't} expect delays this summer.
            The farmers {could not|couldn’t} reach the market.
            The mayor {has not|hasn't} answered the letter.
            Nobody {was not|wasn't} aware that {it is|it's} a hard winter.
            The clerks {cannot|can't|can not} open the safe.
            {They are|They're} building a wall along the river.
            The guards said {they would|they'd} leave at dawn.
            She said {she had|she'd} seen the smoke from the hill.
            {It has|It's} rained for a week in the gorge.
            The crew {will not|won't} return before spring.
            """),
    ]
}
