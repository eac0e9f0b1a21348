/**
 * Dutch nouns by what they stand for, in the singular. Dutch writes compounds as one word, so a noun that
 * is not listed has the class of the longest listed noun that it ends in ("buurtbibliotheek": bibliotheek).
 *
 * - `mission`: announces a mission ("ons doel is ...").
 * - `people`: those who can be helped; `customer`: those who pay; `company`: businesses and bodies.
 * - `place`: a part of the world; `shared`: what everybody shares, systems and goods.
 * - `quality`: a condition that can be enjoyed. `problem`: one that people want to be rid of.
 * - `agent`: what an organisation can be. `venue`: an own place where people come.
 * - `rank`: a place among others; `success`: what only the organisation gains.
 * - `internal`: parts of the organisation itself.
 * - `artefact`: a product; `service`: work that is given to somebody.
 * - `work`: own work as a noun; `change`: a change in the world as a noun.
 * - `representation`: what is stood up for on behalf of somebody ("belangen").
 * - `neutral`: says nothing by itself.
 */
export const NOUNS = {
  mission: `
    missie visie doel doelstelling droom ambitie opdracht taak ideaal bedoeling streven roeping wens purpose
    kerntaak bestaansrecht hoofddoel einddoel kernopdracht uitgangspunt missiestatement missieverklaring why waarom streefdoel
    stip intentie hoofdtaak toekomstbeeld toekomstdroom hoofddoelstelling kerndoel levenswerk oogmerk aspiratie
    mission motto credo leidraad belofte drijfveer bestaansreden opgave speerpunt`,
  people: `
    mens kind jongere oudere vrouw man meisje jongen bewoner inwoner burger patiënt cliënt leerling student ouder
    werknemer medewerker collega vrijwilliger mantelzorger buur buurman nabestaande vluchteling nieuwkomer slachtoffer
    senior peuter kleuter puber tiener baby moeder vader opa oma gezin familie huishouden zieke gehandicapte
    professional leraar leerkracht docent vakman boer tuinder visser kunstenaar maker denker amateur lid
    speler sporter supporter reiziger automobilist fietser voetganger huurder koper eigenaar starter zelfstandige
    iemand iedereen persoon individu volk jeugd jong oud generatie publiek bevolking gemeenschap groep doelgroep
    weduwe weduwnaar wees gedetineerde ex-gedetineerde dakloze thuisloze werkloze werkzoekende analfabeet
    apotheker arts huisarts verpleegkundige zorgverlener zorgprofessional hulpverlener verloskundige vroedvrouw
    ingenieur onderzoeker wetenschapper ambtenaar bestuurder politicus raadslid leidinggevende manager directeur
    ontwikkelaar developer programmeur schrijver lezer luisteraar kijker muzikant zanger danser acteur
    gelovige christen moslim parochiaan gemeentelid pelgrim mensheid lotgenoot naaste zeeman zeevarende schipper
    kwetsbare allochtoon migrant asielzoeker statushouder expat toerist bezoeker gast deelnemer leek beginner
    consument belastingbetaler stemmer kiezer talent vriend echtpaar stel koppel tweeling
    leider wereldburger vakmensen mensenkind brugklasser scholier pleegkind pleegouder pupil wijkbewoner dorpeling
    dier hond kat paard huisdier egel vogel koe pony ezel kip varken ooievaar minima arbeider
    werkende gepensioneerde chauffeur loodgieter kapper bakker slager aannemer ondernemer winkelier oud-mijnwerker dakdekker imker
    nabestaanden belanghebbende aanwezige achterblijver drager doof dove blinde slechthorende slechtziende patient client
    mkb'er zzp'er vluchtelinge zwangere vluchteling kennismigrant volwassene tachtigplusser autist lhbti'er lhbti
    kwetsbaren armen minderheid minderjarige personeel personeelslid wereldburger griffier`,
  customer: `klant opdrachtgever afnemer gebruiker hotelgast huurklant teamgenoot aandeelhouder belegger stakeholder`,
  company: `
    bedrijf mkb onderneming startup scale-up kmo zzp merk winkel organisatie
    gemeente overheid instelling schouwburg zaak webwinkel bestuur klantorganisatie
    zorginstelling ketenpartner landbouwbedrijf maakbedrijf familiebedrijf praktijk start-up
    corporatie overheidsorganisatie ngo kantoor beroepsgroep branche zorgteam wijkteam`,
  place: `
    wereld samenleving maatschappij stad land buurt wijk dorp regio straat aarde planeet toekomst provincie
    nederland vlaanderen belgië europa afrika amsterdam rotterdam utrecht antwerpen brussel gent brabant limburg friesland groningen
    drenthe zeeland holland gelderland overijssel flevoland omgeving leefomgeving woonomgeving leefwereld platteland
    delta kust zee oceaan rivier beek meer plas sloot vaart gracht haven polder dal bos park plein strand wad duin heide veen
    landschap gebied natuur binnenstad stadscentrum dorpskern kern winkelstraat schoolplein continent heelal
    universum nachthemel sterrenhemel vallei eiland kade werkvloer arbeidsmarkt
    bodem grond buitengebied stadsdeel bedrijventerrein ommeland streek leefklimaat woonwijk achterland nacht ochtend dag
    tijd tijdperk eeuw erf woonplaats buitenwijk volksbuurt werkplek kinderland sahel stadswijk
    kennissamenleving rechtsstaat democratie oever berm akker weide veld bergen rivierdelta`,
  shared: `
    zorg onderwijs leven milieu klimaat lucht water drinkwater voedsel eten energie economie verkeer vervoer mobiliteit
    wetenschap kunst cultuur sport erfgoed recht rechtspraak overheidsdienst internet web pers media informatievoorziening
    landbouw visserij tuinbouw industrie bouw keten voedselketen sector markt woningmarkt energievoorziening
    werk baan inkomen loon huis woning thuis dak bestaan onderdak huisvesting woonst schoolroute weg spoor
    systeem stelsel taal muziek dialect volksmuziek volksdans traditie ambacht monument molen kerktoren
    boomgaard biodiversiteit weidevogel bij insect gewas soort dierenwelzijn plant boom groen volksgezondheid
    hersenen long hart geest lichaam brein gezondheidszorg ouderenzorg geboortezorg jeugdzorg
    technologie techniek geloof liefde opvoeding
    start kans mogelijkheid perspectief toegang keuze positie plaats
    ecosysteem grondstof verleden fietspad
    schoolbank maag voet nachtrust slaap woningbouw straatbeeld leefmilieu monumentenzorg bevalling schoolweg museumsector
    belangstelling draagvlak bouwsector zorgsector kinderopvang werkgelegenheid ruimte aandacht tijd beloning levensfase
    consumptie productie productiewijze  burgerschap wereldburgerschap
    bestaansminimum prijs natuurgebied filmecologie ecologie spaargeld hulpbron bewustzijn
    fietsgebruik ov leefstijl levensstijl balans evenwicht harmonie kringloop`,
  quality: `
    vrede rust respect geluk vertrouwen welzijn welvaart vrijheid gezondheid veiligheid plezier hoop troost
    begrip samenhang cohesie solidariteit inclusie emancipatie acceptatie privacy transparantie eenvoud zelfvertrouwen comfort
    gemak welbevinden levenskwaliteit levenskwaliteiten kansengelijkheid gelijkheid draagkracht veerkracht autonomie soevereiniteit
    ondernemerschap vakmanschap levensvreugde levenslust stilte schoonheid waardigheid
    menswaardigheid zekerheid bestaanszekerheid openheid verbondenheid verdraagzaamheid mensenrecht
    diversiteit integriteit stabiliteit vitaliteit creativiteit flexibiliteit
    gerechtigheid rechtvaardigheid toegankelijkheid leefbaarheid weerbaarheid duurzaamheid bereikbaarheid betaalbaarheid
    grondrecht medemenselijkheid broederschap vertrouwelijkheid zelfredzaamheid eigenwaarde regie
    bloei levensgeluk werkplezier arbeidsvreugde rechtszekerheid voedselzekerheid verkeersveiligheid observeerbaarheid
    interoperabiliteit betrouwbaarheid kernwaarde`,
  problem: `
    armoede honger dorst afval criminaliteit geweld eenzaamheid ziekte kanker ongelijkheid vervuiling uitstoot
    co2-uitstoot discriminatie racisme pesterij schuld stress werkdruk laaggeletterdheid schooluitval uitval werkloosheid
    dakloosheid verslaving corruptie uitbuiting mishandeling verkeersdode verkeersslachtoffer ongeluk ongeval
    wachtlijst bureaucratie regeldruk overlast geluidsoverlast file droogte wateroverlast ontbossing uitsluiting isolement
    fraude verspilling leegstand onveiligheid tweedeling kansenongelijkheid dierenleed leed pijn lijden angst
    oorlog landmijn kinderarbeid slavernij mensenhandel stroperij bijvangst hongersnood epidemie malaria dementie
    depressie reuma epilepsie diabetes spierziekte nierziekte hartfalen aandoening plastic zwerfvuil zwerfafval textielafval
    stikstof broeikasgas uitlaatgas gif aardgas lichthinder geluidshinder woninginbraak inbraak diefstal moord
    zelfdoding overgewicht obesitas verzuim achterstand kloof tekort obstakel drempel schot weeffout barrière vooroordeel stigma
    vraagstuk probleem crisis ramp overstroming bodemdaling klimaatverandering opwarming uitsterving achteruitgang
    netcongestie cyberdreiging dreiging datalek misdaad terreur kindersterfte sterfte gehoorschade
    barrier geldzorg verkeersonveiligheid energiearmoede misverstand plaag jacht verwaarlozing
    papierwerk foutmarge fout misstand onrecht
    aanval versnippering verstening verdroging bedreiging`,
  agent: `community omgevingsdienst brandweer politie korps veiligheidsregio ministerie inspectie waterschap ggd veiligheidsregio meldpunt belangenvereniging gezondheidscentrum 
    partner kennispartner dienstverlener aanbieder leverancier producent fabrikant werkgever netwerk platform
    bureau adviseur coach gids begeleider voortrekker pionier vernieuwer aanjager kartrekker trekker expert specialist
    deskundige autoriteit centrum kenniscentrum expertisecentrum instituut stichting vereniging coöperatie bond
    federatie brancheorganisatie belangenbehartiger vertegenwoordiger stem spreekbuis alliantie coalitie collectief beweging
    makelaar bemiddelaar verbinder bruggenbouwer schakel spil loket aanspreekpunt vraagbaak vangnet katalysator facilitator
    ondersteuner helper zorgaanbieder verhuurder huisvester woningcorporatie verzekeraar financier
    investeerder geldverstrekker fonds toezichthouder handhaver regisseur rentmeester hoeder bewaker beheerder poortwachter
    ambassadeur pleitbezorger kampioen webshop universiteit hogeschool ziekenhuis kliniek museum uitgever omroep
    studio laboratorium proeftuin broedplaats incubator denktank voorbeeld rolmodel team gilde schuttersgilde brug
    genootschap werkgroep commissie raad comité koor orkest harmonie fanfare kring club bank maatschap gesprekspartner
    intermediair tussenpersoon doorgeefluik motor aandrijver versneller wegwijzer baken thuisbasis knooppunt draaischijf
    uitvoerder opdrachtnemer familieclub tennisvereniging atletiekclub beroepsvereniging vzw nv bv
    directie bibliotheek academie conservatorium archief podium theater
    filmhuis uitgeverij redactie zender kerk parochie geloofsgemeenschap klooster moskee hospice
    vrijplaats toevluchtsoord clubhuis wegbereider koepel koepelorganisatie jeugdbeweging bemiddelingsbureau
    topspeler schatbewaarder bondgenoot sparringpartner kompas uithangbord visitekaartje vliegwiel
    reisbureau rijschool busmaatschappij drukkerij brouwerij tandartspraktijk huisartsenpraktijk ploeg
    vervoerder garage atelier familiezaak`,
  venue: `
    plek school club kerk trefpunt ontmoetingsplek ontmoetingsplaats hotel restaurant café zwemclub
    thuishaven sportclub basisschool atelier werkplaats gasthuis leerplek hub uitvalsbasis
    buurthuis feest festival oase`,
  rank: `
    marktleider koploper voorloper nummer topspeler wereldklasse wereldtop top topkwaliteit referentie koppositie
    voorhoede toppositie marktleiderschap keus voorkeurspartner voorkeursleverancier leiderspositie`,
  success: `
    klanttevredenheid rendement winst marktaandeel aandeelhouderswaarde reputatie naamsbekendheid omzet continuïteit
    efficiency winstgevendheid ledenaantal bezoekersaantal klantenkring marge bekendheid imago
    bedrijfsresultaat medewerkerstevredenheid merkbekendheid concurrentiepositie`,
  internal: `
    organisatie bedrijfsvoering bedrijfscultuur werkwijze werkproces proces afdeling
    organisatiestructuur structuur vloot wagenpark vestiging backoffice
    procedure organisatiecultuur ledenbestand medezeggenschap
    informatiehuishouding ict-omgeving datacenter kantoorpand huisstijl`,
  artefact: `
    software product raamwerk framework stappenplan catalogus website app applicatie tool toolkit gereedschap
    handleiding handboek boek krant tijdschrift magazine nieuwsbrief standaard metadata
    dataset databank database register brood bier wijn koffie maaltijd gerecht streekgroente kleding meubel
    fiets bakfiets deelbakfiets auto zonnepaneel zonneboiler warmtepomp machine apparaat rolstoel traplift bril gehoorapparaat
    medicijn verzekering hypotheek lening krediet abonnement kaart oplossing assortiment collectie voorstelling concert
    tentoonstelling expositie film documentaire album lied podcast programma dekentje speelgoed cadeau bloem bouwmateriaal
    schilderwerk dakgoot geluidsscherm orgelpijp systeemkast server netwerkkast component module plug-in api
    sjabloon checklist methodiek model infrastructuur informatie uittreksel bewijs paspoort rijbewijs
    ontwerp invulling interieur keuken badkamer kunstwerk brochure publicatie catalogi catalog woordenboek
    geluidssysteem verpakking voedselpakket advieslijst bed ontbijt lekkernij taart ijsje leertraject betaalknop
    bouwpakket document aanbod pakket loods drone speurhond weegschaal meetinstrument gevel`,
  service: `
    dienst dienstverlening advies hulp zorgverlening hulpverlening thuisverpleging thuiszorg verpleging opvang begeleiding
    ondersteuning rechtsbijstand rechtshulp bijstand cursus opleiding training workshop les taalles bijles lesmateriaal rondleiding
    voorlichting voedselhulp noodhulp basiszorg basispolitiezorg coaching counseling service klantenservice support schuldhulp
    stervensbegeleiding uitvaart vervoersdienst stadsvervoer streekvervoer duikopleiding zwemles muziekles
    muziekonderwijs vorming klus schoonmaak onderhoudsbeurt consult therapie behandeling spreekuur telefoondienst oor
    nascholing bijscholing lezing evenement speelpleinwerking kamp excursie vakantie reis activiteit uitje arrangement
    huisbezoek bemiddeling maatwerk leerhulp lotgenotencontact kraamzorg`,
  work: `overdracht 
    onderzoek beheer onderhoud toezicht handhaving inventarisatie beschrijving studie archivering restauratie educatie
    opsporing registratie exploitatie vertegenwoordiging belangenbehartiging belangenverdediging coördinatie financiering
    verkoop verhuur inkoop levering inzameling verwerking campagne bijeenkomst
    uitwisseling kennisdeling kennisuitwisseling netwerken ontdekking documentatie bemesting overleg lobby
    programmering uitvoering inrichting beoefening fondsenwerving verzameling pleitbezorging ontsluiting
    evangelisatie verkondiging prediking zending aanleg reparatie vertaling analyse certificering accreditatie
    diagnostiek vaccinatie scholing lesgeven catalogisering kennisoverdracht
    verzorging nazorg detachering arbeidsbemiddeling`,
  change: `participatie 
    verbetering vermindering versnelling verduurzaming vergroening versterking behoud bescherming herstel bevordering
    bestrijding beëindiging uitbanning vergroting verhoging verlaging vermeerdering verspreiding verrijking verbreding
    verdieping vernieuwing modernisering digitalisering transformatie transitie energietransitie overgang omslag bewustwording verandering
    innovatie ontwikkeling groei toename afname daling stijging impact vooruitgang
    integratie democratisering terugdringing afschaffing redding instandhouding stimulering preventie voorkoming
    aanpak verheffing vermaatschappelijking hervorming opbouw wederopbouw
    kennisontwikkeling gemeenschapsvorming cultuurspreiding terugkeer revolutie invloed
    ontmoediging verzachting verlichting genezing versoepeling vereenvoudiging verkleining doorstroming ontsnippering
    kentering ommekeer verschil verschuiving adoptie opschaling democratisering optimalisatie gedragsverandering`,
  representation: `belang rechtspositie`,
  neutral: `
    manier wijze basis middel idee waarde norm hart ziel passie glimlach oog zin resultaat
    steentje schouder hand handen bijdrage kracht klacht punt stap steun houding
    keer moment hoek kant jaar maand week minuut uur deel aantal geheel niveau vlak
    kader context achtergrond reden feit gevolg`,
} as const satisfies Record<string, string>

