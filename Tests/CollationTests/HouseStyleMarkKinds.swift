import WireModel

/// How marks are set and small words are chosen.
enum MarkKinds {
    static let all: [StyleKind] = [
        StyleKind(
            "quotation marks", [.typography],
            """
            {"|“|«|„|'|‘}We will wait for the tide{"|”|»|“|'|’}, the skipper said.
            The skipper said: {"|“|« |„|'|‘}The tide waits for no one.{"|”| »|“|'|’}
            The envoy called the plan {"|“|«|„|'|‘}a gift to smugglers{"|”|»|“|'|’} and left.
            {"|“|„|»|”}We never met{"|”|”|«|”}, she said, {"|“|„|»|”}and never will{"|”|”|«|”}.
            {"|“|'|‘}The workers' pay was cut{"|”|'|’}, he said.
            {"|“|'|‘}We don't know the sailors' names{"|”|'|’}, the harbour master said.
            """),
        StyleKind(
            "nested quotation marks", [.typography],
            """
            {"He told us '|“He told us ‘|'He told us "|‘He told us “}no{'|’|"|”} twice,{"|”|'|’} the cook said.
            {"They sang 'The Low Road' all night"|“They sang ‘The Low Road’ all night”|'They sang "The Low Road" all night'}, he said.
            """),
        StyleKind(
            "comma before the closing mark", [.punctuation, .typography],
            """
            "The road is shut{,"|",} the mayor said.
            “We lost the {harvest,”|harvest”,} she said, “and the barn.”
            The play, called "Low Water{,"|",} opens in May.
            He called it "a long winter{."|".}
            """),
        StyleKind(
            "apostrophes", [.typography], quotable: true,
            """
            The {ship's|ship’s} cook saw {nobody's|nobody’s} lamp.
            The {miners'|miners’} union met at {ten o'clock|ten o’clock}.
            {Solheim's|Solheimʼs} boat is moored at {O'Hara's|O’Hara’s} pier.
            """),
        StyleKind(
            "dashes", [.typography, .punctuation], quotable: true,
            """
            The ferry {-- the last of three --|– the last of three –|—the last of three—|- the last of three -} sank.
            One thing is clear{ -- | – |—| — | - }the dam will hold.
            The {Lorne-Skarn|Lorne–Skarn} railway is shut.
            """),
        StyleKind(
            "ellipsis", [.typography, .punctuation], quotable: true,
            """
            The letter ends with the words we shall see {...|…|. . .} and a stain.
            One more winter{...|…} and the roof is gone.
            """),
        StyleKind(
            "ampersand", [.typography, .spelling, .connective],
            """
            The firm of Holm {&|and} Teck built the pier.
            {Salt & Sons|Salt and Sons} will close its bakery.
            The {research & development|research and development} office moves to Asvik.
            """),
        StyleKind(
            "serial comma", [.punctuation], quotable: true,
            """
            The hold was full of salt, fish{,|} and tin.
            The mayor, the abbot{,|} and the judge agreed on a date.
            He may sell the barn, the mill{,|} or the house.
            Snow{,|} rain{,|} and wind shut the pass.
            """),
        StyleKind(
            "other commas", [.punctuation], quotable: true,
            """
            In the spring{,|} the lake freed the boats.
            On the islands{,|} where snow is rare{,|} schools closed.
            The vote is close{;|,} the count will be slow.
            The plan has one aim{:| –} a dry cellar.
            """),
        StyleKind(
            "spaces", [.typography],
            """
            The port of{ |\u{00a0}|  |\u{2009}}Lorne lies{ |\u{00a0}|  |\u{202f}}east of the reef.
            The ferry sank{ |\u{3000}|\t|\u{2003}}off Vantua before dawn.
            """),
        StyleKind(
            "soft hyphens, ligatures and full-width forms", [.typography, .spelling], quotable: true,
            """
            The {harbour|har\u{00ad}bour} master {identified|iden\u{200b}ti\u{00ad}fied} the vessel.
            The {officers|o\u{fb03}cers} {fired|\u{fb01}red} into the {floor|\u{fb02}oor}.
            The {LORNE|\u{ff2c}\u{ff2f}\u{ff32}\u{ff2e}\u{ff25}} ferry carried {24|\u{ff12}\u{ff14}} cars.
            The {café|cafe\u{0301}} closed at dusk.
            """),
        StyleKind(
            "capitals", [.typography, .spelling], quotable: true,
            """
            The {president|President} of Tamsin met the {Prime Minister|prime minister} of Lorne.
            The {government|Government} raised the tax on salt.
            {LORNE|Lorne} has two ports and no airport.
            The {parliament|Parliament} votes on the {Budget|budget} in June.
            The {internet|Internet} was cut in the {South|south} of the island.
            """),
        StyleKind(
            "verbs of saying", [.reportingVerb],
            """
            The dam is sound, the engineer {said|says|added|noted|stated|explained|told reporters}.
            "We are ready," the captain {said|added|told reporters|says|remarked}.
            The clerk {said|stated|noted|told reporters} that the books were in order.
            "Nobody will go hungry," Holm {said|told journalists|continued|observed|commented}.
            "We lost the harvest," she {said|added|says}. "We kept the goats," he {added|said|noted}.
            The bank {announced|said} that rates would stay where they are.
            """),
        StyleKind(
            "said before and after the name", [.reportingVerb],
            """
            "The tide has turned," {said Holm|Holm said|added Holm|Holm added}.
            "We saw nothing," {said Ane Solheim|Ane Solheim said}.
            "It is late," {said harbour master Orsk|harbour master Orsk said}, "and the sea is high."
            "The snow will last," {said Mira Corvin, a forecaster|Mira Corvin, a forecaster, said}.
            The road is shut, {said the police|the police said}.
            """),
        StyleKind(
            "But and However", [.connective, .punctuation, .typography],
            """
            {But|However,|Yet} the harbour stayed shut for a week.
            {But the|The} bridge held.
            {And|Meanwhile,} the ferry sailed on time.
            The storm passed north, {but|although|though} the schools stayed shut.
            {But the envoy left early.|The envoy, however, left early.}
            The north voted for the dam{ and|, while} the south voted against it.
            """),
        StyleKind(
            "that and which", [.connective, .punctuation],
            """
            The dam {that|which} burst was built in a hurry.
            The road{, which| that} leads to the mine{,|} is shut.
            The ships {that|which} carry salt pay no toll.
            """),
        StyleKind(
            "an optional that", [.connective, .reportingVerb],
            """
            The clerk said {that |}the books were in order.
            The minister said on the radio {that |}the road would open soon.
            Doctors say {that |}the girl will live.
            She told reporters {that |}the mill would close.
            The bank announced {that |}it would lend no more.
            """),
    ]
}
