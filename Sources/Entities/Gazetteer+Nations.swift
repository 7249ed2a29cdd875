extension Gazetteer {
    /// States and territories: names; capitals; adjectives and people. Names between slashes mean the same.
    ///
    /// Common knowledge, checked against the short names of ISO 3166 and the United Nations.
    static let nations = """
        Afghanistan; Kabul; Afghan/Afghans
        Albania; Tirana; Albanian/Albanians
        Algeria; Algiers; Algerian/Algerians
        Andorra; Andorra la Vella; Andorran/Andorrans
        Angola; Luanda; Angolan/Angolans
        Antigua and Barbuda/Antigua; St John's; Antiguan/Antiguans
        Argentina; Buenos Aires; Argentine/Argentinian/Argentines/Argentinians/Argentinean
        Armenia; Yerevan; Armenian/Armenians
        Australia; Canberra; Australian/Australians/Aussie/Aussies
        Austria; Vienna; Austrian/Austrians
        Azerbaijan; Baku; Azerbaijani/Azeri/Azerbaijanis/Azeris
        Bahamas/The Bahamas; Nassau; Bahamian/Bahamians
        Bahrain; Manama; Bahraini/Bahrainis
        Bangladesh; Dhaka; Bangladeshi/Bangladeshis
        Barbados; Bridgetown; Barbadian/Barbadians
        Belarus/Belorussia; Minsk; Belarusian/Belarusians/Belarussian
        Belgium; Brussels; Belgian/Belgians
        Belize; Belmopan; Belizean/Belizeans
        Benin; Porto-Novo; Beninese
        Bhutan; Thimphu; Bhutanese
        Bolivia; La Paz; Bolivian/Bolivians
        Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina/Bosnia-Hercegovina; Sarajevo; Bosnian/Bosnians
        Botswana; Gaborone; Botswanan
        Brazil; Brasilia; Brazilian/Brazilians
        Brunei/Brunei Darussalam; Bandar Seri Begawan; Bruneian
        Bulgaria; Sofia; Bulgarian/Bulgarians
        Burkina Faso; Ouagadougou; Burkinabe
        Burundi; Bujumbura; Burundian/Burundians
        Cambodia/Kampuchea; Phnom Penh; Cambodian/Cambodians
        Cameroon; Yaounde; Cameroonian/Cameroonians
        Canada; Ottawa; Canadian/Canadians
        Cape Verde/Cabo Verde; Praia; Cape Verdean
        Central African Republic/CAR; Bangui; Central African
        Chad; N'Djamena/Ndjamena; Chadian/Chadians
        Chile; Santiago; Chilean/Chileans
        China/People's Republic of China/PRC; Beijing/Peking; Chinese
        Colombia; Bogota; Colombian/Colombians
        Comoros; Moroni; Comoran/Comorian
        Democratic Republic of Congo/Democratic Republic of the Congo/DR Congo/DRC/Zaire; Kinshasa; Congolese
        Republic of Congo/Republic of the Congo/Congo-Brazzaville; Brazzaville; Brazzavillois
        Congo; ; Zairean
        Costa Rica; San Jose; Costa Rican/Costa Ricans
        Ivory Coast/Cote d'Ivoire/Côte d'Ivoire; Yamoussoukro; Ivorian/Ivorians
        Croatia; Zagreb; Croatian/Croatians/Croat/Croats
        Cuba; Havana; Cuban/Cubans
        Cyprus; Nicosia; Cypriot/Cypriots
        Czech Republic/Czechia; Prague; Czech/Czechs
        Denmark; Copenhagen; Danish/Dane/Danes
        Djibouti; Djibouti City; Djiboutian
        Dominica; Roseau;
        Dominican Republic; Santo Domingo; Dominican/Dominicans
        East Timor/Timor-Leste; Dili; East Timorese/Timorese
        Ecuador; Quito; Ecuadorian/Ecuadorean/Ecuadorians/Ecuadoreans
        Egypt; Cairo; Egyptian/Egyptians
        El Salvador; San Salvador; Salvadoran/Salvadorans/Salvadorean
        Equatorial Guinea; Malabo; Equatoguinean
        Eritrea; Asmara; Eritrean/Eritreans
        Estonia; Tallinn; Estonian/Estonians
        Eswatini/Swaziland; Mbabane; Swazi/Swazis
        Ethiopia; Addis Ababa; Ethiopian/Ethiopians
        Fiji; Suva; Fijian/Fijians
        Finland; Helsinki; Finnish/Finn/Finns
        France; Paris; French/Frenchman/Frenchmen/Frenchwoman
        Gabon; Libreville; Gabonese
        Gambia/The Gambia; Banjul; Gambian/Gambians
        Georgia; Tbilisi; Georgian/Georgians
        Germany; Berlin; German/Germans
        West Germany; ; West German/West Germans
        East Germany; ; East German/East Germans
        Ghana; Accra; Ghanaian/Ghanaians
        Greece; Athens; Greek/Greeks
        Grenada; St George's; Grenadian
        Guatemala; Guatemala City; Guatemalan/Guatemalans
        Guinea; Conakry; Guinean/Guineans
        Guinea-Bissau; Bissau; Bissau-Guinean
        Guyana; Georgetown; Guyanese
        Haiti; Port-au-Prince; Haitian/Haitians
        Honduras; Tegucigalpa; Honduran/Hondurans
        Hungary; Budapest; Hungarian/Hungarians
        Iceland; Reykjavik; Icelandic/Icelander/Icelanders
        India; New Delhi; Indian/Indians
        Indonesia; Jakarta; Indonesian/Indonesians
        Iran/Islamic Republic of Iran/Persia; Tehran/Teheran; Iranian/Iranians
        Iraq; Baghdad; Iraqi/Iraqis
        Ireland/Republic of Ireland/Irish Republic; Dublin; Irish/Irishman/Irishmen
        Israel; Jerusalem; Israeli/Israelis
        Italy; Rome; Italian/Italians
        Jamaica; Kingston; Jamaican/Jamaicans
        Japan; Tokyo; Japanese
        Jordan; Amman; Jordanian/Jordanians
        Kazakhstan; Astana/Nur-Sultan; Kazakh/Kazakhs/Kazakhstani
        Kenya; Nairobi; Kenyan/Kenyans
        Kiribati; Tarawa; I-Kiribati
        North Korea/Democratic People's Republic of Korea/DPRK/N. Korea/N Korea; Pyongyang; North Korean/North Koreans
        South Korea/Republic of Korea/ROK/S. Korea/S Korea; Seoul; South Korean/South Koreans
        Korea; ; Korean/Koreans
        Kosovo; Pristina; Kosovan/Kosovar/Kosovars
        Kuwait; Kuwait City; Kuwaiti/Kuwaitis
        Kyrgyzstan/Kyrgyz Republic; Bishkek; Kyrgyz
        Laos/Lao PDR; Vientiane; Laotian/Lao/Laotians
        Latvia; Riga; Latvian/Latvians
        Lebanon; Beirut; Lebanese
        Lesotho; Maseru; Basotho
        Liberia; Monrovia; Liberian/Liberians
        Libya; Tripoli; Libyan/Libyans
        Liechtenstein; Vaduz; Liechtensteiner
        Lithuania; Vilnius; Lithuanian/Lithuanians
        Luxembourg; Luxembourg City; Luxembourger/Luxembourgish
        Madagascar; Antananarivo; Malagasy/Madagascan
        Malawi; Lilongwe; Malawian/Malawians
        Malaysia; Kuala Lumpur; Malaysian/Malaysians
        Maldives/The Maldives; ; Maldivian/Maldivians
        Mali; Bamako; Malian/Malians
        Malta; Valletta; Maltese
        Marshall Islands; Majuro; Marshallese
        Mauritania; Nouakchott; Mauritanian/Mauritanians
        Mauritius; Port Louis; Mauritian/Mauritians
        Mexico; Mexico City; Mexican/Mexicans
        Micronesia/Federated States of Micronesia; Palikir; Micronesian
        Moldova; Chisinau; Moldovan/Moldovans
        Monaco; Monte Carlo; Monegasque
        Mongolia; Ulaanbaatar/Ulan Bator; Mongolian/Mongolians/Mongol/Mongols
        Montenegro; Podgorica; Montenegrin/Montenegrins
        Morocco; Rabat; Moroccan/Moroccans
        Mozambique; Maputo; Mozambican/Mozambicans
        Myanmar/Burma; Naypyidaw/Naypyitaw; Burmese
        Namibia; Windhoek; Namibian/Namibians
        Nauru; Yaren; Nauruan
        Nepal; Kathmandu; Nepalese/Nepali/Nepalis
        Netherlands/The Netherlands/Holland; Amsterdam; Dutch/Dutchman/Dutchmen
        New Zealand; Wellington; New Zealander/New Zealanders/Kiwi/Kiwis
        Nicaragua; Managua; Nicaraguan/Nicaraguans
        Niger; Niamey; Nigerien/Nigeriens
        Nigeria; Abuja; Nigerian/Nigerians
        North Macedonia/Macedonia; Skopje; Macedonian/Macedonians/North Macedonian
        Norway; Oslo; Norwegian/Norwegians
        Oman; Muscat; Omani/Omanis
        Pakistan; Islamabad; Pakistani/Pakistanis
        Palau; Ngerulmud; Palauan
        Palestine/State of Palestine; Ramallah; Palestinian/Palestinians
        Panama; Panama City; Panamanian/Panamanians
        Papua New Guinea/PNG; Port Moresby; Papua New Guinean
        Paraguay; Asuncion; Paraguayan/Paraguayans
        Peru; Lima; Peruvian/Peruvians
        Philippines/The Philippines; Manila; Filipino/Philippine/Filipinos/Filipina
        Poland; Warsaw; Polish/Pole/Poles
        Portugal; Lisbon; Portuguese
        Qatar; Doha; Qatari/Qataris
        Romania; Bucharest; Romanian/Romanians
        Russia/Russian Federation; Moscow; Russian/Russians
        Soviet Union/USSR/U.S.S.R.; ; Soviet/Soviets
        Rwanda; Kigali; Rwandan/Rwandans
        Samoa; Apia; Samoan/Samoans
        San Marino; ; Sammarinese
        Sao Tome and Principe/Sao Tome; ; Sao Tomean
        Saudi Arabia; Riyadh; Saudi/Saudis/Saudi Arabian
        Senegal; Dakar; Senegalese
        Serbia; Belgrade; Serbian/Serb/Serbs/Serbians
        Yugoslavia; ; Yugoslav/Yugoslavs/Yugoslavian
        Czechoslovakia; ; Czechoslovak/Czechoslovakian
        Seychelles; ; Seychellois
        Sierra Leone; Freetown; Sierra Leonean/Sierra Leoneans
        Singapore; ; Singaporean/Singaporeans
        Slovakia; Bratislava; Slovak/Slovaks/Slovakian
        Slovenia; Ljubljana; Slovenian/Slovene/Slovenes
        Solomon Islands; Honiara; Solomon Islander
        Somalia; Mogadishu; Somali/Somalis
        Somaliland; Hargeisa; Somalilander
        South Africa/S. Africa; Pretoria; South African/South Africans
        South Sudan; Juba; South Sudanese
        Spain; Madrid; Spanish/Spaniard/Spaniards
        Sri Lanka/Ceylon; Colombo; Sri Lankan/Sri Lankans
        St Kitts and Nevis/Saint Kitts and Nevis; Basseterre; Kittitian
        St Lucia/Saint Lucia; Castries; St Lucian
        St Vincent and the Grenadines/Saint Vincent and the Grenadines; Kingstown; Vincentian
        Sudan; Khartoum; Sudanese
        Suriname; Paramaribo; Surinamese
        Sweden; Stockholm; Swedish/Swede/Swedes
        Switzerland; Bern/Berne; Swiss
        Syria; Damascus; Syrian/Syrians
        Taiwan/Republic of China; Taipei; Taiwanese
        Tajikistan; Dushanbe; Tajik/Tajiks
        Tanzania; Dodoma; Tanzanian/Tanzanians
        Thailand; Bangkok; Thai/Thais
        Togo; Lome; Togolese
        Tonga; Nuku'alofa; Tongan/Tongans
        Trinidad and Tobago/Trinidad; Port of Spain; Trinidadian
        Tunisia; Tunis; Tunisian/Tunisians
        Turkey/Türkiye/Turkiye; Ankara; Turkish/Turk/Turks
        Turkmenistan; Ashgabat; Turkmen/Turkmens
        Tuvalu; Funafuti; Tuvaluan
        Uganda; Kampala; Ugandan/Ugandans
        Ukraine; Kyiv/Kiev; Ukrainian/Ukrainians
        United Arab Emirates/UAE/U.A.E.; Abu Dhabi; Emirati/Emiratis
        United Kingdom/UK/U.K./Britain/Great Britain; London; British/Briton/Britons/Brit/Brits
        England; ; English/Englishman/Englishmen
        Scotland; Edinburgh; Scottish/Scot/Scots/Scotsman
        Wales; Cardiff; Welsh/Welshman
        Northern Ireland/Ulster; Belfast; Northern Irish
        United States/US/U.S./USA/U.S.A./United States of America/America; Washington/Washington DC/Washington D.C.; American/Americans
        Uruguay; Montevideo; Uruguayan/Uruguayans
        Uzbekistan; Tashkent; Uzbek/Uzbeks
        Vanuatu; Port Vila; ni-Vanuatu
        Vatican/Vatican City/Holy See; ;
        Venezuela; Caracas; Venezuelan/Venezuelans
        Vietnam/Viet Nam; Hanoi; Vietnamese
        Yemen; Sanaa/Sana'a; Yemeni/Yemenis
        Zambia; Lusaka; Zambian/Zambians
        Zimbabwe/Rhodesia; Harare; Zimbabwean/Zimbabweans
        Hong Kong; ; Hong Konger/Hong Kongers
        Macau/Macao; ; Macanese
        Puerto Rico; San Juan; Puerto Rican/Puerto Ricans
        Greenland; Nuuk; Greenlander/Greenlandic/Greenlanders
        Faroe Islands; Torshavn; Faroese
        Gibraltar; ; Gibraltarian
        Bermuda; Hamilton; Bermudian
        Guam; ; Guamanian
        New Caledonia; Noumea; New Caledonian
        French Polynesia; Papeete; Polynesian
        Western Sahara; Laayoune; Sahrawi/Saharawi/Sahrawis
        Cayman Islands; George Town; Caymanian
        Falkland Islands/Falklands/Malvinas; Stanley; Falkland Islander
        Tibet; Lhasa; Tibetan/Tibetans
        Kurdistan; Erbil/Irbil; Kurdish/Kurd/Kurds
        Chechnya; Grozny; Chechen/Chechens
        Abkhazia; Sukhumi; Abkhaz/Abkhazian
        South Ossetia; Tskhinvali; Ossetian/South Ossetian
        Nagorno-Karabakh/Karabakh; Stepanakert; Karabakhi
        Transnistria; Tiraspol; Transnistrian
        Catalonia; Barcelona; Catalan/Catalans
        Flanders; ; Flemish
        Bavaria; Munich; Bavarian/Bavarians
        Sicily; Palermo; Sicilian/Sicilians
        Xinjiang; Urumqi; Uyghur/Uighur/Uyghurs/Uighurs
        Darfur; ; Darfuri
        Africa; ; African/Africans
        Asia; ; Asian/Asians
        Europe; ; European/Europeans
        North America; ; North American/North Americans
        South America; ; South American/South Americans
        Latin America; ; Latin American/Latin Americans
        Central America; ; Central American/Central Americans
        Scandinavia; ; Scandinavian/Scandinavians
        Caribbean; ; West Indian/Cariban
        Oceania; ; Aboriginal
        Antarctica; ;
        """

    /// Peoples, faiths, languages and political followings: adjectives and nouns that name no place and no body.
    static let peoples = """
        Arab/Arabs; Arabic; Bosniak/Bosniaks; Latino/Latinos; Latina; Hispanic/Hispanics; Nordic; Jewish/Jew/Jews; Muslim/Muslims/Moslem/Moslems; Islamic; Islamist/Islamists
        Christian/Christians; Catholic/Catholics; Protestant/Protestants; Orthodox; Sunni/Sunnis
        Shiite/Shiites/Shi'ite/Shi'ites/Shia/Shias; Hindu/Hindus; Buddhist/Buddhists; Sikh/Sikhs; Yazidi/Yazidis
        Druze; Coptic/Copt/Copts; Mormon/Mormons; Anglican/Anglicans; Pashtun/Pashtuns; Tamil/Tamils; Sinhalese
        Bengali/Bengalis; Punjabi/Punjabis; Kashmiri/Kashmiris; Baloch/Baluch; Rohingya/Rohingyas; Hutu/Hutus
        Tutsi/Tutsis; Tuareg/Tuaregs; Hausa; Yoruba; Igbo; Zulu/Zulus; Oromo; Amhara; Tigrayan/Tigrayans; Roma
        Gypsy/Gypsies; Basque/Basques; Breton; Corsican; Tatar/Tatars; Slavic; Latin; Hebrew
        Republican/Republicans; Democrat/Democrats; Zionist/Zionists; Communist/Communists; Marxist; Stalinist
        Nazi/Nazis; Maoist/Maoists; Gazan/Gazans; Californian/Californians; Texan/Texans; Parisian/Parisians
        Londoner/Londoners; New Yorker/New Yorkers; Muscovite/Muscovites; Berliner/Berliners; Hawaiian/Hawaiians
        Alaskan; Floridian; Balkan; Baltic; Mediterranean; Arctic
        African-American/African American/African-Americans; Asian-American/Asian American
        Native American/Native Americans; Anglo-Saxon; Gaelic; Mandarin; Cantonese; Swahili; Urdu; Hindi; Pashto
        Farsi; Yiddish; Celtic
        """
}
