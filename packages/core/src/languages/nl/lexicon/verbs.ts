/**
 * Dutch verbs by what they say of whoever does them, in dictionary form; `|` marks a prefix that comes
 * apart ("wij maken de stad schoon"). A verb's class may still depend on its object: see `sense-of-verb.ts`.
 *
 * - `helping`: somebody else does it, we help.
 * - `activity`: own work or trade. `gathering` is the activity of bringing people together (what they can
 *   do then does not count as a state), `awareness` that of informing people.
 * - `offering`: handing over a product or service.
 * - `ranking`: being ahead of others. `inward`: changing oneself.
 * - `act`: the world changes. `preserve`: an act on a shared good, a trade on one's own things.
 * - `promote`: an act on a thing, helping on people, a frame before a clause.
 * - `strengthen`: an act on a thing, helping on people.
 * - `develop`: an activity, an act where its object is something that everybody shares.
 * - `guard`: an act on what everybody shares, a trade otherwise.
 * - `realise`: a frame before a state, an activity before a thing. `ensure`: a frame before a state or value.
 * - `make`, `keep`, `let`, `give-way`: with a complement that says how it will be.
 * - `modal`: passes everything on to its infinitive.
 * - `living`: what people or the world do in a wanted state: a state where they are the subject.
 * - `plain`: says nothing by itself; the rest of the sentence decides.
 */
