import TextCore

/// Names that print spells in more than one way: transliterations of given names, and places under an older or another
/// name of their own that desks use side by side.
///
/// A line is one name. Sources: the transliteration notes of agencies' style guides, and the tables of the United Nations
/// Group of Experts on Geographical Names. A vowel more or less makes another person of most names, so nothing is
/// guessed from likeness.
extension Lexicon {
    /// Whether two sets of names are the same names, spelled otherwise.
    static func sameNames(_ mine: Set<UInt64>, _ theirs: Set<UInt64>) -> Bool {
        guard mine.count == theirs.count, mine != theirs else { return false }
        return Set(mine.map { nameForms[$0] ?? $0 }) == Set(theirs.map { nameForms[$0] ?? $0 })
    }

    /// For each spelling the key of the first of its line.
    private static let nameForms: [UInt64: UInt64] = {
        var table: [UInt64: UInt64] = [:]
        for row in rows.split(separator: "\n") {
            let names = row.split(separator: " ").map { NormalForm.key($0) }
            guard let first = names.first else { continue }
            for name in names { table[name] = first }
            for name in row.split(separator: " ") { table[NormalForm.key(name + "'s")] = first }
        }
        return table
    }()

    private static let rows = """
        mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamed mahomet
        ahmed ahmad
        mahmoud mahmud
        hussein hussain husain hossein husayn hussien
        hassan hasan
        yousef yusuf youssef yusef yousuf youssouf
        abdullah abdallah abdulla abdellah
        abdel abdul
        ibrahim ebrahim
        omar umar
        osama usama
        saddam sadam
        gaddafi gadhafi qaddafi qadhafi kadhafi khadafy gadafi kaddafi gathafi
        muammar moammar muamar
        assad asad
        khalid khaled
        mustafa mustapha moustafa
        suleiman sulaiman suleyman
        ismail ismael esmail
        yasser yasir
        arafat arafaat
        faisal faysal feisal
        zawahiri zawahri
        rafik rafiq
        hariri hariry
        nasrallah nasralla
        hezbollah hizbollah hizbullah hizballah hezbullah
        taliban taleban
        quran koran qur'an
        qaeda qaida qa'ida
        sheikh shaikh sheik shaykh cheikh
        ayatollah ayatullah
        khamenei khamene'i
        erdogan erdoğan
        ataturk atatürk
        zelensky zelenskyy zelenskiy zelenski
        lukashenko lukashenka
        gorbachev gorbachov
        aleksandr alexander alexandr oleksandr aleksander
        aleksei alexei aleksey alexey
        sergei sergey serhiy
        dmitry dmitri dmitriy dmytro
        yuri yury yuriy
        nikolai nikolay mykola
        yevgeny evgeny yevgeni evgeni
        andrei andrey andriy
        anatoly anatoli anatoliy
        mikhail michail mykhailo
        kyiv kiev
        kharkiv kharkov
        lviv lvov
        odesa odessa
        dnipro dnepr
        mykolaiv nikolaev nikolayev
        zaporizhzhia zaporizhia zaporozhye zaporizhzhya
        luhansk lugansk
        donbas donbass
        chernobyl chornobyl
        chernihiv chernigov
        ternopil ternopol
        vinnytsia vinnitsa
        belarus byelorussia belorussia
        chisinau kishinev
        tallinn tallin
        yerevan erevan
        baku baky
        almaty alma-ata
        bishkek frunze
        mecca makkah
        medina madinah
        jeddah jiddah jedda
        riyadh riyad
        sanaa sana'a sana
        hodeidah hodeida hudaydah hudaida
        aden adan
        raqqa raqa raqqah
        homs hims
        hama hamah
        aleppo halab
        kobani kobane
        idlib edlib
        falluja fallujah
        basra basrah
        irbil erbil arbil
        kirkuk karkuk
        mosul mosel
        ramadi ramady
        najaf nedjef
        karbala kerbala
        tehran teheran
        isfahan esfahan
        kandahar qandahar
        kunduz qunduz
        herat hirat
        jalalabad jelalabad
        benghazi bengazi
        tripoli tarabulus
        misrata misurata misratah
        marrakesh marrakech
        tangier tangiers tanger
        fez fes
        beijing peking
        nanjing nanking
        guangzhou canton
        tianjin tientsin
        sichuan szechuan
        mumbai bombay
        kolkata calcutta
        chennai madras
        bengaluru bangalore
        pune poona
        varanasi benares
        thiruvananthapuram trivandrum
        yangon rangoon
        myanmar burma burmese
        naypyidaw naypyitaw
        chattogram chittagong
        dhaka dacca
        czechia czech
        eswatini swaziland
        netherlands holland dutch
        france french
        greece greek
        spain spanish
        switzerland swiss
        denmark danish
        poland polish
        turkey turkish türkiye turkiye
        britain british
        wales welsh
        ireland irish
        scotland scottish
        england english
        finland finnish
        sweden swedish
        norway norwegian
        thailand thai
        philippines philippine filipino
        afghanistan afghan
        kazakhstan kazakh
        uzbekistan uzbek
        kyrgyzstan kyrgyz
        tajikistan tajik
        turkmenistan turkmen
        pakistan pakistani
        bangladesh bangladeshi
        portugal portuguese
        belgium belgian
        germany german
        ukraine ukrainian
        cyprus cypriot
        peru peruvian
        china chinese
        japan japanese
        lebanon lebanese
        vietnam vietnamese
        hungary hungarian
        italy italian
        brazil brazilian
        argentina argentine argentinian
        canada canadian
        mexico mexican
        egypt egyptian
        jordan jordanian
        iceland icelandic
        luxembourg luxembourgish
        slovakia slovak
        serbia serbian
        croatia croatian
        slovenia slovenian slovene
        israel israeli
        iraq iraqi
        iran iranian
        yemen yemeni
        oman omani
        qatar qatari
        kuwait kuwaiti
        nepal nepali nepalese
        taiwan taiwanese
        malta maltese
        senegal senegalese
        togo togolese
        congo congolese
        sudan sudanese
        gabon gabonese
        timor-leste timor
        kosovo kosova
        pristina prishtina priština
        skopje skopie
        bucharest bucuresti
        belgrade beograd
        prague praha
        vienna wien
        munich münchen muenchen
        cologne köln koeln
        nuremberg nürnberg nuernberg
        hanover hannover
        basel basle
        bern berne
        geneva genève geneve genf
        zurich zürich zuerich
        lucerne luzern
        gothenburg göteborg goteborg
        copenhagen københavn kobenhavn
        seville sevilla
        saragossa zaragoza
        lyon lyons
        marseille marseilles
        bruges brugge
        ghent gent gand
        antwerp antwerpen anvers
        turin torino
        milan milano
        naples napoli
        florence firenze
        genoa genova
        padua padova
        leghorn livorno
        lisbon lisboa
        oporto porto
        athens athina
        thessaloniki salonica salonika
        corfu kerkyra
        gdansk danzig
        wroclaw breslau
        lodz łódź
        tiraspol tyraspol
        ulan ulaan
        bator baatar
        mogadishu mogadisho muqdisho
        bujumbura usumbura
        n'djamena ndjamena
        ouagadougou wagadugu
        zedong tse-tung tsetung
        juba djouba
        darfur darfour
        khartoum khartum
        tigray tigrai
        dostum dostam
        karzai karzay
        massoud masood masoud
        haqqani haqani
        sharif shareef
        nawaz navaz
        """
}
