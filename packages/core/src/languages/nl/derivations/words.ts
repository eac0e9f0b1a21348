import { lookUp } from '../lexicon.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/**
 * What a thing is like once it has been done: verb -> adjective. Only verbs whose result is in the
 * verb itself; "onderzoeken", "financieren" and "organiseren" have none.
 */
export const RESULT: ReadonlyMap<string, string> = new Map([
  ['schoonmaken', 'schoon'],
  ['reinigen', 'schoon'],
  ['opruimen', 'schoon'],
  ['poetsen', 'schoon'],
  ['verduurzamen', 'duurzaam'],
  ['vergroenen', 'groen'],
  ['beveiligen', 'veilig'],
  ['verbeteren', 'goed'],
  ['vereenvoudigen', 'eenvoudig'],
  ['vergemakkelijken', 'makkelijk'],
  ['versnellen', 'snel'],
  ['versterken', 'sterk'],
  ['verstevigen', 'stevig'],
  ['verbreden', 'breed'],
  ['verdiepen', 'diep'],
  ['verrijken', 'rijk'],
  ['verfraaien', 'mooi'],
  ['opknappen', 'mooi'],
  ['opfleuren', 'vrolijk'],
  ['verwarmen', 'warm'],
  ['verkoelen', 'koel'],
  ['verhelderen', 'helder'],
  ['verduidelijken', 'duidelijk'],
  ['verkorten', 'kort'],
  ['moderniseren', 'modern'],
  ['democratiseren', 'democratisch'],
  ['stabiliseren', 'stabiel'],
  ['humaniseren', 'humaan'],
  ['flexibiliseren', 'flexibel'],
  ['activeren', 'actief'],
  ['vitaliseren', 'vitaal'],
  ['verlevendigen', 'levendig'],
  ['zuiveren', 'zuiver'],
  ['openstellen', 'open'],
  ['emanciperen', 'mondig'],
  ['empoweren', 'krachtig'],
  ['ontzorgen', 'zorgeloos'],
  ['diversifiëren', 'divers'],
  ['ontgiften', 'schoon'],
  ['verzachten', 'zacht'],
  ['verlichten', 'licht'],
])

/** What people are like once it has been done to them: "goed" with a participle. */
export const WELL: ReadonlyMap<string, string> = new Map([
  ['opleiden', 'goed opgeleid'],
  ['scholen', 'goed geschoold'],
  ['trainen', 'goed getraind'],
  ['informeren', 'goed geïnformeerd'],
  ['isoleren', 'goed geïsoleerd'],
])

/** Verbs that end a thing. */
export const ENDING = words(`
  beëindigen uitbannen uitroeien afschaffen stoppen overwinnen oplossen genezen verslaan bannen wegwerken
  voorkomen stuiten indrukken stopzetten opdoeken doenverdwijnen latenverdwijnen
`)

/** Verbs by which whatever they end is unwanted. */
export const DOING_AWAY = words('uitroeien uitbannen afschaffen beëindigen')

/** Nouns of which less is wanted where a verb says so, by how they end. */
const REDUCIBLE =
  /(?:tekort|verbruik|gebruik|uitstoot|afval|druk|hinder|schade|sterfte|uitval|verspilling|overlast)$/u

/** Whether less of it is a gain: unwanted, or a use or loss that is cut down. */
export function isReducible(noun: string): boolean {
  const form = noun.toLowerCase()
  return isUnwanted(form) || REDUCIBLE.test(form)
}

/** Verbs that make less of a thing. */
export const LESSENING = words(`
  verminderen bestrijden aanpakken tegengaan voorkomen verlagen terugdringen minimaliseren halveren verkleinen beperken
  reduceren verlichten inperken terugbrengen vermijden afremmen indammen strijden vechten
  begrenzen beknotten matigen milderen intomen afzwakken doenafnemen doendalen latendalen latenafnemen
`)

/** Verbs that make more of a thing. */
export const GROWING = words(`
  vergroten verhogen vermeerderen bevorderen stimuleren aanwakkeren aanmoedigen verdubbelen uitbreiden promoten
  doengroeien doenstijgen doentoenemen latenstijgen latentoenemen
`)

export const GUARDING = words('beschermen verdedigen behoeden bewaken')

/** Verbs that keep a thing for later. */
export const KEEPING = words('behouden bewaren koesteren')

/** Verbs that hold up a value that is there or ought to be. */
export const UPHOLDING = words('opkomen verdedigen beschermen behoeden bewaken strijden')

