import WireModel

/// How dates, places, titles and bodies are written.
enum NameKinds {
    static let all: [StyleKind] = [
        StyleKind(
            "dates", [.numberStyle, .punctuation], quotable: true, published: "2025-03-07",
            """
            The ferry sank on {March 4|4 March|Mar. 4|Mar 4|4th of March|the 4th of March|March 4th|March 4, 2025|4 March 2025}.
            The vote of {September 12|12 September|Sept. 12|Sep 12|12th September} was void.
            Polls open on {November 30, 2024|30 November 2024|Nov. 30, 2024|30 Nov 2024|2024-11-30}.
            The {March 4|4 March|4th March} talks failed.
            He was born in {January 1961|Jan. 1961|Jan 1961}.
            The law takes effect on {August 1st|1 August|Aug. 1|1st August|the first of August}.
            """),
        StyleKind(
            "days against dates", [.numberStyle, .punctuation], published: "2025-03-07",
            """
            The ferry sank {on Tuesday|Tuesday|on Tuesday (March 4)|on Tuesday, March 4,|on March 4|Tuesday (4 March)}.
            The talks opened {today|on Friday|Friday|on March 7|Friday (March 7)}.
            The mill burned {yesterday|on Thursday|Thursday|on March 6}.
            The vote is due {tomorrow|on Saturday|Saturday|on 8 March}.
            He was seen {last Friday|on February 28|last Friday (Feb. 28)} near the ford.
            The storm arrived {this morning|on Friday morning|Friday morning}.
            The bridge was shut {last night|on Thursday night|Thursday night}.
            The play opens {tonight|on Friday night|Friday night}.
            """),
        StyleKind(
            "days of prints of two days", [.numberStyle], published: "2025-03-06", publishedRight: "2025-03-07",
            pairing: .fromFirst,
            """
            The talks opened {today|yesterday|on Thursday|on March 6} in Lorne.
            """),
        StyleKind(
            "days of the week", [.numberStyle, .spelling, .wording], quotable: true,
            """
            The council meets {on Tuesday|Tuesday} in the old hall.
            The ferry runs {Mon.|Monday|Mon} to {Fri.|Friday|Fri} only.
            He resigned {on Wednesday|Wednesday}, a day after the vote.
            """),
        StyleKind(
            "states", [.spelling, .punctuation, .typography], quotable: true,
            """
            The plant in Fresno, {Calif.|California|CA}, is shut.
            A farmer from Salem, {Ore.|Oregon|OR}, won the bid.
            The truck came from Toledo, {Ohio|OH}, and was empty.
            Police in Waco, {Texas|Tex.|TX}, found the van.
            They met in Erie, {Pa.|Pennsylvania|PA}, by chance.
            """),
        StyleKind(
            "countries and bodies", [.spelling, .typography], quotable: false,
            """
            The {U.S.|US|United States} navy sent two ships.
            The {U.K.|UK|United Kingdom} has no view on it.
            The {U.N.|UN|United Nations} sent tents.
            The {E.U.|EU|European Union} pays half.
            Officials of the {UN|U.N.} and the {EU|E.U.} met in Skarn.
            The {U.S.|US} and {U.A.E.|UAE|United Arab Emirates} envoys spoke.
            The {USA|U.S.A.|US} beat Lorne by a goal.
            """),
        StyleKind(
            "honorifics", [.wording, .typography],
            """
            {Mr |}Holm left the hall by the back door.
            The judge freed {Mrs |Mrs. |}Solheim after an hour.
            "We are late," {Ms |}Corvin said.
            """),
        StyleKind(
            "stops after honorifics", [.typography, .punctuation, .spelling], quotable: true,
            """
            {Mr Holm|Mr. Holm} left the hall with {Mrs Teck|Mrs. Teck}.
            {Dr Harrow|Dr. Harrow|Doctor Harrow} treated the miners.
            {Ms Corvin|Ms. Corvin} and {Mr Orsk|Mr. Orsk} own the mill.
            """),
        StyleKind(
            "short titles", [.spelling, .typography], quotable: true,
            """
            {Gov.|Governor|Gov} Solheim vetoed the bill.
            {Sen.|Senator|Sen} Mira Holm spoke for an hour.
            {Gen.|General|Gen} Teck inspected the fort.
            {Lt. Gen.|Lieutenant General|Lt Gen} Orsk was not hurt.
            {Prof.|Professor|Prof} Harrow found the seal.
            {Rep.|Representative} Vellin voted no.
            {Capt.|Captain|Capt} Arnes steered by the stars.
            {Col.|Colonel|Col} Orsk denied the order.
            {Sgt.|Sergeant|Sgt} Vance drove the van.
            {Maj. Gen.|Major General} Holm took the salute.
            The {Rev.|Reverend} Teck led the prayers.
            """),
        StyleKind(
            "initials", [.typography, .spelling, .punctuation], quotable: true,
            """
            The novel by {J.K.|J. K.|JK} Holm sold well.
            {A.B. Teck|A. B. Teck|AB Teck} founded the mill.
            The painter {R. Vellin|R Vellin} lived here.
            """),
        StyleKind(
            "acronyms written out", [.wording, .name],
            """
            The Lorne Harbour Authority{ (LHA)|} opened the lock.
            The {Coastal Rescue Service (CRS)|Coastal Rescue Service} sent a boat.
            """),
        StyleKind(
            "well-known acronyms written out", [.spelling, .typography],
            """
            The {World Health Organization|WHO|World Health Organisation} sent tents.
            The {International Monetary Fund|IMF|I.M.F.} wants its money.
            Soldiers of {NATO|Nato} crossed the river.
            The {UN|United Nations (UN)|United Nations} opened a camp.
            The {GDP|gross domestic product} of the islands fell.
            """),
        StyleKind(
            "streets, saints and mounts", [.spelling, .punctuation, .typography], quotable: true,
            """
            The fire began in {Salt Street|Salt St.|Salt St} before dawn.
            The church of {Saint|St.|St} Osric is shut.
            Two climbers died on {Mount|Mt.|Mt} Skarn.
            The bank on {Harbour Road|Harbour Rd.|Harbour Rd} was robbed.
            {Fort|Ft.} Teck is for sale.
            A tram hit a van on {Mill Avenue|Mill Ave.|Mill Ave}.
            """),
        StyleKind(
            "companies and departments", [.spelling, .punctuation, .typography], quotable: true,
            """
            {Holm Inc.|Holm Inc|Holm Incorporated} built the pier.
            The {Teck Corp.|Teck Corporation|Teck Corp} lost its licence.
            {Salt Bros.|Salt Brothers} closed the bakery.
            Shares of {Orsk Ltd.|Orsk Ltd|Orsk Limited} fell.
            The {Dept. of Health|Department of Health} shut the spring.
            """),
        StyleKind(
            "versus", [.spelling, .typography], quotable: true,
            """
            The match of Lorne {versus|vs.|vs|v|v.} Skarn was called off.
            The case Teck {v.|v|vs.|versus} Holm drags on.
            """),
        StyleKind(
            "dual currencies", [.wording, .numberStyle],
            """
            The pier cost $5 million{ (4.6 million euros)|}.
            The fine of 300 crowns{ ($28)|} was paid.
            The barn sold for €2m{ ($2.2m; £1.7m)|} in May.
            """),
    ]
}

/// Headlines, which have a style of their own.
enum HeadlineKinds {
    static let all: [StyleKind] = [
        StyleKind(
            "headline capitals", [.typography, .spelling],
            """
            # {Ferry sinks off Vantua reef|Ferry Sinks Off Vantua Reef|FERRY SINKS OFF VANTUA REEF}
            # {Two held after harbour fire in Lorne|Two Held After Harbour Fire In Lorne}
            """),
        StyleKind(
            "headline figures", [.numberStyle, .typography, .spelling],
            """
            # {Twelve|12} saved as {harbour|harbor} tug sinks off Lorne
            # Lorne to spend {$5 million|$5m|US$5m} on new pier
            # Prices rise {4 per cent|4%|4 percent} in the islands
            # Skarn mayor: {"|'|“|‘}We will not sell{"|'|”|’} the bridge
            """),
    ]
}
