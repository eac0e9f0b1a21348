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
 * - `merit`: what one's own work is praised for, unless it is said to be of something in the world.
 * - `internal`: parts of the organisation itself.
 * - `artefact`: a product; `service`: work that is given to somebody.
 * - `work`: own work as a noun; `change`: a change in the world as a noun.
 * - `representation`: what is stood up for on behalf of somebody ("belangen").
 * - `neutral`: says nothing by itself.
 */
export const NOUNS = {
  mission: `
    missie visie doel doelstelling droom ambitie opdracht taak ideaal bedoeling streven roeping
    wens purpose kerntaak bestaansrecht hoofddoel einddoel kernopdracht uitgangspunt
    missiestatement missieverklaring why waarom streefdoel stip intentie hoofdtaak toekomstbeeld
    toekomstdroom hoofddoelstelling kerndoel levenswerk oogmerk aspiratie mission motto credo
    leidraad belofte drijfveer bestaansreden opgave speerpunt passie specialiteit filosofie focus
    verlangen uitdaging overtuiging mening koers opzet grondgedachte`,
  people: `
    mens kind jongere oudere vrouw man meisje jongen bewoner inwoner burger patiënt cliënt
    leerling student ouder werknemer medewerker collega vrijwilliger mantelzorger buur buurman
    nabestaande vluchteling nieuwkomer slachtoffer senior peuter kleuter puber tiener baby moeder
    vader opa oma gezin familie huishouden zieke gehandicapte professional leraar leerkracht
    docent vakman boer tuinder visser kunstenaar maker denker amateur lid speler sporter
    supporter reiziger automobilist fietser voetganger huurder koper eigenaar starter
    zelfstandige iemand iedereen persoon individu volk jeugd jong oud generatie publiek bevolking
    gemeenschap groep doelgroep weduwe weduwnaar wees gedetineerde ex-gedetineerde dakloze
    thuisloze werkloze werkzoekende analfabeet apotheker arts huisarts verpleegkundige
    zorgverlener zorgprofessional hulpverlener verloskundige vroedvrouw ingenieur onderzoeker
    wetenschapper ambtenaar bestuurder politicus raadslid leidinggevende manager directeur
    ontwikkelaar developer programmeur schrijver lezer luisteraar kijker muzikant zanger danser
    acteur gelovige christen moslim parochiaan gemeentelid pelgrim mensheid lotgenoot naaste
    zeeman zeevarende schipper kwetsbare allochtoon migrant asielzoeker statushouder expat
    toerist bezoeker gast deelnemer leek beginner consument belastingbetaler stemmer kiezer
    talent vriend echtpaar stel koppel tweeling leider wereldburger vakmensen mensenkind
    brugklasser scholier pleegkind pleegouder pupil wijkbewoner dorpeling dier hond kat paard
    huisdier egel vogel koe pony ezel kip varken ooievaar minima arbeider werkende gepensioneerde
    chauffeur loodgieter kapper bakker slager aannemer ondernemer winkelier oud-mijnwerker
    dakdekker imker nabestaanden belanghebbende aanwezige achterblijver drager doof dove blinde
    slechthorende slechtziende patient client mkb'er zzp'er vluchtelinge zwangere kennismigrant
    volwassene tachtigplusser autist lhbti'er lhbti kwetsbaren armen minderheid minderjarige
    personeel personeelslid griffier aannemersgezin activist adolescent agent alleenstaande
    ambachtsman analist antropoloog architect artiest astmapatiënt atleet auteur babyboomer
    bejaarde bediende begeleide belever bestuurslid beul biker bloemist boerin boswachter bouwer
    brandweerman broer burgemeester buschauffeur caissière cellist coachee componist consumptieve
    controleur copywriter crècheleidster cultuurliefhebber danseres dementerende designer
    detailist dichter diabeet dichteres dienstplichtige dirigent doelgroeper dokter donor
    dorpsbewoner dorpsgenoot drenkeling dyslect echtgenoot eenzame eilander elftal erfgenaam fan
    filmmaker forens fotograaf geïnteresseerde gelukszoeker gevangene geoloog getroffene
    gezinslid gluten gymnast hacker hoogbegaafde huisgenoot hulpbehoevende hulpvrager ikv
    immigrant inburgeraar ingezetene instructeur intimi invalide inwijkeling jager jeugdlid
    journalist jurist juf kandidaat kankerpatiënt kantoorpersoneel kasteleien kerkganger
    kinderarts kijkersgroep klasgenoot kleinkind kleindochter klokkenmaker klusser knutselaar
    koorlid kostwinner landgenoot landbouwer laaggeletterde leergierige leidster lerares
    lesbienne levensgenieter luisteraars machinist medemens medeburger medicus medewerkster
    meester metgezel misdeelde mkb-ondernemer monteur moslima museumbezoeker muziekliefhebber
    natuurliefhebber nazaat neef nicht nieuweling noodlijdende omwonende onderwijzer
    ongedocumenteerde ongehoorde opgroeiende oppas opvoeder orthopedagoog oud-leerling
    oudgediende overledene pabo paardenliefhebber parlementariër participant passagier passant
    patiëntengroep pedagoog pensionado peuterleidster piloot ploegarbeider politieagent predikant
    priester professor psycholoog raadgever rechter recreant rolstoelgebruiker roker ruiter
    schaatser schaker scheidsrechter schilder schoolkind schoolverlater scout sekswerker
    sociaal-werker soldaat sollicitant spoedpatiënt sportvrouw stadsbewoner stadjer steungezin
    stiefkind strijder student-ondernemer tandarts tennisser theatermaker thuiswerker thuiszitter
    timmerman trainer trans transgender trekvogel tuinliefhebber uitkeringsgerechtigde veehouder
    verdachte verpleger verslaafde verstekeling verzamelaar verzekerde veteraan vlaming vogelaar
    voetballer vmbo'er vrouwenkoor waker wandelaar watersporter weerloze wereldreiziger
    werkstudent wethouder woonwagenbewoner yup zangeres zelfstandig-ondernemer zeiler
    zorgmedewerker zorgvrager zus zuigeling zwakkere zwerver nederlander belg europeaan afrikaan
    amsterdammer rotterdammer brusselaar gentenaar antwerpenaar brabander limburger fries
    zwerfhond kalf lam legkip schaap geit eend uil das vleermuis huisgezin kleintje hulpeloze
    pasgeborene generatiegenoot medeleerling vluchtelingenkind adoptiekind pleegzorger mantel
    vrijetijdssporter breinpatiënt`,
  customer: `
    klant opdrachtgever afnemer gebruiker hotelgast huurklant teamgenoot aandeelhouder belegger
    stakeholder`,
  company: `
    bedrijf mkb onderneming startup scale-up kmo zzp merk winkel gemeente overheid instelling
    schouwburg zaak webwinkel bestuur klantorganisatie zorginstelling ketenpartner
    landbouwbedrijf maakbedrijf familiebedrijf praktijk start-up corporatie overheidsorganisatie
    ngo kantoor beroepsgroep branche zorgteam wijkteam bakkerij boerderij boekhandel bedrijfstak
    detailhandel dienstverleningsbedrijf drogist fabriek familieonderneming fietsenmaker
    garagebedrijf groothandel handelaar horecazaak hotelketen installateur installatiebedrijf
    kapsalon ketenpartij kwekerij makersbedrijf middenstand middenstander multinational
    netbeheerder nutsbedrijf ondernemersvereniging overheidsinstelling papierfabriek
    producentenorganisatie productiebedrijf schoolbestuur sportvereniging sportbond supermarkt
    toeleverancier transportbedrijf vakgroep verenigingsbestuur vrijwilligersorganisatie
    wijkorganisatie zorgverzekeraar zorgorganisatie ziekenhuisorganisatie`,
  place: `
    wereld samenleving maatschappij stad land buurt wijk dorp regio straat aarde planeet toekomst
    provincie nederland vlaanderen belgië europa afrika amsterdam rotterdam utrecht antwerpen
    brussel gent brabant limburg friesland groningen drenthe zeeland holland gelderland
    overijssel flevoland omgeving leefomgeving woonomgeving leefwereld platteland delta kust zee
    oceaan rivier beek meer plas sloot vaart gracht haven polder dal bos park plein strand wad
    duin heide veen landschap gebied natuur binnenstad stadscentrum dorpskern kern winkelstraat
    schoolplein continent heelal universum nachthemel sterrenhemel vallei eiland kade werkvloer
    arbeidsmarkt bodem grond buitengebied stadsdeel bedrijventerrein ommeland streek leefklimaat
    woonwijk achterland nacht ochtend dag tijd tijdperk eeuw erf woonplaats buitenwijk volksbuurt
    werkplek kinderland sahel stadswijk kennissamenleving rechtsstaat democratie oever berm akker
    weide veld bergen rivierdelta achterstandswijk alpen aardbol atmosfeer baai bedrijfsterrein
    begraafplaats binnentuin binnenwater boerenerf boerenland bosrand bouwplaats broekbos
    buitenlucht buitenruimte buurtpark campus dalgebied derde-wereld dijk dorpsgemeenschap
    dorpsplein duingebied fietsroute getijdengebied groenzone grensstreek grootstad
    grootstedelijk heidegebied heuvelland hoogveen huiskamer industriegebied kanaal kasteelpark
    kleinstad krimpgebied kustgebied kuststreek kwartier laagland landgoed landschapspark laan
    leefgebied leefruimte levenssfeer luchtruim maasstad mergelland metropool moeras moestuin
    natuurpark noordzee noorden oosten westen zuiden ontwikkelingsland oerwoud overdam pad
    perceel polderlandschap rand regenwoud route schelde maas rijn waal ijssel amstel waddenzee
    wadden waddengebied slotgracht speelplek speelplein speelplaats sportpark stadshart stadspark
    stadsrand stadsregio steeg stroomgebied studentenstad tussengebied uiterwaard veengebied
    veenweidegebied verkeersnet vestingstad veenweidelandschap volkstuin voortuin waterland
    waterloop waterweg weiland weidegebied wereldzee wijkpark woestijn woonbuurt woongebied
    zeekust zeebodem zandgrond nepal congo oeganda kenia ghana india gambia suriname indonesië
    oost-afrika latijns-amerika azië rusland oekraïne gaza israël palestina frankrijk duitsland
    engeland benelux noord-holland zuid-holland noord-brabant twente achterhoek veluwe betuwe
    zeeuws-vlaanderen haarlem leiden delft eindhoven tilburg breda nijmegen arnhem zwolle
    enschede almere amersfoort maastricht leuven mechelen brugge oostende kortrijk hasselt
    centrum dorpscentrum`,
  shared: `
    warmtevoorziening watervoorziening zorg onderwijs leven milieu klimaat lucht water drinkwater voedsel eten energie economie
    verkeer vervoer mobiliteit wetenschap kunst cultuur sport erfgoed recht rechtspraak
    overheidsdienst internet web pers media informatievoorziening landbouw visserij tuinbouw
    industrie bouw keten voedselketen sector markt woningmarkt energievoorziening werk baan
    inkomen loon huis woning thuis dak bestaan onderdak huisvesting woonst schoolroute weg spoor
    stelsel taal muziek dialect volksmuziek volksdans traditie ambacht monument molen kerktoren
    boomgaard biodiversiteit weidevogel bij insect gewas soort dierenwelzijn plant boom groen
    volksgezondheid hersenen long hart geest lichaam brein gezondheidszorg ouderenzorg
    geboortezorg jeugdzorg technologie techniek geloof liefde opvoeding start kans mogelijkheid
    perspectief toegang keuze positie plaats ecosysteem grondstof verleden fietspad schoolbank
    maag voet nachtrust slaap woningbouw straatbeeld leefmilieu monumentenzorg bevalling
    schoolweg museumsector belangstelling draagvlak bouwsector zorgsector kinderopvang
    werkgelegenheid ruimte aandacht beloning levensfase consumptie productie productiewijze
    burgerschap wereldburgerschap bestaansminimum prijs natuurgebied filmecologie ecologie
    spaargeld hulpbron bewustzijn fietsgebruik ov leefstijl levensstijl balans evenwicht harmonie
    kringloop arbeid arbeidsmobiliteit autoluwte basisonderwijs basisvoorziening bedrijfsleven
    bestuursrecht betaalsysteem bewegingsonderwijs boekenkast bouwkunst bouwwereld bronwater
    cacao clima communicatiemiddel datahuishouding dialecten dieet diersoort dierenleven
    digitalewereld drinkwatervoorziening eetcultuur eiwit eiwittransitie elektriciteit
    elektriciteitsnet energiemix energiesysteem energienet fauna flora fietsinfrastructuur
    fietsverkeer fruit gebouw gemeenschapsleven gebit geldsysteem geneesmiddel geneeskunde
    geschiedenis gewricht gezinsleven goederenvervoer groente groenvoorziening grondwater grutto
    handel handwerk herinnering horeca huid huisartsenzorg huurwoning infrastructuurnet ict
    jeugdbeleid kennis kinderleven kledingindustrie kleinkunst koopwoning koraal korf kraamtijd
    kunstonderwijs landbouwgrond landbouwsysteem leesplezier leescultuur levenseinde
    levensstandaard levensonderhoud levenskunst levensverhaal leerplezier literatuur logistiek
    loopbaan luchtkwaliteit luchtvaart maakindustrie melkveehouderij mode mondzorg muziekcultuur
    muziekleven natuurwaarde nest nier nieuws nieuwsvoorziening ondergrond ondernemersklimaat
    ontmoetingsruimte oogst ouderdom ouderschap paardensport patiëntenzorg pensioen planten
    plattelandsleven politiek poëzie podiumkunst productieketen rechtsorde rechtssysteem
    rechtsbescherming reisweg riolering rivierwater roofvogel samenspel scheepvaart schoolklimaat
    schoolloopbaan schoolleven schooltijd spoorwegnet sportklimaat stadsnatuur sterfbed
    stembiljet stikstofkringloop straatverlichting taalgebruik textiel theaterleven thuissituatie
    toerisme tuin veehouderij verbeelding verenigingsleven verkeersnetwerk veeteelt
    verzorgingsstaat vis visstand visvoorraad vleugel vlinder vlees voeding voedingspatroon
    voedselsysteem voedselvoorziening volksfeest volkscultuur volkssport voornaam
    vrijwilligerswerk wadvogel wandelpad warmte warmtenet waterkwaliteit waterhuishouding
    watersport watersysteem waterveiligheid wegennet wegverkeer wereldgeneeskunde werkklimaat
    werkomgeving werkvoorraad wetgeving wijkverpleging wind winkelaanbod woonaanbod woningaanbod
    woningvoorraad zang zangcultuur zeeleven zeevogel zeehond zelfbeeld zelfbeschikking
    zorgstelsel zorglandschap zonne-energie zuivel zwemwater bezit onderdeel leefsituatie
    leefomstandigheid woonsituatie inspraak zeggenschap vergoeding huur wapen meubelkunst
    zangerfgoed taalerfgoed bronnen gegeven privéleven zorgvraag geld`,
  quality: `
    vrede rust respect geluk vertrouwen welzijn welvaart vrijheid gezondheid veiligheid plezier
    hoop troost begrip samenhang cohesie solidariteit inclusie acceptatie privacy
    transparantie eenvoud zelfvertrouwen comfort gemak welbevinden levenskwaliteit
    levenskwaliteiten kansengelijkheid gelijkheid draagkracht veerkracht autonomie soevereiniteit
    ondernemerschap levensvreugde levenslust stilte schoonheid waardigheid menswaardigheid
    zekerheid bestaanszekerheid openheid verbondenheid verdraagzaamheid mensenrecht diversiteit
    integriteit stabiliteit vitaliteit creativiteit gerechtigheid rechtvaardigheid
    toegankelijkheid leefbaarheid weerbaarheid duurzaamheid bereikbaarheid betaalbaarheid
    grondrecht medemenselijkheid broederschap vertrouwelijkheid zelfredzaamheid eigenwaarde regie
    bloei levensgeluk werkplezier arbeidsvreugde rechtszekerheid voedselzekerheid
    verkeersveiligheid observeerbaarheid interoperabiliteit kernwaarde aanzien
    aanpassingsvermogen ademruimte barmhartigheid beschaving besef betekenis bevrediging
    beweeglijkheid bezieling billijkheid blijdschap broederlijkheid burgermoed deugd diepgang
    draaglast durf dynamiek eendracht eensgezindheid eer eerbied eerlijkheid evenwaardigheid
    fatsoen fierheid functionaliteit geborgenheid geduld gelijkwaardigheid gemeenschapszin
    gemoedsrust genegenheid genot genade geluksgevoel gezag gezelligheid goedheid groeikracht
    heil herkenbaarheid hoffelijkheid hygiëne inkomenszekerheid inzicht kwaliteiten kansrijkheid
    kalmte kennisniveau leefkwaliteit leiderschap levensmoed levensruimte liefdadigheid
    loyaliteit mededogen medeleven meesterschap menselijkheid mensenwaardigheid moed
    naastenliefde nabijheid naleving netheid normbesef nut objectiviteit onafhankelijkheid
    ongestoordheid openbaarheid oplettendheid orde originaliteit overleving overvloed pluralisme
    positiviteit realisme rechtsgelijkheid redelijkheid rijkdom rijping ruimdenkendheid
    saamhorigheid samenhorigheid soberheid souplesse spiritualiteit spontaniteit sportiviteit
    tevredenheid tolerantie trots trouw tijdigheid uniciteit variatie vaardigheid vastberadenheid
    verantwoordelijkheidsgevoel verantwoordelijkheid verbeeldingskracht verbinding vergeving
    verscheidenheid verwondering vertrouwdheid voldoening volwaardigheid voorspoed
    voorspelbaarheid vooruitzicht vreugde vriendschap weerstand welslagen welgesteldheid
    wellevendheid wendbaarheid werkgeluk wijsheid zelfrespect zelfkennis zelfontplooiing
    zelfsturing zelfwaarde zingeving zinvolheid zorgzaamheid zuiverheid zuinigheid
    veiligheidsgevoel zelfstandigheid sfeer`,
  problem: `
    armoede honger dorst afval criminaliteit geweld eenzaamheid ziekte kanker ongelijkheid
    vervuiling uitstoot co2-uitstoot discriminatie racisme pesterij schuld stress werkdruk
    laaggeletterdheid schooluitval uitval werkloosheid dakloosheid verslaving corruptie
    uitbuiting mishandeling verkeersdode verkeersslachtoffer ongeluk ongeval wachtlijst
    bureaucratie regeldruk overlast geluidsoverlast file droogte wateroverlast ontbossing
    uitsluiting isolement fraude verspilling leegstand onveiligheid tweedeling kansenongelijkheid
    dierenleed leed pijn lijden angst oorlog landmijn kinderarbeid slavernij mensenhandel
    stroperij bijvangst hongersnood epidemie malaria dementie depressie reuma epilepsie diabetes
    spierziekte nierziekte hartfalen aandoening plastic zwerfvuil zwerfafval textielafval
    stikstof broeikasgas uitlaatgas gif aardgas lichthinder geluidshinder woninginbraak inbraak
    diefstal moord zelfdoding overgewicht obesitas verzuim achterstand kloof tekort obstakel
    drempel schot weeffout barrière vooroordeel stigma vraagstuk probleem crisis ramp
    overstroming bodemdaling klimaatverandering opwarming uitsterving achteruitgang netcongestie
    cyberdreiging dreiging datalek misdaad terreur kindersterfte sterfte gehoorschade barrier
    geldzorg verkeersonveiligheid energiearmoede misverstand plaag jacht verwaarlozing papierwerk
    foutmarge fout misstand onrecht aanval versnippering verstening verdroging bedreiging
    aanrijding agressie alcoholmisbruik alzheimer angststoornis antisemitisme armoedeval ademnood
    asbest astma bedrog beknelling belediging beroepsziekte besmetting bijensterfte blindheid
    bodemvervuiling bosbrand brand broeikaseffect burn-out bermbrand chaos chemisch conflict co2
    cybercriminaliteit cyberaanval cyberpesten dakloos doodslag dierenmishandeling doofheid
    drugsgebruik drugsoverlast echtscheiding emissie energieverspilling erfbelasting fileleed
    fijnstof gebrek gedragsprobleem geldgebrek geldnood gevaar gezondheidsachterstand
    gezondheidskloof gezondheidsprobleem gezondheidsverschil handelsbarrière hartstilstand haat
    hittestress hiv homofobie huisvredebreuk huisuitzetting identiteitsfraude infectie
    infectieziekte jeugdcriminaliteit jeugdwerkloosheid kansarmoede kinderarmoede
    kindermishandeling klimaatcrisis knelpunt kwaal landroof lawaai leerachterstand
    leerlingtekort lerarentekort leesachterstand lichtvervuiling loverboy luchtvervuiling
    machtsmisbruik malware mensenrechtenschending milieuvervuiling misbruik mislukking moeite
    natuurbrand nood noodtoestand nierfalen ondervoeding ongelijkwaardigheid ongeletterdheid
    onderdrukking ontevredenheid ontvoering onwetendheid onverdraagzaamheid ontworteling
    ouderenmishandeling overbelasting overbevissing overconsumptie overlijden overschot
    overproductie overstromingsrisico overwerk oververhitting paniek personeelstekort pestgedrag
    plasticsoep polarisatie prooi risico roofbouw rookgedrag ruzie schade schaarste schadeclaim
    scheefgroei segregatie seksisme spanning spijbelen sluipverkeer sluikstort stagnatie
    sterftecijfer storing stilstand strijd taalachterstand tbc terrorisme thuiszitten
    tienerzwangerschap toeslagenleed torenhoge treinongeluk trauma uitdroging uithuisplaatsing
    uitsterven vandalisme veenbrand vergrijzing vereenzaming verloedering verlies verkeersdrukte
    verkeersslachtoffers verpaupering verarming verruwing verschraling verzuring verharding
    verwoestijning vluchtelingencrisis voedseltekort voedselarmoede vooroordelen
    vrijheidsberoving vogelgriep waterschaarste watertekort watervervuiling wanbetaling wangedrag
    wantrouwen werkstress woningnood woningtekort wooncrisis zeespiegelstijging ziekteverzuim
    zwartwerk zwerfafvalprobleem zwerfdier kaalslag hersentumor leukemie hersentumoren
    borstkanker ms parkinson migraine tinnitus slechtziendheid tuberculose polio lepra cholera ebola
    aids mazelen griep hondsdolheid tetanus inflatie tegenstelling ontrechting eenzijdigheid
    houtkap witwassen`,
  agent: `
    community omgevingsdienst brandweer politie korps veiligheidsregio ministerie inspectie
    waterschap ggd meldpunt belangenvereniging gezondheidscentrum partner kennispartner
    dienstverlener aanbieder leverancier producent fabrikant werkgever netwerk platform bureau
    adviseur coach gids begeleider voortrekker pionier vernieuwer aanjager kartrekker trekker
    expert specialist deskundige autoriteit kenniscentrum expertisecentrum instituut stichting
    vereniging coöperatie bond federatie brancheorganisatie belangenbehartiger vertegenwoordiger
    stem spreekbuis alliantie coalitie collectief beweging makelaar bemiddelaar verbinder
    bruggenbouwer schakel spil loket aanspreekpunt vraagbaak vangnet katalysator facilitator
    ondersteuner helper zorgaanbieder verhuurder huisvester woningcorporatie verzekeraar
    financier investeerder geldverstrekker fonds toezichthouder handhaver regisseur rentmeester
    hoeder bewaker beheerder poortwachter ambassadeur pleitbezorger kampioen webshop universiteit
    hogeschool ziekenhuis kliniek museum uitgever omroep studio laboratorium proeftuin
    broedplaats incubator denktank voorbeeld rolmodel team gilde schuttersgilde brug genootschap
    werkgroep commissie raad comité koor orkest fanfare kring club bank maatschap gesprekspartner
    intermediair tussenpersoon doorgeefluik motor aandrijver versneller wegwijzer baken
    thuisbasis knooppunt draaischijf uitvoerder opdrachtnemer familieclub tennisvereniging
    atletiekclub beroepsvereniging vzw nv bv directie bibliotheek academie conservatorium archief
    podium theater filmhuis uitgeverij redactie zender kerk parochie geloofsgemeenschap klooster
    moskee hospice vrijplaats toevluchtsoord clubhuis wegbereider koepel koepelorganisatie
    jeugdbeweging bemiddelingsbureau schatbewaarder bondgenoot sparringpartner kompas uithangbord
    visitekaartje vliegwiel reisbureau rijschool busmaatschappij drukkerij brouwerij
    tandartspraktijk huisartsenpraktijk ploeg vervoerder garage atelier familiezaak
    aannemersbedrijf accountant accountantskantoor actiegroep adviesorgaan adviesraad advocaat
    advocatenkantoor afvalverwerker ambulancedienst architectenbureau arbodienst assuradeur
    autobedrijf autodealer bakkersbedrijf bedrijfsschool belangenorganisatie beroepsorganisatie
    betaaldienst bewonersorganisatie bewonersvereniging bisdom bloedbank boekwinkel
    boerenorganisatie bondsbureau bouwbedrijf breedbandaanbieder bruggenhoofd buurtbedrijf
    buurtvereniging burgerinitiatief busbedrijf carnavalsvereniging cateraar circusschool
    communicatiebureau consultancy consultant cultuurcentrum cultuurhuis dagblad dansschool
    denkkracht designbureau dierenambulance dierenbescherming dierenasiel dierenkliniek digibende
    dorpshuis dorpsraad dorpsvereniging educatiecentrum energiebedrijf energiecoöperatie
    erfgoedcentrum evenementenbureau exporteur familiehotel fietsersbond filmfestival
    folkloregroep galerie geluidsstudio gezelschap geneesmiddelenfabrikant gemeentearchief
    gezondheidsdienst groeibriljant groepspraktijk gymnastiekvereniging handbalclub handelshuis
    harmonieorkest havenbedrijf heemkundekring heemkundevereniging herstelcentrum hockeyclub
    hogeschoolinstituut hulporganisatie hulpdienst importeur informatiepunt informatieknooppunt
    ingenieursbureau inspirator inspiratiebron integrator internetprovider jeugdvereniging
    jeugdhuis jongerencentrum kamerkoor kamerorkest kennisinstelling kennisinstituut
    kennisnetwerk kennisplatform kerkgenootschap kinderboerderij kinderdagverblijf
    kinderopvangorganisatie kledingmerk kookstudio kredietunie kunstencentrum kunstinstelling
    kwartiermaker landschapsbeheerder ledenorganisatie leerbedrijf leerwerkbedrijf lichtpunt
    lobbyorganisatie luchthaven makelaarskantoor makersplaats marktplaats marktpartij
    mediabedrijf medeoprichter meetdienst mensenrechtenorganisatie mentor milieuorganisatie
    missieorganisatie modemerk molenstichting muziekgezelschap muziekschool muziekvereniging
    natuurorganisatie natuurvereniging nieuwsbron nutsfunctie observatorium omroeporganisatie
    onderwijsinstelling onderwijsgroep onderwijspartner onderzoeksbureau onderzoeksinstituut
    onderzoeksgroep ontmoetingscentrum ontwerpbureau ontwikkelbedrijf opleider
    opleidingsinstituut opleidingscentrum oranjevereniging orgaan oudervereniging overlegorgaan
    overheidsorgaan oprichter paardensportvereniging partij patiëntenorganisatie
    patiëntenvereniging personeelsvereniging planbureau politiekorps postbedrijf productiehuis
    projectbureau projectontwikkelaar radiozender recreatiepark reddingsbrigade reisorganisatie
    reisgids rekencentrum ruggensteun ruitersportcentrum samenwerkingsverband schaakclub
    schatkamer scholengroep scholengemeenschap scoutinggroep secretariaat seniorenvereniging
    serviceclub servicepunt servicedesk softwarebedrijf softwarehuis software-ontwikkelaar
    speeltuinvereniging sportcentrum sportschool stadsarchief standaardisatieorganisatie
    startpunt steunpunt steunpilaar steunfonds studievereniging supportersvereniging
    talentontwikkelaar tegenpool telecombedrijf tennisclub theatergezelschap theaterhuis
    toneelvereniging toonzaal trainingsinstituut trainingsbureau transporteur tuinvereniging
    turnclub uitblinker uitgeefhuis uitzendbureau unie vakbond vakvereniging verkenner
    veiligheidsdienst veldwerker verbindingsofficier verbond verenigingsorgaan verhuurbedrijf
    vertrouwenspersoon vervoersbedrijf verzorgingshuis voedselbank voetbalclub voetbalvereniging
    volksuniversiteit volkssterrenwacht voorvechter vormingscentrum vredesbeweging
    vrouwenorganisatie waakhond wandelclub waterbedrijf waterbeheerder wegbeheerder
    welzijnsorganisatie wereldwinkel werkmaatschappij werkgeversorganisatie wetenschapswinkel
    wijkcentrum wijkvereniging wijnhandel wijnhuis woongroep zangvereniging zeilschool
    zeehondencrèche zelfhulpgroep zorgboerderij zorgcoöperatie zorggroep zorghotel zorgpartner
    zwemschool zwemvereniging fotoclub computerclub schietvereniging judoclub
    tafeltennisvereniging volleybalvereniging atletiekvereniging basketbalclub wielerclub
    roeivereniging schaatsvereniging ijsclub ijsvereniging duikvereniging dorpsbelang
    huurdersvereniging huurdersbelangenvereniging ouderraad ondernemingsraad medezeggenschapsraad
    cliëntenraad adviescommissie huisartsengroep toneelgezelschap dweilorkest shantykoor
    mannenkoor popkoor kinderkoor gospelkoor dienstencentrum servicecentrum`,
  venue: `
    plek school trefpunt ontmoetingsplek ontmoetingsplaats hotel restaurant café zwemclub
    thuishaven sportclub basisschool werkplaats gasthuis leerplek hub uitvalsbasis buurthuis
    feest festival oase bioscoop bar bed-and-breakfast bistro broedplek brasserie bruincafé
    camping clubgebouw concertzaal creatieplek daghonk dierentuin dojo eetcafé eethuis galerij
    gezinshuis gemeenschapscentrum hostel ijssalon inloophuis jeugdherberg kasteel
    kringloopwinkel kroeg leerhuis leerplaats leesplek logeerhuis lunchroom makerspace manege
    museumcafé natuurcamping ontdekplek ontmoetingshuis opvanghuis pannenkoekenhuis pretpark
    proeflokaal rustpunt salon schuilplaats skatepark speelparadijs spa speelhal stadsboerderij
    stamkroeg stiltecentrum strandtent tempel terras tuincentrum vakantiepark vergaderlocatie
    verzamelplaats vliegveld wellness wijnbar woonhuis zaal zalencentrum zwembad`,
  rank: `
    marktleider koploper voorloper nummer topspeler wereldklasse wereldtop top topkwaliteit
    referentie koppositie voorhoede toppositie marktleiderschap keus voorkeurspartner
    voorkeursleverancier leiderspositie`,
  success: `
    klanttevredenheid rendement winst marktaandeel aandeelhouderswaarde reputatie naamsbekendheid
    omzet continuïteit efficiency winstgevendheid ledenaantal bezoekersaantal klantenkring marge
    bekendheid imago bedrijfsresultaat medewerkerstevredenheid merkbekendheid concurrentiepositie
    groeicijfer marktpositie topresultaat klantwaarde merkwaarde klantbeleving omzetgroei
    publieksbereik bezetting verdienvermogen concurrentiekracht klantvertrouwen klantloyaliteit`,
  merit: `
    kwaliteit professionaliteit klantgerichtheid deskundigheid vakmanschap betrouwbaarheid
    efficiëntie effectiviteit niveau prestatie benadering teamgeest vakkennis expertise
    servicegerichtheid klantvriendelijkheid flexibiliteit daadkracht vakbekwaamheid doelmatigheid
    productiviteit kwaliteitsniveau levertijd perfectie excellentie topprestatie`,
  internal: `
    organisatie bedrijfsvoering bedrijfscultuur werkwijze werkproces proces afdeling
    organisatiestructuur structuur vloot wagenpark vestiging backoffice procedure
    organisatiecultuur ledenbestand medezeggenschap informatiehuishouding ict-omgeving datacenter
    kantoorpand huisstijl arbeidsvoorwaarde bedrijfsmodel bedrijfsproces bestuursmodel
    besturingsmodel gebouwbeheer hiërarchie ict-systeem informatiesysteem kostenstructuur
    kernproces leiderschapsstijl managementlaag organisatiemodel organisatieontwikkeling
    organisatievorm overlegstructuur personeelsbeleid personeelsbestand productportfolio
    productieproces samenwerkingscultuur serverpark strategie taakverdeling teamcultuur
    verdienmodel verandervermogen werkcultuur werkorganisatie werkstructuur`,
  artefact: `
    tip tarief software product raamwerk framework stappenplan catalogus website app applicatie tool toolkit
    gereedschap handleiding handboek boek krant tijdschrift magazine nieuwsbrief standaard
    metadata dataset databank database register brood bier wijn koffie maaltijd gerecht
    streekgroente kleding meubel fiets bakfiets deelbakfiets auto zonnepaneel zonneboiler
    warmtepomp machine apparaat rolstoel traplift bril gehoorapparaat medicijn verzekering
    hypotheek lening krediet abonnement kaart oplossing assortiment collectie voorstelling
    concert tentoonstelling expositie film documentaire album lied podcast programma dekentje
    speelgoed cadeau bloem bouwmateriaal schilderwerk dakgoot geluidsscherm orgelpijp systeemkast
    server netwerkkast component module plug-in api sjabloon checklist methodiek model
    infrastructuur informatie uittreksel bewijs paspoort rijbewijs ontwerp invulling interieur
    keuken badkamer kunstwerk brochure publicatie catalogi catalog woordenboek geluidssysteem
    verpakking voedselpakket advieslijst bed ontbijt lekkernij taart ijsje leertraject betaalknop
    bouwpakket document aanbod pakket loods drone speurhond weegschaal meetinstrument gevel
    accessoire achtbaan adviesrapport akte antiek apparatuur artikel atlas audioboek bak
    bakkersproduct bankrekening barbecue batterij beeldbank begroting bestand bestrating
    betaalmiddel betonproduct bezem biografie blad blog blik bloembol bloemstuk boot bouwwerk
    bouwproduct broodje bureaustoel cake camera chatbot checklijst chocola chocolade chip
    cijfermateriaal computer computerspel content cosmetica coating dakkapel dashboard deken
    dessert deur dienstregeling doos draaiboek drankje drank dressoir drukwerk dvd e-bike ei
    emballage encyclopedie energiepaspoort engine fietsonderdeel fietstas fietsslot fles flyer
    foldermateriaal folder foto frisdrank friet gebak gebruiksvoorwerp gebruikersinterface
    generator geschenk grafsteen halffabricaat handschoen hardware haring hekwerk hek hekken
    honing horloge hout huidverzorging hulpmiddel ijs inboedel installatie instrument interface
    internetverbinding jas jurk kaas kabel kajuit kalender kaartmateriaal kaars kachel kast
    kerstboom kettingzaag kinderboek kinderwagen kleed klok koekje koelkast koffer koffiebonen
    kozijn kraan krat kruid kunststof laadpaal laars lamp laptop lesboek lesmethode leermiddel
    leermateriaal lesprogramma licentie lift lijst lp luchtfilter maandblad magazijn mand masker
    matras meststof meting microkrediet microscoop mixtape modeartikel motorfiets muurschildering
    muziekinstrument muziekstuk naslagwerk natuurproduct netwerkdienst notebook octrooi olie
    onderzoeksrapport optreden orgel oven overzicht pan paneel partytent pen pizza plaat
    plattegrond pleister poster productlijn programmatuur protocol prothese puzzel raam
    radioprogramma rapport recept receptenboek regenton rekenmodel reportage rij robot roman
    rugzak sanitair sap sensor serie shampoo sierbestrating sieraad slaapzak smartphone snack
    sneaker soep software-oplossing speelfilm speelapparaat spel spijkerbroek sportartikel
    stelling stoel streekproduct studieboek tafel tas tekst tent tractor trui tuinmeubel
    tv-programma uniform vaas vaccin vaktijdschrift vat verfproduct verf vitamine vloer voer
    voertuig voorwerp vrachtwagen waar wagen wandtegel wasmachine web-app webapplicatie
    webportaal portaal portal wijzer winterjas woordzoeker zaad zalf zeep zonnebril zonnecel
    zuivelproduct broodrooster bouwsteen kennisbank bronnenbank factsheet whitepaper richtlijn
    kwaliteitskader keurmerk certificaat label referentiearchitectuur bouwblok codebase
    testomgeving pakketje webinar voedselpakketten systeem cijfer statistiek`,
  service: `
    dienst dienstverlening advies hulp zorgverlening hulpverlening thuisverpleging thuiszorg
    verpleging begeleiding ondersteuning rechtsbijstand rechtshulp bijstand cursus opleiding
    training workshop les taalles bijles lesmateriaal rondleiding voorlichting voedselhulp
    noodhulp basiszorg basispolitiezorg coaching counseling service klantenservice support
    schuldhulp stervensbegeleiding uitvaart vervoersdienst stadsvervoer streekvervoer
    duikopleiding zwemles muziekles muziekonderwijs vorming klus schoonmaak onderhoudsbeurt
    consult therapie behandeling spreekuur telefoondienst oor nascholing bijscholing lezing
    evenement speelpleinwerking kamp excursie vakantie reis activiteit uitje arrangement
    huisbezoek bemiddeling maatwerk leerhulp lotgenotencontact kraamzorg aangiftehulp accountancy
    achtervang advisering ambulancezorg autoverhuur bankdienst basisvaardigheidstraining
    bedrijfsadvies belastingadvies beveiligingsdienst bezorgdienst bezorgservice bloemenservice
    boekhouding boottocht bodemonderzoek buitenschoolse buurtbus carpool catering cateringdienst
    concertreeks consultatie crisisopvang cultuureducatie dagopvang dagtocht dagverzorging
    dansles demonstratie dierenopvang dieetadvies diagnose dienstenpakket duikles energieadvies
    evenementenlocatie ergotherapie fietsles fietsverhuur filmavond fysiotherapie
    gezinsbegeleiding gezinscoaching gitaarles gastles gesprek gesprekstherapie gespreksgroep
    groepsreis groepsles haarverzorging herstelservice huiswerkbegeleiding hypotheekadvies
    informatiedienst inburgeringscursus installatieservice intake jeugdhulp jeugdwerk jobcoaching
    kaartverkoop kappersdienst kennismaking kinderdagopvang kinderfeest kledingreparatie
    klachtenregeling klantcontact kookles kunstuitleen leenservice leestherapie logies
    logeeropvang loopbaanadvies loopbaanbegeleiding maaltijdservice maatjesproject
    mantelzorgondersteuning massage mediation mentoraat muziektherapie natuureducatie noodopvang
    nachtopvang onderhoudsdienst onderhoudscontract ouderavond opfriscursus ouderenadvies
    pakketdienst pedicure personenvervoer pleegzorg ploegendienst postbezorging presentatie
    psychotherapie reanimatiecursus reparatieservice reisadvies revalidatie rijles rijopleiding
    rouwbegeleiding schoolreis schuldhulpverlening slotenservice spoedzorg sportles sportaanbod
    sportactiviteit speelactiviteit speluitleen stage stadswandeling steunlessen
    studiebegeleiding studiekeuzeadvies taalcursus taalcoaching taxirit taxatie thuisbegeleiding
    thuishulp tolkdienst toneelles topsportbegeleiding trainingstraject traject trouwlocatie
    tuinonderhoud uitleen uitleendienst uitstapje uitwisselingsprogramma vakopleiding
    verhuisservice verzendservice vluchtelingenopvang voetverzorging vrijetijdsbesteding
    wandeling wasservice webdesign webhosting wijkzorg woonbegeleiding workshopreeks yogales
    ziekenzorg zorgverlof zorgdienst zwemonderwijs bingo gymnastiek gymles spelnamiddag
    vakantiekamp dienstpakket coachingstraject bedrijfsuitje teambuilding spelletjesmiddag
    maaltijdvoorziening crisishulp ziekenhuiszorg basisziekenhuiszorg huisbezoeken dagbesteding`,
  work: `
    overdracht onderzoek beheer onderhoud toezicht handhaving inventarisatie beschrijving studie
    archivering restauratie educatie opsporing registratie exploitatie vertegenwoordiging
    belangenbehartiging belangenverdediging coördinatie financiering verkoop verhuur inkoop
    levering inzameling verwerking campagne bijeenkomst uitwisseling kennisdeling
    kennisuitwisseling netwerken ontdekking documentatie bemesting overleg lobby programmering
    uitvoering inrichting beoefening fondsenwerving verzameling pleitbezorging ontsluiting
    evangelisatie verkondiging prediking zending aanleg reparatie vertaling analyse certificering
    accreditatie diagnostiek vaccinatie scholing lesgeven catalogisering kennisoverdracht
    verzorging nazorg detachering arbeidsbemiddeling afstemming aanschaf acquisitie administratie
    afhandeling afvalinzameling aansturing arbitrage assistentie beheersing beleidsadvisering
    beleidsvorming belangenafweging bemonstering bepleiting beoordeling berging berichtgeving
    besluitvorming bestudering beweiding bewerking bewaking boswachterij collectiebeheer
    collectievorming communicatie controle cultuuroverdracht dataverzameling datadeling
    deskundigheidsbevordering dialoog diplomering distributie dossiervorming dossierbeheer
    evaluatie engineering exposeren fabricage fondsvorming gegevensverwerking geloofsverkondiging
    geldinzameling groenonderhoud groenbeheer herdenking informatieverstrekking
    informatieoverdracht informatie-uitwisseling initiatie inning inkoopproces keuring koorzang
    kunsteducatie kredietverlening landschapsonderhoud marketing monitoring natuurbeheer
    normalisatie netwerkvorming onderhandeling onderhoudswerk opgraving opsomming opmaak planning
    pr productontwikkeling projectontwikkeling publiciteit rapportage redactiewerk
    rechtshandhaving regievoering reiniging restauratiewerk samenstelling sanering schoonmaakwerk
    selectie softwareontwikkeling sortering speurwerk straatwerk taalonderwijs taakuitvoering
    terreinbeheer toetsing transport uitgave uitlening uitgifte vergunningverlening vertolking
    verslaglegging verslaggeving verwerving voorraadbeheer waarneming waterbeheer wegonderhoud
    werving werkzaamheid woningbeheer wetenschapsbeoefening wetshandhaving zuivering
    stamboomonderzoek veldonderzoek archiefonderzoek ledenwerving opvang project initiatief
    innovatieproject proefproject pilot`,
  change: `
    emancipatie participatie verbetering vermindering versnelling verduurzaming vergroening versterking
    behoud bescherming herstel bevordering bestrijding beëindiging uitbanning vergroting
    verhoging verlaging vermeerdering verspreiding verrijking verbreding verdieping vernieuwing
    modernisering digitalisering transformatie transitie energietransitie overgang omslag
    bewustwording verandering innovatie ontwikkeling groei toename afname daling stijging impact
    vooruitgang integratie democratisering terugdringing afschaffing redding instandhouding
    stimulering preventie voorkoming aanpak verheffing vermaatschappelijking hervorming opbouw
    wederopbouw heropbouw kennisontwikkeling gemeenschapsvorming cultuurspreiding terugkeer revolutie
    invloed ontmoediging verzachting verlichting genezing versoepeling vereenvoudiging
    verkleining doorstroming ontsnippering kentering ommekeer verschil verschuiving adoptie
    opschaling optimalisatie gedragsverandering aanmoediging aanwas aanscherping afbouw afbraak
    armoedebestrijding activering beïnvloeding besparing bevrijding bouwopgave circulariteitsslag
    cultuurverandering cultuurbehoud deelname decarbonisatie doorbraak eerherstel elektrificatie
    energiebesparing erkenning evolutie flexibilisering gezondheidsbevordering gezondheidswinst
    heropleving herbestemming herbebossing herintroductie herverdeling herwaardering humanisering
    inburgering industrialisatie ingroei klimaatadaptatie klimaatactie kennisgroei
    kennisverspreiding kwaliteitsverbetering landbouwtransitie leesbevordering milieubescherming
    mobiliteitstransitie natuurbehoud natuurbescherming natuurherstel normalisering ontkoppeling
    ontmanteling ontplooiing ontwapening ontzilting ontwikkelingssamenwerking opbloei opleving
    openstelling overlevering preventiebeleid productiviteitsgroei professionalisering reductie
    re-integratie resocialisatie revitalisering schaalvergroting stabilisering stadsvernieuwing
    systeemverandering talentontwikkeling terugwinning toenadering transparantieslag uitbreiding
    uitfasering uitstootreductie verbreiding verlenging vermijding vernatting verzoening
    verzelfstandiging veiligstelling vitalisering voltooiing vredesopbouw vrijmaking waardering
    waterbesparing werkgelegenheidsgroei zelfontwikkeling einde eind`,
  representation: `
    belang rechtspositie`,
  neutral: `
    manier wijze basis middel idee waarde norm ziel glimlach oog zin steentje schouder hand
    handen bijdrage kracht klacht punt stap steun houding keer moment hoek kant jaar maand week
    minuut uur deel aantal geheel vlak kader context achtergrond reden feit gevolg staat gevoel
    gedachte geval ding daad dosis dimensie element facet fase functie grens inzet inspanning
    karakter lijn onderwerp optiek oogpunt opzicht richting schaal situatie slag stijl term thema
    totaal trend verband verhouding verwachting voorwaarde vorm vraag zijde mond handvat
    betrekking leeftijd mate lengte breedte plicht resultaat`,
} as const satisfies Record<string, string>

/** A listed class, or `name`: the organisation's own name, as the user tells it. */
export type NounClass = keyof typeof NOUNS | 'name'

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
  ['ers', 'people'],
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
