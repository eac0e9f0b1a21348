import { isListed, lookUp, verbWithPrefix } from './lexicon.ts'

export type Gender = 'de' | 'het'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** Het-words that missions use. A compound takes the gender of its last part, so short ones cover many. */
const HET = words(`
  aanbod aandeel afval akkoord ambacht apparaat archief artikel asiel atelier bedrijf bedrijfsleven beeld begin begrip
  beheer belang beleid beroep besef bestaan bestuur bewustzijn bezit bezoek biedt bier bloed boek bos bouwen brood budget centrum cijfer
  circus collectief comfort contact contract debat dier doel dorp duin duo eigendom einde eiland ei elftal ensemble
  erf erfgoed eten evenement evenwicht fonds fort fruit gas gebied gebouw gebruik geduld geheel geld geloof geluid geluk gemak genot
  geluksgevoel gerecht gesprek getij gevaar gevoel geweld gewest gewicht gezag gezelschap gezin gezondheidsstelsel gezicht
  glas goed goud graan gras groen grondgebied grondwater haar handschrift hart heelal herstel hert hoofd hospice hotel hout huis
  huishouden huwelijk hulpmiddel idee ideaal imago inkomen initiatief inzicht instrument internet isolement jaar jasje kamp kanaal kantoor
  kapitaal karakter kasteel kenmerk kind klimaat klooster koor koraal kwartier laboratorium land landgoed landschap
  leefgebied leefmilieu leerproces leger leven levensgeluk licht lichaam lied lijf loket loon maatschappelijk-middenveld materiaal
  materieel meer meisje mensenrecht merk middel middelbaar midden- midden midden-en-kleinbedrijf middenbedrijf middenveld mkb milieu misbruik
  moeras moment monument museum nadeel nationaal-park net netwerk nest niveau noorden oerwoud
  onderhoud onderwijs onderwijsstelsel onderzoek onrecht oog oor oosten openbaar-vervoer ontwerp orkest ov overheidsbeleid
  overleg paard pad paleis pand park parkeren parlement pensioen personeel perspectief plan plein plezier podium potentieel
  probleem proces product programma project publiek racisme recht rechtsgevoel reizen resultaat risico riool
  samenleven samenspel schip schoolplein seizoen slachtoffer soort spel spoor stadion stadscentrum station stelsel stof strafrecht
  strand succes systeem taalonderwijs talent team tekort terrein theater thuis tij tijdperk toerisme toezicht toneel
  transport treinverkeer uitzicht vaderland vak vakmanschap veen veld veldwerk verblijf verblijfsrecht verbruik verdriet verdrag verenigingsleven
  verhaal verkeer verlies vermogen verschil verstand vertrouwen vervoer verzet vlees voedsel volk voorjaar voordeel voorrecht vuil
  vuur waddengebied water wad wandelen wantrouwen weer weekend welbevinden welzijn werk werkgeluk werkklimaat werken westen wezen wild
  wonen woord wijkcentrum ziekenhuis zelfvertrouwen zelfbeeld zicht zuiden zwembad zorgaanbod zorgstelsel draagvlak
  ondernemerschap burgerschap leiderschap partnerschap meesterschap schap moederschap ouderschap vaderschap lidmaatschap
  genootschap gereedschap rentmeesterschap gezelschap bondgenootschap auteurschap dierenwelzijn
`)

