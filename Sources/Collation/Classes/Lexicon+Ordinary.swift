import TextCore

/// Common words that judge nothing and stand in no group of their own.
extension Lexicon {
    /// Whether a word is one of daily copy that takes no side: put in the place of another it renames nothing.
    static func isOrdinary(_ key: UInt64) -> Bool { hasSynonyms(key) || ordinary.contains(key) }

    private static let ordinary: KeyTable = nouns(ordinaryNouns).union(verbs(ordinaryVerbs)).union(
        keys(ordinaryForms))

    private static let ordinaryNouns = """
        air aisle album alley altitude angle ankle answer apple april arrival article ash atmosphere attic bag bakery ball bank banner
        bar barn barrel basin basket bathroom battery bay beam bean bear bed bee beer bell belt bench bicycle bike bin bird birthday
        blanket block blood board boiler bone border bottle bottom bow bowl box brain branch bread breath brick broom
        brush bucket budget bulb butter button cabin cable cake calendar camera canal candle canteen carpet carriage cart castle cave
        ceiling cell cellar cemetery century cereal chain chair channel chapel chapter chart cheese chest chimney church
        circle class classroom clay cliff clock cloth cloud coach coal coat code coffee coffin coin collar colour color column comet
        committee compass component concrete condition contact container copper copy cord corn corner corridor cotton
        counter county courtyard cover crane crater cream credit creek crop cross crown cup cupboard current curtain curve cycle
        dairy data date day deck degree depth desert desk detail diamond dish distance ditch dock document dog dollar
        door dose draft drain drawer dress drink drone drum duck dust ear earth east edge egg elbow elephant elevator engine envelope
        era escalator estate exit eye face family fan farm feather feature fence festival fibre fiber field file finger
        fish flag flame flavour flight floor flour flower fog foot form formula foundation fountain frame freezer fridge fruit
        fuel furniture galaxy gallery garage gas gene glacier glass glove goat gold grain grape grass gravel graph guitar hair
        hall hammer hand handle harbour harbor hat head heart heat height helmet herd hike hole honey hook horizon horn horse
        hose hour ingredient interior iron item jacket jar jet joint jug juice jungle jury kettle key keyboard kidney kilometre
        kitchen knee knife label laboratory lab ladder lamp lane language laser lawn layer leaf leather leg lemon length
        lens library lid light lighthouse line lip liquid liver lobby lock locker lung lunch magnet map marble mask mast mat
        mattress meat menu metal meter metre microphone microscope milk mineral minute mirror mixture model molecule month monument
        moon morning mosquito motor mouth mud muscle mushroom nail neck needle nest net nose notebook nut oak ocean
        orange orchard orchestra organ oven oxygen package packet page paint palm pan panel parcel park path
        pavement pedestrian pen pencil pepper percentage period petal phrase piano pier pig pillar pillow pine pipe planet plank plate
        platform plot pocket pole pollen pond pool port portrait pot potato pottery powder pump quarry quarter quay rack radar radio
        rail railing ramp ranch range rat recipe record reef refrigerator resin restaurant ring river roof root rope rug
        runway sail salad salt sample sand sandwich sauce scale scarf sculpture seat seed sensor sentence shade shadow
        shed sheep sheet shelf shell shirt shoe shore shoulder shower sidewalk sign signal silk silver sister skeleton
        skin skirt sky slice slope smell smoke snake soap sock sofa soil soup south spice spider spoon sport spring stable
        staircase stamp star statue steam steel stem stick stomach stone stool straw strip studio substance sugar suit sun
        supper surface sweater switch symbol symptom table tail tank tap tea tent term text texture thread throat ticket
        tile timber tin tissue toast tobacco toe toilet tomato tool tooth top towel toy track tractor trail tree trench triangle tube
        tunnel turbine tyre tire umbrella uniform valve vegetable vein verse village vine violin volcano wagon waist
        waiter waitress wardrobe water wave weather week weight well west wheat wheel wing winter wire wolf wood wool word wrist year
        zone zoo nothing anybody somebody absence access account acid adventure advice agenda alphabet ambulance analysis
        ancestor antenna apology applause appetite aspect asset balance bargain basis beauty behaviour behavior benefit breath
        breeze brochure calm capacity career category ceremony certificate challenge character choice circumstance
        comfort commerce comparison composition concept confidence content context contrast contribution convenience
        corner courage course credit criteria curiosity custom data definition delight demand density
        description desire detail dialogue diet dimension direction discipline discount distribution diversity duty ease
        economy edition education efficiency element emotion emphasis encounter environment episode equality error exercise
        experience explanation exposure expression facility factor faculty fashion fashion fate feeling focus force fortune
        freedom frequency function future generation gesture gift grade habit harmony heritage history
        honour honor humour idea identity image imagination impression improvement inch income index industry infrastructure
        input insight inspiration instruction instrument intelligence intention interest introduction invention item
        journey joy kindness knowledge landscape layout leisure licence life literature location logic look luck luxury maintenance
        margin material mathematics maximum meaning medium memory mention method minimum mode moment
        mood motion motive movement mystery nature necessity object observation opinion option order origin outline output
        pace pattern percentage performance permission personality perspective phase philosophy pleasure point popularity
        possession practice preference presence pressure pride principle priority privilege process production profile
        progress proportion purpose quality range rate ratio reaction reality reception recognition reference reflection
        region relation relevance reputation resource respect responsibility reward rhythm role routine safety sample
        satisfaction schedule scope section selection sense sequence service session setting shape signature
        significance silence similarity skill sleep society solution source space speed spirit standard state status story
        strength structure style subject success suggestion summary surprise surrounding system talent target task taste
        technique technology temperature tendency term theme thought time tone topic total tradition transition trend truth
        unit unity use usage value variety version view vision voice volume wealth welfare will wish wonder worth youth
        """

