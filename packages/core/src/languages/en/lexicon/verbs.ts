/**
 * Verbs in dictionary form, by what they say of the one who does them. What a verb speaks for may
 * still depend on its object: `by-object.ts` has that table.
 *
 * - `help`: somebody else acts, we assist.
 * - `enable`: help; a thing in a stated condition may be enabled too.
 * - `encourage`: help to people; an act on anything else.
 * - `join`: work that brings people together.
 * - `work`: the organisation's own trade; also every verb that is in no list.
 * - `inform`: work that makes known.
 * - `offer`: a product or service changes hands.
 * - `rank`: being better than others.
 * - `be`: a copula.
 * - `change`: the world changes, whoever makes it so.
 * - `preserve`: an act on a shared good, a trade on a collection.
 * - `rescue`: an act; a trade beside other trades.
 * - `realise`: a frame around a state; work on anything else.
 * - `ensure`: a frame around a state or a clause.
 * - `keep`: a frame around a state; work on anything else.
 * - `make`: a frame around an object and its state; work on anything else.
 * - `let`: a frame around people and what they do.
 * - `wish`: a frame: the wanted follows.
 * - `strive`: a frame: the wanted follows after "to", "for", "towards".
 * - `transform`: one's own change, or an act on the world.
 * - `live`: what people and things in the world do by themselves.
 * - `have`: possession, of people or of the organisation.
 */
export type VerbClass = keyof typeof VERBS

