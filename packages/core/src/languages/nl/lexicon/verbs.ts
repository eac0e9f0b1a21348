/**
 * Dutch verbs by what they say of whoever does them, in dictionary form; `|` marks a prefix that comes
 * apart ("wij maken de stad schoon"). A verb's class may still depend on its object: see `../senses.ts`.
 *
 * - `helping`: somebody else does it, we help.
 * - `activity`: own work or trade. `counter` is an act on what is wrong, `gathering` the activity of
 *   bringing people together (what they can do then does not count as a state), `awareness` that of
 *   informing people.
 * - `offering`: handing over a product or service.
 * - `carry`: an offering before a service, own work otherwise.
 * - `ranking`: being ahead of others. `inward`: changing oneself.
 * - `act`: the world changes. `preserve`: an act on a shared good, a trade on one's own things.
 * - `promote`: an act on a thing, helping on people, a frame before a clause.
 * - `strengthen`: an act on a thing, helping on people.
 * - `develop`: an activity, an act where its object is something that everybody shares.
 * - `guard`: an act on what everybody shares, a trade otherwise. `protect`: an act, unless on oneself.
 * - `realise`: a frame before a state, an activity before a thing. `ensure`: a frame before a state or
 *   value.
 * - `make`, `keep`, `let`: with a complement that says how it will be.
 * - `modal`: passes everything on to its infinitive.
 * - `living`: what people or the world do in a wanted state: a state where they are the subject.
 * - `plain`: says nothing by itself; the rest of the sentence decides.
 */