export const VERBS = {
  helping: `
    aan|moedigen aan|sporen activeren adviseren assisteren bedienen begeleiden bekrachtigen bemoedigen
    bewapenen bij|benen bij|lichten bij|springen bij|staan bij|sturen coachen dienen door|verwijzen empoweren
    faciliteren gerust|stellen gidsen groot|brengen helpen herhuisvesten in|lichten in|werken in|wijden
    klaar|staan klaar|stomen loodsen mantelzorgen mee|denken mee|helpen mentoren motiveren omarmen omringen
    ondersteunen ondervangen ontlasten ontzorgen op|beuren op|krikken op|monteren op|peppen op|vangen
    op|voeden prikkelen raad|geven re-integreren rehabiliteren reïntegreren resocialiseren sponsoren steunen
    superviseren terzijde|staan toe|leiden toe|rusten troosten tutoren uit|dagen uit|rusten verder|helpen
    vergezellen verplegen verwijzen verzorgen voor|bereiden voort|helpen vooruit|helpen wapenen wegwijs|maken`,
  activity: `zuiveren 
    aan|harken aan|leggen aan|nemen aan|sturen aan|vegen accrediteren acteren actie|voeren administreren
    af|breken af|tuigen af|vullen afhandelen africhten afstemmen afwikkelen agenderen amuseren analyseren
    annoteren archiveren arrangeren asfalteren auditen automatiseren baggeren bakken beantwoorden beboeten
    bedenken beeldhouwen begieten begraven begrazen begrijpen begroeten begroten behandelen behangen
    behartigen beheren beleggen bemalen bemensen bemesten bemiddelen benutten beoordelen beplanten berechten
    berekenen bergen berichten berijden beschrijven besluiten bespreken besproeien bestraffen bestraten
    bestuderen besturen betegelen betogen bevragen beweiden bezoeken bezorgen bidden bij|scholen
    bij|vullen bijles|geven bloggen blussen boek|houden boenen boetseren borduren boren bottelen
    breien broeden brouwen bundelen campagne|voeren catalogiseren certificeren coderen combineren
    communiceren componeren configureren controleren coördineren corrigeren cremeren crowdfunden cultiveren
    cureren dagvaarden debuggen decoreren delven demonstreren demonteren dempen deployen detacheren
    diagnosticeren digitaliseren dirigeren distilleren doceren documenteren door|rekenen door|vertellen dopen
    draaien dresseren drukken dweilen enquêteren enten entertainen evacueren evalueren evangeliseren
    examineren exploiteren exposeren factureren fileren filmen filteren financieren fokken fondsen|werven
    fotograferen frezen gebruiken gedenken gieten graven haken harken hengelen her|gebruiken
    herdenken hijsen hoeden hosten huis|bezoeken huisvesten identificeren ijken implementeren in|pakken
    in|plannen in|richten in|zaaien in|zamelen inbinden inblikken incasseren indexeren inenten inmaken
    innoveren inspecteren inspireren installeren instrueren integreren interviewen inventariseren investeren
    irrigeren isoleren jagen kantklossen kappen keuren knippen knutselen koken kopiëren kweken labelen laden
    lassen leiden leren les|geven lobbyen lossen luiden maaien makelen malen masseren melken meten metselen
    migreren missioneren modelleren monitoren monteren musiceren na|komen na|scholen naaien neer|zetten
    netwerken normeren notuleren observeren oefenen om|gaan om|scholen onderhandelen onderhouden ondernemen
    onderwijzen onderzoeken ontmijnen ontsluiten ontvangen ontwerpen oogsten op|graven op|halen op|knappen
    op|laden op|lappen op|leiden op|nemen op|rapen op|richten op|ruimen op|slaan op|sporen op|stellen
    op|tekenen op|treden op|tuigen op|voeren opereren opfleuren ophogen oplaten oppoetsen organiseren
    overleggen overslaan patrouilleren peilen plaatsen plannen planten plaveien pleiten ploegen plukken
    podcasten poetsen pompen pottenbakken prediken preken prikken printen procederen produceren programmeren
    protesteren prototypen publiceren punniken rapen rapporteren recenseren recyclen recycleren redigeren
    regelen regisseren registreren reguleren reinigen rekenen rekruteren renoveren repareren repeteren
    restaureren rijden rijgen ringen rond|dragen rond|leiden roosteren ruimen samen|stellen samen|voegen
    saneren schaven scheren schetsen schilderen scholen schoon|maken schrijven schrobben schuren screenen
    selecteren signaleren simuleren slachten slepen slijpen slopen smeden smeren snoeien solderen sorteren
    sparen spinnen spitten staken standaardiseren stekken stofferen stofzuigen stoken stomen straffen
    streamen strijken stukadoren subsidiëren surveilleren takelen taxeren tekenen telen tellen
    ten|uitvoer|leggen tentoon|stellen testen timmeren toe|zien toepassen toetsen toneel|spelen tonen trainen
    transporteren uit|baggeren uit|broeden uit|denken uit|geven uit|graven uit|leggen uit|pakken uit|tekenen
    uit|voeren uit|werken uit|wisselen uit|zenden uit|zetten uitvinden upcyclen vaccineren varen vast|leggen
    vegen veilen verbouwen verdelgen vergaderen vergunnen verhuizen verkennen verkondigen verordenen
    verpakken verschepen versieren vertalen vertegenwoordigen vertellen vervaardigen verven vervoeren
    vervolgen vervullen verwerken verzamelen verzenden vieren vissen vlechten voederen voeren volgen
    voltrekken vonnissen voor|doen voor|lezen voor|spelen voor|zingen voorspellen vorm|geven vormen
    vrij|maken vullen waarnemen wassen wecken wegen werven weven wieden zaaien zagen zegenen`,
  gathering: `
    aaneen|sluiten bij|elkaar|brengen bijeen|brengen bijeen|roepen koppelen linken matchen samen|brengen
    samen|roepen verbinden verbroederen verenigen`,
  awareness: `
    aan|kaarten aan|prijzen adverteren alarmeren attenderen bekend|maken bewust|maken etaleren informeren
    presenteren promoten sensibiliseren voor|lichten waarschuwen wijzen`,
  offering: `
    aan|bieden aan|leveren aan|reiken af|leveren af|staan bekostigen beschikbaar|stellen bieden brengen delen
    distribueren doneren door|geven exporteren geven importeren in|kopen introduceren lanceren leasen lenen
    leveren mee|geven na|zenden op|dienen open|stellen opleveren overhandigen rond|brengen schenken serveren
    ter|beschikking|stellen thuis|bezorgen thuis|brengen toe|delen toe|kennen toe|leveren toe|wijzen
    trakteren uit|delen uit|keren uit|lenen uit|reiken uit|rollen verdelen vergoeden verhandelen verhuren
    verkopen verlenen verpachten verschaffen verstrekken verwennen voor|schotelen voorzien`,
  ranking: `
    bovenaan|staan domineren excelleren onderscheiden overheersen overklassen overtreffen overvleugelen
    pionieren specialiseren triomferen uit|blinken veroveren verslaan voor|blijven voor|lopen vooraan|staan
    voorop|gaan voorop|lopen winnen zegevieren`,
  inward: `
    aan|passen af|slanken af|stappen bij|stellen centraliseren consolideren decentraliseren door|groeien
    door|ontwikkelen fuseren herijken herinrichten herstructureren heruitvinden hervormen herzien in|krimpen
    insourcen kantelen krimpen moderniseren om|schakelen om|vormen omgooien op|schalen optimaliseren
    outsourcen professionaliseren rationaliseren reorganiseren schalen stroomlijnen transformeren
    uit|besteden uit|breiden veranderen verjongen vernieuwen verzakelijken`,
  act: `
    aan|jagen aan|pakken aan|wakkeren aan|zwengelen af|bouwen af|remmen af|schaffen afwenden afweren bannen
    bebossen beëindigen beheersen behoeden beïnvloeden bekorten beperken beschermen beslechten bespoedigen
    bestendigen bestrijden beteugelen bevechten beveiligen bevrijden bezweren bij|leggen blokkeren breken
    compenseren deblokkeren decarboniseren democratiseren dichten doen|herleven doorbreken egaliseren
    elektrificeren elimineren emanciperen genezen goed|maken halveren helen herbebossen herdefiniëren
    herintroduceren herstellen herverdelen herwaarderen humaniseren in|dammen inbedden inperken kalmeren
    keren kraken maximaliseren minimaliseren mobiliseren nivelleren normaliseren ontdoen ontgiften ontketenen
    ontkrachten ontmaskeren ontmoedigen ontrafelen ontsnipperen ontstenen ontwapenen ontzuilen op|drijven
    op|lossen op|rekken op|stuwen op|waarderen op|wekken openbreken opheffen overbruggen overwinnen
    rechtzetten reduceren revitaliseren ruimte|maken slechten stabiliseren stoppen stuiten stuwen tegen|gaan
    tegen|houden tegen|werken temperen terug|brengen terug|dringen teweeg|brengen uit|bannen uit|bouwen
    uit|faseren uit|roeien uit|wissen verankeren verbeteren verbieden verbreden verdedigen verdichten
    verdrijven verdubbelen verduurzamen vereenvoudigen verfraaien vergemakkelijken vergroenen vergroten
    verhelderen verhelpen verhinderen verhogen verijdelen verjagen verkleinen verkorten verlagen verlengen
    verlevendigen verlichten vermeerderen vermenigvuldigen vermenselijken vermijden verminderen vernatten
    verrijken verruimen versnellen versoepelen verspreiden verstevigen verstillen verweven verzachten
    verzilveren verzwakken vitaliseren vlot|trekken voorkomen vrijwaren weg|nemen weg|werken wekken weren
    wissen zekerstellen`,
  strengthen: `
    sterken verdiepen versterken weerbaar|maken`,
  preserve: `
    behouden beschutten bewaren conserveren eren in|stand|houden koesteren levend|houden na|laten
    over|leveren redden veilig|stellen voort|zetten`,
  promote: `
    aan|zetten begunstigen bevorderen katalyseren propageren stimuleren uit|dragen vooruit|brengen`,
  develop: `
    bouwen ontplooien ontwikkelen op|bouwen`,
  realise: `
    bereiken bewerken bewerkstelligen concretiseren creëren dichterbij|brengen na|streven realiseren
    scheppen stichten tot|stand|brengen verwezenlijken waar|maken`,
  guard: `bewaken handhaven`,
  ensure: `
    borgen garanderen verzekeren waarborgen`,
  make: `
    maken`,
  keep: `
    houden`,
  let: `
    laten`,
  modal: `hopen beogen 
    durven hoeven hopen kunnen moeten mogen pogen proberen trachten verlangen wensen willen zullen`,
  living: `werken 
    accepteren achterblijven ademen af|nemen afhangen beleven bepalen beslissen betalen bewegen
    bloeien branden buiten|vallen dalen dansen deel|nemen door|gaan door|stromen dorsten drijven drinken
    eindigen erbij|horen ervaren eten fietsen floreren gedijen genieten groeien halen herkennen herleven
    hongeren horen in|stappen kennen kiezen krijgen lachen leven lezen lijden lukken meanderen mee|doen
    mee|praten mee|tellen meebeslissen merken om|kijken om|zien ontbreken ontmoeten op|bloeien op|groeien
    op|leven op|staan ophouden ouder|worden over|leven over|stappen participeren passen pesten recht|doen
    recreëren reizen respecteren rond|komen rouwen rusten samen|komen samen|leven schaatsen schitteren
    schuilen slagen slapen spelen sporten stemmen sterven stijgen stralen stromen studeren tennissen
    terug|keren thuis|horen thuis|komen toe|behoren toe|komen toe|nemen uit|groeien uit|vallen vallen
    verblijven verdienen verdwijnen verlopen vertrouwen vinden vliegen vluchten voelen voetballen vrijen
    wachten wandelen weg|gaan weten wonen zien zingen zwemmen zweven`,
  plain: `open|staan bestaan vestigen 
    beginnen behoren beijveren beloven beschouwen besteden betekenen bevinden bezig|houden bij|dragen blijken
    blijven denken doen dragen dromen engageren focussen focusseren gaan gebeuren geloven hebben hechten
    heten ijveren in|zetten inspannen kenmerken kijken komen leggen liggen lijken lopen luisteren mee|bouwen
    mee|werken nemen ontstaan op|komen opofferen opwerpen plaats|vinden positioneren profileren richten
    samen|werken schijnen staan starten stellen stoelen streven strijden toe|leggen toe|werken toe|wijden
    uit|gaan vechten verantwoorden verklaren verplichten vertrekken voort|komen vragen waarderen waken
    wijden worden zeggen zetten zijn zitten zoeken zorgen`,
} as const satisfies Record<string, string>

