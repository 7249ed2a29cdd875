extension Gazetteer {
    /// Bodies that newspapers name without explaining them; aliases between slashes. Common knowledge.
    static let organisations = """
        United Nations/UN/U.N.; UN Security Council/U.N. Security Council/United Nations Security Council/Security Council/UNSC
        UN General Assembly/U.N. General Assembly/United Nations General Assembly/General Assembly/UNGA
        European Union/EU/E.U.; European Commission; European Parliament; European Council; European Central Bank/ECB
        European Court of Justice; European Court of Human Rights; Council of Europe; Eurogroup; Frontex; Europol; Eurostat
        NATO/Nato/North Atlantic Treaty Organization/North Atlantic Treaty Organisation; African Union/AU; Arab League
        ASEAN/Asean/Association of Southeast Asian Nations; ECOWAS/Ecowas; G7/Group of Seven; G8; G20/Group of 20; BRICS
        OPEC/Opec/Organization of the Petroleum Exporting Countries; OPEC+; APEC; Mercosur; OAS
        Organization of American States; OSCE/Organization for Security and Co-operation in Europe; OECD; WTO
        World Trade Organization/World Trade Organisation; IMF/International Monetary Fund; World Bank; Asian Development Bank
        WHO/World Health Organization/World Health Organisation; UNESCO/Unesco; UNICEF/Unicef; UNHCR; UNRWA
        World Food Programme/World Food Program/WFP; IAEA/International Atomic Energy Agency; ICC
        International Criminal Court; ICJ/International Court of Justice; Interpol/INTERPOL; ILO; FAO; IOM; OCHA; UNDP; UNEP
        International Organization for Migration; International Labour Organization; OPCW; IPCC; ICRC; Red Cross; Red Crescent
        International Committee of the Red Cross; Palestinian Red Crescent; Doctors Without Borders/MSF
        Medecins Sans Frontieres; Amnesty International/Amnesty; Human Rights Watch/HRW; Greenpeace; Oxfam
        Save the Children; Transparency International; Reporters Without Borders; CPJ; Committee to Protect Journalists
        International Crisis Group; Freedom House; Syrian Observatory for Human Rights; WWF; Open Society Foundations
        FIFA/Fifa; UEFA/Uefa; IOC/International Olympic Committee; WADA; World Anti-Doping Agency; IAAF; World Athletics; FIA
        ICC Cricket; ATP; WTA; NBA; NFL; NHL; MLB; MLS; NCAA; UFC; PGA; PGA Tour; LIV Golf; ECB Cricket; BCCI
        US Congress/U.S. Congress; US Senate/U.S. Senate; House of Commons/Commons
        House of Lords; Knesset; Bundestag; Bundesrat; State Duma/Duma; National Diet; Diet; Lok Sabha; Rajya Sabha; Bundeswehr
        Verkhovna Rada; Riksdag; Storting; Sejm; Dail; Majlis; Politburo; National People's Congress; Loya Jirga; Shura Council
        White House; Pentagon; Kremlin; Elysee; Élysée; Élysée Palace; Blue House; Whitehall; Downing Street spokesman
        State Department/US State Department/U.S. State Department
        Department of Homeland Security/DHS; Homeland Security
        MoD; Scotland Yard; Old Bailey
        FBI/F.B.I./Federal Bureau of Investigation; CIA/C.I.A./Central Intelligence Agency; NSA; National Security Agency; DEA
        US Coast Guard
        US Navy; US Army; US Air Force; US Marine Corps; US Supreme Court; U.S. Supreme Court; U.S. Navy; U.S. Army
        U.S. Air Force; U.S. Coast Guard; Royal Navy; Royal Air Force/RAF; British Army; IDF/Israel Defense Forces
        Israel Defence Forces; Shin Bet; Mossad; MI5; MI6; GCHQ; KGB; FSB; GRU; SVR; Stasi; Gestapo; ISI; RAW; Quds Force
        Revolutionary Guards/Revolutionary Guard; Islamic Revolutionary Guard Corps/IRGC; People's Liberation Army/PLA
        Red Army; Wagner/Wagner Group; Rapid Support Forces; Azov Brigade; Basij
        FDA/Food and Drug Administration; CDC/Centers for Disease Control and Prevention; NIH; EPA; NASA/Nasa; NOAA; USGS
        National Institutes of Health; Environmental Protection Agency; US Geological Survey; U.S. Geological Survey; FEMA
        National Hurricane Center; FAA; Federal Aviation Administration; NTSB; TSA; SEC; FTC; FCC
        Securities and Exchange Commission; Federal Trade Commission; Federal Reserve/Fed; IRS; USAID; US Agency for International Development
        Internal Revenue Service; CBP; ICE; Immigration and Customs Enforcement; National Transportation Safety Board
        Bank of England/BoE; Bank of Japan/BoJ/BOJ; People's Bank of China; Bundesbank; Reserve Bank of India; NHS; TUC; CBI
        National Health Service; Ofcom; BBC; ITV; Channel 4; Sky News; Sky; CNN; Fox News; Fox; NBC; NBC News; ABC; ABC News; CBS
        CBS News; MSNBC; PBS; NPR; CNBC; HBO; ESPN; MTV; CBC; NHK; KBS; RT; Russia Today; Al Jazeera/Al-Jazeera; Al Arabiya
        Al-Arabiya; Press TV; Deutsche Welle; TF1; RTE; Radio Free Europe; Voice of America/VOA
        AFP/Agence France-Presse/Agence France Presse; AP/Associated Press/The Associated Press; Reuters/Thomson Reuters; UPI
        Bloomberg/Bloomberg News; Xinhua/Xinhua News Agency; Yonhap/Yonhap News/Yonhap News Agency; Kyodo/Kyodo News; TASS/Tass/ITAR-Tass
        Interfax; RIA Novosti/RIA; Anadolu/Anadolu Agency; IRNA; Fars; Tasnim; SANA; Petra News; WAFA; KCNA
        Korean Central News Agency; Press Trust of India; ANI; IANS; Antara; Bernama; dpa; ANSA; EFE; Press Association
        New York Times/The New York Times; Washington Post/The Washington Post; Wall Street Journal/The Wall Street Journal
        Los Angeles Times; USA Today; Financial Times; The Guardian; Guardian; The Economist; The Times; Sunday Times; Daily Mail
        Daily Telegraph; The Independent; Le Monde; Le Figaro; Der Spiegel; Bild; El Pais; La Repubblica; Corriere della Sera
        Global Times; People's Daily; China Daily; South China Morning Post; Asahi Shimbun; Yomiuri Shimbun; Mainichi; Nikkei
        Haaretz; Times of Israel; Jerusalem Post; Times of India; Hindustan Times; Washington Times; Time magazine; Newsweek
        Politico; Axios; BuzzFeed; Vox; Charlie Hebdo; Novaya Gazeta; Kommersant; Izvestia; Pravda; Rolling Stone; Vogue; Forbes
        Hamas; Hezbollah/Hizbollah/Hizbullah; Fatah; Islamic Jihad; Palestinian Islamic Jihad; Palestinian Authority
        Palestine Liberation Organization/PLO; Taliban/Taleban; al-Qaeda/Al-Qaeda/al-Qaida/al Qaeda/Al Qaeda/al-Qa'ida
        Islamic State/ISIS/ISIL/IS/Daesh/Islamic State group; Boko Haram; al-Shabaab/Al-Shabaab/al-Shabab/Al-Shabab; Houthi/Houthis
        Muslim Brotherhood; Haqqani network; Lashkar-e-Taiba; Jaish-e-Mohammad; Hayat Tahrir al-Sham/HTS; Al-Nusra Front
        PKK/Kurdistan Workers' Party/Kurdistan Workers Party; YPG; SDF; Syrian Democratic Forces; FARC; ELN; IRA; ETA; LTTE; M23
        Tamil Tigers; Sinn Fein; Shining Path; Tehreek-e-Taliban Pakistan; Pakistani Taliban; Abu Sayyaf; Khmer Rouge; Ku Klux Klan
        Proud Boys; Black Lives Matter; Antifa; Janjaweed; Lord's Resistance Army/LRA; Sinaloa Cartel; Mafia; Cosa Nostra
        Liberal Democratic Party/LDP; Tory; Tories
        Lib Dems; Scottish National Party/SNP; Reform UK; UKIP; DUP; Democratic Unionist Party
        Democratic National Committee/DNC; Republican National Committee/RNC; Tea Party
        People Power Party; Communist Party of China; Chinese Communist Party/CCP
        Kuomintang/KMT; Democratic Progressive Party/DPP; Likud; Yesh Atid; Kadima; Shas; Bharatiya Janata Party/BJP
        Aam Aadmi Party; Awami League; Pakistan Tehreek-e-Insaf; Pakistan Muslim League-N; PML-N; PPP
        Christian Democratic Union/CDU; CSU; SPD; AfD; Alternative for Germany; FDP
        Rassemblement National; En Marche; La France Insoumise; Podemos; Vox party; PSOE; Ciudadanos
        Brothers of Italy; Five Star Movement; Forza Italia; Lega; Fidesz; Law and Justice; PiS; Civic Platform; Syriza; Golden Dawn
        Justice and Development Party; AKP/AK Party; CHP; Republican People's Party; HDP; United Russia; Orange Order
        African National Congress/ANC; ZANU-PF/Zanu-PF; MDC; SWAPO; Frelimo; Renamo; MPLA; UNITA; TPLF; EPRDF
        Tigray People's Liberation Front; Baath Party/Ba'ath Party; Ennahda; Peronist; Janata Dal; Shiv Sena
        Apple; Google; Alphabet; Microsoft; Amazon.com; Meta; Facebook; Twitter; Instagram; WhatsApp; YouTube; TikTok; ByteDance
        Tesla; SpaceX; Starlink; Netflix; Nvidia; Intel; AMD; IBM; Oracle; Cisco; Samsung; Samsung Electronics; LG; SK Hynix; Sony; Nintendo
        Toyota; Honda; Nissan; Mitsubishi; Hyundai; Kia; Volkswagen/VW; BMW; Mercedes-Benz; Daimler; Audi; Porsche; Renault; Peugeot
        Stellantis; Fiat; Chrysler; Ford; Ford Motor; General Motors/GM; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems
        Rolls-Royce; General Electric/GE; Siemens; Bosch; Philips; Nokia; Ericsson; Huawei; ZTE; Xiaomi; Tencent; Alibaba; Baidu; JD.com
        TSMC; Foxconn; SoftBank; Uber; Lyft; Airbnb; PayPal; eBay; LinkedIn; Reddit; OpenAI; Anthropic; DeepMind; DeepSeek; Palantir
        Walmart/Wal-Mart; Costco; Starbucks; McDonald's; Coca-Cola; Pepsi; PepsiCo; Nestle; Unilever; Procter & Gamble; Nike; Adidas; Puma
        Ikea; Zara; Inditex; LVMH; L'Oreal; Disney; Walt Disney; Warner Bros; Paramount Pictures; Universal Pictures; Time Warner; Comcast
        ExxonMobil/Exxon Mobil/Exxon; Chevron; BP; Shell; Royal Dutch Shell; Total; TotalEnergies; Eni; Gazprom; Rosneft; Lukoil; Aramco
        Saudi Aramco; Petrobras; PDVSA; Pemex; Equinor; Enron; Halliburton; Glencore; Rio Tinto; BHP; Vale; Tata; Tata Motors; Reliance Industries
        Adani Group; Infosys; Goldman Sachs; Morgan Stanley; JPMorgan/JPMorgan Chase/JP Morgan; Citigroup; Citibank; Bank of America; Wells Fargo
        HSBC; Barclays; Lloyds; Credit Suisse; UBS; Deutsche Bank; BNP Paribas; Societe Generale; Santander; UniCredit; Lehman Brothers; AIG
        BlackRock; Berkshire Hathaway; Visa; Mastercard; Moody's; Standard & Poor's; Fitch; Pfizer; Moderna; BioNTech; AstraZeneca; GSK
        Johnson & Johnson; Novartis; Roche; Sanofi; Bayer; Merck; Eli Lilly; Novo Nordisk; Monsanto; DuPont; Dow Chemical
        Dow Jones/Dow/Dow Jones Industrial Average; Nasdaq; S&P 500; New York Stock Exchange/NYSE; Airbus Industrie; Lufthansa; Ryanair; easyJet; British Airways; Emirates airline
        Qantas; Aeroflot; Delta Air Lines; United Airlines; American Airlines; Southwest Airlines; Malaysia Airlines; Air France; Alitalia
        Korean Air; Japan Airlines; Singapore Airlines; Air India; Turkish Airlines; FedEx; UPS; Maersk; DHL; Evergreen Marine; AT&T; Verizon
        T-Mobile; Vodafone; Orange SA; Telefonica; Deutsche Telekom; BT; Wikipedia; WikiLeaks; Telegram; Bellingcat; Signal app; Spotify
        Harvard; Yale; Princeton University; Stanford; MIT; Caltech; UCLA; Oxford University; Cambridge University; LSE; Chatham House
        Brookings Institution; RAND; Heritage Foundation; Cato Institute; Carnegie Endowment; Pew Research Center; Ipsos; YouGov; Gallup
        Manchester United; Manchester City; Arsenal; Liverpool FC; Tottenham Hotspur; Chelsea FC; Everton; Aston Villa; Newcastle United
        Leicester City; West Ham; West Ham United; Crystal Palace; Nottingham Forest; Leeds United; Sheffield Wednesday; Blackburn Rovers
        Bolton Wanderers; Celtic; Rangers; Real Madrid; FC Barcelona; Atletico Madrid; Sevilla; Bayern Munich; Borussia Dortmund; Bayer Leverkusen
        Juventus; AC Milan; Inter Milan; AS Roma; Napoli; Lazio Roma; Fiorentina; Sampdoria; Paris Saint-Germain/PSG; Marseille Olympique; Ajax
        Feyenoord; PSV Eindhoven; Benfica; Sporting Lisbon; Galatasaray; Fenerbahce; Boca Juniors; River Plate; Flamengo; Santos FC
        New York Yankees; Yankees; Red Sox; Boston Red Sox; Dodgers; Los Angeles Dodgers; Mets; Cubs; Chicago Cubs; White Sox; Orioles; Braves
        Phillies; Astros; Blue Jays; Lakers; Los Angeles Lakers; Celtics; Knicks; Warriors; Chicago Bulls; Miami Heat; Spurs; Raptors; Cavaliers
        Patriots; Cowboys; Dallas Cowboys; Steelers; Packers; Broncos; 49ers; Bears; Giants; Jets; Eagles; Redskins; Chiefs; Ravens; Bills; Raiders
        Maple Leafs; Canadiens; Bruins; Penguins; Blackhawks; Oilers; Canucks; All Blacks; Wallabies; Springboks; Ferrari; Red Bull; McLaren
        La Liga; Serie A; Bundesliga; Ligue 1; Eredivisie
        Nobel Committee; Nobel Foundation; Royal Society; Church of England; Roman Catholic Church; Catholic Church; Russian Orthodox Church
        World Economic Forum/WEF; World Cup organisers; Academy of Motion Picture Arts and Sciences; Recording Academy; Guantanamo tribunal
        """

    /// Bodies that many countries have under one name: they are bodies, but two stories may mean two of them.
    static let genericOrganisations = """
        Congress; Senate; House of Representatives; General Assembly; Treasury; Treasury Department
        Justice Department; Department of Justice; Department of Defense; Defense Department
        Commerce Department; Labor Department; Education Department; Energy Department; Interior Department
        Supreme Court; High Court; National Security Council; Coast Guard; National Guard; Marine Corps; Marines
        Labour Party; Labour; Conservative Party; Conservatives; Liberal Democrats; Green Party; Greens
        Republican Party; Democratic Party; Communist Party; Workers' Party; Labor Party; Congress Party
        Social Democrats; Christian Democrats; National Front; National Rally; Republicans; Democrats
        National Democratic Party; Commonwealth; National Weather Service; National League; American League
        Premier League; Border Patrol; Secret Service; Metropolitan Police; Foreign Office; Home Office
        Workers Party; Champions League; Home Guard; National Assembly; Constitutional Court; Central Bank
        State Council; Federal Court; Foreign Ministry; Defence Ministry; Defense Ministry; Interior Ministry
        Health Ministry; Finance Ministry; Justice Ministry
        """

    /// Last words (and first words before `of`) that make a capitalised run the name of a body.
    static let organisationHeads = """
        ministry department office agency bureau administration commission committee council board authority court tribunal
        parliament congress senate assembly chamber party movement front alliance coalition union league federation
        confederation association organization organisation society club foundation fund trust institute institution academy
        university college school faculty hospital clinic laboratory laboratories observatory bank group company corporation
        holdings industries enterprises partners associates systems technologies technology electronics pharmaceuticals motors
        airlines airways railways railway shipping insurance securities capital investments management media press news newspaper
        times post journal gazette herald tribune guardian telegraph observer chronicle courier examiner inquirer enquirer dispatch bulletin sentinel advertiser argus network broadcasting television radio
        studios pictures records entertainment publishing publications books magazine church diocese archdiocese synod police
        army navy force forces guard guards brigade battalion regiment division corps command militia service services team united rovers wanderers athletic albion orchestra philharmonic symphony ballet opera theatre band
        exchange market markets initiative network forum secretariat embassy consulate mission cabinet government
        inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa nv bv spa pty fc afc cf sc bros & sons international
        brotherhood jihad liberation brigades directorate inspectorate registry treasury prosecutor prosecutors taskforce
        consortium syndicate cooperative conglomerate airline refinery brewery resources petroleum oil energy gas electric power
        telecom communications software semiconductor semiconductors biotech healthcare foods stores hotels resorts
        workers teachers lawyers journalists veterans observatory archives library museum zoo academy conservatory
        biologics marine copper brothers terminals lines cement steel mining metals dairy textiles logistics freight aerospace
        dynamics robotics labs ventures solutions consulting analytics instruments chemicals pharma diagnostics genomics
        therapeutics automotive shipyard shipyards sportswear fashions apparel supermarkets campaign institutes
        think-tank caucus constabulary sheriff's bar faculty seminary monastery convent order knights resistance rebels
        """

    /// Words at the end (or, for some, at the start) of a name of a place.
    static let placeHeads = """
        river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape beach coast
        mountain mountains mount hill hills valley canyon desert forest jungle plain plains plateau glacier volcano falls
        county province district region prefecture governorate oblast canton municipality borough parish state states city center centre
        town village township republic kingdom emirate emirates territory territories
        street avenue road boulevard lane drive square plaza park gardens garden bridge tunnel highway freeway motorway
        airport station terminal port harbour harbor airfield airbase base camp fort dam reservoir crossing checkpoint pass
        stadium arena tower towers palace castle cathedral mosque temple shrine basilica cemetery prison jail penitentiary
        hotel building hall zone reef delta creek springs point ridge rock heights woods basin sound
        strip row landing wharf quay pier docks gorge crescent terrace gate rapids sands shoal moor moors vale downs steppe
        ford meadow meadows hole fells dale inlet fjord sea-port outpost compound campus village neighborhood neighbourhood quarter suburb corridor border
        """

    /// Last words of names of events.
    static let eventHeads = """
        cup war wars olympics games championship championships open grand prix tournament marathon festival
        summit conference convention congress referendum election elections revolution uprising massacre crisis
        awards award prize oscars grammys emmys holocaust intifada day eve week holiday christmas easter ramadan
        hurricane typhoon cyclone storm tsunami earthquake pandemic treaty accord accords agreement act bill protocol
        series bowl derby tour trophy masters ashes expo fair parade carnival genocide armistice truce
        """

    /// Events and works by name.
    static let events = """
        World War I; World War II; World War One; World War Two; First World War; Second World War; Cold War; Gulf War
        Vietnam War; Korean War; Civil War; American Civil War; Iraq War; Six-Day War; Yom Kippur War; Falklands War
        World Cup; Olympic Games; Olympics; Winter Olympics; Summer Olympics; Paralympics; Asian Games; Commonwealth Games
        Super Bowl; World Series; Stanley Cup; Davis Cup; Ryder Cup; Tour de France; Giro d'Italia; Vuelta; Grand Prix
        Australian Open; French Open; US Open; U.S. Open; Roland Garros; Euro 2024; Euro 2020; Copa America; FA Cup; Grand Slam
        Christmas; Christmas Eve; Christmas Day; New Year; New Year's Eve; New Year's Day; New Year's; Easter; Easter Sunday; Good Friday
        Ramadan; Eid; Eid al-Fitr; Eid al-Adha; Hajj; Passover; Yom Kippur; Rosh Hashanah; Hanukkah; Diwali; Lunar New Year
        Thanksgiving; Thanksgiving Day; Halloween; Black Friday; Memorial Day; Independence Day; Labor Day; Veterans Day; Bastille Day
        Arab Spring; Brexit; Holocaust; Nakba; Intifada; Great Depression; French Revolution; Industrial Revolution; Renaissance
        Watergate; Oscars; Oscar; Academy Awards; Academy Award; Golden Globes; Golden Globe; Grammys; Grammy; Emmys; Emmy; Nobel Prize
        Nobel Peace Prize; Pulitzer Prize; Booker Prize; Eurovision; Eurovision Song Contest; Hurricane Katrina; D-Day; Middle Ages
        Paris Agreement; Paris Climate Agreement; Oslo Accords; Geneva Conventions; Geneva Convention; Good Friday Agreement
        Treaty of Versailles; Magna Carta; First Amendment; Second Amendment; Bible; Koran; Quran; Qur'an; Torah; New Testament
        Old Testament; Constitution; Declaration of Independence; Bill of Rights; Kyoto Protocol; Schengen; Patriot Act; World Heritage
        """
}
