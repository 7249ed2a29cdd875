internal import CWordLists
import TextCore

/// Words before a noun that judge nothing.
extension Lexicon {
    /// Modifiers that say when, where, how many, how large or which one: never a label.
    static let plainModifiers = keys(WordFile(stet_words_plain_modifiers()).words)

    /// Modifiers that say what something is about or what kind it is. None is a judgement by itself; put into wire copy
    /// that no other print has, it may still be one.
    static let topicalModifiers = keys(WordFile(stet_words_topical_modifiers()).words)

    /// What measures are taken against: `anti-dumping` says what a law is about, `anti-Western` takes a side.
    static let remedied = keys(
        """
        corruption drug drugs dumping smuggling terror terrorism terrorist trust takeover aircraft tank doping narcotic narcotics
        torture fraud piracy trafficking poverty laundering racism discrimination bullying virus viral missile submarine
        riot crime theft tobacco smoking pollution malaria bribery cartel monopoly tax inflation cancer
        """)
    /// Words that judge before most nouns and only tell the field before a word of the law.
    static let legalTopics = keys(
        "criminal murder terror terrorism gang riot assassination genocide massacre crime bribe scandal")
    /// Words of the law and its people.
    static let legalHeads = nouns(
        """
        trial case inquiry investigation probe charge court law code suspect police squad unit tribunal hearing verdict conviction
        complaint appeal proceeding lawyer judge prosecutor record offence offense investigator
        """)

    /// The last parts of compounds that measure: `two-day`, `34-year-old`.
    static let measuringEndings = keys(
        """
        day days week weeks month months year years hour hours minute minutes second old long page pages seat seater member members
        person people man woman party nation state country way time times part point level term scale range based wide
        foot feet metre meter kilometre kilometer mile ton tonne pound kilo litre liter floor storey story bedroom
        star lane goal set round leg match game act half quarter tier class speed sized size hand side sided standing
        running awaited planned owned held born trained built made educated registered listed ranking ranked placed profile
        elect general in-law fold strong odd plus something million billion thousand dollar euro crown distance
        weight high deep tall wheel door edition volume degree digit figure month's week's
        """)

    /// Adverbs that judge nothing.
    static let plainAdverbs = keys(
        """
        also only just even still already again soon later earlier then now too very quite rather almost nearly about
        recently currently previously formerly originally initially finally eventually lately early annually daily
        weekly monthly yearly immediately directly quickly slowly rapidly gradually briefly temporarily permanently
        simultaneously subsequently consecutively continuously regularly frequently occasionally usually normally generally
        typically mainly mostly largely partly partially fully completely entirely totally wholly exactly precisely
        approximately roughly relatively particularly especially specifically publicly privately officially formally informally
        unofficially jointly separately together individually collectively mutually unanimously anonymously
        voluntarily automatically manually physically personally professionally politically economically financially
        socially legally technically militarily medically scientifically historically traditionally locally regionally
        nationally internationally globally domestically internally externally officially primarily principally chiefly
        essentially basically broadly widely narrowly closely tightly loosely firmly strongly heavily lightly seriously
        critically slightly significantly considerably substantially sharply steeply steadily sharply repeatedly
        constantly carefully quietly loudly calmly safely successfully unexpectedly suddenly abruptly
        obviously previously continuously famously hopefully lawfully thoroughly newly freshly similarly likewise meanwhile
        additionally respectively accordingly further furthermore elsewhere nearby abroad overseas overnight
        sideways upwards downwards north south east west actually really simply merely mutually online orally verbally
        easily directly readily jointly severely badly deeply once twice
        """)
}