export const VERBS = {
  helping: `
    aan|sporen activeren adviseren assisteren bedienen begeleiden bekrachtigen bemoedigen bewapenen
    bij|benen bij|lichten bij|springen bij|staan coachen dienen door|verwijzen empoweren
    faciliteren gerust|stellen gidsen groot|brengen helpen herhuisvesten in|lichten in|werken
    in|wijden klaar|staan klaar|stomen loodsen mantelzorgen mee|denken mee|helpen mentoren
    motiveren omarmen omringen ondersteunen ondervangen ontlasten ontzorgen op|beuren op|krikken
    op|monteren op|peppen op|voeden raad|geven re-integreren rehabiliteren reïntegreren
    resocialiseren sponsoren steunen superviseren terzijde|staan toe|leiden toe|rusten troosten
    tutoren uit|dagen uit|rusten verder|helpen vergezellen verwijzen voor|bereiden voort|helpen
    wapenen wegwijs|maken door|helpen uit|helpen op|weg|helpen aan|sterken aan|vuren verlossen
    ontfermen bekommeren klaar|maken onthalen verwelkomen in|burgeren`,
  activity: `
    zuiveren aan|harken aan|leggen aan|nemen aan|sturen aan|vegen accrediteren acteren actie|voeren
    administreren af|tuigen af|vullen afhandelen africhten afstemmen afwikkelen agenderen amuseren
    analyseren annoteren archiveren arrangeren asfalteren auditen automatiseren baggeren bakken
    beantwoorden beboeten bedenken beeldhouwen begieten begraven begrazen begrijpen begroeten
    begroten behandelen behangen behartigen beheren beleggen bemalen bemensen bemesten bemiddelen
    benutten beoordelen beplanten berechten berekenen bergen berichten berijden beschrijven
    besluiten bespreken besproeien bestraffen bestraten bestuderen besturen betegelen betogen
    bevragen beweiden bezoeken bezorgen bidden bij|scholen bij|vullen bloggen blussen boek|houden
    boenen boetseren borduren boren bottelen breien broeden brouwen bundelen campagne|voeren
    catalogiseren certificeren coderen combineren communiceren componeren configureren controleren
    coördineren corrigeren cremeren crowdfunden cultiveren cureren dagvaarden debuggen decoreren
    delven demonstreren demonteren detacheren diagnosticeren digitaliseren dirigeren distilleren
    doceren documenteren door|rekenen door|vertellen dopen draaien dresseren drukken dweilen
    enquêteren enten entertainen evacueren evalueren evangeliseren examineren exploiteren exposeren
    factureren fileren filmen filteren financieren fokken fondsen|werven fotograferen frezen
    gebruiken gedenken gieten graven haken harken hengelen her|gebruiken herdenken hijsen hoeden
    hosten huis|bezoeken huisvesten identificeren ijken implementeren in|pakken in|plannen
    in|richten in|zaaien in|zamelen inbinden inblikken incasseren indexeren inenten inmaken
    innoveren inspecteren inspireren installeren instrueren integreren interviewen inventariseren
    investeren irrigeren isoleren jagen kantklossen kappen keuren knippen knutselen koken kopiëren
    kweken labelen laden lassen leiden leren les|geven lobbyen lossen luiden maaien makelen malen
    masseren melken meten metselen migreren missioneren modelleren monitoren monteren musiceren
    na|komen na|scholen naaien neer|zetten netwerken normeren notuleren observeren oefenen om|gaan
    om|scholen onderhandelen onderhouden ondernemen onderwijzen onderzoeken ontmijnen ontsluiten
    ontvangen ontwerpen oogsten op|graven op|halen op|knappen op|laden op|lappen op|leiden op|nemen
    op|rapen op|richten op|slaan op|sporen op|stellen op|tekenen op|treden op|tuigen op|voeren
    opereren opfleuren ophogen oplaten oppoetsen organiseren overleggen overslaan patrouilleren
    peilen plaatsen plannen planten plaveien pleiten ploegen plukken podcasten poetsen pompen
    pottenbakken prediken preken prikken printen procederen produceren programmeren protesteren
    prototypen publiceren punniken rapen rapporteren recenseren recyclen recycleren redigeren
    regelen regisseren registreren reguleren reinigen rekenen rekruteren renoveren repareren
    repeteren restaureren rijden rijgen ringen rond|dragen rond|leiden roosteren samen|stellen
    samen|voegen schaven scheren schetsen schilderen scholen schoon|maken schrijven schrobben
    schuren screenen selecteren signaleren simuleren slachten slepen slijpen smeden smeren snoeien
    solderen sorteren sparen spinnen spitten staken standaardiseren stekken stofferen stofzuigen
    stoken stomen straffen streamen strijken stukadoren subsidiëren surveilleren takelen taxeren
    tekenen telen tellen ten|uitvoer|leggen tentoon|stellen testen timmeren toe|zien toepassen
    toetsen toneel|spelen tonen trainen transporteren uit|baggeren uit|broeden uit|denken uit|geven
    uit|graven uit|leggen uit|pakken uit|tekenen uit|voeren uit|werken uit|wisselen uit|zenden
    uit|zetten uitvinden upcyclen vaccineren varen vast|leggen vegen veilen verbouwen vergaderen
    vergunnen verhuizen verkennen verkondigen verordenen verpakken verschepen versieren vertalen
    vertegenwoordigen vertellen vervaardigen verven vervoeren vervolgen vervullen verwerken
    verzamelen verzenden vieren vissen vlechten voederen voeren volgen voltrekken vonnissen
    voor|doen voor|lezen voor|spelen voor|zingen voorspellen vorm|geven vormen vrij|maken vullen
    waarnemen wassen wecken wegen werven weven wieden zaaien zagen zegenen spreken aan|spreken
    toe|spreken vangen kopen aan|kopen verrichten aan|schaffen aan|vragen aan|melden aan|dragen
    aan|kleden aan|bouwen aan|planten af|werken arbeiden beademen bedrukken bekijken belichten
    beluisteren bemannen benoemen bereiden beschilderen bestellen bestuiven betrekken bezichtigen
    bezielen binden bloemschikken boeken calculeren castreren chippen cijferen concipiëren
    construeren consulteren contracteren debatteren declareren definiëren deponeren destilleren
    discussiëren doorgronden doorlichten doorsturen duiken experimenteren exploreren fabriceren
    feliciteren filosoferen flyeren formuleren frituren fundamenteren galvaniseren genereren grazen
    grillen groeperen handelen hangen heien herbergen herdrukken herplaatsen herstofferen huren
    illustreren impregneren in|kleuren in|lezen in|loggen in|meten in|schakelen in|schatten
    in|schrijven in|stellen in|tekenen in|vullen in|voeren initiëren innen jureren kalken
    kalligraferen kamperen karteren kloven klussen knopen knuffelen korfballen krabben kruien kuisen
    kuipen landmeten lijmen logeren lokaliseren managen marcheren markeren mediëren mengen mixen
    moderen modereren monsteren na|bootsen na|maken na|kijken na|trekken nagaan navigeren om|spitten
    om|turnen omroepen onthullen ontleden ontcijferen op|bergen op|duiken op|frissen op|hangen
    op|kweken op|maken op|meten op|roepen op|schrijven op|sturen op|vragen op|volgen oppassen
    ordenen over|brengen over|dragen over|nemen over|zetten overtuigen overzien paren parkeren
    persen pletten proeven promoveren puzzelen raadplegen raffineren rangeren reconstrueren redderen
    refereren rond|reizen rond|strooien ruilen samplen samen|vatten scannen schaken schatten
    scheiden schikken schoffelen schonen schouwen scouten scrummen signeren sjouwen smelten snijden
    speuren spoelen spotten spreiden sproeien stansen stapelen steggelen stempelen stockeren storten
    strooien tappen terug|plaatsen toe|dienen toe|lichten toe|voegen trommelen turnen tuinieren
    typen typeren uitbaten uit|beelden uit|kleden uit|laten uit|lichten uit|nodigen uit|pluizen
    uit|proberen uit|roepen uit|spreken uit|stippelen uit|wijzen uit|zoeken valideren vast|stellen
    verduidelijken vergelijken verifiëren verloten vermelden vertonen vertroetelen vertolken
    verwarmen verzinnen visualiseren voor|schrijven wegbrengen wisselen zegelen zeilen zenden
    afstellen bij|houden bij|slijpen bij|snijden bij|werken ontginnen op|zetten op|schonen
    acquireren aan|bevelen aanbesteden voort|brengen na|bewerken melden tolken handel|drijven
    af|vuren af|rijden omlijsten in|lijsten kaderen in|kaderen kuieren beitelen steenhouwen
    zandstralen lakken beitsen politoeren hameren ontkalken ontluizen ontwormen bekappen beslaan
    ontstoppen ontruimen ontsmetten desinfecteren steriliseren pasteuriseren roosten mouten
    af|graven af|dekken af|voeren op|vissen uit|vissen aan|houden verhoren ondervragen fouilleren
    arresteren bekeuren interesseren uit|dragen aan|gaan op|luisteren eren op|vangen verplegen
    stutten aaien aan|brengen aan|geven aan|lijmen aan|raken aan|steken aan|trekken aan|voeren
    aan|wenden aan|wijzen aaneen|smeden af|bakenen af|beelden af|dalen af|drukken af|maken af|meten
    af|plakken af|ronden af|schermen af|spelen af|tappen af|wassen af|wegen afficheren afkondigen
    balsemen barbecueën bedekken bedelven beëdigen bekleden bekronen beladen belasten beletteren
    bemonsteren bepleisteren beproeven besnijden bespannen bespelen bestoken bestrijken betasten
    betrappen bevestigen bevissen bevochtigen bezaaien bezegelen bij|knippen bij|schaven blazen
    blancheren blinddoeken boksen bombarderen boogschieten borstelen braden bruineren bukken
    chauffeuren checken clusteren conditioneren confisqueren consigneren dauwtrappen dekken
    delegeren detecteren dicteren dimmen door|snijden door|spitten door|zagen dorsen drogen
    droogleggen duwen emailleren enteren epileren escorteren etiketteren etsen faxen ficheren
    fietskoerieren flamberen föhnen foliën formatteren fourneren fröbelen garneren glaceren glazuren
    gommen graderen gratineren graveren grijpen hakken harpoeneren hechten heffen her|inneren
    herkauwen hinkelen hoepelen houwen in|bakken in|blazen in|boeken in|draaien in|drogen in|drukken
    in|frezen in|gieten in|graven in|huldigen in|kuilen in|laden in|leggen in|luiden in|nemen
    in|passen in|pluggen in|rijden in|schilderen in|schroeven in|slaan in|smeren in|spuiten
    in|studeren in|tikken in|vriezen in|wrijven in|zouten inpolderen jongleren kammen karnen kavelen
    kerven ketenen kloppen kluiven knevelen krassen krijten krullen lappen laseren leeghalen
    leegpompen liften lispelen looien louteren luieren lussen maskeren meubileren mikken moffelen
    nagelen naspelen nieten nippen noteren nummeren omheinen omleggen om|ploegen om|roeren omruilen
    omsmelten om|wisselen onderduwen ondertitelen onthoornen ontvetten op|delven op|eisen op|fokken
    op|kalefateren op|smukken op|strijken op|tillen op|vullen op|warmen op|winden op|zoeken openen
    over|gieten over|hevelen over|laden over|plaatsen over|schrijven over|tekenen overkappen
    overschilderen overvliegen paaien peddelen piepen pikken pinnen plaggen plakken plamuren plooien
    poederen polijsten porren portretteren potten proppen puntlassen putten raffelen raggen raspen
    reiken rennen retoucheren rooien rouleren rukken schaften schieten schiften schillen schoeien
    schoonspuiten schransen schroeven schudden schuieren schuimen schurken sealen sjorren slaan
    sleutelen slijten slingeren sluizen snuiven soppen spannen spatten spelden spietsen spijkeren
    splijten sprenkelen spuiten staffelen stampen stollen stylen surfen tarten teren tikken tillen
    tornen torsen touwtrekken trekken tweaken uit|dossen uit|deuken uit|frezen uit|gieten uit|gommen
    uit|hakken uit|halen uit|hollen uit|kammen uit|kiezen uit|knijpen uit|laden uit|lijnen uit|meten
    uit|mesten uit|persen uit|rekenen uit|schrijven uit|snijden uit|spitten uit|spoelen uit|strooien
    uit|tellen uit|testen uit|tikken uit|trekken uit|wringen verdampen vergaren verglazen
    verhakkelen verkavelen verkleden verklikken verknippen verlijmen vermalen vermengen vermommen
    verpoten verplanten verpotten verrijden verschalken verscheuren verschroten versjouwen verslepen
    versnijden versnipperen verstellen verstuiven vertimmeren vertinnen vervalsen vervlechten
    vervoegen verzegelen verzinken vijlen villen vingerverven vlijen vlotten voorproeven vouwen
    vreten waarmerken walsen warmen wichelen wikkelen wippen wrijven wringen zadelen zeulen zieden
    zijgen zouten zuigen zwabberen zwachtelen zwaluwstaarten zwengelen zwepen
    verwijderen ruimen op|ruimen weg|halen verdelgen splitsen kanaliseren verbranden herscholen bevloeien revalideren`,
  counter: `
    temmen schrappen slopen uit|schakelen in|halen af|breken in|korten af|sluiten sluiten saneren`,
  gathering: `
    aaneen|sluiten bij|elkaar|brengen bijeen|brengen bijeen|roepen koppelen linken matchen
    samen|brengen samen|roepen verbinden verbroederen verenigen verknopen bijeen|krijgen
    bijeen|halen samen|smeden aan|elkaar|knopen`,
  awareness: `
    aan|kaarten aan|prijzen adverteren alarmeren attenderen bekend|maken bewust|maken etaleren
    informeren presenteren promoten sensibiliseren voor|lichten waarschuwen wijzen aan|tonen
    bepleiten ventileren uit|venten aan|stippen enthousiasmeren`,
  offering: `
    aan|bieden aan|leveren aan|reiken af|leveren af|staan bekostigen beschikbaar|stellen bieden
    delen distribueren doneren exporteren geven importeren in|kopen introduceren
    lanceren leasen lenen leveren mee|geven na|zenden op|dienen open|stellen opleveren overhandigen
    rond|brengen schenken serveren ter|beschikking|stellen thuis|bezorgen thuis|brengen toe|delen
    toe|kennen toe|leveren toe|wijzen trakteren uit|delen uit|keren uit|lenen uit|reiken uit|rollen
    verdelen vergoeden verhandelen verhuren verkopen verlenen verpachten verschaffen verstrekken
    verwennen voor|schotelen voorzien toe|sturen voorhouden schotelen voor|zetten in|schenken
    uit|schenken bedelen beschenken begiftigen uit|betalen terug|betalen ter|hand|stellen cateren
    beleveren terug|geven bevoorraden`,
  ranking: `
    bovenaan|staan domineren excelleren onderscheiden overheersen overklassen overtreffen
    overvleugelen pionieren specialiseren triomferen uit|blinken veroveren verslaan voor|blijven
    voor|lopen vooraan|staan voorop|gaan voorop|lopen winnen zegevieren overstijgen uit|stijgen
    uit|springen op|vallen pieken top|presteren presteren scoren concurreren`,
  inward: `
    aan|passen af|slanken af|stappen bij|stellen centraliseren consolideren decentraliseren
    door|groeien door|ontwikkelen fuseren herinrichten herstructureren hervormen herzien in|krimpen
    insourcen kantelen krimpen moderniseren om|schakelen om|vormen omgooien optimaliseren
    outsourcen professionaliseren rationaliseren reorganiseren schalen stroomlijnen transformeren
    uit|besteden uit|breiden veranderen verjongen vernieuwen verzakelijken her|positioneren
    verplatten ontkokeren herschikken herordenen heroriënteren internationaliseren samen|gaan
    herijken heruitvinden op|schalen`,
  act: `
    aan|jagen aan|pakken aan|wakkeren aan|zwengelen af|bouwen af|remmen af|schaffen afwenden afweren
    bannen bebossen beëindigen beheersen behoeden beïnvloeden bekorten beperken beslechten
    bespoedigen bestendigen bestrijden beteugelen bevechten bevrijden bezweren bij|leggen blokkeren
    breken compenseren deblokkeren decarboniseren democratiseren dichten doen|herleven doorbreken
    egaliseren elektrificeren elimineren emanciperen genezen goed|maken halveren helen herbebossen
    herdefiniëren herintroduceren herstellen herverdelen herwaarderen humaniseren in|dammen inbedden
    inperken kalmeren keren kraken maximaliseren minimaliseren mobiliseren nivelleren normaliseren
    ontdoen ontgiften ontketenen ontkrachten ontmaskeren ontmoedigen ontrafelen ontsnipperen
    ontstenen ontwapenen ontzuilen op|drijven op|lossen op|rekken op|stuwen op|waarderen op|wekken
    openbreken opheffen overbruggen overwinnen rechtzetten reduceren revitaliseren ruimte|maken
    slechten stabiliseren stoppen stuiten stuwen tegen|gaan tegen|houden tegen|werken temperen
    terug|brengen terug|dringen teweeg|brengen uit|bannen uit|bouwen uit|faseren uit|roeien
    uit|wissen verankeren verbeteren verbieden verbreden verdedigen verdichten verdrijven
    verdubbelen verduurzamen vereenvoudigen verfraaien vergemakkelijken vergroenen vergroten
    verhelderen verhelpen verhinderen verhogen verijdelen verjagen verkleinen verkorten verlagen
    verlengen verlevendigen verlichten vermeerderen vermenigvuldigen vermenselijken vermijden
    verminderen vernatten verrijken verruimen versnellen versoepelen verspreiden verstevigen
    verstillen verweven verzachten verzilveren verzwakken vitaliseren vlot|trekken voorkomen
    vrijwaren weg|nemen weg|werken wekken weren wissen beletten betwisten bevruchten
    doen|afnemen doorknippen dwarsbomen ecologiseren effenen ontlopen ontkoppelen ontlokken ontraden
    ontregelen op|schudden op|vijzelen op|wrikken pacificeren rechttrekken relativeren renatureren
    rewilden schragen smoren stelpen stremmen terug|draaien terug|drijven terug|schroeven
    terug|winnen tot|stilstand|brengen ten|goede|keren uit|doven uit|vlakken uit|drijven
    veraangenamen verbannen vereffenen vereeuwigen verfijnen verfrissen vergelden vergulden
    verharden verheffen verheerlijken verkoelen vermaatschappelijken vermannen vernietigen
    verscherpen verschonen versimpelen versmallen versoberen verstoren vertragen verwerpen
    verzadigen verzwaren voorkómen wreken weg|vagen weg|poetsen weg|strepen zekeren laten|dalen
    laten|stijgen doen|stijgen doen|dalen redresseren flexibiliseren neutraliseren liberaliseren
    herindustrialiseren doorstaan herplanten herbevolken stillen lessen lenigen bedwingen betomen
    bekampen revolutioneren doen|groeien doen|bloeien laten|verdwijnen aan|klagen bij|sturen
    aan|scherpen actualiseren intensiveren regenereren uit|diepen verbreiden verschuiven vervolmaken
    wijzigen dempen remmen in|dijken verzoenen ontwarren ontzenuwen ont|taboeïseren ontmantelen
    ontgrendelen ontmythologiseren omkeren om|keren om|buigen om|gooien op|lichten door|breken
    recht|trekken recht|zetten gelijk|trekken los|trekken vrij|spelen vervangen vervroegen verwijden
    veredelen verruigen vervolledigen herbestemmen hernieuwen herverkavelen heropleven
    decriminaliseren depolariseren destigmatiseren legaliseren mainstreamen mitigeren kenteren
    kortwieken knakken sussen klimaatbestendigen af|zwakken af|toppen begrenzen beknotten
    bemoeilijken de-escaleren deëscaleren fnuiken harmoniseren heropbouwen in|tomen milderen matigen
    ondergraven op|doeken stop|zetten stil|leggen doen|verdwijnen doen|toenemen doen|krimpen diversifiëren
    voltooien terug|vorderen ontharden ontwrichten ondermijnen doorprikken intensifiëren ontsluieren
    ontbureaucratiseren laten|afnemen laten|toenemen`,
  strengthen: `
    sterken verdiepen versterken weerbaar|maken bemachtigen weerbaarder|maken`,
  preserve: `
    behouden beschutten bewaren conserveren in|stand|houden koesteren levend|houden na|laten
    over|leveren redden veilig|stellen voort|zetten in|ere|houden laten|voortbestaan
    doen|voortleven vast|houden`,
  promote: `
    aan|zetten begunstigen bevorderen katalyseren propageren stimuleren vooruit|brengen voorstaan
    voeden aan|moedigen prikkelen vooruit|helpen`,
  develop: `
    bouwen ontplooien ontwikkelen op|bouwen`,
  realise: `
    bereiken bewerken bewerkstelligen concretiseren creëren dichterbij|brengen na|streven
    realiseren scheppen stichten tot|stand|brengen verwezenlijken waar|maken`,
  carry: `
    brengen verzorgen`,
  protect: `
    beschermen beveiligen`,
  guard: `
    bewaken handhaven`,
  ensure: `
    borgen garanderen verzekeren waarborgen zekerstellen`,
  make: `
    maken`,
  keep: `
    houden`,
  let: `
    laten gunnen toe|wensen`,
  modal: `
    hopen beogen durven hoeven kunnen moeten mogen pogen proberen trachten verlangen wensen
    willen zullen`,
  living: `
    werken accepteren achterblijven ademen af|nemen afhangen beleven bepalen beslissen betalen
    bewegen bloeien branden buiten|vallen dalen dansen deel|nemen door|gaan door|stromen dorsten
    drijven drinken eindigen erbij|horen ervaren eten fietsen floreren gedijen genieten groeien
    halen herkennen herleven hongeren horen in|stappen kennen kiezen krijgen lachen leven lezen
    lijden lukken meanderen mee|doen mee|praten mee|tellen meebeslissen merken om|kijken om|zien
    ontbreken ontmoeten op|bloeien op|groeien op|leven op|staan ophouden ouder|worden over|leven
    over|stappen participeren passen pesten recht|doen recreëren reizen respecteren rond|komen
    rouwen rusten samen|komen samen|leven schaatsen schitteren schuilen slagen slapen spelen
    sporten stemmen sterven stijgen stralen stromen studeren tennissen terug|keren thuis|horen
    thuis|komen toe|behoren toe|komen toe|nemen uit|groeien uit|vallen vallen verblijven verdienen
    verdwijnen verlopen vertrouwen vinden vliegen vluchten voelen voetballen vrijen wachten
    wandelen weg|gaan weten wonen zien zingen zwemmen zweven ondervinden door|leven beminnen
    liefhebben samen|wonen trouwen bij|komen vooruit|komen vooruit|kijken schoolgaan thuis|voelen
    aarden wortelen ontwaken opgaan voortbestaan voort|leven door|werken af|studeren verder|komen
    meegaan mee|delen mee|leven mee|kunnen mee|kijken samen|spelen buiten|spelen schuiven huppelen
    kruipen nestelen kwetteren zoemen ruisen overwinteren ontkiemen ontluiken heersen regeren
    bezitten behoeven missen klinken galmen fladderen gonzen geuren smaken glanzen rinkelen fluiten
    kwaken tjilpen wiegen rillen lekken aan|komen aan|schuiven aan|spoelen bibberen blozen bonzen
    botsen bruisen buitelen daveren dampen deinen dobberen dolen donderen draven druipen dribbelen
    duizelen dwalen fluisteren flonkeren galopperen gapen geeuwen gillen giechelen glijden
    glimlachen gloeien glunderen grijnzen grommen hinken hollen hoppen hunkeren janken jubelen
    juichen kabbelen klapwieken kletteren klimmen klotsen knetteren knikken knorren kolken
    kwinkeleren leunen loeien lummelen mauwen mijmeren mompelen mopperen morren murmelen neuriën
    ontglippen opveren paraderen pronken prevelen razen ritselen roepen ronken rossen schaterlachen
    schemeren schreeuwen sidderen sissen sjirpen sjokken slenteren slieren sluimeren smachten
    snakken snikken snorren snurken soezen spartelen springen sprinten sputteren
    steigeren stinken stoeien stuiteren suizen sukkelen talmen tateren tintelen tjirpen
    toeven trappelen treuren trillen trippelen tuimelen turen twinkelen verbleken verdorren
    verdwalen vergaan verhongeren verkommeren verkruimelen verpieteren verslappen verstommen
    verwelken verzuipen waaien waden waggelen walmen wankelen wapperen weergalmen wemelen wentelen
    wieken woekeren wriemelen wuiven zigzaggen zinderen zinken zoeven zuchten zwaaien zwalken
    zwenken zweten zwichten zwijgen zwoegen ontvluchten naderen vertoeven ravotten`,
  plain: `
    open|staan bestaan vestigen beginnen behoren beijveren beloven beschouwen besteden betekenen
    bevinden bezig|houden bij|dragen blijken blijven denken doen dragen dromen engageren focussen
    focusseren gaan gebeuren geloven hebben heten ijveren in|zetten inspannen kenmerken kijken
    komen leggen liggen lijken lopen luisteren mee|bouwen mee|werken nemen ontstaan op|komen
    opofferen opwerpen plaats|vinden positioneren profileren richten samen|werken schijnen staan
    starten stellen stoelen streven strijden toe|leggen toe|werken toe|wijden uit|gaan vechten
    verantwoorden verklaren verplichten vertrekken voort|komen vragen waarderen waken wijden worden
    zeggen zetten zijn zitten zoeken zorgen aan|sluiten in|spelen bij|passen voort|bouwen
    door|zetten volhouden in|gaan over|gaan afspreken toe|zeggen anticiperen reageren belanden
    eisen toe|juichen verzetten kanten bekend|staan op|trekken`,
} as const satisfies Record<string, string>

