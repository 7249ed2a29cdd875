extension Gazetteer {
    /// Given names of some sixty languages in Latin letters, without those that are ordinary English words.
    ///
    /// From the locale lists of Faker (MIT), folded; what is not in them stands in `moreGivenNames`.
    static let givenNames = """
        Aaaqil Aaban Aabid Aachal Aada Aadam Aaden Aadhya Aadi Aadil Aafiya Aage Aahana Aahil Aalam Aalee Aalim
        Aaliyah Aamil Aamir Aamirah Aanuoluwapo Aapo Aaqil Aarav Aarif Aarini Aariz Aarna Aarnav Aarne Aaro Aaron
        Aarush Aaryan Aashi Aashif Aashir Aasif Aasim Aatif Aatiq Aatos Aaus Aayan Aayush Aazim Aba Abaan Abagail
        Abayomi Abb Abbas Abbi Abbie Abbigail Abbos Abbott Abby Abdalla Abdallah Abdelatif Abdelkader Abdellah
        Abderaouf Abderrahmane Abdi Abdiel Abdihakim Abdirahman Abdis Abdon Abdu Abduaziz Abduboriy Abdul Abdulahat
        Abdulbekir Abdulcemal Abdulgazi Abdulhadi Abdulhamid Abdulkadir Abdulkerim Abdullah Abdullahi Abdulloh
        Abdulmenaf Abdulsamed Abdulsemet Abdumalik Abdurahmon Abdurrahman Abdurresit Abe Abebi Abednego Abeer Abeiku
        Abel Abelardo Abelone Abena Abeni Abha Abhimanyu Abhiram Abid Abie Abigael Abigail Abigaili Abigale Abigayle
        Abilio Abina Abiodun Abiona Abiye Abjorn Abner Abosede Abraham Abram Abril Abror Abubakar Abubakr Abuzar
        Abyasa Acar Acarkan Acey Achiel Achieng Achille Achim Achsah Acie Acikel Acilay Aclan Acy Ada Adaeze Adah
        Adak Adal Adalbert Adalberto Adaline Adalyn Adalynn Adam Adamaris Adamo Adams Adan Adasal Adda Addie Addison
        Addisyn Addyson Ade Adebiyi Adebowale Adebukola Adedayo Adedeji Adekitan Adekola Adekunle Adel Adela
        Adelaida Adelaide Adelard Adelardo Adelasia Adelbert Adele Adeleke Adelgunde Adelheid Adelia Adelin Adelina
        Adelinde Adeline Adell Adella Adelle Adelmo Adelyn Adelynn Adem Aden Adenike Adeniyi Adeolu Adeoti Adepeju
        Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adhiarja Adhra Adi Adia Adiarja Adiela
        Adigun Adika Adikara Adil Adila Adilene Adimu Adin Adina Adinata Adison Aditya Adlai Adlan Adline Adnan
        Adolf Adolfine Adolfo Adolfs Adolph Adolphe Adolphus Adomas Adonis Adora Adoracion Adrain Adria Adriaan
        Adrian Adriana Adriane Adrianna Adrianne Adriano Adriel Adrien Adriene Adrienn Adrienne Adrija Adrijana
        Adron Adunni Advaith Advay Advik Advika Adviye Adweta Adwoa Adya Adyson Aedan Aedin Aengus Aenne Afaq Afer
        Affie Afia Afife Afil Afiq Afolarin Afonso Afra Africa Afruza Aftin Afton Afua Aga Agahadi Agakisi Agamali
        Agamusa Agapito Agastya Agata Agatha Agathe Agaxan Agbegim Agca Aggie Aggrey Aglaia Agmur Agne Agnes Agnesa
        Agnese Agness Agneta Agnete Agnieszka Agnolo Agnos Agostina Agostino Agripina Agris Agueda Agus Agusta
        Agustin Agustina Agustus Ahat Ahmad Ahmed Ahmet Ahsen Ahter Ahti Aicha Aida Aidan Aideen Aiden Aidyn Aiga
        Aigars Aija Aijuka Aiko Aila Ailbhe Aileen Ailene Aili Ailis Ailish Aimable Aime Aimee Aimo Aina Ainara
        Ainars Aine Aino Ainoa Ainsley Airi Aisha Aishani Aishling Aisling Aislinn Aistis Aisyah Aitana Aitor Aivar
        Aivaras Aivars Aiyana Aiyanna Aja Ajala Ajan Ajani Ajda Ajeng Ajiman Ajimat Ajimin Ajiono Ajna Ajoke Akalan
        Akanmu Akar Akarsana Akatay Akay Akbar Akbas Akboga Akcabay Akcasu Akcivan Akdora Akdurmus Ake Akeelah Akeem
        Akemi Akgol Akgunes Aki Akif Akinal Akinkunmi Akinlabi Akinwale Akinyi Akira Akise Akkerman Akmal Akmaner
        Akmaral Akobir Akos Akosua Akoth Akoz Akram Aksay Aksel Akseli Akshay Aksogut Aksoy Aktemur Akua Akumaa
        Akumu Akver Akwasi Akwesi Akyildiz Ala Alaaddin Alabama Alabezek Alade Aladin Aladino Alaeddin Alain Alaina
        Alambana Alamiro Alamu Alan Alana Alanalp Alani Alanis Alanna Alannah Alanzo Alara Alastair Alattin Alaya
        Alayna Alaz Alba Alban Albano Albeiro Alberico Albert Alberta Alberte Albertha Albertina Albertine Alberto
        Alberts Albertus Albin Albina Albion Albrecht Alby Alcan Alcee Alcide Alcides Alcie Alcira Alda Aldair
        Aldemar Alden Alderano Aldis Aldo Aldona Aldonza Alea Aleah Alease Alec Alecia Aleck Aleen Aleena Aleida
        Aleisha Aleix Alejandra Alejandrina Alejandro Alejo Alek Aleks Aleksandar Aleksander Aleksandr Aleksandra
        Aleksandras Aleksandrs Aleksanteri Aleksei Aleksej Aleksi Alemsah Alen Alena Alene Alenka Aleodor Alesha
        Alesia Alessandra Alessandro Alessia Alessio Aleta Aletha Alethea Alex Alexa Alexandar Alexande Alexander
        Alexandr Alexandra Alexandre Alexandrea Alexandria Alexandrie Alexandrina Alexandro Alexandros Alexandru
        Alexe Alexei Alexej Alexi Alexia Alexina Alexis Alexus Alexys Alexzander Alf Alferd Alfie Alfio Alfons
        Alfonse Alfonsina Alfonso Alfonz Alfonzo Alford Alfred Alfreda Alfredo Alfreds Alger Algernon Algie Algirdas
        Algis Algot Ali Alia Aliabbas Aliana Alica Alice Alicia Alicja Alida Aliihsan Alijah Alika Alin Alina Alinur
        Alirio Aliro Alis Alisa Alise Aliseydi Alisha Alisik Alison Alissa Alisson Alistair Alistar Alister Alivia
        Alix Aliya Aliyah Aliyu Aliza Alize Alizee Alja Aljaz Aljosa Alka Alkor Alla Allahverdi Allan Allana Allean
        Alleen Allegra Allen Allena Allene Allie Alline Allison Allisson Allyn Allyson Allyssa Alma Almasi Almast
        Almaz Almeda Almedia Almendra Almer Almeta Almina Almira Almon Almudena Almus Almut Almuth Almyra Alois
        Aloisia Alojz Alojzia Alojzij Alojzija Aloma Alondra Alonso Alonza Alonzo Aloys Aloyse Aloysius Alparslan
        Alpcan Alpheus Alphonce Alphons Alphonse Alphonsine Alphonso Alphonsus Alpin Alpsu Alsoy Alston Alta Altha
        Althea Altie Altinbike Altincicek Altinisin Altinkaya Altogan Alton Altug Alva Alvah Alvan Alvar Alvaro Alve
        Alveiro Alvena Alver Alvera Alverda Alverta Alvia Alvie Alvin Alvina Alvine Alvira Alvis Alvy Alwilda Alwin
        Alwina Alwine Aly Alya Alyce Alycia Alys Alysa Alyse Alysha Alysia Alyson Alyssa Alyssia Alyvia Alzbeta
        Alzina Ama Amac Amada Amadeo Amadeus Amado Amador Amaia Amaira Amalia Amalie Amalija Amancio Amanda Amandine
        Amando Amani Amar Amara Amarachi Amare Amari Amarilis Amarion Amaris Amaro Amaru Amasa Amaury Amaya Ambar
        Amber Amberly Ambers Ambre Ambrose Ambrosio Ambroz Amedeo Amedeu Amel Amelia Amelie Amelija America Americo
        Amerigo Amey Ami Amiah Amico Amie Amil Amilcar Amin Amina Aminatu Amine Amira Amirah Amit Amiya Amiyah
        Amleto Amma Ammie Ammon Amoke Amol Amon Amondi Amope Amor Amos Amparo Amre Amri Amrita Amruta Amy Amya Amza
        Ana Anabel Anabela Anabella Anabelle Anacleto Anaelle Anahera Anahi Anahis Anaida Anais Analia Anamaria
        Anamika Ananias Anar Anargul Anaru Anas Anasa Anastacia Anastacio Anastasia Anastasie Anastasio Anastasios
        Anastatia Anastazie Anastazja Anatol Anatole Anatoli Anatolie Anatolij Anay Anaya Anca Ancel Ancil Ancizar
        Ancuta Anda Andela Anders Anderson Andic Andjela Andjelina Andon Andor Andra Andrada Andrae Andras Andre
        Andrea Andreas Andree Andreea Andrei Andreia Andrej Andreja Andrejka Andrejs Andrena Andres Andress Andrew
        Andrey Andria Andrian Andrija Andrin Andris Andrius Andrus Andrzej Andwele Andy Ane Anej Anel Anemona Aneta
        Anete Anett Anette Anezka Anfernee Angalia Angavu Ange Angela Angele Angeles Angelia Angelica Angelika
        Angelina Angeline Angelino Angelique Angelita Angella Angelo Anggabaya Anghel Anghelina Angie Angus Anh
        Anibal Anica Anice Anicet Anie Aniela Anika Aniko Anirudh Anis Anisa Anisoara Anissa Anita Anitra Aniya
        Aniyah Anja Anjali Anjanette Anjelica Anjolaoluwa Anka Anke Ankica Anmol Ann Anna Annabel Annabell Annabella
        Annabelle Annah Annak Annalena Annaliese Annalisa Annalise Annamae Annamaria Annamarie Annastacia Anne
        Annedore Annegret Annegrete Annekatrin Anneke Anneleen Annelene Anneli Annelie Annelies Anneliese Annelise
        Annelore Annemarie Annemette Annemie Annemijn Anner Annerose Annet Annett Annetta Annette Anni Annibale
        Annica Annice Annick Annie Anniina Annija Annika Annikki Annina Annis Annita Annmarie Annukka Annunziata
        Anny Anom Anona Anoni Anouk Ansaldo Ansel Anselm Anselma Anselmo Ansgar Ansh Ansis Ansley Anson Ansora Anssi
        Antal Antanas Ante Antero Anthoney Anthony Antim Antione Antionette Antje Anto Antoaneta Antoin Antoine
        Antoinette Anton Antone Antonela Antonella Antonello Antonetta Antonette Antoni Antonia Antonie Antonieta
        Antonietta Antonija Antonin Antonina Antonino Antonio Antonios Antoniu Antonius Antons Antony Antoon Antra
        Antti Antun Antwain Antwan Antwon Anu Anunciacion Anusha Anuta Anvar Anvi Anwar Anya Anyango Anyelo Anyi
        Anze Aodhan Aoibheann Aoibhin Aoibhinn Aoife Aongus Apaydin Apolena Apolinar Apolline Apollo Apollonia
        Apolonia Apostolos April Aqil Aquiles Ara Arabella Araceli Aracely Aradhana Arah Aral Araminta Aran Aranka
        Aranzazu Aras Arba Arbey Arbie Arcan Arcelia Archibald Archie Arda Ardath Ardelia Ardell Ardella Ardelle
        Arden Ardeth Ardis Ardith Ardyce Areli Arely Aretha Arezki Argemiro Argie Argono Argu Arham Ari Ariadna
        Arian Ariana Ariane Arianna Arianne Aribert Aric Arie Ariel Ariela Ariele Ariella Arielle Arietta Arif
        Arifcan Arija Arijus Arike Ariki Arikol Arild Arin Arina Arinola Aripinar Aris Arisoy Aristide Aristides
        Aristita Arizona Arja Arjun Arkadiusz Arkie Arkut Arla Arlan Arland Arleen Arlen Arlena Arlene Arlet Arleth
        Arletta Arlette Arley Arlie Arlin Arline Arlington Arlis Arlo Arly Arlyn Arlyne Armahan Arman Armand
        Armandas Armande Armando Armands Armani Armas Armelle Armida Armin Arminas Arminda Arminta Armond Armstead
        Arnaldo Arnas Arnau Arnaud Arnaude Arnav Arnd Arndt Arne Arnett Arnetta Arnfried Arnie Arnim Arnis Arno
        Arnold Arnoldas Arnoldo Arnolds Arnost Arnulf Arnulfo Aroa Aroha Aron Aronas Arpad Arpag Arra Arran Arrie
        Arron Arsenie Arsenio Arsipatra Art Arta Artan Artanto Artawan Artelia Artemio Artemisa Arther Arthor Arthur
        Artie Artis Arto Arttu Artturi Artur Arturas Arturo Arturs Aru Arunas Arunima Arusi Arvel Arvid Arvids Arvil
        Arvilla Arvin Arvo Arvydas Arya Aryan Aryana Aryanna Arziye Arzu Asa Asad Asafe Asake Asalet Asali Asani
        Asanti Asatira Asberry Asbjorn Asbury Asdrubal Ase Asger Asha Ashan Ashanti Ashby Ashely Asher Ashlea Ashlee
        Ashleigh Ashlene Ashley Ashli Ashlie Ashling Ashly Ashlyn Ashlynn Ashton Ashtyn Asia Asif Asila Asilbek Asim
        Asiman Asir Asirwada Asirwanda Asko Aslan Aslanhan Aslijan Asliye Asma Asmadi Asman Asmianto Asmini Asmira
        Asmuni Ason Assar Assia Assumpta Assunta Asta Aston Astrid Asu Asuka Asuncion Aswani Ataahua Atabala Atagun
        Atalay Atamoglan Atanur Atasagun Atatore Atena Atenulf Atfat Atgun Atha Athanasios Atharv Atheel Athena
        Athman Athuman Athumani Ati Atiena Atieno Atila Atilgan Atilhan Atilio Atinuke Atiyye Atma Atmaja Atnan
        Atsushi Attaf Atte Atticus Attie Attila Attilio Attracta Aubra Aubree Aubrey Aubrie Aud Aude Audie Audley
        Audra Audrey Audriana Audrianna Audrina Audrius Audry Audy August Augusta Augustas Auguste Augustin
        Augustina Augustine Augusto Augusts Augustus Aukusti Aulikki Aulis Aune Auraq Aurea Aureja Aurel Aurelia
        Aurelian Aureliana Aureliano Aurelie Aurelien Aurelija Aurelio Aurica Aurilla Aurimas Aurora Aurore Aurthur
        Ausma Ausra Ausrine Austen Austin Austine Auston Austra Austyn Auther Authur Autry Autumn Ava Avah Avelino
        Averi Averie Averil Avery Avgust Avi Avie Avis Avni Avon Avram Avril Avsin Avunc Awadil Awamil Awamiri Awan
        Awani Awero Awesi Awhina Awj Awlya Awmar Awrad Axel Axelle Axenia Axinte Aya Ayaan Ayamin Ayan Ayana Ayanna
        Ayasun Ayaydin Aybet Aybora Aycagul Aycan Aydan Aydar Ayden Aydin Aydinbey Aydinc Ayduru Ayelen Ayesha
        Aygonenc Aygul Aygun Aygutalp Ayhan Ayinde Ayinke Aykut Aykutalp Ayla Ayleen Aylil Aylin Aylla Ayman Aymen
        Aymeric Aynilhayat Aynimah Aynur Ayodeji Ayodele Ayoka Ayoub Aypar Aysan Aysar Ayse Ayseana Aysel Aysema
        Aysenur Aysevim Aysoy Aysu Aysuna Aytek Ayten Aytoz Aytuna Ayu Ayub Ayulker Ayush Ayushman Ayvas Ayyaruk
        Ayyubi Azaan Azad Azade Azahar Azahara Azalee Azaria Azariah Azban Azeeb Azeglio Azeneth Azettin Aziz Aziza
        Azize Azizi Azra Azucena Azul Azuolas Azzie Baaba Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim Baasit
        Baba Babar Babasola Babatunji Babawale Baber Babett Babette Babyboy Baccio Bachittar Badawi Badegul Badr
        Bagas Bagdas Bagdat Baghyawati Bagiya Bagus Bagya Baha Bahaa Bahaddin Bahadir Bahadurjit Bahari Bahati
        Bahittin Bahtinur Bahuraksa Bahuwarna Bahuwirya Baiba Bailee Bailey Bailie Bairbel Bairbre Bairon Bajragin
        Bakari Bakda Bakhshi Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono
        Bala Balamantri Balangga Balapati Balatekin Balaxanim Balazs Balca Baldassare Baldomero Balduino Baldur
        Baldwin Baleegh Balendra Balhaar Bali Balidin Balijan Balinda Balint Baljiwan Ballard Balli Baltas Baltasar
        Baltazar Balthasar Balvan Balveer Bama Bambad Bambang Bambi Banara Banawa Banawi Bancar Banel Banjeet Banu
        Bao Baptist Baptiste Baqar Baqir Bara Barak Baraka Barasa Barbara Barbel Barbie Barbora Barbra Barbro Barbu
        Barica Baris Bariscan Barkha Barna Barnabas Barnard Barnett Barney Barnie Barr Barraq Barrett Barrie Barron
        Barry Barsen Bart Bartek Bartholomaus Bartholomew Bartley Bartolome Bartolomej Bartolomeo Bartolomeu Barton
        Bas Basaam Basarab Basay Bascom Baseer Basel Basem Bashaar Bashaarat Bashan Bashar Basharat Basheer
        Basheerah Basil Basile Basilio Basim Basir Basok Basriye Bassam Bastiaan Bastian Bastien Batal Batirhan
        Batool Baturay Baudelio Baudouin Bautista Baxter Bayard Baydu Baykan Baylee Baylie Bayman Bayram Bayron
        Bayruhan Baytal Bayzettin Bazam Bea Beadie Beata Beate Beatrice Beatrijs Beatrix Beatriz Beau Beauden
        Beaulah Bebe Beckett Beckham Beckie Becky Beda Bedford Bedi Bediriye Bedri Bedrich Beecher Begim Begona
        Behbud Behiza Behrem Behruz Bekbay Bekir Bektasi Bela Belarmino Belen Belgizar Belia Belinda Belisario
        Belkize Bella Belle Bellisan Bello Belo Belton Belva Ben Bena Benadik Benard Benas Bence Bendeguz Benedek
        Benedetto Benedict Benedicte Benedicto Benedikt Benedikte Benedita Benek Bengibay Bengt Beni Beniamin Benice
        Benicio Benigna Benigno Benita Benito Benjaman Benjamen Benjamim Benjamin Benjamine Benji Benjiman Benjman
        Benn Bennett Bennie Benno Benny Benoit Benol Benone Benson Benta Bente Benthe Bentley Bento Benton Benvenuto
        Beppe Berat Beray Berdie Beren Berend Berends Berengere Berenice Berezat Bergen Berit Beriye Berkal Berki
        Berkley Berksay Berlin Bernabe Bernadett Bernadette Bernadine Bernard Bernarda Bernardine Bernardino
        Bernardita Bernardo Bernd Berndt Berneice Bernetta Bernfried Bernhard Bernhardine Bernice Bernie Berniece
        Bernita Bernt Bernward Berra Berran Berrin Bert Berta Bertalan Bertha Berthe Berthold Bertie Bertil Bertina
        Berto Bertold Berton Bertram Bertrand Bertulis Beryl Besey Beshte Besin Bess Besse Bessie Beste Betania Beth
        Betha Bethan Bethann Bethany Bethel Bethzy Betina Betsey Betsy Bett Bette Betti Bettie Bettina Betty Bettye
        Bettyjane Bettylou Beula Beulah Bev Bevan Beverlee Beverley Beverly Beyda Beyhatun Beyler Beyonce Beyzade
        Bezek Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Biagio Bianca Bianka Bibi Bibiana Bibisora Bibuwa
        Bican Bidayet Biddie Bieke Biel Bienvenida Bilaal Bilal Bilay Bilender Bilgen Bilginur Bilgutay Bilha
        Biljana Bilkay Bilkisu Bill Billie Billy Billye Bilol Biltas Bimala Bina Binay Binbasar Binisik Birben
        Birdella Birdie Birger Birgid Birgit Birgitt Birgitta Birgitte Birgul Birousk Birsan Birsen Birt Birte
        Birtha Birthe Birtie Biruta Bisar Biserka Bishakha Bitul Bizhan Bjarne Bjorg Bjorn Bladimir Blahoslav Blain
        Blaine Blair Blaise Blake Blanaid Blanca Blanchard Blanche Blanchie Blandine Blanduzia Blane Blanka Blas
        Blathnaid Blaz Blazej Blazena Bluford Boaz Bob Bobbi Bobbie Bobby Bobbye Bobur Bodhi Bodil Bodo Boe Boel
        Bogatimur Bogdan Bogdana Boglarka Bogomir Bohdan Bohdana Bohumil Bohumila Bohumir Bohus Bohuslav Bohuslava
        Bojan Boje Bolatito Bolden Boleslav Boluwatife Boma Bonface Bonifac Boniface Bonifacio Bonita Bonnie Bonny
        Bonu Booker Boone Borahan Boratas Borbala Borge Boris Borivoj Borja Borje Borris Bortecin Borut Borys Bose
        Bosibori Bostjan Boston Botond Bouchra Bowman Boyce Boyd Boynak Boysie Bozbag Bozena Bozerk Bozica Bozidara
        Bozo Boztas Brad Braden Bradford Bradley Bradly Bradut Brady Bradyn Braeden Braedon Braelyn Brahim Braiden
        Bram Bramwel Brandan Brande Brandee Branden Brandi Brandie Brandin Brandon Brandt Brandusa Brandyn Branislav
        Branislava Branka Branko Brannon Branson Brant Brantley Braulio Bravin Braxton Brayan Brayden Braydon
        Braylen Braylon Brea Breana Breandan Breann Breanna Breanne Brecht Breda Bree Breeda Breege Breffni Brencis
        Brenda Brendah Brendan Brenden Brendon Brenna Brennan Brennen Brennon Breno Brent Brenton Breonna Bret
        Bretislav Brett Bria Brian Briana Brianda Brianna Brianne Brice Brid Bridger Bridget Bridgett Bridgette
        Bridgit Bridie Briek Brielle Brien Brieuc Briget Brigette Brighid Brigid Brigida Brigita Brigitta Brigitte
        Brijesh Briley Brilyant Brinda Brinley Brion Brionna Brisa Bristol Brit Brita Britany Britney Britni Britny
        Britt Britta Brittaney Brittani Brittanie Brittany Brittnay Brittnee Brittney Brittni Brittnie Brittny
        Britton Brock Broderick Brodie Brody Brogan Brona Bronach Bronagh Bronislava Bronson Bronwen Bronwyn Brook
        Brooke Brooklyn Brooklynn Bror Bruce Bruna Brunhild Brunhilde Bruni Brunilda Bruno Bryan Bryana Bryanna
        Bryant Bryce Brycen Brylee Bryn Brynlee Brynn Bryon Bryony Bryson Bryton Bucur Budd Buddie Budi Buel Buelah
        Buell Buena Buenaventura Buffy Buford Buget Buhari Bula Bulah Bulunc Buna Bunmi Bunyamun Buraid Burakhan
        Burc Burckhard Burcuhan Burdette Buren Bureyre Burgess Burghard Burk Burkard Burke Burkhard Burkhardt Burl
        Burleigh Burley Burnell Burnett Burney Burnice Burnie Burrel Burrell Burt Burton Busara Busra Busranur
        Buster Butch Buyrukhan Bynum Byrd Byrdie Byron Bystrik Cabbar Cabir Cacilia Cacilie Cade Caden Cael Caesar
        Caetana Caga Cagak Cagdan Cager Caglar Caglasin Cagveren Cahal Cahan Cahangir Cahir Cahya Cahyadi Cahyanto
        Cahyo Cahyono Caiden Cailin Cailum Cailyn Cain Caio Cait Caitlin Caitlyn Caitlynn Caitriona Caius Cajsa
        Cakar Caket Cakirca Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cal Calcedonio Caldonia Cale
        Caleb Calebe Caleigh Calhoun Cali Calim Calin Calista Calisto Calixta Calixto Calla Callan Calleigh Callie
        Callum Calogero Calti Calum Calvin Calvince Cambria Camden Camelia Cameron Cami Camil Camila Camilla Camille
        Camillo Camillus Camilo Camisha Cammie Camok Campbell Campo Camren Camron Camryn Canan Canberk Candace
        Candela Candelaria Candelario Candelas Candeniz Candi Candice Candida Candido Candis Candra Candrakanta
        Candyce Canfeza Cangur Canice Cannie Cannur Canseven Cansin Cantemir Cantez Canur Caoilfhionn Caoimhe
        Caoimhin Caolain Caolan Caomhan Capa Capitola Capkan Cappie Capucine Cara Caragh Caraka Caren Carey Cari
        Caridad Carie Carin Carina Carine Carisa Carissa Carita Carl Carla Carlee Carleen Carleigh Carlene Carleton
        Carley Carli Carlie Carlijn Carlisle Carlito Carlo Carlos Carlota Carlotta Carlton Carly Carlyle Carlyn
        Carma Carmel Carmela Carmelita Carmella Carmelo Carmen Carmenza Carmina Carmine Carminho Carnell Caro Carol
        Carola Carolann Carole Carolee Carolien Carolin Carolina Caroline Carolyn Carolyne Carolynn Caron Carra
        Carren Carri Carrie Carrol Carroll Carsen Carson Carsten Carter Carub Cary Caryl Caryn Cas Casandra Casemiro
        Casen Casey Casian Casiana Casie Casimer Casimir Casimiro Cason Casper Cass Cassandra Cassidy Cassie Cassius
        Cassondra Caswell Cataleya Catalin Catalina Catarina Caterina Cathal Catharina Catharine Catherina Catherine
        Catheriona Cathern Cathey Cathi Cathie Cathleen Cathrin Cathrina Cathrine Cathriona Cathryn Cathy Catina
        Catinca Cato Catrin Catrina Catrine Catrinel Catriona Catur Caturangga Caua Caue Cavad Cavid Cavit Cavuldur
        Cawisadi Cawisono Cawuk Cayadi Cayden Caydence Cayetana Cayetano Cayla Caylee Cazimir Ceara Ceasar Cebesoy
        Cebrian Cecelia Cecep Cecil Cecile Cecilia Cecilie Cecilija Cecilio Cecille Cecily Cedide Cedric Cedrick
        Cedrin Ceferino Ceil Celal Celem Celena Celene Celesta Celeste Celestia Celestin Celestina Celestine
        Celestino Celia Celie Celikkan Celikyurek Celilay Celina Celinda Celine Celso Cemal Cemalettin Cemani Cemeti
        Cemil Cemiyle Cemplunk Cena Cenan Cengiz Cengkal Cengkir Centa Centrine Ceola Cephus Cerasela Cerci Cercis
        Cesar Cesare Cetin Cetinsu Cevale Cevheri Cevikoz Cevregul Ceyhun Ceyla Ceylin Ceylon Ceyran Cezar Cezara
        Cezary Cezayir Chaaya Chabane Chace Chad Chadd Chadrick Chadwick Chaim Chaitaly Chaitanya Chaka Chakradev
        Chakradhar Chakrika Chalmer Chalmers Chamali Chaman Chameli Champak Chana Chanakya Chancey Chanchal Chancy
        Chanda Chandani Chandler Chandra Chandran Chandresh Chanel Chanelle Chaney Chanez Changaz Chanie Chaniya
        Channie Channing Chantal Chante Chantel Chantelle Chao Charan Charis Charissa Charisse Charita Charity
        Charla Charle Charlee Charleen Charlene Charles Charlesh Charley Charlie Charline Charlize Charlott
        Charlotta Charlotte Charlottie Charls Charlsie Charlton Charly Charmaine Charo Charolette Charos Charvi Chas
        Chase Chashida Chasity Chasmum Chatresh Chatura Chau Chauncey Chauncy Chausiki Chavvi Chawish Chaya Chaz Che
        Chebet Chege Chelangat Chelo Chelsea Chelsey Chelsi Chelsie Chelsy Chema Chepkemoi Chepkoech Chepkorir Cher
        Cheragh Cherelle Cheri Cherie Cherif Cherilyn Cherise Cherith Cherotich Cherrelle Cherri Cherrie Cherryl
        Cheruiyot Cheryl Cheryle Cheryll Chesley Chessie Chester Chestina Chet Cheusi Cheyanne Cheyenne Chiamaka
        Chiara Chibuzo Chidimma Chigozie Chijioke Chimere Chinedu Chinelo Chinyere Chipukizi Chiquita Chiraz Chita
        Chiyo Chizoba Chloe Chloie Chris Chrissie Chrissy Christ Christa Christabel Christal Christeen Christel
        Christelle Christena Christene Christer Christi Christiaan Christian Christiana Christiane Christianne
        Christie Christin Christina Christine Christion Christl Christof Christofer Christoffer Christop Christoper
        Christoph Christophe Christopher Christos Christy Chrystal Chucho Chuck Chuki Chukwudi Chukwuemeka Chus Chuy
        Chyna Chynna Cian Cianan Ciaobella Ciara Ciaran Ciarra Ciarrai Cicely Cicero Cici Cidal Cielo Ciera Cierra
        Cihan Cihandide Ciji Cilga Cilla Cilli Cillian Cilly Cimnaz Cinda Cindi Cindoruk Cindy Cinerk Cingiz Cinta
        Cinthia Cinthya Cintia Ciprian Cipriana Cipriano Ciriaco Ciril Cirillo Cirino Cirkeline Ciro Cisem Citlali
        Citlalli Citra Civgin Claas Clabe Claes Claiborne Clair Claire Clara Clarabelle Clarance Clare Clarence
        Claribel Clarice Clarinda Clarine Clarisa Clarissa Clarisse Clark Clarke Clarnce Clas Classie Claud Claude
        Claudette Claudia Claudie Claudina Claudine Claudio Claudiu Claudius Claudy Claus Clavs Clayton Clearence
        Cleda Clelia Clell Clella Clem Clemence Clemencia Clemens Clement Clemente Clementina Clementine Clemie
        Clemma Clemmie Clemon Cleo Cleola Cleon Cleone Cleopatra Cleophas Cleora Cleta Cleto Cletus Cleva Cleve
        Cleveland Clevie Clide Cliff Cliffie Clifford Clifton Climaco Clint Clinton Cliodhna Cliona Clive Clodagh
        Clodomiro Cloe Clora Clorinda Clothilde Clotilda Clotilde Clovis Cloyd Clyda Clyde Clydie Clytie Coby Codey
        Codi Codie Codin Codrin Codrina Codrut Codruta Cody Coen Cogay Cohen Cokan Colbert Colby Cole Coleen Coleman
        Coleton Coletta Colette Coley Colie Colin Coline Colins Colleen Collette Collier Collin Collince Collins
        Collis Colm Colman Colomba Colpan Colten Colter Colton Coluccio Colum Columba Columbia Columbus Colvin Conal
        Conall Conan Conard Concepcion Concepta Concetta Concha Conchita Conchur Conleth Conley Conn Connell Conner
        Connie Connor Conny Conor Conrad Conradin Conrado Consolata Constanca Constance Constanta Constantin
        Constantina Constantine Constantino Constanza Constanze Consuela Consuelo Contina Conway Coolidge Cooper
        Copur Cora Coraima Coralia Coralie Coraline Corbett Corbin Corda Cordaro Cordelia Cordell Cordella Cordero
        Cordia Cordie Cordula Corean Corene Corentin Coretta Corey Cori Corie Corina Corine Corinna Corinne
        Coriolano Corliss Cormac Cormack Corneille Cornel Cornelia Cornelio Cornelious Cornelis Corneliu Cornelius
        Cornell Cornie Corona Corrado Corrie Corrina Corrine Corry Cortez Cortney Corvin Corwin Cory Cosima Cosimo
        Coskun Cosmas Cosme Cosmin Cosmina Cosmo Cosqun Costache Costantino Costanzo Costel Costin Coty Courteney
        Courtland Courtney Craig Crawford Crenguta Creola Crescencia Cressie Crete Crin Crina Cris Crissie Crissy
        Crista Cristal Cristea Cristen Cristhian Cristhofer Cristi Cristian Cristiano Cristin Cristina Cristine
        Cristobal Cristofer Cristofor Cristopher Cristy Crockett Cruz Crysta Crystal Csaba Csilla Csongor Ctibor
        Ctirad Cuba Cuheyna Cullen Cuman Cumsud Cuneyit Curley Curro Curtis Curtiss Custodia Custodio Cvetka Cvetko
        Cydney Cyndi Cyntha Cynthia Cyprian Cyriel Cyril Cyrille Cyrus Czeslaw Daamin Daan Daanish Daanyaal Daawood
        Dabbah Dabir Dabney Dace Dacian Daciana Dacin Dadap Dadas Dadi Dafina Dafne Dag Dagel Daghfal Dagistan
        Dagmar Dagmara Dagny Dagobert Dagoberto Dahiana Dahlia Dai Daiana Daiga Daija Daijah Daina Dainess Dainis
        Dainius Daire Dairine Dairo Daisey Daisha Daisie Daisy Daisye Daiyaan Daja Dajana Dakhil Dakoda Dakota
        Dakotah Daksh Daksha Dakshesh Dalaja Dalan Dalbir Dale Daler Dalia Dalibor Dalila Dalili Dalima Daliman
        Dalimin Daliono Dalkilic Dallas Dallin Dalmas Dalton Dalvin Damar Damarcus Damari Damarion Damaris Dameer
        Dameon Damian Damiano Damien Damienne Damife Damijan Damini Damion Damir Damjan Damjana Damlanur Damon
        Damond Damu Damurah Damyanti Dan Dana Danae Danang Dancan Dancun Dandre Dane Daneen Danelle Danette Dangelo
        Dani Dania Danial Danica Daniel Daniela Daniele Danielius Daniella Danielle Daniels Danijel Danijela Danika
        Danilo Danique Danis Danish Daniswara Danita Danitza Danjuma Dann Danna Dannie Danniel Dannielle Danny
        Danson Dante Danu Danuja Danuse Danuta Dany Danyel Danyell Danyelle Daphne Daquan Dara Daragh Darain Darby
        Darci Darcie Darcy Darell Daren Daria Darian Dariana Dariati Darien Darija Darijan Darika Darimin Darin
        Darina Darinka Dario Darion Daris Darius Dariusz Darja Darko Darl Darla Darleen Darlene Darline Darlyne
        Darmaji Darman Darmana Darmanto Darnell Darold Daron Darpan Darragh Darran Darrel Darrell Darren Darrian
        Darrick Darrien Darrin Darrion Darrius Darron Darry Darryl Darryle Darryll Darryn Darsh Darsirah Darta
        Dartono Daru Daruna Darvin Darwin Darwyn Dary Daryani Daryl Daryle Daryn Dasa Dashawn Dasia Dastageer Daud
        Daudi Daulton Daunte Davante Dave Davey Davi Davian David Davida Davide Davie Davin Davina Davion Davis
        Davnet Davon Davonta Davonte Davor Davorin Davy Dawid Dawn Dawna Dawne Dawson Dawud Dax Daxton Dayamai
        Dayami Dayana Dayanara Dayar Dayita Dayle Dayna Dayne Dayse Dayton Dayyaan Deaglan Dean Deana Deandra
        Deandre Deane Deangelo Deann Deanna Deanne Deante Dearbhail Dearbhaile Dearbhla Deasia Deb Debbi Debbie
        Debbra Debby Debera Debi Debora Deborah Deborrah Debra Debrah Debroah Decebal Declan Dedra Dedric Dedrick
        Dee Deeann Deedee Deegan Deena Deepa Deetta Deforest Deger Degmeer Deha Deiby Deicy Deidra Deidre Deion
        Deirbhile Deirdre Deisy Deividas Deja Dejah Dejan Dejon Dejuan Delaney Delano Delbert Delcie Delfin Delfina
        Delfino Delia Deliah Delil Delila Delilah Delina Delinda Delisa Dell Della Dellar Delle Dellia Dellie Delma
        Delmar Delmas Delmer Delmus Delois Delora Delores Deloris Delos Delpha Delphia Delphin Delphine Delsie
        Delton Delvin Delwin Dema Demarco Demarcus Demario Demarion Demeter Demetra Demetri Demetria Demetric
        Demetrio Demetrios Demetrius Demi Demian Demilade Demirbuken Demiriz Demirok Demiryurek Demond Demonte
        Dempsey Dena Deneen Denes Denese Denice Deniis Denine Denis Denisa Denise Denisha Denisse Denita Deniz
        Denizalp Denkel Dennie Dennis Denny Denton Denver Denzel Denzell Denzil Deon Deondre Deonta Deontae Deonte
        Dequan Derald Dereck Derek Dereon Deric Derick Derik Derkay Derl Derly Dermot Dermott Deron Derrek Derrell
        Derval Dervilla Dervla Derwin Deryanur Deryl Desean Deshaun Deshawn Desi Desiderio Desirae Desiree Desmond
        Despina Dessa Dessie Destany Destin Destinee Destiney Destini Destry Detlef Detlev Dev Devan Devansh Devante
        Devaughn Deven Devi Devika Devin Deviner Devon Devonta Devontae Devonte Devyn Deward Dewayne Dewey Dewi
        Dewitt Dex Dexter Deyanira Dezider Dezso Dezzie Dhriti Dhruv Diah Diallo Dian Diana Dianah Diandra Diane
        Diann Dianna Dianne Diarmaid Diarmuid Dicie Dick Dickie Dickson Dicy Dida Didier Didina Diederik Diedrich
        Diego Dierk Dieter Diethard Diethelm Diether Dietlind Dietlinde Dietmar Dietrich Digdaya Digna Dijon Diken
        Dilan Dilara Dilcan Dilder Dildora Dilfeza Dilhus Dillan Dillard Dillie Dillion Dillon Dilnoz Dilnur Dilsad
        Dilsat Dilsitan Dimas Dimaz Dimitri Dimitrina Dimitrios Dina Dinah Dincer Dinckol Dincsu Dinda Dinis Dink
        Dino Dinu Diogo Dion Dione Dionicio Dionigi Dionisia Dionisio Dionne Dionte Dionyz Dipa Dipta Dirican Dirja
        Dirk Dirlik Dismas Dita Ditmar Ditte Dittmar Divan Divya Dixie Dixon Diya Diyor Diyora Djamel Djuana Djuna
        Dmitri Dobromila Dobroslav Dobroslava Doc Dochia Docia Dogan Doganalp Dogannur Dogansah Doguhan Doina Dola
        Dolensoy Dollie Dollye Dolores Doloris Dolph Dolphine Dolphus Dolun Dom Domagoj Domantas Domas Domen Domenic
        Domenica Domenick Domenico Domhnall Dominga Domingo Dominic Dominick Dominik Dominika Dominique Dominque
        Dominyka Dominykas Domitila Domnica Domonique Dona Donaciano Donagh Donal Donald Donat Donata Donatas
        Donatella Donatello Donato Donavan Donavon Dondre Donell Doner Donia Donie Donita Doniyor Donn Donna
        Donnacha Donncha Donnell Donnie Donny Dono Donough Donovan Donta Dontae Donte Dora Doralisa Dorathea Dorathy
        Dorcas Dorcus Doreen Dorel Dorene Doretha Doretta Dori Dorian Doriana Dorien Dorin Dorina Dorinda Dorine
        Dorinel Doris Dorit Dorita Dorla Dorle Dorli Dorman Dorota Dorotea Doroteja Dorotha Dorothe Dorothea
        Dorothee Dorothy Dorottya Dorr Dorris Dorsey Dorte Dortha Dorthe Dorthea Dorthey Dorthy Doru Dorukhan Dosha
        Doshia Doshie Dosia Doss Dossie Dottie Dotty Doug Douglas Douglass Dounia Dovie Dovile Dovud Dovydas Dow
        Doyinsola Doyle Dozier Draga Dragan Dragica Drago Dragos Dragutin Drahomir Drahomira Drahoslav Drahoslava
        Drajat Drake Draven Drazen Drema Drew Drucilla Drury Drusilla Duane Duard Duarte Duban Ducu Dudley Duha
        Duilio Duje Dulce Dulcie Duma Dumitra Dumitrana Dumitru Duncan Dundaralp Dunia Dunja Dunya Dunyamali Dunyo
        Duong Durab Duracan Durante Durdali Durdona Durell Durgadin Durmusali Durna Durodola Durrell Durrusehvar
        Dursadiye Dursun Duruk Duruoz Durward Durwood Dusan Dusanka Dustan Dustin Dustyn Duuk Duvan Duwayne Duyen
        Duyguhan Dwain Dwaine Dwan Dwane Dwayne Dwi Dwight Dwyane Dyan Dylan Dylano Dyllan Dylon Dymphna Dympna
        Dzidra Dzintars Dzintra Eadaoin Eakumbu Eamon Eamonn Ean Eanna Earle Earlean Earlene Earley Earlie Earline
        Earnest Earnestine Eartha Easter Easton Eathel Eavan Eba Ebba Ebbe Ebbie Eben Ebenezer Eber Eberhard
        Eberhardt Ebert Eboni Ebuakil Ebuka Ecaterina Ecegul Ecemis Eckard Eckart Eckehard Eckhard Eckhardt Eckhart
        Ecrin Eda Edaviye Edd Edda Eddah Eddie Edel Edelbert Edelgard Edelmira Edelmiro Edeltraud Edeltraut Edeltrud
        Eden Eder Edgar Edgaras Edgard Edgardo Edgars Edgubay Edhitha Edi Edie Edier Edilberto Edilma Edilson Edin
        Edina Edinah Edinson Edison Edisson Edita Edite Edith Editha Edla Edmon Edmond Edmonia Edmund Edmundo
        Edmunds Edna Ednah Edoardo Edouard Edra Edrie Edris Edsel Edson Edu Eduar Eduard Eduarda Eduardo Eduards
        Edvard Edvardas Edvin Edvinas Edvins Edw Edwar Edward Edwardo Edwin Edwina Edyth Edythe Eelis Eemeli Eemil
        Eerik Eero Eesaa Eesha Eetu Eeva Efe Effa Effie Efil Eflatun Efrain Efrem Efren Efser Eftimia Eftimie Ega
        Egbert Egenur Eggert Egidijus Egil Egils Egle Egon Ehan Ehrenfried Ehrentraud Ehrhard Ehsaas Ehsan Eider
        Eidvile Eija Eijaz Eila Eileen Eilis Eilish Eimantas Eimear Eimer Eimhear Einar Einari Einer Eino Eira
        Eiravati Eirik Eitel Eithan Eithel Eithne Eivind Eivor Eja Ejaz Ejlaal Eka Ekaja Ekalinga Ekani Ekansh
        Ekanta Ekantika Ekapad Ekaraj Ekaterina Ekavir Ekbal Ekber Ekene Ekiya Ekkehard Ekkehart Ekmel Eko Ekow
        Ekrem Ekta Ekundayo Ekundu El Ela Eladio Elaf Elaina Elaine Elam Elamiye Elana Elariz Elayne Elba Elbert
        Elberta Elbridge Elby Elcin Elcira Elcy Elda Eldar Elden Eldon Eldora Eldred Eldridge Elea Eleanor Eleanora
        Eleanore Elease Eleazar Electa Elemer Elena Eleni Elenor Elenora Elenore Eleodoro Eleonor Eleonora Eleonore
        Eleuterio Elex Elfi Elfida Elfie Elfreda Elfrieda Elfriede Elgie Elgin Elgun Elhan Eli Elia Eliabeth
        Eliakimu Elian Eliana Eliane Elianna Elias Elick Elida Elie Eliecer Elien Eliette Eliezer Elif Elifnur Eliga
        Eligah Elige Eligia Eligio Elihu Eliisa Elijah Elin Elina Eline Elinor Elinore Elio Eliona Eliot Eliott Elis
        Elisa Elisabet Elisabeta Elisabeth Elisaveta Elise Eliseo Elisha Eliska Elissa Elita Eliud Eliza Elizabet
        Elizabeta Elizabete Elizabeth Elizah Elizbeth Elize Elizebeth Elkana Elke Elkin Ell Ella Elladio Ellamae
        Ellar Elle Ellen Eller Ellery Elli Elliana Ellie Ellinor Elliot Elliott Ellis Ellison Ellsworth Ellwood Elly
        Ellyn Elma Elman Elmar Elmars Elmer Elmeri Elmidar Elmina Elmir Elmira Elmire Elmo Elmore Elmyra Elna Elnora
        Elnur Eloa Eloah Elodia Elodie Elof Eloi Elois Eloisa Eloise Elon Elona Elonzo Elosy Elouise Elove Eloy
        Elphas Elpidio Elroy Els Elsa Elsad Elsbeth Elsebeth Elsie Elsworth Elsy Elta Elton Elturan Eluh Elva Elvan
        Elvana Elver Elvera Elvia Elvie Elvin Elvina Elvira Elvire Elvis Elvy Elwanda Elwin Elwira Elwood Elwyn
        Elxan Ely Elyas Elyse Elyssa Elza Elzada Elzbieta Elzie Elzy Ema Emal Emaline Eman Emanoil Emanuel Emanuela
        Emanuella Emanuelly Emanuil Emas Embuh Emeka Emelia Emelie Emelina Emeline Emely Emelyne Emer Emerson Emery
        Emese Emett Emiel Emigdio Emil Emilce Emile Emilee Emilia Emilian Emiliana Emiliano Emilie Emilien Emilija
        Emilio Emilis Emilly Emils Emilse Emily Emin Emine Emiro Emirsan Emis Emma Emmaculate Emmah Emmalee Emmaline
        Emmanuel Emmanuelle Emmer Emmerich Emmet Emmett Emmi Emmie Emmit Emmitt Emmons Emmy Emogene Emong Emory
        Emperatriz Empluk Emran Emrullah Emry Emy Ena Enar Encarna Encarnacion Encarnita Enda Endah Endra Endre Ene
        Enea Enes Enfes Engelbert Engin Enginiz Engla Enid Eniko Eniola Enith Enna Ennio Ennis Enno Enoch Enock
        Enola Enos Enrico Enrika Enrique Enriqueta Ensari Ensio Enteng Enver Enya Enzi Enzio Enzo Eoghan Eoin Eola
        Eowyn Ephantus Ephraim Ephram Ephriam Epifanio Eppie Epsie Eral Eraldo Erasmo Erasmus Erastus Eraycan Erbay
        Erbil Erby Ercan Ercihan Erdal Erdemer Erdibay Erdmute Erdogan Erdursun Erem Eremia Eren Erenalp Erensoy
        Ergener Erginel Ergonul Ergul Ergun Erhard Erhardt Eric Erica Erich Erick Ericka Erie Erik Erika Erikas
        Eriks Erin Erina Erincer Eris Erkan Erkilic Erkinel Erkki Erksoy Erla Erland Erle Erlene Erlinda Erline
        Erling Erma Ermanis Ermanno Ermenegildo Ermes Ermina Ermine Ermutlu Erna Ernest Ernestas Ernestina Ernestine
        Ernesto Ernests Ernie Erno Ernst Erny Erogul Erol Eroz Errol Ersat Ersec Ersel Ertan Erten Ertun Ertuncay
        Erva Ervaniye Ervin Erving Erwan Erwin Eryildiz Eryk Erykah Eryn Erzsebet Esa Esau Esben Esco Esenbay
        Esengun Esenturk Esequiel Esfandyar Eshan Eshana Esi Esila Esim Esker Eskil Eskinalp Esko Eslemnur Esley
        Esmanperi Esmarelda Esmee Esmeralda Esmira Esna Esneider Esparta Espartaco Espen Esperanza Espiridion Esref
        Essa Essex Essi Essie Esta Esteban Estefani Estefania Estefany Estel Estela Estell Estella Estelle Ester
        Estera Esteri Estes Estevan Esther Estiawan Estie Estill Estiono Estiven Eston Estrella Esupofo Eszter Eta
        Etela Etelka Etelvina Etha Ethan Ethel Ethelbert Ethelene Ethelyn Ethen Ethie Ethna Ethne Ethyl Ethyle
        Etibar Etienne Etiqad Etizaaz Etna Etta Etter Ettie Ettore Euan Eudora Eufemia Eufrosina Eugen Eugene
        Eugenia Eugenie Eugenio Eugine Eula Eulah Eulalia Eulalie Eulogio Euna Eunan Eunice Eunika Euphemia Eura
        Eusebia Eusebio Eusebiu Eustace Eustaquio Eustatiu Eutimio Eutropio Eva Evald Evaldas Evalds Evalena Evaline
        Evalyn Evalyne Evamaria Evan Evance Evander Evangelia Evangelina Evangeline Evangelista Evangelos
        Evanghelina Evans Evaristo Evcimen Evde Eve Evelena Evelia Evelien Eveliina Evelin Evelina Eveline Evelio
        Evelyn Evelyne Evelynn Everet Everett Everette Everline Everlyne Evert Evertt Evette Evi Evia Evie Evija
        Evita Evon Evonne Evrim Evrimer Evy Ewa Ewald Ewan Ewart Ewatomi Ewelina Ewell Ewin Ewing Exa Exequiel Exie
        Eydan Eyyub Eyyup Ezekiel Ezell Ezequiel Ezgin Ezgutekin Ezio Ezra Ezzard Faas Faber Fabia Fabian Fabiana
        Fabien Fabienne Fabio Fabiola Fabrice Fabricio Fabrizia Fabrizio Facundo Fadekemi Faderera Fadila Fadile
        Fadime Fae Fahari Fahmi Fahrullah Fainche Faiq Faisa Faith Faizah Faizan Faize Falak Falan Falguni Falk
        Falko Fallon Falon Fami Famil Fanaka Fanni Fannie Fanny Fannye Faqid Farah Faraj Faraja Farangiz Faras
        Farhan Farhiya Farhod Farhunnisa Farid Farida Farijika Fariq Faris Fariz Fariza Faron Farouk Farrah Farrell
        Farris Faruk Farzona Fathonah Fatigul Fatih Fatiha Fatima Fatinur Fatma Fatmanur Fatteh Fatuma Faustas
        Faustino Fausto Fay Faye Fayette Fayize Fazil Fazli Fazul Feargal Fearghal Febe Febi Fedde Fedele Feden
        Federica Federico Federigo Fedor Fehim Fehintola Fehmiye Feisal Felecia Felice Felicia Feliciana Feliciano
        Felicidad Felicie Felicien Felicitas Felicity Feliks Felipa Felipe Felisa Felisha Felista Felister Felistus
        Felix Felizitas Fella Felton Fem Femke Fenna Fenne Fenni Fenton Ferahdiba Ferat Feraye Ferd Ferdi Ferdinand
        Ferdinando Feremez Ferenc Fergal Fergus Ferhan Ferhat Feriel Ferihan Ferinaz Ferman Fermin Fermuta Fernand
        Fernanda Fernande Fernando Ferne Ferney Ferny Ferre Ferrell Ferris Fersan Feruza Feryas Ferzi Festus
        Fetullah Feyha Feyruz Feyzin Feza Fiachra Fiamma Fibikemi Fidan Fidaye Fidel Fidela Fidelia Fidelis Fidelma
        Fidencio Fidvi Fien Fiene Fiifi Fikayomi Fildan Filip Filipa Filipe Filippa Filippo Filit Filiz Filofteia
        Filomena Fimar Finbar Finbarr Finian Finis Finley Finn Finnegan Finola Fintan Fiodor Fiona Fionan Fionna
        Fionntan Fionnuala Fionnula Fiorella Fiorenzo Fiorino Firdavs Firdevis Firdovsi Firman Firmin Firudin Fitan
        Fitnat Fito Fitria Fitriani Fitzgerald Fitzhugh Fiyaz Fjolla Flannan Flavia Flavie Flavio Flaviu Fleda
        Fleeta Flem Fleming Flemming Fleta Fletcher Fleur Flo Floare Floarea Flonnie Floortje Flor Florance Flore
        Florea Florence Florencia Florencio Florene Florent Florenta Florentin Florentina Florentine Florentino
        Floretta Florian Floriana Floriane Florica Florida Floridor Florie Florin Florina Florinda Florine Floris
        Florrie Flossie Floy Floyd Flynn Foch Fodil Folashade Folke Folker Folkert Folu Fonda Forrest Fortunata
        Fortunato Fotima Fouzia Foy Frado Fran Franca France Frances Francesca Francesco Franchesca Franci Francia
        Francies Francina Francine Francis Francisc Francisca Francisco Franciscus Francisek Franciska Francisquita
        Franciszek Franck Franco Francois Francoise Francy Franjo Frank Franka Frankie Franklin Frankline Franklyn
        Franky Frans Frantisek Frantiska Franz Franziska Fraser Frauke Frazer Frazier Fred Freda Freddie Freddy
        Frede Frederic Frederica Frederick Fredericka Frederico Frederik Frederika Frederike Frederikke Frederique
        Fredi Fredie Fredo Fredric Fredrick Fredrik Fredrika Fredy Freeda Freeman Freia Freida Freja Fremont Fresia
        Freya Fricis Frida Fridah Fridolin Fridrich Frieda Friedbert Friedemann Frieder Friedericke Friederike
        Friedhelm Friedhilde Friedhold Friedl Friedlinde Friedo Friedrich Frithjof Fritz Frode Froilan Frona Fronia
        Fronie Fronnie Frusina Fryderyk Fuad Fugen Fulgencio Fulton Fulvio Fuma Fumiko Furman Fuzayl Fuzuli Gabe
        Gabel Gabi Gabin Gabino Gabor Gabriel Gabriela Gabriele Gabrielius Gabriella Gabrielle Gabrielly Gaby Gada
        Gadang Gading Gaduh Gael Gaelle Gaetan Gaetano Gagan Gaia Gaida Gaige Gail Gaiman Gaines Gaither Gaja Galak
        Galang Galar Galasso Galen Galih Galilea Galina Galiono Galip Gallego Galo Galuh Galur Galvarino Gaman
        Gamani Gamanto Gambira Gamblang Gambo Ganda Gandewa Gandi Ganep Ganga Gangsa Gangsar Ganim Ganiye Ganjaran
        Gannon Gantar Gara Garan Garang Garda Gardner Garech Gareth Garett Garey Garfield Garima Garner Garnett
        Garold Garreth Garrett Garrick Garry Garth Garvan Garvin Gary Gaspar Gaspard Gaspare Gasper Gasti Gaston
        Gastone Gathoni Gatis Gatot Gatra Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami Gauthier Gavan Gaven
        Gavin Gavyn Gawati Gayathri Gaye Gayla Gayle Gaylen Gaylene Gaylon Gaylord Gaynell Gazel Gbadebo Gbolahan
        Gbowoade Geanina Gearld Gearldine Gearoid Geary Gebhard Gederts Gediminas Gedion Geert Geetika Geir Gejza
        Gelengul Gelsomina Gelu Gema Gemma Gena Genaro Gencaslan Gencay Gene Geneva Genevieve Genevra Gennaro Gennie
        Geno Genovefa Genoveva Genta Gentiana Geo Geoff Geoffrey Geoffroy Geofrey Georg Georganna George Georgeann
        Georgeanna Georgel Georgene Georges Georgeta Georgetta Georgette Georgia Georgian Georgiana Georgiann
        Georgianna Georgie Georgina Georgine Georgios Geovanni Geovanny Gerald Geraldine Geraldo Geralyn Gerard
        Gerarda Gerardine Gerardo Gerardus Geraud Geray Gerd Gerda Gerdi Gereon Gerfried Gergely Gergo Gerhard
        Gerhardt Gerhart Gerhild Geri Gerlind Gerlinde Germain Germaine German Germana Gernot Gero Gerold Gerolf
        Geronimo Gerrard Gerri Gerrit Gerry Gerson Gert Gerta Gertha Gerti Gertie Gertraud Gertraude Gertraut
        Gertrud Gertruda Gertrude Gertrudis Gervasio Gerwin Gery Gesa Gesare Gesche Gesine Geta Gethera Getrude Geza
        Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghaliyati Ghanee Ghanem Ghani Ghannam Ghasaan Ghauth Ghawth
        Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal Ghenadie Gheorghe Gheorghita Gherghina Ghilas
        Ghislain Ghislaine Ghita Ghiyaath Ghiyath Ghufran Ghulaam Ghulam Ghunayn Ghusharib Ghusun Ghutayf Gia
        Giacinto Giacobbe Giacomo Giada Giampaolo Giampiero Gian Giana Giancarlo Gianfrancesco Gianfranco Gianina
        Gianluca Gianluigi Gianmarco Gianna Gianni Gianpaolo Gianpietro Gibson Gica Gicu Gideon Gidget Giedre
        Giedrius Giel Giesela Gifford Gifty Gigi Gijs Gil Gilang Gilbert Gilberte Gilberto Gilda Gildardo Giles
        Gilford Gilles Gillian Gillie Gillis Gilma Gilman Gilmer Gilmore Gina Ginette Ginger Ginny Gino Gintare
        Ginyas Gioacchino Gioachino Gioele Gioffre Gioia Gion Gionata Giorgia Giorgian Giorgiana Giorgio Giosue
        Giovani Giovanna Giovanni Giovanny Girik Girindra Girish Girolamo Girtha Girts Gisa Gisbert Gisela Gisele
        Giselle Gislinde Gisselle Gitau Githinji Gitonga Gitta Gitte Giulia Giuliana Giuliano Giulietta Giulio
        Giuseppa Giuseppe Giuseppina Giustino Giz Gizela Gizella Gizem Gladis Gladstone Gladyce Gladys Glauco Glen
        Glenda Glendon Glendora Glenn Glenna Glennie Glennis Glenwood Glenys Glinda Gloria Glover Glynda Glynis
        Glynn Goda Godelieva Godelieve Godfrey Godofredo Godwin Goebel Goffredo Gohar Gok Gokay Gokbudun Gokce
        Gokcebalan Gokcil Goken Goknur Gokperi Goksev Gokten Golda Goldia Goldie Goli Goma Goncafer Goncalo Gonen
        Gonul Gonzalo Gopal Goran Gorazd Gordan Gordana Gorden Gordon Gorgunay Gorklu Gorm Gorsev Gosta Gote
        Gottfrid Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Gotz Goyo Gozel Gozem Grace Gracelyn Gracia
        Graciana Graciano Gracie Graciela Grady Graeme Grafton Graham Grainne Grania Grant Granville Gratian
        Gratiana Gratiela Grayce Graydon Grayling Grayson Grazia Graziano Graziella Grazyna Greca Grecia Greco
        Greene Greg Grega Greger Gregg Greggory Gregoire Gregor Gregoria Gregorian Gregorio Gregory Greta Gretchen
        Grete Gretel Grethe Gretl Gretta Greyson Gricelda Griet Grieta Griffin Griffith Grigore Grisel Griselda Gro
        Grover Grzegorz Guadalupe Guarino Gucal Gucluer Gucyeter Gudrun Gudula Guenter Guenther Guglielmo Guido
        Guilford Guilherme Guillaume Guillermina Guillermo Guiomar Guiseppe Guiying Gul Gulab Gulaga Gulay Gulbala
        Gulbani Gulbeyan Gulbiye Gulce Gulcegun Gulcin Guldam Gulder Guldunya Gulegen Gulel Gulenay Guler Gulev
        Gulfaam Gulfam Gulfari Gulfeza Gulgen Gulguzel Gulhisar Gulinaz Gulkadin Gulluhan Gulmira Gulmisal Gulnar
        Gulnaz Gulnaziye Gulnur Gulozge Gulper Gulsa Gulsahin Gulsalin Gulselin Gulsen Gulseref Gulseren Gulsevil
        Gulshan Gulsiye Gulsu Gulsum Gultac Gulten Gulter Gulus Gulustan Gulxar Gulzadiye Gulzar Gumercindo
        Gumustekin Gunar Gunars Gunay Gunaydin Gunbir Gunborg Gunda Gundel Gunden Gundhild Gundi Gundolf Gundula
        Gunduz Gunduzalp Gunebakan Guneet Guneri Guney Gungordu Gungoren Gunhild Gunilla Gunita Gunkurt Gunn Gunnar
        Gunnel Gunsel Gunsen Gunser Gunta Guntars Gunter Gunther Guntis Guntram Gunver Gunvor Gurarda Gurcuye
        Gurelcem Gurli Gurney Gursal Gurten Gus Guss Gussie Gusta Gustaaf Gustaf Gustas Gustav Gustave Gustavo
        Gustavus Gustaw Gusti Gustie Gusztav Guthrie Guus Guusje Guvercin Guy Guzey Gwen Gwenael Gwenaelle Gwenda
        Gwendolen Gwendoline Gwendolyn Gwyn Gwyneth Gyda Gyongyi Gyorgy Gyorgyi Gyozo Gyte Gytis Gyula Habib Habiba
        Habibe Habibu Habil Haciali Hacile Hadassa Hadassah Haden Hadi Hadicha Hadija Hadithi Hadiza Hadjer Hadley
        Hadrey Hadrien Hafiz Hafiza Hafsa Hafsat Hafshah Hagen Hai Haiba Haiden Hailee Hailey Hailie Hairyanto
        Hajnalka Hajo Hakan Hakeem Hakikat Hakim Hakon Hal Halbert Haleigh Halenur Haley Hali Halid Halidun Halie
        Halil Halim Halima Halina Halisi Haliye Halle Halley Hallie Halsey Haluk Hami Hamid Hamilton Hamima Hamis
        Hamish Hamisi Hamiyet Hamp Hampton Hampus Hamsini Hamza Hamzah Hana Hanako Hanbiken Hanedan Hanh Hani Hania
        Hanife Hanim Hanja Hank Hanna Hannabel Hannah Hannchen Hanne Hannele Hannelore Hannes Hanni Hanno Hanns
        Hannu Hanny Hanora Hans Hansel Hansford Hansgeorg Hansjoachim Hansjorg Hansjurgen Hanson Hanspeter Hanss
        Hansultan Haralamb Haralambie Harald Harambee Harbinaz Hardana Hardi Hardie Hardik Hardin Harding Hari
        Harijs Harimurti Harinakshi Harini Harish Harita Hariz Harja Harjasa Harjaya Harjo Harl Harlan Harland
        Harlen Harlene Harley Harlie Harlon Harlow Harman Harmon Harnail Harol Harold Haroldo Haron Harper Harrell
        Harri Harrie Harriet Harriett Harriette Harris Harrison Harro Harrold Harry Harsana Harsanto Harsaya Harshil
        Hartaka Hartana Hartley Hartmut Hartmuth Harto Hartwell Hartwig Haruka Haruko Harun Haruna Harve Harvey
        Harvie Harvy Hasan Hasbek Hasel Hasgul Hashiki Hasim Haskell Hasna Hasret Hassan Hassie Hasso Hasta Hatem
        Hatice Hatima Hatin Hattie Hauwa Havali Havard Havse Hawa Hawehindi Hayali Hayat Haydee Hayden Hayel Hayes
        Haylee Hayleigh Hayley Haylie Hayret Hayrunnisa Hayward Haywood Hazeem Hazel Hazelle Hazen Hazine Hazle
        Hazrat Heather Heber Hebert Hector Hedda Hedi Hedvig Hedviga Hedvika Hedwig Hedy Hege Heide Heidelinde
        Heidelore Heidemarie Heiderose Heidi Heidrun Heidy Heike Heikki Heiko Heimo Heiner Heinfried Heini Heino
        Heinrich Heinz Heitor Hekima Hekime Hekmet Helaine Helan Heleen Helen Helena Helene Helfried Helga Helge
        Heli Helina Heliodoro Hella Helle Hellen Hellena Hellevi Hellmut Hellmuth Helma Helmar Helmer Helmi Helmtrud
        Helmut Helmuth Heloisa Heloise Helvi Helyn Hema Hemal Hemang Hemangini Hemani Hemi Henderson Hendra Hendri
        Hendrik Henery Henife Henk Henna Henner Henni Hennie Henning Henny Henretta Henri Henric Henrich Henricus
        Henrieta Henrietta Henriette Henrik Henrike Henrikki Henriks Henrique Henry Henryk Heracleea Heraclio
        Heraldo Herbert Herberto Herdis Heribert Heriberto Herlinda Herlinde Herma Herman Hermanis Hermann Hermanni
        Hermelinda Hermenegildo Hermes Hermina Herminda Hermine Herminia Herminio Hermon Hernan Hernando Herney
        Herrmann Herschel Hershel Hershell Herta Hertha Heru Herve Hervey Herwig Heryanto Hesbon Hessie Hester Hesti
        Hettie Hetty Heva Heyvetullah Heyward Hezekiah Hezniye Hezron Hezzie Hicham Hicran Hicsonmez Hidaya Hidde
        Hideki Hideo Hidir Hifzullah Hilah Hilal Hilario Hilary Hilayda Hilbert Hilda Hildah Hildburg Hilde
        Hildegard Hildegarde Hildegart Hildegund Hildegunde Hilding Hildred Hildur Hilkka Hillard Hillary Hillery
        Hillevi Hilliard Hilma Hilmar Hilmer Hilton Hiltraud Hiltrud Himawan Hindal Hinet Hinewai Hinrich Hipolito
        Hiral Hiram Hiroshi Hitesh Hjalmar Hjalmer Hjalte Hjordis Hoang Hoani Hobart Hobert Hobson Hocine Hodari
        Hoke Holden Holger Holland Holli Hollie Hollis Holly Holm Holmes Homer Homero Hong Honora Honore Hoover Hope
        Horace Horacio Horatio Horatiu Horea Horia Horst Hortencia Hortense Hortensia Hortenzia Horton Horymir Hosea
        Hosie Hoskadem Hosteen Houcine Houda Houston Howard Howell Hoy Hoyt Hredhaan Hritik Hrvoje Huban Hubbard
        Hubert Hubertine Hubertus Huda Hudavent Hudson Huey Hugh Hughes Hughey Hughie Hugo Hugues Huguette Huia
        Hukumdar Hulda Huldah Hulya Humaira Humaiya Humayra Humberto Humeyra Humoyun Humphrey Hunalp Hunor Hunter
        Huong Hurbert Hurdogan Hurican Hurley Hurmet Hurside Huruyet Huryasar Huseyin Huseyn Huseynqulu Husmen
        Husnuhal Hussein Huston Huy Huzaifa Huzuri Hyman Hymen Hynek Hyrum Iacob Iain Ian Iancu Ianis Iara Iasmina
        Ibaad Iban Iben Ibeth Ibidapo Ibironke Ibis Ibolya Ibraaheem Ibraheem Ibrahim Ibrani Ibrohim Ibun Ica Icey
        Icha Icie Icimbike Ida Idabelle Idamae Ide Idell Idella Idik Idika Idiris Idrees Idris Idun Ieremia Iesa
        Iesha Ieshia Ieva Ifa Ifeanyi Ifechukwu Ifeoma Ifora Iftikhaar Iftikhar Ifunanya Ige Ignac Ignace Ignacia
        Ignacio Ignacy Ignas Ignatius Ignatz Ignaz Ignazio Igne Igor Igors Ihab Ihaia Ihsaan Ihsan Ihtesham Ihtiram
        Ihtishaam Ihtsham Iida Iiris Iisakki Ijaya Ijli Ika Ikbal Ike Ikenna Ikeoluwa Iker Ikhlaas Ikhsan Ikin Ikiz
        Iklim Ikraam Ikram Ikramah Ikrimah Ikshita Ila Ilah Ilalmis Ilan Ilari Ilaria Ilarie Ilarion Ilbek Ilda
        Ildefonso Ildem Ildes Ildiko Ildiz Ileana Ilene Ilenia Ilga Ilgi Ilham Ilhan Iliana Ilias Ilie Ilija Ilim
        Ilinca Ilja Ilka Ilkbahar Ilkim Ilkin Ilkka Ilklima Illa Illya Ilma Ilmafer Ilmari Ilmars Ilo Ilona Ilonka
        Ilper Ilqar Ilsa Ilse Ilsu Ilteris Ilyas Ilyes Ilze Ima Imam Imane Imani Imanol Imants Imany Imara Imaran
        Imelda Imene Imge Imke Immanuel Immo Imo Imogen Imogene Imona Imran Imre Imren Imrich Imrihan Imron Ina
        Inaki Inancli Inara Inaya Incifir Indah Indali Indi India Indiana Indie Indira Indra Indrajit Indre Indrek
        Indrikis Indy Ine Inell Ines Inese Ineta Inez Ing Inga Ingalill Ingbert Inge Ingeborg Ingeburg Ingegard
        Ingegerd Ingela Ingelise Ingelore Ingemar Inger Ingetraud Ingetraut Ingmar Ingo Ingolf Ingram Ingrid Ingrida
        Ingried Inguna Ingvar Inigo Inioluwa Inka Inken Inkeri Inmaculada Inna Inocencio Inocentiu Inqilab Insa
        Insaf Inta Intan Intihap Intiqam Intizar Ioan Ioana Ioanina Ioannis Iola Iolanda Iona Ione Ionel Ionela
        Ionelia Ionica Ionut Iosefina Iosif Ippazio Ira Ireland Iren Irena Irene Iretioluwa Irfan Iriana Iridenta
        Iridian Irina Irine Irinel Iris Irja Irl Irma Irmantas Irmela Irmeli Irmengard Irmgard Irmhild Irmi
        Irmingard Irmtraud Irmtraut Irmtrud Irnanto Irsad Irungu Irva Irven Irvin Irvine Irving Irwan Irwin Irya Isa
        Isaac Isaack Isaak Isabel Isabela Isabell Isabella Isabelle Isabelly Isac Isack Isadora Isadore Isai Isaiah
        Isaias Isak Isaline Isam Isamar Isaque Isaura Isaya Iscan Ise Iseoluwa Isfandiyor Isha Ishaan Isham Ishani
        Ishanvi Ishita Ishmael Ishola Ishwar Isiah Isidor Isidora Isidore Isidoro Isidro Isikay Isiman Isin Isis
        Isla Islam Islime Islom Ismael Ismail Ismayil Ismet Ismik Ismo Ismoil Isobel Isolde Isolina Isom Isra Israel
        Israfil Isreal Issa Issac Issack Istvan Ita Italo Itanya Ituri Itzel Itziar Iulia Iulian Iuliana Iuliu Iurie
        Iustin Iustina Iustinian Iva Ivah Ivan Ivana Ivanka Ivanna Ivar Ivars Ivecen Iver Iverson Iveta Ivette Ivey
        Ivica Ivie Ivka Ivo Ivona Ivone Ivonne Ivor Ivy Iwan Iwo Iwona Ixtiyar Iyabode Iyadunni Iyana Iyanna
        Iyiyurek Iymona Iza Izaaz Izabela Izabele Izabella Izabelle Izaiah Izayah Ize Izel Izetta Izgu Izidor Izola
        Izora Iztok Jaabir Jaafar Jaak Jaakko Jaan Jaana Jaanus Jabal Jabari Jabbaar Jabbar Jabez Jabir Jabr Jacalyn
        Jace Jacek Jacey Jacinta Jacintha Jacinto Jack Jackeline Jacki Jackie Jackline Jacklyn Jackson Jacky Jaclyn
        Jacob Jacobine Jacobo Jacobus Jacoby Jacopo Jacque Jacquelin Jacqueline Jacquelyn Jacques Jacquez Jacquline
        Jacqulyn Jad Jada Jade Jaden Jader Jadiel Jadon Jadranka Jadwiga Jadyn Jaeda Jaeden Jael Jaelyn Jaelynn
        Jaeman Jafar Jafet Jaffer Jaga Jagapati Jagaraga Jagat Jagdish Jagger Jagrati Jagvi Jahangir Jahanzeb
        Jahdami Jahdari Jaheem Jaheim Jahi Jahiem Jahir Jahiz Jahm Jahongir Jai Jaida Jaiden Jaider Jaidyn Jailene
        Jailyn Jaiman Jaime Jaimee Jaimie Jair Jairaj Jairo Jairus Jais Jajuan Jaka Jakayla Jake Jakob Jakobe Jakobs
        Jakov Jakub Jalaal Jalal Jaleel Jalees Jaleesa Jalen Jalia Jalil Jalisa Jalissa Jaliyah Jalmari Jalol Jalon
        Jalsa Jalyn Jalynn Jamaal Jamal Jamalia Jamar Jamarcus Jamari Jamarion Jame Jameel Jamel James Jameson Jamey
        Jami Jamie Jamil Jamila Jamin Jamir Jamison Jamiya Jammie Jamshid Jamya Jan Jana Janae Janaki Janani Janay
        Jane Janeen Janel Janell Janelle Janene Janessa Janet Janeta Janeth Janett Janette Janey Janez Jangwa Jani
        Janiah Janice Janick Janie Janik Janin Janina Janine Janis Janiya Janiyah Janja Jankat Janko Jann Janna
        Janne Janneth Jannette Janni Jannie Jannik Jannis Jano Janos January Januja Janus Janusz Janya Janyce Japhet
        Japheth Jaquan Jaquelin Jaqueline Jaquez Jarad Jared Jaren Jaret Jarett Jari Jarkko Jarl Jarlath Jarleth
        Jarmila Jarmo Jarne Jarno Jarod Jarolim Jaromir Jaromira Jaron Jaroslav Jaroslava Jaroslaw Jarrad Jarrell
        Jarret Jarrett Jarrod Jaruthip Jarvis Jarwa Jarwadi Jarwi Jase Jasen Jasiah Jasiri Jaslene Jaslyn Jasmani
        Jasmijn Jasmin Jasmina Jasmine Jasminka Jasmit Jasmyn Jasmyne Jasna Jason Jasper Jasur Jaswadi Jati Jatin
        Jatmiko Jaunita Javan Javen Javi Javier Javiera Javion Javohir Javon Javonte Jax Jaxen Jaxon Jaxson Jaxton
        Jaya Jayadi Jayce Jaycee Jaycie Jaycob Jayda Jaydan Jayde Jayden Jaydin Jaydon Jaye Jayeng Jayla Jaylah
        Jaylan Jaylee Jayleen Jaylen Jaylene Jaylin Jaylinn Jaylon Jaylyn Jaylynn Jayme Jaymes Jayne Jayson Jayvion
        Jayvon Jazeps Jazlene Jazlyn Jazlynn Jazmin Jazmine Jazmyn Jazmyne Jean Jeana Jeane Jeanetta Jeanette Jeanie
        Jeanine Jeanmarie Jeanna Jeanne Jeannette Jeannie Jeannine Jeannot Jeanny Jeb Jebet Jecinta Jed Jedediah
        Jedidah Jedidiah Jedrzej Jeet Jeevika Jef Jeferson Jeff Jefferey Jefferson Jeffery Jeffie Jeffrey Jeffry
        Jefri Jeison Jeisson Jekabs Jekaterina Jekaubs Jelagat Jelani Jele Jelena Jelita Jelka Jelle Jelte Jemal
        Jemima Jemimah Jemma Jemutai Jena Jenaro Jenel Jenelle Jenifer Jeniffer Jenilee Jenipher Jenna Jennette
        Jenni Jennie Jennifer Jenniffer Jennings Jenny Jeno Jens Jensen Jente Jep Jepchirchir Jepchumba Jepkemoi
        Jepkoech Jepkorir Jepkosgei Jeppe Jeptha Jeptoo Jerad Jerald Jeraldine Jeramiah Jeramie Jeramy Jere Jered
        Jerel Jereme Jeremey Jeremi Jeremiah Jeremias Jeremie Jeremy Jergus Jeri Jerica Jerilyn Jerilynn Jerimiah
        Jerimy Jerker Jermain Jermaine Jerman Jermey Jermiah Jernej Jerneja Jerod Jeroen Jerold Jerome Jeromy
        Jeronimo Jerono Jerop Jerotich Jerrad Jerrel Jerrell Jerri Jerrica Jerrie Jerrilyn Jerrod Jerrold Jerry
        Jerson Jerusha Jeruto Jeryl Jerzy Jesca Jesenia Jesica Jesper Jess Jesse Jessee Jessenia Jessi Jessica
        Jessie Jessika Jessy Jessye Jesus Jesusa Jethro Jett Jetta Jettie Jevgeni Jevon Jewell Jezups Jhalak Jhan
        Jhoan Jhoana Jhon Jhonatan Jhonny Jhony Jie Jiles Jill Jillian Jim Jimena Jimmie Jimmy Jina Jinawi Jindra
        Jindrich Jindriska Jing Jinnie Jinthe Jip Jiri Jirina Jitka Jo Joachim Joacim Joakim Joan Joana Joanie Joann
        Joanna Joanne Joannes Joao Joaquim Joaquin Joaquina Joash Jobe Jobst Jocelyn Jocelyne Jocelynn Jochem Jochen
        Jodi Jodie Jody Joe Joel Joell Joella Joelle Joellen Joep Joerg Joeri Joeseph Joesph Joetta Joette Joey
        Joffrey Johan Johana Johann Johanna Johannah Johanne Johannes Johans Johathan John Johnathan Johnathon
        Johney Johnie Johnna Johnnie Johnny Johnpaul Johnson Johnstone Johny Joi Joko Jokubas Jolan Jolana Jolanda
        Jolanta Jolanthe Joleen Jolene Jolette Jolie Jolien Jolijn Jolina Joline Jon Jonah Jonas Jonatan Jonathan
        Jonathon Jonell Jones Joni Jonna Jonnie Jonny Jono Joojo Joona Joonas Joonatan Joost Joppe Joram Joran
        Jordan Jordana Jorden Jordi Jordin Jordon Jordy Jordyn Joren Joretta Jorg Jorge Jorgen Joris Jorja Jorma
        Jorn Jort Jorune Jorunn Jory Jos Jose Josee Josef Josefa Josefiina Josefin Josefina Josefine Josefita
        Joselin Joseline Joseluis Joselyn Josep Joseph Josepha Josephat Josephina Josephine Josephus Josette Josh
        Joshua Joshuah Josiah Josiane Josianne Josie Josiephine Josip Josipa Josko Joslyn Joso Josphat Josphine
        Josse Jossie Jost Josue Josy Jouko Jouni Jovan Jovana Jovani Jovanni Jovanny Jovany Jovita Joy Joyce
        Joycelyn Joye Joyline Jozef Jozefa Jozefina Jozica Jozo Jozsef Jua Juan Juana Juanita Juanito Judah Judd
        Jude Judi Judie Judit Judita Judith Judson Judy Judyth Juelz Juergen Juha Juhana Juhani Juho Jukka Jula Jule
        Jules Juli Julia Julian Juliana Juliane Juliann Julianna Julianne Julie Julien Julienne Juliet Julieta
        Julieth Juliette Julija Julijana Julijs Julio Julious Julisa Julissa Julita Julius Juliusz Juluis Juma
        Jumaane Jumadi Jumari Jun Juna June Juni Junia Junie Junious Junius Juozas Juraj Jure Jurgen Jurgita Juri
        Jurij Juris Jurre Jussi Justas Justen Justin Justina Justinas Justine Justiniani Justo Juston Justus Justyn
        Justyna Jutta Juul Juulia Juuso Juvenal Juwan Juwon Jyoti Jyrki Jytte Kaamil Kaaren Kaarina Kaarlo Kaashif
        Kaat Kaazim Kabeer Kabir Kabiru Kacey Kachela Kaci Kacie Kacper Kacung Kacy Kada Kade Kadeem Kaden Kadence
        Kader Kadijah Kadin Kadinana Kadir Kadri Kadyn Kaeden Kael Kaela Kaelyn Kaelynn Kafeel Kahina Kahir Kahlil
        Kahu Kahurangi Kai Kaia Kaiden Kaija Kaila Kailee Kailey Kailyn Kaique Kairav Kaisa Kaiser Kaitlin Kaitlyn
        Kaitlynn Kaiya Kaj Kaja Kajen Kajetan Kajji Kajsa Kajus Kala Kalbi Kale Kaleb Kaleem Kaleema Kaleena Kaleigh
        Kalel Kalen Kalene Kalervo Kalevi Kaley Kalgay Kali Kalie Kalim Kalina Kaliyah Kalle Kallie Kalman Kalpit
        Kaluwa Kalvin Kalyn Kamal Kamala Kamar Kamari Kamaria Kamau Kambali Kamden Kameron Kami Kamidin Kamiel Kamil
        Kamila Kamilah Kamilly Kamora Kamran Kamren Kamron Kamryn Kamya Kana Kanak Kanda Kandace Kandef Kandi
        Kandice Kandy Kane Kanesha Kani Kania Kanini Kanisha Kanpulat Kanye Kaombwe Kaori Kapagan Kara Karaamat
        Karabas Karaca Karaer Karakucak Karam Karama Karan Karanbay Karani Karanja Karatas Karcan Kardelen Kardi
        Kare Kareem Kareen Karel Karen Kari Karie Karim Karima Karimah Kariman Karimi Karin Karina Karine Karis
        Karissa Kariuki Karja Karl Karla Karlee Karlene Karley Karlfried Karlheinz Karli Karlie Karlijn Karlina
        Karlis Karlo Karlukhan Karly Karma Karman Karmen Karna Karol Karola Karolien Karoliina Karolin Karolina
        Karoline Karolis Karoly Karolyn Karon Karren Karri Karrie Karsa Karsana Karson Karsten Karsyn Karta Karter
        Kartika Karya Karyl Karyme Karyn Kasam Kasandra Kasen Kasey Kash Kashan Kashangaki Kashif Kashish Kashvi
        Kasie Kasif Kasim Kasimir Kasiran Kasiyah Kaskazi Kason Kaspar Kaspars Kasper Kassandra Kassidy Kassie
        Kassim Kasusra Kata Katalin Katalina Katana Katariina Katarina Katarzyna Katcha Kate Katelijne Katelin
        Katelyn Katelynn Katerina Katerine Kathaleen Katharina Katharine Katharyn Kathe Katherin Katherina Katherine
        Katherinne Kathern Katheryn Kathey Kathi Kathie Kathleen Kathlene Kathlyn Kathrin Kathrine Kathryn Kathryne
        Kathy Kathyrn Kati Katia Katica Katie Katina Katja Katleen Katlin Katlyn Katlynn Kato Katri Katrien Katriina
        Katrijn Katrin Katrina Katrine Katriona Kattie Katty Katy Kauko Kauri Kauthar Kaver Kavon Kavurt Kavya
        Kawaca Kawaya Kawkab Kawthar Kay Kaya Kayagun Kaycee Kayden Kaydence Kaye Kaygusuz Kayit Kayla Kaylah Kaylan
        Kaylee Kayleen Kayleigh Kaylen Kaylene Kayley Kayli Kaylie Kaylin Kaylyn Kaylynn Kayrabay Kaysan Kayson
        Kayun Kazi Kazim Kazime Kazimierz Kazimir Kazuko Kazuo Kazuya Keagan Kealan Keandre Keanna Keano Keanu Keara
        Keaton Kecia Keegan Keelan Keeley Keely Keena Keenan Keenen Keesha Keeva Kefser Kegan Keifer Keijo Keila
        Keion Keira Keisha Keith Keji Kelami Kelan Kelby Kelcie Keld Kelechi Keli Kelis Kellan Kellee Kellen Kelley
        Kelli Kellie Kelly Kelsea Kelsey Kelsi Kelsie Kelton Kelvin Kem Kemal Kemba Kemboi Kemuma Kemunto Kenan
        Kenari Kendal Kendall Kendell Kendra Kendrick Kenedy Kenes Keneth Kenia Kenichi Kenisha Kenji Kenley Kenn
        Kenna Kennard Kennedi Kennedy Kennet Kenneth Kenney Kennith Kennth Kenny Kent Kenter Kenth Kenton Kenya
        Kenyangi Kenyatta Kenyon Kenza Kenzie Kenzo Keon Keri Kerime Kerman Kermit Kerri Kerrie Kerry Kerstin Kerttu
        Kerubo Kerwin Kesha Keshaun Keshawn Keshia Kestutis Kete Kevan Keven Kevim Kevin Kevon Keya Keyaan Keyla
        Keyon Keyshawn Kezban Kezia Keziah Khaalid Khaan Khadidja Khadija Khadijah Khaled Khalid Khalil Khalilah
        Khamani Khamisi Khari Khiry Khloe Khoa Kia Kiaan Kiah Kian Kiana Kiandra Kianna Kiano Kiapo Kiara Kiaran
        Kiarie Kiarra Kibafupia Kibar Kibet Kibibi Kiburi Kiefer Kiel Kiera Kieran Kiernan Kieron Kierra Kiersten
        Kieth Kifaye Kijana Kijani Kike Kikelomo Kiki Kiley Kilian Kilicbay Killian Kilonzo Kim Kimani Kimanzi
        Kimathi Kimball Kimber Kimberely Kimberlee Kimberley Kimberli Kimberlie Kimberly Kimbilio Kimeu Kimmo Kimora
        Kimutai Kimya Kinaya Kindra Kinel Kinga Kingston Kinley Kinsey Kinsley Kinte Kinubi Kinuthia Kinyanjui
        Kinyua Kiojah Kioko Kip Kipchirchir Kipchumba Kipenzi Kipepeo Kipkemboi Kipkemoi Kipkirui Kipkoech Kipkorir
        Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kipp Kipras Kiprono Kiprop Kiprotich
        Kipruto Kipsang Kiptoo Kipyegon Kira Kiramettin Kirat Kirby Kirgiz Kiri Kirk Kirsi Kirsten Kirsti Kirstie
        Kirstin Kirstine Kirsty Kirt Kirui Kisha Kisima Kismet Kitan Kitti Kittie Kiume Kivilcim Kiwara Kiya Kiyasi
        Kiyoko Kiyoshi Kizil Kiziltunc Kizzie Kizzy Kjeld Kjell Kjersti Kjetil Klaas Klara Klare Klas Klaudia
        Klaudie Klaus Klavdija Klavs Klea Klemen Klemens Klement Kliment Kloe Klothilde Knox Knud Knut Knute Kobe
        Koby Kocabas Kocak Kockan Koda Kody Koech Koen Koenraad Kofi Kojo Koker Koko Koktas Kolawole Kolby Koldan
        Kole Koloman Kolten Kolton Koncagul Kondo Konguralp Konner Konnor Konrad Konradi Konradus Konstantin
        Konstantinos Konstanty Konstanze Konul Kopan Kora Koray Korbin Korbinian Kordell Kordula Korede Korey Kori
        Korinna Korir Korkmazalp Kornel Kornelia Kornelija Kornelius Kortney Korugan Kory Kosemen Kosgei
        Kosisochukwu Kosukhan Kotryna Kotuz Kourtney Kovu Kraig Kreszentia Kreszenz Kriemhild Kris Krish Krisha
        Krishna Krisjanis Kriss Krissy Krista Kristal Kristan Kristaps Kristel Kristen Krister Kristers Kristi
        Kristiaan Kristian Kristiana Kristiane Kristie Kristien Kristiina Kristijan Kristin Kristina Kristine
        Kristjan Kristof Kristofer Kristoffer Kristopher Krists Kristupas Kristy Kristyn Kristyna Krisztian
        Krisztina Krisztofer Kritika Krysta Krystal Krysten Krystian Krystin Krystina Krystle Krystof Krystyna
        Krzysztof Ksawery Ksenija Kubran Kuchanua Kuddusi Kujoe Kullervo Kumar Kumiko Kumral Kumush Kuncara Kunibert
        Kunigunda Kunigunde Kunkyi Kuno Kunta Kunthara Kuria Kurnia Kursad Kurt Kurtis Kurunzi Kusiima Kustaa Kusuma
        Kutay Kutgun Kutun Kveta Kvetoslav Kvetoslava Kwabena Kwadwo Kwaku Kwamboka Kwame Kwamena Kwasi Kweku Kweli
        Kwesi Kya Kyalo Kyan Kyano Kyara Kyla Kylah Kylan Kyle Kylee Kyleigh Kylene Kyler Kylian Kylie Kyllian
        Kyllikki Kymani Kyosuke Kyra Kyree Kyrie Kyson Laban Labeeb Labib Labuh Lacey Lachlan Laci Lacie Lacin
        Lacramioara Lada Ladarius Laddie Ladina Ladislau Ladislaus Ladislav Ladislava Ladli Ladonna Laeeq Laerke
        Laetitia Lafayette Lafe Lage Lahiah Lahoma Laia Laika Laila Lailah Lailati Laimonis Lainey Laini Laiq Lais
        Laisha Laith Lajita Lajlaj Lajos Lakeisha Laken Lakendra Lakesha Lakeshia Lakisha Laksana Laksh Lakshit
        Lakshmi Lala Lale Lalita Lalla Lalo Laly Lam Lamar Lamarcus Lambert Lamberto Lameck Lamine Lamont Lamonte
        Lan Lana Lanang Lance Landan Landen Landin Lando Landon Landyn Lanette Laney Langat Langgeng Lani Lanie
        Lanita Lanjar Lannie Lanny Lantar Laoise Laora Laqeet Laquan Laquita Lara Larae Laraine Laras Larisa Larissa
        Larkin Laron Larry Lars Larue Lary Lascar Lashanda Lashawn Lashonda Lashunda Lasmanto Lasmono Lasonya Lasse
        Lassi Lassie Laswi Laszlo Latanya Latarsha Latasha Lateef Latesha Latif Latifah Latika Latisha Latonia
        Latonya Latoria Latosha Latoya Latoyia Latrell Latrice Latricia Latrina Launa Laura Laurance Laure Laureano
        Laureen Laurel Lauren Laurence Laurene Laurens Laurent Laurentia Laurentiu Laurenz Lauretta Laurette Lauri
        Laurian Laurie Laurin Laurina Laurine Lauris Laurita Laurits Lauryn Laurynas Laus Laust Lautaro Lavada
        Lavanya Lavar Lavelle Lavenia Lavera Lavern Laverna Laverne Lavina Lavinia Lavize Lavon Lavona Lavonda
        Lavonia Lavonne Lawanda Lawerence Lawrance Lawrence Lawrencia Lawson Lawton Layla Laylah Laylo Layne Layth
        Layton Lazar Lazaro Laze Lazim Laziz Lazzaro Lea Leah Leala Leamon Leana Leander Leandra Leandre Leandro
        Leann Leanna Leanne Leano Leatha Leatrice Leda Ledun Leeann Leela Leen Leena Leeroy Leesa Leevi Lega Legawa
        Lei Leia Leider Leidy Leif Leigh Leighton Leila Leilani Leire Leisa Leisha Leitha Leja Leke Lekha Lela Lelah
        Leland Lelar Lelia Lella Lem Lembah Lemma Lemmie Lempi Lemuel Len Lena Lenah Lenard Lene Leni Lenin Lenka
        Lenn Lenna Lennard Lennart Lennarth Lennert Lennie Lennon Lenny Lenon Lenora Lenord Lenore Lenwood Leo
        Leocadia Leocadio Leokadia Leola Leoma Leon Leona Leonard Leonardo Leonce Leoncio Leone Leonel Leonhard
        Leoni Leonia Leonid Leonidas Leonie Leonor Leonora Leonore Leons Leontin Leontina Leontine Leopold Leopolda
        Leopoldina Leopoldine Leopoldo Leora Leordean Leos Leota Lera Lere Leroy Lerze Les Lesa Lesana Lesia Leslee
        Lesley Lesli Leslie Lesly Lessie Lesta Lester Leszek Leta Letha Lethia Leticia Leticija Letitia Letizia
        Letta Lettie Letty Leva Levar Levente Levern Levi Levie Levin Levina Levis Levon Levoslav Lew Lewis Lex Lexi
        Lexie Lexis Lexus Leydi Leyla Leyli Leyre Lezize Lhanzey Lia Liam Lian Liana Liane Liba Liban Libardo Libbie
        Libby Liberto Libia Libni Libor Libusa Libuse Lica Liceth Licia Lida Liddie Lidia Lidie Lidija Lidwina Lidya
        Lieke Lien Liene Liepa Liesa Liesbet Liesbeth Lieschen Liesel Lieselot Lieselotte Lieve Lieven Lieze Liga
        Lige Ligia Ligita Liisa Lila Lilah Lilburn Lili Lilia Lilian Liliana Liliane Lilianna Lilie Lilija Lilijana
        Lilita Lilja Liljana Lill Lilla Lillard Lillemor Liller Lilli Lillia Lillian Lilliana Lillianna Lillie
        Lillis Lilly Lilo Lilou Lily Lilyan Lilyana Lilyanna Lim Liman Limar Limazah Limon Lina Linah Linas Lincoln
        Linda Lindah Lindbergh Linde Lindell Linden Lindsay Lindsey Lindy Linet Linette Linh Linn Linna Linnea
        Linnie Lino Linsey Lintang Linton Linus Linwood Linzy Lio Lioara Lioba Lionel Lipika Lirjan Lis Lisa
        Lisandro Lisanne Lisbet Lisbeth Lise Liselott Liselotte Liseth Lisette Lish Lisha Lisle Lissa Lissette Lissi
        Lissie Lissy Liston Lita Litha Littie Littleton Litzy Liv Liva Livia Livingstone Livio Liviu Liwia Liya
        Liyaaqat Liyaqat Liz Liza Lizabeth Lizbeth Lize Lizete Lizeth Lizette Lizz Lizzie Lizzy Ljiljana Ljubica
        Ljubov Ljudmila Llewellyn Lloyd Lockie Loda Lode Lodewijk Lodovico Loek Loes Logan Lohit Loic Loice Loida
        Lois Loise Loke Lola Lolita Lolla Lollie Loma Lon Lona London Londyn Loney Loni Lonie Lonna Lonnie Lonny
        Lonzo Lopa Lora Loraine Loran Lorayne Lorcan Lorean Loredana Loree Loreen Lorelai Lorelei Loren Lorena
        Lorene Lorenz Lorenza Lorenzo Loreto Loretta Loretto Lori Loria Loriann Lorie Lorin Lorinda Lorine Loring
        Loris Lorna Lorne Lorraine Lorrayne Lorri Lorrie Lossie Lota Lotfi Lothar Lott Lotta Lotte Lotti Lottie Lou
        Louana Louane Louann Louanna Louella Louetta Loui Louie Louis Louisa Louise Louisiana Louka Loula Louna
        Lourdes Lourenco Louvenia Lova Lovell Lovett Lovey Lovie Lovina Lovis Lovisa Lovre Lovro Lowe Lowell Lowie
        Loy Loyce Loyd Loyola Luan Luana Luann Luanne Luara Luay Luberta Lubica Lubomir Lubomira Lubor Lubos
        Luboslav Luboslava Luc Luca Lucas Lucca Luce Lucentiu Lucero Lucetta Lucette Luchino Lucho Lucia Lucian
        Luciana Luciano Lucie Lucien Lucienne Lucija Lucila Lucile Lucille Lucina Lucinda Lucindy Lucio Lucious
        Lucius Lucrecia Lucretia Lucretiu Lucrezia Lucy Luda Ludek Ludger Ludie Ludivine Ludmila Ludmilla Ludo
        Ludolf Ludomil Ludomila Ludovic Ludovica Ludovico Ludovicus Ludovit Ludvig Ludvik Ludwig Ludwina Lue Luej
        Luella Luena Luetta Lufen Lugenia Luhung Luigi Luigina Luis Luisa Luisana Luise Luisina Luitgard Luiza Lujza
        Luka Lukas Lukasz Luke Lukita Lukman Lula Lulah Lular Lulie Lulla Lulu Luluh Lulut Lum Luminita Lumir Luna
        Lunna Lupe Lupita Luqmaan Luqman Lura Lurana Lurena Lurhur Lurline Lut Lutf Lutfan Lutfi Lutgarde Lutgardis
        Lutgart Luther Luthfi Lutie Lutz Luuk Luvenia Luverne Luvinia Luwar Luwes Luz Luzia Luzie Luzmira Lyam Lyda
        Lydell Lydia Lydiah Lydiane Lydianne Lydie Lykke Lyla Lylah Lyle Lyman Lyn Lyna Lynda Lyndia Lyndon Lyndsay
        Lyndsey Lynette Lynley Lynn Lynne Lynnette Lynsey Lynwood Lysiane Maahir Maaike Maajid Maalik Maanas Maanav
        Maaria Maarit Maarten Maartje Maawiya Maaya Maaz Maazin Mabad Mabel Mabell Mabelle Mable Mac Macarena
        Macaria Macario Macarthur Macauley Macel Maceo Macey Macharia Machelle Maci Macide Macie Maciej Mack
        Mackenzie Macs Macy Madaha Madalena Madalin Madalina Madaline Madalyn Madalynn Madani Madara Maddison Maddox
        Maddux Madeleine Madelene Madelief Madeline Madelyn Madelynn Madge Madhav Madhavi Madie Madilyn Madilynn
        Madina Madini Madisen Madison Madisyn Madiyan Madleina Madlen Madlyn Madoa Madonna Madora Madyan Madyson Mae
        Maebell Maebelle Maegan Mael Maelle Maelys Maeva Maeve Mafalda Maftuna Magali Magalie Magaly Magan Magarete
        Magda Magdalen Magdalena Magdalene Magdaline Magdolna Magen Maggie Maggy Magne Magnus Magret Magrit Mahad
        Mahala Mahali Mahalia Mahalie Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdi Mahdy Maheen Maher Mahesa Mahfooz
        Mahfud Mahfuj Mahfuz Mahi Mahigul Mahika Mahir Mahja Mahlon Mahmood Mahmoud Mahmud Mahmut Mahnaz Mahsun
        Mahter Mahulena Mai Maia Maicol Maida Maie Maighread Maija Maik Maike Maiken Maikol Maila Maimuna Maimunah
        Maina Maingi Maira Maire Mairead Mairin Mairtin Maisa Maisha Maisy Maite Maivi Maiya Maj Maja Majani Majd
        Majdi Majdy Majeed Majella Majken Majvor Makai Makaila Makala Makara Makarena Makau Makayla Makeen Makena
        Makenna Makenzie Makhi Makini Makokha Makori Maks Maksim Maksimiljan Maksude Maksur Maksymilian Makunga
        Makuta Makuu Mal Mala Malachi Malachy Malak Malakai Malaki Malaya Malcolm Malcom Malea Maleah Malena Malene
        Malgorzata Malia Maliah Malik Malika Malin Malina Malinda Malio Malissa Malissie Maliyah Maliza Malle Mallie
        Mallorie Mallory Malorie Malou Malte Malthe Malu Malva Malvin Malvina Malwina Mamadou Maman Mame Mamen Mamie
        Mammie Mamun Manaaki Manabu Manaf Manah Manaia Manan Manawa Manbir Manca Manda Mandi Mandie Mandy Manel
        Manerva Manervia Manford Manfred Manie Manila Manilla Manja Manley Mannie Manola Manole Manolo Manon
        Mansfield Manson Mansurali Mantas Mante Manthan Manu Manuel Manuela Manuelita Manuella Manuelle Manus Manya
        Maqsud Mara Maraea Maralyn Maranda Maras Marc Marcantonio Marcel Marcela Marcelina Marceline Marcelino
        Marcell Marcella Marcelle Marcello Marcellus Marcelo Marchello Marcheta Marci Marcia Marcial Marciano Marcie
        Marcin Marcio Marco Marcos Marcu Marcus Marcy Mardell Maree Mareen Mareike Mareikura Mareile Marek Mareks
        Mareli Marely Maren Marese Marga Margana Margaret Margareta Margarete Margaretha Margarethe Margarett
        Margaretta Margarette Margarida Margarita Margarite Margarito Margaud Margaux Marge Margene Margeret Margery
        Marget Margherita Margie Margit Margita Margitta Margo Margot Margoth Margret Margrethe Margrett Margretta
        Margrieta Margrit Marguerite Margueritte Margurite Margus Marguy Margy Mari Mariadi Mariah Mariam Marian
        Mariana Mariane Marianela Marianita Mariann Marianna Marianne Mariano Maribel Maribeth Marica Maricel
        Maricela Maricica Maricruz Marie Mariechen Marieke Mariel Mariela Mariele Mariella Marielle Marieluise
        Marietta Mariette Marija Marijan Marijana Marijke Marijn Marika Marilee Marilena Marilla Marilou Mariluz
        Marilyn Marilynn Marin Marina Marinda Marinela Marini Marinka Marino Marinus Mario Marioara Mariola Marion
        Maris Marisa Marise Marisel Marisela Marisol Marissa Maristela Marit Marita Marite Maritta Maritza Mariuca
        Marius Mariusz Mariyah Marja Marjaana Marjan Marjana Marjanca Marjani Marjatta Marjeta Marjo Marjona
        Marjorie Marjory Marjukka Marjut Mark Markas Markel Markell Marketa Marketta Markita Markku Marko Markus
        Marla Marlana Marland Marlee Marleen Marleigh Marlen Marlena Marlene Marleny Marley Marlie Marlies Marliese
        Marlin Marlis Marlo Marlon Marly Marlyn Marlys Marlyse Marni Marnie Marnita Marnix Marolyn Maroof Maros
        Marques Marquez Marquis Marquise Marquita Marrion Marsha Marshall Marsito Marsudi Marta Martaka Martana
        Martani Marte Martell Marten Martez Martha Marthe Marti Martijn Martika Martim Martina Martine Martino
        Martins Martirio Marton Martta Martti Marty Martyn Martynas Marusa Marva Marvin Marwa Marwata Mary Maryadi
        Maryam Maryann Maryanne Maryanto Marybelle Marybeth Maryellen Maryjane Maryjo Marylee Marylene Marylin
        Maryline Marylou Marylouise Marylyn Maryse Maryvonne Marzena Masa Masako Masao Masar Maside Masika Masinde
        Mason Massiel Massimiliano Massimo Massinissa Masume Matas Matea Matei Matej Mateja Mateo Mateus Mateusz
        Matevz Matheo Matheus Mathew Mathews Mathias Mathieu Mathijs Mathilda Mathilde Mathis Mathys Mati Matias
        Matic Matie Matija Matilda Matilde Matiss Matiu Matjaz Mato Matous Matteo Matthaus Matthew Matthias Matthieu
        Matthijs Matti Mattia Mattias Mattie Mattye Matunda Matus Matyas Maua Maud Maude Maudie Mauno Maura Maureen
        Mauri Maurice Mauricette Mauricio Maurilio Maurine Maurits Mauritz Maurizio Mauro Maury Maurycy Mavie Mavis
        Mavuno Max Maxence Maxi Maxie Maxime Maximiano Maximilian Maximiliano Maximilien Maximillian Maximino Maximo
        Maximus Maxine Maxwel Maxwell Maxx May Maya Maybell Maybelle Maye Mayerly Maykol Mayme Maymie Maynard Maynur
        Mayo Mayra Maysa Mayte Maza Mazie Mazlum Mbithi Mboya Mbugua Mburu Mcarthur Mckayla Mckenna Mckenzie
        Mckinley Meabh Meagan Meaghan Mearl Mechelle Mechthild Mechthilde Mechtild Mecide Mecit Meda Medard Medeja
        Medora Meelis Meera Mees Mefarettin Mefharet Meg Megan Megane Meggan Megha Meghan Meghana Meghann Mehdi
        Mehdiqulu Mehdiye Mehin Mehman Mehmed Mehmet Mehmetzahir Mehrigul Mehrimoh Meibh Meik Meike Meinhard Meinolf
        Meinrad Meja Mekhala Mekhi Mel Melaha Melania Melanie Melanine Melany Melba Melbourne Melchor Melek Meleknur
        Melichar Melihcan Melikkan Melina Melinda Melisa Melissa Melissia Melita Melitta Melker Mell Melle Mellie
        Mellisa Mellissa Melodee Melodie Melody Melonie Melony Melton Melul Melva Melville Melvin Melvina Melvine
        Melvyn Melwin Memili Memphis Mena Menachem Mendy Menfeat Mengi Menguc Menisan Meral Merba Mercedes Mercer
        Merche Mercyline Merdi Mereana Meredith Merel Merete Merethe Meriem Merijn Merike Merilyn Merim Merja Merl
        Merle Merlene Merlin Merlyn Merna Merri Merrie Merrilee Merrill Merritt Mert Mertel Mertie Merton Merva
        Merve Mervi Mervin Mervyn Merwin Mery Meryem Meryeme Meryl Merzuk Meshack Meshur Messiah Mestur Mesude Mesut
        Meta Metehan Metha Metin Metinkaya Metka Metod Metrine Metta Mette Mettie Meveddet Mevludiye Mevlut Meyer
        Meyhanim Meyransa Mezide Mia Miah Micael Micaela Micah Micayla Miceal Micha Michael Michaela Michaele
        Michail Michal Michala Michale Micheal Micheala Michel Michela Michelangelo Michele Micheletto Michelina
        Micheline Michell Michelle Michelotto Michial Michiel Mick Mickael Mickey Mickie Micky Mie Mieke Miel Miesha
        Mieszko Migdalia Migle Mignon Miguel Miguela Miguelangel Miha Mihael Mihaela Mihai Mihail Mihaly Mihels
        Mihhail Mihin Mihkel Mihnea Mihrab Mihriye Miia Miika Mijo Mik Mika Mikael Mikaela Mikaere Mikaila Mikako
        Mikal Mikala Mikalah Mikayil Mikayla Mike Mikeal Mikel Mikelis Mikels Mikhail Miki Mikkel Mikko Miklos
        Mikolaj Mikulas Mikyas Mila Milada Milagros Milan Milana Milas Milay Milburn Milcah Milda Mildred Milena
        Miles Miley Milford Milica Milissa Milka Milkah Milla Millaray Millard Mille Millicent Millie Milly Milo
        Milos Miloslav Miloslava Milosz Milota Milou Milovan Milton Miluse Mima Mimi Mimmi Mimy Min Mina Minda
        Mindaugas Mindi Mindy Minerva Minervia Ming Minh Minibe Minna Minnie Minodora Minoru Minta Mintie Mio Mioara
        Miodrag Mira Mirabela Miran Miranda Miray Mirbadin Mircea Mirco Mirdza Mireia Mireille Mirela Mirella Mireya
        Miriah Miriam Miriama Mirian Mirja Mirjam Mirjami Mirjana Mirko Mirna Miro Miron Mirona Mironshoh Miroslav
        Miroslava Miroslaw Miroslawa Mirriam Mirsad Mirta Mirte Mirtha Mirthe Mirtie Miruna Miryam Misael Mishat
        Mislav Misra Missie Missouri Missy Misti Mistie Misuli Mitali Mitch Mitchel Mitchell Mitchelle Mitesh Mitica
        Mitra Mitrut Mittie Mituru Mitzi Mitzy Miya Miyesser Mizhir Mkarkara Mladen Moa Modena Modesta Modesto
        Modris Modupe Moe Moesha Mofifoluwa Mogens Mohamad Mohamed Mohamedi Mohammad Mohammed Mohamud Mohand Mohini
        Mohinur Mohlaroyim Mohsim Moira Moises Mojca Mojisola Mojisoluwa Mojmir Mollie Molly Momanyi Momoko Mona
        Monalisa Monica Monicah Monika Monique Monis Monja Monna Monnie Monroe Monserrat Mont Montana Monte Montel
        Montgomery Montie Montrell Montserrat Monty Mora Moraa Moradeke Morayo Mordechai Moreen Morena Morenike
        Moreno Morgan Morgane Moriah Moric Morine Moritz Morolake Morris Morten Mortimer Morton Mose Moses Moshe
        Mosinmileoluwa Mossie Mosunmola Motunrayo Mouloud Mounir Mourad Moureen Mourib Mourine Moussa Moya Moyosore
        Mozell Mozella Mozelle Mrihani Muarra Mubariz Mubetcel Mubina Mucahit Mucellib Mucevher Muchiri Muema Mueni
        Muferrih Mufide Mufit Mugambi Mugber Mugdha Mugendi Mugo Mugur Mugurel Muhallil Muhamed Muhammad Muhammadali
        Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadrizo Muhammadsafo Muhammadsodiq Muhammadsolih
        Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo Muhammed Muhammet Muharrem Muhazzim Muhima Muhip
        Muhiye Muhsina Muhyettin Muia Muireann Muiruri Muizza Mujde Mujur Mukbile Mukhwana Mukramin Mukrume Muktedir
        Mulayim Mulele Muli Mulwa Mulya Mulyanto Mulyono Mumbi Mumo Mumpuni Mumtaz Mumtaze Mumtoz Munene Munezzer
        Mungai Muni Munif Munisa Munyao Munyoki Murad Murat Muratcan Murdock Muret Muriel Murielle Muriithi Murilo
        Murimi Murit Murithi Muriuki Murl Murod Murphy Murray Murry Mursalina Mursinin Mursita Murti Musa Musafet
        Musaffa Musau Musee Musembi Musemma Musfira Mushtariy Musila Muskunaz Muslim Muslima Muslum Mustafa Mustafo
        Mustapha Mustika Mustofa Musure Musyoka Musyoki Mutai Mutasim Muthama Muthengi Muthoka Muthoni Muthui Mutia
        Mutie Mutinda Mutiso Mutisya Mutluhan Mutua Mutuku Mutunga Muturi Muvaffak Muvahhide Muveddet Muxlisa Muxtar
        Muzaffer Muzayyana Muzdahir Muzdalifa Muzekker Muzhir Mwamini Mwanajuma Mwanamisi Mwangangi Mwangi Mwaniki
        Mwanzia Mwasaa Mwaura Mwende Mwendwa Mwezi Mwikali Mwiti Mya Myah Mychal Myer Mykel Myla Mylee Mylene Myles
        Mylie Myra Myranda Myriam Myrl Myrle Myrna Myron Myrta Myrthe Myrtice Myrtie Myrtis Myrtle Naadir Naail
        Naajy Naasih Naasir Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nabih Nabil Nabila Nacer Nachiket Nacho
        Nacio Nada Nadeem Nadege Nades Nadeschda Nadeshda Nadezda Nadhir Nadia Nadim Nadin Nadine Nadir Nadja Nadr
        Nae Naeem Nael Nafasat Nafees Nafesa Nafii Nafile Nafis Nafula Nagi Naglis Nahashon Nahiara Nahla Nahuel
        Naiara Naib Naide Naim Naima Naimh Nair Naja Najair Najam Najee Najeeb Najib Najuma Najwa Naki Nakia Nakif
        Nakip Nakisha Nakita Naksh Nakul Nalan Nalar Naliaka Nallely Nam Namiq Namon Nan Nana Nanami Nanci Nancie
        Nancy Nand Nandini Nando Nandor Nanette Nanie Nanjala Nanna Nannette Nanni Nannie Naoimh Naoise Naoki Naoko
        Naom Naoma Naomh Naomi Naomy Naoto Napoleon Napoleone Naradi Narcis Narcisa Narciso Narcisse Narcissus Nardi
        Narhanim Narimane Naringul Narji Nas Nasab Nash Nashipie Nasiba Nasim Nasir Nasiru Nasra Nasrullah Nassim
        Nastja Nasuf Nat Natacha Natalee Natali Natalia Natalie Natalija Natalio Natalja Nataly Natalya Natan
        Natanael Nataniel Natasa Natascha Natasha Natasja Natasza Nate Natella Nath Nathalia Nathalie Nathaly Nathan
        Nathanael Nathanial Nathaniel Nathari Nathasha Nathen Natiq Natividad Natosha Naud Nautica Naveen Nawal
        Nayara Nayaret Nayareth Nayeli Nayely Nayfa Nayibe Nayil Naz Nazaret Nazario Nazende Nazi Nazidil Nazim
        Nazimet Nazir Nazli Nazlihan Nazlim Ndegwa Nderitu Ndirangu Nduku Ndunge Ndungu Nduta Nea Neal Nealie Nealy
        Neasa Nebih Nebiha Necati Necdat Nechifor Necilal Necmettin Necva Ned Nedas Nedda Nedjma Nedra Needham Neel
        Neelima Neely Neema Nefaret Nefiye Neftali Neha Nehemiah Nehip Neider Neil Neill Neja Nejc Nejdet Nekesa Nel
        Nela Nelah Nelcy Nelda Nele Nelia Nelida Nelie Nelima Nelio Nell Nella Nelle Nelli Nellie Nello Nelly Nels
        Nelson Nelsy Nelu Nelya Nena Nenad Neo Neola Neoma Neppie Neptun Nerea Nereida Neriban Nerijus Nerim Neringa
        Nermin Nery Nesfe Nesip Neslinur Neslisah Nesrin Nesrine Nessa Nestor Neta Nete Netra Netta Nettie Neva
        Nevada Nevaeh Neval Neveah Nevenka Nevgin Neville Nevin Nevio Nevise Nevsal Nevsale Newell Newman Neyran
        Neza Nezengul Nezihi Nezize Ngaire Ngamia Nganga Ngari Ngeni Ngigi Ngoc Ngozi Ngugi Nhat Nhien Nia Nial
        Niall Niamh Niara Nibaldo Nicanor Nicat Niccolo Nichelle Nichifor Nichol Nichola Nicholas Nicholaus Nichole
        Nicholus Nick Nicki Nicklas Nicklaus Nickolas Nickson Nicky Niclas Nico Nicoara Nicodemo Nicodemus Nicodim
        Nicol Nicola Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolasa Nicolaus Nicole Nicoleta Nicoletta Nicolette
        Nicoline Nicolle Nicolo Nicu Niculina Niculita Nicusor Nicuta Nidhi Nidia Nidra Niek Niels Nienke Nieves
        Nigar Nigel Nigesa Nigmet Nihad Nihai Nihal Nihan Niharika Niilo Niina Nik Nika Nikau Nikhil Niki Nikia
        Nikita Nikki Nikko Niklas Niko Nikodem Nikol Nikola Nikolai Nikolaj Nikolajs Nikolaos Nikolas Nikolaus
        Nikole Nikolett Nikoletta Nikolina Nikora Niks Niksa Nila Nilam Nilcan Nilda Nile Niles Nili Nilima Nilo
        Nils Nilson Nilufar Nim Nimakoah Nimrat Nina Ninetta Ninioluwa Ninnie Nino Ninoska Ninthe Nira Nirgul Nirja
        Nisa Nisha Nita Nitara Nitesh Nives Nixon Niyaga Niyaz Niyazi Niyilolawa Njagi Njenga Njeri Njeru Njiru
        Njogu Njoki Njoroge Njozi Njue Njuguna Nkiruka Nnamdi Nneka Noa Noah Noam Nobie Noe Noel Noeleen Noelia
        Noeline Noella Noelle Noemi Noemie Nohely Nohora Noirin Nojus Nola Nolan Nolberto Noleen Nolen Nolia Nolie
        Nollaig Noma Noman Nona Nonie Nonso Noor Noora Noortje Nora Norah Norbert Norberto Norbey Nore Noreen Norene
        Noreta Noretta Norica Norine Norita Norma Norman Normand Normunds Norris Norton Norval Norwood Notburga Noud
        Nour Nout Novella Novi Novruz Nozima Nrima Ntimi Nuala Nubar Nubia Nudret Nugraha Nuhu Nula Nuno Nunzio Nura
        Nural Nuran Nuray Nurbanu Nurcan Nurda Nurdeniz Nuretdin Nurettin Nurey Nurgil Nurhayet Nuri Nuria Nuriat
        Nurice Nuriya Nuriyet Nurkan Nurlan Nurlana Nurmelek Nurmuhammad Nursan Nurseda Nurser Nursim Nurtac Nurten
        Nuru Nurul Nurulla Nurullah Nurveren Nury Nusa Nuyan Nwabudike Nya Nyaboke Nyaga Nyah Nyakundi Nyamai
        Nyambura Nyana Nyanchama Nyasi Nyasia Nyawira Nydia Nyla Nylah Nynke Nyoka Nyoman Nyongesa Nyoni Nyota Nyree
        Nyuki Nzioka Nzomo Oakley Oana Oba Obaid Obdulia Obe Obed Obianuju Obie Obinna Ocampo Oceane Ochieng Ocie
        Octa Octav Octavia Octavian Octaviana Octavie Octavio Octaviu Octavius Oda Odalis Odalys Oddie Odelia
        Odeline Odell Odessa Odette Odhiambo Odhran Odie Odika Odile Odin Odina Odis Odkanli Odongo Oduor Odus Oeshi
        Ofelia Ofeliya Offie Oganer Ogden Oge Ogechi Oget Ogooluwa Ogulbas Ogurata Ogus Oguzman Oisin Oiva Oivind
        Ojas Ojasvi Ojvind Okanay Okbay Oke Okechukwu Okello Okey Okguclu Okkas Okoth Okseven Okta Okto Okturemis
        Okturk Okumu Okyalaz Ola Oladare Oladimeji Olaf Olajumoke Olakunle Olalla Olan Oland Olanrewaju Olansile
        Olar Olasunmbo Olav Olavi Olca Oldag Oldrich Ole Oleg Olegario Olen Olena Olene Oleta Olevia Oley Olfert
        Olga Olgerts Olgierd Olie Olimpia Olimpian Olimpiu Olin Olinda Oline Oliva Olive Oliver Olivia Olivie
        Olivier Olivija Olivine Oliviu Oliwer Oliwier Olle Olli Ollie Olof Ololade Oloo Olov Oluchi Olufunke
        Olufunmilayo Olumorotimi Oluoch Olus Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi
        Oluwasegun Oluwole Olwen Olympia Oma Omaca Omair Omaira Omaja Oman Omar Omari Omarion Omeir Omer Omie Omina
        Omisha Omkaar Omobobola Omobolanle Omodunni Omolabake Omolara Omondi Omosalewa Omotara Omotayo Omotola
        Omotoun Omowumi Omran Omriye Omur Omya Ona Onat Oncel Ondieki Ondrej Oneal Oneida Onel Onesmus Oneta Oney
        Ongay Ongen Oni Onie Onkar Onni Onnie Onofre Onsal Onuker Onurcan Onursu Onveer Onyango Onyinye Oona Oonagh
        Opan Opha Ophelia Ophelie Opiyo Opung Opwonya Oqtay Ora Orah Oralia Oran Oranli Orazio Orcin Orduxan Orelia
        Oren Orene Oreofe Orestas Oreste Orfelina Orfhlaith Orfiye Orgun Orhan Oriana Orie Orik Orilla Orin Orinder
        Orion Oris Orjan Orla Orlagh Orlaigh Orlaith Orland Orlando Orlena Orley Orlin Orlo Orma Orna Ornella Orni
        Orpha Orra Orren Orrie Orrin Orris Orsolya Orson Ortak Ortansa Ortrud Ortrun Ortwin Oruc Orval Orvel Orvil
        Orville Orvin Orvis Orvokki Orxan Oryurek Osa Osama Osamu Osbaldo Osborn Osborne Oscar Osha Osie Osiyo Oskar
        Oskari Oskars Osman Osmo Osogo Ossama Ossi Ossian Ossie Osten Osunleke Osvald Osvaldo Osvalds Oswald Oswaldo
        Oswin Ota Otabek Otakar Otavio Otay Otelia Otfried Otha Othel Othmar Otho Otieno Otilia Otilija Otis Otmar
        Oto Ott Ottavio Ottfried Ottie Ottilia Ottilie Ottis Ottmar Otto Ottokar Ottomar Ottone Otylie Ouanes Ouida
        Ouma Oussama Outi Ove Ovid Ovidio Ovidiu Ovila Oviya Ovli Ovun Owais Owen Owens Owino Owuor Oxana Oyenike
        Oyindasola Oymak Oysha Oystein Oyvind Ozakan Ozalpsan Ozana Ozansu Ozaslan Ozay Ozbay Ozbilek Ozbilge Ozcam
        Ozdal Ozdes Ozdil Ozdogdu Ozel Ozell Ozella Ozerdinc Ozertem Ozge Ozger Ozgun Ozgur Ozie Ozinal Ozioma
        Ozkent Ozkutlu Ozlem Ozlu Ozokcu Ozpetek Ozpinar Ozsozlu Oztek Ozturk Ozudogru Ozy Ozyurt Ozzie Paavo Pabla
        Pablo Paca Pacifica Paco Padma Padmi Padraic Padraig Padraigh Padraigin Pahal Paige Paiman Pairlee Paisley
        Paityn Paivi Paivikki Paker Paksu Pallavi Palle Pallie Palma Palmer Palmira Paloma Pam Pamala Pambe Pamela
        Pamelia Pamella Pamfil Panagachie Panait Panca Pancho Pandora Pandu Panfilo Pangeran Pangestu Panini Panji
        Pankrac Panya Paola Paoletta Paolo Paralee Paramita Paraschiva Pardi Paride Paris Parker Parlee Parley
        Parman Parrish Parsa Parth Parthenia Parvez Pasa Pascal Pascale Pascaline Paschal Pascual Pascuala Pasi
        Paskalia Pasqual Pasquale Pastora Pat Patric Patrica Patrice Patricia Patricie Patricija Patricio Patrick
        Patrik Patrizia Patrizio Patru Patryk Patsy Patti Pattie Pau Paul Paula Paule Pauletta Paulette Pauli
        Paulica Paulien Pauliina Paulin Paulina Pauline Paulino Paulius Paulo Pauls Pauric Pavani Pavao Pavel Pavla
        Pavlina Pavol Pawel Paxton Paye Payten Payton Paz Peadar Peader Pearce Pearl Pearla Pearle Pearlene Pearley
        Pearlie Pearline Pearly Pearse Peder Pedro Peeter Peggie Peggy Pehlil Pekka Pekkan Pelaji Pelayo Pelle
        Pellegrino Pembesin Penelope Penina Peninah Penni Pennie Penny Pentti Pepe Pepijn Pepita Pepito Percival
        Percy Peren Perinur Peris Perkasa Perla Perley Perlita Permelia Permun Pernell Pernilla Pernille Pero Perri
        Perrine Perry Pershing Pertti Pervaiz Pesent Petar Pete Peter Peteris Peterson Petr Petra Petrana Petras
        Petre Petri Petrica Petrina Petrisor Petrona Petronela Petronila Petros Petru Petrus Petrut Petruta Petter
        Petteri Peyton Phanice Phebe Phelim Phelix Pheobe Phil Phileine Philemon Philip Philipp Philippa Philippe
        Philippine Philis Phillip Phillis Philo Philomena Philomene Phineas Phoebe Phuc Phuong Phylicia Phylis
        Phyliss Phyllis Pia Piaras Piedad Pien Pierangelo Pierce Pierette Piergiorgio Piergiuseppe Pierina Pierluigi
        Piermaria Piero Pierpaolo Pierre Pierrette Piersanti Piet Pieter Pietra Pietro Piia Pijus Pilar Pili Pim
        Pina Ping Pinkey Pinkie Pinkney Pio Piotr Piper Pippa Pirahmet Piran Piret Pirjo Pirkko Pirmin Piroska Pius
        Placido Ples Plesu Pleun Plinio Pluma Plummer Pol Polad Polina Polk Pollie Polly Polona Polonca Pompeo
        Pompilia Pompiliu Pomponio Poncio Pontus Pooja Popobawa Porfirio Porsche Porsha Porter Portia Posey Poul
        Povilas Powell Praba Prabawa Prabowo Prabu Prakosa Pranata Pranav Pranawa Praneel Pranit Prasetya Prasetyo
        Pratt Pratyush Pravoslav Prayitna Prayoga Prayogo Preben Premysl Prentice Prentiss Presley Preston Pricilla
        Priit Prima Primitiva Primitivo Primus Prisca Priscah Priscila Priscilla Priscillah Prisha Priska Priya
        Profira Prokop Prudencia Prudencio Prudie Pryor Przemyslaw Puccio Puji Puk Pumbaa Punhan Puput Purcek
        Purificacion Purl Purwa Purwadi Purwanto Pushti Puspa Puti Putri Putu Qaadir Qaasim Qabeel Qabil Qadar
        Qadeer Qadi Qadim Qadir Qahtan Qaim Qais Qalib Qamar Qani Qanit Qaratel Qareeb Qarin Qaseem Qasid Qasif
        Qasim Qatadah Qawee Qay Qays Qiana Qiang Qiyas Qori Qosqar Quadir Quang Qudamah Quddoos Qudoos Queenie
        Quentin Quiana Quincy Quinn Quint Quinten Quinter Quintin Quinton Quinty Quique Quirino Qulam Qulu Qumru
        Qurban Qusay Qushi Qutaybah Qutb Qutub Raaghib Raagini Raahil Raakin Raamis Raamiz Raashid Raatib Rabah
        Rabar Rabb Rabbaanee Rabbani Rabbiye Rabea Rabecca Rabee Rabi Rabiah Rabih Rabit Racha Rachael Rachana
        Racheal Rachel Rachele Rachelle Rachid Rachida Rachit Rachita Racquel Rada Radek Radeke Raden Radha Radhee
        Radhika Radi Radika Radim Radit Raditya Radka Radmila Rado Radomir Radoslav Radoslava Radoslaw Radovan
        Radovana Radu Raducu Raduz Radvile Rae Raed Raees Raegan Raekwon Rael Raelyn Raelynn Raewyn Raf Rafa Rafael
        Rafaela Rafaella Rafal Rafan Rafay Rafe Rafee Rafeek Rafeeq Raffael Raffaela Raffaele Raffaella Raffaellino
        Raffaello Rafi Rafia Rafid Rafih Rafila Rafiq Raghav Ragheb Raghib Ragna Ragnar Ragner Ragnhild Rahab
        Raharja Rahat Rahayu Raheel Raheem Rahel Rahiye Rahma Rahman Rahmat Rahmet Rahmi Rahn Rahsaan Rahul Raiden
        Raihan Raija Raik Raili Raimo Raimondo Raimonds Raimund Raimundo Raina Rainer Raisa Raissa Raivis Raivo
        Rajab Rajata Rajeshri Rajko Rakeem Rakide Raksha Raleigh Ralf Ralph Raluca Rama Ramadan Ramadhan Ramazan
        Ramid Ramil Raminta Ramiro Ramiz Ramon Ramona Ramsey Ramunas Ramune Ramzi Rana Ranbir Rance Rand Randal
        Randall Randel Randell Randi Randle Randolf Randolph Randy Rangga Rani Rania Ranieri Ranveer Raoul Raphael
        Raphaela Raphaelle Raquan Raquel Ras Rasa Rashaad Rashaan Rashad Rashawn Rasheed Rashid Rashida Rashidi
        Rasim Rasma Rasmus Rastislav Rasul Ratih Ratna Raul Rauno Ravi Ravy Rawiri Ray Rayaan Rayan Rayana Rayburn
        Rayen Rayfield Rayford Rayhona Rayla Raymon Raymond Raymonde Raymund Raymundo Rayna Raynard Rayne Rayshawn
        Rayyona Razi Razvan Reagan Reanna Reatha Reba Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Rebihat Recep
        Recepali Reda Redmond Reece Reese Reet Refet Refik Refugio Regan Regena Regenia Reggie Regina Reginal
        Reginald Regine Regis Regitse Regitze Regulo Rehaan Rehema Rehime Rei Reid Reidun Reijo Reilly Reimar Reimer
        Reimund Reina Reinald Reinaldo Reine Reinel Reiner Reingard Reinhard Reinhardt Reinhart Reinhild Reinhilde
        Reinhold Reinis Reino Rejane Reka Reksa Rella Relu Remazan Rembrandt Remedios Remi Remigio Remington Remo
        Remus Remy Rena Renaat Renada Renae Renaldo Renan Renard Renata Renate Renato Renaud Rendy Rene Renea Renee
        Rengul Reni Renita Rennie Reno Rens Renske Renzo Reshoni Resi Respati Ressie Restu Resulcan Reta Retha Retta
        Rettie Reuben Reubin Reva Revza Rex Rexford Rey Reyansh Reyes Reyhan Reyna Reynaldo Reynold Reynolds Reza
        Rezin Rezzak Rhavi Rhea Rheta Rhett Rhian Rhianna Rhianne Rhiannon Rhoda Rhona Rhonda Rhys Ria Riad Rian
        Rianna Rica Ricarda Ricardas Ricardo Ricards Riccardo Ricci Ricciotti Rich Richard Richardt Richelle Richie
        Richmond Rick Rickard Rickey Ricki Rickie Ricky Rico Rida Ridhi Ridwan Rifkiye Rigmor Rigo Rigoberto Rihanna
        Rihards Riikka Riina Riitta Rik Rika Rikard Rikke Rikki Riku Riley Rilla Rillie Rimante Rina Rinda Rini Rino
        Risa Risalet Risasi Rishi Risper Risto Rita Ritchie Ritt Ritva Riya Riyad Riza Riziki Rizki Rizvan Roan Rob
        Robb Robbe Robbie Robbin Robby Robert Roberta Robertas Robertina Roberto Roberts Robin Robinson Robiya
        Robley Robt Roby Robyn Rocco Rochdi Rochelle Rochus Rocio Rodah Roddy Roderic Roderich Roderick Rodger
        Rodgers Rodica Rodney Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roel Roeland Roena Rogelio Roger Rogers
        Rohaan Rohan Rohat Roise Roisin Rojnu Rojus Rok Rokas Roko Roksana Roland Rolanda Rolandas Rolande Rolando
        Rolands Roldan Rolf Rolla Rolland Rollande Rollie Rollin Rollo Roma Romain Romaine Romana Romane Romanita
        Romano Rome Romello Romeo Romie Romina Romolo Romona Romuald Romualdas Romulo Romulus Romy Ron Rona Ronal
        Ronald Ronaldo Ronan Ronda Rondal Roni Ronin Ronith Ronja Ronke Ronna Ronni Ronnie Ronny Rono Rony Ronya
        Roope Roos Roosa Roosevelt Roque Rory Rosa Rosabelle Rosalba Rosalee Rosaleen Rosalia Rosalie Rosalina
        Rosalind Rosalinda Rosalinde Rosaline Rosalva Rosalyn Rosamel Rosamond Rosann Rosanna Rosanne Rosaria
        Rosarie Rosario Rosaura Rosco Roscoe Rose Roseann Roseanna Roseanne Rosel Roselinde Roseline Rosella Roselyn
        Roselyne Rosemarie Rosena Rosenda Rosendo Rosetta Rosette Rosevelt Rosey Rosi Rosia Rosie Rosina Rosita Rosl
        Roslyn Rosman Rosmarie Ross Rossa Rossana Rossie Rostislav Roswell Roswita Roswitha Rotich Rotraud Rotraut
        Rouven Rowan Rowena Rowland Roxana Roxane Roxann Roxanna Roxanne Roxelana Roxie Roxy Roy Roya Royce Roza
        Rozalia Rozalija Rozanne Rozella Roziya Rozsa Rua Ruairi Ruari Rubani Rube Ruben Rubeyda Rubi Rubie Rubiela
        Rubin Ruby Rubye Rudecindo Rudi Rudiger Rudite Rudolf Rudolfo Rudolfs Rudolph Rudra Rudy Rueben Ruel Ruffin
        Ruffus Rufina Rufino Rufus Ruggero Ruggiero Rugile Ruhide Ruhiu Ruhsat Ruhshona Ruhugul Rui Ruie Rukia
        Ruknettin Rumaysa Rumeysa Rungo Rupert Ruperta Ruperto Ruqayya Ruqiya Rusen Rushil Ruslan Rusman Rusne Russ
        Russel Russell Rustin Rusty Rusul Ruta Rute Ruth Rutha Ruthann Ruthanne Ruthe Rutherford Ruthie Ruthild
        Ruwaihim Ruxanda Ruxandra Ruy Ruza Ruzena Ruzica Ryan Ryann Ryder Ryker Rylan Ryland Rylee Ryleigh Ryley
        Rylie Rym Ryma Ryne Ryohei Ryosuke Ryszard Ryte Rytis Rza Saabir Saad Saadat Saadiq Saafir Saahir Saaiq
        Saajid Saal Saalih Saalim Saanvi Saaqib Saar Saara Saariyah Saba Sabah Sabahat Saban Sabar Sabari Sabas
        Sabastian Sabatino Sabbir Sabeeh Sabettin Sabih Sabihe Sabil Sabin Sabina Sabine Sabiq Sabir Sable Saboor
        Sabra Sabri Sabrina Sabur Saburah Sacha Sachi Saci Sada Sadaka Sadan Sadao Sadaqat Sadat Saddam Sade Sadeed
        Sadeti Sadia Sadie Sadiki Sadiman Sadina Sadiq Sadittin Sadiye Sadye Safet Safia Safii Safina Safinaz Safiri
        Safiya Safta Safura Sagcan Sage Sagit Sahat Sahdiye Sahigul Sahil Sahin Sahinbey Sahinder Sahir Sahlar
        Sahmar Sahmettin Sahnaz Sahnuray Sahra Sai Saida Saidi Saiful Saige Saim Sair Sairah Saire Saka Sakari
        Sakina Sakip Sakir Saksham Sakti Sakura Sal Salah Saleh Salena Sali Salih Salim Salima Salimah Salimet
        Salina Salkin Sallie Salma Salman Salohiddin Salome Salomea Salomey Salomon Salsabila Salud Salurbay
        Salvador Salvatore Salvi Salwa Sam Samahat Samaksh Samama Samandar Samanta Samantha Samar Samara Samarth
        Samatha Samesh Sami Samiah Samie Samiha Samil Samina Samir Samira Samiya Samiyah Sammie Sammy Samo Sampson
        Samson Samsul Samu Samual Samuel Samuli Samurtay Samwel Samweli Samxal Samy Sanaa Sanai Sanavber Sanaya
        Sancak Sancar Sancho Sanda Sandalio Sander Sanders Sandi Sandie Sandis Sandor Sandra Sandrine Sandro Sandu
        Sandy Sanford Sani Sanita Saniya Saniyah Sanja Sanjar Sanjuana Sanjuanita Sanli Sanna Sanne Sanni Sannie
        Santa Santana Sante Santeri Santiago Santina Santino Santo Santos Sanur Sanya Sanziana Saoirse Saood Sapa
        Saphira Sara Sarabi Sarafina Sarah Sarahi Sarai Sardor Sargin Sariah Saricabay Sarina Sarita Sarka Sarlota
        Sarmite Sarpkin Sarrah Sarthak Sarunas Sarvan Sarvar Sarvinoz Sarya Sasa Sascha Sasha Saskia Saso Sathvik
        Satia Satomi Satrettin Satu Saturnina Saturnino Satya Saul Saulius Saumu Saumya Saundra Sauti Sava Savak
        Savana Savanah Savanna Savannah Saverio Saveta Savilla Savina Savion Savki Savni Savon Sawyer Sayali Sayan
        Saydam Saygin Sayin Sayrak Sayuri Sazime Scarleth Scarlett Scarlette Schley Schuyler Scot Scott Scottie
        Scotty Seaborn Seamus Sean Seana Seanan Seaneen Seanna Sebastiaan Sebastian Sebastiano Sebastiao Sebastien
        Sebastijan Sebastjan Sebattin Sebigul Sebla Sebrina Secgul Secme Seda Sedat Sedife Sedrick Sefer Sefi Sefiye
        Segilola Segismundo Segundo Seha Sehamet Sehel Sehreban Sehza Seif Seija Sejda Sekim Selah Selaheddin Selale
        Selatin Selcan Selcen Selcuk Seldon Selena Selene Seler Selim Selime Selin Selina Selma Selmer Selmin Selvi
        Sem Semaj Semat Semender Semenica Semine Semra Semrin Semsettin Semsinisa Sena Senan Sencar Sendogan Seneca
        Seniha Senkal Senn Senna Senne Sennur Senol Senora Senta Seona Seosamh Sep Sepp Seppe Seppo Septi Seracettin
        Serafeddin Serafin Serafina Serah Serban Serda Seref Serena Serezli Serfinaz Serge Sergei Sergej Sergey
        Sergio Sergiu Sergius Serhatmehmet Serina Serine Serma Serman Sernur Serol Serpil Servac Servinaz Sessa Seth
        Setya Sevara Sevcan Sevdi Sevdinar Seve Severiano Severin Severina Severine Severino Severo Severt Sevgen
        Sevginur Sevican Sevil Sevim Sevinc Sevinch Sevindik Sevket Sevketfeza Sevla Sevsevil Seward Seyda Seydo
        Seye Seyfulla Seyfullah Seyhan Seyithan Seymour Seymur Seyran Seyyide Sezal Sezen Sezginbas Shaban Shad
        Shadrack Shae Shafter Shahina Shahnoza Shahriyor Shahzod Shahzoda Shaina Shakila Shakira Shalon Shalonda
        Shamar Shameka Shamika Shamsuddeen Shan Shana Shanae Shanda Shandra Shane Shaneka Shanell Shanelle Shanequa
        Shani Shania Shanice Shaniece Shanika Shaniqua Shanita Shaniya Shanna Shannan Shannen Shannon Shanon Shanta
        Shante Shantel Shantell Shaquan Shaquana Shaquille Shaquita Shara Shardae Sharday Sharde Sharee Sharen Shari
        Sharif Sharita Sharla Sharleen Sharlene Sharman Sharon Sharonda Sharron Sharyl Sharyn Shasta Shatara Shaun
        Shauna Shauneen Shaunna Shaurya Shavon Shavonne Shawana Shawanda Shawn Shawna Shawnda Shawnee Shawnna
        Shawnte Shay Shayla Shaylee Shayna Shayne Shea Sheamus Shedrick Sheela Sheelagh Sheena Shehu Sheila Sheilah
        Sheilla Sheillah Shekoni Shelba Shelbi Shelbie Shelby Sheldon Shelia Shelley Shelli Shellie Shelly Shelton
        Shelva Shelvia Shelvie Shem Shemar Shena Shenna Shep Sheree Sheri Sheridan Sherie Sherilyn Sherita Sherlyn
        Sherman Sheron Sherree Sherri Sherrie Sherrill Sherron Sherryl Sherwin Sherwood Sheryl Sheryll Sheyla
        Shianne Shida Shiela Shiloh Shinead Shira Shirl Shirlee Shirleen Shirlene Shirley Shirleyann Shirlie Shivani
        Shivansh Shohei Shohjahon Shohrux Shoji Shon Shona Shonda Shonna Shota Shravya Shreya Shukrona Shyann
        Shyanne Shyheim Shyla Sian Sibbie Sibel Sibilla Sibille Sibyl Sibylla Sibylle Sid Sidar Siddharth Siddie
        Sidiq Sidki Sidney Sidonia Sie Siebe Siegbert Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid Siegried
        Siegrun Siegward Siem Sien Siena Sienna Sifa Sifuna Sigfrid Sigfrido Sigfried Sigge Sigismund Sigita
        Siglinde Sigmar Sigmund Signa Signe Sigrid Sigrun Sigurd Sigvard Siim Siiri Sijuade Siku Sil Sila Silan
        Silanur Silas Sile Silja Silje Silke Sille Silva Silvana Silvano Silvester Silvestre Silvestro Silvia
        Silvian Silviana Silvie Silvija Silvio Silviu Silvo Sim Sima Simao Simas Simber Sime Simen Simeon Simi
        Similoluwa Simina Simion Simisola Simiyu Simmie Simo Simon Simona Simonas Simone Simonetta Simonne Simpson
        Simten Sina Sinaida Sinasi Sinda Sindre Sindy Sinead Sini Sinica Sinikka Sinisa Sintija Siobain Sioban
        Siobhain Siobhan Siofra Sione Siper Sirac Sirap Siri Sirin Sirivan Sirje Sirkka Sirpa Sirriye Sirzad Siska
        Sisko Sissel Siti Sittik Siv Sivert Sixi Sixten Sixto Siya Siylihan Sjoerd Skaidrite Skip Skolastika Sky
        Skye Skyla Skylar Skyler Slade Slamet Slava Slavena Slavica Slavka Slavko Slavomir Slavomira Slawomir Sloane
        Slobodan Smaranda Smilte Sneha Sneider Snjezana Socorro Sofi Sofia Sofiane Sofie Sofija Sohret Sokmen Sol
        Solange Soledad Soleh Solene Soliha Soline Solma Solmaz Soloman Solomon Solon Solveig Solvej Solvita
        Somadina Somer Sommer Somtochukwu Sona Sonad Sondra Sondre Songul Songurkan Sonia Sonja Sonji Sonke Sonnur
        Sonny Sonya Sophia Sophie Sophronia Sophy Soraia Sorana Soraya Sorcha Soren Sorin Sorina Sorine Sos Sosimo
        Sotaro Souad Soufiane Souma Soumia Sowande Soydaner Soykan Soykut Soyler Soyselcuk Sozer Spela Spencer
        Spenser Speranta Spurgeon Srecko Stacey Staci Stacia Stacie Stacy Staffan Stafford Stan Stana Stanca Stancu
        Stanford Stanislaus Stanislav Stanislava Stanislavs Stanislaw Stanka Stanko Stanley Stanton Starla Starling
        Starr Stasia Stavros Steen Stef Stefaan Stefan Stefana Stefani Stefania Stefanie Stefanija Stefano Steffen
        Steffi Stefica Stefka Stein Steinar Stela Stelian Steliana Stella Stellah Stellan Steluta Sten Stepan
        Stepanka Stephaine Stephan Stephane Stephani Stephania Stephanie Stephany Stephen Stephene Stephenie Stephon
        Sterre Stetson Stevan Steve Steven Stevie Stewart Stian Stien Stig Stijn Stilla Stina Stine Stiven Stjepan
        Stojan Stonewall Stuart Sture Suat Suayp Subhan Subomi Subutiye Sucaettin Suci Sudi Sudie Sudiksha Suellen
        Sugra Suha Suhani Suheyda Sukri Sukru Sukufe Sukur Sula Suleiman Suleyla Suleyman Sulhi Sullivan Sultane
        Sumayya Sumerya Sumeyye Summer Sumner Sunay Sunday Sune Sunel Suner Sungara Suphi Surya Susam Susan Susana
        Susanita Susann Susanna Susannah Susanne Suse Susen Susi Susie Sussanne Sussie Suus Suvari Suvi Suzan Suzana
        Suzann Suzanna Suzanne Suze Suzer Suzette Suzie Suzy Svante Svatopluk Svatoslav Svea Svein Sven Svenja
        Svenning Sverre Svetlana Svetozar Swala Swaleh Swantje Swen Swetlana Syahrini Sybil Sybilla Sybille Syble
        Sydell Sydnee Sydney Sydni Sydnie Syed Sylas Sylivia Sylke Sylva Sylvain Sylvaine Sylvan Sylvana Sylvania
        Sylvanus Sylvere Sylvester Sylvia Sylviane Sylvianne Sylvie Sylvio Sylwia Symone Synnove Syreeta Sys
        Szabolcs Szilard Szilveszter Szilvia Szymon Ta Taahaa Taahir Taaj Taalib Taamir Taanish Taariq Taban
        Tabassum Tabatha Tabea Tabetha Tabish Tabita Tabitha Taciddin Tacnur Tad Tadas Tade Tadeas Tadeen Tadej
        Tadeja Tadeo Tadeusz Tadhg Tafazal Taft Tagangul Tage Taha Tahaw Tahawwur Taheem Tahir Tahj Tahmaseb Tahmeed
        Tahmid Tahoor Tahseen Tai Taial Taichi Taimur Taina Taine Taisir Taisto Taj Taja Tajammal Tajammul Tajudinn
        Tajus Takatifu Takisha Takuma Tal Talal Talan Talat Talayer Talen Talha Talhah Tali Talia Talib Talibe
        Taliyah Tallie Talmadge Talmage Tama Tamala Tamam Tamanna Tamara Tamas Tamasa Tamatha Tamati Tamaydin
        Tambika Tambra Tameka Tamekia Tamela Tamera Tami Tamia Tamica Tamie Tamika Tamiko Tamilla Tamisha Tammi
        Tammie Tammy Tamra Tamu Tamya Tana Tanak Tanay Tanbay Tandogdu Tandy Tane Taneli Tanesha Tangaroa Tangela
        Tangul Tanguy Tanhan Tania Tanika Tanimu Tanir Tanish Tanisha Taniya Taniyah Tanja Tanmayi Tanpinar Tanses
        Tansev Tansig Tantri Tanveer Tanvi Tanya Tanyolac Tanyu Tao Tapani Tapio Tara Tarah Taraji Tarak Taranci
        Tarfaan Tari Tarik Tariq Tariyel Tarja Tarmo Taro Tarsha Tartis Taru Taryn Tarzicius Tasar Tasdik Tasha
        Tashina Tasia Taskan Tasnim Tassilo Tasvir Taswir Tate Tatia Tatiana Tatianna Tatjana Tatsuo Tatu Tatum
        Tatyana Tatyanna Taufan Taufik Tauno Taurean Taurus Tautvydas Tavares Tavaris Tavian Tavion Tavon Tawana
        Tawanda Tawanna Tawkeel Tawnya Taya Tayaydin Taygan Tayla Taylak Tayler Taylor Tayshaun Tayyibe Tayyip
        Teagan Teber Tecimer Tecla Ted Teddie Teddy Tedi Teea Teela Teemu Teena Teerth Tegan Teguh Teija Teja Tejas
        Tejs Tekbay Tekecan Tekiner Tekla Teknaz Teksoy Telemaco Telim Tella Tellervo Telly Telman Telmo Telse
        Temidayo Temime Temir Temirhan Temistocle Temizkal Tempie Temucin Tena Tenika Tenis Tenisha Tennessee Tennie
        Tennille Tenvir Tenzin Teo Teobaldo Teodor Teodora Teodoro Teodors Teodosia Teodosio Teofil Teofila Teofilo
        Teohari Teona Tera Terance Tercan Tere Terell Terence Teresa Terese Teresia Teresiah Teresita Teressa Terez
        Tereza Terezia Terezija Terhi Teri Terina Terje Terlan Tero Terra Terrance Terrell Terrence Terri Terrie
        Terrill Terry Terttu Tess Tessa Tessie Teun Teuvo Tevin Tevs Tex Texanna Texas Texie Teybet Teymur Teymuraz
        Teymurcin Tezcan Tezol Thabiti Thad Thaddaus Thaddeus Thales Thalia Thanh Thao Thea Theadore Theda Thedore
        Thekla Thelma Theo Theobald Theodis Theodocia Theodoor Theodor Theodora Theodore Theodoro Theodoros
        Theodosia Theola Theophile Theres Theresa Therese Theresia Therman Theron Thi Thiago Thiare Thibaud Thibault
        Thibaut Thibo Thierry Thies Thijmen Thijn Thijs Thilo Thinhinane Thom Thomas Thomasina Thompson Thor Thora
        Thoralf Thorben Thore Thornton Thorsten Thorwald Thos Thresa Thuo Thure Thurlow Thurman Thursa Thurston
        Thyra Tia Tiago Tiana Tianna Tiare Tiarna Tiarnan Tiarra Tibe Tiberia Tiberiu Tibo Tibor Tiburcio Ticen
        Tichomir Tiegan Tiera Tiernan Tierra Tiesha Tiffani Tiffanie Tiffany Tigin Tiia Tiina Tiit Tiiu Tijl Tijmen
        Tijn Tijs Tilda Tilden Tilen Tilla Tillie Tillman Tillmann Tilly Tilman Tilmann Tilo Tim Timbul Timea Timeo
        Timm Timmie Timmothy Timmy Timo Timon Timotei Timotej Timoteo Timothee Timothy Timur Timurtas Tina Tinal
        Tinca Tincuta Tindra Tine Tineke Tiney Tinie Tinne Tinnie Tino Tira Tirdad Tirta Tirtayasa Tirza Tisa Tisha
        Tishie Tishk Titas Titi Titilayo Titin Tito Titus Tivadar Tiziana Tiziano Tjasa Tobe Tobi Tobias Tobiasz
        Tobie Tobin Toby Toccara Tod Todd Todor Tofiq Togan Togrul Toivo Toker Toki Tokoz Toktug Tokunbo Tola
        Tolbert Tollie Tolonbay Tolulope Toluwanimi Tom Toma Tomas Tomasa Tomasz Tomaz Tomeka Tomi Tomie Tomika
        Tomislav Tommi Tommie Tommy Tomo Tomori Tomoya Tomris Toms Tomurcuk Tonda Toney Tonguc Toni Tonia Tonicha
        Tonino Tonja Tonje Tonny Tono Tonu Tony Tonya Toomas Toon Topias Topuz Tor Tora Toralf Torben Torbjorn Tord
        Torel Torey Torgny Torhan Tori Toriano Toribio Torie Torill Torquato Torrance Torrence Torrey Torrie Torry
        Torsten Tory Tosha Toshiko Toshio Tova Tove Tovuz Towanda Toya Tracee Tracey Traci Tracie Tracy Trae Traian
        Transito Traude Traudel Traudl Traugott Traute Travis Travon Trayvon Tre Treacy Treasa Treena Tremaine
        Tremayne Trena Trent Trenten Trenton Tresa Tressa Tressie Treva Trever Trevin Trevion Trevon Trevor Trey
        Treyton Treyvon Tri Tricia Triin Trilby Trina Trine Trini Trinidad Triona Tripp Tripti Trish Trisha Trista
        Tristan Tristen Tristian Tristin Triston Triveni Triya Troels Trond Trong Troy Trude Trudel Trudi Trudie
        Trudy Trula Trumaine Truman Trung Trystan Tsubasa Tsuma Tuan Tucker Tudor Tudora Tudorita Tudosia Tuere
        Tufani Tugcan Tugce Tugiman Tugrulhan Tugtas Tui Tuija Tukelalp Tukufu Tula Tulay Tule Tulia Tulin Tulio
        Tullio Tulun Tumer Tumkurt Tunahan Tunar Tuncboga Tunckilic Tunde Tung Tunguc Tuomas Tuomo Turabi Tural
        Turan Turcan Turcein Ture Turgut Turid Turkalp Turkan Turkmen Turknur Turlough Turvi Turxan Tutkucan Tutkun
        Tutu Tuukka Tuula Tuuli Tuulia Tuulikki Tuur Tuva Tuyug Tuzeer Tuzenur Twan Twila Twyla Tycho Tye Tyesha
        Tygo Tyla Tyler Tylor Tymon Tymoteusz Tyquan Tyra Tyree Tyreek Tyreese Tyrek Tyreke Tyrel Tyrell Tyrese
        Tyrik Tyrin Tyriq Tyrique Tyron Tyrone Tyrus Tyshawn Tyson Ubaadah Ubadah Ubaid Ubaidah Ubaldo Ubay Ubayd
        Ubaydullah Uberlinda Uberto Ubeydullah Ubika Ucan Ucbeyi Ucchal Ucgul Uche Uchenna Uchita Uda Udant Udarsh
        Udeera Udo Udyati Uffe Ufukay Ugan Uge Ugne Ugo Ugolino Ugur Ugurkan Ugurtan Uhban Ujamaa Ujunwa Ula Ulakbey
        Uldis Ulduz Ulf Ulfat Ulfet Uli Ulises Ulke Ulkudes Ulkum Ulla Ulle Ullrich Ulrica Ulrich Ulrik Ulrika
        Ulrike Ultan Ulu Uludag Ulugbey Uluman Ulutay Ulva Ulvi Ulya Ulysses Uma Umaarah Umair Umande Umang Umar
        Umay Umaya Umberto Umi Umid Ummahan Ummahani Umman Ummet Ummuhan Umoja Umray Umusan Umutcan Una Unal Undine
        Unek Unggul Unjani Unlen Unnati Unni Uno Unsever Unubol Uolevi Upadhriti Upasna Upik Upkaar Upma Ura Uraltay
        Urbain Urbano Urfan Urfettin Urhan Uriah Uriel Urijah Urishilla Urmas Urmi Uros Urper Urrab Urs Ursa Ursel
        Urska Ursula Urszula Urte Urvashi Urvi Usame Uschi Ushan Ushindi Usiku Usman Usmon Ustun Usyi Uta Utama Ute
        Utkarsh Utkucan Utz Uwe Uyanser Uygun Uzbay Uzer Uzeyir Uzima Uzsoy Vacibe Vaclav Vada Vadim Vafir Vagn
        Vahar Vahid Vahittin Vaida Vaidas Vaino Vaishnavi Vajen Vakare Vakris Val Vala Valarie Valary Valborg Valda
        Valdemar Valdis Valeh Valencia Valentijn Valentim Valentin Valentina Valentino Valer Valere Valeri Valeria
        Valerie Valerij Valerija Valerio Valeriu Valero Valery Valeska Valija Valinda Vallary Vallie Valorie Valter
        Valtteri Vamakshi Vance Vanda Vander Vanesa Vanessa Vania Vanja Vannie Vansha Vanya Vaqif Vara Varenya
        Vargin Varlik Varsha Varvara Vasana Vasare Vasatika Vasco Vashon Vashti Vasif Vasil Vasile Vasilica Vassie
        Vassilios Vasudha Vasyl Vaughan Vaughn Vavrinec Vaysal Vazeh Vecide Veda Vedant Vedat Vedhika Vedika Vedran
        Veera Veerle Veeti Vefia Vega Vegard Veijo Veikko Veis Veit Vejune Vela Velda Veli Velia Velitdin Vella
        Vello Velma Velta Velva Vena Venancio Venceslas Vendela Vendelin Vendula Venera Veneranda Venessa Veniamin
        Venice Venie Venita Venla Vennie Venus Veola Vera Verda Verde Verdell Verdie Vere Verena Vergie Vergil Verim
        Verl Verla Verle Verlene Verlie Verlin Verlon Verlyn Vern Verna Vernal Verne Vernell Vernelle Verner Verneri
        Vernetta Vernia Vernice Vernie Vernita Vernon Vero Verona Veronica Veronicah Veronika Veronique Versa Versie
        Vertie Vesa Vesna Vessie Vesta Vester Veta Veva Vezat Vezrife Vic Vicenta Vicente Vicentia Vicentiu Vicie
        Vick Vickey Vicki Vickie Vicky Victoire Victor Victoria Victoriano Victorine Victorino Vicy Vid Vida Vidadi
        Vidal Vidar Vide Vidhi Viera Vieroslava Viesturs Viggo Vigilija Vigo Vihaan Viivi Vija Viking Vikki Viktor
        Viktoria Viktorie Viktorija Viktors Vildane Vilde Vilem Vilgot Vilhelm Vilhelmiina Vilhelmina Vilho Viliam
        Vilis Vilius Viljami Viljem Viljo Villads Ville Vilma Vilmer Vilmos Vilnis Vilte Vilums Viman Vina Vinaya
        Vince Vincenc Vincent Vincentio Vincentiu Vincenza Vincenzo Vinciane Vineta Viney Vinicio Vinicius Vinie
        Vinko Vinnie Vino Vinsen Vinson Vinton Vinzenz Violet Violeta Violetta Violette Viorel Viorela Viorica Vira
        Virag Viraj Virdie Virge Virgel Virgia Virgie Virgil Virgilio Virginia Virginie Virgle Viridiana Virman
        Virpi Visarion Visitacion Visvaldis Vit Vita Vitali Vitalija Vitalis Vitazoslav Vitezslav Vito Vitor Vitoria
        Vittoria Vittorio Vitus Viva Vivaan Viveka Vivi Vivian Viviana Viviane Vivianne Vivien Vivienne Vjekoslav
        Vlad Vladelina Vladimir Vladimira Vladislav Vladislavs Vlado Vlaicu Vlasta Vlastimil Voichita Voicu Vojtech
        Voldemars Volker Volkhard Volkmar Vollie Volney Vonda Vonetta Vonnie Vratislav Vratko Vrinda Vrishti Vritti
        Vuokko Vuqar Vurgun Vusal Vyanjana Vytautas Vyte Waahid Waail Waajid Waceera Wachira Wade Wadee Wadi Wadood
        Wafa Wafae Wafeeq Wafi Wafiq Wafula Wahab Wahb Wahban Waheed Wahhaab Wahhaaj Wahyu Waida Waimarie Wainaina
        Waino Wairimu Wakeeta Wakiman Walburga Waldemar Waldo Waldtraut Walentina Walfried Walid Wallace Walli Wally
        Walt Walter Walther Walton Waltraud Waltraut Waltrud Waluyo Wamalwa Wambua Wambugu Wambui Wamwema Wanda
        Waneta Wangari Wangila Wangui Wani Wanita Wanja Wanjala Wanjiku Wanjiru Wanjohi Wannes Wanyama Wanyonyi
        Warda Wardaya Wardell Wardi Warhi Waridi Warinder Warjas Warji Warner Warre Warsa Warsita Warta Warwick
        Waseme Washington Wasis Wassim Watika Watson Wava Waverly Wawan Waweru Wayde Wayland Waylon Wayman Waymon
        Wayne Wazir Webb Webster Weddy Weena Wei Wekesa Weldon Welton Wenceslao Wenche Wencke Wende Wendel Wendelin
        Wendell Wendi Wendolin Wendy Wenke Wenzel Wera Werner Wes Wesley Wesonga Wess Wessel Westin Westley Weston
        Wheeler Whit Whitley Whitney Wibke Widisha Widya Wiebke Wieland Wieslaw Wigbert Wikitoria Wiktor Wilber
        Wilbert Wilbur Wilburn Wilda Wiley Wilford Wilfred Wilfredo Wilfrid Wilfrido Wilfried Wilfriede Wilhelm
        Wilhelmina Wilhelmine Wilhelmus Wiliam Wilkie Will Willa Willaim Willam Willard Wille Willem Willene
        Willfried Willi Willia William Williams Willian Williard Willibald Willibert Willie Williemae Willis
        Willodean Willow Willy Wilma Wilman Wilmar Wilmer Wilson Wilton Wiltrud Wim Winda Windell Winfield Winford
        Winfred Winfried Winifred Winni Winnie Winnifred Winny Winona Winston Winthrop Winton Wira Wirda Wiremu Wirt
        Wishi Wisnu Witold Wladimir Wojciech Woldemar Wolfgang Wolfhard Wolfram Wong Woodie Woodroe Woodrow Woodson
        Worley Wout Wouter Wriddhish Wridesh Wulan Wulf Wur Wuraola Wyatt Wycliff Wycliffe Wylie Wyman Wynona Xalak
        Xalid Xaliq Xamis Xanana Xander Xanim Xankisi Xanlar Xaver Xavi Xavier Xena Xenia Xia Ximena Xiomara Xiti
        Xiulan Xiuying Xobeen Xolid Xosrov Xuan Xudaverdi Xudayar Xudu Xumar Xzavier Yaa Yaakov Yaaseen Yachana
        Yacine Yadavi Yadid Yadiel Yadigar Yadira Yael Yafi Yafir Yaghnam Yagin Yagizkurt Yagnesh Yago Yahaira Yahia
        Yahir Yahsi Yahsikan Yahvi Yahya Yahyaa Yahyo Yair Yaiza Yajaira Yakobo Yalazabay Yalcin Yalgin Yalin
        Yaltirak Yaman Yamar Yameen Yamid Yamile Yamilet Yamilex Yamin Yamini Yan Yana Yanara Yance Yancy Yandel
        Yanet Yaneth Yang Yani Yanina Yanira Yanis Yanki Yann Yannick Yannis Yaqeen Yaqoot Yaqub Yar Yara Yareli
        Yaretzi Yargi Yaritza Yasaar Yasan Yasar Yasattin Yaseen Yasemen Yasemin Yash Yashasvi Yashawini Yashem
        Yashica Yashoda Yashodhara Yashvi Yasin Yasina Yasinta Yasir Yasmeen Yasmin Yasmina Yasmine Yasna Yasser
        Yassin Yassine Yasti Yasuhiro Yatan Yathrib Yatin Yauvani Yavuz Yaw Yawar Yawer Yayak Yazan Yazeed Yazganalp
        Yazgul Yazmin Yda Yecid Yee Yeferson Yehuda Yeimy Yeison Yejide Yekbun Yekda Yelesen Yeneral Yeni Yenifer
        Yenny Yeny Yepelek Yeraz Yergha Yerko Yerson Yertan Yesenia Yesica Yesid Yesil Yesoob Yessenia Yessi Yessica
        Yetisal Yetta Yetunde Yewande Yfke Yigit Yildir Yildiz Yilma Yilmaz Yina Yineth Yinthe Ylva Ylvi Ylvie Yngve
        Yoan Yoann Yocelyn Yochana Yoel Yohan Yohana Yohane Yoichi Yoko Yolal Yolanda Yolande Yolima Yolonda Yonatan
        Yonathan Yonetmen Yong Yono Yoom Yordan York Yoruc Yosef Yoselin Yoshiko Yoshio Yoshita Yosma Yosuke Youba
        Youcef Younes Youri Yousef Yousra Youssef Yrjo Yrsa Ysaline Yucel Yucelen Yudy Yug Yui Yuki Yuli Yulia
        Yuliana Yulieth Yulisa Yulissa Yuly Yumiko Yumun Yuni Yunis Yunita Yunt Yunus Yurani Yurany Yurdanur
        Yurdaser Yureed Yurem Yuri Yuridia Yurtguven Yurtseven Yurttas Yury Yusif Yussuf Yusuf Yuta Yutika Yuvraj
        Yvan Yves Yvette Yvon Yvonne Zaafir Zaahid Zaahir Zaakir Zabir Zablon Zac Zacarias Zach Zacharia Zachariah
        Zacharias Zacharie Zachary Zachery Zack Zackariya Zackary Zackery Zada Zadie Zaeem Zaenab Zafar Zafeer Zafir
        Zafrul Zahaar Zaharia Zaheer Zahfer Zahi Zahid Zahir Zahnya Zahra Zahri Zahro Zahrun Zahur Zaib Zaid Zaida
        Zaiden Zain Zainab Zainabu Zaira Zaire Zaitra Zaituni Zak Zakaria Zakariyo Zakary Zakayo Zakir Zakiyaxon
        Zalan Zaliha Zalindra Zaman Zamfir Zamfira Zamin Zamiq Zamir Zamira Zan Zana Zander Zandra Zane Zaneta Zanis
        Zaniyah Zansi Zara Zarar Zaraza Zaria Zariah Zarina Zarna Zashil Zauqi Zaur Zavier Zavion Zaweel Zayan Zayd
        Zayden Zaynab Zayne Zayyan Zayyir Zbigniew Zbynek Zdenek Zdenka Zdenko Zdislava Zdravko Zeb Zebirce Zebulon
        Zechariah Zed Zeferino Zehaan Zehnia Zehra Zehranur Zejna Zekayi Zeke Zeki Zela Zelaya Zelda Zelha Zelia
        Zelie Zeljka Zeljko Zella Zelma Zelmira Zelpha Zemfira Zemyna Zemzem Zena Zenas Zende Zenia Zennun Zeno
        Zenobia Zenon Zenovia Zenta Zerafet Zerdad Zeride Zetta Zettie Zevlude Zewad Zeynal Zeynelabidin Zeynep
        Zeyno Zeynulla Zhane Ziba Ziedonis Ziga Ziggy Zigmund Zigrida Zihni Zikmund Zilfa Zillah Zilmil Zilpah
        Zilpha Zimran Zina Zinal Zineb Zinnura Zinnure Zion Zipporah Zita Ziva Zivile Ziya Ziyaettin Zizi Zlatica
        Zlatko Zoa Zoe Zoey Zofia Zofie Zofija Zohrehan Zoie Zoila Zoja Zola Zollie Zoltan Zona Zora Zoraida Zoral
        Zoran Zorka Zsanett Zsigmond Zsofia Zsolt Zsombor Zsuzsanna Zuba Zubayr Zubeyde Zufer Zuheyla Zuhri Zula
        Zulaikha Zulbiye Zulema Zuleyxa Zulfa Zulfuye Zulgarni Zulma Zumaridi Zumre Zumrud Zunilda Zuwayhir Zuwena
        Zuzana Zvonka Zvonko Zwatie Zygimantas
        """
}
