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
  people: `coach tutor mentor minister witness convict judge scout guard cook rival abused accountant acquaintance activist actor actress addict administrator adolescent
    adoptee adult african alcoholic alumna alumni alumnus amateur american ancestor angler animator
    anybody applicant apprentice archaeologist architect artisan artist asian astronaut astronomer
    asylum-seeker athlete attendee audience aunt author baby bachelor backpacker baker barber
    bartender beekeeper beginner being believer bereaved biker biologist blind boatman bookkeeper
    bookseller borrower boy bricklayer bride bridegroom briton brother builder butcher buyer
    bystander cadet caller camper candidate captain cardiologist caregiver carer caretaker
    carpenter carrier cartoonist casualty caterer celebrity cellist champion changemaker chaplain
    chauffeur chef chemist chief child choirmaster choreographer christian churchgoer citizen
    citizenry civilian civilians clan clergy clerk climber clinician coder colleague collector
    comedian commander committer commuter composer conductor congregation conservationist consumer
    contributor coordinator couple cousin coworker crafter craftsman craftsperson creator creditor
    crew critic crofter curator cyclist dad dancer daughter deaf dealer dean decorator defendant
    dentist dependant dependent deputy descendant designer detainee detective developer diabetic
    dietician dietitian diner diplomat director disabled disadvantaged disciple doctor doer donor
    dressmaker drinker driver drummer dutch dying economist editor educator elder elderly
    electrician emigrant employee engineer enthusiast entrepreneur epileptic european evacuee
    examiner executive exile explorer family fan farmer farmhand farmworker father fellow filmmaker
    firefighter fisher fisherman fishmonger florist folk folks follower foreigner foreman forester
    founder foundling freelancer friend fugitive gamer gardener generation gentleman geologist girl
    girlfriend glassblower glazier goalkeeper goldsmith golfer governor graduate grandad grandchild
    granddaughter grandfather grandma grandmother grandpa grandparent grandson grocer groom grower
    guitarist gunner gymnast hairdresser handicapped handyman healer heir herder hero heroine hiker
    historian homebuyer homeless homemaker homeowner hospitalised household householder housekeeper
    housewife human humanity humankind hungry hunter huntsman husband illustrator immigrant
    impoverished indian indigenous individual infant infantryman influencer inhabitant inmate
    inspector instructor intern interpreter inventor investigator ironmonger islander janitor jew
    jeweler jeweller jobseeker jogger joiner journalist juvenile keeper kid kindergartner laborer
    labourer lad lady landlady landlord landowner lass lawmaker lawyer learner lecturer leper
    lesbian librarian lifeguard linguist listener locals locksmith logger lover luthier machinist
    magician magistrate maid maintainer man manager mankind marginalised marginalized mason mayor
    mechanic mediator medic member mentee merchant messenger midwife migrant millennial miller
    miner minority missionary mobster mom mortal mother motorcyclist motorist mountaineer mum
    musician muslim native naturalist navigator needy negotiator neighbor neighbour neurologist
    newborn newcomer nomad nonbeliever novice nun nurse nursemaid nutritionist observer occupant
    octogenarian offender officer oncologist one oppressed optician organiser organist organizer
    orphan other outsider owner painter paramedic paratrooper parent parishioner parolee
    participant passenger pastor pathologist patient patroller payer peacekeeper peasant pedestrian
    pedlar peer penpal pensioner people performer person petitioner pharmacist philanthropist
    philosopher photographer physician physicist physiotherapist pianist picker pilgrim pilot
    player plumber poacher podcaster poet policeman policymaker politician polluter poor population
    porter postgraduate postman potter practitioner preacher preschooler presenter president priest
    principal prisoner probationer professional professor programmer prospect protester
    psychiatrist psychologist public publican pupil quilter rabbi radiographer radiologist rancher
    ranger reader recipient referee refugee relative reporter rescuer researcher resident
    respondent retiree rider roofer rookie rower ruler runner saddler sailor salesman salesperson
    saleswoman saver scholar schoolchild schoolchildren scientist sculptor seafarer seamstress
    secretary seller senior sergeant servant serviceman servicemember settler sharecropper shepherd
    sheriff shipper shoemaker shopkeeper shopper sibling sick sideliner singer sister skater skier
    skipper slave smallholder smith smoker soldier solicitor somebody someone son songwriter soul
    speaker spectator sportsman sportswoman spouse squatter staff starter steelworker stepchild
    stepfather stepmother stewardess storyteller stranger strategist student stutterer
    subcontractor substitute successor sufferer superintendent supervisor surfer surgeon surveyor
    survivor suspect swimmer tanner taxpayer teacher teammate technician teen teenager telegraphist
    teller tenant theatregoer theologian therapist thief thinker toddler toolmaker tourist trader
    tradesman trainee trainer translator trapper traveler traveller treasurer tribe trucker trustee
    twin tycoon typist undergraduate underprivileged underserved undertaker unemployed valuer vegan
    vegetarian verger veteran veterinarian victim viewer villager violinist visitor volunteer voter
    vulnerable waiter waitress walker warden warrior watchmaker watchman wayfarer weaver weekender
    welder whistleblower widow wife winemaker winner woman woodcarver woodworker worker workman
    writer yachtsman youngster youth zookeeper zoologist`,
  client: `client customer guest patron shareholder shareowner stakeholder subscriber user`,
  world: `market adulthood africa afternoon age aisle alley alleyway america archipelago area arena asia
    atmosphere autumn avenue backyard bay bayou beach block border borderland borough boulevard
    bowl bush campsite canal canyon cape catchment cemetery century channel childhood city
    civilisation civilization climate clime cloud coast coastline commons commonwealth commune
    community continent corner cosmos country countryside county courtyard creek crossing
    crossroads culture day decade delta demesne democracy desert diaspora district doorstep
    downtown earth economy ecosystem environment era europe evening existence fairway farmland fen
    field fjord floodplain foothill footpath ford frontier future galaxy globe government gulf
    hallway hamlet harbor harbour headland heartland heath heathland highland highlands highway
    hill hillside hinterland homeland hometown horizon hour industry inlet internet ireland island
    isle isthmus iwi judiciary junction jungle kingdom lagoon lake lakeside land landscape lane
    latitude lawn life lifetime livelihood lives living lock lowland mainland marshland metropolis
    midlands millennium minute month moor moorland morning motorway mountainside municipality
    nation neighborhood neighbourhood noon north ocean outback outskirts parish parkland pasture
    path pavement peninsula pier pitch plain planet plateau playground plaza polder pond postcode
    prairie precinct promenade province quarter quayside rail railway range ravine realm region
    republic reservoir ridge river riverbank riverside road roadside route sahel savanna savannah
    sea seabed seafront seaside season seaway sector shire shore shoreline sidewalk skyline slope
    slum society south spring square state stream street streetscape subcontinent suburb subway
    summer summit surroundings swamp territory thoroughfare tide time today tomorrow town township
    towpath trail tundra twilight underground universe upland uplands valley village ward
    waterfront watershed waterway web week weekend west wilderness winter woodland workday
    workforce world year`,
  place: `abattoir abbey academy airfield airport aquarium arboretum arcade atelier bakehouse
    bakery barn barracks basilica bathhouse bazaar boatyard bookshop bookstore boutique brasserie
    brewery brickyard butchery cafe camp campus canteen casino castle cathedral center centre
    chalet chapel charterhouse church cinema circus clinic cloister club clubhouse coffeehouse
    college company conservatory convent coop cottage court courthouse cowshed creamery creche
    crematorium dairy deli delicatessen department depot dispensary distillery dock dockyard dojo
    dorm dormitory embassy employer emporium estate factory faculty farm farmhouse farmstead firm
    foundry gallery garage gasworks granary greenhouse grocery guesthouse gym gymnasium
    haberdashery hairdressers hall hangar harbourmaster haven headquarters hermitage homestead
    hospital hostel hotel hub infirmary inn institution jail junkyard kennel kiln kindergarten
    kiosk kitchen lab laboratory launderette laundrette laundromat laundry library lighthouse
    lookout lounge mall manor marina megachurch mill mine mint monastery mortuary mosque motel
    museum nursery observatory office oratory orchard organisation organization outlet outpost
    palace pavilion pharmacy pizzeria planetarium playgroup playhouse polyclinic pool port pottery
    preschool priory prison pub racecourse ranch rectory refuge restaurant rink roastery salon
    sanctuary sauna sawmill school schoolhouse seminary shipyard shop showroom slaughterhouse
    smithy smokehouse spa space speedway stadium stall station steelworks stockroom store
    storefront storehouse studio supermarket surgery synagogue takeaway tannery tavern team tearoom
    temple theater theatre tower townhouse treasury university vicarage villa vineyard warehouse
    watermill waterworks windmill winery workplace yard zoo`,
  agent: `accelerator adviser advisor advocate affiliate agency airline alliance ally ambassador
    ambassadors arm army assembly association authority automaker auxiliary baker band bank
    benchmark board body booster brand bridge brigade broadcaster broker brotherhood bureau
    business carmaker cartel catalyst caucus challenger chapter charity choice choir circle
    clearing-house clearinghouse co-op coalition cohort collective collegium committee companion
    competitor conglomerate congress consortium consulate consultancy consultant contact contractor
    convenor cooperative corporation corps council courier custodian dealership delegation dept
    destination directorate disruptor distributor division dynasty enabler ensemble enterprise
    entity expert exporter facilitator federation fellowship fleet forum foundation franchise
    fraternity freighter frontrunner funder game-changer garrison gateway group guarantor guardian
    guide guild haulier helper home hotspot importer incubator innovator inspectorate institute
    insurer integrator intermediary investor jury leader league legion lender link lodge maker
    manufacturer marketplace matchmaker militia ministry mouthpiece movement navy network newsroom
    ngo non-profit nonprofit not-for-profit offshoot operator orchestra overseer parliament partner
    party peacemaker pioneer platform powerhouse producer protagonist provider publisher quango
    reference regiment registry regulator relay representative reseller retailer scheme secretariat
    shipbuilder signpost sisterhood solver sorority source specialist spokesperson squad squadron
    start-up startup steward subgroup subsidiary supergroup supplier supporter syndicate task-force
    taskforce taskmaster telco telecom think-tank touchstone trailblazer tribunal troop troupe
    underwriter union unit utility vanguard vendor venture voice watchdog wholesaler wing workspace`,
  artefact: `bottle brew code contract release record print upload accessory adhesive advert aeroplane aircraft alarm album algorithm alloy almanac
    amplifier antenna antibody api app appliance application apron archive armour arrow article
    artwork asphalt atlas backpack bag ball balloon bandage banner barge barrel basket bathroom
    battery bead beam bearing bed bedding beer bell belt bench beverage bicycle bike billboard
    binder biscuit blanket blog blouse blueprint boat boiler bolt book booklet boot box bracelet
    brake bread brick briefcase brochure broom brush bucket building bulb bulldozer bumper bus
    butter button cabin cabinet cable cake calculator calendar camera candle canoe canvas car
    caravan card cardigan carpet carriage cart cartridge casing cassette catalog catalogue ceiling
    ceramic cereal chain chair chandelier charger chassis checklist cheese chemical chimney china
    chip chisel chocolate cider cigar circuit cli clock cloth clothing cocktail codebase coffee
    coffin coin collage collar comic commodity compass compiler component computer concrete
    container content cooker cookie copper corridor cosmetic cosmetics costume cotton couch cradle
    crane crate cream credential crisp crockery crop cup cupboard curriculum curtain cushion
    cutlery dam dashboard data database dataset datasheet deck desk detergent device diagram
    diamond diary dictionary dish document documentation doll dome door doorbell dough drawer drone
    drug drum dryer duct dwelling dye earring edition electronics elevator embankment embroidery
    enclosure encoder encyclopedia engine envelope equation equipment escalator espresso essay
    exhaust fabric facility feature fence fertiliser fertilizer fiber fibre figurine film firewall
    firewood firmware fixture flag flagship flask floor flour flower font footage footwear fork
    formula frame framework freezer fridge furnace furniture fuse gadget game garment gas gate
    gauge gear gel gemstone generator gift glass glasses glassware glossary glove glue gold grain
    grant gravel guidebook guideline guitar gun hammer handbag handbook hardware hat headline
    headphone headset heater hedge helmet herb herring hinge holster honey hook horn hose house
    hydrant icon implant implementation ingredient ink inscription instrument insulation interface
    invention invoice iron item jacket jam jar jet jetty jewel jewellery jewelry jigsaw journal
    juice jumper kayak kernel kettle keyboard kit kite knife knitwear label lace ladder lamp
    lantern laptop laser lathe lattice lawnmower layer leaflet leather lens letter lever lid
    lifeboat lighting linen lipstick liquid liquor litre loan locker locket loom lorry lotion
    lubricant luggage lunch lyric machine magazine magnet manual mask mast mat material mattress
    meal meat medal medication medicine memo memorial menu merchandise message metadata metal meter
    microphone microscope mineral mirror missile model module monument mortar mosaic motor
    motorbike motorcycle mouse movie mug mural nail napkin necklace needle net newsletter newspaper
    noodle notebook novel nut oil ointment ontology opera organ ornament oven overcoat oyster
    package pallet pamphlet pan panel pants paper parachute parcel parser pasta paste pastry patch
    patent pattern pedal pen pencil perfume petrol phone photo photograph piano pie pill pillow pin
    pipe pistol pizza plane plank plaque plaster platform playbook playlist plough plug plugin
    plywood pocket podcast poem pole porcelain portal postcard poster pot potato powder preset
    printer prism processor product profile projector prosthesis prosthetic protocol prototype
    publication pudding purse puzzle radar radiator radio raft railing ramp razor receipt receiver
    recipe refrigerator report repository resource ribbon rice rifle robe robot rocket roof rope
    router rubber rucksack rug runway saddle salad salt sandal sandwich sapling satellite sauce
    saucepan sausage scaffold scanner scarf schema scholarship scooter screw script scroll
    sculpture sdk seat seatbelt sediment seedling semiconductor sensor server shampoo sheet shelf
    shell shield shirt shoe shovel show shower shrub sign signage signal silk silver sink site
    skateboard skirt sledge sleeve slide slippers smartphone snack soap sock sofa software solution
    solvent song soup souvenir spade specification spectacle spice spoon spreadsheet stack stamp
    standard staple statue steak steel stereo stew sticker stipend stone stool stove strap straw
    string sugar suit suitcase sunscreen surface sweater sweatshirt sweets switchgear sword
    syllabus synthesizer syringe syrup table tablet tableware tank tap tape tapestry tattoo taxi
    tea teapot technology telephone telescope television template tent text textbook textile
    thermometer thermostat thread ticket tile timber timetable tin tire tissue toast toilet tool
    toolkit toolset toothbrush toothpaste torch towel toy tractor trailer train trainers tram
    transcript transistor transmitter trap tray tree trolley trousers truck trunk tube tunnel
    turbine tyre umbrella undergarment utensil vaccine valve van vase vault vehicle veneer vessel
    vest video videogame vinyl violin vitamin vocabulary voucher wagon wall wallet wallpaper
    warship washer wax weapon webpage website wheel wheelchair whiskey whisky whistle wig wiki
    window wine wire wool wrapper wrench yacht yarn yoghurt yogurt zip`,
  service: `audit campaign display exchange interview review search talk test walk auction accommodation account activity acupuncture adoption advice after-school aftercare
    afterschool aid ambulance analytics announcement apprenticeship art arts assistance athletics
    audiology babysitting backup badminton ballet ballroom banking barbecue bargain baseball
    basketball billing boarding booking bookkeeping bowls boxing breakfast broadband brunch
    campfire canoeing care carpentry carwash cashback catering check-up checkup cheerleading
    childcare chiropractic class cleanup clearance coaching commute competition concert
    conditioning conference consultation contest conveyancing cookery counseling counselling course
    coverage credit cricket cruise curling dance daycare deal debate deliverable delivery
    demonstration dentistry dinner drama drive education eldercare email employment engraving
    entertainment evangelism event examination excursion exhibit exhibition expertise fare feast
    fencing festival finance financing firefighting fitness flight food football funding fundraiser
    gala gig golf grooming guidance gymnastics healthcare help helpdesk helpline highlight hiking
    hire hockey holiday hospice hospitality hosting hotline housing hydrotherapy induction
    information instruction insurance intercity internship job judo karate keynote lacrosse lecture
    lending lesson livestream maintenance marathon massage masterclass meeting mentoring mission
    missions mortgage music networking orientation osteopathy outing outreach outsourcing paddling
    pantry parade parking pension performance photography physiotherapy pickup picnic pilates
    placement playtime podiatry prayer pre-school premium program programme protection psychiatry
    psychotherapy quiz race raffle reception recital recreation rehab rehabilitation relief removal
    rental reservation residency respite retreat ride roadshow rowing rugby schooling screening
    seminar service session shelter shipping shopping shuttle skating skiing sleepover soccer
    softball sport sports streaming stroll subscription subsidy supper supplies support surfing
    swimming telecare telehealth telemedicine tennis test therapy tour tournament training transit
    transport transportation treatment trip tuition tutorial tutoring upgrade vacation vaccination
    valet visit volleyball warranty webcast webinar workout workshop worship wrestling yoga`,
  quality: `quality ease sleep ability abundance acceptance access accessibility accountability accuracy adaptability
    adequacy admiration adventure affection affordability allegiance altruism ambition amity
    appreciation aptitude assurance attachment authenticity autonomy availability awe balance
    beauty benevolence biodiversity bravery brightness brotherliness calm candour certainty charm
    cheer citizenship civility clarity cleanliness closeness coherence cohesion comfort communion
    compassion competence completeness composure concord confidence consistency contentment
    continuity convenience courage curiosity decency depth determination devotion dignity diligence
    discretion diversity durability efficacy efficiency elegance eloquence empathy employability
    endurance energy enjoyment enlightenment enthusiasm equality equity esteem excitement fairness
    faith fertility fidelity flavour flexibility flourishing forgiveness fortune freedom freshness
    friendliness fulfillment fulfilment fun generosity gentleness glory goodwill grace grandeur
    gratitude greatness happiness hardiness harmony health heroism honesty hope humanness humility
    humor humour hygiene ideal identity imagination impartiality importance inclusion independence
    individuality informality ingenuity innocence insight inspiration integrity intelligence
    interoperability intimacy intuition joy joyfulness justice kindness laughter leisure liberty
    lightheartedness lightness likelihood literacy livability liveability longevity love loveliness
    loyalty luck luxury magic maturity meaning memory mercy mobility modesty momentum morale
    mystery neutrality nobility nutrition objectivity observability oneness openness opportunity
    optimism order orderliness originality participation passion patience peace peacefulness
    perseverance personality perspective playfulness pleasure plenty plurality politeness
    popularity potential power precision predictability presence pride privacy probity productivity
    prosperity proximity prudence punctuality purity quiet readiness reason recognition
    recollection refinement relevance reliability reliance resilience resourcefulness respect
    responsiveness rest restfulness richness right rights rigour romance safety salvation sanity
    satiety scope security self-esteem self-reliance self-sufficiency sensitivity serenity silence
    simplicity sincerity smoothness sobriety sociability softness solidarity soundness sovereignty
    spirit splendour spontaneity stability steadiness strength style suitability sustainability
    sustenance sympathy tenacity tenderness thoughtfulness thrift togetherness tolerance
    traceability traction tranquility tranquillity transparency truth understanding uniqueness
    unity usefulness valour vigour virtue vitality warmth wealth welfare well-being wellbeing
    wellness wholeness willpower wisdom wonder worth youthfulness zest`,
  change: `boost overhaul remedy repeal decrease abolition acceleration adaptation adjustment advancement alleviation amelioration
    amplification battle betterment boom breakthrough broadening change closure conservation
    consolidation containment convergence conversion cultivation decarbonisation decarbonization
    decentralisation decentralization decline decolonisation decolonization deepening defence
    deinstitutionalisation democratisation democratization desegregation development diffusion
    digitalisation digitalization disappearance disarmament displacement dissolution
    electrification elevation elimination emancipation emergence empowerment end enhancement
    enlargement enrichment equalisation eradication escalation evolution expansion expulsion
    extension fall fight formation fortification furtherance growth humanisation improvement
    increase intensification internationalisation internationalization invigoration leap
    liberalisation liberation localisation localization loss maturation migration minimisation
    mitigation modernisation modernization nationalisation normalisation perpetuation pluralisation
    popularisation popularization preservation prevention progress proliferation promotion
    purification rebirth reconciliation reconstruction recovery redistribution reduction
    reforestation reform regeneration reinforcement reintegration rejuvenation relaunch relocation
    remediation renaissance renewal renovation reopening reparation replacement replenishment
    repopulation resettlement restoration resurgence reunification reversal revitalisation
    revitalization revival revolution rise safeguarding shift simplification slowdown spread
    stabilisation stabilization strengthening struggle suppression surge survival switch
    transformation transition turnaround unification upliftment uptake upturn urbanisation war
    widening withdrawal`,
  work: `work survey experiment hunt accounting accreditation acquisition administration advocacy agitation analysis animation
    appraisal arbitration architecture archiving assessment assignment auditing authorisation
    bartering bookbinding branding breeding broadcasting brokerage budgeting calculation
    calibration campaigning cartography casting cataloguing celebration censorship certification
    collection commemoration commerce communication compilation compliance composition consignment
    construction conveyance coordination copywriting correspondence creation curation dairying
    dealing decommissioning decoration demolition deployment design diagnosis digitisation
    digitization diplomacy discipleship discovery disposal dissemination distilling distribution
    dyeing encouragement enforcement engagement engineering enrolment evaluation evangelisation
    excavation execution experimentation exploration extraction fabrication facilitation farming
    fieldwork fishing fitting formulation freight fundraising glassmaking governance grantmaking
    haulage herding housekeeping illustration inspection installation investigation investment
    invoicing joinery journalism labor labour lawmaking layout leadership legislation liaison
    lobbying logistics machining management manufacture mapping masonry matchmaking measurement
    mediation merchandising metalwork milling mining moderation monitoring naming navigation
    negotiation newsgathering observation operation ordering parenting philanthropy piloting
    pipework plastering plumbing policymaking postproduction preparation presentation procurement
    production prospecting provision publicity publishing realisation recruitment refurbishment
    registration regulation rehearsal rehoming relaying repair representation reproduction resale
    rescue research restocking roofing rostering salvage scriptwriting selection sewing
    shipbuilding sourcing speechwriting sponsorship standardisation standardization stewardship
    stockbreeding storage storytelling study surveillance taxation teaching tending testing
    thinking tooling trade transcription translation transmission undertaking underwriting
    upholstery upkeep usage validation valuation verification volunteering warehousing wholesale
    woodturning woodwork work`,
  success: `advantage asset competitiveness dividend earnings excellence margin name output profit
    profitability reputation return revenue roi sales satisfaction savings surplus turnover yield`,
  problem: `breach delay limit challenge abandonment abduction absence absenteeism abuse accident acidification addiction
    adversity ageism aggression agony aids alcoholism allergy alzheimer amputation anaemia anemia
    anger anguish animosity anorexia antisemitism anxiety apartheid apathy arrears arson arthritis
    assault asthma atrocity attack austerity autism avalanche backlog backwardness bankruptcy
    barrier bias bigotry blackout blight blindness bloodshed boredom bottleneck breakdown bribery
    bullying burden bureaucracy bureaucratism burglary burn burnout bushfire cancer carbon
    catastrophe chaos cholera clutter coma complaint complexity complication conflict confusion
    congestion contamination coronavirus corruption counterfeit covid crash crime crisis cruelty
    curse cyberattack cyberbullying cybercrime cyclone damage danger darkness deadlock deafness
    death debt decay defamation defect deficiency deficit deforestation degradation dehydration
    delinquency dementia denial depression deprivation desertification desolation despair despotism
    destruction deterioration diabetes diarrhoea difficulty diphtheria dirt disability disadvantage
    disagreement disappointment disaster discomfort discontent discord discrimination disease
    disempowerment disinformation disorder dispute disrespect disruption dissatisfaction distress
    disturbance disunity divide downtime dropout drought drowning duplication dust dyslexia
    earthquake ebola emergency emission emptiness endometriosis enmity epidemic epilepsy erosion
    error eviction evil exclusion exhaustion exploitation extinction extortion extremism failure
    fake fallout famine fatality fatigue fear feud fever fire fistula flood flooding flu fracture
    fragmentation fraud friction frustration fume gang gap genocide glaucoma gossip graffiti greed
    grief grievance guilt handicap harassment hardship harm hate hatred hazard headache heartache
    heartbreak heat hepatitis hiv homelessness hostility humiliation hunger hurricane hypertension
    hypocrisy idleness ignorance illiteracy illness imbalance imprisonment impunity inaccessibility
    inactivity inconvenience indebtedness indifference indignity inefficiency inequality inequity
    infection infertility inflation influenza infringement inhumanity injury injustice insecurity
    insomnia instability insult intimidation intolerance invasion irregularity isolation jealousy
    joblessness lack landmine landslide lateness lawlessness laziness leak leprosy leukaemia
    leukemia limitation litter loneliness looting machismo malaria malnutrition maltreatment
    measles melancholia meltdown menace metastasis microplastic migraine misery misfortune
    misinformation mistake mistreatment mistrust misunderstanding monopoly mortality muddle murder
    mutilation myth nationalism neglect nepotism nightmare noise nuisance obesity obsolescence
    obstacle obstruction odor odour oppression outage outbreak overconsumption overcrowding
    overdose overfishing overpopulation oversupply overweight pain pandemic panic paperwork
    paralysis paranoia parkinson peril persecution pest pesticide phobia piracy plague plastic
    pneumonia poaching poison poisoning polarisation polarization polio pollutant pollution
    populism pornography pothole poverty powerlessness precarity predator prejudice pressure
    problem propaganda prostitution psychosis punishment quarrel queue rabies racism radicalisation
    radicalization rape recession recidivism rejection relapse repression resentment restriction
    revenge rheumatism rift riot risk rivalry robbery rot rubbish ruin rust sabotage sadness
    salinisation scam scandal scarcity scourge segregation separation sepsis sewage sexism shame
    shock shortage shortcoming sickness silo sin sinkhole slavery slowness smog smoking smuggling
    snobbery soot sorrow spam spill starvation statelessness stigma stillbirth storm strain stress
    strife strike stroke stunting subordination suffering suicide suspicion swearing taboo tension
    terror terrorism theft thirst threat toil torture toxin trachoma traffic trafficking tragedy
    trauma tremor trespass trouble tsunami tuberculosis tumor tumour turmoil tyranny ulcer
    uncertainty underdevelopment underemployment undernutrition underrepresentation unemployment
    unfairness unhappiness unrest unsafety vandalism vaping victimhood victimisation violence virus
    vulnerability warfare waste weakness weed whiplash wildfire worm worry wound wrong xenophobia
    zoonosis`,
  nature: `stock harvest breed acorn air alga algae alligator amphibian animal ant antelope ape aquifer arthropod atoll
    badger bark bat bear beaver bee beetle berry biosphere bird bison bittern blackbird boar bog
    bough branch breeze brook bud buffalo bumblebee butterfly calf camel canary canopy carnivore
    carp cat caterpillar cattle cheetah cherry chicken chimpanzee clay cliff clover cod conifer
    coral cormorant cow cowslip coyote crab creature crocodile crow cub cypress daffodil daisy deer
    dew dinosaur dog dolphin donkey dormouse dove dragonfly duck duckling dune eagle earthworm eel
    egg elephant elk elm ember estuary evergreen falcon fauna fawn fern ferret finch fir firefly
    fish flamingo flea flock flora fly foal foam fog forest fossil fowl fox frog fruit fungi fungus
    garden gecko giraffe glacier goat goose gorilla grape grass grasshopper grassland gull habitat
    hare hawk heather hedgehog hedgerow hen herd heron hive hog horse humpback hyena ice iceberg
    icecap insect invertebrate ivy jaguar jellyfish kangaroo kingfisher kitten koala krill lamb
    larch lark leaf leopard lichen lily lion livestock lizard llama lobster locust lynx magpie
    mallow mammal mangrove maple marsh marten meadow mink mole mollusc monkey moon moose moss moth
    mountain mushroom mussel newt night nightingale oak octopus olive orangutan orca orchid osprey
    ostrich otter owl ox panda panther park parrot peach pear peat peatland pelican penguin perch
    permafrost pet pheasant pig pigeon pike pine plankton plant plants plover pollinator pony
    poplar poppy porpoise poultry primate primrose puddle puffin puma pumpkin puppy python quail
    rabbit raccoon rain rainfall rainforest ram raptor rat raven ray reed reef reindeer reptile
    rhino rhinoceros robin rock rodent root rosemary salamander salmon sand sardine seabird
    seagrass seagull seal seaweed seed shark sheep shellfish shrimp sky skylark slug snail snake
    snow soil sparrow species spider spruce squid squirrel stag starfish starling stork sturgeon
    sun sunlight swallow swan swarm tern thorn thrush tiger toad tortoise treeline trout tulip tuna
    turkey turtle vegetation verge viper vole vulture walrus wasp water waterfall waterfowl wave
    weasel weather weevil wetland whale wheat wildflower wildlife willow wind wolf wolverine wood
    woodpecker wren yew zebra`,
  awareness: `awareness consciousness visibility`,
  funds: `capital cash contribution donation endowment fund money monies proceeds`,
  difference: `difference impact`,
  cause: `abolitionism accountancy aeronautics aesthetics agriculture agroecology agroforestry
    algebra amateurism anatomy anthropology aquaculture archaeology archery astronomy aviation
    beekeeping biochemistry biology biomedicine biotechnology bloodstock botany breastfeeding
    buddhism calligraphy cardiology catholicism chemistry chess christianity connoisseurship
    contraception criminology cuisine cycling dendrology dermatology dietetics ecology economics
    entomology entrepreneurship epidemiology equestrianism ethics ethnology feminism folklore
    forestry freemasonry gastronomy genealogy geography geology geometry geriatrics gerontology
    gospel gynaecology handicraft handicrafts heritage herpetology hinduism history homeschooling
    homoeopathy horsemanship horticulture humanism hydrology ichthyology immunology informatics
    innovation interest islam jazz judaism jurisprudence kinesiology knowledge language law
    learning lexicography librarianship linguistics literature logic mathematics mechanics
    meditation meteorology microbiology midwifery mindfulness monarchism motorsport mountaineering
    mysticism mythology nanotechnology neurology neuroscience numeracy numismatics obstetrics
    oceanography oncology optics ornithology orthodoxy pacifism paediatrics palaeontology
    paleontology parapsychology pathology patriotism peacebuilding pedagogy permaculture
    pharmacology philately philology philosophy physics physiology poetry politics primatology
    probability puppetry radiology rationalism reading religion robotics science secularism
    semiotics sexology shorthand skepticism sociology spirituality sportsmanship statistics sufism
    taxonomy temperance theology theosophy topography toponymy toxicology trade travel typography
    urbanism urology veganism vegetarianism virology volunteerism walking watersports zoology`,
  tie: `trust bond bridge connectedness connection foundation friendship interaction kinship partnership
    rapport relatedness relation relationship tie`,
  purpose: `purpose`,
  method: `agreement approach attention attitude basis behavior behaviour breadth capacity
    collaboration conviction cooperation criterion dedication dialogue effort emphasis ethos
    example initiative knowhow manner means method mindset mode norm objective outlook pathway
    policy principle priority procedure process professionalism reflection responsibility rigor
    routine rule skill strategy structure system tactic talent teamwork technique theory tradition
    vision way workflow`,
} as const satisfies Readonly<Record<string, string>>