/** Nouns for acts: "vermindering van regeldruk" says what "verminderen" says. */
export const NOMINAL: ReadonlyMap<string, string> = new Map([
  ['afschaffing', 'afschaffen'],
  ['beëindiging', 'beëindigen'],
  ['uitbanning', 'uitbannen'],
  ['bestrijding', 'bestrijden'],
  ['vermindering', 'verminderen'],
  ['verlaging', 'verlagen'],
  ['verkleining', 'verkleinen'],
  ['terugdringing', 'terugdringen'],
  ['voorkoming', 'voorkomen'],
  ['verbetering', 'verbeteren'],
  ['versterking', 'versterken'],
  ['versnelling', 'versnellen'],
  ['verduurzaming', 'verduurzamen'],
  ['vergroening', 'vergroenen'],
  ['vereenvoudiging', 'vereenvoudigen'],
  ['verrijking', 'verrijken'],
  ['verbreding', 'verbreden'],
  ['verdieping', 'verdiepen'],
  ['modernisering', 'moderniseren'],
  ['vergroting', 'vergroten'],
  ['verhoging', 'verhogen'],
  ['bevordering', 'bevorderen'],
  ['bescherming', 'beschermen'],
  ['behoud', 'behouden'],
  ['vermeerdering', 'vermeerderen'],
  ['toename', 'vergroten'],
  ['afname', 'verminderen'],
])

/** Verbs that bring a change nearer: the state it leads to is what is wanted. */
export const HASTENING = words(
  'versnellen aanjagen bevorderen stimuleren leiden ondersteunen vormgeven realiseren',
)

/** What leads from here to there: "de overgang naar schone energie". */
export const TRANSITIONS = words(
  'transitie overgang omslag overstap omschakeling verschuiving beweging transformatie ontwikkeling',
)

/** Unwanted things, beside the lexicon's problems. */
const UNWANTED = words(`
  armoede honger dorst afval criminaliteit geweld eenzaamheid ziekte ziekten ziektes kanker ongelijkheid vervuiling uitstoot co2-uitstoot
  discriminatie racisme pesten pestgedrag schulden schuld stress werkdruk laaggeletterdheid schooluitval uitval werkloosheid dakloosheid
  verslaving verslavingen corruptie uitbuiting mishandeling kindermishandeling verkeersdoden verkeersslachtoffers ongelukken ongevallen
  verkeersongevallen wachtlijsten bureaucratie regeldruk overlast geluidsoverlast files droogte wateroverlast ontbossing uitsluiting
  isolement fraude verspilling voedselverspilling leegstand onveiligheid tweedeling kansenongelijkheid dierenleed leed pijn lijden
  angst oorlog kinderarbeid slavernij mensenhandel stroperij hongersnood malaria dementie depressie depressies reuma epilepsie diabetes
  overgewicht obesitas verzuim ziekteverzuim achterstanden achterstand tekorten drempels vooroordelen stigma zwerfafval zwerfvuil
  geluidshinder inbraken diefstal zelfdoding zelfdodingen overstromingen kindersterfte sterfte eenzaamheidsgevoelens energiearmoede
  polarisatie onrecht haat extremisme terreur vandalisme verloedering stikstof broeikasgassen lawaai stank onkruid
  werkstress burn-outs burn-out misstanden misbruik zorgkloof lichthinder klachten fouten datalekken cybercriminaliteit ondermijning
  onbegrip wantrouwen verwaarlozing verstening plastic kinderarmoede lerarentekort blindheid afvalstromen hittestress
  geldzorgen doorligwonden valincidenten reistijd wachttijden wachttijd vertraging vertragingen onkosten
`)

/** Whether nobody wants more of it: "minder", "zonder", "geen ... meer". */
export function isUnwanted(noun: string): boolean {
  const form = noun.toLowerCase()
  return UNWANTED.has(form) || lookUp(form).noun === 'problem'
}

/** Nouns that measure something: "hogere", "lagere". */
export const MEASURES = words(`
  kosten prijzen prijs risico risico's lasten tarieven inkomen inkomens lonen niveau kans drempel sterftecijfer huur huren
  overleving overlevingskans belasting belastingen temperatuur snelheid productiviteit opbrengst opbrengsten kwaliteit energierekening
`)

/** Of which a smaller one is wanted. */
export const SMALLER = words(
  'kloof impact afstand voetafdruk afhankelijkheid achterstand milieu-impact tekort',
)

