/**
 * Dutch adjectives and adverbs, uninflected, by what they say of a noun or clause.
 *
 * - `wanted`: how people want the world to be; a noun with one of these is a state.
 * - `praised`: what one says of one's own products and services; a thing with one of these is on offer.
 * - `rank`: says that one is ahead of others; with a noun for an organisation it is a rank.
 * - `plain`: what something is like, whether one wants it or not; its comparative says a wish.
 * - `contented`: satisfied with somebody's service: one's own success where customers are.
 * - `digital`, sorts and fields ("maatschappelijk"): they say which, not how.
 */
export const ADJECTIVES = {
  wanted: `
    schoon veilig gezond duurzaam groen eerlijk rechtvaardig vrij gelijk gelijkwaardig gelukkig
    goed fijn sterk leefbaar toegankelijk betaalbaar bereikbaar betrouwbaar beschikbaar open
    inclusief zelfredzaam zelfstandig weerbaar wendbaar vitaal levend levendig bloeiend welvarend
    vreedzaam rustig stil warm liefdevol menswaardig waardig humaan sociaal solidair hecht
    veerkrachtig circulair klimaatneutraal klimaatbestendig energieneutraal energiezuinig zuinig
    zuiver helder fris proper net vruchtbaar verdraagzaam tolerant verbonden betrokken bewust
    mondig kansrijk rijk gevarieerd divers biodivers natuurlijk evenwichtig stabiel
    toekomstbestendig toekomstgericht ondernemend democratisch onafhankelijk integer verantwoord
    verantwoordelijk fatsoenlijk geschikt voldoende genoeg aangenaam prettig plezierig gastvrij
    autoluw stikstofvrij drempelvrij rookvrij uitstootvrij autovrij volwaardig gewaardeerd
    geliefd succesvol krachtig dapper zelfverzekerd vaardig geletterd geïnformeerd inzetbaar
    productief gemakkelijk makkelijk eenvoudig simpel begrijpelijk leesbaar vanzelfsprekend
    mogelijk haalbaar zichtbaar hoorbaar voelbaar merkbaar kleurrijk wijs geschoold opgeleid
    vertrouwd droog bevaarbaar koel zwembaar drinkbaar leerbaar werkbaar bewoonbaar begaanbaar
    springlevend onbezorgd zorgeloos vrolijk blij trots kalm ontspannen evenwichtig nuchter
    menselijk kindvriendelijk milieuvriendelijk vriendelijk dementievriendelijk barrièrevrij
    pestvrij papierloos afvalvrij fossielvrij schuldenvrij gifvrij plasticvrij zorgzaam
    respectvol harmonieus bruisend aantrekkelijk vlot volhoudbaar regeneratief productief
    bestendig slagvaardig volledig gerespecteerd beschermd onbeperkt menselijk gewenst robuust
    bereid liefderijk heelhuids wakker wild puur eetbaar rechtvaardig gelijkmatig ongestoord
    aanwezig wijdverbreid alomtegenwoordig behulpzaam bekwaam belangrijk beschaafd bescheiden
    betekenisvol bevredigend bevlogen bewezen bezield breed beeldend beweeglijk cliëntgericht
    communicatief draaglijk dynamisch echt edel eerbaar eigenzinnig energiek ethisch evenwaardig
    fit gedreven gelijkgestemd geloofwaardig gemotiveerd genuanceerd gevoelig gezamenlijk gunstig
    harmonisch hartelijk hoopvol hulpvaardig ideaal inhoudelijk intelligent ijzersterk jong
    kansengelijk kleinschalig klimaatvriendelijk kostendekkend kritisch kundig levenslustig
    levensvatbaar luisterend meertalig milieubewust nieuw nieuwsgierig nuttig objectief
    onbevangen ondersteunend ongebonden ontwikkeld open-minded oprecht optimistisch ordelijk
    overtuigd passievol perspectiefrijk pluralistisch pluriform positief progressief reëel
    rechtmatig rechtschapen redelijk respectabel responsief rijkgeschakeerd royaal ruim
    ruimdenkend samenhangend soepel soeverein spontaan sportief stevig stralend stressvrij
    strijdbaar tastbaar transparant uitgebalanceerd vakbekwaam veelkleurig verbindend verbeterd
    vergroend verrijkend verstandig vindbaar bruikbaar volmaakt volop volwassen voorspoedig
    vooruitstrevend vrijgevig waarachtig waardegedreven waardevol warmhartig wederzijds weldadig
    welkom wereldwijs zelfbewust zelfontplooiend zelfsturend zelfvoorzienend zingevend zinvol
    zonnig zorgvuldig duidelijk helend verstaanbaar werkzaam veelbelovend gevuld gunnend
    stikstofarm energiearm koolstofarm autoarm regelarm prikkelarm geluidsarm voedzaam ecologisch
    biologisch hernieuwbaar rechtszeker waterrobuust klimaatrobuust klimaatadaptief
    natuurinclusief emissievrij emissieloos co2-neutraal co2-vrij klimaatpositief energiepositief
    grenzeloos digivaardig`,
  praised: `
    uniek hoogwaardig innovatief creatief professioneel modern slim kwalitatief praktisch snel
    efficiënt effectief stijlvol ambachtelijk origineel persoonlijk kwaliteitsvol deskundig
    degelijk doelmatig doeltreffend doordacht authentiek eigentijds exclusief fantastisch
    flexibel gedegen geavanceerd handgemaakt huisgemaakt inspirerend informatief interessant
    leerzaam leerrijk leuk lekker smaakvol smakelijk sfeervol spannend sprankelend tijdloos
    uitdagend uitgebreid uitnodigend uitstekend verfrissend verrassend vakkundig veelzijdig
    voordelig overzichtelijk nauwkeurig prachtig prima boeiend avontuurlijk artistiek ervaren
    gastgericht klantgericht klassiek modieus muzikaal prikkelend stimulerend tijdig verzorgd
    actueel adequaat optimaal perfect compleet ontspannend mooi groots schitterend voortreffelijk
    bijzonder comfortabel gezellig gemoedelijk functioneel elegant luxe vers ambitieus passend
    gepersonaliseerd laagdrempelig interactief speels educatief`,
  rank: `
    best toonaangevend leidend vooraanstaand gerenommeerd gezaghebbend excellent uitmuntend ongeëvenaard
    onderscheidend bekroond hoogstaand favoriet grootst sterkst aantrekkelijkst koplopend marktleidend
    toonaangevendst geliefdst invloedrijkst onmisbaar snelst lekkerst gezelligst veiligst mooist gastvrijst
    leukst relevantst duurzaamst innovatiefst prominent vermaard befaamd topklasse beroemd uitblinkend
    onovertroffen eersteklas eersterangs hoogst meestgevraagd eerstgekozen toonbeeldig onnavolgbaar ongekend
    hoogaangeschreven voortreffelijk kwaliteitsvolst populairst betrouwbaarst vertrouwdst bekendst gewildst`,
  plain: `
    nat zacht hard glad ruw dik dun kort laag smal zwaar donker leeg heet koud lauw zoet bitter bros
    taai stijf slap scherp kaal diep ondiep rijp rauw gaar waterdicht winddicht steil scheef krom
    strak mager vochtig mul zilt bont slank luid zwak traag vaag`,
  contented: `tevreden blij loyaal trouw enthousiast verheugd opgetogen verrukt tevredener`,
} as const satisfies Record<string, string>