export const VERBS = {
  help: `accommodate accompany advise aid assist backstop befriend capacitate cater coach comfort
    console counsel empower equip escort guide help mentor minister nurture onboard pamper prepare
    reassure rehouse reintegrate relieve reward serve shepherd sponsor subsidise subsidize support
    tutor unburden uplift upskill`,
  enable: `allow enable facilitate`,
  encourage: `embolden encourage galvanise galvanize incentivise incentivize motivate nudge
    stimulate`,
  join: `assemble connect convene gather link reunite unite`,
  inform: `graduate acquaint advertise amuse announce brief captivate communicate delight
    demonstrate disciple disseminate educate engage entertain enthuse evangelise evangelize excite
    explain expose familiarise familiarize fascinate illustrate inform inspire instruct introduce
    involve lecture pray preach proclaim publicise publicize school sensitise sensitize share show
    spread surprise teach tell testify thrill train witness worship`,
  work: `abate accept accession accredit acquire act adapt adjudicate administer adopt advocate aggregate
    allocate analyse analyze annotate answer apply appoint appraise arbitrate archive arrange
    articulate ask assay assess assign attend attract auction audit author automate bake balance
    bath bind blend bottle breed brew broadcast broker butcher buy calculate calibrate call campaign
    canvass capture carry carve catalog catalogue catch caulk celebrate census certify chart check
    chronicle clarify classify clean climb coat code codify collaborate collate collect comb combine
    commemorate commission compare compete compile complete compose compost compute conceive conduct
    configure construct consult contact contract control convert convey convict cook cooperate
    coordinate copy count cover craft cremate curate customise customize dance declare decode
    decorate define deliberate depict deploy describe design detect determine diagnose dig digitise
    digitize direct disburse discover discuss dispatch display dispose distribute dive divert
    document draft draw dredge dress drill earn eat edit elect emphasise emphasize employ enact
    encode enforce engineer enlist enrol enroll erect estimate evaluate examine excavate exchange
    execute exercise exhibit experiment explore export express fabricate farm feed ferry fertilise
    file film filter finance find finish fish fix focus forecast form formulate forward fulfil
    fulfill function fund fundraise garden generate glaze glean govern grade graft graze grind guard
    handle harness harvest hire hold honor honour host house hunt identify implement import index
    innovate inspect install instil instill insulate insure integrate interact interpret interview
    invent invest investigate irrigate issue join judge juggle knit landscape launch lay lease
    leverage liaise license list litigate load lobby locate lodge log manage manufacture map march
    mark market match measure mediate meet melt mend merge milk mix mobilise mobilize model moderate
    monitor mould mount move mow negotiate network neuter nominate note nurse observe obtain offset
    operate operationalise operationalize orchestrate organise organize oversee pack package paint
    partner patrol pave pay perform pick place plan plant plate play police polish portray pour
    practice practise prescribe present print process procure produce program programme prosecute
    prove provision prune publish pump purchase push put quantify quarry question quilt rappel reach
    read recall receive recite recognise recognize recommend reconcile record recruit recycle refer
    refine reflect refuel refurbish register regulate rehearse rehome rekey relate release relocate
    remember remodel remove render renovate repaint repair report represent request research resell
    resole respond restring restyle resurface retail retrieve retrofit return review revise rewrite
    roll run sail sample scan schedule score scout screen sculpt search select send sequence service
    set shear shelter shelve ship shoot sift simulate sing sit sketch smelt solder solicit sort sow
    spay speak specialise specialize specify staff stage standardise standardize start steer steward
    stock store strategise strategize study submit sue summarise summarize supervise survey sweep
    swim synthesise synthesize systematise tailor take talk taste test thatch tidy till tour tow
    track trade transcribe transfer translate transmit transplant transport travel trawl treat
    triage trim troubleshoot tune tweet type undertake unify unload update upload use utilise
    utilize vaccinate validate value verify vet visit visualise visualize volunteer wash watch water
    weave weigh welcome weld write x-ray zone`,
  offer: `award bestow bring bundle deliver dispense donate furnish gift give grant hand lend
    offer outfit provide purvey rent sell supply vend`,
  rank: `beat conquer differentiate distinguish dominate exceed excel lead master outdo outpace
    outperform outrun outshine pioneer rival surpass top win`,
  be: `be become remain seem stay`,
  change: `abolish accelerate address advance affirm alleviate alter ameliorate amend amplify augment avert
    awaken ban banish battle beautify better bolster boost breach bridge brighten broaden buttress
    calm catalyse catalyze cement challenge champion close combat confront consolidate contain cool
    correct counter counteract cultivate curb cure cut de-escalate de-risk debunk decarbonise
    decarbonize decolonise decolonize decrease decriminalise decriminalize deepen deescalate defang
    defeat defend defuse deglobalise degrow delay demilitarise democratise democratize demonetise
    demystify densify depolarise depolarize desegregate destigmatise destigmatize deter detoxify
    diffuse dignify diminish disarm discourage disentangle dismantle dispel disrupt dissuade
    diversify double drive ease eclipse effect effectuate electrify elevate eliminate emancipate
    embed end energise energize enfranchise enhance enlarge enlighten enliven ennoble enrich
    enshrine entrench equalise equalize eradicate erase erode escalate exalt expand expedite extend
    extinguish fast-track fight forestall fortify foster free fuel further future-proof globalise
    globalize green grow halt halve harmonise harmonize hasten heal heighten humanise humanize
    ignite improve increase inculcate influence intensify internationalise invert invigorate
    jump-start jumpstart kick-start kickstart kindle legalise legalize lengthen lessen level
    liberalise liberalize liberate lift lighten limit localise localize loosen lower magnify
    mainstream maximise maximize minimise minimize mitigate modernise modernize multiply narrow
    neutralise neutralize normalise normalize nourish nullify obviate oppose optimise optimize
    outgrow outlaw overcome overturn pacify pedestrianise pedestrianize perfect perpetuate phase
    popularise popularize preclude prevent prioritise prioritize prolong promote propagate propel
    protect purify pursue quash quell quench quieten raise ratchet re-imagine reactivate realign
    reawaken rebalance rebuild recapture recenter recentre recharge reclaim reconceive reconnect
    rectify redefine redirect redistribute redress reduce reenergise reenergize reforest reform
    reframe refresh regenerate regreen rehabilitate reignite reimagine reinforce reintroduce
    reinvent reinvigorate rejuvenate rekindle remake remediate remedy renew repeal repel replace
    replenish repopulate reposition reshape resist resolve restore restrict resurrect resuscitate
    retool reunify reverse revitalise rid revitalize revive revolutionise revolutionize rewild
    right-size safeguard shape sharpen shatter shield shorten shrink simplify slash slow smooth
    soften solve soothe span spark speed splinter spur stabilise stabilize stave steady stem stop
    strengthen stretch subvert supercharge supplant suppress sustain tackle tame temper thaw thin
    tighten toughen transcend trigger triple turbocharge unblock unchain unclog uncork undermine
    underpin undo unfreeze unleash unlock unpick unravel unshackle unwind upend uphold uproot
    vanquish warm weaken widen wipe`,
  preserve: `conserve preserve save`,
  rescue: `rescue`,
  realise: `accomplish achieve attain build co-create create develop establish forge found realise
    realize`,
  ensure: `assure ensure guarantee secure`,
  keep: `leave keep maintain retain`,
  make: `get make `,
  let: `let`,
  wish: `believe desire dream envisage envision foresee hope imagine long need picture require see
    want wish yearn`,
  strive: `aim aspire attempt begin commit continue contribute dedicate devote endeavor endeavour
    exist intend pledge seek strive struggle try vow work`,
  transform: `decouple turn centralise centralize change decentralise decentralize digitalise digitalize evolve
    mature overhaul pivot professionalise professionalize rebrand reorganise reorganize
    restructure rethink revamp scale streamline transform`,
  live: `notice gain wait fear abound afford age arrive belong benefit bloom blossom breathe cease choose coexist come
    cry dare decide depend deserve die disappear drink drop dwell emerge endure enjoy fall feel
    flourish go greet happen inhabit know last laugh learn lie like linger live love matter
    nest occur outlive own participate persist prevail prosper recover reside respect rest ring
    ripen rise roam shine sleep sound sprout stand succeed suffer survive thrive trust understand
    unfold vanish wake walk wander`,
  have: `have possess`,
} as const satisfies Readonly<Record<string, string>>