/** A listed class, or `unlisted`: own work, but an act on what nobody can work at ("onrecht", "vrijheid"). */
export type VerbClass = keyof typeof VERBS | 'unlisted'

/** Verbs whose present is not by rule: infinitive, stem ("ik ..."), third person, plural. */
export const IRREGULAR_PRESENT: Readonly<Record<string, readonly string[]>> = {
  zijn: ['ben', 'bent', 'is', 'zijn'],
  hebben: ['heb', 'hebt', 'heeft', 'hebben'],
  kunnen: ['kan', 'kun', 'kunt', 'kunnen'],
  zullen: ['zal', 'zul', 'zult', 'zullen', 'zou', 'zouden'],
  mogen: ['mag', 'mogen'],
  willen: ['wil', 'wilt', 'willen', 'wou'],
  komen: ['kom', 'komt', 'komen'],
  gaan: ['ga', 'gaat', 'gaan'],
  staan: ['sta', 'staat', 'staan'],
  slaan: ['sla', 'slaat', 'slaan'],
  doen: ['doe', 'doet', 'doen'],
  zien: ['zie', 'ziet', 'zien'],
}

/** Participles of strong and irregular verbs, by the verb without its separable prefix. */
export const STRONG_PARTICIPLES: Readonly<Record<string, string>> = Object.fromEntries(
  `
    bakken gebakken, bannen gebannen, beginnen begonnen, bieden geboden, bezoeken bezocht,
    blijken gebleken, blijven gebleven, breken gebroken, brengen gebracht, brouwen gebrouwen,
    buigen gebogen, denken gedacht, doen gedaan, doorbreken doorbroken, dragen gedragen, drijven
    gedreven, dringen gedrongen, drinken gedronken, eten gegeten, gaan gegaan, geven gegeven,
    gieten gegoten, graven gegraven, hebben gehad, heffen geheven, helpen geholpen, houden
    gehouden, onderhouden onderhouden, behouden behouden, jagen gejaagd, kiezen gekozen, kijken
    gekeken, komen gekomen, voorkomen voorkomen, kopen gekocht, krijgen gekregen, laten gelaten,
    verlaten verlaten, lezen gelezen, liggen gelegen, lopen gelopen, nemen genomen, ondernemen
    ondernomen, waarnemen waargenomen, ontvangen ontvangen, geroepen, scheppen geschapen,
    schenken geschonken, schrijven geschreven, beschrijven beschreven, slaan geslagen, verslaan
    verslagen, sluiten gesloten, ontsluiten ontsloten, spreken gesproken, bespreken besproken,
    staan gestaan, bestaan bestaan, sterven gestorven, bestrijden bestreden, strijden gestreden,
    steken gestoken, trekken getrokken, uitvinden uitgevonden, vallen gevallen, vangen gevangen,
    varen gevaren, vechten gevochten, verbieden verboden, verbinden verbonden, verdwijnen
    verdwenen, vermijden vermeden, verkopen verkocht, vinden gevonden, vliegen gevlogen, wegen
    gewogen, werven geworven, wijzen gewezen, winnen gewonnen, worden geworden, zien gezien, zijn
    geweest, zingen gezongen, zoeken gezocht, onderzoeken onderzocht, zitten gezeten, zwemmen
    gezwommen, genezen genezen, begrijpen begrepen, genieten genoten, overwinnen overwonnen,
    verdrijven verdreven, onderscheiden onderscheiden, laden geladen, bewijzen bewezen, scheren
    geschoren, weven geweven, malen gemalen, bergen geborgen, bidden gebeden, besluiten besloten,
    delven gedolven, spinnen gesponnen, stelen gestolen, vergeten vergeten, verliezen verloren,
    rijden gereden, lijden geleden, slijpen geslepen, strijken gestreken, vouwen gevouwen, wassen
    gewassen, lossen gelost, ontvangen ontvangen`
    .split(',')
    .map((pair) => {
      const [infinitive = '', participle = ''] = pair.trim().split(/\s+/u)
      return [infinitive, participle]
    }),
)