/** Good things of which there can be more. */
const WANTED = words(`
  vrede gelijkheid veiligheid gezondheid welzijn welvaart vrijheid vertrouwen begrip verdraagzaamheid respect solidariteit
  samenwerking participatie inclusie diversiteit biodiversiteit creativiteit innovatie ondernemerschap duurzaamheid veerkracht
  zelfstandigheid zelfredzaamheid geletterdheid werkgelegenheid banen transparantie openheid integriteit democratie bewustzijn
  kennis zelfvertrouwen kansen toegankelijkheid betaalbaarheid mobiliteit geluk plezier hoop samenhang verbondenheid
  hergebruik recycling natuur groen keuze keuzevrijheid betrokkenheid leefbaarheid vitaliteit autonomie woningen rust comfort
  eigenwaarde burgerschap stabiliteit leesplezier beweging lezen sporten werkplezier weerbaarheid gelijkwaardigheid kansengelijkheid
  verkeersveiligheid woongenot leefplezier draagvlak levensvreugde rechtvaardigheid fietsgebruik liefde verbeeldingskracht ontmoeting ontmoetingen zeggenschap cohesie
  ruimte privacy bestaanszekerheid emancipatie dierenwelzijn tolerantie vakmanschap verwondering nieuwsgierigheid
`)

/** Whether everybody wants more of it. */
export function isWanted(noun: string): boolean {
  const form = noun.toLowerCase()
  return WANTED.has(form) || lookUp(form).noun === 'quality'
}

/** Conditions that people live in; artefacts and services are not. */
export const CONDITIONS = words(`
  water drinkwater voedsel voeding eten huisvesting onderdak onderwijs gezondheid zorg gezondheidszorg veiligheid energie stroom
  licht lucht vrijheid werk banen baan huis huizen woning woningen thuis sanitair warmte kennis privacy kansen vrede hoop waardigheid vervoer
  inkomen maaltijd maaltijden natuur internet tijd rust zelfstandigheid plek bestaan leven toekomst
`)

/** What people have of life: "voor", not "van", once there is an adjective. */
export const OF_PEOPLE = words(`
  leven levens gezondheid welzijn omstandigheden leefomstandigheden werkomstandigheden situatie positie toekomst perspectief
  levenskwaliteit bestaan welbevinden zorg kansen vooruitzichten bestaanszekerheid inkomen inkomens arbeidsomstandigheden
  leefsituatie werk woonsituatie rechtspositie levensomstandigheden toegang bereikbaarheid mobiliteit
`)

/** noun -> the adjective of those who have it. */
export const NOUN_TO_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['innovatie', 'innovatief'],
  ['verduurzaming', 'duurzaam'],
  ['vergroening', 'groen'],
  ['veiligheid', 'veilig'],
  ['gezondheid', 'gezond'],
  ['duurzaamheid', 'duurzaam'],
  ['zelfredzaamheid', 'zelfredzaam'],
  ['zelfstandigheid', 'zelfstandig'],
  ['leefbaarheid', 'leefbaar'],
  ['toegankelijkheid', 'toegankelijk'],
  ['bereikbaarheid', 'bereikbaar'],
  ['weerbaarheid', 'weerbaar'],
  ['wendbaarheid', 'wendbaar'],
  ['betaalbaarheid', 'betaalbaar'],
  ['openheid', 'open'],
  ['gastvrijheid', 'gastvrij'],
  ['inzetbaarheid', 'inzetbaar'],
  ['vaardigheid', 'vaardig'],
  ['vaardigheden', 'vaardig'],
  ['creativiteit', 'creatief'],
  ['vitaliteit', 'vitaal'],
  ['flexibiliteit', 'flexibel'],
  ['productiviteit', 'productief'],
  ['diversiteit', 'divers'],
  ['stabiliteit', 'stabiel'],
  ['circulariteit', 'circulair'],
  ['inclusie', 'inclusief'],
  ['veerkracht', 'veerkrachtig'],
  ['daadkracht', 'daadkrachtig'],
  ['zelfvertrouwen', 'zelfverzekerd'],
  ['welvaart', 'welvarend'],
  ['ondernemerschap', 'ondernemend'],
  ['geluk', 'gelukkig'],
  ['transparantie', 'transparant'],
  ['betrokkenheid', 'betrokken'],
  ['succes', 'succesvol'],
])

/** adjective + noun -> adverb + adjective, where the rule would not do. */
export const PAIR_TO_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['digitale vaardigheden', 'digitaal vaardig'],
  ['maatschappelijke betrokkenheid', 'maatschappelijk betrokken'],
  ['maatschappelijke participatie', 'maatschappelijk actief'],
  ['sociale samenhang', 'hecht'],
  ['mentale gezondheid', 'mentaal gezond'],
])

