/// The labels of charsets that texts are written in: those of the WHATWG Encoding standard, and a few that mail and old files
/// carry. The system's tables know hundreds more, some of which do not hold ASCII (EBCDIC) or are no charset of texts at all.
enum CharsetLabels {
    /// What the system calls the charset of a label in small letters; nil where nobody writes texts in it, and where it is one
    /// that is read without the system's tables.
    static func systemName(_ label: String) -> String? { names[label] }

    /// Each line: the system's name, and the labels.
    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map { String($0) }
            for label in words.dropFirst() { names[label] = words[0] }
        }
        return names
    }()

    private static let lines = """
        IBM866 866 cp866 csibm866 ibm866
        ISO-8859-2 csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 latin-2
        ISO-8859-3 csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
        ISO-8859-4 csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
        ISO-8859-5 csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
        ISO-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i
        ISO-8859-6 iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
        ISO-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7
        ISO-8859-7 iso_8859-7:1987 sun_eu_greek
        ISO-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8
        ISO-8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical
        ISO-8859-10 csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6
        ISO-8859-13 iso-8859-13 iso8859-13 iso885913
        ISO-8859-14 iso-8859-14 iso8859-14 iso885914
        ISO-8859-16 iso-8859-16
        KOI8-R cskoi8r koi koi8 koi8-r koi8_r
        KOI8-U koi8-ru koi8-u
        MACINTOSH csmacintosh mac macintosh x-mac-roman
        MAC-CYRILLIC x-mac-cyrillic x-mac-ukrainian
        CP874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 cp874 tis620
        CP1250 cp1250 windows-1250 x-cp1250
        CP1251 cp1251 windows-1251 x-cp1251
        CP1252 ansi_x3.4-1968 cp819 csisolatin1 ibm819 iso-ir-100 iso88591 iso_8859-1:1987
        ISO-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9
        CP1253 cp1253 windows-1253 x-cp1253
        CP1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 latin-5
        CP1254 windows-1254 x-cp1254
        CP1255 cp1255 windows-1255 x-cp1255
        CP1256 cp1256 windows-1256 x-cp1256
        CP1257 cp1257 windows-1257 x-cp1257
        CP1258 cp1258 windows-1258 x-cp1258
        GB18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 euc-cn
        CP936 cp936
        BIG5-HKSCS big5 big5-hkscs cn-big5 csbig5 x-x-big5
        CP950 cp950
        EUC-TW euc-tw
        EUC-JP cseucpkdfmtjapanese euc-jp x-euc-jp eucjp
        ISO-2022-JP csiso2022jp iso-2022-jp
        CP932 csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932
        CP949 cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949
        CP949 cp949 euckr
        ISO-2022-KR csiso2022kr iso-2022-kr
        UTF-7 utf-7
        IBM437 cp437 ibm437
        IBM850 cp850 ibm850
        IBM852 cp852 ibm852
        IBM855 cp855 ibm855
        VISCII viscii
        """
}
