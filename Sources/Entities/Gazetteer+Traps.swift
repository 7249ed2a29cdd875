extension Gazetteer {
    /// Months, weekdays and what else the calendar capitalises.
    static let calendar = """
        january february march april may june july august september october november december monday tuesday wednesday thursday
        friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        """

    /// Words that open sentences and are never a name, nor the first word of one.
    static let openers = """
        the a an this that these those it its he she they we you i his her their our your my him them us me who whom whose which what when
        where why how there here and but or nor so yet for if as at by in on of to from with without within into onto upon over under
        after before during since until till while although though because unless whether despite amid among between against
        about above across along around behind below beneath beside besides beyond down except inside outside near off out past
        per than through throughout toward towards up via not no yes never now then thus hence therefore however meanwhile moreover
        furthermore nevertheless nonetheless otherwise instead indeed also again already always almost even ever just only perhaps
        maybe once often rather still soon sometimes too very well earlier later recently currently previously formerly today
        tomorrow yesterday tonight last next first second third finally all any both each either every few many more most much
        neither none one two three four five six seven eight nine ten several some such other others another same own is are was
        were be been being am do does did doing done has have had having can could will would shall should may might must let
        let's get got make made take took come came go went see saw say says said told asked added according regarding concerning
        following including given based asked speaking talking like unlike such due owing thanks please sorry hello oh ok okay
        former ex outgoing incoming late top senior local officials official police authorities critics experts analysts observers
        residents witnesses protesters investigators prosecutors lawmakers opponents supporters rescuers doctors scientists
        researchers fans voters workers students soldiers troops rebels militants gunmen activists state-run government people
        nearly roughly approximately hundreds thousands millions dozens scores half total overall generally typically usually
        obviously clearly certainly surely apparently reportedly allegedly additionally eventually initially originally ultimately
        separately similarly likewise conversely consequently accordingly anyway somehow somewhere everywhere anywhere nowhere
        nobody somebody everybody anybody nothing something everything anything everyone someone anyone new old big small good bad
        great high low long short early hot cold young read click photo photos video watch share subscribe follow updated published
        file image images breaking exclusive live latest contact i'm i've i'll i'd it's he's she's they're we're you're that's
        there's what's who's here's don't doesn't didn't isn't wasn't aren't weren't can't couldn't won't wouldn't shouldn't
        haven't hasn't hadn't we've we'll they've they'll you've you'll he'll she'll
        """

    /// Capitalised or all-capital words that name nothing a reader would list.
    static let nonEntities = """
        i god lord internet web tv tvs dvd cd dna rna hiv aids covid covid-19 coronavirus gdp cpi gps pc pcs usb ceo ceos cfo cto
        coo md phd ba ma mba am pm gmt utc est edt pst cet bst bc ad ok sos suv suvs ufo ufos faq id ids iq it pr hr ai llm ngo ngos mp mps mep
        meps mpg mph km kg usd eur gbp phd asap diy rsvp vs vip vips atm pin pdf url html http https www com org e-mail email mou cctv
        sars mers ebola sms icu er mri bse h5n1 h1n1 tnt ied ieds wmd icbm icbms slbm afghani dollar euro pound yen yuan rouble
        ruble rupee won peso real rand lira dirham dinar riyal  mr mrs ms dr st no nos vol op ed cit ibid photo pool handout
        file ap photo lead alert urgent update correction advisory embargo end eds note roundup am-s bc-s sun mon tue wed thu fri
        sat nb ps re fwd cc bcc subject attn lol omg wtf imho fyi btw aka tba tbd rip
        north south east west northeast northwest southeast southwest northern southern eastern western
        chapter figure table section article appendix volume page part act scene grade class level type phase stage category
        monday's heaven hell earth moon mars venus jupiter
        """
}