/** Bodies that together are one thing: "500 mkb-bedrijven" are "het mkb". */
export const COLLECTIVES: ReadonlyMap<string, string> = new Map([
  ['mkb bedrijven', 'MKB'],
  ['mkb-bedrijven', 'MKB'],
  ['mkb-ondernemingen', 'MKB'],
  ['mkb ondernemingen', 'MKB'],
  ['midden- en kleinbedrijven', 'midden- en kleinbedrijf'],
])

/** Adjectives that missions wish people and things to be. */
const ADJECTIVES = words(`
  actief alert baas beter bewust blij bestand betaalbaar betrokken bekwaam bereikbaar circulair creatief deskundig digitaal digivaardig divers duurzaam
  eerlijk energiezuinig energieneutraal fit flexibel fris gastvrij geletterd gelijk gelijkwaardig gelukkig gemotiveerd gezond goed groen groot hecht
  inclusief inzetbaar innovatief klaar klimaatneutraal krachtig kansrijk leefbaar levendig mobiel modern mondig mooi onafhankelijk ondernemend
  open productief rijk rookvrij schoon schuldenvrij slim snel sociaal stabiel sterk succesvol tevreden toegankelijk toekomstbestendig trots vaardig vakbekwaam
  veerkrachtig veilig vitaal vrij waardevol warm weerbaar welvarend wendbaar wijs zelfbewust zelfredzaam zelfstandig zelfverzekerd
  zelfvoorzienend zichtbaar zorgeloos financieel gezonder sterker schuldenvrij gehoord gezien ingeburgerd thuis kwetsbaar menselijk
  rechtvaardig leerbaar vaardiger belastbaar geduldig geïntegreerd vrolijk minder
`)

const ADJECTIVE_ENDING =
  /(?:baar|zaam|lijk|vol|loos|rijk|ief|ieel|eel|aal|vrij|bestendig|neutraal|vaardig|bewust|ig)$/u

export function isAdjective(word: string): boolean {
  const form = word.toLowerCase()
  const known = lookUp(form)
  if (known.adjective === 'wanted') return true
  if (known.noun !== undefined && !ADJECTIVES.has(form)) return false
  return ADJECTIVES.has(form) || (form.length > 5 && ADJECTIVE_ENDING.test(form))
}

/** People, as their plural is written. */
const PERSONS = words(`
  mensen kinderen jongeren ouderen vrouwen mannen meisjes jongens bewoners inwoners burgers patiënten cliënten leerlingen studenten ouders
  werknemers medewerkers vrijwilligers mantelzorgers buren nabestaanden vluchtelingen nieuwkomers slachtoffers senioren peuters kleuters
  tieners moeders vaders gezinnen families huishoudens professionals leraren docenten vaklieden boeren vissers kunstenaars makers leden
  spelers reizigers huurders kopers starters zelfstandigen personen gedetineerden daklozen thuislozen werklozen werkzoekenden
  ondernemers klanten gebruikers deelnemers bezoekers onderzoekers ambtenaren bestuurders leidinggevenden managers ontwikkelaars lezers
  consumenten statushouders volwassenen scholieren zzp'ers mkb'ers gasten verpleegkundigen zorgverleners artsen onderwijzers
  wetenschappers eigenaren huiseigenaren leerkrachten tuinders migranten asielzoekers laaggeletterden
`)

/** Whether a plural stands for people, by the lexicon or by its ending. */
export function isPerson(noun: string): boolean {
  const form = noun.toLowerCase()
  const kind = lookUp(form).noun
  if (kind === 'people' || kind === 'customer' || PERSONS.has(form)) return true
  return /(?:aars|isten|enten|anten|ianen|lingen|genoten|ouders|bewoners|kinderen|mensen)$/u.test(
    form,
  )
}

/** What is shared, so that "onze" in front of it leaves the role open. */
const SHARED = words(`
  stad steden dorp dorpen samenleving maatschappij gemeenschap land regio wereld planeet aarde provincie omgeving leefomgeving buurt
  wijk gemeente toekomst tijd kinderen kleinkinderen generaties milieu klimaat natuur oceanen zeeën rivieren leven eiland economie straat
  straten scholen bossen kust erfgoed democratie delta rechtsstaat
`)

/** Whether everybody has a part in it. */
export function isShared(noun: string): boolean {
  const form = noun.toLowerCase()
  const kind = lookUp(form).noun
  return SHARED.has(form) || kind === 'place' || kind === 'shared'
}