export type VerbClass = keyof typeof VERBS

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
  `bakken gebakken, bannen gebannen, beginnen begonnen, bieden geboden, bezoeken bezocht, blijken gebleken, blijven gebleven,
  breken gebroken, brengen gebracht, brouwen gebrouwen, buigen gebogen, denken gedacht, doen gedaan, doorbreken doorbroken, dragen gedragen,
  drijven gedreven, dringen gedrongen, drinken gedronken, eten gegeten, gaan gegaan, geven gegeven, gieten gegoten, graven gegraven,
  hebben gehad, heffen geheven, helpen geholpen, houden gehouden, onderhouden onderhouden, behouden behouden, jagen gejaagd, kiezen gekozen,
  kijken gekeken, komen gekomen, voorkomen voorkomen, kopen gekocht, krijgen gekregen, laten gelaten, verlaten verlaten, lezen gelezen,
  liggen gelegen, lopen gelopen, nemen genomen, ondernemen ondernomen, waarnemen waargenomen, ontvangen ontvangen, roepen geroepen, scheppen geschapen,
  schenken geschonken, schrijven geschreven, beschrijven beschreven, slaan geslagen, verslaan verslagen, sluiten gesloten, ontsluiten ontsloten, spreken gesproken,
  bespreken besproken, staan gestaan, bestaan bestaan, sterven gestorven, bestrijden bestreden, strijden gestreden, steken gestoken, trekken getrokken, uitvinden uitgevonden,
  vallen gevallen, vangen gevangen, varen gevaren, vechten gevochten, verbieden verboden, verbinden verbonden, verdwijnen verdwenen,
  vermijden vermeden, verkopen verkocht, vinden gevonden, vliegen gevlogen, wegen gewogen, werven geworven, wijzen gewezen, winnen gewonnen,
  worden geworden, zien gezien, zijn geweest, zingen gezongen, zoeken gezocht, onderzoeken onderzocht, zitten gezeten, zwemmen gezwommen, genezen genezen,
  begrijpen begrepen, genieten genoten, overwinnen overwonnen, verdrijven verdreven, onderscheiden onderscheiden, laden geladen, bewijzen bewezen, scheren geschoren,
  weven geweven, malen gemalen, bergen geborgen, bidden gebeden, besluiten besloten, delven gedolven, spinnen gesponnen, stelen gestolen, vergeten vergeten,
  verliezen verloren, rijden gereden, lijden geleden, slijpen geslepen, strijken gestreken, vouwen gevouwen, wassen gewassen, lossen gelost, ontvangen ontvangen`
    .split(',')
    .map((pair) => {
      const [infinitive = '', participle = ''] = pair.trim().split(/\s+/u)
      return [infinitive, participle]
    }),
)