export type NounClass = keyof typeof NOUNS

/** Nouns whose plural is not by rule. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  kind: 'kinderen',
  lid: 'leden',
  stad: 'steden',
  mens: 'mensen',
  koe: 'koeien',
  ei: 'eieren',
  lied: 'liederen',
  vakman: 'vaklui',
  zeeman: 'zeelieden',
  dag: 'dagen',
  weg: 'wegen',
  dak: 'daken',
  gebed: 'gebeden',
  museum: 'musea',
  politicus: 'politici',
  catalogus: 'catalogi',
  gelid: 'gelederen',
  gemeentelid: 'gemeenteleden',
  raadslid: 'raadsleden',
  personeelslid: 'personeelsleden',
  pad: 'paden',
  fietspad: 'fietspaden',
  bad: 'baden',
  ongeval: 'ongevallen',
  slot: 'sloten',
  goed: 'goederen',
  blad: 'bladeren',
  buur: 'buren',
  buurman: 'buren',
  geloof: 'geloven',
  moeilijkheid: 'moeilijkheden',
  mogelijkheid: 'mogelijkheden',
  wens: 'wensen',
  kans: 'kansen',
  mensenkind: 'mensenkinderen',
  pleegkind: 'pleegkinderen',
  musea: 'musea',
  gezag: 'gezagen',
  werkman: 'werklui',
  loon: 'lonen',
  verkeersdode: 'verkeersdoden',
}

/** Endings that make a noun a class by themselves, where no listed noun fits; the longest first. */
export const NOUN_ENDINGS: readonly (readonly [ending: string, value: NounClass])[] = [
  ['heid', 'quality'],
  ['heden', 'quality'],
  ['iteit', 'quality'],
  ['schap', 'quality'],
  ['isten', 'people'],
  ['aars', 'people'],
  ['enten', 'people'],
  ['anten', 'people'],
  ['eurs', 'people'],
  ['ianen', 'people'],
  ['genoten', 'people'],
  ['lieden', 'people'],
  ['lingen', 'people'],
  ['ogen', 'people'],
]
