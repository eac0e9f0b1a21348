import type { FindingWords } from '../../find/words.ts'

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim())

/**
 * Gathered from handbooks, statutes, ANBI pages and council sites. "Het doel van" needs a body as
 * its owner, since documents and meetings have a doel too; a missie needs none.
 */
export const finding: FindingWords = {
  sections: {
    mission: {
      strong: list('missie|missiestatement|missie statement|mission statement|mission'),
      loose: list('opdracht|kernopdracht|maatschappelijke opdracht|kerntaak|roeping'),
    },
    vision: {
      strong: list(
        'visie|vision|noordster|stip op de horizon|stip aan de horizon|toekomstbeeld|toekomstvisie|wensbeeld',
      ),
      loose: list('droom|vergezicht'),
    },
    purpose: {
      strong: list('bestaansrecht|bestaansreden|reden van bestaan'),
      loose: list('bedoeling|bestaansgrond|drijfveer|drijfveren|purpose'),
    },
    goal: {
      strong: [],
      loose: list(
        'doel|hoofddoel|einddoel|doelstelling|hoofddoelstelling|ambitie|statutaire doelstelling|oogmerk|kerndoel|maatschappelijk doel',
      ),
    },
    change: { strong: [], loose: [] },
  },
  classes: {
    own: list('onze|ons|mijn'),
    back: list('zijn|haar|hun|diens'),
    reader: list('jouw|je|uw|jullie|jij|u|speler|spelers'),
    we: list("we|wij|ik|we're"),
    article: list('de|het|een'),
    of: list('van|voor|bij|achter'),
    generic: list(
      'elke|elk|iedere|ieder|een|geen|veel|sommige|alle|andere|goede|goed|heldere|duidelijke|sterke',
    ),
    quality: list(
      'kern|centrale|belangrijkste|statutaire|officiële|formele|maatschappelijke|sociale|publieke|gezamenlijke|gedeelde|gemeenschappelijke|hogere|uiteindelijke|overkoepelende|eigenlijke|algemene|algemeen|maatschappelijk|hoger|uiteindelijk|statutair|gezamenlijk|gemeenschappelijk|hoofd|grote|groot|grootste|enige|eerste|primaire|primair|voornaamste|concrete|huidige|nieuwe|eigen|oorspronkelijke|diepere|strategische|wettelijke|bestuurlijke|kernachtige|grootse|stip|ultieme|ultiem|ideële|stip op',
    ),
    and: list('en|of|&|,|/|+|and'),
    is: list('is|zijn|luidt|luiden|blijft|wordt|was en is|is en blijft|omvat|bestaat eruit'),
    adverb: list(
      'dan ook|daarom|dus|simpel|eenvoudig|heel simpel|helder|duidelijk|eenvoudigweg|simpelweg|ook|nog steeds|altijd|vooral|niet alleen|niet slechts|als volgt|tweeledig|drieledig|kort gezegd|nu|bovenal|in de eerste plaats|primair|onveranderd|er op gericht|erop gericht|gericht op|,|al jaren|kortweg|kort',
    ),
    striving: list(
      'wil|willen|streeft|streven|beoogt|beogen|zet zich in|zetten ons in|zet zich|richt zich op|richten ons op|gelooft|geloven|geloof|doel|doelstelling|ambitie|missie|visie|draagt bij|dragen bij|maakt zich sterk|maken ons sterk|droomt|dromen|werkt aan|werken aan',
    ),
    notSaid: list(
      'niet|vaak|soms|te lang|te kort|te vaag|te breed|geslaagd|volbracht|vervuld|bereikt|belangrijk|cruciaal|leidend|centraal|uitgangspunt|het uitgangspunt|ons uitgangspunt|de basis|de leidraad|onze leidraad|leidraad|vastgelegd|beschreven|omschreven|verwoord|geformuleerd|opgenomen|gebaseerd|ontleend|afgeleid|te vinden|te lezen|na te lezen|terug te vinden|bepaald|vastgesteld|opgesteld|geworden|gebleven|een succes|nog niet|de reden|de kern van|het hart|vertaald|uitgewerkt|gewijzigd|aangepast|actueel|bekend|gehaald|haalbaar|ambitieus|gelijk|hetzelfde|dezelfde|afgerond|gepubliceerd|nodig|bedoeld|voor ons|hier|hieronder|zichtbaar|verankerd|tot stand|ontstaan|in lijn|onderdeel|een onderdeel|anders|mislukt|voltooid|klaar',
    ),
    saidOpener: [],
    asideOpener: list(
      'bij|als|in|hier|,|en|statement|voor|®|™|(|binnen|met|op dit|daarbij|hierbij',
    ),
    have: list(
      'heeft|hebben|heb|kent|met|hadden|had|hanteert|hanteren|stelt zich|stellen zich|stellen ons|stelt|heeft zich|hebben zich|hebben ons|gedreven door|opgericht met',
    ),
    exist: list('bestaat|bestaan'),
    dream: list(
      'dromen van|droomt van|droom van|geloven in|gelooft in|geloof in|zien|ziet|zie|voor ons|werken aan|werkt aan|werken toe naar|werkt toe naar|streven naar|streeft naar|willen|wil|gaan voor|verlangen naar|bouwen aan|bouwt aan|staan voor',
    ),
    world: list(
      'wereld|toekomst|samenleving|maatschappij|stad|gemeente|regio|land|nederland|vlaanderen|europa|provincie|internet|economie|dorp|buurt|wijk|planeet|overheid|onderwijs|zorg',
    ),
    body: list(
      'loket|balie|kring|stichting|vereniging|organisatie|coöperatie|cooperatie|bedrijf|onderneming|team|afdeling|gemeente|provincie|werkgroep|commissie|bestuur|raad|partij|studentenpartij|club|netwerk|alliantie|coalitie|collectief|beweging|school|universiteit|hogeschool|instituut|instelling|bond|federatie|genootschap|fonds|kerk|museum|bibliotheek|ziekenhuis|bureau|dienst|ministerie|centrum|lab|maatschap|praktijk|koor|orkest|vakgroep|sectie|faculteit|unie|corporatie|woningcorporatie|zorggroep|waterschap|omgevingsdienst|veiligheidsregio|brandweer|politie|gilde|community|gemeenschap|platform|kring|cirkel|comité|consortium|koepel|groep|ngo|anbi|belangenvereniging|sportvereniging|studievereniging|studentenvereniging|oudervereniging|buurtvereniging|bewonersvereniging|kindcentrum|dorpsraad|wijkraad|loge|anbi-gegevens|anbi-informatie|anbi-status|anbi-pagina|foundation|association|organization',
    ),
    undertaking: list(
      'project|programma|initiatief|campagne|actie|traject|samenwerkingsverband|samenwerking|platform|congres',
    ),
    thing: list(
      'document|pagina|beleid|beleidsplan|handleiding|richtlijn|hoofdstuk|paragraaf|bestand|map|script|functie|klasse|module|bibliotheek|repository|test|hulpmiddel|commando|optie|veld|tabel|formulier|sjabloon|rapport|verslag|vergadering|overleg|workshop|sessie|oefening|les|cursus|opdracht|taak|stap|fase|issue|ticket|release|versie|systeem|component|interface|api|server|database|dataset|model|algoritme|protocol|standaard|specificatie|voorstel|onderzoek|studie|artikel|blog|nieuwsbrief|site|website|spel|level|rol|functieprofiel|plan|strategie|kader|overeenkomst|licentie|contract|wet|regeling|verordening|code|regel|proces|procedure|checklist|gesprek|audit|analyse|presentatie|bijeenkomst|evenement|toernooi|wedstrijd|reis|missie|verwerking|gegevensverwerking|maatregel|norm|register|dashboard|applicatie|software|notitie|nota|visiedocument|monitor|meting|training|spelregels|afspraken|reglement|statuten|subsidie|activiteit|tool|verwerkingen|begroting|ombouw|examen',
    ),
    pointer: list('dat|dit|zo|die|deze|het'),
    companion: list(
      "statement|waarden|kernwaarden|principes|uitgangspunten|strategie|strategisch|doelen|doel|doelstelling|doelstellingen|missie|visie|ambities|ambitie|cultuur|geschiedenis|historie|verhaal|achtergrond|filosofie|aanpak|werkwijze|organisatie|overzicht|inleiding|samenvatting|onze|ons|de|het|mijn|wij|we|is|zijn|wat|over|identiteit|motto|belofte|impact|prioriteiten|beleid|beleidsplan|speerpunten|activiteiten|werkzaamheden|taken|bestuur|bestaansrecht|kernactiviteiten|droom|statement|values|vision|mission|core|hoe|wie|hoofdlijnen|huidige|beleidsvoornemens|statutair|statutaire|positionering|waar|waarom|drijfveren|drijfveer|overtuiging|profiel|kern|lange|termijn|pijlers|thema's|overtuigingen|merkwaarden|gedragscode|koers|toekomst|uitvoering|samenwerking|werkterrein|bestaan|staan|voor|toekomstvisie|strategische|hebben|deze|naam",
    ),
    about: list(
      'over ons|over mij|over de|over het|over|wie zijn wij|wie zijn we|wie we zijn|wie wij zijn|wat is|wat doen wij|wat doen we|wat we doen|wat wij doen|ons verhaal|inleiding|introductie|welkom|onze organisatie|de organisatie|de stichting|de vereniging|organisatie|onze stichting|onze vereniging|home|anbi|anbi-gegevens|anbi-informatie|anbi-status|anbi-pagina|statuten|stichting|vereniging|algemeen|wie ben ik|de partij',
    ),
    preamble: list(
      'vastgelegd|aangeleverd|deze pagina|dit document|dit hoofdstuk|deze paragraaf|dit bestand|dit beleidsplan|deze handleiding|dit handboek|op deze pagina|in deze paragraaf|in dit hoofdstuk|in dit document|hieronder|hierna|onderstaand|onderstaande|hier vind|hier vindt|hier lees|hier leest|lees|lees meer|zie|klik|bekijk|meer informatie|laatst bijgewerkt|versie|status|let op|bijgewerkt|datum|auteur|vastgesteld door|goedgekeurd|concept|dit is|dit zijn|dat is|download|volg ons|contact|een missie is|een visie is|wat volgt|de onderstaande|de volgende|voor meer|bron',
    ),
    founded: list('opgericht|ontstaan|begonnen|gestart|gevestigd|ingeschreven|geregistreerd'),
    placeholder: list(
      'tbd|todo|n.t.b|ntb|nnb|n.n.b|n.v.t|nvt|xxx|volgt|volgt nog|volgt later|volgt binnenkort|nog in te vullen|nog invullen|invullen|in te vullen|nog te bepalen|nader te bepalen|nog te formuleren|nog te schrijven|nog niet|nog geen|in ontwikkeling|in bewerking|in voorbereiding|in opbouw|onder constructie|wordt nog|komt nog|komt later|komt binnenkort|binnenkort|binnenkort meer|lorem ipsum dolor sit amet|lorem ipsum|tekst volgt|hier tekst|jouw missie|uw missie|moet nog|later meer|concept volgt|coming soon|to be determined|to be defined|tbc|tba|nog uit te werken|uit te werken|wordt aan gewerkt|hier wordt aan gewerkt',
    ),
    reference: list(
      'zie onze|zie ons|zie de|zie het|zie ook|zie|zie hieronder|zie boven|verwijzing naar|hier komt|hier staat straks|deze tekst|we werken nog aan|wij werken nog aan',
    ),
    instruction: list(
      'beschrijf|omschrijf|schrijf hier|schrijf op|schrijf in|formuleer|vul in|vul hier|vul de|noteer|geef hier|geef aan|vat samen|vermeld|voeg toe|benoem|leg uit|typ hier|vervang|in één zin|in een zin|een korte omschrijving|korte omschrijving|bijvoorbeeld|bijv|werk uit|jouw organisatie|uw organisatie',
    ),
    continuation: list(
      'dat doen we door|dat doen wij door|dit doen we door|dit doen wij door|dat doen we|dit doen we|dat doen wij|dit doen wij|dat doet zij door|zo|zodat|niet|daarmee|daardoor|hiermee|dat bereiken we door|dit bereiken we door|opdat|want|hierdoor|samen|en',
    ),
    newClause: list('wij|we|zij|ze|hij|dit jaar|daarom|daarnaast|vandaag|momenteel|er is|er zijn'),
    operational: list(
      'geslaagd|volbracht|mislukt|voltooid|briefing|bestand|bestanden|editor|kaart|kaarten|niveau|level|doelwit|commandant|raket|ruimteschip|satelliet|critical|impact|id|naam|type|beloning|nummer|dagen|werk|reis',
    ),
    adventure: list(
      'cubesat|satelliet|satellieten|telemetrie|grondstation|vijand|vijanden|speler|spelers|dobbelsteen|soldaten|wapen|wapens|raket|raketten|satelliet|ruimteschip|ruimtevaart|maan|mars|landing|drone|drones|astronaut|astronauten|bemanning|vliegveld|piloot|spion|geheim agent|level|levels|kerker|schat|puzzel|oefening|oefeningen|ruimtetelescoop|telescoop',
    ),
    plural: list('missies|handelsmissies|ruimtemissies'),
    incidental: list(
      'privacyverklaring|privacybeleid|privacyreglement|privacy|cookieverklaring|cookies|disclaimer|algemene voorwaarden|verwerkingsregister|agenda|vacature|regeling|subsidieregeling|verordening|gedragscode|nieuws|nieuwsbrief|nieuwsbericht|blog|verslag|notulen|interview|terugblik|recensie',
    ),
    problem: list(
      'te veel|te weinig|te vaak|elk jaar|ieder jaar|elke dag|iedere dag|jaarlijks|dagelijks|steeds meer|steeds minder|steeds vaker|honderden|duizenden|miljoenen|miljoen|miljard|helaas|verdwijnt|verdwijnen|sterven|sterft|kampen|kampt|lijden|lijdt|worstelen|worstelt|probleem|problemen|crisis|bedreigd|onder druk|tekort|tekorten|procent|%|ingewikkeld|moeilijk|soms|tegenwoordig|al jaren|ongelijkheid',
    ),
    change: list(
      'transformatie|reorganisatie|verandertraject|veranderprogramma|verandering|veranderaanpak|herstructurering|transitie|organisatieontwikkeling|verandermanagement|veranderopgave|organisatieverandering|cultuurverandering|doorontwikkeling|kanteling',
    ),
    citation: list(
      'artikel|artikelen|art|statuten|bron|uit|zie|vastgesteld|lid|aldus|naar|volgens|bijgewerkt|versie|pagina|p|lees|meer|sinds',
    ),
    doubt: list('als|of|hoe|wat|wanneer|tenzij|jouw|uw|je'),
    presenter: list('van|is|zijn|en|om'),
    not: list('geen|niet|negeer|niet onze'),
  },
  sayings: [
    {
      pattern: '{is} {own} {quality}* {noun}',
      whose: 'own',
      from: 'sentence',
      followedBy: 'last',
      faint: true,
    },
    { pattern: '{own} {quality}* {strong} {aside}? {is} {adverb}*', whose: 'own' },
    {
      pattern: '{own} {quality}* {noun} {and} {own}? {noun} {aside}? {is} {adverb}*',
      whose: 'own',
    },
    { pattern: '{own} {quality}* {noun} {aside}? {is} {adverb}*', whose: 'own' },
    { pattern: 'is|blijft {own} {quality}* {noun} om|:|dat', whose: 'own', followedBy: 'anything' },
    {
      pattern: 'is|blijft het {own} {quality}* {noun} om|:|dat',
      whose: 'own',
      followedBy: 'anything',
    },
    {
      pattern: 'het is {own|back}? {own} {quality}* {noun} om|dat',
      whose: 'own',
      followedBy: 'anything',
    },
    { pattern: 'het is {back} {quality}* {strong} om|dat', whose: 'back', followedBy: 'anything' },
    {
      pattern: 'is het de|het {quality}* {strong} van {gap} om',
      whose: 'named',
      followedBy: 'anything',
    },
    {
      pattern: 'het is de|het {quality}* {strong} van {gap} om',
      whose: 'named',
      followedBy: 'anything',
    },
    { pattern: 'wiens|wier {quality}* {noun} {is} {adverb}*', whose: 'subject', from: 'pattern' },
    {
      pattern: 'waarvan de|het {quality}* {noun} {is} {adverb}*',
      whose: 'subject',
      from: 'pattern',
    },
    { pattern: '{back} {quality}* {strong} {aside}? {is} {adverb}*', whose: 'back' },
    { pattern: '{back} {quality}* {noun} {is} {adverb}*', whose: 'back' },
    { pattern: '{possessive} {quality}* {noun} {aside}? {is} {adverb}*', whose: 'named' },
    {
      pattern: 'de|het {quality}* {noun} van|voor|bij|achter {gap} {is} {adverb}*',
      whose: 'named',
    },
    { pattern: 'de|het {quality}* {noun} {and} {noun} van {gap} {is} {adverb}*', whose: 'named' },
    { pattern: 'de|het {quality}* {noun} {is} {adverb}*', whose: 'bare' },
    {
      pattern: 'heeft|hebben|kent zich|ons? als|tot|ten {quality}* {noun}',
      whose: 'subject',
      from: 'sentence',
    },
    {
      pattern: 'stelt|stellen|stel zich|ons|mij? als|tot|ten {quality}* {noun}',
      whose: 'subject',
      from: 'sentence',
    },
    {
      pattern: 'die|dat|welke {few}? als|tot|ten {quality}* {noun} heeft|hebben|stelt|stellen',
      whose: 'subject',
      from: 'pattern',
    },
    {
      pattern: 'heeft|hebben de|een|het {quality}* {strong} om|:|,',
      whose: 'subject',
      from: 'sentence',
      followedBy: 'anything',
    },
    {
      pattern: 'met als {quality}* {strong}',
      whose: 'subject',
      from: 'pattern',
    },
    {
      pattern: 'met de|een {quality}* {strong} om',
      whose: 'subject',
      from: 'pattern',
      followedBy: 'anything',
    },
    {
      pattern: 'is|zijn|ben op een? {quality}* missie om|:',
      whose: 'subject',
      section: 'mission',
      followedBy: 'anything',
    },
    {
      pattern: '{exist} om|opdat|zodat',
      whose: 'subject',
      section: 'purpose',
      followedBy: 'anything',
    },
    {
      pattern: '{we} {dream} een {few}? {world} waar|waarin|zonder|die|met|waarbij',
      whose: 'own',
      section: 'vision',
      followedBy: 'anything',
    },
    {
      pattern: '{we} {dream} een {world} waar|waarin|zonder|die|met|waarbij',
      whose: 'own',
      section: 'vision',
      followedBy: 'anything',
    },
    { pattern: 'de {quality}* {strong} van {gap} , om', whose: 'named', followedBy: 'apposition' },
    { pattern: '{strong} {few}? : "|“|‘|«|„|”', whose: 'bare', followedBy: 'quotation' },
    { pattern: '{strong} {gap}? ( "|“|‘|«|„|”', whose: 'bare', followedBy: 'quotation' },
    {
      pattern:
        'heeft|hebben een|de|als|haar|zijn|hun {quality}* {strong} vastgesteld|geformuleerd|opgesteld|gekozen|bepaald :',
      whose: 'subject',
      followedBy: 'anything',
    },
    { pattern: '{own} {quality}* {strong} {aside}? :', whose: 'own', followedBy: 'anything' },
    { pattern: '{own} {quality}* {noun} :', whose: 'own', followedBy: 'end' },
    { pattern: '{own} {quality}* {noun} :', whose: 'own', followedBy: 'anything', faint: true },
    {
      pattern:
        'omschrijven|verwoorden|formuleren|zien {we}? {own} {quality}* {noun} als|zo|aldus :',
      whose: 'own',
      followedBy: 'end',
    },
    {
      pattern: 'wat ons drijft|beweegt is {few}? dat',
      whose: 'own',
      section: 'purpose',
      followedBy: 'anything',
      faint: true,
    },
    { pattern: '{own} waarom|why|streven {is} {adverb}*', whose: 'own', section: 'purpose' },
    {
      pattern: '{we} geloven|geloof dat|in',
      whose: 'own',
      section: 'purpose',
      followedBy: 'anything',
      faint: true,
    },
    {
      pattern: 'maken ons sterk|hard voor',
      whose: 'subject',
      section: 'goal',
      followedBy: 'anything',
      faint: true,
    },
    {
      pattern: 'maakt zich sterk|hard voor',
      whose: 'subject',
      section: 'goal',
      followedBy: 'anything',
      faint: true,
    },
    {
      pattern: 'streeft|streven naar|ernaar',
      whose: 'subject',
      section: 'goal',
      followedBy: 'anything',
      faint: true,
    },
    {
      pattern: 'zetten ons in voor|om',
      whose: 'subject',
      section: 'mission',
      followedBy: 'anything',
      faint: true,
    },
    {
      pattern: 'zet zich in voor|om',
      whose: 'subject',
      section: 'mission',
      followedBy: 'anything',
      faint: true,
    },
  ],
  headings: [
    { pattern: 'waarom {gap} bestaat|bestaan', section: 'purpose' },
    { pattern: 'waarom bestaat|bestaan {gap}', section: 'purpose' },
    { pattern: 'waarom {we} er zijn', section: 'purpose' },
    { pattern: 'waarom wij|we dit doen', section: 'purpose' },
    { pattern: 'waarom doen wij|we dit|het', section: 'purpose' },
    { pattern: 'waarom wij|we doen wat wij|we doen', section: 'purpose' },
    { pattern: 'waar {we} voor staan|gaan', section: 'purpose' },
    { pattern: 'waar staan|gaan {we} voor', section: 'purpose' },
    { pattern: 'waar {gap} voor staat|gaat', section: 'purpose' },
    { pattern: 'waar staat|gaat {gap} voor', section: 'purpose' },
    { pattern: 'hier staan|gaan {we} voor', section: 'purpose' },
    { pattern: 'dit is waar {we} voor staan|gaan', section: 'purpose' },
    { pattern: 'waar {we} in geloven', section: 'purpose' },
    { pattern: 'waarvoor {we} staan|gaan', section: 'purpose' },
    { pattern: 'waarvoor staan|gaan {we}', section: 'purpose' },
    { pattern: 'waarvoor {gap} staat', section: 'purpose' },
    { pattern: 'waar geloven {we} in', section: 'purpose' },
    { pattern: 'waarin {we} geloven', section: 'purpose' },
    { pattern: 'wat {we} geloven', section: 'purpose' },
    { pattern: 'waarom zijn {we} er', section: 'purpose' },
    { pattern: 'waartoe {we} er? zijn|bestaan', section: 'purpose' },
    { pattern: 'waartoe zijn|bestaan {we} er?', section: 'purpose' },
    { pattern: 'waar {we} het voor doen', section: 'purpose' },
    { pattern: 'waar doen {we} het voor', section: 'purpose' },
    { pattern: 'waarvoor {we} het doen', section: 'purpose' },
    { pattern: 'wat ons beweegt|bindt|motiveert', section: 'purpose' },
    { pattern: 'wat {we} willen', section: 'goal' },
    { pattern: 'wat willen {we}', section: 'goal' },
    { pattern: 'wat beogen {we}', section: 'goal' },
    { pattern: 'wat {we} willen veranderen', section: 'goal' },
    { pattern: 'waar streven {we} naar', section: 'goal' },
    { pattern: 'waar willen {we} naartoe|heen', section: 'vision' },
    { pattern: 'waar gaan {we} naartoe|heen', section: 'vision' },
    { pattern: 'wat ons|mij drijft', section: 'purpose' },
    { pattern: 'wat drijft ons|mij', section: 'purpose' },
    { pattern: 'ons|onze waarom|why|streven', section: 'purpose' },
    { pattern: 'wat {we} willen bereiken', section: 'goal' },
    { pattern: 'wat willen {we} bereiken', section: 'goal' },
    { pattern: 'wat {gap} wil bereiken', section: 'goal' },
    { pattern: 'wat {we} beogen', section: 'goal' },
    { pattern: 'wat {we} nastreven', section: 'goal' },
    { pattern: 'waar {we} naartoe willen|gaan', section: 'vision' },
    { pattern: 'waar {we} naar streven', section: 'vision' },
    { pattern: 'waar dromen {we} van', section: 'vision' },
    { pattern: 'waar {we} van dromen', section: 'vision' },
  ],
  changes: [
    '{we} moeten|dienen|zullen|willen {gap} veranderen|transformeren|kantelen|reorganiseren|moderniseren|omvormen|vernieuwen',
    '{we} moeten|dienen|zullen|willen veranderen|transformeren|kantelen|reorganiseren|moderniseren|vernieuwen',
    '{we} moeten|dienen|zullen|willen {gap} worden',
    'onze|de organisatie|afdeling|gemeente moet|dient|zal {gap} veranderen|transformeren|kantelen|worden',
    'onze|de organisatie|afdeling|gemeente moet|dient|zal veranderen|transformeren|kantelen',
    'het doel|de doelstelling|ambitie van de|het|dit|deze|onze {few}? transformatie|reorganisatie|verandertraject|veranderprogramma|verandering|herstructurering|transitie|kanteling is',
    'het doel|doelstelling van de|het|dit|deze|onze transformatie|reorganisatie|verandertraject|veranderprogramma|verandering|herstructurering|transitie|kanteling is',
  ],
}
