extension Gazetteer {
    /// States and provinces of federations, with the short forms that newspapers print.
    static let provinces = """
        Alabama/Ala.; Alaska; Arizona/Ariz.; Arkansas/Ark.; California/Calif.; Colorado/Colo.; Connecticut/Conn.
        Delaware/Del.; Florida/Fla.; Hawaii; Idaho; Illinois/Ill.; Indiana/Ind.; Iowa; Kansas/Kan.; Kentucky/Ky.
        Louisiana/La.; Maryland/Md.; Massachusetts/Mass.; Michigan/Mich.; Minnesota/Minn.; Mississippi/Miss.
        Missouri; Montana/Mont.; Nebraska/Neb.; Nevada/Nev.; New Hampshire/N.H.; New Jersey/N.J.; New Mexico/N.M.
        New York State; North Carolina/N.C.; North Dakota/N.D.; Ohio; Oklahoma/Okla.; Oregon/Ore.; Pennsylvania/Pa.
        Rhode Island/R.I.; South Carolina/S.C.; South Dakota/S.D.; Tennessee/Tenn.; Texas; Utah; Vermont/Vt.
        Virginia/Va.; West Virginia/W.Va.; Washington State; Wisconsin/Wis.; Wyoming/Wyo.; District of Columbia/D.C.; Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia
        New Brunswick; Newfoundland; Newfoundland and Labrador; Labrador; Prince Edward Island; Yukon
        Nunavut; Northwest Territories; New South Wales/NSW; Victoria; Queensland; Tasmania; South Australia
        Western Australia; Northern Territory; Saxony; Lower Saxony; Hesse; Brandenburg; Thuringia; Saarland
        Rhineland; North Rhine-Westphalia; Schleswig-Holstein; Baden-Württemberg; Mecklenburg; Andalusia; Galicia
        Castile; Aragon; Basque Country; Navarre; Lombardy; Tuscany; Piedmont; Veneto; Calabria; Apulia; Puglia
        Liguria; Umbria; Lazio; Campania; Sardinia; Corsica; Normandy; Brittany; Burgundy; Provence; Alsace
        Lorraine; Aquitaine; Savoy; Picardy; Champagne; Wallonia; Brabant; Friesland; Zeeland; Tyrol; Carinthia
        Styria; Bohemia; Moravia; Silesia; Transylvania; Wallachia; Bukovina; Vojvodina; Republika Srpska; Dalmatia
        Istria; Thrace; Crete; Crimea; Donbas/Donbass; Donetsk; Luhansk/Lugansk; Kherson; Zaporizhzhia; Dagestan
        Ingushetia; Tatarstan; Bashkortostan; Siberia; Kamchatka; Sakhalin; Kuril Islands; Karelia; Krasnodar
        Anatolia; Cappadocia; Nineveh; Anbar; Basra; Diyala; Helmand; Kandahar; Nangarhar; Kunduz; Waziristan
        North Waziristan; South Waziristan; Balochistan/Baluchistan; Khyber Pakhtunkhwa; Punjab; Sindh; Kashmir
        Jammu; Jammu and Kashmir; Gujarat; Rajasthan; Maharashtra; Kerala; Tamil Nadu; Karnataka; Bihar
        Uttar Pradesh; Madhya Pradesh; Andhra Pradesh; Telangana; Odisha; Orissa; Assam; Manipur; Nagaland; Mizoram
        Jharkhand; Chhattisgarh; West Bengal; Bengal; Haryana; Uttarakhand; Himachal Pradesh; Ladakh; Goa; Sikkim
        Tripura; Meghalaya; Rakhine; Shan State; Kachin; Chin State; Sagaing; Mandalay; Aceh; Java; Sumatra
        Sulawesi; Kalimantan; Papua; West Papua; Borneo; Bali; Lombok; Timor; Mindanao; Luzon; Visayas; Cebu
        Palawan; Sabah; Sarawak; Penang; Johor; Selangor; Guangdong; Guangxi; Sichuan; Yunnan; Hubei; Hunan; Hebei
        Henan; Shandong; Shanxi; Shaanxi; Jiangsu; Jiangxi; Zhejiang; Anhui; Fujian; Hainan; Guizhou; Gansu
        Qinghai; Ningxia; Inner Mongolia; Heilongjiang; Jilin; Liaoning; Manchuria; Hokkaido; Honshu; Kyushu
        Shikoku; Okinawa; Fukushima; Hiroshima; Nagasaki; Iwate; Miyagi; Ishikawa; Gyeonggi; Gangwon; Jeju; Jeolla
        Tigray; Amhara Region; Oromia; Ogaden; Puntland; Jubaland; Lamu; Equatoria; Kordofan; Blue Nile; Katanga
        North Kivu; South Kivu; Kivu; Ituri; Kasai; Borno; Yobe; Adamawa; Kaduna; Katsina; Zamfara; Biafra; Oyo
        Lagos State; Cabo Delgado; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Limpopo; Mpumalanga
        Free State; Zanzibar; Casamance; Sahel; Maghreb; Cyrenaica; Tripolitania; Sinai; Upper Egypt; Hejaz
        Hadramawt; Hadhramaut; Marib; Hodeidah; Hodeida; Dhofar; Khuzestan; Galilee; Negev; Judea; Samaria
        West Bank; Gaza; Gaza Strip; Golan Heights; Golan; East Jerusalem; Chiapas; Oaxaca; Sinaloa; Michoacan
        Guerrero; Jalisco; Chihuahua; Sonora; Tamaulipas; Veracruz; Yucatan; Baja California; Quintana Roo
        Patagonia; Bahia; Amazonas; Para State; Mato Grosso; Minas Gerais; Zulia; Antioquia; Cauca; Catatumbo
        Darien; Araucania; Atacama; Cornwall; Devon; Dorset; Somerset; Kent; Essex; Sussex; Surrey; Norfolk
        Suffolk; Yorkshire; Lancashire; Cumbria; Cheshire; Northumberland; Merseyside; Hampshire; Wiltshire
        Gloucestershire; Oxfordshire; Derbyshire; Nottinghamshire; Leicestershire; Lincolnshire; Shropshire
        Staffordshire; Warwickshire; Worcestershire; Hertfordshire; Bedfordshire; Cambridgeshire; Buckinghamshire
        Berkshire; County Durham; Isle of Wight; Isle of Man; Jersey; Guernsey; Channel Islands; Orkney; Shetland
        Hebrides; Donegal; Kerry; Galway; Mayo; Antrim; Armagh; Tyrone; Lapland; Scania; Jutland; Zealand; Svalbard
        Gotland; Aland
        """

