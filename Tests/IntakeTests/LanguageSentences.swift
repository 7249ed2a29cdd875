/// Sentences and headlines of our own in twelve languages, as papers write them: each stands by itself in the tests.
enum LanguageSentences {
    /// For each code its sentences, one a line; a headline has no full stop.
    static let table: [(code: String, lines: [String])] = [
        ("en", lines(english)), ("fr", lines(french)), ("es", lines(spanish)), ("de", lines(german)),
        ("pt", lines(portuguese)), ("it", lines(italian)), ("nl", lines(dutch)), ("ja", lines(japanese)),
        ("zh", lines(chinese)), ("ko", lines(korean)), ("ar", lines(arabic)), ("ru", lines(russian)),
    ]

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    private static let english = """
        The harbour reopened on Tuesday after the last of the wreck had been towed away, the port authority said.
        Ministers will meet again in June to decide who pays for the new bridge.
        "We were told nothing for three days," said Nadja Prell, who runs the ferry office.
        Two people were injured when a tram left the rails near the old market.
        Strike at northern mines enters second week
        Court orders retrial of former mayor over land deal
        Floods cut off villages in the south as rivers keep rising
        Prices rose less than expected in March, giving the central bank room to wait.
        Why the ferry strike is not over yet
        He denied that the company had known about the leak before the weekend.
        Police said they were looking for a man in a grey coat.
        The vote, which was put off twice, is now set for next Thursday.
        Parliament passes budget by a single vote
        A spokesman for the airline would not say how many flights were cancelled.
        It was the third time this year that the dam had to be opened.
        Fishermen blame new quotas for empty nets
        She added that no one had been asked to resign.
        Central bank holds rates for a fourth time
        Rescue workers found the boat on Monday, but there was no sign of its crew.
        Teachers reject the pay offer and say they will walk out again
        """

    private static let french = """
        Le port a rouvert mardi après l'enlèvement de l'épave, ont annoncé les autorités.
        Les ministres se réuniront de nouveau en juin pour décider qui paiera le pont.
        « On ne nous a rien dit pendant trois jours », a déclaré la directrice du bureau des ferries.
        Deux personnes ont été blessées lorsqu'un tramway a déraillé près du vieux marché.
        Grève dans les mines du nord : une deuxième semaine
        La cour d'appel ordonne un nouveau procès de l'ancien maire
        Inondations : des villages coupés du monde dans le sud
        Les prix ont moins augmenté que prévu en mars, ce qui laisse du temps à la banque centrale.
        Pourquoi la grève des ferries n'est pas finie
        Il a nié que l'entreprise ait eu connaissance de la fuite avant le week-end.
        La police recherche un homme vêtu d'un manteau gris.
        Le vote, deux fois reporté, aura lieu jeudi prochain.
        Le Parlement adopte le budget à une voix près
        Un porte-parole de la compagnie n'a pas voulu dire combien de vols étaient annulés.
        C'est la troisième fois cette année qu'il faut ouvrir le barrage.
        Les pêcheurs accusent les nouveaux quotas
        Elle a ajouté que personne n'avait été prié de démissionner.
        La banque centrale maintient ses taux
        Les sauveteurs ont retrouvé le bateau lundi, mais aucune trace de l'équipage.
        Les enseignants rejettent l'offre et menacent d'une nouvelle grève
        Une explosion fait trois morts dans une usine
        """

    private static let spanish = """
        El puerto reabrió el martes después de que se retiraran los restos del barco, informó la autoridad portuaria.
        Los ministros se reunirán de nuevo en junio para decidir quién paga el puente.
        «No nos dijeron nada durante tres días», afirmó la directora de la oficina de transbordadores.
        Dos personas resultaron heridas cuando un tranvía descarriló cerca del mercado viejo.
        La huelga en las minas del norte entra en su segunda semana
        El tribunal ordena repetir el juicio al exalcalde
        Las inundaciones dejan aisladas a varias aldeas en el sur
        Los precios subieron menos de lo esperado en marzo, lo que da margen al banco central.
        ¿Por qué no ha terminado la huelga de los transbordadores?
        Negó que la empresa supiera de la fuga antes del fin de semana.
        La policía busca a un hombre con un abrigo gris.
        La votación, aplazada dos veces, será el próximo jueves.
        El Parlamento aprueba el presupuesto por un solo voto
        Un portavoz de la aerolínea no quiso decir cuántos vuelos se cancelaron.
        Es la tercera vez este año que hay que abrir la presa.
        Los pescadores culpan a las nuevas cuotas
        Añadió que a nadie se le había pedido que dimitiera.
        El banco central mantiene los tipos de interés
        Los equipos de rescate hallaron la barca el lunes, pero no a sus tripulantes.
        Los maestros rechazan la oferta y anuncian otra huelga
        Una explosión deja tres muertos en una fábrica
        """

