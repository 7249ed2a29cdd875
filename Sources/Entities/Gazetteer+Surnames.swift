extension Gazetteer {
    /// Frequent family names of some forty languages in Latin letters.
    ///
    /// From the locale lists of Faker (MIT), folded.
    static let surnames = """
        Aaaqil Aabid Aadam Aadil Aalam Aalto Aaltonen Aalts Aamil Aamir Aamirah Aanei Aarden Aarif Aariz Aarts Aas
        Aasa Aasen Aasif Aasim Aasmae Aatiq Aavik Aazim Abaan Ababei Abad Abascal Abatantuono Abba Abbagnale Abbas
        Abbasli Abbasov Abbasova Abbott Abdalla Abdallah Abdi Abdiaziz Abdifatah Abdikadir Abdille Abdinoor
        Abdirahman Abdow Abdulla Abdullah Abdullahi Abdullaoglu Abdullayeva Abe Abel Abele Abella Abellan Aberg
        Abicic Abola Abolina Abolins Abols Aboraa Abrafi Abraham Abrahamova Abrahamsen Abrahamsson Abramov Abramovic
        Abrego Abreu Abril Abubakar Abuga Accardo Acedo Acerbi Acero Acevedo Acharya Achberger Achbergerova
        Acheampong Achieng Achison Achola Ackermann Acosta Acuna Adadia Adam Adame Adamec Adamecova Adamova Adams
        Adamson Adan Adebisi Adegbite Adegoke Adekunle Adelaar Adelakun Adeleke Adelusi Ademiluyi Aden Ader
        Aderibigbe Aderogba Adesiyan Adeyemo Adhiambo Adinolfi Adisa Adkins Adler Adolfsson Adolph Adoma Adomah
        Adomako Adongo Adow Adriaansen Adriaensdr Adriaense Adriansyah Adryaens Adu Adusei Adutwum Adutwumwaa Adwubi
        Adzijevic Aeije Aertsz Afanasjev Afirifa Afoakwa Afolabi Afolayan Afonja Afrakomaa Agaoglu Agarwal Agate
        Agayeva Agazzi Aggarwal Agnesi Agnew Agostinelli Agostini Agrawal Agren Aguado Aguayo Agudelo Agudo Aguila
        Aguilar Aguilera Aguilo Aguirre Agullo Agusti Agustin Agustina Agyapomaa Agyapong Agyare Agyei Agyeiwaa
        Agyemang Ahearn Ahearne Ahern Aherne Ahlberg Ahlgren Ahlin Ahlqvist Ahlstrom Ahluwalia Ahmad Ahmadi Ahmed
        Aho Ahokas Ahola Ahonen Ahortor Ahuja Ainsboro Airaksinen Ajao Ajayi Ajello Ajewole Akar Akca Akcay Akdeniz
        Akelis Akello Akerlund Akerman Akesson Akgunduz Akhtar Akinrinola Akinyi Akmacic Akoaa Akoth Akoto Akowua
        Aksu Akumu Akyaa Akyeampomaa Akyeampong Akyena Alabi Alamo Alanen Alanko Alarcon Alatalo Alba Alberdi Albero
        Alberola Albers Albert Albertini Alberto Alboni Albu Albuquerque Alcala Alcalde Alcantar Alcantara Alcaraz
        Alcazar Alcolea Aldobrandi Alegre Alegria Alejandro Aleksandrov Alekseev Aleman Alemany Alemdar Alex
        Alexander Alexandersson Alexandre Alfaro Alfieri Alfonsi Alfonso Alfredsson Ali Aliaga Alighieri Alio
        Alkovic Alksne Alksnis Allain Allan Allard Allas Allen Aller Allik Allis Allison Alm Almagia Almagro Almansa
        Almanza Almaraz Almazan Almeida Almgren Almonte Almqvist Aloba Aloisio Alonso Alonzi Alonzo Aloo Alpaidis
        Alsina Altamirano Altera Aluoch Alva Alvarado Alvarez Alvaro Alves Alzate Amador Amahle Amaldi Amalrada
        Amanovic Amaral Amat Amato Amaya Ambani Ambrasas Ambrozic Amidzic Amigo Amina Ammaniti Amo Amoa Amoako
        Amoakowaa Amoanimaa Amoasi Amoit Amondi Amor Amores Amorim Amoros Ampadu Ampofo Ampofowaa Ampoma Amponsa
        Amponsah Amundsen Anand Anarqizi Anastasi Anaya Anderberg Anders Andersen Anderson Andersson Andile Andorful
        Andra Andrade Andras Andrasek Andrasik Andrasikova Andrasova Andre Andreasen Andreassen Andreasson Andreev
        Andren Andreotti Andreozzi Andres Andresen Andreu Andrew Andrews Andriani Andrijasevic Andrijevic Anele
        Angarita Angeli Anggraini Anggriawan Angiolello Anglada Anguiano Anguillara Anguissola Anguita Angulo Angus
        Angwenyi Anichini Anicic Anima Anissimov Anjos Ankra Anne Annsboro Annus Anokye Ansa Ansboro Ansems Ansomaa
        Ansomah Antal Antalova Antelami Anthony Antikainen Antoine Antolkovic Anton Antonacci Antonelli Antonello
        Antonetti Antonic Antonini Antonioni Antonov Antonsen Antonsson Antonucci Anttila Anttonen Antunes Antunez
        Antwi Antwiwaa Anyango Anyanwu Anyona Aoki Aoko Aparecida Aparicio Apine Apinis Apiyo Apodaca Apondi Aponte
        Aporti Appelman Appia Appiah Apsite Apsitis Apte Aragao Aragon Aragones Aramburu Arana Aranda Arango Araujo
        Arazli Arboleda Arce Archuleta Arco Arcos Ardelean Ardianto Ardila Arellano Arens Arent Arevalo Argan
        Argentero Argenti Argento Arguello Argurio Ariasso Ariens Arifcanov Arino Ariosto Ariza Arjona Armani Armas
        Armellini Armendariz Armengol Armenta Armstrong Arnaiz Arnal Arnau Arnaud Arnesen Arnold Aro Aroca Aronsson
        Arora Arranz Arredondo Arregui Arreola Arriaga Arribas Arrieta Arro Arroyo Arslan Arsoy Arteaga Arthurs
        Artigas Aru Arula Arvidsson Arya Aryan Aryani Arzulu Asamoa Asamoah Asante Asantewaa Asare Asberg Aschman
        Asenjo Asensio Asenso Ashe Ashley Ashman Ashton Asiama Asiedu Asieduwaa Asikainen Aslan Aslanova Aslund
        Asmundo Asp Asplund Asprucci Assuncao Astrom Astuti Ata Ataa Atakisioglu Atchison Athman Atieno Atienza
        Atkins Atkinson Atwal Atzler Aubert Aubry Auger Augustsson Aulenti Auma Aumann Aun Aune Aunina Aunins Auraq
        Aurora Aus Austermuhle Austin Autio Auvinen Auzina Auzins Avalos Avery Avila Aviles Avogadro Avotina Avotins
        Awadh Awadil Awamil Awani Awinja Awino Awj Awmar Awodiran Awolowo Awuah Awuor Axelsson Axundlu Axundov
        Axundova Ayaan Ayala Ayamin Ayanda Ayandokun Ayers Ayieko Ayize Ayllon Aylward Ayoola Ayuma Ayuso Ayyubi
        Azban Azcona Azevedo Aznar Azorin Baa Baafi Baah Baaqir Baaree Baashir Baasim Baasit Baawia Babanli Babar
        Babati Babato Babayeva Babbo Babic Babjak Babjakova Babka Babtunde Babu Baca Bacak Bach Bachmann Bacic
        Backlund Backman Backstrom Bacosi Badal Badami Badia Badillo Badoer Badoglio Badu Baena Baez Baeza Baggio
        Bagirov Bagirova Baglioni Baharli Bahati Bahena Bahl Bahna Bahno Bahnova Bahr Bahri Bai Bailey Bailly Bains
        Baird Bajaj Bajamonti Bajan Bajardi Bajc Bajwa Bakare Bakari Baker Bakixanov Bakke Bakken Bakker Bakos Baksa
        Bakshi Bal Bala Balaguer Balakrishnan Balan Balasubramanian Balatinac Balay Balaz Balazova Balazs Balbi
        Balbo Balderas Baldwin Baleegh Bali Balic Balincic Balint Baljak Balla Ballard Ballester Ballesteros Balode
        Balodis Balog Balogh Balogun Balotelli Baltins Bambad Bamidele Bamiloye Bana Banas Banasova Bandello
        Bandeville Bandi Banerjee Banicevic Banik Banko Bann Bannon Bano Banos Banova Banovac Bansal Bantwini
        Banuelos Banville Bappa Baptista Baquero Barac Baracca Barad Barajas Baraka Baral Baran Baranka Barankova
        Baranov Baranova Barasa Baraza Barba Barbarigo Barbe Barbera Barberini Barbero Barbic Barbier Barbieri
        Barbir Barbora Barbosa Barbu Barcaccia Barcella Barcelo Barcena Barco Barela Barents Barese Baresi Baresic
        Baria Baric Baricevic Barillaro Barisic Barker Barkholz Barkovic Barlow Barna Barnaba Barnes Barnett
        Barneville Baro Baroffio Barok Barokova Barongo Barozzi Barr Barracco Barragan Barral Barranco Barraq
        Barraza Barre Barreda Barrena Barrera Barreto Barrett Barrientos Barriga Barrio Barrios Barrnette Barron
        Barros Barroso Barry Barsanti Barta Bartels Barth Barthelemy Bartlett Bartley Bartoli Bartolome Barton
        Bartos Bartosik Bartosikova Bartosova Bartova Bartovic Bartovicova Barusic Barzini Bas Basa Basaam Basadonna
        Basak Baseer Bashaar Bashaarat Basheerah Bashir Baska Basko Baskova Basnec Baso Basova Bassi Basso
        Bastiaanse Bastiaense Bastida Bastidas Basu Bataglia Batal Batalla Bates Batista Batlle Batool Batra Batrac
        Batrnek Batta Battaglia Battelli Battisti Baudry Bauer Baum Bautista Bauza Bava Bave Bawa Baxter Baya Bayeni
        Bayo Bayon Bayona Bayramov Bazin Bazjak Bazzi Beakey Beal Beale Beasley Beasty Beattie Beatty Bebic Beccaria
        Beccheria Becerra Bech Becht Beck Becker Beckmann Bedi Bednar Bednarik Bednarikova Bednarova Bedoya Beekman
        Beernink Beffa Beggan Beggs Begley Begonja Begue Begum Behan Behl Beier Beijring Beirn Beirne Bejarano Beka
        Bekbergen Belda Bele Beletic Beljajev Bell Bellemans Belletini Bellido Bellini Bello Bellocchio Bellucci
        Belmonte Belosevic Belov Belpere Belton Beltran Bembo Ben Bena Benard Benavent Benavente Benavides Benavidez
        Bencic Benedetti Benes Benesova Benet Bengtsson Benic Benigni Benitez Benito Benjamin Bennet Bennett Beno
        Benoit Benova Benson Benthin Bentley Benton Benus Benuska Benuskova Benusova Benussi Beourgeois Bera
        Berakovic Beran Beranek Berankova Beranova Berends Berendse Berengario Berenguer Beresford Berg Bergant
        Bergdahl Berge Berger Berggren Bergin Bergkvist Berglund Bergman Bergoglio Bergqvist Bergsten Bergstrand
        Bergstrom Bergvall Berlusconi Bermejo Bermingham Berminghim Bermudez Bernaards Bernad Bernal Bernard
        Bernardi Bernardic Bernardini Bernardova Bernat Bernetti Berney Bernie Bernier Bernini Bernolak Bernolakova
        Berntsen Berntsson Berre Berrios Berrocal Bersani Bertelsen Berthelot Bertho Bertilsson Bertin Bertoli
        Bertolucci Bertoni Bertosa Bertran Bertrand Berzina Berzins Besnard Besson Betancourt Betancur Bett Bettin
        Bettoni Bevan Bevc Bevilacqua Beyer Bezak Bezakova Bezemer Bezic Bezjak Bhagat Bhakta Bhalla Bhandari
        Bhardwaj Bhargava Bhasin Bhat Bhatia Bhatnagar Bhatt Bhattacharyya Bhatti Bhavsar Bhebhe Bhedleni
        Bhejelibomvu Bhembe Bhengu Bhensela Bhovungana Bhungane Biagi Biagiotti Bianchi Bianchini Bibi Bicak Bicanic
        Bicek Bicekova Bielik Bielikova Bien Bierstraten Biesty Biggen Bignami Bignardi Bii Bijelic Bijlsma
        Bikelwayo Bikwayo Bilaal Bilbao Bilek Bilekova Bilge Bilgin Bilir Bilka Bilko Bilkova Billung Binaghi Binda
        Bingula Binner Bir Birgen Birkeland Birkic Birmingham Birnbaum Biro Birtic Birzniece Birznieks Bishop Biswas
        Biwott Bixio Biyase Biyela Bizhan Bizjak Bjelis Bjork Bjorklund Bjorkman Blaak Black Blackburn Blackwell
        Blagaic Blaha Blaho Blahova Blair Blake Blanc Blanca Blanchard Blanche Blanchet Blanco Blanes Blankenship
        Blasco Blasi Blatnik Blazej Blazejova Blazek Blazevic Blazic Blazicko Blazkova Blazquez Blees Bleijenberg
        Blevins Blewanus Blin Blixt Bloch Bloemendaal Blokland Blom Blomberg Blomgren Blomkvist Blomqvist Blondel
        Blonk Blose Blumel Boada Boadi Boadu Boaga Boahen Boakye Boakyewaa Boase Boatemaa Boatemaah Boaten Boateng
        Bobal Boban Bobanovic Bobula Bobulova Bocca Boccaccio Boccherini Boccioni Bocelli Boddaugh Bodin Bodkin
        Bodnar Bodoni Boe Boer Boers Boeser Boetet Boezio Bogadi Bogan Bogdan Bogdanov Bognar Bogovic Bohan
        Bohlander Bohlin Bohman Bohnbach Bohorquez Boiardo Boitani Boito Boix Bojanic Boke Bokenkamp Boland Bolander
        Bolanos Bolcevic Boldu Boles Bolger Bolin Bolivar Boljkovac Bolkesteijn Bolnbach Bolton Bolzmann Boman
        Bombieri Bompiani Bona Bonanno Bonar Bonatti Bonaventura Bonaya Bonbach Bondarenko Bondra Bondrova Bondumier
        Boner Bonet Bongiorno Bonilla Bonino Bonneau Bonner Bonnin Bonolis Bonomo Bonsra Bonsu Booden Boogaerts
        Booker Boone Bophela Bor Bora Borah Borak Borbely Borde Borek Borekova Boreland Borg Borges Borghese Borgia
        Borgstrom Borik Borikova Boris Borisova Borissov Borja Borjesson Borka Borko Borkova Borland Borman Borner
        Borojevic Boros Borosak Borovsky Borovy Borra Borrani Borras Borrego Borrell Borromeo Borromini Borroni
        Borsellino Borsiere Boru Borzomi Bos Bosak Bosakova Bosch Bose Bosibori Bosilj Bosio Bosire Boska Bosman
        Bosnak Bosnakova Bosnjak Bosnjakovic Bossi Bostrom Bostrov Bosurgi Botella Botello Botic Botica Botta
        Bottaro Botticelli Bottigliero Bou Boucher Bouchet Boucsein Boudewijns Bouhuizen Boulanger Boulay Bourdon
        Bourke Bousquet Bouthoorn Boutin Bouvet Bouvier Bouwhuisen Bova Bowe Bowen Bowers Bowles Bowman Boyabenyathi
        Boyce Boyd Boyer Boylan Boyle Boyse Bozanic Bozanovic Bozic Bozicevic Bozickovic Bozikovic Bracun Bradden
        Bradford Bradic Bradley Bradshaw Brady Bragadin Bragaglia Brahmbhatt Brajkovic Bralic Bramante Brambilla
        Branaola Brancaccio Branciforte Branco Brandic Brandon Brandt Brankovic Brannelly Brannstrom Brar Brassil
        Braun Brcko Bree Breen Bregar Breheny Brekke Brenna Brennan Bresciani Brese Breslin Bresnehan Bresse Breton
        Brett Breugelensis Brewer Brezina Brezinova Brezjan Breznik Brian Briand Briccialdi Brichese Bridson Briede
        Briedis Briemer Brien Briere Brievingh Briggs Briody Briones Brisee Briseno Brislane Brito Britvec Brizee
        Brlas Brlek Brletic Broberg Brock Broderick Brodin Brody Broeckx Broeders Broek Broekhoven Broeshart Brogan
        Broggini Brolin Broman Bronder Brookes Brophy Broschi Brosnan Brouwer Brown Browne Broy Broz Brozova Bru
        Bruce Bruder Bruen Bruggeman Brugman Brugnaro Brumleve Brun Bruneau Brunel Brunelleschi Brunello Brunet
        Bruno Brunovska Brunovsky Bruscantini Bruska Brusko Bruskova Bruton Bruun Bruynzeels Bryan Bryant Bryson
        Bucanac Bucar Buch Buchanan Buchholz Buckley Budai Budaqli Budig Budiman Budiyanto Buendia Bueno Buhari Bui
        Buijs Buisson Buitrago Bukhosini Bukovec Bukovska Bukovsky Bukvic Buljan Bulle Bullock Bulzoni Bumb Buncic
        Bundi Bungic Bunic Buonauro Buraid Burbano Burcardo Burch Burchill Burcul Bures Buresova Burgess Burgos
        Buric Burke Burman Burnett Bursic Burton Buscetta Bush Busienei Busljeta Busoni Busquets Bustamante Bustos
        Butala Butkovic Butkus Butselaar Buttimer Buttimore Buzov Bwire Bylund Byrd Byrne Byrnes Bystrom Caballero
        Caban Cabanas Cabanillas Cabbarli Cabello Cabeza Cabezas Cabibbo Cabo Caboto Cabrera Cabrero Cabrini
        Caccianemico Caccioppoli Caceres Cadden Caddow Cadefau Cadena Cadenas Cadogan Cadorna Caetani Cafarchia
        Caffarelli Cafferkey Cafferky Cafferty Caffrey Cafuk Cagalj Cagney Cagnin Cagnotto Cahalane Cahill Cahillane
        Cahir Cai Caicedo Cain Caine Cainero Cairn Cairns Caironi Cal Calarco Calatayud Calbo Caldeira Caldera
        Calderon Caldwell Calgari Calhoun Callaghan Callahan Callan Callanan Callegari Callegaro Calleja Calligan
        Callinan Cally Caluza Calvet Calvey Calvillo Calvo Calzada Camacho Camalov Camanni Camara Camargo Camarillo
        Cameron Camicione Camilleri Camino Camiscione Cammarata Cammel Campanella Campano Campbell Campillo Campise
        Campo Campos Campoy Camuccini Camurcuoglu Camus Canales Canali Canas Canavan Candelaria Canellas Canet
        Canete Canetta Canevascini Canil Canizares Cannan Canniffe Cannizzaro Cano Canova Canovas Cantero Cantillo
        Cantimori Canton Cantrell Cantu Cantwell Cao Caparros Capdevila Capecchi Capek Capekova Capka Capko Capkova
        Capkovic Capkovicova Capla Caplis Caplovic Caplovicova Capone Cappelli Capples Capua Capuana Caraballo
        Caracciolo Carbajal Carbajo Carballo Carbery Carbo Carbonell Cardano Cardenas Cardona Cardoso Cardozo
        Carducci Carey Carfagna Cargonja Caric Carlberg Carleton Carley Carli Carlier Carlin Carlos Carlsen Carlson
        Carlsson Carmody Carmona Carneiro Carnera Carnero Carney Carnogurska Carnogursky Carnotte Caro Carocci
        Carolan Caron Carosone Carpaccio Carpentier Carpio Carr Carragher Carranza Carrasco Carre Carreno Carreon
        Carrera Carreras Carrero Carretero Carriera Carrig Carrigan Carrigy Carrillo Carro Carroll Carson Carsten
        Carter Carthy Cartwright Carty Carullo Caruso Carvajal Carvalho Carville Casadei Casado Casagrande Casal
        Casale Casaleggio Casalodi Casals Casanova Casanovas Casares Casarez Casarin Casas Casellati Casey Cashen
        Cashman Casillas Casini Caspar Cassara Cassen Casserley Casserly Cassiano Cassidy Cassin Castaneda Castano
        Castejon Castell Castellanos Castelli Castellitto Castello Castells Castiglione Castilla Castillo Castioni
        Castrillo Castrillon Castro Catala Catalan Catalano Catenazzi Cattaneo Cattigan Cauley Caulfield Caune
        Cavalcante Cavalcanti Cavanagh Cavanna Cavazos Cawley Cazares Cazorla Ceballos Cebekhulu Cebisa Cech Cechova
        Ceci Cedillo Ceh Ceja Cekovska Cekovsky Celentano Celma Celmina Celmins Celms Cendron Cenge Centek Centekova
        Centeno Cepeda Cerar Ceravolo Cerda Cerdan Cerezo Ceri Cermak Cermakova Cerna Cerne Cernik Cernikova Cernoch
        Cernochova Cerny Ceron Cerquiglini Cerro Cerutti Cervantes Cervantez Cerven Cervenova Cerveny Cervera
        Cesaroni Cesarotti Ceschi Cesnak Cesnakova Cesnek Cesnekova Cespedes Cestaric Cetin Chacha Chacko Chacon
        Chad Chada Chadha Chadwick Chagwe Chahal Chai Chakrabarti Chakraborty Chalupka Chalupkova Chamane
        Chamberlain Chamorro Chan Chana Chand Chanda Chander Chandler Chandra Chandran Chaney Chang Changawa Chapa
        Chaparro Chapman Charles Charlton Charo Charon Charpentier Charrier Chartier Chatterjee Chaudhari Chaudhary
        Chaudhry Chaudhuri Chaudry Chauhan Chauveau Chauvet Chauvin Chavarria Chaves Chavez Chawla Chebet Chebii
        Cheboi Chebon Checa Chechi Cheda Cheema Chege Chelagat Chelangat Chelimo Chemtai Chemutai Chen Chenangat
        Cheng Chengo Chepchirchir Chepchumba Chepkemboi Chepkemoi Chepkirui Chepkoech Chepkorir Chepkosgei Chepkurui
        Chepkwemoi Chepkwony Chepngeno Chepngetich Cheptoo Cherian Cherono Cherop Cherotich Cherubini Cheruiyot
        Cherutich Cheruto Chesang Chesire Chevalier Chevallier Chevresson Cheyech Chhabra Chiappetta Chiaramonte
        Chibi Chibini Chico Chiesa Chigi Chiliza Chindamo Chinnici Chirchir Chittolini Choi Chokshi Chomba Chonco
        Chopra Chotzen Choudhary Choudhry Choudhury Chovan Chovanec Chovanecova Chovanova Chowdhury Chrappa
        Chrappova Chretien Christensen Christian Christiansen Christoffersen Christoph Christopher Chrodtrud Chudik
        Chudikova Chukwu Chumba Chumo Chung Ciampi Cianciolo Ciani Cibane Cibin Cibula Cibulka Cibulkova Cibulova
        Cicala Cichorius Cicilia Cid Ciernaova Ciernik Ciernikova Cierny Cifuentes Cigan Ciganik Ciganikova Ciganova
        Ciganovic Ciger Cigerova Cignaroli Cik Cilea Cilibrasi Cimarosa Cimini Cindric Cingizoglu Cintron Cipolla
        Cirino Cirule Cirulis Cis Cisneros Civaschi Cizmesija Cizmic Claassen Claesdr Claesner Claesson Clafferty
        Claffey Clair Clancy Clare Clark Clarke Classon Clausen Clavero Clavin Clayton Cleary Clement Clemente
        Clements Clenaghan Clerc Clerkin Clery Clifford Cline Clinten Clinton Clogherty Cloherty Clohessey Clohessy
        Cloney Cloonan Cloone Clooney Clune Coady Coakley Coardi Coates Cobb Cobo Cobos Cobrda Cobrdova Coca Cocci
        Cochran Cociarelli Codina Cody Coelho Coello Coen Coenen Coffey Cogan Cogley Cohalan Cohen Coholan Colas
        Cole Coleman Coles Colfer Colgan Colhoun Colin Coll Collado Collazo Collen Colleneler Colleran Collet
        Colletti Colley Collier Colligan Collin Collina Collinder Collins Collodi Colly Colom Coloma Colomer
        Colreavy Colum Columbo Colunga Comar Comber Combi Comboni Combre Comencini Comer Comerford Comeriato Comisky
        Comisso Commins Comolli Compton Comyn Conaty Conboy Concannon Concepcion Conde Condoleo Condon Condren
        Condron Conefrey Conesa Conlan Conley Conlon Conmee Conmy Connachton Connaghy Connaughton Conneeley Conneely
        Connell Connellan Connelly Conner Connery Connole Connolly Connor Connors Conole Conrad Conradi Conree
        Conroy Conry Considine Contarini Conte Conti Contrafatto Contreras Conway Conwell Coogan Cook Cooke Coolahan
        Coolen Cooley Coonan Cooney Cooper Copeland Coppola Corbacho Corbett Corbo Corcoran Corcos Cordero Cordier
        Cordoba Cordova Corduff Coredo Coret Coric Corish Corkery Corless Corley Corlu Cormack Cormican Cormick
        Cormy Cornejo Cornelisse Cornelissen Cornelisz Corominas Corona Coronado Corr Corradi Corrales Correa
        Corredor Correia Correr Corridan Corrigan Corry Corstiaens Cortes Cortese Cortez Cortina Cosgrave Cosgrove
        Cosic Cosman Cossiga Costa Costalonga Costanzi Coste Costela Costello Costelloe Costigan Cotic Cotter Cotto
        Coughlan Coulon Counihan Courcey Cournane Courtenay Courtier Courtney Courtois Couturier Covarrubias Covic
        Cowan Cowely Cowen Cowley Coyle Coyne Cozar Crahan Craig Craine Crampsey Crampsie Crangle Cranley Cranly
        Craven Crawford Crawley Crean Creedon Cregan Crehan Cremin Cremonesi Crespi Crespo Crevar Criado Cribbons
        Crilly Crimmins Crinion Crisafulli Crispi Cristea Cristoforetti Crnekovic Crnkovic Croal Crohan Crolly
        Cronelly Cronin Cronly Crosbie Crosby Crossan Crota Crotty Crowe Crowley Crudden Cruz Cryan Csonka Cuadrado
        Cubric Cucek Cuda Cuddihy Cudic Cuellar Cuenca Cuervo Cuesta Cueto Cuevas Cuffe Cugia Cui Cuk Cukman Cukon
        Culhane Culi Culina Culjak Cullen Culligan Cullinan Cullinane Culloty Cully Cumiskey Cumisky Cummings
        Cummins Cummiskey Cummisky Cundari Cunha Cunnane Cunneen Cunningham Cunny Cuomo Cupic Curatoli Curci Curic
        Curiel Curley Curnane Curneen Curnyn Curran Currie Curtin Curtis Cusack Cusano Cutrufo Cutuli Cuvarli
        Cuzzocrea Cvenic Cvetko Cvetkovic Cvetnic Cvitan Cvrtila Cwalile Cyprich Cyprichova Daako Daakoaa Daamin
        Dabir Dabo Dabukke Dachgelder Dachgeldt Dachgelt Dada Dado Dadova Dagane Dagli Dahir Dahl Dahlberg Dahlen
        Dahlgren Dahlin Dahlqvist Dahlstrom Dai Daiken Dakhil Dalal Dale Dalla Dallape Dallara Dalmau Dalton Daly
        Damanik Damijanic Damjanovic Damurah Dan Dana Danaher Dancak Dancakova Danciak Danciakova Dandolo Dane Danek
        Danekova Dani Daniel Daniels Danielsen Danielsson Danilov Danjuma Danko Dankova Dano Danova Danso Dar Dara
        Darain Darcy Dargan Darko Darmody Darojkovic Das Dasey Dasgupta Dass Datta Daud Daugherty Dautanec Dautovic
        Dave Davenport Davern Davey David Davidova Davids Davidson Davidsson Davies Davila Davin Davis Davison
        Davitt Davodov Davoren Davy Daw Dawson Dawud Dayal Daza Deacy Deady Deak Deakova Deane Dease Deasy Debelic
        Debeljak Debnar Debnarova Decker Dee Deegadan Deegan Deehan Deeley Deely Deeney Deeny Deere Deery Dehmel
        Deigan Deignan Dej Dekker Dekys Dekysova Delacruz Delahaye Delahunty Delaney Delannoy Delap Delargy Delattre
        Delaunay Deledda Deleon Delgadillo Delgado Delle Dellucci Delmas Delorme Deloughrey Deloughry Delwayo Demir
        Demirel Demmendaal Dempsey Demsar Deng Denihan Denis Denison Denissov Dennehy Dennenberg Denning Dennis
        Denny Deo Deol Depero Derezic Dermody Dermott Derrig Desai Descamps Deschamps Deshmukh Deshpande Desio
        Desmond Detti Devally Devan Devane Devaney Devanney Devaux Devecka Deveckova Devenney Dever Devereux Devery
        Devi Devilly Devin Devine Devitt Devlin Devoy Dewan Dey Deze Dhaliwal Dhar Dhawan Dhillon Dhingra Diaconescu
        Diaconu Diallo Dias Diaz Dibiasi Dickerson Dickey Dickie Dickinson Dickson Dida Didier Didovic Diego Dieguez
        Diesbergen Dietz Diez Diffin Diffley Diggin Diggins Dignan Dijkman Dijkstra Dijoux Dikane Dillane Dillon
        Dima Dimba Dimbane Dimbani Dinabantu Dinan Dinangwe Dindela Dindi Dineen Ding Dingila Dinneen Dinu Dinwa
        Dippel Dircken Dirksen Dirrane Dirven Disdero Diskin Ditschlerin Divan Divenney Diviney Dixit Dixon Dizdar
        Dlaba Dlabane Dlabazane Dladla Dlakadla Dlakela Dlamane Dlambula Dlamdaka Dlamini Dlamlenze Dlangamandla
        Dlawuza Dlebenkomo Dlodlo Dlomo Dludla Dludlu Dlungwana Dmitriev Dobbin Dobbins Dobes Dobre Dobric Dobsinska
        Dobsinsky Dobson Dochioiu Docolomanska Docolomansky Dodd Dodson Doesburg Dogherty Doglioni Doherty Dohn
        Dolan Dolenc Dolezal Dolezalova Dolic Dolinar Dolinsek Domenech Domingo Domingues Dominguez Dominikovic
        Dominkovic Dona Donagher Donaire Donaldson Donarelli Donati Donatoni Doncabe Doncevic Donda Donegan Dong
        Dongoran Donini Donkor Donlon Donnan Donnell Donnellan Donnelly Donoghue Donohoe Donohue Donoso Donovan
        Doody Dooey Doogan Doohan Doolan Dooley Doorhof Doornhem Doorty Dora Doran Dordan Dore Dorgan Doria Doring
        Dorka Dorko Dorkova Dornan Dorot Dorota Dorotova Dorova Dorr Dorrian Dorschner Dorsey Dorsman Doshi Dossetti
        Dossi Dostal Dostalova Doudigan Dougherty Douglas Dovara Dowd Dower Dowerg Dowey Dowley Dowling Downes
        Downey Doyle Draaisma Draghi Dragicevic Dragobratovic Dragojevic Drajna Drajnova Drake Drakulic Drandic
        Drazic Drennan Dretvic Drewes Drian Driessen Driscoll Drobna Drobny Drohan Droney Droppa Droppova Drotar
        Drotarova Drozdov Drub Drubin Drumm Drummond Drummy Druso Drysdale Dua Duah Duan Duane Duarte Duba
        Dubandlela Dubazane Dube Dubey Dubnicka Dubois Dubovecak Dubovska Dubovsky Duda Dudas Dudek Dudekova Dudik
        Dudikova Dudka Dudko Dudkova Dudley Dudo Dudok Dudokova Dudova Duenas Duffin Duffy Dufie Dufour Dugal Dugar
        Duggan Duhamel Duhig Duhy Duignan Duivenvoorden Dujmovic Dukada Dukic Dula Dulbecco Dulla Dullova Dulohery
        Dulova Duma Dumakude Dumanli Dumas Dumina Dumins Dumisa Dumitrescu Dumont Duncan Dunford Dungan Dunge Dunlap
        Dunleavey Dunleavy Dunn Dunne Dunning Dunny Dunphy Dunworth Duodo Duong Dupont Dupre Dupuis Dupuy Duque
        Duran Durand Durante Durca Durco Durcova Durdik Durdikova Durdu Durek Durekova Durham Durica Duricova Duris
        Durisova Durka Durkan Durkin Durko Durkovic Durkovicova Durkovska Durkovsky Durmus Durnan Durnin Durning
        Duro Durova Durovic Durovicova Durovsky Durovskyova Durrihy Dusa Duse Dusek Dusekova Dusicka Dusickova Dusik
        Dusikova Duska Dusko Duskova Dusova Dutka Dutko Dutkova Dutt Dutta Duval Duvancic Duyaza Duze Dvojak Dvonc
        Dvoncova Dvorak Dvorakova Dvorska Dvorsky Dwala Dwamena Dwane Dwyer Dyal Dyer Dzapo Dzene Dzenis Dzurjanin
        Dzurjaninova Earle Eaton Eberhardt Ebert Eberth Echevarria Echeverria Eckbauer Eckhardt Eco Edberg Edin
        Edlund Edman Edstrom Edun Edvardsen Edvardsson Edwards Edwin Eelman Eerden Eftimie Egan Egea Eglite Eglitis
        Egorov Ehlert Ehsaas Eide Eigenwillig Eijkelboom Eimer Einarsson Einaudi Eivers Ejlaal Ekai Ekal Ekberg
        Ekdahl Ekelund Ekeno Ekholm Ekidor Ekiru Ekitela Eklof Eklund Ekman Ekstrand Ekstrom Elatli Elberts Elbertse
        Elias Eliassen Eliasson Elijah Elizondo Eller Ellingsen Elliot Elliott Ellis Ellison Elo Elofsson Eloranta
        Elorza Elsemulder Elsenaar Elwood Emanuelli Emanuelsson Emilsson Eminov Emmanuel Emmen Emo Emuria Endo
        Endrizzi Ene Engberg Engdahl Engels Engen English Englund Engman Engstrom Engvall Ennis Enright Enriquez
        Eraslan Erazo Erceg Ercegovic Erdogan Eregae Ergotic Ergul Erhout Erickson Ericson Ericsson Erik Eriksen
        Eriksson Erjavec Erkkila Erlandsson Erm Ernits Ernst Eronen Errani Errigo Ersek Ertas Erupe Ervin Ervine
        Erzen Escalante Escalona Escamilla Escobar Escobedo Escolano Escribano Escriva Escudero Esekon Esfandyar
        Eshan Esinyen Eskelinen Eskola Espada Espana Espanol Esparza Espejo Espinal Espino Espinosa Espinoza Espitia
        Esposito Esquibel Esquivel Esteban Estes Esteve Esteves Estevez Estey Estrada Eterovic Etienne Etyang Etzler
        Etzold Eustace Evans Evensen Everde Everett Evers Everts Evoy Evrard Ewing Ewoi Exposito Eyanae Eyvazali
        Eyvazli Eze Ezeugo Fabbri Fabian Fabianova Fabijanic Fabra Fabre Fabregas Fabregat Fabrizi Fabus Fabusova
        Fadden Fadian Fadipe Fagan Fagerstrom Faggiani Fagiani Fagotto Fagunwa Faherty Fahey Fahy Faivre Faizan
        Fajardo Fajimi Fajnor Fajnorova Fakazi Fakude Falabi Falco Falcone Faleti Falier Falk Fallaci Fallon
        Falloppio Faloye Falvey Fanisa Fannin Fannon Fantini Fantoni Fantozzi Fanucci Farago Farah Faranda Farell
        Faria Farias Farida Farina Farinelli Farkas Farkasovska Farkasovsky Farley Farnan Farnese Farnon Farragher
        Farre Farrell Farrelly Farren Farrissey Farrissy Farry Fasasi Fasiang Fasiangova Fattori Faugno Faulkner
        Faull Faure Faust Favata Fay Fazekas Fazli Fealy Fearon Fechant Fechner Federici Federico Fedor Fedorov
        Fedorova Fedotov Feehan Feeley Feely Feeney Feenstra Feeny Fegan Fehan Feher Fehilly Feighery Feijoo Fekete
        Felban Feldek Feldekova Feliciano Feliu Feltzer Fenelon Feng Fenighty Fenlon Fennell Fennelly Fennessey
        Fenning Fenton Fenya Ferenac Fergus Ferguson Ferm Fermi Fernandes Fernandez Ferrabosco Ferragamo Ferragni
        Ferran Ferrand Ferrandez Ferrandiz Ferrando Ferrante Ferrara Ferrari Ferraris Ferrata Ferrazzi Ferreira
        Ferrell Ferrer Ferrera Ferreras Ferrero Ferretti Ferris Ferriter Ferrucci Fiala Fialova Fibonacci Ficino
        Fico Ficova Fidvi Fiebig Fieramosca Fiere Fierro Figueiredo Figueras Figueroa Figuerola Fihlela Filangieri
        Filar Filatov Filban Filbin Filc Filcova Filip Filipcic Filipek Filipekova Filipic Filipko Filipkova
        Filipova Filipovic Filippelli Filippini Filippov Filogamo Filzi Finan Finegan Finetti Finka Finke Finkova
        Finlay Finley Finn Finnegan Finneran Finnerty Finnucane Finotto Finucane Finzi Fiol Fioravanti Fiorucci
        Firat Firgantoro Firmansyah Fischer Fischetti Fiser Fiserova Fisher Fittipaldi Fitzgerald Fitzgibbon
        Fitzgibbons Fitzmartin Fitzmaurice Fitzpatrick Fitzsimmons Fitzsimons Fjodorov Flaherty Flahive Flaiano
        Flanagan Flannagan Flannelly Flannery Flantz Flatley Flavin Flego Fleming Fletcher Fleury Fliegner Flink
        Flinn Flor Florea Flores Florez Florio Floyd Flynn Foa Foconi Fodor Fofie Fogaca Fogarty Fogas Fogasova
        Fogazzaro Folan Folch Foletti Foley Folkesson Folliero Fomin Fondo Fonseca Fontaine Foody Foran Forbes Forde
        Forero Forgac Forgacova Foriwaa Forjan Forkin Fornaciari Fors Forsberg Forsell Forsgren Forslund Forsman
        Forster Fortuny Fortuyn Forza Foscari Fosu Fosua Foucher Fouquet Fournier Fowler Fox Foy Foyle Fracci Fraher
        Frana Frances Franceschi Franch Francis Francisco Franco Francois Francoise Frandsen Franek Franekova Franic
        Franicevic Franjic Franka Franke Frankhuizen Franklin Franko Frankova Frano Franova Franscini Fransson
        Franusic Franva Franzen Franzese Fras Fraser Frawley Frazier Freaney Frederick Frederiksen Fredriks
        Fredriksen Fredriksson Freeley Freeman Freeney Freil Freitas Frema Fremie Frerichs Frescobaldi Freshour
        Freudenberger Frey Frias Friberg Frid Friedman Friehus Friel Friis Frimer Frimerova Frimpomaa Friscic
        Fritsch Fritz Frketic Frohlich Frolov Frutos Frye Ftacnik Ftacnikova Ftorek Ftorekova Fucek Fuente Fuentes
        Fuertes Fujiati Fujii Fujita Fujiwara Fukuda Fulop Fundi Furda Furey Furlan Fusani Fuseli Fuster Fyfe Gaba
        Gabadela Gabaldon Gabba Gabbana Gabela Gabhezi Gabhisa Gabrieli Gabrielsson Gabud Gachanja Gacheri Gacheru
        Gachoki Gadda Gade Gadlela Gaffney Gagashe Gaggini Gagliano Gagliardi Gagys Gahan Gaiatto Gaiciunas Gailius
        Gaillard Gailys Gaine Gaines Gainey Gaitan Gaito Gaizauskas Gakii Galan Galarza Galdikas Galeano Galeati
        Galenzone Galesic Galgallo Galgalo Galiano Galiazzo Galic Galijn Galik Galikova Galilei Galindo Gallagher
        Gallaher Gallardo Gallart Gallego Gallegos Gallen Gallet Galligan Gallivan Gallo Gallogly Galloway Galova
        Galovic Galtarossa Galu Galuppi Galvan Galvani Galvez Galvin Galvis Gama Gamboa Gambu Gambuse Gamede Gamez
        Gandhi Ganesan Ganesh Gangemi Ganguly Ganley Ganly Gannon Gao Gaona Gara Garate Garavan Garay Garba Garces
        Garcia Garde Gardiner Gardner Garety Garg Gargallo Gargan Garibaldi Garibay Garica Garmendia Garner Garnier
        Garobbio Garozzo Garraghy Garrahy Garrett Garrido Garriga Garrihy Garrone Garry Gartlan Gartland Garvey
        Garvin Garza Garzon Garzoni Gasa Gascon Gasela Gashi Gaspar Gasparova Gasparovic Gasparovicova Gasperi
        Gastelum Gately Gathogo Gathoni Gati Gatimu Gatsheni Gatto Gatwiri Gaudin Gaughan Gauthier Gautier Gavaghan
        Gavalier Gavalierova Gavenda Gavendova Gavican Gavigan Gavin Gaviria Gavornik Gavornikova Gavrilov Gaya
        Gaynard Gaynor Gaytan Gazo Gazova Gazu Gcaba Gcaleka Gcugcwa Gcumisa Gcwabe Gcwensa Geany Gearty Geary
        Gebashe Gebhezi Gedeza Gedi Geerling Geerts Geertsen Gegic Geherty Gehringer Geisel Geisler Geissler
        Gelabert Geldens Gelemanovic Gellemeyer Gelli Gemen Gemito Gence Geneart Genefaas Gengeshe Gentileschi
        Gentili Gentilini Geoghegan George Georges Georgescu Gera Geraci Geraghty Gerard Gerarghty Gerassimov
        Gerlach Germain Germano Gerrits Gerritse Gerritsen Gertz Gervais Ghafoor Ghanee Ghannam Ghasaan Ghauth
        Ghayoor Ghazzal Gheorghiu Ghoerle Ghose Ghosh Ghunayn Ghutayf Giacconi Giacometti Giammusso Gianetti
        Gianinazzi Giannelli Giannetti Giannini Giannone Giannotti Giannuzzi Gianvecchio Gibbon Gibbons Gibbs Gibert
        Gibilisco Giblin Gibney Gibson Gichana Gicheru Gichohi Gichuhi Gichuki Gichuru Gierschner Giess Gigaba Gigli
        Gikonyo Gil Gilabert Gilardoni Gilbane Gilbert Gilbride Gildea Gilduff Giles Gilgunn Gilhooly Gillan Gillen
        Gilles Gillespie Gillet Gillic Gillick Gilligan Gilliland Gillis Gillooly Gilmartin Gilmore Gilroy Gilsenan
        Gimenez Gimeno Gina Giner Ginese Ginesio Ginevan Ging Gininda Ginnitty Ginnity Gintalas Ginty Ginzburgas
        Gioberti Giolitti Giorgetti Giovine Giradello Giraldo Giralt Girard Giraud Giron Girona Girschner Girvan
        Gisbert Giselmeyer Gitahi Gitari Gitau Githaiga Githinji Gitonga Giulietti Giunti Giusti Givern Glasnovic
        Glavan Glavin Glavor Glazier Gleasure Gleeson Glenn Glennon Gligora Gloster Glover Glynn Gnatz Gnodde Goba
        Gobhozi Gocnik Gocnikova Goda Godana Godard Goddard Godec Goderts Godfrey Godide Godinez Godinic Godoy
        Goedhart Goel Goff Gogan Gogarty Goggin Gohar Goicoechea Goje Gokhale Gola Golding Goldoni Goldrick
        Goldstein Gole Golgi Golino Golla Gollan Gollum Golob Golubev Golubic Gomboc Gomes Gomez Gomila Gomis Gona
        Goncalves Goni Gontsarov Gonzaga Gonzales Gonzalez Gonzalo Goodman Goodwin Gopal Goransson Gorbunov Gordillo
        Gordon Gorenc Gorevan Gorey Gorham Gori Gorjup Gorlitz Gorman Gosselin Goswami Gotic Goto Gotsholo Gottardi
        Gotthard Gotti Goudriaan Gough Gould Goulden Goulding Gour Govarts Govoni Govorcinovic Goyal Gozzano Gozzi
        Gracia Gracin Gradenigo Grady Graf Graham Grahams Grahn Gramsci Granado Granados Granatelli Granath Granberg
        Grande Granlund Granstrom Gras Grassi Grasso Grattan Grau Gravina Gray Grba Grbac Grealish Greally Greaney
        Greco Gredicak Greehy Greelish Greely Green Greene Greenwood Greer Gregersen Greggio Gregoire Gregor Gregori
        Gregoric Gregorio Gregorova Gregory Gregov Gregus Gregusova Greij Gremese Gren Grenier Grennan Grewal Grgic
        Grgurevic Grguric Grgurovac Griego Grifeo Griffen Griffin Griffith Griffiths Grigoriev Grijalva Grimani
        Grinius Grisoni Gritti Grna Grnova Groarke Groen Groenendaal Groenestein Grogan Gromov Grondel Grondin
        Gronlund Gronroos Gronskis Groogan Groote Gros Grossi Grottner Grover Growney Grubisic Gruijl Grzetic
        Grzincic Grznar Grznarova Guajardo Gual Gualandi Gualtieri Guarana Guarato Guardado Guardia Guardiola
        Guariento Guarneri Gubain Gubben Guberovic Gubeshe Gubhela Gubhuza Gubulundu Gucci Guclu Gude Gudelj Guerin
        Guerra Guerreiro Guerrero Guevara Guglielmi Gugushe Guha Guibert Guicciardini Guichard Guidone Guidotti
        Guihan Guijarro Guilbert Guilfoyle Guillaume Guillen Guillet Guillon Guillot Guillou Guinan Guinane Guinevan
        Guiney Guinizzelli Guinnane Guinness Guiry Guit Guitart Gul Gulan Gulati Gulbrandsen Gule Gulen Gulfam
        Guliwe Gullberg Gullotta Gulotta Gulshan Gulyas Guma Gumbi Gumede Gumprich Gunarto Gunawan Gundersen Gunn
        Gunnarsson Gunpf Guo Gupta Gure Gurule Gusev Gussoni Gustafsson Gustavsson Gustin Gute Gutierrez Gutknecht
        Guyo Guyon Guyot Guzman Gwacela Gwagwa Gwala Gwamanda Gwanyana Gwija Gwynn Gxabhashe Gyamfi Gyamfiaa Gyasi
        Gyasiwaa Haack Haapala Haapanen Haapaniemi Haas Haase Haataja Haavisto Habibi Hablak Hablakova Habsuda
        Habsudova Hackett Hadebe Hadrovic Hadzic Haengreve Haering Hafner Hagan Hagara Hagarova Hagberg Hagen
        Hagendoorn Hagg Haggerty Hagglund Haggstrom Haglund Hagman Hagstrom Hahessy Hahn Haire Hajdu Hajek Haji
        Hajkova Hak Hakala Hakansson Hakim Hakkarainen Hakker Hakkinen Halak Halake Halakova Halambek Halapir Halasz
        Halder Haley Halim Halimah Hallahan Hallanan Hallberg Halley Hallgren Hallik Hallin Hallinan Hallissey
        Halloran Halme Halonen Halpen Halpin Haluska Haluskova Halvarsson Halvorsen Hamalainen Hamann Hamel Hamilton
        Hamisi Hammar Hammarstrom Hammond Hamon Hampton Han Hanafin Hanak Hanakova Hanbury Hancer Hancock Handa
        Handayani Hande Haneberg Hanegraaff Hanek Hanekova Hanel Haney Hangala Hanka Hankard Hanko Hankova Hanley
        Hanlon Hanly Hanna Hannah Hanncard Hannigan Hanninen Hannon Hannula Hanrahan Hanratty Hans Hansen Hanson
        Hanssen Hansson Hanus Hanusek Hanusekova Hanuska Hanuskova Hanusova Hanzek Hanzel Hanzelova Hao Hara Harahoe
        Haraldsson Haran Harapin Hardi Hardiansyah Hardiman Hardin Harding Haren Hargadon Hargan Hargreaves Hari
        Hariyah Harju Harkin Harkins Harkonen Harley Harloff Harmon Harnett Haro Harper Harrell Harrihy Harrington
        Harris Harrison Hartati Harte Hartigan Hartikainen Hartley Hartman Hartmann Hartnett Hartung Harty Harvan
        Harvanek Harvanekova Harvanova Harvey Haryanti Haryanto Hasan Hasanah Hascak Hascakova Hasegawa Haselaar
        Hashimoto Hassan Hassanah Hassett Hastey Hastie Hastings Hastuti Hatfield Hatton Hauffer Haug Hauge Haugen
        Haugh Haughey Haugland Hautala Hautamaki Havel Haverinen Haverty Havlicek Havlickova Havran Havranka
        Havranko Havrankova Havranova Hawe Hawkins Hawthorn Hayashi Hayden Hayer Hayes Haynes Hayre Hayrioglu
        Hayward Hazenveld Heaffy Healy Heaney Heaphy Hearn Hearne Heavey Hebert Hecimovic Hecker Heckett Hecko
        Heckova Hedberg Hedderman Hedigan Hedin Hedlund Hedman Hedstrom Heelan Heenan Heeney Heere Heerkens
        Heerschop Heffernan Hefferon Heffron Hegarty Hegde Hegedus Heggarty Hehir Hehl Heidrich Heijman Heijmans
        Heijmen Heikkila Heikkinen Hein Heino Heinonen Heinrich Heinrichs Heinsalu Heinsoo Heintze Heinz Heiskanen
        Hekker Helen Helenius Helery Helgesson Helin Helland Hellberg Hellevoort Hellgren Hellman Hellstrom Hellwig
        Helmerhorst Helminen Hely Hempenstall Henao Henck Henderson Hendricks Hendriks Hendrikse Hendrix Hendry
        Henebry Heneghan Henery Heney Henk Hennebry Hennelley Hennelly Hennessey Hennessy Hennigan Henningsson
        Henriksen Henriksson Henriques Henriquez Henry Henschel Hensley Henson Hentschel Hepenstall Heraghty Heras
        Heraty Herbert Herceg Heredia Heretik Heretikova Hereward Hering Herity Herlihy Herman Hermann Hermans
        Hermansen Hermansson Hermighausen Hernadez Hernandes Hernandez Hernando Hernon Herout Herranz Herrera
        Herrero Herrmann Hertrampf Hervas Herve Hervia Heser Heskin Heslin Hess Hesse Hession Hester Hethur Hettner
        Heuser Hever Hewitt Hewson Hexspoor Heydrich Heymans Heyne Hhoyiyane Hickey Hickman Hidalgo Hidayanto
        Hidayat Hierro Hietala Hietanen Higgins Higueras Hilary Hill Hillen Hiller Hillery Hilliard Hillow Hilmer
        Hilmerova Hilton Hiltunen Hines Hinic Hinney Hinojosa Hinton Hirvonen Hishon Histon Hjalmarsson Hjelm Hjort
        Hlabangane Hlabisa Hladka Hladky Hlatshwayo Hlavac Hlavacik Hlavacikova Hlavacova Hlela Hlengwa Hlinik
        Hlinikova Hlinka Hlinkova Hlomuka Hlongwa Hlongwane Hlophe Hlubi Hlumakazi Hoang Hoarau Hoare Hoareau Hoban
        Hobbs Hocevar Hodak Hodge Hodges Hodgson Hodnett Hodza Hodzic Hodzova Hoedemakers Hoeks Hoekstra Hoelen Hoey
        Hoffman Hoffmann Hofig Hofman Hofmann Hogan Hogberg Hoglund Hokkanen Holappa Holcik Holcikova Holden
        Holgersson Holguin Holic Holicek Holicekova Holicka Holickova Holicova Holik Holikova Holland Hollander
        Hollins Holloway Hollywood Holm Holmberg Holmes Holmgren Holmqvist Holmstrom Holohan Holopainen Holst
        Holsten Holt Holthuis Holub Holubec Holubecova Holubek Holubekova Holubka Holubko Holubkova Holubok Holubova
        Holuby Holzapfel Holzenbecher Honan Hondeveld Honkanen Hoogers Hooper Hoover Hopkins Hoppenbrouwer Hora
        Horacek Horackova Horak Horakova Horan Hore Horgan Horle Horne Hornich Hornig Horrocks Horton Horvat
        Horvatek Horvath Horvathova Horvatic Horvatinec Hosae Hosey Hoskins Hosseini Hostak Hostakova Hou Houdijk
        Hough Houghton Houlihan Hourican Hourigan Hourihane Houston Howard Howarth Howe Howell Howells Howley Hoyos
        Hoz Hoza Hozjan Hozova Hrabar Hranic Hranj Hrasko Hraskova Hrastinski Hrdlicka Hrdlickova Hren Hrianka
        Hriankova Hribar Hribernik Hric Hricova Hrmo Hrmova Hrobon Hrobonova Hrovat Hrsak Hruba Hruby Hruska
        Hruskova Hrusovska Hrusovsky Hrvojic Hrzenjak Huang Huba Hubbard Hubel Huber Hubert Huberts Hubova Hucko
        Huckova Hudacek Hudacekova Hudec Hudecova Hudson Huel Huerta Huertas Huet Huffman Hughes Huguet Huhn Huhtala
        Huijben Huijbrechts Huijs Huijzing Huisman Huka Huljev Huls Hulshouts Hulskes Hulst Hult Hultgren Hultman
        Humbert Humphrey Humphreys Humphries Hunt Hunter Huotari Huovinen Hupka Hupkova Hurd Hurley Hurst Hurtado
        Hus Husak Husakova Husar Husarova Husek Husekova Huseynli Huseynoglu Huseynov Huseynova Huska Huskova
        Husnjak Huso Husova Hussain Hussein Hussey Hustak Hustakova Hutagalung Hutapea Hutasoit Hutchinson Hutchison
        Hutta Hutton Huttova Huttunen Huurdeman Huuskonen Huynh Huzaifa Hyde Hyland Hyman Hynes Hytonen Hyttinen
        Hyvarinen Hyvonen Iacobucci Iacovelli Iadanza Iago Iannelli Iannotti Iannucci Iannuzzi Ibanez Ibarra
        Ibikunle Iborra Ibraaheem Ibrahim Ibrahimli Ibrahimoglu Ibrahimov Ibrahimova Idris Idrisli Idrisoglu
        Iftikhaar Iglesia Iglesias Ignac Ignatjev Igoe Ihab Ihalainen Ihejirika Ihnacak Ihnacakova Ihsaan Ihsanoglu
        Ihtiram Ijli Ikeda Ikonen Ilan Ildirimoglu Ilic Ilijic Ilinovic Iljin Illes Ilori Ilupeju Ilves Imali Imbert
        Iminza Immonen Impastato Imrich Imrichova Infante Infantino Inglis Ingoldsby Ingram Ingvarsson Iniesta
        Iniguez Innocenti Inonu Inoue Interiano Interminei Interminelli Inzaghi Ionescu Ionita Ioppi Iqbal Irawan
        Ireri Iriarte Irizarry Iroha Irungu Irvine Irwin Isaac Isah Isaksen Isaksson Isaxanli Isern Ishii Ishikawa
        Ismail Ismayilqizi Israelsson Issa Issac Issack Issak Iswahyudi Ito Ivancan Ivandic Ivanov Ivanovic Ivarsson
        Ivask Ivaska Ivaskova Ivers Iversen Ivsic Iwu Iyanda Iyengar Iyer Izaguirre Izquierdo Jaabir Jaakkola
        Jaakson Jaanson Jaanus Jaaskelainen Jaatinen Jabir Jabr Jaceps Jackman Jackson Jacob Jacobi Jacobs Jacobsen
        Jacobson Jacobsson Jacques Jacquet Jacquot Jacuzzi Jad Jaen Jafari Jagarinec Jagecic Jaggi Jahdami Jahdari
        Jahn Jailani Jaime Jaimes Jain Jaiyeola Jakab Jakel Jakobsen Jakobson Jakobsson Jakopec Jakopovic Jakovac
        Jakovic Jakovlev Jakovljevic Jakub Jakuba Jakubcek Jakubcekova Jakubcik Jakubcikova Jakubco Jakubcova
        Jakubec Jakubecova Jakubek Jakubekova Jakubik Jakubikova Jakubka Jakubko Jakubkova Jakubova Jakupic Jakus
        Jalaal Jalakas Jali Jalil Jalonen Jalovec Jalovecova Jama Jamaal Jamasijadu Jameel James Jameson Jamile
        Jamnik Jan Janak Janakova Janca Jancek Jancekova Janco Jancova Janda Jandova Janecek Janecekova Janecka
        Janecko Janeckova Janek Janekova Janes Janezic Jani Janik Janikova Janka Jankauskas Janko Jankova Jano
        Janocko Janockova Janos Janosek Janosekova Janosik Janosikova Janoska Janosko Janoskova Janoso Janosova
        Janova Jans Jansdr Janse Jansen Jansse Janssen Janssens Jansson Jantosovic Jantosovicova Jantsch Jantti
        Januar Jaquez Jara Jaramillo Jarc Jarl Jaros Jarosova Jarso Jarv Jarve Jarvela Jarvenpaa Jarvi Jarvinen
        Jarvis Jasprica Jasso Jauhiainen Jaume Jaunzema Jaunzems Jauregui Javornik Jayaraman Jdotte Jean Jebet
        Jedlovska Jedlovsky Jefferson Jefimov Jefwa Jeggij Jegorov Jekel Jelagat Jelavic Jele Jelen Jelic Jelimo
        Jelinek Jelinkova Jelle Jemeli Jemric Jemutai Jendek Jendekova Jenkins Jenko Jennings Jensen Jenssen
        Jepchirchir Jepchumba Jepkemboi Jepkemei Jepkirui Jepkoech Jepkogei Jepkorir Jepkosgei Jepleting Jepngetich
        Jeppesen Jeppsson Jepsen Jeptoo Jereb Jerez Jeric Jerkovic Jermakov Jerman Jerono Jerop Jerotich Jersov
        Jerusalem Jeruto Jespersen Jessel Jessen Jesus Jezek Jezkova Jha Jhaveri Jia Jiang Jibela Jibril Jilani
        Jiles Jili Jillo Jimale Jimenez Jiminez Jin Jiyane Jobe Jochems Jockel Jodar Joe Joel Joesaar Jogi Johal
        Johann Johannessen Johannesson Johansen Johanson Johansson John Johns Johnsen Johnson Johnsson Johnston
        Johnstone Jokela Jokinen Jokiwe Joly Jomo Jonas Jonasson Jonata Jonatova Jones Jonjic Jonker Jonkman Jonsson
        Joosten Jopich Jorda Jordan Jorgensen Jorlink Jorrisen Josefsson Joseph Joshi Joshua Josipovic Joubert
        Jourdan Jovanovac Jovanovic Jove Jover Jovic Jovinelli Joyce Jozic Juan Juarez Jugovac Juhanson Juhasz
        Juhkam Juhlin Jukic Julia Julian Julien Julius Juma Jumba Junas Junasova Junck Juncken Jungfer Junitz Junken
        Juntunen Juqula Jurado Juras Jurasova Jurca Jurcic Jurcina Jurcinova Jurco Jurcova Jurek Jurekova Juresko
        Juretic Jurgens Jurgenson Juric Jurik Jurikova Jurina Jurinova Jurisic Jurisson Jurjevic Jurka Jurko Jurkova
        Jurkovic Jurkovicova Jurlina Jurrijens Jussila Juttner Juvara Juvonen Kaamil Kaar Kaari Kaarik Kaasik Kabeer
        Kaberia Kabir Kabiru Kabui Kaburu Kabus Kachela Kadak Kadakia Kade Kadenge Kadija Kadlec Kadlecova Kadzo
        Kageha Kagendo Kagwiria Kahindi Kahkonen Kahlina Kaikkonen Kaimenyi Kaingu Kainulainen Kairu Kairys Kaiser
        Kajuju Kakai Kakar Kala Kalama Kalamees Kalan Kalanjos Kalazic Kalda Kale Kaleem Kaleema Kaleja Kalejs
        Kalekye Kalinak Kalinakova Kalinin Kaliska Kalisky Kalita Kaljula Kaljurand Kaljuste Kaljuvee Kalla Kallas
        Kallaste Kallen Kallert Kallio Kallstrom Kalm Kalman Kalmus Kalnina Kalnins Kaloki Kalume Kalvaitis Kalvelis
        Kalvenas Kamal Kamande Kamarainen Kamathi Kamau Kambs Kamdar Kamene Kamp Kamper Kamran Kanana Kananu Kanda
        Kandie Kane Kanepa Kaneps Kanerva Kang Kangas Kangethe Kangley Kangogo Kangro Kangur Kaniak Kaniakova Kanini
        Kaniski Kanja Kankaanpaa Kannan Kant Kantola Kanyi Kapadia Kapoor Kapp Kapur Kar Kara Karaamat Karadeniz
        Karagic Karam Karamarko Karambu Karan Karani Karanja Karels Karge Karhu Karhunen Kari Karikari Karimi Karisa
        Kariuki Karjalainen Karki Karkkainen Karklina Karklins Karlberg Karlovic Karlsen Karlsson Karlstrom Karmelic
        Karner Karnik Karova Karpe Karpov Karppinen Karro Karttunen Karu Karuga Karul Karulova Karuri Karuza
        Karvinen Karvonen Karwitha Karz Kas Kasak Kasam Kase Kasemaa Kasemets Kashif Kashyap Kasim Kask Kaspar
        Kasparova Kasper Kass Kassim Kastelic Kaster Kasyoka Kata Katana Kathagen Kathambi Kathure Katic Kato Katona
        Kattai Kaucic Kaufman Kaul Kaulina Kaulins Kaupas Kauppila Kauppinen Kaur Kauzlaric Kavaliauskas Kavanagh
        Kavasch Kavaschova Kawira Kay Kaysan Kazakov Kazik Kazikova Kazlauskas Kazungu Keady Kealey Keally Kealty
        Kealy Keane Keaney Keany Keapock Kearney Kearns Keary Keating Keaveney Keaveny Keeffe Keegan Keehan Keelan
        Keeley Keely Keenaghan Keenahan Keenan Keeney Keer Keery Keevers Kehoe Keightley Keijser Keijzer Keinanen
        Keitany Keith Kelder Kelecic Kelekovic Kelemen Kelic Kelleher Keller Kelley Kello Kellova Kelly Kelo Kelova
        Keltenie Kelvey Kelvin Kemboi Kemei Kemp Kemppainen Kendi Kendra Kendrova Kenga Keniz Kenizova Kenlan Kenlon
        Kenna Kenneally Kennedy Kennellan Kennelly Kenny Kensy Kent Keogan Keogh Keoghan Keoghane Keohan Keohane
        Keown Ker Keranen Kerekes Kerekovic Kerin Kerins Kerkhof Kerley Kerlin Kermody Kernan Kerney Kerova Kerr
        Kerrigan Kerrisk Kerubo Kerville Kerwick Keskinen Keskitalo Keskula Ketel Keter Ketola Ketting Kettunen
        Keudel Kevane Keville Kevin Kevo Keya Keyes Khaba Khabalidaka Khaemba Khalif Khalil Khalsa Khambule Khamis
        Khamisi Khan Khanna Khanyeza Khanyile Khaphela Khare Khathi Khathide Khathini Khatri Khawula Kheswa
        Khezokhulu Khisa Kholose Khomo Khonjwayo Khosini Khosla Khoza Khuba Khubisa Khuboni Khukhuza Khulu Khuluse
        Khumalo Khumbuza Khurana Khuyameni Khuzwayo Khwane Khwela Kiama Kiarie Kibe Kibet Kibiwot Kibiwott Kiboi
        Kibor Kidd Kiely Kiema Kieran Kierane Kierans Kiernan Kigen Kihara Kiik Kiil Kiilu Kiio Kiiru Kiis Kiisk
        Kikas Kikkas Kilawee Kilbane Kilbride Kilcoyne Kilday Kildea Kilduff Kilfoyle Kilgallen Kilgallon Kilhooly
        Kilk Kilkenny Killeen Killilea Killooly Killoran Killoughry Kilmartin Kilmore Kilonzi Kilonzo Kilpelainen
        Kilroe Kilroy Kim Kimaiyo Kimani Kimanthi Kimanzi Kimaru Kimathi Kimeli Kimemia Kimeu Kimosop Kimotho Kimtai
        Kimura Kimutai Kinaghan Kinahan King Kingori Kingston Kiniry Kinkela Kinlan Kinlen Kinnane Kinnear Kinnegan
        Kinner Kinnerk Kinney Kinnon Kinnunen Kinny Kinoti Kinsella Kinuthia Kinya Kinyanjui Kinyua Kiogora Kioko
        Kipchirchir Kipchumba Kipkemboi Kipkemei Kipkemoi Kipkirui Kipkoech Kipkogei Kipkorir Kipkosgei Kipkurui
        Kiplagat Kiplangat Kipleting Kiplimo Kipngeno Kipngetich Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptanui
        Kiptoo Kiptui Kiptum Kipyego Kipyegon Kiragu Kiraly Kirby Kirillov Kirimi Kirincic Kirk Kirke Kirpenstein
        Kirs Kirsipuu Kirss Kirui Kirwa Kirwan Kis Kisakurek Kisel Kisela Kiselova Kisilu Kiska Kisman Kissane
        Kisseljov Kitheka Kithinji Kithome Kiti Kitonga Kitsao Kitson Kituku Kitur Kitzmann Kiuru Kivela Kivi Kivilo
        Kivimae Kivimaki Kivinen Kiviniemi Kivistik Kivisto Kivuva Kjaer Kjeldsen Kjellberg Klaas Klanac Klapac
        Klapacova Klapka Klapko Klapkova Klapp Klaric Klarin Klasic Klasson Klausen Klavina Klavins Kleibrink
        Kleijse Klein Klemencic Klemm Klemt Klepac Klepacova Klerks Kleybrink Kligl Klima Klimacek Klimacekova
        Klimek Klimekova Klimko Klimkova Klimkovic Klimkovicova Klimo Klimov Klimova Kline Kling Klingelhofer Klizan
        Klizanova Klokoc Klokocova Klopacka Klopackova Kloppert Klotz Knapp Knappe Kneafsey Knez Knezevic Knezovic
        Knight Kniha Knihova Knoers Knowles Knox Knudsen Knuf Knutsen Knutsson Kobal Kobayashi Kobelt Kobia
        Kobielska Kobielsky Koc Kocak Kocakova Kocevar Koch Kocian Kocianova Kocijancic Kocis Kocisova Kocjancic
        Kocka Kocko Kockova Kocova Kocsis Kocur Kocurik Kocurikova Kocurova Kodric Koech Koeman Kof Koger Kogo Kohl
        Kohler Kohli Kohv Koistinen Koit Koitla Koiv Koivisto Koivula Koivunen Kok Kokalj Kokanovic Kokk Kokko
        Kokkonen Kokol Kokoric Kolade Kolar Kolarec Kolaric Kolarova Kolega Kolehmainen Kolen Kolenc Kolesar
        Kolesarova Kolesnik Kolic Kolk Kollar Kollarova Kolnik Kolnikova Kolster Komar Komarov Kombe Kombo Komen
        Komljenovic Komora Komulainen Konda Kondo Kondratjev Konecna Konecny Kong Koning Konings Konopka Konopkova
        Konovalov Konrad Konradova Konstantinov Kont Konttinen Kool Koome Koomson Koort Kopa Kopecka Kopecky Kopjar
        Koponen Kopova Koppa Koppel Koppova Korcak Korcakova Korec Korecova Koren Koret Korhonen Korir Korol Koros
        Korosec Korpal Korpela Korpi Korsman Korstman Kort Kortelainen Kortman Koruturk Kos Kosanovic Koscevic
        Kosgei Koshy Kosi Kosic Kosir Koskei Koskela Koski Koskinen Kosoko Kosonen Kostanic Kostelac Kosten Koster
        Kostin Kostka Kostkova Kostolzin Kostrec Kostrecova Kota Kothari Kotian Kotianova Kotkas Kotnik Kotov
        Kotulic Kotulicova Kouba Koubova Kovac Kovacek Kovacevic Kovacic Kovacik Kovacikova Kovacova Kovacs Koval
        Kovalcik Kovalcikova Kovalova Kovanen Kovar Kovarova Koya Koza Kozacek Kozacekova Kozacik Kozacikova Kozak
        Kozakova Kozelj Kozlov Kozma Kozmon Kozmonova Kozova Krabbe Krajcar Krajci Krajciova Krajcir Krajcirova
        Krajco Krajcova Krajcovic Krajcovicova Krajicek Krajicekova Krajnc Kral Kralik Kralikova Kralj Kraljevic
        Kraljic Kralova Kralovic Kralovicova Kramar Kramaric Kramarova Kramberger Kramer Kranjc Krantz Kranz
        Krasnohorska Krasnohorsky Krastina Krastins Kratochvil Kratochvilova Kraus Krause Kraushaar Krausova Krcelic
        Krebs Krein Krejcova Kremer Kreslina Kreslins Kresonja Kreusel Kriens Krieva Krievina Krievins Krievs Kriisa
        Krish Krishna Krishnamurthy Krishnan Kristensen Kristensson Kristiansen Kristiansson Kristof Kristoffersen
        Kristoffersson Kristofova Krivec Kriz Krizan Krizanova Krizik Krizikova Krizova Krogh Kroker Krolov
        Kronenberg Kroon Krop Kropilak Kropilakova Krotak Krotakova Krpan Krsanac Krueger Kruglov Krumina Krumins
        Kruns Krupa Krupova Kruschwitz Kruze Krzelj Krznaric Kuba Kubec Kubecova Kubek Kubekova Kubheka Kubicek
        Kubicekova Kubicka Kubicko Kubickova Kubik Kubikova Kubko Kubkova Kubo Kubova Kucera Kucerova Kucic
        Kudrjavtsev Kuffa Kuffova Kuhar Kuhl Kuhnert Kuijpers Kuilenburg Kuiper Kuipers Kuisma Kuit Kujala Kujundzic
        Kukkonen Kukucka Kulikov Kulkarni Kulmala Kumar Kumer Kumi Kumpulainen Kuna Kunac Kunda Kundova Kundu
        Kundzina Kundzins Kunen Kunene Kungu Kuningas Kunka Kunkova Kunova Kuosmanen Kupa Kupka Kupko Kupkova Kupova
        Kupsjak Kurg Kurgat Kuria Kurian Kurki Kurm Kurniawan Kuronen Kurtoic Kuruc Kurucova Kurui Kuruvilla Kurvits
        Kus Kusa Kuscevic Kusch Kusi Kusiwaa Kuska Kuskova Kusmawati Kusnir Kusnirova Kuso Kusova Kusumo Kuswandari
        Kuswoyo Kutsar Kutt Kuus Kuuse Kuusela Kuusik Kuusisto Kuusk Kuvezdic Kuzmic Kuzmin Kuznetsov Kvist
        Kwaadland Kwaakye Kwaakyewaa Kwamboka Kwartemaa Kwarteng Kwemoi Kweyama Kyalo Kyei Kyeiwaa Kyerewaa Kyllonen
        Kyne Kysel Kysela Kyselova Laakkonen Laakso Laaksonen Laan Laane Laanemets Laas Laats Labado Labas Labbe
        Labeeb Labinjan Laboy Labuda Labudova Laca Lacey Lachmann Lacis Lacka Lacko Lackova Laco Lacombe Lacova
        Lacroix Ladavac Ladeck Lafferty Laffey Laffray Lafleur Lagarde Lagat Lage Lagerweij Lago Laguna Lagzdina
        Lagzdins Lah Lahey Lahiah Lahiffe Laht Lahteenmaki Lahti Lahtinen Lahy Lai Laiho Lailasari Laine Laing
        Laitinen Lajcak Lajcakova Lajciak Lajciakova Lajlaj Lakatos Lakaza Lakoseljac Laks Laksita Laksmiwati Lal
        Lala Lall Lalla Lally Lalor Lam Lamac Lamacova Lamas Lambe Lambers Lambert Lamborghini Lambregt Lammi Lamont
        Lamore Lamotte Lampinen Lamula Lamy Lancisi Landa Lande Landers Landin Landry Landstrom Landy Lane
        Lanfranchi Lang Langa Langan Langat Lange Langeni Langern Langevoort Langlois Lanigan Lanka Lankinen Lankle
        Lansink Lantz Laporte Lappalainen Lappin Lapsa Lara Lardner Largan Largey Larkin Laroche Larranaga Larrea
        Larsen Larson Larsson Lasa Lasic Lassen Lassila Lastra Laszlo Lata Lathrope Latier Latif Latt Lattuada
        Latupono Latvala Laukkanen Launay Laur Laureano Laurent Lauri Lauridsen Laurila Lauritsen Laursen Lavan
        Lavell Lavelle Laverty Lavery Lavin Lavric Lawal Lawlor Lawrence Lawson Layth Lazar Lazuardi Leacy Leahy
        Leal Leao Leary Leavey Leban Lebar Lebedev Leblanc Lebon Lebreton Lebron Lebrun Leclerc Leclercq Lecomte
        Leconte Lecoq Leddin Leddon Leddy Ledesma Ledoux Leduc Ledwich Ledwith Leen Leene Leeney Lees Lefebvre
        Lefevre Lefort Legendre Leger Legnante Legovic Legrand Legros Leguit Lehane Lehikoinen Lehiste Lehmann Leht
        Lehtimaki Lehtinen Lehtla Lehtmets Lehto Lehtola Lehtonen Lei Leino Leinonen Leis Leite Leiva Lejeune Leland
        Lelas Lelei Leleu Lelievre Lelijveld Lemaire Lemaitre Lemayian Lembede Lember Lemmens Lemoine Lemonnier
        Lemus Lenaghan Leneghan Lenehan Lengyel Lenic Lenihan Lennane Lennartsson Lennon Lenoir Lensen Leon Leonard
        Leonardi Leoncavallo Leone Leonetti Leopardi Lepik Lepisto Lepp Leppanen Leppik Lepsik Lepsikova Lercari
        Lerma Lerner Leroux Leroy Lesage Lescic Lesic Lesjak Leskinen Leskovar Leskovic Lesna Lesnik Lesny Lestari
        Lester Letellier Lether Leto Letova Letta Lettiere Levan Leveque Levesque Levin Levine Lewa Lewis Leyden
        Leydon Leyva Liang Liao Liber Liblik Licis Licul Liddane Liddy Liden Lidstrom Liebelt Lien Liepa Liepina
        Liepins Lieshout Ligorio Ligtvoet Liguori Liimatainen Liiv Liiva Liivak Liivamagi Lijn Likar Lilja Liljegren
        Lill Lillemets Lillis Lillo Lima Limazah Limo Limon Lin Linares Lincoln Lind Lindahl Lindau Lindberg
        Lindblad Lindblom Linde Lindell Linden Linder Lindfors Lindgren Lindh Lindholm Lindkvist Lindmark Lindner
        Lindquist Lindqvist Lindroos Lindsay Lindsey Lindskog Lindstrom Lindvall Linehan Linke Linna Linnane Linny
        Linschoten Linskey Liovic Lipa Lipka Lipko Lipkova Lipova Lipp Lippomano Lipponen Liptak Liptakova Lira
        Lisica Lisicka Lisicky Liska Liskova Liston Littizzetto Litva Litvova Liu Liukkonen Liverotti Livingston
        Liyaaqat Liyaqat Ljubetic Ljubic Ljubicic Ljung Ljungberg Ljunggren Ljungqvist Llabres Llado Llano Llanos
        Lledo Llobet Llopis Llorens Llorente Lloret Lloyd Lluch Loaiza Lobato Lobo Lochel Loep Loera Lof Loffler
        Lofgren Loftus Logan Logar Loghan Loginov Logue Lohmus Loiseau Loj Loja Lojek Lojekova Lojen Lojka Lojko
        Lojkova Lojova Loke Lokk Lollobrigida Lombard Lombardi Lombardo Lombroso Lomeli Lommert Lomp London Londono
        Lonen Lonergan Longan Longhena Longode Longoria Lonn Loorits Loos Lopez Lopresti Lorch Lordan Loreal Loredan
        Lorencin Lorenzo Lorreijn Losa Losada Losekann Loughlin Loughnane Loughran Loughrey Loughry Louis Loureiro
        Lourenco Louws Lovato Lovett Lovgren Lovric Lowe Lowery Lowney Lowry Loya Lozada Lozano Luay Lubelo Lubina
        Lubinova Luboch Lubs Lucarelli Lucas Lucchesi Lucciano Lucena Lucero Lucey Luciani Lucic Lucio Lucitt Luddy
        Ludonga Ludovisi Luevano Lugo Luht Luik Luis Lujan Lukac Lukacova Lukacs Lukhele Lukic Lukin Lukinic Lukk
        Luksa Luksic Luksova Lukstina Lukstins Lumbasi Lumbreras Lumi Lumiste Lumumba Luna Lund Lundberg Lundblad
        Lunde Lundell Lundgren Lundh Lundholm Lundin Lundkvist Lundmark Lundon Lundquist Lundqvist Lundstrom Lunham
        Lunney Lunny Luo Luoma Lupo Luptak Luptakova Luqe Luqmaan Luqman Luque Luria Luse Lusis Lussu Lut Lutf
        Lutholoni Luthra Luthuli Luts Lutterveld Lutz Luukkonen Luvuno Luxardo Luz Luzi Lwandle Lyden Lydon
        Lynchechaun Lynchehaun Lyne Lyng Lynn Lynskey Lyons Lysaght Maalik Maalim Maas Maasik Maaswinkel Maatta
        Maawiya Mabanga Mabaso Mabhena Mabhodla Mabhoko Mabika Mabizela Mabuya Mabuyakhulu Mabuza Mac Maca Macan
        Macauley Maccanelli Macdonald Macedo Macek Macekova Macesic Mach Machacek Machacekova Machackova Machado
        Macharia Machata Machatova Machnac Machnacova Machova Macias Macik Macikova Macingwane Mack Macka Macken
        Mackesey Mackey Mackle Macko Mackova Mackovic Mackovicova Maclean Macmillan Maco Macova Macrea Madan Madar
        Madara Madaric Madaricova Madarova Maddock Maddox Maddy Madej Madejova Madela Madera Maderna Maderno Madi
        Madiba Madide Madigan Madinane Madisson Madiyan Madlala Madlanduna Madlula Madondo Madonsela Madrid Madrigal
        Madsen Madu Maduma Maduna Madunic Madziba Mae Maeda Maenpaa Maeots Maesalu Maestas Maestre Maffei Mafobo
        Mafuleka Mafulela Magagula Magal Magalhaes Magalova Magan Magana Magann Magar Magauran Mageba Magee Mageean
        Magennis Magennity Mageto Maggioli Maghanga Magi Magill Maginn Maglio Magnani Magnusson Magolwana Magononde
        Magoza Magrassi Magrath Magubane Maguire Magujwa Magutshwa Magwaza Magyar Mahajan Mahal Mahamba Mahamed
        Mahamud Maharaj Mahat Mahaye Mahbeer Mahbub Mahe Mahedy Maheen Mahendra Maher Maheswara Mahfuj Mahfuz Mahieu
        Mahlaba Mahlalela Mahlangu Mahlase Mahlinza Mahlobo Mahmood Mahmoud Mahmudov Mahmudova Mahnet Mahon Mahoney
        Mahony Mahulube Mai Maia Maidla Maillard Maillet Maillot Maina Maingi Maitha Maithya Maiyo Majcen Majd
        Majdan Majdanova Majdenic Majeed Majeska Majesky Majewski Majoka Majola Majorana Majozi Majstorovic Majumdar
        Mak Makarov Makau Makela Makena Makhanya Makhathini Makhaye Makhaza Makhedama Makhoba Makhubo Makhulukhulu
        Makhunga Maki Makinde Makinen Makinwa Makkonen Mako Makokha Makori Makova Makovac Makovec Makovecova
        Makovica Makovicka Makovicky Makovy Maksimov Makulu Makungu Mala Malacarne Malachovska Malachovsky Malambule
        Malaparte Malatesta Malave Maldonado Malembe Malenchini Maletic Malevu Malhotra Malina Malinen Malinga
        Malinova Malipiero Malisek Malisekova Malley Mallick Mallien Mallon Malm Malmberg Malmgren Malmqvist
        Malmstrom Malnar Malo Maloba Maloca Malone Maloney Malosev Malowney Malpighi Maluki Maluleka Maly Malzer
        Mamba Mambo Mamic Mammen Mamo Mamojka Mamojkova Mamula Manacorda Manahan Manana Mancebo Mancini Manco Mand
        Manda Mandal Mandala Mandasari Mandel Mander Mandla Mangal Mangale Mangan Mangat Mangcamane Mangede Mangel
        Mangena Mangethe Mangold Mangunsong Mani Manjon Manley Mann Mannan Manne Mannik Manninen Mannion Manniste
        Mannisto Mannix Mannoia Manole Manolesso Manqele Manrique Mansa Mansell Mansfield Mansiz Manso Mansson
        Mansur Mansveld Mansvelt Mantegazza Mantegna Mantilla Mantshinga Mantyla Manuel Manullang Manunta Manyoni
        Manzanares Manzano Manzezulu Manzi Manzini Manzoni Mao Maphalala Maphanga Maphindela Maphisa Mapholoba
        Maphumulo Mara Maranga Marangoni Maras Marasovic Marazzi Marbun Marcacci Marceron Marchal Marchand Marcin
        Marcinek Marcinekova Marcinko Marcinkova Marcinova Marco Marconi Marcos Mardesic Mardhiyah Marecek
        Marecekova Marechal Marek Marekova Marenzio Maresova Maretic Margita Margitova Margraf Mari Marian Marianova
        Maric Maricevic Marie Marijanovic Marin Marinetti Marini Marinkovic Marino Marinovic Marion Maripuu Mariscal
        Maritim Marjanovic Markanjevic Markey Markham Markkanen Marklund Marko Markos Markosova Markova Markovac
        Markovic Markovicova Markus Markusova Marley Marmol Marnan Maroa Marolt Maroof Maros Marosova Marpaung
        Marques Marquez Marren Marrero Marrinan Marron Marrone Marroquin Marsden Marshall Marsic Marsili Marta
        Martan Martanova Martel Martens Martensson Marti Martic Martikainen Martinak Martinakova Martincek
        Martincekova Martincevic Martineau Martinec Martinecova Martinek Martinekova Martinelli Martinez Martinic
        Martinka Martinko Martinkova Martinkovic Martinkovicova Martinova Martinovic Martinovicova Martins Martinsen
        Martinson Martinsson Marton Martorell Martova Marttila Marttinen Martucci Marty Martyn Marusic Marwa Mary
        Maryadi Maryati Marzic Marzorati Masai Masango Masar Masarik Masarikova Masarova Masaryk Masarykova Mascagni
        Mascarenas Mascaro Mascheroni Masek Maseko Masese Masha Mashaba Mashasha Mashimane Mashinini Mashiya
        Masibekela Masika Masikane Masila Masilela Masina Masinde Masinga Maskova Maslo Maslov Maslova Masna Masny
        Mason Masondo Maspero Massa Masse Massey Masson Mastandrea Masterson Mastroianni Masuku Mata Matahlija
        Matana Matano Matara Matas Matejka Matejkova Mateo Mateos Mater Matesa Mateu Mathaba Mathebela Mathebula
        Matheka Mathenge Mathenjwa Mathetha Mathews Mathiasen Mathibela Mathiesen Mathieu Mathis Mathisen Mathol
        Mathonsi Mathula Mathunjwa Mathurin Mathwasa Mati Matias Matiasko Matiaskova Matic Matijas Matijevic
        Matikainen Matilainen Matko Matkovic Matokanovic Matos Matosevic Matousek Matouskova Matovina Matsuda
        Matsumoto Mattarella Matteotti Matthai Matthews Mattila Mattsson Matulic Matulin Matvejev Maughan Maulana
        Maundu Maurery Maureryova Maurice Maury Mauti Mavela Mavra Mavric Mavundla Mavuso Mawanda Maweu Mawewe Mawia
        Mawira Maxwell Maya Mayaka Mayasari Maye Mayer Mayeza Mayise Mayisela Maynard Mayo Mayol Mayoral Mayorga
        Mays Maza Mazalankosi Mazibuko Mazilescu Maziya Mazwi Mazzacurati Mazzanti Mazzeo Mazzi Mazzini Mazzocchi
        Mbaabu Mbae Mbaka Mbamali Mbanjwa Mbatha Mbatshazwa Mbeje Mbekwa Mbembe Mbende Mbhele Mbhense Mbhobho
        Mbhodwe Mbhulangwe Mbili Mbithe Mbithi Mbiti Mbogo Mbokazi Mboko Mbonambi Mbonane Mbongwa Mbongwe Mbotho
        Mboya Mboyisa Mbugua Mbui Mbula Mbulaze Mbulazi Mbuli Mbungela Mbunjwa Mburu Mbuthia Mbutho Mbuvi Mbuyazi
        Mbuyisa Mbuyise Mcambe Mcambi Mcanco Mcanyana Mcbride Mccall Mccann Mccarthy Mccarty Mcclain Mcclure
        Mcconnell Mccormick Mccoy Mccullough Mcdaniel Mcdonald Mcdowell Mcfarland Mcgee Mcgrath Mcguire Mchunu
        Mcintosh Mcintyre Mckay Mckee Mckenzie Mckinney Mcknight Mclaughlin Mclean Mcmahon Mcmillan Mcneil Mcoyi
        Mcpherson Mcusi Mcwaye Mdaka Mdakane Mdladla Mdlalose Mdlanyoka Mdlenevu Mdletshe Mdluli Mdlumbi Mdonswa
        Mdotshana Mdunge Meaghan Meagher Meaney Meany Meara Meciar Meciarova Medac Medic Medici Medina Medrano
        Medvecka Medvecky Medved Medvedev Medvedova Mee Meehan Meenaghan Meenan Meeres Meeusen Megantara Megaw
        Mehigan Mehloluhlaza Meic Meier Meijer Meis Meister Mejia Melady Melander Melani Meldon Melendez Melero
        Melet Melgar Meli Melia Melican Melichar Melicharek Melicharekova Melicharova Melicher Melichercik
        Melichercikova Melicherik Melicherikova Melicherova Melin Mellet Mellon Mellor Melnik Melo Melton Melville
        Melvin Memela Memon Mena Menard Menchaca Mende Mendes Mendez Mendizabal Mendonca Mendoza Menendez Meneses
        Meng Mengolo Mennea Menon Mens Mensa Mensah Mensik Mensikova Menton Mentzel Menza Menziwa Meraz Mercadante
        Mercader Mercado Mercalli Mercantini Mercati Mercer Mercier Mercks Merckx Merila Merilainen Merino Merisi
        Merkas Merkx Merle Mernagh Merrigan Merritt Mesa Mesaric Mescall Mesic Meskill Meszaros Metcalfe Metella
        Mets Metz Meucci Meunier Meyer Meyers Meyiwa Meza Mezei Mezzetta Mfeka Mfusi Mgabadeli Mgabhi Mgasela Mgazi
        Mgcaleka Mgenge Mgilija Mgobhozi Mgwaba Mhayise Mhlabandlovu Mhlambo Mhlanga Mhlangu Mhlanya Mhlongo
        Mhlongwane Mhlophe Mhlungu Miah Micca Micetic Michael Michalech Michalechova Michalek Michalekova Michalica
        Michalicova Michalik Michalikova Michalka Michalko Michalkova Michaud Michel Michelangeli Micheletti
        Michelson Micheni Michiels Michielsen Middelkoop Middleton Mielcarek Mies Miettinen Migliaccio Miguel Migwi
        Mihalic Mihalik Mihalikova Mihaljevic Mihelcic Mihelic Mihhailov Mihic Mijsberg Mikic Mikk Mikkelsen Mikkola
        Mikkonen Miklavcic Miklecic Miklik Miklikova Miklos Miklosko Mikloskova Miklosova Mikulak Mikulakova
        Mikulandra Mikulcic Mikulec Mikulik Mikulikova Mikus Mikusova Milanesi Milas Milatic Miletic Milevoj Miley
        Milicic Milina Milla Millan Millar Millea Miller Millet Millican Milligan Milmo Milne Miloslavic Milota
        Milotic Milotova Milovac Milroy Miltenburg Mimica Mimun Minac Minacova Minayo Minguez Minhas Miniati Minihan
        Minihane Minogue Miocic Mir Miralles Miramontes Miranda Mireles Miriti Miro Mironov Mirosavljevic Mirt Misak
        Miscell Mise Mishra Misicher Misik Misiko Misikova Miskell Miskovic Misra Missoni Mistrik Mistrikova Mistry
        Mital Mitchell Mitei Mitra Mitschke Mittal Mitter Miura Miya Mjadu Mjoli Mjwara Mkhabela Mkhandlela
        Mkhathini Mkhatshwa Mkhithi Mkhize Mkhokeleleki Mkholo Mkhonza Mkhumbuzi Mkhungo Mkhwananzi Mlaba Mlakar
        Mlalane Mlalazi Mlambo Mlangatshe Mlangeni Mlawula Mlinar Mlinaric Mlondo Mlotshwa Mlungisi Mlungwana Mlynar
        Mlynarik Mlynarikova Mlynarova Mmboga Mmbone Mnangat Mnangwe Mncube Mncwabe Mncwanga Mngadi Mngoma
        Mngomezulu Mnguni Mngwemkhulu Mngwengwe Mnikathi Mnisi Mnomiya Mnqamu Mnqayi Mnquhe Mntambo Mntimande
        Mntungwa Mnyamande Mnyandu Mnyoni Moberg Mocanu Moccia Mocenigo Mochlichen Mocibob Modi Modiano Modig
        Modigliani Modric Modugno Mody Moe Moen Moenen Moensendijk Moet Mofardin Moffatt Moffit Mogaka Mogeni
        Mogensen Mogere Mogherini Mogire Mohamed Mohammad Mohammadi Mohammed Mohamud Mohan Mohanty Mohaupt Moher
        Moilanen Moisio Mojica Mojzis Mojzisova Mokaya Mokros Mokrosova Mokua Mol Molano Molder Molegraaf Molen
        Molenaar Molesini Molin Molina Moliner Molins Moll Moller Molloy Molnar Moloney Molyneux Momanyi Momberg
        Monaco Monaghan Monagle Monahan Mondadori Mondaini Mondise Mondragon Monduzzi Moneta Mongan Mongare
        Monicelli Monnier Mononen Monreal Monroe Monroy Monsalve Montague Montalban Montalcini Montalti Montalvo
        Montana Montanari Montanariello Montanelli Montanez Montano Monte Montecchi Monteiro Montemayor Montenegro
        Montero Montes Montesano Montesinos Montessori Monteverdi Montez Montgomery Monti Montoya Montserrat Moone
        Mooney Moore Mora Moraa Morabito Moraes Morahan Morais Moraleda Morales Moran Morandi Morandini Morante
        Morar Morara Morata Moravcik Moravcikova Moravcova Moravec Moravecova Morawo Morcillo Moreau Moreira Morel
        Morell Morellato Moreno Morera Moresi Moretti Morgagni Morgan Mori Moriarty Moric Moricova Morillo Morin
        Morlacchi Morley Mornane Moroney Morosini Morova Moroz Morpurgo Morricone Morrin Morris Morrison Morrissey
        Morrocco Morrow Morse Mortati Mortensen Morton Morucci Morvan Moscarda Moschino Mose Mosemann Moses Moseti
        Moslavac Mosley Mosquera Mota Motha Mottus Moturi Motycka Motyckova Motyka Motykova Moulin Moura Mourib Moy
        Moya Moyer Moylan Moynihan Mozart Mpangazitha Mpanza Mphahlwa Mphankomo Mphazima Mphemba Mphephethwa Mpikela
        Mpila Mpofana Mpumuza Mpungose Mpunzana Mqadi Mqungebe Mrak Mraovic Mraz Mrazek Mrazekova Mrazik Mrazikova
        Mrazka Mrazko Mrazkova Mrazova Msamkhulu Msane Msani Mseleku Mshazi Mshengu Mshibe Mshikela Mshikila
        Mshiyane Msibi Msimang Msindazwe Msokazi Msomi Msuthu Msweli Mthabela Mthalane Mthanti Mthembu Mthethwa
        Mthimkhulu Mthinti Mthiya Mthiyane Mthombeni Mthonti Mtimande Mtolo Mtshali Mtumaseli Mtuswa Muange Muasya
        Mucha Muchai Muchangi Muchemi Mucheru Muchira Muchiri Muchoki Muchova Muchui Mudden Mude Mudri Mudronja
        Mueller Muema Muendo Mueni Muga Mugambi Muganli Mugendi Mugica Mugo Mugure Muhia Muhle Muhonen Muhonja
        Muhoro Muhumed Muia Muigai Muijs Muimi Muinde Muindi Muiruri Mukami Mukherjee Mukhopadhyay Mukhwana Mukiri
        Mukoya Muktar Mukundi Mulcahy Mulcair Mulder Mulders Muldoon Muldowney Mulei Mulet Mulgrave Mulgrew Mulhare
        Mulhern Muli Mulichen Mulinge Mulkerrin Mullaghan Mullaly Mullan Mullane Mullaney Mullany Mullarkey Mullen
        Muller Mullerova Mullery Mulligan Mullin Mullins Mullooly Mullooney Mulloughney Mulloy Mulongo Mulqueen
        Mulqueeny Mulrain Mulrooney Mulroy Mulry Mulryan Mulvany Mulvenna Mulvey Mulvihill Mulvin Mulvy Mulwa
        Mulyani Mumba Mumbe Mumbi Mumbua Mumo Munari Mundia Munene Munga Mungai Munguia Munguti Muni Muniz Munnelly
        Munoz Munroe Munshi Munyao Munyi Munyiva Munyoki Munyua Munywoki Muoki Mur Murae Murage Muraguri Murakami
        Murangiri Muratori Muraya Murcia Mureithi Murgas Murgasova Murialdo Murigi Muriithi Murillo Murimi Murin
        Murinova Murithi Muriuki Muriungi Murk Murnane Murnin Muro Murphy Murray Murri Murrihy Murtagh Murthy Murty
        Muru Murugi Murunga Murungi Musa Musatti Musau Musaxanli Muscet Musee Musembi Musi Musil Musila Musili
        Musilova Musimbi Mustac Mustafa Mustapha Mustapic Mustofa Mustonen Musumba Musungu Musya Musyimi Musyoka
        Musyoki Mutahi Mutai Mutanu Mutegi Mutembei Mutemi Mutethia Muteti Muthama Muthami Muthee Muthengi Mutheu
        Muthiani Muthike Muthini Muthoka Muthomi Muthoni Muthui Muthuri Muti Mutia Mutie Mutinda Mutindi Mutio
        Mutiso Mutisya Mutti Mutua Mutugi Mutuku Mutuma Mutune Mutunga Mutungi Muturi Mutwiri Muuo Muur Muursepp
        Muxtaroglu Muya Muzic Muzina Mvelase Mveni Mvubu Mvuyana Mwadime Mwai Mwaka Mwakio Mwalimu Mwamburi Mwandla
        Mwangangi Mwangi Mwania Mwaniki Mwanza Mwanzia Mwathi Mwaura Mwelase Mwema Mwenda Mwende Mwendia Mwendwa
        Mwero Mwihaki Mwikali Mwinyi Mwinzi Mwirigi Mwita Mwiti Mwololo Mwongela Mwongeli Mydlo Mydlova Myeni Myers
        Myeza Myhre Myklebust Myles Myllymaki Mzila Mzilankatha Mzileni Mzimela Mzizi Mzobe Mzolo Mzomba Mzoneli
        Mzukase Mzulwini Mzungu Naail Nababan Nabeel Nabih Nabwire Naccari Nacinovic Nadal Nadeem Nadi Nadig
        Nadkarni Naeem Naess Nafula Nafuna Nagar Nagarajan Nagi Nagioglu Nagle Nagy Nagys Naibei Naidu Naik
        Nainggolan Nair Najam Najeeb Najera Najmudin Nakagawa Nakajima Nakamura Nakhumicha Nakic Nala Nalepka
        Nalepkova Naliaka Nallon Nally Nalty Namaga Nanda Nandisa Nandwa Nangle Nanjala Napitupulu Napolitano Narain
        Narang Naranjo Narasimhan Narayan Narayanan Narpati Narula Narusis Narvaez Nary Nasambu Nascimento Naser
        Naserian Nash Nashiruddin Nasimiyu Naslund Nasyiah Nasyidah Natarajan Nath Natsir Natt Natta Naughton
        Naujokas Naumov Nauseda Nava Navara Navarova Navarrete Navarria Navarro Navas Navone Navratil Navratilova
        Nayak Nayar Naylor Nazareth Nazario Nazarov Ncala Ncama Ncanana Ncongwane Ncube Ncusi Ncwaba Ncwane Ndaba
        Ndabandaba Ndabansele Ndabase Ndabezitha Ndambuki Ndandali Ndanu Ndawo Ndawonde Ndege Ndegwa Nderitu Ndichu
        Ndiema Ndima Ndimande Ndinda Ndinisa Ndirangu Ndiritu Ndiwa Ndiyema Ndlala Ndlandla Ndlangamandla Ndlanya
        Ndlanzi Ndlela Ndlondlo Ndlovu Ndolo Ndondakusuka Ndonga Ndoro Ndosi Nduati Nduku Nduli Ndunda Ndunge Ndungu
        Nduta Ndwandwe Ndwiga Nea Neal Nealon Neary Nebot Necci Nedermeijer Nedic Nee Needham Neehan Neelan Neelin
        Neenan Negrete Negron Neilan Neilian Neill Neira Nek Nekesa Neligan Nelima Nelis Nelson Nemcova Nemec
        Nemecek Nemeckova Nemes Nemeth Nene Nenzi Nerger Nestor Neto Nette Neureuther Neuschafer Neuteboom
        Neuzerling Nevado Nevala Nevalainen Nevarez Neves Neveu Neville Nevin Newman Neylon Ngala Nganga Ngao Ngari
        Ngaruiya Ngatia Ngazitha Ngcamane Ngcamu Ngcemu Ngcobo Ngcolosi Ngei Ngema Ngeno Ngetich Ngiba Ngidi Ngige
        Ngigi Ngina Ngobese Ngobisi Ngomane Ngome Ngonini Ngotho Ngotsha Ngubane Ngubeni Ngugi Ngui Ngumbao
        Ngungunyana Ngunjiri Ngure Nguyen Ngwane Ngwazi Ngwekazi Ngwenya Nhlabathi Nhlane Nhlanhla Nhlanhlampofu
        Nhlapho Nhleko Nhlengethwa Nibali Nicholas Nicholls Nichols Nicholson Nicolas Nicolau Nicoletti Nicolini
        Nicolucci Nielsen Niemeier Niemela Niemi Nieminen Niermann Nieto Nieuwstraten Nieves Nievo Nigam Niggli
        Nihoe Niiranen Niit Nijman Nikiforov Nikitin Niklasson Nikolaev Nikolic Nikula Niland Nilsen Nilsson Nimac
        Ninalowo Nino Niscoromni Nisevic Nishimura Niskanen Nissen Nissinen Nistor Nita Nitra Nitrova Nitti Nitto
        Nixon Nizetic Niznanska Niznansky Njagi Njambi Njapha Njau Njenga Njeri Njeru Njihia Njiki Njinji Njiru
        Njogu Njoka Njoki Njoku Njomane Njoroge Njue Njuguna Njuki Nkabinde Nkala Nkamzwayo Nkansa Nkansah Nkatha
        Nkirote Nkomo Nkomose Nkomoye Nkonyeni Nkosi Nkrumah Nkumane Nkundlande Nkwakha Nkwali Nkwaliyenkosi
        Nkwanyana Noack Nodanga Nodlomo Noel Nogantshi Nogueira Noguera Nogues Nohlmans Nolan Nolcini Nollee Nolty
        Nombela Nombhoco Nomm Nomme Nommik Nomndayi Nomvuma Nondaba Nondlela Nonduma Nongalaza Nongalo Nonis Nonkosi
        Nonkululeko Nontanda Nontuli Nonyana Noonan Noone Noor Noordijk Norac Norberg Norbiato Nord Nordberg
        Nordgren Nordin Nordio Nordlander Nordlund Nordqvist Nordstrom Noren Norgaard Norgren Nori Noriega Norlin
        Norling Norman Normand Norris Norrman Norry Norton Nosiglia Nota Notarbartolo Notova Nousiainen Novaes
        Novais Novak Novakova Novaro Novikov Novitasari Novoa Novosel Novota Novotna Novotny Nowanqa Nozulu Nqumela
        Nsele Nsia Nsibande Nsibanyoni Nsindane Nsukuza Ntaka Ntamonde Ntanzi Ntenga Nthenya Nthiga Nti Ntiamoa Ntim
        Ntinyari Ntombela Ntsele Ntshalintshali Ntshangase Ntshingila Ntshiza Ntuli Nugent Nugnes Nugroho Nulty
        Nunes Nunez Nunne Nur Nuraini Nurdiyanti Nurk Nurm Nurmi Nurminen Nuut Nuutinen Nwachukwu Nwosu Nxamalala
        Nxasana Nxele Nxumalo Nyaako Nyaakoaa Nyaboke Nyabuti Nyabuto Nyaga Nyagaka Nyaguthii Nyakio Nyakundi Nyale
        Nyamai Nyamawi Nyambane Nyambose Nyambu Nyambura Nyame Nyamu Nyamweya Nyanchama Nyanda Nyandeni Nyangaresi
        Nyangau Nyangweso Nyantakyi Nyathi Nyawa Nyawira Nyawo Nyawokhulu Nyawose Nyazitla Nyberg Nyembe Nyembezi
        Nygard Nygren Nyhan Nyide Nykanen Nylander Nylen Nylund Nyman Nyoike Nyokabi Nyokayebululu Nyongesa
        Nyongwana Nystrom Nzai Nzama Nzamela Nzau Nzilani Nzima Nzimande Nzimase Nzioka Nzioki Nzisa Nzomo Nzuki
        Nzuza Obando Obara Obare Obeng Oberg Obi Obiero Obonyo Obradovic Obratov Obrien Obsut Obsutova Obuya Ocalan
        Ocampo Ocana Ocasio Ocenas Ocenasova Ochieng Ochoa Ochola Oconnell Oconnor Oda Odegard Odera Odero Oderwald
        Odescalchi Odetola Odhiambo Odinga Odira Odiwuor Odobasic Odom Odongo Odonnell Odoyo Odunsi Oduor Oduori
        Oemencs Oennen Oestrovsky Offredi Ofori Ofosu Ogada Ogawa Ogbuehi Ogega Ogeto Ogindan Oginga Oginni Ogola
        Ogolla Ogulana Ogunbamigbe Ogunbiyi Ogunbo Ogunde Ogunwobi Ogunyeye Ogutu Ogweno Ohlsson Ohman Oikarinen
        Oinonen Oispuu Oja Ojala Ojanen Ojaste Ojeda Ojiambo Ojo Ojua Ojukwu Ojwang Okada Okafor Okamoto Okech Okeke
        Okello Okelo Okemwa Oketch Okeyo Okinyi Okongo Okoro Okoth Oks Oksanen Oktaviani Okuku Okumu Okyere Olabode
        Oladipupo Olah Olaiya Olander Olasupo Olausson Olaya Olesen Olesk Oliboni Oliva Olivares Olivarez Olivas
        Oliveira Oliver Olivera Oliveras Olivetti Olivier Olivo Oller Ollikainen Ollila Ollivier Olmedo Olmo Olmos
        Olofsson Oloo Olowokeere Oloyede Olsen Olson Olsson Olthof Olubode Olugbayila Olujimi Olukotun Olukunga
        Oluoch Olusanya Oluwagbemi Olvera Olykan Omair Omani Omar Omari Ombasa Ombati Ombui Omeir Omidina Omma
        Omojola Omollo Omolo Omondi Omotoso Omran Omwenga Omweri Omwoyo Ondari Ondiek Ondieki Onditi Ondras Ondrasek
        Ondrasekova Ondrasik Ondrasikova Ondrasova Ondrejka Ondrejko Ondrejkova Ondrejkovic Ondrejkovicova Ondrus
        Ondrusek Ondrusekova Ondruska Ondrusko Ondruskova Ondrusova Oneal Oneill Ongeri Onio Onisto Onjengenyamazane
        Onoh Onsongo Ontiveros Onwuka Onyancha Onyango Onyiego Ooko Oommen Ooms Oosterhek Oosterhout Oostveen
        Oparinde Opiyo Opizzi Oplustil Oplustilova Opmans Opoku Opondo Oppong Oprea Opuku Oquendo Oras Orav Orban
        Orbanic Ordonez Orellana Orengo Oreskovic Org Orina Orjuela Orlando Orlic Orlik Orlikova Orlov Orlovic
        Ormsby Ornelas Orosco Orosz Orozco Orr Orsini Orsolic Orsos Orsulic Orta Ortega Ortese Ortiz Ortmann
        Ortolani Ortuno Orucov Orwa Osborn Osborne Oscuro Osei Oshin Osiemo Oskarsson Osman Osorio Osoro Ospina
        Ospino Ossama Ossani Ossipov Ossola Ostberg Osterberg Ostergaard Osterhoudt Ostinelli Ostling Ostlund Ostman
        Osuna Osuntokun Ota Otcenas Otcenasova Otero Oti Otiende Otieno Otiwa Ots Ott Otte Ottino Otto Ottosson Otuo
        Ouko Ouma Oun Ounapuu Ouwel Ouwerkerk Ovadia Overdijk Overeem Overgaard Oversteeg Oviedo Owais Owen Owens
        Owino Owiti Owokoniran Owolabi Owoyemi Owuor Owusu Owusuwaa Oyadiran Oyaifo Oyaro Oyeniyi Oyetoro Oyeyemi
        Oyinlola Oyoo Oyugi Oza Ozimec Ozuna Paakkonen Paal Paananen Paap Paas Paavilainen Paavola Pablo Pabon
        Pacelli Pacetti Pacheco Pacillo Pacomio Padden Padilla Padmanabhan Padmasari Padovano Padron Paegle Paez
        Paffrath Paganini Pagliaro Pagnotto Pai Paillet Paimo Paiva Pajer Pajerova Paju Pajula Pajunen Pajur
        Pakarinen Pala Palacio Palacios Palan Palastri Palau Palazzo Palic Palka Palko Palkova Palkovic Palkovicova
        Palla Palladio Pallares Pallo Pallova Palma Palman Palmer Palmgren Palmisano Palmqvist Palo Palomaki Palomar
        Palomares Palombi Palomo Palov Palova Palovcik Palovcikova Palovic Palovicova Palovova Palsson Paltrinieri
        Palu Paluch Paluchova Palumbo Pamic Panatta Panchal Pandey Pandit Panduric Pandya Pangestu Paniagua
        Panicucci Panov Pantoja Panzera Paoletti Paolini Paolucci Papafava Papak Paparic Papetti Papp Parada Paradi
        Pardo Paredes Pareja Parejo Parekh Pareto Parikh Parini Paris Parisi Parker Parkes Parkin Parkinson
        Parkkinen Parmar Parmer Parmitano Parn Parna Parnpuu Parpinel Parra Parri Parrish Parry Parsa Partanen
        Partel Partida Partzelt Paruta Parviainen Pasanen Pascal Pascarella Pascual Pasek Pasekova Paska Pasko
        Paskova Pasman Pasolini Pasqua Pasquier Passalacqua Passchiers Pastine Pastoors Pasztor Pataki Patberg Patel
        Paten Pathak Patil Patino Patla Patrick Patterson Patton Pau Pauk Pauko Paukova Paul Paulauskas Paulicek
        Paulicekova Paulik Paulikova Paulovic Paulovicova Paulsen Paulsson Pausini Pauwels Pavanello Pavarotti Pavel
        Pavelek Pavelekova Pavelic Pavelka Pavelko Pavelkova Pavelova Pavic Pavicic Pavin Pavka Pavko Pavkova
        Pavkovic Pavlic Pavlicek Pavlicekova Pavlicko Pavlik Pavlikova Pavlikovska Pavlikovsky Pavlin Pavlo Pavlov
        Pavlova Pavlovic Pavlovicova Pavlovova Pavol Pavolova Pavon Pavone Pavuk Pavukova Payet Payne Paz Pazos
        Peano Pearce Pearson Pechel Pecnik Pecotic Pecur Pederiva Pedersen Pedersoli Pedisic Pedraza Pedrazzini
        Pedrero Pedro Pedroni Pedrosa Pedroza Peeters Peharda Pehkonen Peinado Peiro Peixoto Pekkala Pekkarinen
        Pelaez Pelayo Pelikan Pelikanova Pelkonen Pellegrini Pelletier Pelli Pellicer Pellico Peltier Peltola
        Peltonen Peltoniemi Pena Penalver Penas Pender Peng Penic Pennanen Pennetta Pennington Pent Penttila
        Penttinen Pepe Pera Perak Peral Perala Perales Peralta Peranda Percic Perck Perdomo Perea Pereira Perello
        Perera Peres Perez Pergande Pergolesi Peri Peric Perini Perisic Perkins Perko Perkona Perkons Perkov
        Perkovic Permadi Permata Peron Peronne Peros Perozzo Perret Perri Perrier Perrin Perrono Perrot Perry
        Persico Persijn Persson Pertile Pertini Pertiwi Perusko Peruzzi Pesa Pesic Peska Pesko Peskova Pesonen Petek
        Peterlik Peterse Petersen Peterson Petersson Petit Petitjean Petralli Petrassi Petrauskas Petric Petricevic
        Petrocelli Petrov Petrova Petrovic Petrovicka Petrovicky Petrucci Petrucelli Petruska Petruskova Petruzzi
        Pettai Pettersen Pettersson Peukert Peyton Pezzali Phakathi Phakathwayo Pham Phathwayo Phayre Phelan Phelps
        Phetha Phethela Phewa Phikela Philban Philbin Philip Philippe Phillips Phillipsen Phingoshe Phoseka Phoswa
        Phungula Phuthini Piacentini Piane Piazzi Picard Piccinni Piccio Pichardo Pichon Pickering Pieper Pierre
        Pierson Pieters Pietila Pietrangeli Pigafetta Piggott Pignatti Pigott Pihelgas Pihl Pihlak Piho Piir
        Piirainen Piirsalu Pika Pikec Pikk Pikova Piljek Pillai Pillay Pimenta Pina Pinamonte Pincherle Pinder
        Pineau Pineda Pinedo Pineiro Pingle Pinheiro Pinho Pinilla Pininfarina Pino Pinol Pintar Pintaric Pinter
        Pinto Pintor Pinzon Piovani Piquer Pirandello Pirc Pirelli Pires Pirinen Pirnat Pisacane Pisani Pisano
        Pisaroni Pison Pistoletto Pisut Pisutova Pitkanen Pittman Pitts Pizarro Pizzamano Pizzetti Pizziol Pizzo
        Pkemoi Pla Plana Planas Plantak Plantek Plath Platini Plaucha Plauchova Plavec Plavecova Plavucha Plavuchova
        Plazanin Plch Plchova Plekancova Plekanec Plese Plesivcova Plesivec Ploom Plover Pocius Poder Podhradska
        Podhradsky Podkonicka Podkonicky Podniece Podnieks Podra Poerio Pogacnik Pohjola Pohl Poirier Pokas Pokorna
        Pokorny Pokos Pokuaa Pol Polak Polakova Polanco Poland Polani Pold Poldma Poldmaa Polesel Poliak Poliakova
        Polic Polis Politz Polizzi Poljak Poljakov Pollak Pollakova Pollanen Pollard Pollu Polonijo Polovic Pomaa
        Pomares Pombo Pometta Ponce Poncelet Ponci Pongrac Pons Pont Pontecorvo Ponti Poole Poom Popa Popescu Popov
        Popovic Porcel Porcellato Poropat Porras Porta Porter Portero Portilla Portillo Porto Porubjak Porubjakova
        Porzio Posada Poska Poslon Pospisil Pospisilova Postma Potier Potocnik Potter Pottier Potts Pou Poulain
        Poulsen Povilonis Powell Poza Pozder Pozega Pozo Pozuelo Pozzecco Prabhakar Prabhu Prabowo Prada Pradana
        Pradhan Pradipta Prado Praga Prakasa Prakash Pranowo Prasad Prasasta Prasetya Prasetyo Prashad Prastuti Prat
        Pratama Pratesi Prati Pratiwi Prats Pratt Prayoga Preciado Preda Predovan Preiss Prelec Prempeh Prendergast
        Preocanin Preston Prevost Prial Pribanic Price Priede Priedite Prieditis Priego Prieto Primozic Pringle
        Prins Prinsen Priselac Pritchard Priuli Procacci Prochazka Prochazkova Proctor Prodi Proietti Prokop Prpic
        Prskalo Prtenjaca Pruitt Pruschke Pruul Pruvost Pryal Pucci Puccini Pudjiastuti Puente Puentes Puerta Puga
        Pugh Pugliese Puglisi Puhakka Puharic Puig Pujadas Pujol Pukk Puklus Puklusova Pulci Pulido Puljiz Pulk
        Pulkkinen Pupak Pupakova Puranen Purcell Puri Purina Purins Purmale Purmals Purnawati Purohit Purwanti
        Puscasu Puska Puskar Puskaric Puskarova Puskova Puspasari Puspita Putinja Putra Putz Puusepp Puustinen Puvi
        Qaasim Qabeel Qabiloglu Qadar Qadeer Qafarov Qahtan Qaim Qais Qarabagli Qaseem Qasif Qasimov Qian Qiao Qin
        Qiu Qoculu Qomazitha Qosali Quadir Quaide Qualter Quartey Quasimodo Queally Queenane Querini Quero Querol
        Quesada Quevedo Quezada Quigley Quigney Quillinan Quilty Quin Quinlan Quinlivan Quinn Quinney Quinny
        Quinones Quinonez Quintana Quintanilla Quintero Quirke Quiroga Quiros Quiroz Qurbanli Qurbanov Qusay
        Qutaybah Qutqasinli Qwabe Raadik Raag Raaghib Raakin Raamat Raashid Raatib Raatikainen Rabah Rabar Rabb
        Rabbani Rabbitte Rabee Rabiah Rackham Racz Radel Radelic Rademaker Radenovic Radhakrishnan Radi Radic Radin
        Radinovic Radisch Radman Radocaj Radojkovic Radolovic Radosevic Radovic Raed Rael Rafay Rafeek Rafferty Rafi
        Raftery Raftis Raghavan Raguz Rahayu Raheel Rahija Rahilly Rahimah Rahman Rahmawati Rai Raidma Raight
        Raimondi Raisanen Raj Raja Rajagopal Rajagopalan Rajala Rajan Rajasa Rajata Rajcic Rajh Rajn Raju Rak Rakela
        Rakova Rakovan Rakovanova Rakuljic Raleigh Raljevic Rama Ramachandran Ramadan Ramadhan Ramaker Ramakrishnan
        Raman Ramanathan Ramaswamy Ramazzotti Ramesh Ramirez Ramis Ramon Ramos Ramsak Ramsey Rana Rand Randall
        Randazzo Randhawa Randles Randmaa Randoja Randolph Raney Ranganathan Rangel Ranta Rantala Rantanen Rao Raol
        Rapisardi Rasanen Rascon Raseta Rashid Rasic Rask Rasmussen Raspor Rastelli Rastija Rastogi Ratemo Ratsep
        Ratta Rattan Ratti Rattigan Raty Rau Raud Raudsepp Rauhala Raurica Rautiainen Rautio Ravaglioli Raval Ravi
        Ravn Rawley Raya Rayel Raymond Raynaud Razo Razov Rea Reade Reardon Reavy Rebane Rebic Rebollo Recer Recers
        Recio Reddin Reddy Redi Redican Redmond Redondo Reed Reen Rees Reese Reeves Regalado Regan Rege Regge
        Regnier Reguera Rehn Rehorst Reichmann Reid Reidy Reig Reijers Reilly Reimann Reimes Reina Reinhardt
        Reinikainen Reinsalu Reising Rek Remmel Remmers Remy Ren Renard Renaud Renault Rendon Rendulic Renehan
        Rengifo Renier Renner Rensi Renteria Renzi Repiska Repisky Repo Requena Resanovic Resendez Resnik Respighi
        Restrepo Reuter Revilla Rey Reyes Reyna Reynaud Reynell Reynolds Reynoldson Reynoso Rezende Rhatigan
        Rhattigan Rhodes Riascos Riba Ribaric Ribas Ribeiro Ribera Ribes Ribic Ribicic Ricart Riccardi Riccati Ricci
        Ricciardi Rice Richard Richardova Richards Richardson Richey Richie Richmond Richtar Richtarova Ricko Rico
        Ricolfi Ridder Riehl Riekstina Riekstins Riem Rienzo Riera Rietveld Riggs Righi Rigney Riha Rihova Riihimaki
        Riikonen Rijcken Rijetkovic Rijks Rijn Rijntjes Riley Rinaldi Rincon Riney Rinn Rinne Rintala Rio Rioba
        Riojas Riordan Rios Riou Ripoll Rippey Riquelme Risa Risek Riska Risko Riskova Risma Rismondo Riso Risova
        Rissanen Ritacca Ritosa Ritter Rius Rivas Rivera Rivero Riviere Riyanti Rizzo Rizzoli Roa Roache Roarke
        Roarty Roba Robbins Roberson Robert Roberts Robertson Robertsson Robeson Robi Robinson Robledo Robles Robson
        Roca Rocamora Rocca Roccabonella Roce Rocha Roche Rocher Roda Rodarte Rodden Roddy Roden Rodenas Rodgers
        Rodrigez Rodrigo Rodrigues Rodriguez Rodriquez Roero Roessink Roger Rogers Rogerson Rogge Rogner Rogosic
        Rohaan Rohac Rohacek Rohacekova Rohacik Rohacikova Rohacova Rohan Rohleder Rohrdanz Rohricht Roht Rohtla
        Roig Rojas Rojek Rojekova Rojka Rojko Rojkova Rojnic Rojo Roland Roldan Rolland Rollins Rolon Rom Roma
        Romagnoli Romancik Romancikova Romano Romanov Romer Romero Romeu Romijn Romiti Romo Romova Ronan Ronayne
        Roncalli Ronkainen Ronkko Ronning Rono Ronoh Roodesteijn Rooney Roos Roose Roosenboom Roosileht Rop Ropero
        Roque Rorricht Ros Rosa Rosado Rosales Rosario Rosas Rose Rosell Rosello Rosemann Rosen Rosenberg Rosengren
        Rosenow Rosenqvist Rosero Rosiello Rosin Rosina Rosinova Roskoth Rosmini Roso Rosova Ross Rosselli
        Rossellini Rossello Rossetti Rossi Rossini Roth Rotich Rotteveel Roukes Roura Rourke Rousseau Roussel
        Rousselet Rousset Rouwenhorst Rouwhorst Roux Rovira Rowan Rowe Rowland Rowley Roy Roybal Royer Royo Rozas
        Roze Rozic Rozite Rozitis Rozman Ruane Ruano Rubben Rubbia Rubene Rubenis Ruberto Rubesa Rubik Rubikova
        Rubinic Rubio Rudden Rudkins Rudolph Rudzite Rudzitis Rueda Ruelas Ruffini Rufus Rufusova Ruggeri Ruggieri
        Rugut Ruijs Ruiz Rukavina Rumjantsev Rumora Ruotsalainen Rupnik Ruppersberger Ruppert Rus Rusko Ruskova
        Rusnak Rusnakova Rusova Russell Russo Rusticucci Rutar Ruto Rutten Rutto Ruud Ruus Ruuskanen Ruutel Ruwa
        Ruzicka Ruzickova Ryan Rybar Rybarik Rybarikova Rybarova Rybnicek Rybnicekova Rydberg Ryden Ryder Ryle Rynn
        Rynne Rys Rysa Ryska Rysko Ryskova Rysova Rytkonen Ryynanen Saabir Saad Saafir Saahir Saajid Saal Saalim
        Saaqib Saar Saare Saarela Saari Saarinen Saariyah Saastamoinen Saavedra Sabah Sabater Sabatini Sabbatini
        Sabeeh Sabela Sabelo Sabharwal Sabil Sabiq Sabir Sabljak Sabol Saboor Sabur Saburah Sachar Sachdev Sachdeva
        Sacristan Sadan Sadaqat Sade Sadeed Sadiqov Sadixov Sadixova Saefullah Saenz Saether Saez Safak Saffi
        Safitri Safo Safoaa Safronov Sagar Sagese Sagnelli Sagredo Saha Sahbuzlu Sahlin Sahni Sahota Sahsuvarli
        Saidi Saina Saini Sainio Sainz Sair Saito Saitoti Saiz Sakac Sakalauskas Sakamoto Sakarya Saks Sakwa Sala
        Salah Salahudin Salaj Salajka Salajkova Salajova Salako Salamanca Salamoglu Salandra Salas Salat Salata
        Salazar Salcedo Salcido Saldana Saldivar Saleh Salet Salgado Salgari Salic Salieri Salim Salinas Sallinen
        Salmela Salmeron Salmi Salminen Salo Salom Salomaa Salomonsson Salonen Salopek Salu Salumae Salumets Salva
        Salvador Salvemini Salvi Salvini Salvo Salz Sam Sama Samaniego Samel Samele Samelova Sameya Sami Samiloglu
        Samilov Sammon Sammy Samoei Samosir Sampaio Sampath Samper Sampson Samra Samson Samsonova Samuel Samuelova
        Samuelsson Samwel Sanabria Sanches Sanchez Sancho Sandanezwe Sandberg Sande Sandell Sander Sanders Sanderson
        Sandgren Sandhu Sandi Sandin Sandor Sandoval Sandstrom Sandvik Sanford Sangha Sanghvi Sanguineti Sangwani
        Sangweni Sani Sanitra Sanitrova Sanjuan Sankar Sankaran Sanmartin Sanmiguel Sans Sansoni Sant Santacruz
        Santamaria Santana Santi Santiago Santic Santillan Santorio Santoro Santos Santoso Sanudo Sanz Saors Saptono
        Saputra Sarabia Saraceno Saracino Saraf Saragat Saragih Saran Sarap Sarapuu Sardelic Sargac Saric Sarin
        Sarkan Sarkanova Sarkar Sarkozi Sarlija Sarma Sarmiento Sarna Sarneel Sarpong Sarraf Sarsfield Saruni Sarv
        Sas Sasaki Sastre Sastry Sathe Sato Satriani Satta Sauberlich Sauceda Saucedo Sauer Saul Sauli Saulite
        Saulitis Saunders Saura Sauro Sauvage Savant Saveljev Savolainen Savorgnan Sawe Sawhney Sawyer Saxena Saxo
        Sayers Sbarbaro Scaduto Scalera Scalfaro Scallan Scallon Scally Scamarcio Scandone Scanlan Scanlon Scannell
        Scaramucci Scardino Scarfoglio Scarlatti Scarpa Scarpetta Scarponi Schaaf Schacht Schaefer Schafer Schagen
        Schakelaar Scharroo Schatteleijn Scheel Scheer Scheffers Scheibe Schellekens Schelvis Schenk Schenkel
        Scherms Scheuermann Schiaparelli Schiavo Schiavone Schicchi Schiffer Schilt Schinke Schipper Schleich
        Schlosser Schmidt Schmidtke Schmiedecke Schmiedt Schmitt Schneider Schofield Schokman Scholl Scholten
        Scholtz Scholz Schomber Schonland Schotte Schottin Schou Schouten Schrant Schrik Schroeder Schroeff
        Schuchhardt Schuler Schulten Schultz Schulz Schuster Schuurmans Schuylenborch Schwartsbach Schwartz
        Schweitzer Schwital Scialpi Scollan Scott Scotti Scotto Scriven Scullion Scully Scuylenborchs Seally Sealy
        Sebastian Sebo Sebova Seco Secova Sedano Seddio Sedlacek Sedlackova Sedlak Sedlakova Sedlar Sedliak
        Sedliakova Seery Segarra Segebahn Segerson Segersun Segerszoen Segni Segovia Segovic Segre Segui Seguin
        Segura Sehgal Seidel Seifert Seip Sekera Sekerova Sekhon Selecka Selecky Selendic Selin Sem Sembathwa
        Semenov Semialjac Semitecolo Sen Sener Sengupta Sengwayo Senicic Senko Senkova Sensoy Separovic Sepp Seppa
        Seppala Seppanen Sepulveda Serao Serem Sergejev Serlupi Sermonti Serna Serra Serraglio Serrano Serrato
        Sersic Serwaa Seshadri Sestak Sestan Sestig Seth Sethi Setiawan Setrick Setty Sevcik Sevcikova Sevilla
        Sevillano Sevtsenko Sexton Sezer Sezgin Sforza Sgalambro Sgarbi Sha Shabalala Shabane Shabangu Shaffer
        Shaffrey Shah Shamase Shan Shanahan Shandu Shangase Shange Shankar Shanker Shanley Shannon Shanny Shao
        Sharaf Shariff Sharkey Sharma Sharpe Sharry Shaughnessy Shaw Shazi Shea Sheahan Sheane Sheedy Sheehan Sheehy
        Sheeran Sheerin Shehu Sheil Sheilds Shekoni Shelembe Shelton Shen Shengele Shenoy Shepard Shepherd Sheppard
        Shere Sheridan Sherlock Sherman Sheth Shetty Shevlin Shezi Shi Shibase Shiel Shiels Shikuku Shimizu Shinga
        Shoba Shombela Short Shortt Shoyisa Shozi Shroff Shukla Shupe Sibal Sibalic Sibalukhulu Sibanda Sibaya
        Sibeko Sibhene Sibilia Sibindi Sibisi Sibiya Sibul Sidhu Sidi Sidlo Sidlova Sidor Sidorov Sidorova Siele
        Siering Siffredi Sifuna Sigagu Sigegede Sigei Sigerson Sihombing Sihotang Sihvonen Siim Sijadu Sikhakhane
        Sikhosana Sikhunyana Sikiric Sikk Sikobi Sikuku Sikwayo Sila Silangwe Sild Silina Silins Silke Sillanpaa
        Sillaots Sillaste Silm Silva Silveira Silvennoinen Silvestri Sima Simanjuntak Simara Simbolon Simek Simekova
        Simelane Simeoni Simic Simicic Simik Simikova Simiyu Simka Simko Simkova Simmon Simmonds Simmons Simo Simoes
        Simola Simon Simoncic Simoncicova Simonen Simonic Simonis Simonova Simonovic Simonovicova Simons Simonsen
        Simonsson Simova Simpson Sims Simson Simunic Simunovic Sinaga Sinan Sinclair Singh Singhal Singleton Sinha
        Sinisi Sinkovec Sinkovic Sinnott Sinozic Sipek Sipic Sipila Sipos Siqueira Sirait Siregar Sirel Sirotic
        Sirvio Sisask Sishangwe Sishi Sishiya Sismondi Sisneros Sitar Sitati Sithenjwa Sithole Sithombo Sithuli
        Sitienei Sitolotolo Sitompul Sitorus Situm Situma Situmorang Sivertsen Siwele Sixli Siyaya Siyeshe Sjoberg
        Sjoblom Sjodin Sjogren Sjoholm Sjolander Sjolin Sjolund Sjostedt Sjostrand Sjostrom Skally Skantar
        Skantarova Skara Skeahan Skeffington Skehan Skelly Skinner Skivington Sklar Sklarova Sklenar Sklenarik
        Sklenarikova Sklenarova Sklenica Sklenicka Sklenickova Sklenicova Sklenka Sklenkova Skoda Skog Skoglund Skok
        Skokan Skokanova Skold Skoog Skov Skoviera Skovierova Skriniar Skriniarova Skrlin Skrnicki Skrtic Skugor
        Skuja Skujina Skujins Skultety Skultetyova Skunca Skupnjak Skutecka Skutecky Sladonja Slaetsdochter
        Slagmolen Slahor Slahorova Slamon Slastan Slastanova Slater Slattery Slavica Slavik Slavikova Slevin
        Slingerland Slivka Slivko Slivkova Sloan Sloane Sloboda Slobodnik Slobodnikova Slobodova Slota Slotova
        Slovak Slovakova Slovinec Slovinecova Slowey Slyne Smajda Smajdova Smeets Smid Smidova Smirnoff Smirnov
        Smith Smits Smokovic Smolic Smrek Smrekova Smullen Smyth Smythe Snyder Soares Sobolev Sobota Sobowale
        Sobrero Sobrino Soderberg Sodergren Soderholm Soderini Soderlund Soderman Soderqvist Soderstrom Sodhi Soding
        Soduba Soffici Soi Soini Soininen Soita Sokac Sokcevic Sokhela Sokhulu Sokhwebula Sokic Sokk Sokol Sokolov
        Sokolova Sola Solana Solanki Solano Solari Solberg Soldo Solej Solejova Soler Solera Solheim Solimena Solis
        Soliz Sollima Solomon Solomun Solorio Solorzano Solovjov Solsona Soltes Soltesova Soltys Soltysova Solzer
        Som Soman Somboni Somers Somfula Sommaruga Somogyi Somoza Sompisi Sondergaard Sondini Sondisa Songiya Soni
        Sonnino Sonqandile Sontag Sontuli Soo Sood Soolaghan Soos Soosaar Soosalu Soots Soranzo Sordi Sorensen
        Sorgatz Soria Soriano Soric Sorokin Sorrentino Sosa Sosic Sostaric Sotelo Sothole Soto Sotobe Soukup
        Soukupova Souma Sousa Souza Soyinka Soylu Spaan Spadafora Spain Spallanzani Spanevello Spanhaak Speer
        Speijer Spence Spencer Spenser Speri Spier Spiess Spika Spiker Spilar Spilarova Spillane Spinelli Spinola
        Spisic Spoljaric Spralja Spreeuw Sproge Sprogis Sprong Spruit Spruyt Squarcione Sraffa Sridhar Srinivas
        Srinivasan Srivastava Srsen Stadelmann Stafford Staglieno Stahl Stahr Stamrood Stan Stancin Stancu Stanek
        Stanescu Stange Stanic Stanicic Stankevicius Stankova Stanley Stanton Stapleton Starcevic Starosta
        Starostova Stastna Stastny Staude Staunton Steckel Steed Steele Steen Steenbakkers Steenbeek Stefan Stefanec
        Stefanek Stefanekova Stefanelli Stefanik Stefanikova Stefanka Stefanko Stefankova Stefanova Stefanovic
        Stefanovicova Steffensen Stefovic Stefunko Stefunkova Stein Steinberg Steinmeiern Stejskal Stejskalova
        Stenberg Stenlund Stenson Stenstrom Stepanek Stepankova Stepanov Stephen Stephens Stephenson Sterkman
        Stettyn Steuer Stevens Stevenson Stewart Stey Stichter Stiebitz Stifanic Stiffel Stimac Stinis Stipanovic
        Stiperski Stodola Stodolova Stoffel Stoffelsz Stoica Stoices Stojanov Stojcevic Stojnic Stoll Stolnik Stolze
        Stone Stook Stopar Stoppani Storladi Stosic Stradivari Straka Strakova Strandberg Strangio Strazdina
        Strazdins Strazicic Strba Strbac Strbova Strickland Strid Striebitz Strijker Strik Strinavic Strljic Strnad
        Strnadova Strnisko Strniskova Stroh Strom Stromberg Strukelj Strycek Strycekova Stserbakov Stuart Stucchi
        Stuivenberg Stumpf Stupalo Sturlan Suarez Suartini Subramaniam Subramanian Suciu Sudiati Sugrue Suhonen
        Suijker Sukurlu Sukurov Sulc Sulcova Sule Suleiman Suleymanli Suleymanov Sulg Sullivan Sultanli Sultanov
        Summerville Sunavcova Sunavec Sundaram Sundberg Sundell Sunder Sundin Sundqvist Sundstrom Sunjic Suomalainen
        Suominen Supraha Sur Sura Surac Suran Surbek Sureda Suresh Suri Surian Surina Surka Surkova Suryatmi Suryono
        Susanti Susi Susnik Sussebier Sustar Sutinen Sutt Sutton Suur Suvi Suvorov Suwarno Suzuki Svab Svabova Svaby
        Svahn Svanberg Svantesson Svard Svec Svecova Svedberg Svehla Svehlova Svendsen Svensson Sverko Svetlicic
        Svoboda Svobodova Svrbik Svrbikova Swaleh Swaminathan Swamy Swanson Swazi Sweeney Sweeny Sykes Sykora
        Sykorova Symons Synnott Syombua Syrjala Szabo Szalai Szekely Szekeres Szilagyi Szoke Szucs Taaj Taal Taanish
        Tabacu Tabassum Taboada Tacchini Taccola Tadeen Tafazal Tafoya Tafuri Taggart Tagliafierro Tahaw Tahawwur
        Taheem Tahir Tahmaseb Taht Tahtinen Taimur Taipale Taj Tajammul Tak Takacs Takahashi Takala Takkelenburg
        Takyi Talal Talat Talavera Talbot Talha Talhah Tali Taliani Talib Talibli Talibov Taliercio Talpas Talpasova
        Talts Talwar Tamanna Tamarit Tamas Tamayo Tamba Tamberg Tamborini Tamburello Tamburi Tamburini Tamez Tamm
        Tamme Tammerijn Tammik Tamminen Tampubolon Tamsma Tanaka Tandon Taneja Tangen Tangney Tanguy Tansey
        Tanskanen Tanui Tanzini Tao Tapak Tapakova Tapdiqli Tapdiqoglu Tapia Tara Tarantini Tarantino Tarassov
        Tarchetti Tarhan Tarihoran Tarpey Tartaglia Tartini Tarus Tarvainen Tasca Tasche Taskinen Tasso Tassoni Tata
        Tatar Tatarka Tatarkova Tatarova Tate Tavares Tavcar Tawia Tawkeel Taylor Tazka Tazky Teahan Tebaldi Techer
        Teder Tedesco Teearu Teesalu Tehan Teixeira Tejada Tejeda Tejedor Tejera Tejero Telesio Tella Tellez Tello
        Tena Tencalla Tenorio Tepes Teran Teras Terer Terlevic Ternan Terragni Terrazas Terrell Terron Terry Teruel
        Tervo Terzic Tesar Tesija Tessier Teunissen Tevetoglu Texier Textor Thabekhulu Thabethe Thabizolo Thaker
        Thakkar Thakur Thaman Thamrin Thanel Thango Thela Thembekwayo Thembela Thenjwayo Theuri Thibault Thierry
        Thies Thobeni Thole Thom Thomas Thomassen Thomka Thompson Thomsen Thomson Thor Thoren Thornton Thorpe
        Thorsen Thout Thoya Thoyana Thuku Thulin Thuliswayo Thumbela Thumbeza Thuo Thuranira Thusi Thusini Thwala
        Thygesen Tiainen Tian Tiba Ticha Tichy Tielemans Tiepolo Tiernan Tierney Tihhomirov Tiihonen Tiik Tiits
        Tijerina Tikka Tikkanen Tilk Tillmanno Timek Timekova Timka Timko Timkova Timlin Timmerman Timmermans
        Timofejev Timonen Timoney Timony Tinney Tintzmann Tirabassi Tirado Tirie Tirkkonen Tirop Tirpak Tirpakova
        Tisaj Titov Titus Tiwaa Tiwari Tlustek Toal Tobin Todd Toft Togher Togliatti Tognazzi Tohall Toic Toivanen
        Toivonen Tolan Toldo Toledo Tolentino Tolin Tolj Tolonen Tolosa Tolvanen Toma Toman Tomana Tomanek
        Tomanekova Tomanik Tomanikova Tomanova Tomas Tomasek Tomasekova Tomaselli Tomasetti Tomasik Tomasikova
        Tomasini Tomaska Tomasko Tomaskova Tomasova Tomazic Tomecek Tomecekova Tomecka Tomecko Tomeckova Tomei Tomek
        Tomekova Tomescu Tomic Tomicic Tomingas Tomka Tomko Tomkova Tomlinson Tomljanovic Tommaseo Toms Tomsic
        Tomson Tonc Toner Toninelli Tonisson Tonisto Tonui Toolan Toole Toolin Toolis Toom Tooman Toome Toomey
        Tooming Toomsalu Toor Toplak Topolska Topolsky Torlonia Tormay Tormey Tormo Tornatore Tornqvist Toro
        Toroitich Torok Torpey Torralba Torre Torrecilla Torrence Torrens Torres Torrez Torricelli Torrijos
        Torstensson Toscani Toscanini Toselli Tosi Toso Tosto Toth Totic Totino Totwiller Toussaint Tovar Towett
        Townsend Tozzi Tozzo Tracey Tracy Traetta Trainor Tran Traore Trapanese Trapani Trapp Tratnik Travaglia
        Travaglio Travers Traversa Travia Travis Traynor Trbovic Treacy Treanor Trebbi Treccani Trei Treial Treier
        Trejo Tremonti Trenor Trentin Trentini Tresoldi Treves Trevino Trevisan Trevisani Trezzini Trgovcic Triana
        Trillini Trillo Trincavelli Tripathi Triplat Trivedi Trlik Trlikova Trnski Trobbiani Trofimov Troisi
        Trombetta Trommler Tron Tropea Trost Trotta Troy Trub Truben Trubenova Trubin Trujillo Trupiano Trupp
        Trussardi Trutanic Truu Tschentscher Tsuma Tsvetkov Tubridy Tucker Tuda Tudela Tudic Tudor Tuisk Tuithof
        Tukane Tuksar Tukur Tully Tuma Tumova Tuohey Tuohy Tuomi Tuominen Tuovinen Tupa Tupy Tur Turalli Turati
        Turchetta Turchi Turci Turcinov Turcok Turcokova Turesson Turina Turins Turk Turley Turnbull Turpeinen
        Turpin Turrini Turudic Turunen Tusek Tuskan Tutino Tutty Tutu Tuul Tuulik Tuwei Tuzzolino Tveit Tweneboa
        Twohey Twohig Twomey Twumasi Tyler Tynan Tyrrell Ubaadah Ubadah Ubaid Ubaidah Ubaldi Ubay Ubayd Ubaydullah
        Udeh Udinese Udinesi Ugarte Ughi Ugrinic Ugurlu Uhban Uibo Uittenbosch Ukic Ulibarri Ulker Ullmann Ulloa
        Ullrich Ulrich Umaarah Umair Umar Underwood Ungaretti Uniacke Uniaque Unt Uotila Upadhyay Uphaus Uphuis
        Uphus Uppal Uram Uramova Urb Urbanova Urbina Urblik Urblikova Urbonas Urena Uria Uriarte Urias Uribe Urlic
        Urrab Urrutia Usada Usamah Usic Utama Utami Uus Uusitalo Uustalu Uwais Uyainah Vaananen Vaati Vabaza Vaca
        Vacek Vaci Vackova Vaessen Vahar Vaher Vahi Vaht Vahter Vahtra Vaidya Vaillant Vainio Vaino Vaisanen Vajcik
        Vajcikova Vajda Vajdova Vala Valach Valachova Valachovic Valachovicova Valadez Valbuena Valcarcel Valderrama
        Valdes Valdez Valdivia Valencia Valenciano Valent Valenta Valente Valentic Valentin Valentino Valentinova
        Valentova Valenzuela Valera Valero Valette Valge Valguarnera Vali Valicek Valicekova Valier Valimaki
        Valjetic Valk Valkama Valkonen Vall Valladares Valle Vallee Vallejo Vallenduuk Valles Vallet Vallin Valls
        Valmarana Valtonen Valusek Valusekova Valuska Valuskova Valverde Vanaga Vanags Vance Vandenbergh Vanegas
        Vanek Vanekova Vang Vangisa Vankova Vanvitelli Vaquero Vara Varadi Varano Varela Vares Varga Vargas Varghese
        Varik Varis Varkey Varma Vartiainen Varty Varughese Vasa Vasari Vasconcelos Vasek Vasekova Vasiliev Vaska
        Vasko Vaskova Vasquez Vass Vasseur Vastenhouw Vattimo Vaughan Vaughn Vavra Vavrinec Vavrinecova Vavrova
        Vayrynen Vaz Vazquez Veale Vecellio Vecoli Veenendaal Veenstra Vega Vegt Veic Vela Velandia Velasco
        Velasquez Velazquez Veldak Veldakova Velderman Velez Veliz Veltman Veltroni Venalainen Vendetti Venditti
        Vendrell Venegas Veneziano Venier Venkataraman Venkatesh Vento Venturi Vera Verbeeck Verbeek Verboom
        Verbruggen Vercelloni Verda Verdejo Verdi Verdier Verdone Verdu Verdugo Verduzco Veres Verga Vergara
        Vergassola Vergeer Vergerio Verhaar Verhagen Verharen Verheij Verheuvel Verhoeven Verkade Verma Vermeulen
        Verri Versace Verschuere Verschut Versluijs Vertoor Vertooren Vervoort Verwoert Vesel Vesela Veselova Vesely
        Veski Vespa Vespucci Vestergaard Vesterinen Vesterlund Vestin Veternik Veternikova Vezi Vezzali Viana
        Vianello Viberg Vicen Vicena Vicenova Vicens Vicente Vidakovic Vidal Vidas Vidic Vidmar Vidoni Vidov Vidovic
        Vieira Viera Vierdag Vig Vigliotti Vignon Vigorelli Viik Viira Viitala Viitanen Vik Viklund Viks Viksna
        Vikstrom Vila Vilakazi Vilalta Vilanova Vilaplana Vilar Vilcina Vilcins Vilhelmsson Viljanen Viljevac Vilks
        Vill Villadicani Villagomez Villalba Villalobos Villalonga Villalpando Villamil Villamizar Villanueva Villar
        Villareal Villarosa Villarreal Villasenor Villaverde Villegas Villemson Villena Vina Vinas Vincent Vincetic
        Vincze Vink Vinogradov Virag Virgilio Virk Virta Virtanen Visconti Visintini Vismara Visnapuu Visnovska
        Visnovsky Visser Viswanathan Vitasovic Vitek Vitkova Vitola Vitolina Vitolins Vitols Vittadello Vitturi
        Vivaldi Vives Viviani Vizcaino Vizintin Vlach Vlachova Vlachovic Vlachovicova Vladislavic Vlasic Vlassov
        Vlcek Vlckova Vlk Vlkova Vlna Vlnka Vlnkova Vlnova Vodopivec Vogt Vohra Voinea Voisin Vojkovic Vojtek
        Vojtekova Vojtka Vojtko Vojtkova Volarevic Volaric Volcke Volk Volkov Vollbrecht Volta Volterra Voortman
        Vora Vorkapic Vorobjov Voronin Voros Vos Vosu Voutilainen Vozar Vozarova Vozila Vrabcova Vrabec Vrabelj
        Vrablec Vrablecova Vrancken Vranic Vrban Vretenar Vrhovec Vsiliauskas Vucetic Vucin Vuckovic Vugdelija Vugec
        Vuk Vukman Vukobratovic Vukovic Vukusic Vuljak Vumisa Vundla Vunisa Vuorela Vuori Vuorinen Vyas Vydarena
        Vydareny Waahid Waajid Waardeloo Wable Wabomba Wabwile Wabwire Wacana Wachira Wadhwa Wadi Wadood Wafa Wafeeq
        Wafula Wagenknecht Wagenvoort Wagle Wagner Wahhaaj Wahlberg Wahlgren Wahlstrom Wahner Wahome Wahyudin
        Wahyuni Wainaina Wairimu Waithaka Waithera Waithira Wakhungu Wakio Wako Waldron Wali Walia Walker Wall Walla
        Wallace Wallen Waller Wallgren Wallin Wallis Walsh Walshe Walsteijn Walter Walters Walton Waluyo Wamaitha
        Wamalwa Wamboi Wambua Wambugu Wambui Wambura Wamuyu Wanda Wandera Wang Wanga Wangai Wangare Wangari Wangechi
        Wangeci Wangila Wangui Wanja Wanjala Wanjau Wanje Wanjiku Wanjira Wanjiru Wanjohi Wanjugu Wanyama Wanyoike
        Wanyonyi Wanza Wanzala Ward Ware Wario Warner Waruguru Warui Wasendlunkulu Washington Wasike Wasita Waskita
        Wason Wasonga Wastuti Waswa Watanabe Waters Watkins Watson Watters Wavinya Waweru Wawira Wawire Wayua Weaver
        Webb Weber Webster Wechuli Weeldenburg Weerdenburg Weever Wei Weihmann Weijland Weijters Weimer Weinhage
        Weinhold Weir Weiss Weitzel Wekesa Wela Welch Weldon Welf Weller Wells Wen Wende Wendt Wennberg Wensen
        Werdes Wernecke Werner Weru Wesack Wesonga West Westberg Wester Westerbeek Westerberg Westerburg Westerlund
        Westermann Westin Westlund Westman Weston Wever Weyland Weylant Weza Whalen Wheeler Whelan Whelehan Whitaker
        White Whitehead Whitehouse Whitney Whittaker Whitty Whyte Wiafe Wiberg Wibisono Wibowo Widiastuti Widodo
        Wiek Wieloch Wiggins Wigman Wijaya Wijayanti Wijland Wiklund Wikstrom Wilcken Wilcox Wildschut Wiley
        Wilhelmsson Wilkerson Wilkins Wilkinson Willems Willemsen William Williams Williamson Willis Wilmont Wilms
        Wilmsen Wilson Winarno Winarsih Winberg Winkler Winnrich Winther Wipstrik Wirth Wohlgemut Wolfe Wolffel
        Wolfsdr Wolfswinkel Wolters Wolzak Wong Wood Woodard Woods Woodward Woolley Wooning Woudenberg Woulfe
        Wouters Woutersz Wrenn Wrynn Wulandari Wulf Wulff Wunderink Wur Wutke Wyatt Wynne Xaba Xakimov Xala Xhakaza
        Xia Xiang Xiao Xie Ximba Xiong Xolo Xue Xulu Yaa Yaamoa Yadav Yadid Yafir Yaghnam Yahaya Yahyaa Yakub Yamada
        Yamaguchi Yamamoto Yaman Yamashita Yamazaki Yan Yanez Yang Yao Yaqubov Yar Yasir Yates Yatich Yator Yawer
        Yawson Ybarra Yeboa Yeboah Yego Yegon Yei Yengwa Yengwayo Yepes Yeyeye Yildirim Yilmaz Yin Yirenkyi Ylinen
        Ylitalo Ylonen Yoder Yogi Yohannan Yolanda York Yorulmaz Yoshida Young Yuan Yuksel Yulianti Yuliarti Yuniar
        Yusifoglu Yusifqizi Yussuf Yuste Yusuf Zaafir Zaahid Zaahir Zaakir Zaal Zabala Zabaleta Zabarella Zabjacan
        Zaborska Zaborsky Zaccagnini Zaccardo Zacchia Zacco Zachar Zachara Zacharia Zachariah Zacharias Zachariasova
        Zacharova Zackariya Zafar Zafir Zafrul Zagar Zaguri Zahaar Zaheer Zahharov Zahn Zahri Zahrun Zahur Zaitsev
        Zajac Zajacova Zajc Zak Zake Zakinja Zakis Zakova Zakrajsek Zalite Zalitis Zalokar Zambrano Zamengo Zamora
        Zamorani Zamorano Zampa Zamudio Zanazzo Zanichelli Zanker Zanoski Zanzi Zapata Zaragoza Zarar Zarate Zarina
        Zarins Zarlino Zavala Zawadi Zayas Zayyir Zeba Zebec Zecchini Zedillo Zeemans Zeffirelli Zelaya Zeldenrust
        Zeleznik Zeleznikova Zelic Zeltina Zeltins Zeman Zemanova Zemljic Zeng Zengin Zepeda Zerjav Zetterberg
        Zetticci Zevenboom Zezelic Zgorelec Zhang Zhao Zheng Zhong Zhou Zhu Ziani Zibert Zic Zichichi Ziegert
        Ziemele Ziemelis Zigmund Zigmundova Zigo Zigova Zijlemans Zijlmans Zikhungwini Zikovic Zima Zimka Zimkova
        Zimmer Zimmerman Zimova Zirme Zirne Zirnis Ziro Zito Zivic Zivkovic Zizek Zmaic Znidarsic Zobel Zola
        Zoppetti Zoppetto Zorbach Zorko Zorlu Zorman Zorrilla Zou Zrilic Zrinski Zubairu Zubcic Zubek Zubekova Zubka
        Zubko Zubkova Zubrik Zubrikova Zufika Zugec Zuidweg Zuijdveld Zujev Zukauskas Zukov Zulaika Zulkarnain
        Zuluaga Zunec Zuniga Zupan Zupanc Zupancic Zupanic Zuravljov Zurita Zuvela Zuwayhir Zuzic Zvaigzne Zver
        Zvirbule Zvirbulis Zwart Zwijsen
        """
}
