/// What looks like house style and is none: each must raise an alarm. A line is the wire's sentence and the print's, the
/// class that the alarm must have where there is but one, and the day of publication where it matters.
enum NearMisses {
    static let all: [(left: String, right: String, published: String?)] =
        lines.split(separator: "\n").map { line in
            let parts = line.split(separator: "|").map { String($0) }
            return (parts[0], parts[1], parts.count > 2 ? parts[2] : nil)
        }

    private static let lines = """
        At least 31 people were on board.|At least 41 people were on board.
        At least 31 people were on board.|At least 13 people were on board.
        Twelve sailors were rescued.|Twenty sailors were rescued.
        Twelve sailors were rescued.|13 sailors were rescued.
        It employs thirty-seven people.|It employs 38 people.
        Some 10,000 people live there.|Some 1,000 people live there.
        Some 10,000 people live there.|Some 100,000 people live there.
        Some 10 000 people live there.|Some 10 500 people live there.
        Some 10.000 people live there.|Some 11,000 people live there.
        The mill made 1,250,000 loaves.|The mill made 1,520,000 loaves.
        The fleet lost 1.5 tonnes of fish.|The fleet lost 15 tonnes of fish.
        The fleet lost 1,5 tonnes of fish.|The fleet lost 15 tonnes of fish.
        The bridge carries 1.5 million cars.|The bridge carries 1.5 billion cars.
        The bridge carries 1.5 million cars.|The bridge carries 1.5bn cars.
        The bridge carries 1.5m cars.|The bridge carries 1.5bn cars.
        The bridge carries three million cars.|The bridge carries three thousand cars.
        The bridge carries 1.5 million cars.|The bridge carries 150,000 cars.
        The bridge carries 1.5 million cars.|The bridge carries 2.5 million cars.
        The fund holds 2.3 billion shares.|The fund holds 2.3 trillion shares.
        About half a million herring were landed.|About half a billion herring were landed.
        About half a million herring were landed.|About 50,000 herring were landed.
        Half of the seats were empty.|A third of the seats were empty.
        Half of the seats were empty.|A quarter of the seats were empty.
        Two-thirds of the vines froze.|Three-quarters of the vines froze.
        Two-thirds of the vines froze.|One third of the vines froze.
        A third of the crew went home.|A quarter of the crew went home.
        The tank is 3/4 full.|The tank is 1/4 full.
        The tank is ½ full.|The tank is ¾ full.
        The trip takes two and a half hours.|The trip takes 3½ hours.
        It is the 12th round of the talks.|It is the 13th round of the talks.
        It is the twelfth round of the talks.|It is the twentieth round of the talks.
        It is the second flood this spring.|It is the third flood this spring.
        It is the 21st edition of the fair.|It is the twenty-second edition of the fair.
        Turnout in the islands was 61 per cent.|Turnout in the islands was 16%.
        Turnout was 61 percent.|Turnout was 61 percentage points.
        Prices rose 4 percent in a year.|Prices rose 4 percentage points in a year.
        Prices rose 4.5% in a year.|Prices rose 5.4 per cent in a year.
        Prices rose 4.5 per cent in a year.|Prices rose 45% in a year.
        Between three and four per cent of the boats are idle.|Between 3% and 5% of the boats are idle.
        The 19-year-old swam to the shore.|The 16-year-old swam to the shore.
        A man aged 19 held the rope.|A man aged 29 held the rope.
        Solheim, 19, swam to the shore.|Solheim, 91, swam to the shore.
        The boy is six months old.|The boy is six years old.
        A 19-year-old man held the rope.|A man aged 18 held the rope.
        The trip takes 10-12 hours.|The trip takes 10-15 hours.
        The trip takes 10 to 12 hours.|The trip takes 12 to 14 hours.
        Between 10 and 12 boats are missing.|Between 10 and 20 boats are missing.
        Lorne beat Skarn 3-1 in the rain.|Lorne beat Skarn 3–2 in the rain.
        Lorne beat Skarn 3-1 in the rain.|Lorne beat Skarn 1-3 in the rain.
        The council voted 12-7 for the dam.|The council voted 12 to 9 for the dam.
        The doors open at 8 am in Lorne.|The doors open at 8 pm in Lorne.
        The doors open at 8 a.m. in Lorne.|The doors open at 9 a.m. in Lorne.
        The doors open at 8:00 am in Lorne.|The doors open at 8:30 am in Lorne.
        The match ends at 8 pm in Skarn.|The match ends at 18:00 in Skarn.
        The shelling stopped at 0800 GMT.|The shelling stopped at 0900 GMT.
        The shelling stopped at 0800 GMT.|The shelling stopped at 8 pm GMT.
        The market opens at noon.|The market opens at midnight.
        The boat left at 3:20 am.|The boat left at 3:50am.
        The race began at half past six.|The race began at 7:30.
        The pier cost $5 million.|The pier cost $6 million.
        The pier cost $5 million.|The pier cost €5 million.
        The pier cost $5 million.|The pier cost $5 billion.
        The pier cost $5 million.|The pier cost $5bn.
        The pier cost $5m.|The pier cost £5m.
        The pier cost $5 million.|The pier cost A$5 million.
        The pier cost $5 million.|The pier cost 5 million euros.
        The pier cost $5 million.|The pier cost $50 million.
        The fine is €300,000.|The fine is €30,000.
        The fine is 300,000 euros.|The fine is 300,000 dollars.
        The fine is €300,000.|The fine is $300,000.
        The bank lent 3 billion yuan.|The bank lent 3 billion yen.
        The bank lent RMB 3 billion.|The bank lent 3 million yuan.
        A ticket costs £12.|A ticket costs £21.
        A ticket costs 50 cents.|A ticket costs 50 dollars.
        The barn sold for €2m ($2.2m).|The barn sold for €3m ($3.3m).
        The road is 200 miles long.|The road is 200 km long.
        The road is 200 miles long.|The road is 250 kilometres long.
        The road is 200 miles long.|The road is 350 km long.
        The road is 200 miles long.|The road is 300 km long.
        The road is 200 miles long.|The road is 32 kilometres long.
        The road is 5 km long.|The road is 5 miles long.
        The road is 5 km long.|The road is 5 metres long.
        The wall is 12 km long.|The wall is 21km long.
        The wall is 12 metres long.|The wall is 12 feet long.
        The catch weighed 40 kg.|The catch weighed 40 pounds.
        The catch weighed 40 kg.|The catch weighed 40 tonnes.
        The catch weighed 40 kg.|The catch weighed 48 kilograms.
        The farm covers 100 acres.|The farm covers 100 hectares.
        The farm covers 100 acres.|The farm covers 60 hectares.
        It was 30 degrees Celsius in the shade.|It was 30 degrees Fahrenheit in the shade.
        It was 86 degrees Fahrenheit in the shade.|It was 35C in the shade.
        It was 30°C in the shade.|It was 33°C in the shade.
        The wind reached 60 mph at noon.|The wind reached 60 kph at noon.
        The wind reached 60 mph at noon.|The wind reached 120 km/h at noon.
        The fire burned 10 square miles of heath.|The fire burned 10 square kilometres of heath.
        The fire burned 10 square miles of heath.|The fire burned 20 sq km of heath.
        The tank holds 500 gallons of oil.|The tank holds 500 litres of oil.
        The tower is 300 feet high.|The tower is 300 metres high.
        The tower is 300 feet high.|The tower is 80 metres high.
        The reef lies 6 nautical miles out.|The reef lies 6 kilometres out.
        The road is 200 miles (320 km) long.|The road is 200 miles (420 km) long.
        The road is 200 miles (320 km) long.|The road is 250 miles (400 km) long.
        The road is 200 miles long.|The road is 200 miles (400 km) long.
        The barge carries 4,000 tonnes of coal.|The barge carries 40,000 tonnes of coal.
        It fell to minus 5 degrees at night.|It fell to 5 degrees at night.
        It fell to -5 degrees at night.|It fell to −15 degrees at night.
        The reactor makes 600 megawatts of power.|The reactor makes 600 kilowatts of power.
        He won the No. 10 seat.|He won the No. 11 seat.
        She is the world No. 1.|She is the world number two.
        The bunker dates from World War II.|The bunker dates from World War I.
        The bunker dates from the Second World War.|The bunker dates from the First World War.
        King Osric III had no heirs.|King Osric II had no heirs.
        The song is from the 1990s.|The song is from the 1980s.
        The song is from the nineties.|The song is from the sixties.
        It stood there since the 20th century.|It stood there since the nineteenth century.
        The ferry sank on March 4.|The ferry sank on March 14.
        The ferry sank on March 4.|The ferry sank on 4 May.
        The ferry sank on March 4.|The ferry sank on 5 March.
        The ferry sank on Mar. 4.|The ferry sank on Nov. 4.
        The ferry sank on March 4, 2025.|The ferry sank on March 4, 2024.
        The ferry sank on 4 March 2025.|The ferry sank on March 4, 2023.
        The vote of September 12 was void.|The vote of Sept. 21 was void.
        He was born in January 1961.|He was born in June 1961.
        He was born in January 1961.|He was born in January 1916.
        They meet on Friday in Lorne.|They meet on Saturday in Lorne.
        They meet on Friday in Lorne.|They meet on Thursday in Lorne.
        They meet Mon. to Thurs. in Lorne.|They meet Mon. to Fri. in Lorne.
        The ferry sank on Tuesday.|The ferry sank on March 5.|2025-03-07
        The ferry sank on Tuesday (March 4).|The ferry sank on Wednesday (March 5).|2025-03-07
        The talks opened today.|The talks opened on Thursday.|2025-03-07
        The talks opened today.|The talks opened yesterday.|2025-03-07
        The talks opened yesterday.|The talks opened on Friday.|2025-03-07
        The vote is due tomorrow.|The vote is due on Sunday.|2025-03-07
        The bridge was shut last night.|The bridge was shut on Friday night.|2025-03-07
        The storm arrived this morning.|The storm arrived this evening.|2025-03-07
        The talks opened in 2019.|The talks opened in 2021.
        The talks began last week.|The talks began last month.
        The talks began two years ago.|The talks began three years ago.
        The plant in Fresno, Calif., is shut.|The plant in Fresno, Colo., is shut.
        The plant in Fresno, California, is shut.|The plant in Fresno, Nevada, is shut.
        The U.S. navy sent two ships.|The U.K. navy sent two ships.
        The US navy sent two ships.|The British navy sent two ships.
        The U.N. sent tents.|The EU sent tents.
        The United Nations sent tents.|The United States sent tents.
        The World Health Organization sent tents.|The WTO sent tents.
        The IMF wants its money.|The World Bank wants its money.
        Mr Holm left the hall.|Mr Hollm left the hall.
        Mr. Holm left the hall.|Mr Teck left the hall.
        Mira Holm spoke for an hour.|Mara Holm spoke for an hour.
        Gov. Solheim vetoed the bill.|Sen. Solheim vetoed the bill.
        Governor Solheim vetoed the bill.|Former Governor Solheim vetoed the bill.
        Gen. Teck inspected the fort.|Col. Teck inspected the fort.
        Lt. Gen. Orsk was not hurt.|Maj. Gen. Orsk was not hurt.
        J.K. Holm sold the mill.|J.B. Holm sold the mill.
        The fire began in Salt Street.|The fire began in Salt Road.
        The church of Saint Osric is shut.|The church of Saint Orsic is shut.
        The match of Lorne versus Skarn was off.|The match of Lorne versus Sorrel was off.
        The ship did not answer the calls.|The ship did answer the calls.
        The ship didn't answer the calls.|The ship did answer the calls.
        The ministry doesn't expect delays.|The ministry does expect delays.
        The farmers could not reach it.|The farmers could reach it.
        The crew will not return.|The crew will return.
        The crew may be lost.|The crew will be lost.
        The crew may be lost.|The crew is lost.
        The dam is sound, the engineer said.|The dam is sound, the engineer claimed.
        The dam is sound, the engineer said.|The dam is sound, the engineer admitted.
        The dam is sound, the engineer said.|The dam is sound.
        The dam is sound, the engineer told reporters.|The dam is sound.
        "The tide has turned," said Holm.|"The tide has turned," said Teck.
        "The tide has turned," he said.|"The tide has turned," she said.
        "The tide has turned," Holm said.|"The tide turned," Holm said.
        "We did not see it," Holm said.|"We did see it," Holm said.
        "We did not see it," Holm said.|"We didn't see it," Holm said.
        "He said it would hold," Holm said.|"He claimed it would hold," Holm said.
        "We lost twelve boats," Holm said.|"We lost 13 boats," Holm said.
        "We lost the harbour and the road," Holm said.|"We lost the harbor," Holm said.
        "It is 200 miles away," Holm said.|"It is 320 km away," Holm said.
        "They said that they were ready," Holm said.|"They said they were ready," Holm said.
        The envoy called the plan a gift to smugglers.|The envoy called the plan "a gift to smugglers".
        The envoy called the plan "a gift to smugglers".|The envoy called "the plan a gift to smugglers".
        The envoy called the plan "a gift to smugglers".|The envoy called the plan a gift to smugglers.
        The protesters left the square.|The rioters left the square.
        The alleged bribe was paid in June.|The bribe was paid in June.
        The protest was organised by unions.|The riot was organized by unions.
        The two ports will co-operate on pilots from June.|The two ports will not cooperate on pilots from June.
        The cease-fire held through the night.|The alleged ceasefire held through the night.
        """
}