    private static let german = """
        Der Hafen ist am Dienstag wieder geöffnet worden, nachdem das Wrack abgeschleppt war, teilte die Behörde mit.
        Die Minister wollen im Juni erneut beraten, wer die Brücke bezahlt.
        „Drei Tage lang hat uns niemand etwas gesagt“, sagte die Leiterin des Fährbüros.
        Zwei Menschen wurden verletzt, als eine Straßenbahn am alten Markt entgleiste.
        Streik in den Gruben im Norden geht in die zweite Woche
        Gericht ordnet neuen Prozess gegen früheren Bürgermeister an
        Hochwasser schneidet Dörfer im Süden von der Außenwelt ab
        Die Preise sind im März weniger gestiegen als erwartet, was der Notenbank Zeit lässt.
        Warum der Streik der Fähren noch nicht vorbei ist
        Er bestritt, dass das Unternehmen vor dem Wochenende von dem Leck gewusst habe.
        Die Polizei sucht einen Mann in einem grauen Mantel.
        Die zweimal verschobene Abstimmung ist nun für nächsten Donnerstag angesetzt.
        Parlament verabschiedet Haushalt mit einer Stimme Mehrheit
        Ein Sprecher der Fluggesellschaft wollte nicht sagen, wie viele Flüge ausfielen.
        Es ist das dritte Mal in diesem Jahr, dass der Damm geöffnet werden muss.
        Fischer machen neue Quoten verantwortlich
        Sie fügte hinzu, niemand sei zum Rücktritt aufgefordert worden.
        Notenbank lässt Leitzins unverändert
        Retter fanden das Boot am Montag, von der Besatzung fehlt jede Spur.
        Lehrer lehnen Angebot ab und drohen mit neuem Streik
        Bundestag beschließt höheres Kindergeld
        """

    private static let portuguese = """
        O porto reabriu na terça-feira depois de os destroços terem sido rebocados, informou a autoridade portuária.
        Os ministros voltam a reunir-se em junho para decidir quem paga a ponte.
        "Não nos disseram nada durante três dias", afirmou a diretora do escritório dos ferries.
        Duas pessoas ficaram feridas quando um elétrico descarrilou perto do mercado velho.
        Greve nas minas do norte entra na segunda semana
        Tribunal manda repetir o julgamento do antigo autarca
        Cheias isolam aldeias no sul do país
        Os preços subiram menos do que o esperado em março, o que dá tempo ao banco central.
        Por que a greve dos ferries ainda não acabou
        Ele negou que a empresa soubesse do vazamento antes do fim de semana.
        A polícia procura um homem com um casaco cinzento.
        A votação, adiada duas vezes, está marcada para a próxima quinta-feira.
        Parlamento aprova orçamento por um só voto
        Um porta-voz da companhia aérea não quis dizer quantos voos foram cancelados.
        É a terceira vez este ano que a barragem tem de ser aberta.
        Pescadores culpam as novas quotas
        Acrescentou que ninguém tinha sido convidado a demitir-se.
        Banco central mantém as taxas de juro
        As equipas de resgate encontraram o barco na segunda-feira, mas não há sinal da tripulação.
        Professores rejeitam a proposta e ameaçam com nova greve
        Explosão em fábrica deixa três mortos
        """

    private static let italian = """
        Il porto ha riaperto martedì dopo la rimozione del relitto, ha fatto sapere l'autorità portuale.
        I ministri si riuniranno di nuovo a giugno per decidere chi paga il ponte.
        «Per tre giorni non ci hanno detto nulla», ha dichiarato la direttrice dell'ufficio traghetti.
        Due persone sono rimaste ferite quando un tram è deragliato vicino al mercato vecchio.
        Sciopero nelle miniere del nord, è la seconda settimana
        La corte ordina un nuovo processo per l'ex sindaco
        Alluvione, isolati alcuni villaggi nel sud
        I prezzi sono saliti meno del previsto a marzo, e la banca centrale può aspettare.
        Perché lo sciopero dei traghetti non è ancora finito
        Ha negato che la società sapesse della perdita prima del fine settimana.
        La polizia cerca un uomo con un cappotto grigio.
        Il voto, rinviato due volte, è fissato per giovedì prossimo.
        Il Parlamento approva il bilancio per un solo voto
        Un portavoce della compagnia non ha voluto dire quanti voli sono stati cancellati.
        È la terza volta quest'anno che bisogna aprire la diga.
        I pescatori danno la colpa alle nuove quote
        Ha aggiunto che a nessuno è stato chiesto di dimettersi.
        La banca centrale lascia i tassi invariati
        I soccorritori hanno trovato la barca lunedì, ma nessuna traccia dell'equipaggio.
        Gli insegnanti respingono l'offerta e minacciano un altro sciopero
        Esplosione in una fabbrica, tre morti
        """