const DE = words(`
  aandacht aanpak aarde akker angst arbeid arbeidsmarkt armoede arm arts auto baan baby balans bank basis bedoeling beek benadering
  betrokkenheid bevolking bewoner bibliotheek bijdrage binnenstad bloem bodem boer boom bouw brand branche bron brug burger burgemeester buur buurt
  camping campus club coöperatie competitie crisis cultuur dag dans deelnemer delta democratie dialoog dienst dood
  droom droogte duur economie eenzaamheid eeuw emancipatie energie energievoorziening familie fabriek fauna file film flora
  gast geest gemeente generatie geschiedenis gezondheid gids grens groei groep grond gracht haven handel
  hand heide hoop honger horeca hulp huid huisvesting huur identiteit industrie infrastructuur inzet jeugd
  jongere justitie kanker kans keten keuken keuze kerk kennis kiezer klant klas kloof kracht kosten kringloop kunst kust kwaliteit laan
  landbouw landbouwer lasten last leefomgeving leerling leraar leerkracht lezer liefde logistiek lucht maatschappij macht
  mantelzorger markt media melk mens mensheid metropool mijn mobiliteit mode moeder moestuin motor muziek muur
  nacht natuur naam nood norm noord omgeving onderneming ontmoeting ontwikkeling oogst opvang opvoeding organisatie ouder
  oude-dag overgang overheid overlast partij patiënt planeet plant plek plaats poëzie politie politiek pers pleats praktijk prijs
  privacy productie provincie psychiatrie puberteit rechter rechtspraak rechtsstaat rechtsorde rust regio regeldruk
  rente rijksoverheid rivier rol route ruimte samenleving samenwerking samenhang school schoonheid schuld
  sector sfeer solidariteit speeltuin sport stad staat stap start stem steun stilte straat streek stress stroom student strijd
  taal techniek technologie telefoon tijd toegang toekomst toestand tram transitie traditie trein tuin uitkomst uitstoot uitval
  vader veenweide veerkracht veiligheid verbinding vergrijzing verantwoordelijkheid vis visserij veeteelt vitaliteit voeding
  volksgezondheid vooruitgang vraag vriend vriendschap vrede vrijheid vrijwilliger waarde waarheid wachtlijst wachttijd weg wijk
  wereld werkdruk werkgever werkloosheid werknemer werkgelegenheid werkvloer wet wetenschap wieg winkel winkelstraat woning
  woningmarkt woningvoorraad welvaart wil zee ziekte zin zon zomer zorg zuivel zuil zak zaak zeggenschap nalatenschap boodschap maatschap
  eigenschap gemeenschap nazorg jeugdzorg ouderenzorg thuiszorg geboortezorg patiëntenzorg zorgketen werkplek
  lezing leefbaarheid laaggeletterdheid stadsnatuur biodiversiteit visie bijenstand dijk polder plas sloot vaart kade
  kapel muziekschool fiets fietser voetganger wandelaar speler trainer bezoeker toerist reiziger ondernemer zzp'er
  huurder eigenaar consument cliënt donateur toren molen deur vloer kamer zaal stoep trap ladder vijver
  rechtbank cel gevangenis kolonie grot duinpan eerstelijn eerste-lijn ic huisarts apotheek oncologie kraamzorg
  spoorlijn luchthaven luchtvaart scheepvaart binnenvaart zeevaart ruimtevaart maan ster bij vlinder vogel hond kat koe
  arbeidsmarktregio mondzorg tandarts bouwsector bouwplaats maakindustrie kringlooplandbouw datadeling digitalisering
  inclusie participatie innovatie ruimtelijke-ordening weerbaarheid toegankelijkheid klimaatcrisis
`)

/** Endings that settle the gender, longest first. */
const ENDINGS: readonly (readonly [ending: string, gender: Gender])[] = [
  ['heid', 'de'],
  ['teit', 'de'],
  ['atie', 'de'],
  ['itie', 'de'],
  ['utie', 'de'],
  ['ctie', 'de'],
  ['sie', 'de'],
  ['theek', 'de'],
  ['logie', 'de'],
  ['gogiek', 'de'],
  ['iteit', 'de'],
  ['ering', 'de'],
  ['ling', 'de'],
  ['ding', 'de'],
  ['ning', 'de'],
  ['ming', 'de'],
  ['ring', 'de'],
  ['zing', 'de'],
  ['ving', 'de'],
  ['king', 'de'],
  ['ging', 'de'],
  ['ting', 'de'],
  ['sing', 'de'],
  ['ering', 'de'],
  ['erij', 'de'],
  ['iteur', 'de'],
  ['ateur', 'de'],
  ['isme', 'het'],
  ['tje', 'het'],
  ['pje', 'het'],
  ['kje', 'het'],
  ['sje', 'het'],
  ['etje', 'het'],
  ['ment', 'het'],
  ['sel', 'het'],
]

