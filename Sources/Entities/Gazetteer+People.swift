extension Gazetteer {
    /// Words that stand before a name and say what the person is; capitals or not. Not part of the name.
    static let titles = """
        mr; mrs; ms; miss; mx; messrs; dr; prof; sir; dame; lord; lady; baroness; baron; count; countess; duke; duchess; earl; viscount
        president; vice president; vice-president; president-elect; prime minister; deputy prime minister; premier; chancellor
        minister; foreign minister; defence minister; defense minister; finance minister; interior minister; justice minister
        health minister; education minister; energy minister; environment minister; trade minister; economy minister; culture minister
        agriculture minister; labour minister; transport minister; information minister; oil minister; home minister; chief minister
        deputy foreign minister; vice foreign minister; deputy minister; prime minister-designate; secretary of state; secretary; secretary-general
        secretary general; general secretary; undersecretary; under-secretary-general; foreign secretary; home secretary; defence secretary
        defense secretary; treasury secretary; press secretary; health secretary; commerce secretary; attorney general; attorney-general
        solicitor general; chief justice; justice; judge; magistrate; prosecutor; chief prosecutor; senator; sen; representative; rep; reps; sens
        congressman; congresswoman; gov; governor; lieutenant governor; mayor; deputy mayor; councillor; councilman; alderman; speaker; house speaker
        mp; mep; deputy; ambassador; envoy; special envoy; consul; chairman; chairwoman; chairperson; chair; vice chairman; director; director-general
        director general; executive director; managing director; chief executive; ceo; cfo; founder; co-founder; chief; commissioner
        high commissioner; police chief; army chief; chief of staff; commander; gen; general; lieutenant general; lt gen; lt. gen; major general; maj gen
        maj. gen; brigadier general; brig gen; brig. gen; brigadier; admiral; adm; rear admiral; vice admiral; colonel; col; lieutenant colonel; lt col; lt. col
        lieutenant; lt; major; maj; captain; capt; sergeant; sgt; staff sgt; corporal; cpl; private; pvt; pfc; officer; constable; inspector; detective; sheriff
        superintendent; marshal; field marshal; air marshal; air chief marshal; commodore; cmdr; king; queen; prince; princess; crown prince
        emperor; empress; emir; sultan; sheikh; sheik; shaikh; shah; tsar; czar; pope; cardinal; archbishop; bishop; patriarch; reverend; rev; father; fr
        sister; brother; rabbi; imam; ayatollah; grand ayatollah; hojatoleslam; mullah; maulana; mufti; dalai lama; swami; guru; saint; professor
        doctor; coach; manager; head coach; spokesman; spokeswoman; spokesperson; spokesmen; lawyer; attorney; leader; opposition leader; activist; singer; actor; actress; author; writer
        director; film director; rapper; striker; midfielder; defender; goalkeeper; forward; winger; skipper; quarterback; pitcher; batsman; bowler; driver; champion
        journalist; reporter; correspondent; analyst; economist; historian; scientist; researcher; expert; strategist; candidate; presidential candidate
        lawmaker; politician; businessman; businesswoman; billionaire; tycoon; magnate; dictator; strongman; warlord; tribesman; adviser; advisor
        national security adviser; national security advisor; aide; secretary-designate; nominee; chief of police; first lady; lord mayor; lord chancellor
        comrade; administrator; supreme leader; prophet; trade commissioner; district judge; emeritus professor; cleric; founder; militant; gunman; don; doña; señor; senor; senora; signor; herr; frau; monsieur; madame; mme; mlle; monsignor; hon; pm; vp; presidents; ministers; senators; judges; generals
        """

    /// Lower-case nouns and verbs beside which a capitalised word is a person who acts or speaks.
    static let sayingVerbs = """
        said says told tells added adds asked replied answered wrote writes tweeted posted argued claimed insisted explained noted
        stressed warned vowed pledged urged called thanked praised accused denied confirmed admitted acknowledged announced
        declared recalled testified joked quipped concluded commented responded remarked observed suggested believes thinks
        thought knew knows felt resigned retired died married born smiled laughed cried wept spoke met visited arrived left
        won lost scored played beat defeated hit struck finished led earned signed joined hopes hoped wants wanted agreed refused
        promised apologised apologized criticised criticized condemned welcomed expects expected plans planned faces faced pleaded
        """

    /// Given names that the large list lacks, and the parts of Korean, Chinese and Vietnamese ones.
    static let moreGivenNames = """
        Fumio Shinzo Yoshihide Shigeru Sanae Yoshimasa Taro Toshimitsu Yoko Junichiro Yasuo Naoto Yukio Katsuya Minoru Hideki Hirokazu Kazuo
        Haruki Kenzaburo Naomi Shohei Ichiro Kei Daisuke Takeshi Hayao Akira Kenji Makoto Satoshi Toshihiro Nobuo Ryu Yoshiro Masako Naruhito
        Akihito Hirohito Fumihito Kishi Akie Yuriko Seiko Katsunobu Hiroshi Tomomi Rui Takayuki Keiji Shunichi Takaichi Ishiba
        Yoon Suk Yeol Jae Myung Geun Keun Hye Moo Hyun Myung Bak Dae Jung Jong Un Il Sung Yo Jong Tae Hyo Eun Mi Jie Won Min Ji Woo Jin Seok Hoon Seung
        Hyun Ki Moon Kyung Wha Kyoung Sang Joon Chul Ho Cheol Dong Hoon Duck Soo Yong Hwan Young Sook Hee Ja Nam Gi Bo Ra Seo Yeon
        Vladimir Volodymyr Dmitry Dmitri Dmytro Sergei Sergey Serhiy Andriy Andrei Oleksandr Oleksiy Alexei Alexey Aleksandr Aleksei Mikhail Mykhailo Yuri Yury
        Yulia Yevgeny Yevgeniy Evgeny Valery Valerii Viktor Vasily Vitali Vitaliy Igor Ihor Oleg Oleh Olha Olena Olga Nikolai Nikita Leonid Boris Gennady
        Denys Dmitrii Kyrylo Mykola Petro Pavlo Pavel Ruslan Ramzan Rustem Anatoly Arseniy Konstantin Svetlana Sviatlana Ksenia Kira Maksim Maxim Roman Rostyslav
        Yaroslav Stanislav Vyacheslav Lyudmila Ludmila Tatyana Tatiana Natalia Nataliya Natalya Ekaterina Yekaterina Galina Irina Iryna Larisa Marina Polina Alyona
        Donald Joe Barack Kamala Hillary Bernie Mitt Newt Condoleezza Colin Rex Jared Ivanka Melania Nancy Mitch Chuck Kevin Elise Marjorie Lindsey Ted Marco
        Mike Pete Beto Ron Rand Antony Lloyd Merrick Janet Gina Jerome Anthony Rochelle Xavier Alejandro Pramila Alexandria Ilhan Rashida Ayanna Elon Jeff Mark
        Tim Sundar Satya Sheryl Sam Jensen Warren Jamie Rupert Boris Theresa Rishi Liz Keir Jeremy Nigel Nicola Humza Priti Suella Dominic Sajid Sadiq Gordon Tony
        Emmanuel Marine Brigitte Édouard Edouard Élisabeth Nicolas Francois François Jean Jacques Olaf Angela Friedrich Annalena Frank-Walter Ursula Christian
        Robert Markus Giorgia Matteo Mario Silvio Sergio Giuseppe Luigi Pedro Mariano Alberto Carles Pablo Santiago Felipe Marcelo Antonio Costa
        Viktor Orban Mateusz Andrzej Jaroslaw Lech Donald Petr Andrej Vaclav Zuzana Klaus Karolis Gitanas Ingrida Kaja Kersti Krisjanis Sauli Sanna Petteri Magdalena Ulf
        Stefan Jonas Erna Jens Mette Lars Katrin Bjarni Mark Recep Tayyip Mevlut Hakan Ekrem Kemal Ahmet Mehmet Fethullah Binali Devlet Meral Selahattin Hulusi
        Benjamin Bibi Naftali Yair Benny Ehud Ariel Shimon Yitzhak Golda Isaac Reuven Avigdor Itamar Bezalel Yoav Tzipi Moshe Gadi Herzi Daniel Eyal Gilad Ron Amir Ofir
        Mahmoud Mahmud Yasser Yasir Ismail Yahya Khaled Khalid Marwan Mohammed Mohammad Muhammad Mohamed Muhammed Mohamad Ahmed Ahmad Ali Hassan Hasan Hussein Hussain Husain
        Abdullah Abdallah Abdul Abdel Abdelfattah Abdulaziz Abdulrahman Abdurrahman Abdirahman Bashar Hafez Rami Riad Saad Rafik Rafiq Nabih Michel Samir Walid Najib Nouri Haider Barham Mustafa Adel
        Muqtada Moqtada Saddam Qasem Qassem Hossein Ebrahim Masoud Massoud Mohsen Javad Hamid Ayman Osama Usama Anwar Hosni Gamal Omar Muammar Moammar Seif Saif Khalifa Fayez Aguila
        Tamim Zayed Salman Faisal Fahd Turki Nayef Bandar Jamal Loujain Raif Mansour Abed Abdrabbuh Tawakkol Rashid Sultan Haitham Qaboos Hamad Isa Sabah Nawaf Mishal
        Imran Nawaz Shehbaz Shahbaz Asif Bilawal Benazir Pervez Yousaf Zulfikar Shahid Maryam Khawaja Arif Ashraf Hamid Hibatullah Zabihullah Sirajuddin Gulbuddin Burhanuddin
        Narendra Rahul Sonia Indira Rajiv Manmohan Amit Arvind Yogi Mamata Nirmala Subrahmanyam Jaishankar Rajnath Atal Lal Shashi Sachin Virat Mahendra Rohit Priyanka Deepika Shah Aamir Amitabh Salman
        Sheikh Hasina Khaleda Mujibur Muhammad Ranil Gotabaya Mahinda Maithripala Sajith Pushpa Prachanda Sher Aung Suu Kyi Thein Htin Min Thaksin Yingluck Prayut Prayuth Srettha Paetongtarn Prawit
        Joko Prabowo Megawati Susilo Sukarno Suharto Mahathir Anwar Muhyiddin Najib Lee Hsien Loong Kuan Goh Rodrigo Ferdinand Benigno Gloria Corazon Leni Bongbong Hun Sen Manet Nguyen Phu Trong Minh Chinh
        Xi Jinping Li Keqiang Qiang Wang Yi Hu Jintao Wen Jiabao Jiang Zemin Deng Xiaoping Mao Zedong Zhou Enlai Zhao Lijian Hua Chunying Qin Gang Geng Shuang Mao Ning Peng Shuai Liu Xiaobo He Lifeng Zhang Youxia Yang Jiechi
        Tsai Ing-wen Ing Wen Lai Ching-te Ching Te Ma Ying-jeou Ying Jeou Hou Yu-ih Ko Wen-je Carrie Lam Jimmy Joshua Agnes Ai Weiwei Yao Ming Jack Ren Zhengfei Meng Wanzhou Guo Han Kuo-yu Xiao
        Cyril Jacob Thabo Nelson Desmond Julius Winnie Robert Emmerson Morgan Uhuru Raila William Yoweri Bobi Paul Felix Joseph Laurent Denis Abiy Hailemariam Tedros Isaias Omar Hemeti Salva Riek Goodluck Olusegun
        Muhammadu Bola Atiku Umaru Nana Akufo John Alassane Laurent Macky Ousmane Bassirou Faustin Idriss Mahamat Paul Teodoro Joao José Filipe Hage Ngozi Chimamanda Wole Chinua Didier Sadio Mohamed Samuel Eto
        Luiz Inacio Lula Jair Dilma Fernando Michel Geraldo Javier Alberto Cristina Mauricio Nestor Gabriel Sebastian Michelle Salvador Augusto Gustavo Ivan Juan Manuel Alvaro Nicolas Hugo Diosdado Delcy Guaido Edmundo Leopoldo
        Evo Luis Jeanine Rafael Lenin Guillermo Daniel Noboa Pedro Dina Ollanta Alan Keiko Andres Lopez Enrique Claudia Vicente Felipe Joaquin Nayib Daniel Xiomara Juan Orlando Bernardo Fidel Raul Ernesto Miguel Jovenel Ariel Claude
        Justin Stephen Jagmeet Pierre Chrystia Scott Malcolm Kevin Julia Penny Jacinda Winston Christopher Scott Morrison Albanese Greta Malala Antonio Ban Kofi Boutros Javier Audrey Filippo Volker Michelle Christine Kristalina Ajay
        Cristiano Lionel Kylian Neymar Erling Zinedine Pep Jurgen Jürgen Arsene Jose Gianni Sepp Thomas Novak Rafael Roger Serena Venus Coco Iga Aryna Carlos Jannik Usain Simone Michael LeBron Steph Kobe Tiger Rory Lewis Max
        Taylor Beyoncé Beyonce Rihanna Adele Ed Kanye Kim Drake Eminem Madonna Oprah Harvey Woody Quentin Steven Meryl Leonardo Brad Angelina Prince Harry Meghan Kate William Charles Camilla Diana Andrew Philip Elizabeth Anne
        Phil Steve Dave Andy Jim Jimmy Jerry Larry Gary Greg Craig Doug Ken Kenny Matt Dan Danny Ben Tom Tommy Tim Will Bill Billy Bob Bobby Rob Robbie Rick Ricky Rich Dick Don Donnie Ed Eddie Fred Freddie Hank Hal Jake Josh
        Zack Zach Alex Al Art Bert Brad Brett Brent Bruce Bryan Chad Chet Chip Chris Cliff Clint Cody Corey Cory Curt Dale Darren Darryl Dean Derek Derrick Dirk Drew Duane Dustin Dwight Earl Elliott Ernie Floyd Gabe Gene Geoff
        """

    /// Second elements of family names (`bin Salman`, `van der Bellen`); lower-case inside a name.
    static let nameParticles =
        "de la del della di da do dos das du van von der den ter ten bin ibn bint abu al el le ben y e zu af av st ul ur ud e"
}
