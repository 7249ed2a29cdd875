/// The words of English that bind others and carry little themselves: articles, prepositions, pronouns, auxiliaries.
public enum FunctionWords {
    /// Their keys (see ``NormalForm``).
    public static let keys = KeyTable(
        words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { NormalForm.key($0) })

    private static let words = """
        a an the of to in on at by for with from into onto over under about after before between during through against
        and or but nor so yet as than that which who whom whose this these those there it its he him his she her hers they
        them their we us our you your i me my is are was were be been being am has have had having do does did will would
        shall should can could may might must not no if then when while where how what why also just only very more most
        such some any all each both own same other up down out off too here again further because until both few per
        """
}