/** Nouns that the endings would get wrong. */
const EXCEPTIONS: ReadonlyMap<string, Gender> = new Map([
  ['ding', 'het'],
  ['consument', 'de'],
  ['abonnement', 'het'],
  ['mossel', 'de'],
  ['wissel', 'de'],
  ['kunststof', 'de'],
  ['grondstof', 'de'],
  ['brandstof', 'de'],
])

/** The longest known word that ends a compound: "binnenstad" -> "stad". At least three letters. */
function lastPart(form: string, nouns: ReadonlySet<string>): number {
  for (let start = 1; start < form.length - 2; start++)
    if (nouns.has(form.slice(start))) return form.length - start
  return 0
}

/** Whether a noun is a de-word or a het-word; `undefined` where it is not known. */
export function genderOf(noun: string): Gender | undefined {
  const form = noun.toLowerCase()
  const known = EXCEPTIONS.get(form)
  if (known) return known
  if (HET.has(form)) return 'het'
  if (DE.has(form)) return 'de'
  for (const [ending, gender] of ENDINGS)
    if (form.length > ending.length + 2 && form.endsWith(ending)) return gender
  const het = lastPart(form, HET)
  const de = lastPart(form, DE)
  if (het === de) return undefined
  return het > de ? 'het' : 'de'
}

/** Whether a word is a common noun by itself, and not only by how it ends. */
export function isCommonNoun(form: string): boolean {
  if (NAMES.has(form)) return false
  if (HET.has(form) || DE.has(form) || MASS.has(form) || isPlural(form)) return true
  if (isListed(form) && lookUp(form).noun !== undefined) return true
  return /(?:heid|ing|teit|schap|atie)$/u.test(form) || isCompound(form)
}

/** In which names of places end as well. */
const PLACE_ENDINGS = words('land dorp stad veen meer kerk huis wijk berg brug')

/** "alcoholschade", "zorgbudget": what ends in a listed noun, behind three letters or more. */
function isCompound(form: string): boolean {
  for (let at = 3; at <= form.length - 4; at++) {
    const last = form.slice(at)
    if (!PLACE_ENDINGS.has(last) && isListed(last) && lookUp(last).noun !== undefined) return true
  }
  return false
}

/** Places that the lexicon lists with the nouns. */
const NAMES = words(`
  nederland vlaanderen belgië europa afrika amsterdam rotterdam utrecht antwerpen brussel gent brabant limburg friesland
  groningen drenthe zeeland holland gelderland overijssel flevoland sahel vlissingen harlingen wageningen
`)

/** Singulars in -en. */
const SINGULAR_EN = words(`
  leven wezen wonen eten examen teken kussen vermogen inkomen vertrouwen wantrouwen jongen wagen keten regen haven bodem
  welbevinden werken reizen bouwen wandelen parkeren samenleven verleden heden oosten westen noorden zuiden
  goeden molen toren deken laken varken veulen aanzien geheugen optreden spelen leren onderwijzen volken ondernemen
  zeden handen eigen open christen heiden linnen baken kuiken morgen avondeten drinken fietsen lopen
  iedereen geen heen alleen schaken lezen schrijven zingen dansen denken doen zijn zien zeggen
`)

/** Plurals in -en that the list of singulars would swallow as a last part, and others without an ending. */
const PLURALS = words(`
  handen volken spelen goederen media data leden steden hersens lasten kosten middelen kleren mensen kinderen ouders
  clubs teams apps startups start-ups scale-ups professionals studenten bedrijven collega's foto's auto's baby's opa's oma's
  mkb'ers zzp'ers jongens meisjes tieners peuters kleuters pubers cliënten patiënten schulden files talenten
  museums films festivals podia musea centra
`)

/** Singulars in -s. */
const SINGULAR_S = words(`
  huis ziekenhuis paleis kennis basis campus gas bus bas glas gras les prijs reis mens kans klas dans pers zorgkans
  plaats praktijk proces succes stress kerels wijs onderwijs crisis analyse mars vis bos bewijs advies
  toernooi fonds arts huisarts tandarts gids fiets jas tas vlees kaas ijs as plus virus cursus status geschiedenis
  gevangenis begrafenis ergernis verbintenis kennis wildernis duisternis betekenis getuigenis gebeurtenis
  erfenis hindernis zorghuis tehuis thuis stadhuis raadhuis gemeentehuis hospice trots radijs koers beurs universum
  muis luis sluis kruis circus toerismes corps korps kompas moeras terras ras bonus minus kansas basis-
  werkplaats opvangplaats rijles oase sportles wijkgids
`)

