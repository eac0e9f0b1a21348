/**
 * Nouns in the singular, by what they can be in a mission. A noun that is in no list is classed by
 * its ending and by the words around it.
 *
 * - `people`: those who can be helped, taught or served, or who live in the wanted world.
 * - `client`: those whose satisfaction is the organisation's own success.
 * - `world`: a place or a common life that everybody shares.
 * - `place`: a place of one's own: "a school where ..." says what one is.
 * - `agent`: what an organisation can be.
 * - `artefact`: a product.
 * - `service`: a service.
 * - `quality`: a condition that anyone could enjoy; bare, it is a value.
 * - `change`: a change in the world, told as a noun.
 * - `work`: work, told as a noun.
 * - `success`: the organisation's own success.
 * - `problem`: what the wanted world is without.
 * - `nature`: living things and what surrounds us.
 * - `awareness`: what is raised by telling people.
 * - `funds`: what is raised to pay for work.
 * - `difference`: "make a difference", "have an impact".
 * - `tie`: what is built between people.
 * - `cause`: a field or practice that is promoted or advanced.
 * - `purpose`: what charters are organised for.
 * - `method`: a way of working, no state of the world.
 */
export type NounClass = keyof typeof NOUNS

export const NOUNS = {
  people: `champion changemaker thinker abused addict administrator adolescent adult african alcoholic alumni alumnus amateur
    american angler anybody apprentice artisan artist asian asylum-seeker athlete attendee
    audience author baby baker beekeeper beginner being believer bereaved biker blind borrower boy
    briton brother butcher buyer cadet caregiver carer caretaker carpenter cellist child christian
    citizen citizenry clan clergy clerk clinician colleague committer commuter congregation
    consumer contributor couple craftsman craftsperson creator crew crofter cyclist dad dancer
    daughter deaf developer diabetic disabled disadvantaged disciple doctor donor driver dutch
    dying educator elder elderly employee engineer entrepreneur epileptic european executive
    family fan farmer father firefighter fisher fisherman folk folks founder freelancer friend
    gamer generation gentleman girl glassblower golfer graduate grandchild grandfather grandmother
    grandparent grower handicapped herder hiker homeless homeowner household housewife human
    humanity humankind hungry hunter husband immigrant impoverished indian indigenous individual
    infant inhabitant inmate intern inventor jew jobseeker journalist kid kindergartner laborer
    labourer lady landowner lawmaker lawyer learner lifeguard listener luthier maintainer man
    manager mankind marginalised marginalized member midwife migrant miner minority missionary mom
    mortal mother mum musician muslim native needy neighbor neighbour newborn newcomer nomad
    nonbeliever novice nurse nursemaid offender officer one oppressed orphan other parent
    parishioner participant passenger pastor patient peasant pedestrian peer pensioner people
    person physician picker pilot player poet policeman policymaker politician poor population
    postgraduate potter practitioner preschooler priest principal prisoner professional professor
    programmer public pupil rancher reader refugee researcher resident retiree rookie runner
    sailor saver scholar schoolchild schoolchildren scientist seafarer senior serviceman
    servicemember settler shepherd shopper sibling sick singer sister skater smallholder smoker
    soldier somebody someone son soul spouse staff starter stranger student stutterer sufferer
    supervisor survivor swimmer taxpayer teacher teammate teen teenager tenant toddler tourist
    trainee traveler traveller tribe trucker twin undergraduate underprivileged underserved
    unemployed veteran victim viewer villager violinist visitor volunteer voter vulnerable weaver
    welder widow wife woman worker writer youngster youth`,
  client: `client customer guest patron shareholder shareowner stakeholder subscriber user`,
  world: `government adulthood africa age america area asia border borderland borough childhood city climate
    coast commons commonwealth community continent country countryside county culture day delta
    democracy district earth economy ecosystem environment era europe existence future globe
    hamlet harbor harbour homeland industry internet ireland island iwi judiciary lake land
    landscape life livelihood lives living metropolis municipality nation neighborhood
    neighbourhood ocean parish peninsula planet province quarter region river sea sector shire
    society street suburb time today tomorrow town township universe valley village web
    workforce world`,
  place: `academy cafe camp campus center centre church clinic club college company department
    employer factory faculty farm firm gallery haven hospital hotel hub institution kindergarten
    lab laboratory library monastery mosque museum nursery office organisation organization
    preschool refuge restaurant sanctuary school shop space store studio synagogue team temple
    theater theatre university workplace zoo`,
  agent: `platform bank baker accelerator adviser advisor advocate affiliate agency alliance ally ambassador
    ambassadors association authority auxiliary band benchmark board body booster brand bridge
    brigade broadcaster broker brotherhood bureau business catalyst chapter charity choice choir
    clearing-house clearinghouse co-op coalition collective committee companion
    consortium consultancy consultant contact contractor cooperative corporation corps council
    custodian dept destination disruptor division enabler ensemble enterprise entity expert
    facilitator federation fellowship forum foundation fraternity frontrunner funder game-changer
    gateway group guardian guide guild helper home hotspot incubator innovator institute insurer
    integrator intermediary investor leader league lender link lodge maker manufacturer
    marketplace ministry movement network ngo non-profit nonprofit not-for-profit operator
    orchestra partner pioneer producer provider publisher reference registry representative
    retailer sisterhood sorority source specialist squad start-up startup steward subsidiary
    supplier supporter task-force taskforce think-tank trailblazer troupe union unit vendor voice
    watchdog workspace`,
  artefact: `backpack door coffee tea content album algorithm api app application archive battery bed beer bicycle bike boat book
    bread building bus cake car card catalog catalogue ceramic cheese chip cli clothing codebase
    compiler component curriculum dashboard data database dataset device dictionary document
    documentation drone drug dwelling encyclopedia engine equipment fabric facility film flower
    framework furniture game garment gift glass glasses glassware glossary grant guidebook
    guideline handbook herring house hydrant implementation instrument interface jewellery jewelry
    journal kit loan lunch machine magazine manual material meal medicine memorial metadata model
    monument movie net newsletter newspaper ontology oyster package parser piano plane platform
    playbook plugin portal product prototype publication puzzle recipe report repository resource
    robot sapling schema scholarship sdk seedling sensor server shoe show site software solution
    specification standard statue stipend stove technology telescope template tent textbook
    textile tool toolkit toolset toy train tree truck umbrella vaccine vehicle violin vocabulary
    voucher website wheelchair wiki wine`,
  service: `test examination lecture outing drive accommodation activity adoption advice after-school afterschool aid ambulance
    apprenticeship art arts assistance athletics ballet banking baseball basketball broadband care
    catering check-up checkup cheerleading childcare class coaching competition concert conference
    consultation counseling counselling course cricket dance daycare delivery drama education
    eldercare employment entertainment evangelism event exhibit exhibition expertise festival
    finance financing firefighting food football funding fundraiser golf grooming guidance
    gymnastics healthcare help hire hockey hospice hospitality hosting housing information
    instruction insurance internship job lacrosse lending lesson maintenance meeting mentoring
    mission missions music networking outreach pantry performance placement prayer
    pre-school program programme protection recreation rehabilitation relief rental retreat ride
    rugby schooling screening seminar service shelter shipping soccer softball sport sports
    subsidy supplies support swimming tennis therapy tour tournament training transit transport
    transportation treatment tuition tutoring visit volleyball webinar workshop worship wrestling`,
  quality: `opportunity abundance access accessibility accountability affordability autonomy availability
    balance beauty biodiversity calm certainty citizenship clarity cleanliness cohesion
    comfort compassion confidence convenience courage decency dignity diversity empathy equality
    equity fairness faith fertility flourishing freedom goodwill fulfillment fulfilment
    happiness harmony health honesty hope inclusion independence integrity interoperability joy
    justice kindness liberty literacy livability liveability longevity love mobility neutrality
    observability openness peace peacefulness plenty pride privacy productivity prosperity purity
    quiet reliability resilience respect rest right rights safety sanity security self-esteem
    self-reliance self-sufficiency serenity silence simplicity sobriety solidarity sovereignty
    stability sustainability togetherness tolerance tranquility tranquillity transparency truth
    understanding unity vitality warmth wealth welfare well-being wellbeing wellness wholeness
    wisdom`,
  change: `abolition acceleration advancement alleviation battle betterment broadening change
    conservation decarbonisation decarbonization decline deepening defence democratisation
    democratization development diffusion digitalisation digitalization electrification
    elimination emancipation emergence end enhancement enrichment eradication evolution expansion
    extension fall fight furtherance growth improvement increase liberation mitigation
    modernisation modernization perpetuation preservation prevention progress promotion reduction
    reform regeneration rejuvenation renewal revitalisation revitalization revival revolution rise
    safeguarding shift spread strengthening struggle switch transformation transition uptake war
    widening`,
  work: `accreditation administration advocacy analysis arbitration archiving assessment auditing
    breeding broadcasting campaigning cataloguing celebration certification commemoration commerce
    communication construction coordination design diagnosis digitisation digitization
    discipleship discovery dissemination distribution enforcement engineering evaluation
    evangelisation experimentation exploration facilitation farming fishing fundraising inspection
    investigation investment labor labour lobbying management manufacture mapping measurement
    mediation mining monitoring negotiation operation philanthropy preparation presentation
    procurement production provision publishing recruitment regulation rehoming repair
    representation rescue research sponsorship storytelling study teaching testing trade
    translation undertaking volunteering work`,
  success: `name competitiveness dividend earnings excellence margin profit profitability
    reputation return revenue satisfaction turnover`,
  problem: `abuse accident addiction aids barrier blindness bullying bureaucracy burn burnout
    cancer cholera conflict congestion corruption crime cruelty danger deafness death debt
    deforestation dementia depression diabetes disability disaster discrimination disease
    disinformation divide dropout drought drowning emission erosion exclusion exploitation
    extinction famine fear flood flooding fraud gap graffiti harm hatred hazard hiv homelessness
    hunger ignorance illiteracy illness inequality infection infertility injury injustice
    intolerance isolation landmine leprosy litter loneliness malaria malnutrition misinformation
    mortality neglect noise obesity obstacle oppression overfishing pain pest plastic polio
    pollution poverty prejudice racism risk slavery smog soot stigma stress stroke suffering
    suicide terrorism threat trachoma trafficking trauma tuberculosis unemployment vandalism
    violence waste`,
  nature: `air animal bee biosphere bird butterfly cat cow creature dog dune eel elephant estuary
    fish forest garden glacier goat grassland habitat hen horse ice insect invertebrate lion marsh
    meadow mountain night otter park parrot pet pig plant plants rainforest reef seal sheep sky
    soil species tiger turtle verge water wetland whale wildlife wolf wood`,
  awareness: `awareness consciousness visibility`,
  funds: `donation fund money monies`,
  difference: `difference impact`,
  cause: `travel trade agriculture archaeology astronomy buddhism catholicism christianity cycling ecology
    entrepreneurship genealogy gospel heritage history innovation interest islam judaism knowledge
    language learning literature patriotism philosophy reading religion science spirituality
    sportsmanship volunteerism walking`,
  tie: `bond bridge connection foundation friendship partnership relation relationship tie`,
  purpose: `purpose`,
  method: `capacity approach attention attitude collaboration conviction cooperation dialogue manner method
    principle process professionalism teamwork way`,
} as const satisfies Readonly<Record<string, string>>
