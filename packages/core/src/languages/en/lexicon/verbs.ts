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
 * - `counter`: an act on what is wrong; a trade on a thing.
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
  work: `
    power abate accept accession accredit acquire act adapt adjudicate administer adopt adorn
    advocate affix aggregate allocate analyse analyze annotate answer apply appoint appraise
    arbitrate archive argue arrange articulate ask assay assess assign attach attend attract auction
    audit author authorise authorize automate bake balance bath bind bleach blend bolt bottle breed
    brew broadcast broker brush burn bury butcher buy calculate calibrate call campaign canvass
    capture carry carve cast catalog catalogue catch caulk celebrate census certify chart chew chop
    chronicle clarify classify clean clear climb clothe coat code codify collaborate collate collect
    comb combine commemorate commission compare compete compile complete compose compost compute
    conceive concoct conduct configure conjure construct consult contact contest contract control
    convert convey convict cook cooperate coordinate copy correlate count cover craft cremate cross
    crush curate customise customize dance declare decode decorate deduce define delegate deliberate
    demolish depict deploy deposit describe design designate detect determine devise diagnose
    dictate dig digitise digitize direct disburse disclose discover discuss dismount dispatch
    display dispose distil distribute dive divert document draft drain dramatise dramatize draw
    dredge dress drill dust dye earn eat edit elaborate elect elicit embark embroider emphasise
    emphasize employ enact enclose encode enforce engineer enlist enrol enroll enter entrust
    enumerate envelop erect espouse estimate evaluate examine excavate exchange execute exercise
    exert exhibit experiment explore export expound express exterminate extract extrapolate
    fabricate farm fasten feed ferment ferry fertilise fetch file fill film filter finance find
    finish fish fledge fly focus fold forecast form formulate forward freeze fulfil fulfill function
    fund fundraise garden generate glaze glean glue govern grade graft graze grind groom hammer
    handle hang harness harvest hatch haul heat hire hoist hold honor honour host house hunt
    identify implement import incubate index infuse initiate inject innovate inscribe insert inspect
    install instigate instil instill institute insulate insure integrate interact interlace
    interpret intervene interview invent invest investigate invoke irrigate issue itemise itemize
    join judge juggle knead knit knock landscape launch lay lease leverage levy liaise license list
    litigate load lobby locate lodge log lubricate magnetise manage maneuver manipulate manufacture
    map march mark market match measure mediate meditate meet melt memorise memorize merge milk
    mince mingle mix mobilise mobilize model monitor mop mould mount move mow muck muster muzzle
    negotiate network neuter nominate note notify nurse observe obtain officiate operate
    operationalise operationalize orchestrate ordain organise organize orient outline oversee pack
    package paint partner paste patrol pave pay pedal peel perform petition pick pickle pile pitch
    place plait plan plant plate play plead plough plow pluck polish pollinate portray pound pour
    practice practise prescribe present print process procure prod produce program programme proof
    propose prosecute prove provision prune publish pull pump punch purchase puree push put quantify
    quarry query question quilt quote rake rappel ratify reach read reap rear rebut recall receive
    recite recognise recognize recommend reconcile reconstruct record recruit recycle redeem refer
    refine reflect refuel refurbish register regulate rehearse rehome rekey relate relay release
    relocate remember remodel remove render renovate repaint replant report represent request
    research reseed resell resole respond restring restyle resurface retail retrieve retrofit return
    reupholster review revise rewrite rinse roll rotate rub rummage run saddle sail salvage sample
    sand saw scan schedule score scout scrape screen scrub sculpt seal search seize select send
    sequence service set sew shave shear shelter shelve ship shoe shoot shovel sift simulate sing
    sit sketch slaughter slice smelt solder solicit sort sow spay speak specialise specialize
    specify spin sponge spray sprinkle squash squeeze stack staff stage standardise standardize
    start steam steer steward stir stitch stock stoke store strategise strategize strike study
    submit sue summarise summarize supervise survey swab swap sweep swim synthesise synthesize
    systematise tailor take talk tan tap taste tattoo test tether thatch thrash thresh throng throw
    tidy tie till toast toss tour tow trace track trade transcribe transfer translate transmit
    transplant transport transpose travel trawl treat triage trim troubleshoot tuck tumble tune
    tweak tweet twist type undertake unearth unify unload unpack unroll unwrap update upload use
    utilise utilize vaccinate validate value ventilate verify vet visit visualise visualize
    volunteer wade wash watch water weave weed weigh welcome weld whisk whittle wield winch wire
    wrap wrestle write x-ray yoke zone`,
  offer: `award bestow bring bundle deliver dispense donate furnish gift give grant hand lend
    offer outfit provide purvey rent sell supply vend`,
  rank: `beat conquer differentiate distinguish dominate exceed excel lead master outdo outpace
    outperform outrun outshine pioneer rival surpass top win`,
  be: `be become remain seem stay`,
  counter: `
    cap arrest block constrain hinder inhibit muffle obstruct restrain check fix guard mend moderate
    offset patch repair plug police`,
  change: `
    flatten prohibit criminalise criminalize denuclearise denuclearize depoliticise depoliticize
    uncouple wean oust outwit sever refreeze regrow quadruple marginalise marginalize abolish
    accelerate address advance affirm alleviate alter ameliorate amend amplify augment avert awaken
    ban banish battle beautify better bolster boost breach bridge brighten broaden buttress calm
    catalyse catalyze cement challenge champion cleanse close combat confront consolidate contain
    cool correct counter counteract cultivate curb cure curtail cut dampen de-escalate de-risk
    debunk decarbonise decarbonize decolonise decolonize decrease decriminalise decriminalize deepen
    deescalate defang defeat defend defrost defuse defy deglobalise degrow delay demilitarise
    democratise democratize demonetise demystify densify depolarise depolarize desegregate
    destigmatise destigmatize destroy deter detoxify diffuse dignify diminish disarm discourage
    disentangle dismantle dispel disperse disrupt dissolve dissuade diversify double drive ease
    eclipse effect effectuate electrify elevate eliminate emancipate embed end energise energize
    enfranchise enhance enlarge enlighten enliven ennoble enrich enshrine entrench equalise equalize
    eradicate erase erode escalate exalt expand expedite extend extinguish fast-track fight
    forestall fortify foster free fuel further future-proof globalise globalize green grow halt
    halve harmonise harmonize hasten heal heighten humanise humanize ignite improve increase
    inculcate influence intensify internationalise invert invigorate jump-start jumpstart kick-start
    kickstart kill kindle legalise legalize lengthen lessen level liberalise liberalize liberate
    lift lighten limit localise localize loosen lower magnify mainstream maximise maximize minimise
    minimize mitigate modernise modernize mollify multiply narrow neutralise neutralize normalise
    normalize nourish nullify obliterate obviate oppose optimise optimize outgrow outlast outlaw
    overcome overthrow overturn pacify pedestrianise pedestrianize perfect perpetuate phase
    popularise popularize preclude prevent prioritise prioritize prolong promote propagate propel
    protect purge purify pursue quash quell quench quicken quieten raise ratchet re-imagine
    reactivate realign reawaken rebalance rebuild recapture recenter recentre recharge reclaim
    reconceive reconnect rectify redefine redirect redistribute redress reduce reenergise reenergize
    reforest reform reframe refresh regenerate regreen rehabilitate reignite reimagine reinforce
    reintroduce reinvent reinvigorate rejuvenate rekindle remake remediate remedy renew repeal repel
    replace replenish repopulate reposition reshape resist resolve restore restrict resurrect
    resuscitate retool reunify reverse revitalise revitalize revive revoke revolutionise
    revolutionize rewild rid right-size safeguard shape sharpen shatter shield shorten shrink
    simplify slash slow smash smooth soften solve soothe span spark speed splinter spur stabilise
    stabilize stave steady stem stop straighten strengthen stretch subvert supercharge supplant
    suppress sustain tackle tame temper thaw thin thwart tighten topple toughen transcend trigger
    triple turbocharge unblock unchain unclog uncork undermine underpin undo unfreeze unleash unlock
    unpick unravel unshackle unstick unwind upend uphold uproot vanquish warm weaken widen wipe`,
  preserve: `conserve preserve save`,
  rescue: `rescue`,
  realise: `accomplish achieve attain build co-create create develop establish forge found realise
    realize`,
  ensure: `assure ensure guarantee secure`,
  keep: `leave keep maintain retain`,
  make: `get make`,
  let: `let`,
  wish: `believe desire dream envisage envision foresee hope imagine long need picture require see
    want wish yearn`,
  strive: `aim aspire attempt begin commit continue contribute dedicate devote endeavor endeavour
    exist intend pledge seek strive struggle try vow work`,
  transform: `decouple turn centralise centralize change decentralise decentralize digitalise digitalize evolve
    mature overhaul pivot professionalise professionalize rebrand reorganise reorganize
    restructure rethink revamp scale streamline transform`,
  live: `
    abound admire afford age appear appreciate arise arrive bask belong benefit blink bloom blossom
    bounce breathe buzz cease cherish chirp choose coexist come commute crawl creak crumble cry dare
    decay decide depend deserve die differ dine disappear drift drink drop dwell dwindle emerge
    endure enjoy escape expect fade fall fear feel flee float flourish flow flower flutter follow
    forget frolic gain gallop gasp glitter glow go gossip greet grieve happen hear hibernate hop hum
    inhabit know last laugh leak leap learn lie like linger listen live love marry matter migrate
    miss nest nod notice obey occur outlive own participate pause peep perish persist prefer prevail
    prosper purr quarrel rattle recover rejoice relax reminisce reside respect rest retire ring
    ripen rise roam rot rust sag savor savour scamper shake shine shiver shop sigh sink skip sleep
    smell smile snore soar sob sound sparkle splash sprout stand starve stroll stumble succeed
    suffer survive sway sweat swerve thrive tremble trust twinkle understand unfold vacation vanish
    wait wake walk wander wear weep whisper wilt wither wonder worry yawn`,
  have: `have possess`,
} as const satisfies Readonly<Record<string, string>>
