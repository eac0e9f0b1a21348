import type { FindingWords } from '../../find/words.ts'

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim())

/**
 * Gathered from handbooks, charters, council and charity sites. "The purpose of" needs a body as
 * its owner, since documents, functions and meetings have purposes too; a mission needs none.
 */
export const finding: FindingWords = {
  sections: {
    mission: { strong: ['mission', 'mission statement', 'missionstatement'], loose: [] },
    vision: {
      strong: ['vision', 'vision statement', 'north star', 'big hairy audacious goal'],
      loose: ['dream'],
    },
    purpose: {
      strong: ["raison d'être", "raison d'etre", 'reason for being', 'reason for existence'],
      loose: list(
        'purpose|purposes|purpose statement|statement of purpose|reason to exist|object|objects|object clause',
      ),
    },
    goal: {
      strong: [],
      loose: list('goal|aim|aims|objective|ambition|aspiration'),
    },
    change: { strong: [], loose: [] },
  },
  classes: {
    own: list('our|my'),
    back: list('its|their|his|her'),
    reader: list('your|you|player|players|students|learners'),
    we: list("we|i|we're|we've|i'm"),
    article: list('the|a|an'),
    of: list('of|for|at|behind'),
    generic: list(
      "a|an|any|every|each|most|many|some|no|all|other|another|such|someone's|company's|organization's mission|one's|company|companies|good|great|strong|clear|effective",
    ),
    quality: list(
      'core|central|main|primary|overall|overarching|overriding|official|statutory|legal|formal|formally stated|social|public|shared|common|collective|joint|long-term|longterm|long term|ultimate|fundamental|basic|key|stated|founding|original|current|new|bold|single|sole|whole|entire|very|strategic|corporate|institutional|educational|academic|charitable|global|national|local|sacred|simple|one|two-fold|twofold|guiding|general|principal|greater|higher|exempt|tax-exempt|organizational|organisational|company|team|project|foundation|group',
    ),
    and: list('and|or|&|,|/|+'),
    is: list(
      'is|are|shall be|will be|has always been|has been|remains|was and is|is and has always been',
    ),
    adverb: list(
      'simply|simple|therefore|thus|also|still|clear|now|always|and always will be|first and foremost|above all|ultimately|not only|not just|not merely|twofold|two-fold|threefold|both|quite simply|straightforward|as follows|plain|ambitious|ambitious but simple|bold|nothing less than|nothing short of|primarily|principally|basically|essentially|indeed|all about|about|,|two fold',
    ),
    striving: list(
      'aim to|aims to|seek to|seeks to|strive to|strives to|strive for|strives for|want to|wants to|want|wants|hope to|hopes to|intend to|intends to|work to|works to|work towards|works towards|work toward|works toward|working to|committed to|dedicated to|devoted to|believe|believes|envision|envisions|exist to|exists to|aspire to|aspires to|goal|aim|purpose|mission|vision|ambition|objective',
    ),
    notSaid: list(
      'often|sometimes|usually|rarely|never|too long|too short|too vague|too broad|not|the same|the reason|the heart|the core of|the foundation of|the basis|the basis of|the driving|the key|the guiding|the starting|the result|the north star|the first|the following page|the only reason|the most important|to be found|to be determined|to be defined|to be confirmed|to be announced|a success|a failure|a journey|a process|a part|a key|a work in progress|a clear|a statement|a short|a sentence|a brief description|a concise|a mission statement|a good|a great|a very|an important|an integral|an essential|important|critical|that important|that simple|that clear|for you to|for another|for us to decide|being|going|getting|becoming|changing|evolving|ongoing|missing|interesting|exciting|inspiring|compelling|pending|nothing|the|anything|something|everything|that of|that we|that it is',
    ),
    saidOpener: list(
      "to|that|a|an|nothing less|nothing short|for|one where|one in which|one of|in being|in the|the creation|the promotion|the advancement|the development|the protection|the preservation|the provision|the improvement|the support|the education|the realisation|the realization|the pursuit|the relief|the prevention|the eradication|the study|the dissemination|the conservation|the elimination|people|everyone|every|better|safer|healthier|no|zero|world-class|open|equal|free|universal|summed up|summarized|summarised|best described|help|provide|make|create|build|support|empower|promote|the world's|the best|the most|the world",
    ),
    asideOpener: list('at|as|in|here|,|and|statement|for|®|™|(|is to be|within|with|since|over'),
    have: list(
      "has|have|had|having|with|share|shares|has made it|have made it|made it|makes it|make it|has set itself|have set ourselves|has as|have as|has adopted|have adopted|was founded with|was created with|was established with|was formed with|is driven by|are driven by|is guided by|are guided by|are united by|we've made it|are united in|embraces|pursues|pursue|fulfills|carries out",
    ),
    exist: list('exist|exists'),
    dream: list(
      'envision|envisions|envisage|envisages|imagine|dream of|dreams of|are dreaming of|dream about|believe in|believes in|look forward to|work towards|works towards|work toward|works toward|are working towards|are working toward|is working towards|is working toward|strive for|strives for',
    ),
    world: list(
      'world|future|society|city|country|nation|community|internet|web|planet|economy|europe|state|region|neighbourhood|neighborhood|day|time|ecosystem|town',
    ),
    body: list(
      'desk|organization|organisation|organizations|foundation|association|team|group|committee|council|board|community|network|institute|institution|agency|department|office|society|club|charity|nonprofit|non-profit|company|corporation|firm|business|union|cooperative|co-operative|coop|collective|coalition|alliance|consortium|federation|trust|partnership|chapter|guild|league|school|university|college|church|museum|hospital|ministry|bureau|center|centre|lab|laboratory|startup|enterprise|studio|party|movement|fund|subcommittee|taskforce|task force|sig|wg|tsc|division|squad|tribe|circle|commission|authority|choir|orchestra|municipality|ngo|llc|inc|working group|interest group|steering group|faculty|academy|clinic|parish|temple|congregation|fellowship|troop|corps|workgroup|',
    ),
    undertaking: list(
      'project|program|programme|initiative|campaign|platform|effort|venture|conference|fellowship|scheme',
    ),
    thing: list(
      'document|page|policy|guide|guideline|guidelines|section|chapter|file|files|folder|directory|script|function|method|class|module|package|library|repository|repo|test|tests|tool|command|option|field|variable|parameter|property|table|column|header|button|form|template|report|meeting|meetings|workshop|session|call|exercise|lesson|tutorial|course|assignment|task|step|stage|phase|issue|ticket|commit|branch|release|version|build|pipeline|workflow|job|action|plugin|extension|system|feature|component|interface|api|endpoint|service account|server|database|dataset|model|algorithm|protocol|standard|specification|spec|rfc|proposal|review|survey|study|paper|article|blog|post|newsletter|manual|handbook|readme|wiki|site|website|webpage|game|level|quest|mission|role|position|job description|plan|strategy|roadmap|framework|agreement|license|licence|contract|law|act|code|rule|rules|process|procedure|checklist|interview|audit|analysis|research|experiment|talk|presentation|event|hackathon|sprint|retrospective|standup|stand-up|ceremony|kata|lab exercise|space mission|spacecraft|probe|rover|satellite|telescope|drone|robot|data|app|application|software|design|architecture|layer|service class|block|list|set|example|demo|sample|exam|unit test',
    ),
    pointer: list("that|this|it|that's|this's|such|which"),
    companion: list(
      "statement|statements|values|value|core values|principles|guiding principles|strategy|strategies|strategic|goals|goal|objectives|objective|aims|aim|purposes|purpose|mission|missions|vision|visions|beliefs|culture|history|story|background|philosophy|approach|scope|scope of the project|organization|organisation|overview|introduction|intro|summary|our|the|my|we|is|are|what|what's|about|identity|ethos|motto|promise|impact|priorities|founding|ideals|commitment|commitments|mandate|charter|activities|responsibilities|establishment|brand|manifesto|this|how|long-term|us|team|statement of|identity|pillars|people|who|roles|structure|theory of change|policy|policies|plan|ambitions|ambition|roadmap|focus|here|do|have|statutory",
    ),
    about: list(
      "about|about us|about me|about the|who we are|who are we|who i am|what we do|what is|what's|our story|introduction|intro|overview|welcome|our organization|our organisation|the organization|the organisation|our company|company|organization|organisation|home|readme|charter|background|our team|what are",
    ),
    preamble: list(
      "this page|this document|this section|this chapter|this file|this guide|this handbook|this charter|this policy|this article|this post|this repository|this repo|this is|this was|these are|below|the following|here is|here are|here you|here's|in this document|in this section|in this chapter|on this page|read more|read about|see|click|learn more|find out|for more|last updated|last modified|version|status|note|updated|date|author|approved by|adopted by|draft|the text below|the sections below|what follows|please|download|watch|back to|follow us|contact|a mission statement is|mission statements|a vision statement is",
    ),
    founded: list(
      'founded|established|incorporated|created|started|formed|began|was born|launched|registered',
    ),
    placeholder: list(
      'draft placeholder|tbd|tba|tbc|todo|to do|to-do|fixme|xxx|n/a|none yet|to be determined|to be defined|to be decided|to be confirmed|to be announced|to be written|to be added|to be completed|to be drafted|to come|to follow|coming soon|coming later|work in progress|wip|under construction|under development|not yet defined|not defined yet|not yet written|not yet|nothing yet|nothing here yet|lorem ipsum dolor sit amet|lorem ipsum|placeholder|placeholder text|your mission here|your vision here|mission goes here|mission statement goes here|mission here|goes here|text here|add text|content coming|will follow|more soon|draft coming|up for discussion|your text|in development|in progress|under review|still to be|yet to be',
    ),
    reference: list(
      'see our|see the|see below|see above|see also|see|refer to|as above|please see|please refer|we are still working on|we are working on our',
    ),
    instruction: list(
      'describe|explain what|explain why|explain the|write your|write a|write down|write the|write one|state your|state the mission|insert|add your|add a|add the|fill in|fill this|summarize|summarise|include your|provide your|provide the mission|enter your|enter the|replace this|replace with|specify the|briefly describe|briefly|outline the|outline your|one sentence|in one sentence|in one or two|in 1-2|a short description|a short statement|a brief description|a one-sentence|a sentence|your mission|your organization|your organisation|please describe|please add|please fill|articulate|define your|define the|e.g|example',
    ),
    continuation: list(
      'we do so by|we do this by|we do that by|we do this through|we do it by|we do so through|this we do by|it does so by|it does this by|they do so by|they do this by|i do this by|i do so by|we achieve this by|we accomplish this by|we achieve this through|we will do this by|we will do so by|so that|not|because|by doing so|by doing this|in doing so|this means|to do so|to achieve this|to this end|to do this|to that end|thereby|together|that is why|and',
    ),
    newClause: list('they|we|it|he|she|i|this year|there is|there are|i am'),
    operational: list(
      'editor|editing|briefing|briefings|debriefing|file|files|folder|folders|script|scripts|planner|planning|planned|control|start|template|templates|directory|designer|designers|design|package|packages|maker|making|objectives|objective|waypoint|waypoints|item|items|complete|completed|accomplished|failed|success|failure|specialist|commander|director|duration|launch|time|type|types|id|name|params|parameter|parameters|data|variant|variants|selection|select|selector|menu|scenario|map|maps|target|targets|pack|packs|log|logs|profile|profiles|manager|builder|generator|upload|computer|software|simulation|report|reports|list|tab|screen|state|status|setup|settings|options|sqm|init|phase|patch|operations|critical|number|level|levels|reward|rewards|tracker|board|card|cards|hours|day|days|timer|flow|creation|creator|framework|taxonomies|taxonomy|codes|code|text|field|fields|column|requirements|events|event|district|creek|bay|viejo|hills|hill|impossible|church|trip|trips|field trip|kit|systems|planners|loop|queue|endpoint|model|class|object|json|csv|xml',
    ),
    adventure: list(
      'cubesat|cubesats|satellite|satellites|telemetry|ground station|thruster|payloads|enemy|enemies|player|players|deployment zone|dice|squad|troops|soldiers|weapon|weapons|battlefield|attacker|defender|victory points|spawn|boss|loot|spacecraft|orbit|orbiter|lander|rover|payload|astronaut|astronauts|launch vehicle|spaceship|moon|mars|pluto|nasa|drone|drones|uav|waypoint|waypoints|autopilot|takeoff|airfield|aircraft|pilot|pilots|cockpit|helicopter|secret agent|agent|spy|villain|infiltrate|quest|dungeon|scenario|campaign|game master|level up|high score|exercise|exercises|hint|hints|puzzle',
    ),
    plural: list('missions|quests|campaigns'),
    incidental: list(
      'privacy notice|privacy policy|privacy statement|privacy|cookie|cookies|security policy|travel policy|code of conduct|terms of|terms and conditions|disclaimer|changelog|release notes|job description|vacancy|news|post|newsletter|blog|minutes|digest|roundup|round-up|interview|review|weekly|recap',
    ),
    problem: list(
      'too many|too few|too much|too little|too often|every year|each year|every day|each day|lack|lacks|lacking|die|dies|dying|struggle|struggles|suffer|suffers|unfortunately|sadly|however|problem|problems|crisis|disappear|disappears|disappearing|hundreds of|hundreds or|thousands of|millions of|million|billion|percent|%|threatened|under threat|at risk|declining|difficult|complicated|broken|sometimes|all too|increasingly|for decades|for years|nowadays|shortage|inequality',
    ),
    change: list(
      'transformation|reorganization|reorganisation|restructuring|change programme|change program|change management|change initiative|change plan|change journey|change process|turnaround|reorg|restructure|culture change|organizational change|organisational change|transition plan|transformation programme|transformation program',
    ),
    citation: list(
      'article|articles|section|art|bylaws|bylaw|statutes|statute|source|from|see|adopted|established|approved|as stated|via|quoted|cited|clause|since|according|updated|version|charter|page|p|read|more',
    ),
    doubt: list('if|whether|how|what|when|once|unless|your'),
    presenter: list('of|is|are|and|to'),
    not: list('not|not a|not our|no|ignore'),
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
    { pattern: 'whose {quality}* {noun} {is} {adverb}*', whose: 'subject', from: 'pattern' },
    { pattern: '{back} {quality}* {strong} {aside}? {is} {adverb}*', whose: 'back' },
    { pattern: '{back} {quality}* {noun} {is} {adverb}*', whose: 'back' },
    {
      pattern: '{possessive} {quality}* {noun} {and} {noun} {aside}? {is} {adverb}*',
      whose: 'named',
    },
    { pattern: '{possessive} {quality}* {noun} {aside}? {is} {adverb}*', whose: 'named' },
    { pattern: 'the {quality}* {noun} of|for|at|behind {gap} {is} {adverb}*', whose: 'named' },
    { pattern: 'the {quality}* {noun} {and} {noun} of|for {gap} {is} {adverb}*', whose: 'named' },
    { pattern: 'the {quality}* {noun} statement? {is} {adverb}*', whose: 'bare' },
    { pattern: "it is|it's {own} {quality}* {noun} to|that", whose: 'own', followedBy: 'anything' },
    { pattern: "it's {own} {quality}* {noun} to|that", whose: 'own', followedBy: 'anything' },
    {
      pattern: 'it is {own|back}? {own} {quality}* {noun} to|that',
      whose: 'own',
      followedBy: 'anything',
    },
    {
      pattern: 'it is the {quality}* {strong} of {gap} to|that',
      whose: 'named',
      followedBy: 'anything',
    },
    {
      pattern: '{have} as? {own} {quality}* {noun} to|of',
      whose: 'own',
      from: 'pattern',
      followedBy: 'anything',
    },
    {
      pattern: '{have} as? its|their|the|one|a|an {quality}* {strong} to|of|that|:',
      whose: 'subject',
      from: 'pattern',
      followedBy: 'anything',
    },
    {
      pattern: '{have} as its|their {quality}* {noun} to|the',
      whose: 'subject',
      from: 'pattern',
      followedBy: 'anything',
    },
    {
      pattern: '{we} are|am? on a|our {quality}* mission to',
      whose: 'own',
      section: 'mission',
      followedBy: 'anything',
    },
    {
      pattern: "is|are|it's|they're on a {quality}* mission to",
      whose: 'subject',
      section: 'mission',
      followedBy: 'anything',
    },
    {
      pattern: '{exist} solely|only|primarily|simply|to|for|so|because to?',
      whose: 'subject',
      section: 'purpose',
      followedBy: 'anything',
    },
    {
      pattern: '{we} {dream} a|an|the {few}? {world} where|in|that|with|without|free|of|when|whose',
      whose: 'own',
      section: 'vision',
      followedBy: 'anything',
    },
    {
      pattern: '{we} {dream} a|an {world} where|in|that|with|without|free|when|whose',
      whose: 'own',
      section: 'vision',
      followedBy: 'anything',
    },
    { pattern: 'the {quality}* {strong} of {gap} , to', whose: 'named', followedBy: 'apposition' },
    { pattern: '{own} {quality}* {strong} , to', whose: 'own', followedBy: 'apposition' },
    { pattern: '{strong} {few}? : "|“|‘|«|„', whose: 'bare', followedBy: 'quotation' },
    { pattern: '{strong} {gap}? ( "|“|‘|«|„', whose: 'bare', followedBy: 'quotation' },
    {
      pattern:
        'adopted|chose|drafted|wrote|formulated a|an|its|their|this|the {quality}* {strong} :',
      whose: 'subject',
      followedBy: 'anything',
    },
    { pattern: '{own} {quality}* {strong} {aside}? :', whose: 'own', followedBy: 'anything' },
    { pattern: '{own} {quality}* {noun} :', whose: 'own', followedBy: 'end' },
    { pattern: '{own} {quality}* {noun} :', whose: 'own', followedBy: 'anything', faint: true },
    {
      pattern:
        'describe|define|state|summarize|summarise|express|see {own} {quality}* {noun} as|thus :',
      whose: 'own',
      followedBy: 'end',
    },
    {
      pattern: 'what drives|moves us is {few}? that',
      whose: 'own',
      section: 'purpose',
      followedBy: 'anything',
      faint: true,
    },
    { pattern: '{own} why|cause|calling {is} {adverb}*', whose: 'own', section: 'purpose' },
    {
      pattern: '{we} believe',
      whose: 'own',
      section: 'purpose',
      followedBy: 'anything',
      faint: true,
    },
    {
      pattern: 'aim|aims|seek|seeks|strive|strives to',
      whose: 'subject',
      section: 'goal',
      followedBy: 'anything',
      faint: true,
    },
    {
      pattern: 'is|are dedicated|committed|devoted to',
      whose: 'subject',
      section: 'mission',
      followedBy: 'anything',
      faint: true,
    },
  ],
  headings: [
    { pattern: 'why {gap} exist|exists|exists', section: 'purpose' },
    { pattern: 'why {we} are here', section: 'purpose' },
    { pattern: "why we're here", section: 'purpose' },
    { pattern: 'why do|does {gap} exist', section: 'purpose' },
    { pattern: 'why are we here', section: 'purpose' },
    { pattern: 'our why|cause|calling', section: 'purpose' },
    { pattern: 'why we do what we do', section: 'purpose' },
    { pattern: 'why we do this|it', section: 'purpose' },
    { pattern: 'what drives us', section: 'purpose' },
    { pattern: 'what gets us up in the morning', section: 'purpose' },
    { pattern: 'what {we} stand for', section: 'purpose' },
    { pattern: 'what {we} believe in?', section: 'purpose' },
    { pattern: 'what do we believe in?', section: 'purpose' },
    { pattern: 'what do we stand for', section: 'purpose' },
    { pattern: 'what {we} are here for|to? do?', section: 'purpose' },
    { pattern: "what we're here for|to? do?", section: 'purpose' },
    { pattern: 'why {we} do this work?', section: 'purpose' },
    { pattern: 'why {we} matter', section: 'purpose' },
    { pattern: 'why we were founded|started|formed', section: 'purpose' },
    { pattern: 'our reason to be|exist', section: 'purpose' },
    { pattern: 'what we aim|hope|strive|seek for|to {gap}?', section: 'goal' },
    { pattern: 'what are we trying to achieve', section: 'goal' },
    { pattern: 'what we work for|towards|toward', section: 'goal' },
    { pattern: 'where we are|want heading|going|to {gap}?', section: 'vision' },
    { pattern: "where we're heading|going", section: 'vision' },
    { pattern: 'what {gap} stands for', section: 'purpose' },
    { pattern: 'what we want to|for {gap}', section: 'goal' },
    { pattern: 'what we are trying to achieve', section: 'goal' },
    { pattern: "what we're trying to achieve", section: 'goal' },
    { pattern: 'what we hope to achieve', section: 'goal' },
    { pattern: 'the world we want', section: 'vision' },
    { pattern: 'the {world} we want|see|envision', section: 'vision' },
    { pattern: 'the difference we make', section: 'goal' },
    { pattern: 'the change we want|seek to? see?', section: 'goal' },
  ],
  changes: [
    '{we} must|should {few}? change|transform|adapt|reorganise|reorganize|restructure|modernise|modernize .|!|,|;|our|ourselves|how|as|if|and|together|fundamentally|radically|to|more',
    '{we} have|need to {few}? change|transform|adapt|reorganise|reorganize|restructure|modernise|modernize .|!|,|;|our|ourselves|how|as|if|and|together|fundamentally|radically|to|more',
    '{we} must|should {few}? become|be {few}? agile|leaner|lean|digital|flexible|faster|efficient|data-driven|organisation|organization|company|adaptive|resilient',
    '{we} have|need|want to {few}? become|be {few}? agile|leaner|lean|digital|flexible|faster|efficient|data-driven|organisation|organization|company|adaptive|resilient',
    'our organisation|organization|company|department|team must|should {few}? change|transform|adapt|become',
    'our organisation|organization|company|department|team has|needs to {few}? change|transform|adapt|become',
    'the goal|aim|purpose|objective of the|this|our {few}? transformation|reorganisation|reorganization|restructuring|programme|program|turnaround|change is',
  ],
}
