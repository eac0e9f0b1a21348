/**
 * Adjectives and participles, by what they say of a noun. Comparatives and superlatives are formed by
 * rule in `morphology.ts`.
 *
 * - `state`: the condition of people, places and things in the wanted world.
 * - `rank`: better than others.
 * - `pleased`: said of customers, one's own success.
 * - `inward`: what organisations want to become.
 * - `plain`: kinds and fields; says nothing of a condition. Listed to be told from verbs and nouns.
 */
export type AdjectiveClass = keyof typeof ADJECTIVES

export const ADJECTIVES = {
  state: `hard impossible difficult able abundant accessible accountable active affordable alive ample anti-racist available
    balanced barrier-free beautiful beloved bikeable bleak bold brave breathable bright bumpy calm
    cancer-free capable carbon-free carbon-neutral carefree caring cheap circular civil clean
    clear climate-neutral climate-proof close close-knit cohesive cold colour-blind comfortable
    commonplace compassionate confident connected considerate cool cosy cozy creative cured dark
    debt-free decent decentralised decentralized deep defeated democratic dense dignified dirty
    diverse drinkable drug-free dry dull durable dynamic easy ecological educated effective
    efficient effortless egalitarian emission-free empowered ended energy-neutral engaged equal
    equipped equitable eradicated ethical fair fast fearless fed fertile fierce fit flourishing
    fossil-free free fresh friendly fruitful fulfilled fulfilling full future-proof gender-equal
    generous gentle good great green grim habitable happy harmonious hassle-free healthy heard
    high honest honourable hopeful hospitable housed human humane humanitarian hunger-free hungry
    included inclusive independent informed innovative intact integrated interconnected
    intercultural interoperable involved joyful just kind knowledge-based knowledgeable lasting
    leafy light literate livable liveable lively living lonely long loud loved loving low mature
    meaningful merciful modern multicultural natural neighborly neighbourly neutral noisy
    non-violent nonviolent normal nourished nuclear-free obsolete open optimistic organic painless
    peaceable peaceful perfect permanent plastic-free pleasant plentiful pluralistic poor possible
    powerful preserved pristine productive progressive prosperous protected proud pure quick quiet
    rare ready regenerative reliable resilient respected respectful responsible restored rich
    robust safe sane scarce seamless secure seen self-determining self-reliant self-sufficient
    self-sustaining shady shared sick simple skilled slave-free slow small smart smoke-free smooth
    snug sober social soft spacious stable stewarded stigma-free  strict strong
    successful sunny supported sustainable sweet swift swimmable tasty tb-free tender thriving
    tidy tobacco-free tolerant tough tranquil transformed transparent true trusting trustworthy
    ubiquitous unafraid undisturbed united universal unpolluted unspoiled unthinkable untouched
    valued viable vibrant vigorous violence-free visible vital walkable warm wealthy weather-ready
    weatherproof welcome welcoming well well-fed whole wide wise young zero-carbon zero-waste`,
  rank: `admired award-winning best best-in-class elite excellent exceptional exemplary finest
    first-choice first-class first-rate foremost go-to gold-standard highest-ranked iconic
    industry-leading internationally-recognized leading market-leading nationally-recognized
    number-one outstanding pre-eminent preeminent preferred premier prestigious recognised
    recognized renowned second-to-none state-of-the-art superior top top-notch top-ranked top-tier
    trusted unmatched unparalleled unrivaled unrivalled unsurpassed world-class world-leading
    world-renowned`,
  pleased: `content contented delighted happy loyal paying pleased repeat returning satisfied`,
  inward: `agile change-ready client-centered client-centred customer-centric customer-focused
    data-driven digital entrepreneurial flexible future-ready high-performing lean learning nimble
    performance-driven professional results-driven results-oriented`,
  plain: `short narrow thin tall sharp near heavy tight loose steady steep shallow brief frequent abandoned abused academic accurate additional administrative adult advanced african
    agricultural amateur american annual anti-cancer architectural artistic at-risk athletic
    autistic basic behavioral behavioural bespoke biblical bilingual black canadian catholic
    certain charitable chinese christian chronic civic classic classical clinical collaborative
    collective commercial common communal competitive complete complex comprehensive congenital
    conservative contemporary continuing cooperative corporate cost-effective critical
    cross-platform cultural current daily deaf dedicated dependency-free deserving developmental
    direct disabled disadvantaged domestic dutch early eastern easy-to-use economic educational
    elderly electric electronic elegant eligible emotional english environmental equine ethnic
    european evangelical exclusive existing experienced external extracurricular federal female
    feral financial fiscal foreign formal former fraternal french full-service fully-managed
    fundamental future general genetic geographic german global hand-blown hand-made handicapped
    handmade high-quality hispanic historic historical homeless homemade hot humanistic illegal
    immediate important impoverished indian indigenous individual indoor industrial inner
    intellectual intelligent interactive internal international intuitive isolated japanese jewish
    junior key large large-scale late latin latino leading-edge legal lightweight like-minded
    literary little local low-cost low-income machine-readable main mainstream major male manual
    marginalised marginalized marine maritime medical mental mid-size military minded minor mobile
    modern-day moral multiple municipal musical muslim mutual national native needy neglected new
    next non-profit northern nursing nutritional official old on-line one-stop online open-source
    operational oral ordinary outdoor overall particular past patriotic pediatric performant
    personal physical political portable postgraduate practical pragmatic precious pregnant
    premature previous primary prime private psychological public qualified qualifying quality
    quarterly racial real-time reciprocal recreational refurbished regional registered regular
    related relevant religious remote renewable residential reusable royal rural russian scalable
    scholastic scientific seasonal second-hand secondary secondhand senior severe single sleek
    small-scale solar southern spanish special specific specified spiritual standardised
    standardized state-run stray structured stylish technical technological temporary terminal
    tertiary theatrical theological therapeutic third-party timely traditional tribal tropical
    turnkey unclaimed underprivileged underserved unified uninsured unique unwanted upper urban
    useful user-friendly valuable various veterinary visual vocational voluntary volunteer
    vulnerable weekly well-tested western wholesome wild worldwide worthy`,
} as const satisfies Readonly<Record<string, string>>
