/** Dutch words that build sentences, by what they do there. */
export const FUNCTION_WORDS = {
  article: `de het een 't één dé hét`,
  determiner: `
    deze dit zulke elk elke ieder iedere alle al menig geen nul enkele beide veel vele weinig meerdere sommige allerlei
    diverse verschillende voldoende genoeg meer minder welke zoveel diens wier allebei`,
  own: `onze ons mijn onszelf`,
  possessive: `haar hun jouw jullie uw je elkaars eigen ieders`,
  subject: `wij we ik`,
  pronoun: `
    ze zij hij hen hem mij me jij u men iets alles elkaar zich zichzelf iedereen niemand iemand eenieder
    zoiets allen anderen velen degene degenen dat niets`,
  preposition: `
    van voor in met zonder op aan over tussen onder bij tot naar uit via per tegen vanuit rond rondom binnen
    buiten langs boven naast achter omtrent inzake jegens betreffende wegens namens volgens vanaf sinds
    tijdens gedurende middels dankzij ondanks qua door om richting ten ter tegenover voorbij omwille behalve
    aangaande ongeacht vol`,
  conjunction: `en of maar alsook alsmede evenals zowel noch & casu respectievelijk alsmede én`,
  relative: `die waarin waarbij waarvan waarop waarmee waaraan waarvoor waarover waaruit waarnaar waartoe waarmede waar wiens waarachter`,
  subordinator: `omdat aangezien terwijl hoewel indien zodra doordat tenzij voordat nadat totdat mits als wanneer want zoals toen`,
  result: `zodat opdat waardoor`,
  adverb: `
    niet ook nog wel zo samen er hier daar dan nu toch steeds altijd nooit weer zelf mee verder
    heel zeer graag daarom daarvoor daarbij daarmee hiervoor hiermee hierbij ervoor eraan ernaar
    erin erop ervan ertoe erover eruit dus immers vooral vandaag morgen ooit echt daarnaast tevens bovendien dagelijks
    wekelijks jaarlijks concreet kosteloos namelijk ruimschoots overal nergens ergens hierin
    daarin bijvoorbeeld bovenal voorts tegelijk tegelijkertijd juist net alleen slechts pas eerst
    straks alvast reeds anders zowat nagenoeg bijna ongeveer minstens hooguit maximaal zoveel
    wereldwijd landelijk lokaal daaraan hieraan daarna vervolgens uiteindelijk allereerst
    elkander samenvattend dicht uitsluitend kortom desondanks elders onderling mede voortaan
    jaarrond klaar zelfs rechtstreeks te daardoor hierdoor zodoende aldus daartoe hiertoe mettertijd`,
} as const satisfies Record<string, string>

export type FunctionKind = keyof typeof FUNCTION_WORDS

/** Words that take in everybody or nobody: a clause or noun phrase with one of these is about the world. */
export const UNIVERSALS: ReadonlySet<string> = new Set(
  `iedereen niemand elk elke ieder iedere alle allen alles eenieder overal nergens geen allemaal nooit wie
  niets men iederen elkeen`.split(/\s+/u),
)

/** Numbers in words, for counts of one's own service. */
export const NUMBERS: ReadonlySet<string> = new Set(
  `twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig veertig vijftig zestig zeventig tachtig
  negentig honderd tweehonderd driehonderd vierhonderd vijfhonderd duizend tienduizend honderdduizend miljoen honderden
  duizenden tientallen elf dertien veertien zestien achttien vijfentwintig zeshonderd achthonderd duizendtal
  tweeduizend drieduizend vijfduizend`.split(/\s+/u),
)