    private static let ordinaryVerbs = """
        accompany achieve act adapt address adjust admire advance advertise aim amount announce apologise apologize appeal apply
        argue arrange ask assemble assess assign assure attach attract avoid await award balance bathe behave belong bend
        benefit blame boil book borrow bounce bow breathe breed browse calculate camp cater celebrate challenge chat
        check chew circulate cite climb collect colour combine come communicate compare compete complete compose
        concern confirm consist consult consume contact contribute convert cool cooperate copy correct cost count cover create
        crew curl cycle dance date deal decorate dedicate define delay deliver demonstrate deserve detect differ dig dine
        direct discuss distribute dive donate download draft draw dress drift drink drive dry earn edit educate emerge encourage
        enjoy enlarge enrol enroll enter entertain equal equip escort estimate evacuate evolve exceed exchange exercise exist expand
        experience explore export express extend face favour feature feed figure fill film finance fit fix float flow
        focus fold follow form frame freeze fulfil fulfill function gain generate grade graduate greet guess guide
        handle hang heat highlight hike imagine import impress inform inspire install interest interview introduce invent
        invite invoice iron joke judge jump justify kick kiss knit knock label lack land laugh lay lean let lie
        light like list listen load locate lock log look love mail major match matter mean mention mind mix monitor mount
        multiply navigate note number object obtain occupy offer opt organise organize overlook own pack paint park participate
        pause perform photograph pick place plan play please point polish position pour practise practice predict prefer
        prepare present preserve press print process promote pronounce protect prove pull pump purchase push
        qualify question quote race rain range rank rate react read realise realize recall recognise recognize recommend recover
        recruit refer reflect register regret relate relax remember remind rent repair repeat reply report represent request
        rescue research reserve respect respond rest restore result retain retire return reveal review ride ring
        rock roll row rule rush sail sample satisfy save scan schedule score screen seat secure select serve settle
        shake share shift ship shop shout show shower sign signal sing sit skate sketch ski sleep slip slow smell
        smile snow solve sort sound speak specialise specialize specify spell spend split sponsor spot stage
        stand star stare steer step stick stock stop store stretch study submit succeed suffer suit supply support surf
        survey survive switch tackle talk taste teach tend test thank tie tour trace track trade train transfer
        transform translate travel treat trim trust try tune turn type understand upgrade upload urge
        value vary visit volunteer vote wait wake walk wander warm wash waste watch water wave wear weigh whistle
        widen wish witness wonder work worry wrap write yield
        """

    /// Irregular forms, adjectives and adverbs.
    private static let ordinaryForms = """
        became become becoming been bent bet bid bitten blew blown bred brought built came caught chose chosen cut dealt did
        done drank drawn drew driven drove eaten fed fell felt flew flown forgot forgotten fought found froze frozen gave given
        gone got grew grown heard held hid hung kept knew known laid lain lay led left lent let lit lost made meant met paid
        put ran read rid ridden risen rode rose rung said sang sat saw seen sent set shaken shone shook shot shown shut slept
        slid sold sought spent spoke spoken spread sprung stood stuck sung sunk swam swept swum swung taken taught thought threw
        thrown told took understood went woke woken won wore worn wound wrote written
        able absent acoustic actual additional adequate adjacent advanced adverse alive alternative ample angular annual
        apparent applicable appropriate approximate artificial asleep audible average aware awake bare 
        beneficial blank blond bright broken casual central chilly circular
         cloudy coarse colourful colorful comfortable compact comparable compatible complex comprehensive compulsory
        conscious consistent content convenient correct creative crisp curious curly customary
        damp dear delicate delicious dense dependent different distinct
         dual durable dusty elegant eligible enjoyable equal essential even eventual
         exact excited exotic explicit express external extra faint fair famous 
        fellow fit flexible floral foggy fond formal fortunate fragile free frequent fresh front
          gentle global gradual harmless healthy helpful hidden
        hollow horizontal hungry ideal identical ill individual inevitable inner instant intact
        interested invisible junior kind large late leading leafy legal less level lightweight linear lone lonely loose
        lost loud mature maximum mean medium mild minimum missing mixed mobile moderate modest moist
        mutual natural neat net nice noisy noted novel numerous opposite optional
        oral outer oval overall pale parallel particular patient pink plain pleasant pleased plump
        portable positive precious precise pregnant pretty purple random rapid raw ready regular relaxed
        relevant reliable remote ripe salty scarce secondary selective 
        sensitive separate shallow sharp shiny shy silent similar single skilled sleepy slender slight slim slippery
         smooth solar sole solid sore sour specific steep sticky straight strict striped
        stylish subtle sufficient suitable sure sweet swollen tall tender thick thin thirsty
        thorough tidy tight tropical typical unable underlying uniform 
        universal urban useful usual valid varied various vast vertical visual vivid 
        weekly welcome wet young
        """
}