    private static let dutch = """
        De haven is dinsdag weer opengegaan nadat het wrak was weggesleept, meldt het havenbedrijf.
        De ministers komen in juni opnieuw bijeen om te beslissen wie de brug betaalt.
        'We hebben drie dagen niets gehoord', zei de directeur van het veerbedrijf.
        Twee mensen raakten gewond toen een tram bij de oude markt uit de rails liep.
        Staking in mijnen in het noorden gaat tweede week in
        Rechter gelast nieuw proces tegen voormalige burgemeester
        Dorpen in het zuiden afgesneden door overstromingen
        De prijzen stegen in maart minder dan verwacht, wat de centrale bank de tijd geeft.
        Waarom de staking van de veerboten nog niet voorbij is
        Hij ontkende dat het bedrijf voor het weekeinde van het lek wist.
        De politie zoekt een man met een grijze jas.
        De stemming, die twee keer is uitgesteld, staat nu voor volgende week donderdag.
        Parlement keurt begroting goed met één stem verschil
        Een woordvoerder van de luchtvaartmaatschappij wilde niet zeggen hoeveel vluchten uitvielen.
        Het is de derde keer dit jaar dat de dam open moet.
        Vissers geven nieuwe quota de schuld
        Ze voegde eraan toe dat niemand is gevraagd op te stappen.
        Centrale bank laat rente ongewijzigd
        Reddingswerkers vonden de boot maandag, maar van de bemanning ontbreekt elk spoor.
        Leraren wijzen het bod af en dreigen opnieuw met een staking
        Drie doden bij een ontploffing in een fabriek
        """

    private static let japanese = """
        港は火曜日、沈没船の撤去が終わったことを受けて再開した、と港湾当局が発表した。
        閣僚らは6月に再び会合を開き、橋の費用を誰が負担するかを決める。
        「3日間、何も知らされなかった」とフェリー会社の責任者は話した。
        旧市場の近くで路面電車が脱線し、2人がけがをした。
        北部の鉱山スト、2週目に突入
        元市長の裁判やり直しを命令 高裁
        南部で洪水、集落が孤立
        3月の物価の伸びは予想を下回り、中央銀行には待つ余裕ができた。
        フェリーのストはなぜ終わらないのか
        会社が週末より前に漏れを知っていたことを否定した。
        警察は灰色のコートを着た男の行方を追っている。
        2度延期された採決は来週の木曜日に行われる。
        予算案、1票差で可決
        航空会社の広報担当者は、欠航した便の数を明らかにしなかった。
        ダムの放流は今年に入って3回目となる。
        漁業者、新しい漁獲枠を批判
        辞任を求められた人はいないと付け加えた。
        中央銀行、金利を据え置き
        救助隊は月曜日に船を発見したが、乗組員は見つかっていない。
        教員組合が提案を拒否、再びストへ
        首相、辞任を表明
        円安続く 輸入価格に影響
        """

    private static let chinese = """
        港务部门表示，沉船残骸被拖走后，港口于星期二重新开放。
        部长们将在六月再次开会，决定由谁来支付这座桥的费用。
        “三天来没有人告诉我们任何消息，”渡轮公司的负责人说。
        一辆有轨电车在老市场附近出轨，两人受伤。
        北部矿区罢工进入第二周
        法院下令重审前市长土地案
        南方洪水致多个村庄与外界失去联系
        三月份物价涨幅低于预期，央行可以再等一等。
        渡轮罢工为什么还没有结束
        他否认公司在周末之前就知道泄漏的事。
        警方正在寻找一名身穿灰色大衣的男子。
        这次表决曾两度推迟，现在定于下星期四举行。
        议会以一票之差通过预算案
        航空公司发言人没有透露取消了多少航班。
        这是今年第三次打开水坝泄洪。
        渔民指责新的捕捞配额
        她还说，没有人被要求辞职。
        央行连续第四次维持利率不变
        救援人员星期一找到了那艘船，但没有发现船员的踪迹。
        教师拒绝加薪方案，称将再次罢工
        港務部門表示，沉船殘骸被拖走後，港口已於星期二重新開放。
        議會以一票之差通過預算案，反對黨表示將會上訴
        """