const PLURAL_S = /(?:er|el|em|en|je|ie|eur|aar|oor|or|ee|é|é|ium|um|ist|air|a'|o'|i'|u'|y')s$/u

/** Whether a noun has the form of a plural. */
export function isPlural(noun: string): boolean {
  const form = noun.toLowerCase()
  if (PLURALS.has(form) || /(?:lui|lieden)$/u.test(form)) return true
  if (SINGULAR_EN.has(form) || SINGULAR_S.has(form)) return false
  if (isListed(form) && lookUp(form).isPlural) return true
  if (/\p{L}{4,}heden$/u.test(form)) return true
  if (form.endsWith('en')) return form.length > 4 && !isSingularCompound(form, SINGULAR_EN)
  if (/(?:nis|us)$/u.test(form)) return false
  if (!form.endsWith('s')) return false
  if (isSingularCompound(form, SINGULAR_S)) return false
  return PLURAL_S.test(form) || lastPart(form, PLURALS) > 4
}

function isSingularCompound(form: string, nouns: ReadonlySet<string>): boolean {
  return lastPart(form, nouns) > 4
}

/** Nouns that take no "een" in running text. The seed's "een veiliger zorg" shows that some may. */
const MASS = words(`
  aandacht afval arbeid armoede asiel beheer beleid bewustzijn biodiversiteit bloed bouw brood comfort communicatie contact cultuur
  discriminatie draagvlak drinkwater droogte duurzaamheid eenzaamheid energie elektriciteit erfgoed eten fruit geld geluk geluid gemak
  geweld geduld gezag gezondheid gezondheidszorg groen groente groei grond handel herstel honger hoop horeca hout huisvesting hulp
  inclusie informatie infrastructuur innovatie industrie internet inzet inzicht journalistiek justitie kanker kennis
  kunst landbouw last lucht liefde licht mantelzorg materiaal mobiliteit mode muziek natuur onderhoud onderwijs onderzoek
  ondernemerschap onrecht opvang opvoeding ov overlast participatie personeel plezier politiek privacy productie publiek
  racisme recht rechtspraak rust samenwerking samenhang schoonheid solidariteit sport steun stilte straling stress stroom
  taal talent techniek technologie textiel toegang toerisme toezicht transport uitstoot uitval veiligheid verdriet verkeer vertrouwen vervoer
  vee veeteelt vis visserij vlees voeding voedsel voedselvoorziening vooruitgang vrede vrijheid vuil wantrouwen
  water welvaart welzijn werk werkgelegenheid werkloosheid wetenschap wild wonen werken reizen zekerheid zelfvertrouwen
  zin zuivel vakmanschap burgerschap leiderschap media zorgaanbod ruimte tijd regeldruk werkdruk welbevinden
  bestaanszekerheid veerkracht weerbaarheid verbondenheid betrokkenheid leefbaarheid toegankelijkheid
  luchtkwaliteit waterkwaliteit bodemkwaliteit laaggeletterdheid
`)

const MASS_ENDINGS = [
  'heid',
  'isme',
  'teit',
  'schap',
  'vervoer',
  'water',
  'onderwijs',
  'verkeer',
  'werk',
] as const

const COUNTED = words(`
  identiteit universiteit faciliteit activiteit gemeenschap landschap maatschappij overheid mogelijkheid vaardigheid
  bijzonderheid gelegenheid minderheid meerderheid vriendschap wetenschap boodschap eigenschap vennootschap waterschap netwerk
  kunstwerk bouwwerk faculteit autoriteit stadslandschap kwaliteit gezelschap genootschap samenwerkingsverband mensheid
  leefgemeenschap geloofsgemeenschap rijksoverheid partnerschap
`)

/** Whether a singular noun is used without "een". */
export function isMass(noun: string): boolean {
  const form = noun.toLowerCase()
  if (isPlural(form)) return false
  if (COUNTED.has(form)) return false
  if (MASS.has(form)) return true
  if (lastPart(form, COUNTED) > 5) return false
  return MASS_ENDINGS.some((ending) => form.endsWith(ending))
}

/** Separable prefixes, longest first: "mee te doen", "schoon te maken". */
const PREFIXES = words(`
  aan achter achterna af bij bijeen binnen bloot boven deel door gereed goed in kapot klaar kwijt langs los mee mis na
  neer om omhoog omver onder op open over plaats rond samen schoon stil stuk tegemoet tegen terecht terug thuis toe tot uit vast veilig
  verder vol voor vooraan voorbij voort vooruit vrij waar weer weg zwart thuis tegen teweeg bekend groot hard
`)

/**
 * "te" taken out of an infinitive group, and a separable verb joined again: "mee te doen" ->
 * "meedoen", "werk te vinden" -> "werk vinden", "om thuis te kunnen wonen" -> "thuis kunnen wonen".
 */
export function withoutTe(group: string): string {
  const tokens = withoutOm(group)
  const out: string[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? ''
    const next = tokens[index + 1]
    if (!isTe(token, next)) {
      out.push(token)
      continue
    }
    const before = out.at(-1)
    if (next !== undefined && before !== undefined && isPrefixOf(before.toLowerCase(), next)) {
      out[out.length - 1] = `${before}${next}`
      index += 1
    }
  }
  return out.join(' ')
}

function withoutOm(group: string): string[] {
  const tokens = group.trim().split(/\s+/u)
  return tokens[0]?.toLowerCase() === 'om' ? tokens.slice(1) : tokens
}

/** Whether "te" stands before an infinitive, and not before an adjective ("te veel"). */
function isTe(token: string, next: string | undefined): boolean {
  return token.toLowerCase() === 'te' && next !== undefined && /n[.,;:]?$/u.test(next)
}

/** Verbs that each prefix that is also an adverb or a preposition really goes with. */
const SPLIT: ReadonlySet<string> = words(`
  aangaan aankomen aannemen aanpakken aanpassen aansluiten aantrekken afbouwen afmaken afronden afsluiten afstaan bijdragen bijhouden bijstaan bijblijven
  bijleren deelnemen doorgaan doorgeven doorgroeien doorleren doorstromen doorzetten goedkeuren inburgeren ingrijpen inkopen inleven inrichten instromen
  inspelen invullen inzetten inzien klaarstaan klaarmaken kwijtraken loslaten losmaken meebewegen meebouwen meedenken meedoen meegaan meehelpen meekomen
  meemaken meepraten meetellen meewerken nadenken naleven omgaan omkijken omscholen omschakelen omzetten omzien onderbrengen opbloeien opbouwen opgroeien ophalen
  opkomen opleiden opletten oplossen opruimen opstaan opstarten opvoeden opvangen overnemen overstappen overblijven overbruggen plaatsvinden
  rondkomen samenkomen samenleven samenwerken samenwonen schoonmaken schoonhouden stilstaan tegengaan tegenhouden terechtkomen terugbrengen terugdringen terugkeren terugvinden
  thuiskomen toegroeien toenemen toepassen toetreden toewerken uitblinken uitbreiden uitdragen uitgaan uitgroeien uitkomen uitproberen uitstromen uitvoeren uitwisselen uitzoeken
  vasthouden vaststellen verdergaan volhouden voorbereiden voorkomen voorlezen vooruitkomen vooruitgaan voortbestaan voortzetten vrijmaken waarmaken weggaan wegnemen weerstaan
  aanleren aanvragen afvallen afnemen afwegen meegroeien meelezen ontplooien opzetten opladen overwinnen thuisblijven uitkijken uitleven uitrusten doorbreken
  grootbrengen hardlopen teweegbrengen bijeenkomen stilzitten terugkijken terugvallen toelaten overleven
`)

/** These never stand before "te" as words of their own. */
const ALWAYS_JOINED = words(
  'terug mee voort vooruit weg neer bijeen tegemoet terecht teweeg uit op aan in af bij toe voor tegen vast los over',
)

function isPrefixOf(prefix: string, verb: string): boolean {
  const infinitive = verb.replace(/[.,;:]$/u, '')
  if (ALWAYS_JOINED.has(prefix) || verbWithPrefix(infinitive, prefix)) return true
  return PREFIXES.has(prefix) && SPLIT.has(`${prefix}${infinitive}`)
}

/** Infinitives whose third person no rule makes. */
const THIRD: ReadonlyMap<string, string> = new Map([
  ['zijn', 'is'],
  ['hebben', 'heeft'],
  ['kunnen', 'kan'],
  ['mogen', 'mag'],
  ['willen', 'wil'],
  ['zullen', 'zal'],
  ['moeten', 'moet'],
  ['gaan', 'gaat'],
  ['staan', 'staat'],
  ['slaan', 'slaat'],
  ['doen', 'doet'],
  ['zien', 'ziet'],
  ['komen', 'komt'],
  ['houden', 'houdt'],
])

/** The third person singular in a subordinate clause: "wonen" -> "woont", "meedoen" -> "meedoet". */
export function thirdPerson(infinitive: string): string | undefined {
  const form = infinitive.toLowerCase()
  const known = THIRD.get(form)
  if (known) return known
  for (const prefix of PREFIXES)
    if (form.startsWith(prefix) && SPLIT.has(form)) {
      const rest = thirdPerson(form.slice(prefix.length))
      if (rest) return `${prefix}${rest}`
    }
  if (!form.endsWith('en') || form.length < 5) return undefined
  const stem = presentStem(form.slice(0, -2))
  return stem.endsWith('t') ? stem : `${stem}t`
}

/** Verbs of which the last syllable of the stem has no stress; in -eren most have it: "studeren". */
const UNSTRESSED_ER = words(`
  verander verbeter herinner luister versnipper fluister bewonder verwonder lever verouder verminder vorder bevorder
  offer slenter hinder verhinder bekommer timmer schitter verzeker verover ontcijfer luier
`)

const STRESSED = words('verdel ondernem')

function hasOpenStress(base: string): boolean {
  if (STRESSED.has(base) || base.length <= 4) return true
  if (/[^aeiou]er$/u.test(base)) return !UNSTRESSED_ER.has(base)
  return !/(?:[^aeiou]el|[^aeiou]en|[^aeiou]ig|[^aeiou]em)$/u.test(base)
}

/** The stem of the present: "won" (wonen) -> "woon", "makk" -> "mak", "lev" -> "leef", "reiz" -> "reis". */
function presentStem(cut: string): string {
  const last = cut.at(-1) ?? ''
  if (last === cut.at(-2)) return cut.slice(0, -1)
  const hardened = last === 'v' ? 'f' : last === 'z' ? 's' : last
  const base = `${cut.slice(0, -1)}${hardened}`
  const open = /(?:^|[^aeiouyë])([aeou])[^aeiouwx]$/u.exec(base)
  if (!open || !hasOpenStress(base)) return base
  return `${base.slice(0, -1)}${open[1]}${hardened}`
}

/**
 * An infinitive group with a modal in the place of its first "te": "werk te vinden en te behouden" ->
 * "werk kunnen vinden en behouden". A group without "te" ends in its verb. `undefined` where no infinitive is found.
 */
export function withModal(group: string, modal: 'kan' | 'kunnen'): string | undefined {
  const tokens = withoutOm(group)
  const at = tokens.findIndex((token, index) => isTe(token, tokens[index + 1]))
  if (at < 0) return beforeLast(tokens, modal)
  const verb = tokens[at + 1] ?? ''
  const before = tokens[at - 1]
  const prefixed = before !== undefined && isPrefixOf(before.toLowerCase(), verb)
  const head = prefixed ? tokens.slice(0, at - 1) : tokens.slice(0, at)
  const infinitive = prefixed ? `${before}${verb}` : verb
  const rest = tokens.slice(at + 2)
  if (verb === 'kunnen') return withoutTe([...head, modal, ...rest].join(' '))
  return withoutTe([...head, modal, infinitive, ...rest].join(' '))
}

function beforeLast(tokens: readonly string[], modal: string): string | undefined {
  const last = tokens.at(-1)
  return last?.endsWith('n') ? [...tokens.slice(0, -1), modal, last].join(' ') : undefined
}
