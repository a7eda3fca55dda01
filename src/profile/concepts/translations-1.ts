/** Concepts in English | French | Spanish, a line each; within a language, what means the same has commas between. */
export const TRANSLATIONS_1 = `
waste | déchets, ordures | residuos, desechos, basura
waste management | gestion des déchets | gestión de residuos, manejo de residuos, gestión de desechos
solid waste | déchets solides | residuos sólidos, desechos sólidos
household waste, domestic waste | déchets ménagers, ordures ménagères | residuos domésticos, residuos domiciliarios
organic waste, biodegradable waste | déchets organiques, déchets biodégradables, biodéchets | residuos orgánicos, residuos biodegradables, desechos orgánicos
food waste | gaspillage alimentaire, déchets alimentaires | desperdicio de alimentos, desperdicio alimentario, residuos alimentarios
plastic waste | déchets plastiques | residuos plásticos, desechos plásticos
electronic waste, e-waste | déchets électroniques | residuos electrónicos, basura electrónica
medical waste, healthcare waste | déchets médicaux, déchets hospitaliers | residuos médicos, residuos hospitalarios
waste collection, garbage collection | collecte des déchets, ramassage des ordures | recolección de residuos, recolección de basura, recogida de residuos
waste sorting, waste segregation, waste separation | tri des déchets, tri sélectif | separación de residuos, clasificación de residuos
waste pickers | récupérateurs de déchets, ramasseurs de déchets, chiffonniers | recicladores de base, pepenadores, cartoneros
landfill | décharge publique, centre d'enfouissement | vertedero, relleno sanitario
recycling | recyclage | reciclaje
plastic | plastique | plástico
single-use plastics | plastiques à usage unique | plásticos de un solo uso
packaging | emballage | embalaje, empaque
compost | compost, compostage | composta, compostaje
circular economy | économie circulaire | economía circular
green economy | économie verte | economía verde
blue economy | économie bleue | economía azul
energy | énergie | energía
renewable energy | énergie renouvelable | energía renovable
clean energy | énergie propre | energía limpia
solar energy, solar power | énergie solaire | energía solar
energy efficiency | efficacité énergétique | eficiencia energética
energy transition | transition énergétique | transición energética
electricity | électricité | electricidad
fossil fuels | combustibles fossiles, énergies fossiles | combustibles fósiles
biogas | biogaz | biogás
climate change | changement climatique | cambio climático
climate adaptation, adaptation to climate change | adaptation climatique, adaptation aux changements climatiques, adaptation au changement climatique | adaptación climática, adaptación al cambio climático
climate action | action climatique | acción climática
greenhouse gas | gaz à effet de serre | gases de efecto invernadero
drought | sécheresse | sequía
flood | inondation | inundación
disaster | catastrophe, désastre | desastre, catástrofe
risk | risque | riesgo
disaster risk reduction | réduction des risques de catastrophe | reducción del riesgo de desastres
disaster risk management | gestion des risques de catastrophe | gestión del riesgo de desastres
early warning | alerte précoce | alerta temprana
earthquake | tremblement de terre, séisme | terremoto, sismo
hurricane | ouragan | huracán
wildfire, forest fire | feux de forêt, incendies de forêt | incendios forestales
vulnerability | vulnérabilité | vulnerabilidad
resilience | résilience | resiliencia
water | eau | agua
drinking water | eau potable | agua potable
groundwater | eaux souterraines | aguas subterráneas
wastewater | eaux usées | aguas residuales
water scarcity, water shortage | pénurie d'eau, rareté de l'eau | escasez de agua
water resources | ressources en eau, ressources hydriques | recursos hídricos
river basin, watershed | bassin versant, bassin hydrographique | cuenca hidrográfica
rain, rainfall | pluie | lluvia
sanitation | assainissement | saneamiento
environment | environnement | medio ambiente
environmental protection | protection de l'environnement | protección del medio ambiente, protección ambiental
natural resources | ressources naturelles | recursos naturales
nature-based solutions | solutions fondées sur la nature | soluciones basadas en la naturaleza
air pollution | pollution de l'air, pollution atmosphérique | contaminación del aire, contaminación atmosférica
air quality | qualité de l'air | calidad del aire
forest | forêt | bosque
deforestation | déforestation, déboisement | deforestación
reforestation | reboisement, reforestation | reforestación
trees | arbres | árboles
biodiversity | biodiversité | biodiversidad
protected areas | aires protégées | áreas protegidas
invasive species | espèces envahissantes, espèces invasives | especies invasoras
water hyacinth | jacinthe d'eau | jacinto de agua
ocean | océan | océano
marine litter, marine debris | déchets marins | basura marina, desechos marinos
fishing, fisheries | pêche | pesca
fishermen, fishers | pêcheurs | pescadores
aquaculture | aquaculture | acuicultura
agriculture, farming | agriculture | agricultura
farmer | agriculteur | agricultor
smallholder, small farmer | petit exploitant, petit agriculteur, paysan | pequeño agricultor, campesino
precision agriculture | agriculture de précision | agricultura de precisión
agricultural cooperatives | coopératives agricoles | cooperativas agrícolas
livestock, animal husbandry | bétail, élevage | ganadería
irrigation | irrigation | riego, irrigación
seeds | semences, graines | semillas
soil fertility | fertilité des sols | fertilidad del suelo
land degradation | dégradation des terres | degradación de la tierra, degradación de tierras
fertilizer | engrais | fertilizante
vegetables | légumes | hortalizas, verduras
food | nourriture, aliments | alimentos
food security | sécurité alimentaire | seguridad alimentaria
food insecurity | insécurité alimentaire | inseguridad alimentaria
food systems | systèmes alimentaires | sistemas alimentarios
hunger | faim | hambre
nutrition | nutrition | nutrición
malnutrition, undernutrition | malnutrition, dénutrition | desnutrición, malnutrición
school meals, school feeding | cantines scolaires, repas scolaires | alimentación escolar, comedores escolares
health | santé | salud
public health | santé publique | salud pública
mental health | santé mentale | salud mental
healthcare, health services | soins de santé, services de santé | atención médica, atención sanitaria, servicios de salud
telemedicine | télémédecine | telemedicina
vaccination, vaccine, immunization | vaccination, vaccin | vacunación, vacuna
hospital | hôpital | hospital
doctors, physicians | médecins | médicos
disease, illness | maladie | enfermedad
HIV | VIH | VIH
pregnancy | grossesse | embarazo
pandemic | pandémie | pandemia
lockdown | confinement | confinamiento
quarantine | quarantaine | cuarentena
economic recovery | relance économique, reprise économique | recuperación económica, reactivación económica
education | éducation | educación
distance learning, distance education | apprentissage à distance, enseignement à distance | educación a distancia, aprendizaje a distancia
school | école | escuela
university | université | universidad
teacher | professeur, instituteur | docente, profesor
student | étudiant | estudiante, alumno
skills | compétences | habilidades, destrezas
training, training sessions | sessions de formation, activités de formation | capacitación, sesiones de capacitación
vocational training | formation professionnelle | formación profesional, formación técnica
capacity building, capacity development | renforcement des capacités | fortalecimiento de capacidades, desarrollo de capacidades
employment, jobs | emploi | empleo
job creation | création d'emplois | creación de empleo, generación de empleo
decent work | travail décent | trabajo decente
green jobs | emplois verts | empleos verdes
youth employment | emploi des jeunes | empleo juvenil
unemployment | chômage | desempleo
youth unemployment | chômage des jeunes | desempleo juvenil
labour market, job market | marché du travail, marché de l'emploi | mercado laboral, mercado de trabajo
income | revenus | ingresos
future of work | avenir du travail | futuro del trabajo
remote work, teleworking | télétravail, travail à distance | teletrabajo, trabajo remoto
digital nomads | nomades numériques | nómadas digitales
entrepreneurship | entrepreneuriat, entreprenariat | emprendimiento
entrepreneur | entrepreneur | emprendedor
women entrepreneurs, female entrepreneurs | femmes entrepreneures, femmes entrepreneurs | mujeres emprendedoras
company, enterprise | entreprise | empresa, compañía
small businesses, small enterprises | petites entreprises | pequeños negocios, pequeñas empresas
SMEs, small and medium enterprises | PME, petites et moyennes entreprises | pymes, pequeñas y medianas empresas
MSMEs | MPME | mipymes
microenterprise | microentreprise | microempresa, micronegocio
start-up | start-up, jeune pousse | startup, empresa emergente
incubator | incubateur | incubadora
business model | modèle d'affaires, modèle économique | modelo de negocio
private sector | secteur privé | sector privado
public sector | secteur public | sector público
public-private partnership | partenariat public-privé | alianza público-privada, asociación público-privada
market | marché | mercado
trade, commerce | commerce | comercio
e-commerce | commerce électronique, e-commerce | comercio electrónico
export | exportation | exportación
supply chain | chaîne d'approvisionnement | cadena de suministro, cadena de abastecimiento
value chain | chaîne de valeur | cadena de valor
economic growth | croissance économique | crecimiento económico
tourism | tourisme | turismo
sustainable tourism | tourisme durable | turismo sostenible
community-based tourism, community tourism | tourisme communautaire | turismo comunitario
handicrafts | artisanat | artesanía
mining sector, mining industry | secteur minier, industrie minière | sector minero, industria minera
shopkeepers | petits commerçants, boutiquiers | tenderos
funding, financing | financement | financiamiento, financiación
lack of funding, lack of funds | manque de financement, manque de fonds | falta de financiamiento, falta de financiación, falta de fondos
access to finance | accès au financement | acceso a financiamiento, acceso a la financiación
financial inclusion | inclusion financière | inclusión financiera
financial literacy, financial education | éducation financière, littératie financière | educación financiera, alfabetización financiera
donor | bailleur de fonds, donateur | donante
`;