    private static let korean = """
        항만 당국은 침몰선 인양이 끝남에 따라 항구가 화요일 다시 열렸다고 밝혔다.
        장관들은 6월에 다시 만나 다리 비용을 누가 부담할지 결정한다.
        "사흘 동안 아무 말도 듣지 못했다"고 여객선 회사 책임자는 말했다.
        옛 시장 근처에서 전차가 탈선해 2명이 다쳤다.
        북부 광산 파업 2주째
        법원, 전 시장 재판 다시 하라고 명령
        남부 홍수로 마을 고립
        3월 물가는 예상보다 덜 올라 중앙은행에 여유가 생겼다.
        여객선 파업은 왜 끝나지 않나
        그는 회사가 주말 전에 누출을 알았다는 것을 부인했다.
        경찰은 회색 외투를 입은 남자를 찾고 있다.
        두 번 미뤄진 표결은 다음 주 목요일에 열린다.
        의회, 한 표 차로 예산안 통과
        항공사 대변인은 몇 편이 취소됐는지 밝히지 않았다.
        올해 들어 세 번째로 댐을 열었다.
        어민들, 새 어획량 제한 비판
        사임을 요구받은 사람은 없다고 덧붙였다.
        중앙은행 금리 동결
        구조대는 월요일에 배를 발견했지만 선원은 찾지 못했다.
        교사들, 제안 거부하고 다시 파업하기로
        """

    private static let arabic = """
        أعلنت هيئة الموانئ أن الميناء أعيد فتحه يوم الثلاثاء بعد سحب حطام السفينة.
        يجتمع الوزراء مجددا في يونيو لتحديد من سيدفع ثمن الجسر.
        قالت مديرة مكتب العبارات: "لم يخبرنا أحد بشيء طوال ثلاثة أيام".
        أصيب شخصان بجروح عندما خرج ترام عن القضبان قرب السوق القديم.
        إضراب المناجم في الشمال يدخل أسبوعه الثاني
        المحكمة تأمر بإعادة محاكمة رئيس البلدية السابق
        الفيضانات تعزل قرى في الجنوب
        ارتفعت الأسعار أقل من المتوقع في مارس، مما يمنح البنك المركزي وقتا.
        لماذا لم ينته إضراب العبارات بعد؟
        ونفى أن تكون الشركة علمت بالتسرب قبل نهاية الأسبوع.
        تبحث الشرطة عن رجل يرتدي معطفا رماديا.
        تأجل التصويت مرتين، وسيجري الخميس المقبل.
        البرلمان يقر الميزانية بفارق صوت واحد
        رفض متحدث باسم شركة الطيران ذكر عدد الرحلات الملغاة.
        هذه هي المرة الثالثة التي يفتح فيها السد هذا العام.
        الصيادون يلومون الحصص الجديدة
        وأضافت أن أحدا لم يطلب منه الاستقالة.
        البنك المركزي يثبت أسعار الفائدة
        عثر رجال الإنقاذ على القارب يوم الاثنين لكنهم لم يجدوا طاقمه.
        المعلمون يرفضون العرض ويهددون بإضراب جديد
        """

    private static let russian = """
        Порт вновь открылся во вторник после того, как обломки судна отбуксировали, сообщили портовые власти.
        Министры снова соберутся в июне, чтобы решить, кто заплатит за мост.
        «Три дня нам никто ничего не говорил», — сказала директор паромной службы.
        Два человека пострадали, когда трамвай сошёл с рельсов у старого рынка.
        Забастовка на северных шахтах продолжается вторую неделю
        Суд назначил новый процесс над бывшим мэром
        Паводок отрезал деревни на юге
        Цены в марте выросли меньше, чем ожидалось, и центральный банк может подождать.
        Почему забастовка паромщиков ещё не закончилась
        Он отрицал, что компания знала об утечке до выходных.
        Полиция ищет мужчину в сером пальто.
        Голосование, которое дважды переносили, пройдёт в следующий четверг.
        Парламент принял бюджет с перевесом в один голос
        Представитель авиакомпании не стал говорить, сколько рейсов отменено.
        Плотину пришлось открыть в третий раз за год.
        Рыбаки винят новые квоты
        Она добавила, что никого не просили уйти в отставку.
        Центробанк сохранил ставку
        Спасатели нашли лодку в понедельник, но экипажа на ней не было.
        Учителя отвергли предложение и готовят новую забастовку
        """
}
