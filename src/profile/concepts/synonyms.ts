/** Abbreviations and synonyms of the field in English, a concept a line, ` = ` between what means the same. */
export const SYNONYMS = `
AI = artificial intelligence
genAI = generative AI = generative artificial intelligence
ML = machine learning
NLP = natural language processing
IoT = internet of things
GIS = geographic information system = geographical information system
ICT = ICTs = information and communication technologies
UX = user experience
SMS = text message
drone = UAV = UAVs = unmanned aerial vehicle
MSME = MSMEs = micro, small and medium enterprises = micro and small enterprises = small business = small enterprises = SME = SMEs = small and medium enterprises = SMMEs = MSEs
GBV = gender-based violence = violence against women = VAWG = violence against women and girls
domestic violence = intimate partner violence
FGM = female genital mutilation = female genital cutting
PWD = PWDs = persons with disabilities = people with disabilities = disabled people = disabled persons
IDP = IDPs = internally displaced persons = internally displaced people
NGO = NGOs = non-governmental organizations
CSO = CSOs = civil society organizations
CBO = CBOs = community-based organizations
SDG = SDGs = sustainable development goals = global goals
STEM = science, technology, engineering and mathematics
TVET = technical and vocational education and training = technical and vocational training = vocational training = vocational education
R&D = research and development
M&E = monitoring and evaluation
HCD = human-centred design = user-centred design
MVP = MVPs = minimum viable product = minimal viable product
EPR = extended producer responsibility
ESG = environmental, social and governance = environmental, social and corporate governance
CSR = corporate social responsibility
GHG = GHGs = greenhouse gas
CO2 = carbon dioxide
NDC = NDCs = nationally determined contributions
DRR = disaster risk reduction
SIDS = small island developing states
GDP = gross domestic product
ODA = official development assistance
RCT = RCTs = randomized controlled trial = randomized control trial
FGD = FGDs = focus group discussion = focus group
MoU = MoUs = memorandum of understanding
LNOB = leave no one behind = leaving no one behind
LGBT = LGBTI = LGBTQ = LGBTQI = LGBTIQ = LGBTQIA = sexual minorities
NCD = NCDs = non-communicable diseases
SWM = solid waste management
AQI = air quality index
fourth industrial revolution = 4th industrial revolution = industry 4.0 = 4IR
AccLab = AccLabs = ALab = Accelerator Lab
UNDP = United Nations Development Programme = PNUD
UNICEF = United Nations Children's Fund
UNHCR = United Nations High Commissioner for Refugees = UN Refugee Agency = ACNUR
FAO = Food and Agriculture Organization
WFP = World Food Programme
ILO = International Labour Organization
IOM = International Organization for Migration = OIM
WHO = World Health Organization = OMS
UNEP = United Nations Environment Programme = UN Environment
UNFPA = United Nations Population Fund
UNESCO = United Nations Educational, Scientific and Cultural Organization
UN-Habitat = United Nations Human Settlements Programme
UNIDO = United Nations Industrial Development Organization
UNCDF = United Nations Capital Development Fund = UN Capital Development Fund
UNDRR = United Nations Office for Disaster Risk Reduction = UNISDR
UNODC = United Nations Office on Drugs and Crime
UNV = United Nations Volunteers = UN Volunteers
ITU = International Telecommunication Union
IFAD = International Fund for Agricultural Development
ECLAC = CEPAL = Economic Commission for Latin America and the Caribbean
UNESCAP = ESCAP = Economic and Social Commission for Asia and the Pacific
UNFCCC = United Nations Framework Convention on Climate Change
GEF = Global Environment Facility
SGP = Small Grants Programme
IMF = International Monetary Fund
EU = European Union
ADB = Asian Development Bank
AfDB = African Development Bank
IDB = Inter-American Development Bank
ASEAN = Association of Southeast Asian Nations
AfCFTA = African Continental Free Trade Area
OECD = Organisation for Economic Co-operation and Development = OCDE
GIZ = German Agency for International Cooperation = Deutsche Gesellschaft für Internationale Zusammenarbeit
JICA = Japan International Cooperation Agency
USAID = United States Agency for International Development
WWF = World Wildlife Fund = World Wide Fund for Nature
waste picker = recycler = ragpicker = waste collector = scavenger
garbage = rubbish = trash
dumpsite = dumping site = garbage dump
e-waste = electronic waste = WEEE
medical waste = healthcare waste = hospital waste = clinical waste
food waste = food loss = food wastage
organic waste = biowaste = biodegradable waste
waste segregation = waste separation = waste sorting = segregation at source
single-use plastics = disposable plastics
marine litter = marine debris
circular economy = circularity
startup = start-up
unemployment = joblessness
unemployed = jobless
informal sector = informal economy
informal employment = informal work
gig economy = platform economy = platform work = gig work
remote work = work from home = telework = telecommuting
labour market = job market
job creation = employment creation = employment generation = creation of jobs
smallholder = small-scale farmer = smallholder farmer = small farmer = family farmer
urban farming = urban agriculture = urban gardening
organic farming = organic agriculture
aquaculture = fish farming
fishermen = fishers = fisherfolk
pastoralist = herder
motorcycle taxi = moped taxi = boda boda = moto taxi = kabaza
ride sharing = carpooling = ride-hailing
electric vehicle = EV = EVs
public transport = public transportation = mass transit = public transit
traffic accident = road accident = road crash = traffic crash
slum = informal settlement = squatter settlement = shanty town
domestic worker = household worker
unpaid care work = unpaid care = unpaid domestic work
street vendor = street seller = hawker = street trader = informal vendor
e-commerce = electronic commerce = online shopping = online sales
human trafficking = trafficking in persons
telemedicine = telehealth
COVID-19 = COVID = coronavirus
vaccination = immunization
child marriage = early marriage
teenage pregnancy = adolescent pregnancy = early pregnancy
e-learning = online learning = distance learning = online education = distance education = remote learning
elderly = older persons = older people = older adults = senior citizens
youth = young people = young persons = youngsters
women entrepreneurs = female entrepreneurs = women-led businesses = women-owned businesses
young entrepreneurs = youth entrepreneurs
gender inequality = gender gap = gender disparity
sex-disaggregated = gender-disaggregated
disinformation = misinformation = fake news = false information
behavioural insights = behavioural science = behavioural economics = nudge
behaviour change = behavioural change
citizen science = participatory science
foresight = futures thinking = futures literacy = strategic foresight
sandbox = regulatory sandbox
systems thinking = systemic thinking = systems approach
stakeholder mapping = actor mapping = stakeholder analysis
co-creation = co-design
digital divide = digital gap
digital literacy = digital skills
digitalization = digitization
digital wallet = mobile wallet = e-wallet = electronic wallet
digital payment = electronic payment = e-payment
mobile phone = cell phone
mobile app = mobile application
e-government = e-governance = digital government = electronic government
data protection = data privacy
fintech = financial technology
financial literacy = financial education
citizen participation = citizen engagement = civic engagement = civic participation = public participation
civil servant = public servant = public official
local government = local authorities
vulnerable groups = marginalized groups = disadvantaged groups = vulnerable communities = marginalized communities
poverty reduction = poverty alleviation = poverty eradication
indigenous peoples = indigenous communities
traditional knowledge = indigenous knowledge = ancestral knowledge
creative economy = orange economy = creative industries
community-based tourism = community tourism
agritourism = agrotourism
climate change = global warming = climate crisis
renewable energy = clean energy = green energy = renewables
solar energy = solar power
solar panel = photovoltaic = solar PV
power outage = blackout = load shedding
firewood = fuelwood
forest fire = wildfire
flood = inundation
drought = dry spell
landslide = mudslide
hurricane = cyclone = typhoon
heatwave = extreme heat
water scarcity = water shortage = water stress
drinking water = potable water = safe water
rainwater harvesting = water harvesting
toilet = latrine
urban planning = city planning = town planning
`;