    /// Seas, ranges, regions, well-known sites and parts of cities.
    static let regions = """
        Middle East/Mideast; Near East; Far East; East Asia; South Asia; Southeast Asia/South-East Asia; Northeast
        Asia; Central Asia; Western Europe; Eastern Europe; Central Europe; Northern Europe; Southern Europe
        East Africa; West Africa; North Africa; Southern Africa; Central Africa; Horn of Africa; Sub-Saharan
        Africa; Asia-Pacific/Asia Pacific; Indo-Pacific; Balkans/Western Balkans; Baltics; Caucasus/South Caucasus
        North Caucasus; Benelux; Iberia; Iberian Peninsula; Arabian Peninsula; Korean Peninsula/Korean peninsula
        Crimean Peninsula; Sinai Peninsula; Kola Peninsula; Persian Gulf; Gulf of Mexico; Gulf of Aden
        Gulf of Oman; Gulf of Guinea; Gulf of Thailand; Gulf of Tonkin; Gulf of Finland; Gulf Coast
        Strait of Hormuz; Taiwan Strait; Strait of Malacca; Strait of Gibraltar; Bosphorus/Bosporus; Dardanelles
        English Channel; Red Sea; Black Sea; Baltic Sea; North Sea; Caspian Sea; Mediterranean Sea/Mediterranean
        Dead Sea; Arabian Sea; Aegean; Aegean Sea; Adriatic; Adriatic Sea; Ionian Sea; Sea of Azov; Sea of Japan
        South China Sea; East China Sea; Yellow Sea; Barents Sea; Bering Sea; Bering Strait; Irish Sea
        Caribbean Sea; Tasman Sea; Celtic Sea; Sulu Sea; Andaman Sea; Atlantic; Atlantic Ocean; North Atlantic
        South Atlantic; Pacific; Pacific Ocean; South Pacific; Indian Ocean; Arctic Ocean; Southern Ocean; Arctic
        Arctic Circle; North Pole; South Pole; Bay of Bengal; Bay of Biscay; Hudson Bay; Chesapeake Bay; Tampa Bay
        Bay Area; San Francisco Bay; Panama Canal; Suez Canal; Suez; Alps; Swiss Alps; French Alps; Pyrenees; Andes
        Himalayas/Himalaya; Rockies; Rocky Mountains; Appalachians; Appalachia; Urals; Carpathians; Dolomites
        Hindu Kush; Karakoram; Sierra Nevada; Mount Everest/Everest; Mont Blanc; Kilimanjaro; Mount Kilimanjaro
        Mount Fuji; Vesuvius; Etna; Mount Etna; Sahara; Sahara Desert; Kalahari; Gobi; Gobi Desert; Negev Desert
        Sinai Desert; Amazon Basin; Amazon rainforest; Congo Basin; Nile; Danube; Rhine; Rhone; Seine; Thames
        Volga; Don River; Dnipro; Dnieper; Dniester; Euphrates; Tigris; Jordan River; Indus; Ganges; Brahmaputra
        Mekong; Yangtze; Yellow River; Mississippi River; Missouri River; Hudson River; Potomac; Rio Grande
        Colorado River; Niger River; Congo River; Zambezi; Orinoco; Great Lakes; Lake Michigan; Lake Victoria
        Lake Chad; Lake Baikal; Great Barrier Reef; Great Plains; Midwest; Midwestern; Deep South; New England
        Pacific Northwest; Silicon Valley; Wall Street; Times Square; Manhattan; Brooklyn; Bronx; The Bronx; Queens
        Staten Island; Harlem; Long Island; Upstate New York; Capitol Hill; Ground Zero; Central Park; Broadway
        Hollywood; Beverly Hills; Las Vegas Strip; Disneyland; Cape Canaveral; Camp David; Guantanamo Bay
        Guantanamo; Guantánamo; Fort Bragg; Fort Hood; Pearl Harbor; Los Alamos; Mar-a-Lago; Yellowstone
        Yellowstone National Park; Yosemite; Grand Canyon; Niagara Falls; Statue of Liberty; Golden Gate Bridge
        Downing Street; Trafalgar Square; Buckingham Palace; Westminster Abbey; Big Ben; Heathrow; Heathrow Airport
        Gatwick; Stansted; Hyde Park; Windsor Castle; Windsor; Balmoral; Sandringham; Wembley; Wembley Stadium
        Old Trafford; Anfield; Lord's; Twickenham; Silverstone; Wimbledon; Canary Wharf; Square Mile; West End
        East End; Champs-Elysees/Champs-Élysées; Eiffel Tower; Louvre; Notre Dame; Notre-Dame; Versailles
        Montmartre; Brandenburg Gate; Berlin Wall; Checkpoint Charlie; Tiananmen Square/Tiananmen; Forbidden City
        Great Wall; Great Wall of China; Victoria Harbour; Kowloon; Red Square; Maidan; Independence Square
        Tahrir Square; Taksim Square; Gezi Park; Hagia Sophia; Temple Mount; Western Wall; Al-Aqsa; Al-Aqsa Mosque
        Al-Aqsa mosque; Dome of the Rock; Rafah; Khan Younis/Khan Yunis; Jabalia; Deir al-Balah; Rafah crossing
        Jenin; Nablus; Hebron; Bethlehem; Nazareth; Jericho; Tulkarm; Philadelphi Corridor; Sheba Farms
        Shebaa Farms; Bekaa Valley; Bekaa; Idlib; Aleppo; Homs; Hama; Latakia; Raqqa; Deir Ezzor; Deir al-Zor
        Kobani; Afrin; Palmyra; Daraa; Sweida; Mosul; Fallujah; Kirkuk; Najaf; Karbala; Tikrit; Ramadi; Samarra
        Sadr City; Green Zone; Zaporizhzhia nuclear; Chernobyl/Chornobyl; Bakhmut; Avdiivka; Mariupol
        Kharkiv/Kharkov; Odesa/Odessa; Lviv/Lvov; Dnipropetrovsk; Melitopol; Kupiansk; Izium; Bucha; Pokrovsk
        Kramatorsk; Sloviansk; Kursk; Belgorod; Bryansk; Sevastopol; Simferopol; Kerch; Snake Island; Azovstal
        Panmunjom; Kaesong; Demilitarized Zone; DMZ; Yongbyon; Itaewon; Incheon; Busan; Gwangju; Daegu; Daejeon
        Ulsan; Spratly Islands; Paracel Islands; Scarborough Shoal; Second Thomas Shoal; Senkaku Islands; Diaoyu
        Kinmen; Okinawa; Fukushima Daiichi; Shibuya; Ginza; Canary Islands; Tenerife; Lanzarote; Gran Canaria
        Balearic Islands; Majorca/Mallorca; Ibiza; Lampedusa; Lesbos; Rhodes; Corfu; Santorini; Azores; Madeira
        Galapagos; Galápagos Islands; Easter Island; Martinique; Guadeloupe; Reunion Island; Mayotte; Bora Bora
        Tahiti; Aruba; Curacao; Bonaire; Virgin Islands; US Virgin Islands; British Virgin Islands; Diego Garcia
        Chagos Islands; Andaman Islands; Christmas Island; Norfolk Island; Midway; Iwo Jima; Bikini Atoll
        Hispaniola; Golden Triangle; Bermuda Triangle; Tornado Alley; Sun Belt; Rust Belt; Bible Belt; Ivory Coast
        Gold Coast; Sunshine Coast; Cape of Good Hope; Cape Cod; Cape Horn; Land's End; Giza; Luxor; Aswan; Petra
        Machu Picchu; Angkor Wat; Taj Mahal; Robben Island; Soweto; Table Mountain; Kruger National Park; Serengeti
        Masai Mara; Victoria Falls; Timbuktu; Goma; Bukavu; Kandahar; Bagram; Tora Bora; Swat; Swat Valley; Torkham
        Abbottabad; Srinagar; Ayodhya; Amritsar; Golden Temple; Varanasi; Chittagong; Cox's Bazar; Yangon/Rangoon
        Bombay; Calcutta; Madras; Bangalore; Saigon; Marrakesh/Marrakech; Fez; Geneva; Davos; Zurich; Basel
        Lausanne; Lucerne; The Hague; Hague; Cannes; Nice; Monte Carlo; Pisa; Verona; Lyon; Lyons; Bordeaux; Calais
        Dunkirk; Nantes; Strasbourg; Cologne; Nuremberg; Potsdam; Dresden; Leipzig; Bonn; Auschwitz; Gdansk
        Krakow/Cracow; Lodz; Brno; Ostrava; Constanta; Timisoara; Cluj; Plovdiv; Varna; Thessaloniki; Salonika
        Piraeus; Izmir; Antalya; Gaziantep; Diyarbakir; Bodrum; Incirlik; Batumi; Gori; Sochi; Vladivostok
        St Petersburg/St. Petersburg/Saint Petersburg; Leningrad; Yekaterinburg; Novosibirsk; Murmansk; Arkhangelsk
        Kaliningrad; Vorkuta; Norilsk; Benghazi; Misrata; Sirte; Derna; Tobruk; Sfax; Oran; Tangier; Casablanca
        Agadir; Fes; Omdurman; Port Sudan; El Fasher; Al-Fashir; Zamzam; Gedaref; Juba; Malakal; Bor; Mekelle
        Lalibela; Gondar; Mombasa; Kisumu; Garissa; Kismayo; Baidoa; Entebbe; Gulu; Lubumbashi; Beni; Bunia; Kano
        Maiduguri; Port Harcourt; Enugu; Jos; Ibadan; Zaria; Kumasi; Bouake; Gao; Kidal; Agadez; Zinder; Diffa
        Bamenda; Douala; Bangui; Pointe-Noire; Bulawayo; Beira; Pemba; Palma; Durban; Johannesburg; Bloemfontein
        Polokwane; Ndola; Blantyre; Mar del Plata; Rio/Rio de Janeiro; São Paulo/Sao Paulo; Brasília; Copacabana
        Ipanema; Manaus; Belem; Porto Alegre; Cordoba; Mendoza; Valparaiso; Cusco; Cuzco; Arequipa; Guayaquil
        Medellin/Medellín; Cali; Cartagena; Barranquilla; Cucuta; Maracaibo; Tijuana; Ciudad Juarez; Acapulco
        Cancun; Culiacan; Guadalajara; Monterrey; Puebla; Tapachula; Matamoros; Nuevo Laredo; Santa Fe; Havana
        Santiago de Cuba; Port-au-Prince; Cap-Haitien; Kingston; Montego Bay; New York/New York City/N.Y./NYC
        Los Angeles/L.A./LA; San Francisco; San Diego; Las Vegas/Vegas; Salt Lake City; St Louis/St. Louis
        St Paul/St. Paul; New Orleans; Baton Rouge; Oklahoma City; Kansas City; Little Rock; Fort Worth; El Paso
        San Antonio; Santa Monica; Silver Spring; Palm Beach; West Palm Beach; Key West; Virginia Beach; Long Beach
        Newport Beach; Atlantic City; Hoboken; Newark; Camden; Albany; Syracuse; Rochester; Buffalo; Ithaca
        Hartford; New Haven; Providence; Bangor; Concord; Burlington; Annapolis; Richmond; Charleston; Savannah
        Tallahassee; Gainesville; Montgomery; Birmingham; Selma; Biloxi; Jackson; Uvalde; Waco; Galveston; Amarillo
        Lubbock; Laredo; Brownsville; McAllen; Tulsa; Wichita; Topeka; Omaha; Des Moines; Cedar Rapids; Davenport
        Fargo; Bismarck; Sioux Falls; Rapid City; Cheyenne; Casper; Boulder; Aspen; Vail; Boise; Spokane; Tacoma
        Olympia; Eugene; Salem; Reno; Sacramento; Fresno; Bakersfield; Oakland; Berkeley; Palo Alto; Menlo Park
        Cupertino; San Jose; Malibu; Pasadena; Burbank; Anaheim; Compton; Maui; Honolulu; Oahu; Lahaina; Anchorage
        Fairbanks; Juneau; Ferguson; Flint; Dearborn; Ann Arbor; Lansing; Kenosha; Green Bay; Dayton; Akron
        Columbus; Charlottesville; Parkland; Newtown; Columbine; Roswell; Canterbury; Oxford; Cambridge; Brighton
        Dover; Folkestone; Salisbury; Grimsby; Blackpool; Sunderland; Middlesbrough; Derby; Carlisle; Lancaster
        Lincoln; Exeter; Plymouth; Truro; Penzance; Inverness; Dundee; Stirling; St Andrews; Swansea
        Newport; Wrexham; Derry; Londonderry; Limerick; Waterford; Chelsea; Hackney; Lewisham; Croydon; Brixton
        Tottenham; Whitechapel; Soho; Asansol; Macao; Kaohsiung; Hualien; Taichung; Tainan; Wuhan; Chongqing
        Shenzhen; Guangzhou; Canton; Tianjin; Shanghai; Harbin; Dalian; Qingdao; Nanjing; Hangzhou; Chengdu
        Kunming; Xian/Xi'an; Lhasa; Urumqi; Kashgar; Osaka; Kyoto; Yokohama; Nagoya; Kobe; Sapporo; Fukuoka; Sendai
        Noto Peninsula; Noto; Davao; Marawi; Zamboanga; Baguio; Surabaya; Bandung; Denpasar; Yogyakarta; Makassar
        Medan; Palembang; Dili; Da Nang; Hue; Haiphong; Ho Chi Minh City; Siem Reap; Chiang Mai; Phuket; Pattaya
        Mae Sot; Auckland; Christchurch; Dunedin; Wellington; Hamilton; Sydney; Melbourne; Brisbane; Perth
        Adelaide; Hobart; Darwin; Cairns; Alice Springs; Byron Bay; Bondi Beach; Bondi; Toronto; Montreal
        Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Victoria; Quebec City; Regina; Saskatoon; Whistler; Banff
        Jasper; Yellowknife; Mecca/Makkah; Medina/Madinah; Jeddah; Dammam; Dubai; Sharjah; Fujairah; Aden; Taiz
        Hodeida; Mukalla; Salalah; Basra; Erbil; Sulaymaniyah; Isfahan; Qom; Mashhad; Tabriz; Shiraz; Natanz
        Fordow; Bushehr; Bandar Abbas; Kerman; Ahvaz; Herat; Jalalabad; Mazar-i-Sharif; Peshawar; Quetta; Karachi
        Lahore; Rawalpindi; Faisalabad; Multan; Gwadar; Delhi; Mumbai; Kolkata; Chennai; Bengaluru; Hyderabad
        Ahmedabad; Pune; Jaipur; Lucknow; Bhopal; Wuhan City; Haifa; Tel Aviv; Eilat; Ashkelon; Ashdod; Sderot
        Beersheba; Netanya; Herzliya; Acre; Tyre; Sidon
        """
}