export type AdjectiveClass = keyof typeof ADJECTIVES

/** Endings of adjectives that say how something is. */
export const WANTED_ENDINGS: readonly string[] = [
  'vrij',
  'vrije',
  'loos',
  'loze',
  'neutraal',
  'neutrale',
  'baar',
  'bare',
  'zaam',
  'zame',
  'bestendig',
  'bestendige',
  'vriendelijk',
  'vriendelijke',
  'veilig',
  'veilige',
  'toegankelijk',
  'toegankelijke',
  'waardig',
  'waardige',
  'zuinig',
  'zuinige',
  'arme',
  'rijk',
  'rijke',
  'proof',
  'krachtig',
  'krachtige',
]

/** Comparatives that are not by rule. */
export const IRREGULAR_COMPARATIVES: readonly string[] = [
  'beter',
  'betere',
  'meer',
  'minder',
  'mindere',
  'liever',
  'verder',
  'eerder',
  'vaker',
]

/** Words in -er(e) that are no comparatives, where they could be taken for one. */
export const NO_COMPARATIVES: ReadonlySet<string> = new Set(
  `ander andere onder over achter weer maar hier daar waar keer per zonder tegen ieder iedere zeker zekere bijzonder bijzondere
  lekker lekkere donker donkere dapper dappere integer integere wakker wakkere zuiver zuivere helder heldere nuchter nuchtere
  eerdere verdere laatstgenoemde voor hoger_onderwijs puur pure vier ver verre waar ware zwaar zware duur dure stuur
  modern oudere ouderen jongere jongeren werkgever werknemer later sober sobere somber sombere inheemser
  alzheimer computer december september november oktober leer sfeer beheer meer heer zeer eer keer leger water winter zomer
  kapper bakker vader moeder broer ouder ouders leider partner ondernemer inwoner burger elkander onderhouder echter immer
  altaar nummer kamer hamer letter letters bitter poeder ijver kader offer anker akker zolder kelder vlinder
  wij center manager developer designer trainer server user filter master cluster chapter kantoor super hyper inter
  schiller altijdduurder verbeter verbetere`.split(/\s+/u),
)
