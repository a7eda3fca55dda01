/** Concepts in English | French | Spanish, a line each; within a language, what means the same has commas between. */
export const TRANSLATIONS_2 = `
crowdfunding | financement participatif | financiamiento colectivo, micromecenazgo
bank | banque | banco
credit | crédit | crédito
loan | emprunt | préstamo
savings | épargne | ahorros
taxes | impôts | impuestos
insurance, insurance products | produits d'assurance | productos de seguros
remittances | envois de fonds | remesas
procurement, public procurement | passation de marchés, marchés publics, achats publics | contratación pública, compras públicas
investment | investissement | inversión
mobile money | argent mobile | dinero móvil
digital payments | paiements numériques, paiements électroniques | pagos digitales, pagos electrónicos
informal sector, informal economy | secteur informel, économie informelle | sector informal, economía informal
informal workers | travailleurs informels, travailleurs du secteur informel | trabajadores informales
informality | informalité | informalidad
formalization | formalisation | formalización
street vendors | vendeurs ambulants, vendeurs de rue, marchands ambulants | vendedores ambulantes, vendedores callejeros
women | femmes | mujeres
women and girls | femmes et filles | mujeres y niñas
rural women | femmes rurales | mujeres rurales
men | hommes | hombres
women's empowerment, women empowerment, empowerment of women | autonomisation des femmes | empoderamiento de las mujeres, empoderamiento femenino
gender perspective | perspective de genre, dimension de genre | perspectiva de género, enfoque de género
gender equality | égalité des sexes, égalité de genre, égalité entre les sexes | igualdad de género
gender inequality | inégalités de genre, inégalités entre les sexes | desigualdad de género
gender-based violence | violences basées sur le genre, violence sexiste | violencia de género, violencia basada en género
violence against women | violence à l'égard des femmes, violences faites aux femmes | violencia contra las mujeres
domestic violence | violence domestique, violence conjugale | violencia doméstica, violencia intrafamiliar
care work | travail de soins | trabajo de cuidados
youth, young people | jeunes, jeunesse | jóvenes, juventud
adolescents, teenagers | adolescents | adolescentes
children | enfants | niños
households | ménages | hogares
elderly, older persons, older people | personnes âgées | adultos mayores, personas mayores
disability | handicap | discapacidad
persons with disabilities, people with disabilities | personnes handicapées, personnes en situation de handicap | personas con discapacidad
indigenous peoples, indigenous communities | peuples autochtones, populations autochtones, communautés autochtones | pueblos indígenas, comunidades indígenas, pueblos originarios
traditional knowledge | savoirs traditionnels, connaissances traditionnelles | conocimientos tradicionales, saberes tradicionales
refugees | réfugiés | refugiados
migrants | migrants | migrantes
migration | migration | migración
displaced persons, displaced people | personnes déplacées | personas desplazadas
social inclusion | inclusion sociale | inclusión social
poverty | pauvreté | pobreza
inequality | inégalité | desigualdad
social protection | protection sociale | protección social
livelihoods | moyens de subsistance, moyens d'existence | medios de vida
vulnerable groups, vulnerable populations | groupes vulnérables, populations vulnérables | grupos vulnerables, poblaciones vulnerables
housing | logement | vivienda
informal settlements, slums | bidonvilles, quartiers informels | asentamientos informales, barrios marginales, tugurios
city | ville | ciudad
smart city | ville intelligente | ciudad inteligente
urban planning | urbanisme, planification urbaine | planificación urbana
urbanization | urbanisation | urbanización
public space | espace public | espacio público
infrastructure | infrastructure | infraestructura
transport, transportation | transport | transporte
public transport, public transportation | transport public, transports en commun | transporte público
urban mobility | mobilité urbaine | movilidad urbana
road infrastructure, road network | infrastructure routière, réseau routier | infraestructura vial, red vial
road safety | sécurité routière | seguridad vial
traffic congestion, traffic jams | embouteillages, congestion routière | congestión vehicular, congestión vial
government | gouvernement | gobierno
local government, local authorities | collectivités locales, autorités locales, administration locale | gobierno local, autoridades locales
municipality | municipalité | municipio
ministry | ministère | ministerio
civil servants, public servants | fonctionnaires | funcionarios públicos, servidores públicos
public administration | administration publique | administración pública
public policy | politique publique | política pública
public services | services publics | servicios públicos
decision makers | décideurs | tomadores de decisiones
democratic governance | gouvernance démocratique | gobernanza democrática
corruption | corruption | corrupción
transparency | transparence | transparencia
accountability | redevabilité, reddition de comptes | rendición de cuentas
justice | justice | justicia
human rights | droits de l'homme, droits humains | derechos humanos
legal framework | cadre juridique, cadre légal | marco legal, marco jurídico
crime | criminalité, délinquance | criminalidad, delincuencia
elections | élections | elecciones
democracy | démocratie | democracia
parliament | parlement | parlamento
citizen participation, civic participation, citizen engagement, civic engagement | participation citoyenne, engagement citoyen | participación ciudadana
citizens | citoyens | ciudadanos
civil society | société civile | sociedad civil
NGOs, non-governmental organizations | ONG, organisations non gouvernementales | ONG, organizaciones no gubernamentales
volunteers | bénévoles | voluntarios
social cohesion | cohésion sociale | cohesión social
peace | paix | paz
peacebuilding | consolidation de la paix | construcción de paz, consolidación de la paz
conflict | conflit | conflicto
insecurity | insécurité | inseguridad
hate speech | discours de haine, discours haineux | discurso de odio
misinformation, disinformation | désinformation, mésinformation | desinformación
social media | réseaux sociaux, médias sociaux | redes sociales
culture | culture | cultura
cultural heritage | patrimoine culturel | patrimonio cultural
music | musique | música
sports | sport | deporte
data | données | datos
open data | données ouvertes | datos abiertos
lack of data | manque de données | falta de datos
data collection | collecte de données | recolección de datos, recopilación de datos
data protection | protection des données | protección de datos
statistics | statistiques | estadísticas
survey | enquête, sondage | encuesta
interview | entretien, interview | entrevista
focus groups | groupes de discussion | grupos focales
ethnography | ethnographie | etnografía
mapping | cartographie | mapeo
solutions mapping | cartographie des solutions | mapeo de soluciones
satellite images, satellite imagery | images satellites, imagerie satellitaire | imágenes satelitales
remote sensing | télédétection | teledetección, percepción remota
artificial intelligence, AI | intelligence artificielle, IA | inteligencia artificial, IA
machine learning | apprentissage automatique | aprendizaje automático
digital transformation | transformation numérique, transformation digitale | transformación digital
digitalization | digitalisation, numérisation | digitalización
digital divide | fracture numérique | brecha digital
digital skills | compétences numériques | competencias digitales, habilidades digitales
digital literacy | littératie numérique, alphabétisation numérique | alfabetización digital
digital inclusion | inclusion numérique | inclusión digital
digital economy | économie numérique | economía digital
digital tools | outils numériques, outils digitaux | herramientas digitales
digital platform | plateforme numérique, plateforme digitale | plataforma digital
internet access, access to the internet | accès à internet | acceso a internet
mobile phones, cell phones | téléphones portables, téléphones mobiles | teléfonos móviles, teléfonos celulares
mobile application, mobile app | application mobile | aplicación móvil
technology | technologie | tecnología
innovation | innovation | innovación
social innovation | innovation sociale | innovación social
innovation challenge | défi d'innovation | reto de innovación, desafío de innovación
experiment, experimentation | expérimentation | experimento, experimentación
prototype | prototype | prototipo
pilot project | projet pilote | proyecto piloto
behaviour | comportement | comportamiento
behaviour change, behavioural change | changement de comportement | cambio de comportamiento
behavioural science | sciences comportementales, sciences du comportement | ciencias del comportamiento
positive deviance | déviance positive | desviación positiva
collective intelligence | intelligence collective | inteligencia colectiva
citizen science | science citoyenne | ciencia ciudadana
participatory design | conception participative, design participatif | diseño participativo
co-creation | cocréation | cocreación
weak signals | signaux faibles | señales débiles
foresight, strategic foresight | prospective stratégique | prospectiva, prospectiva estratégica
intellectual property | propriété intellectuelle | propiedad intelectual
barrier, obstacle | obstacle, barrière | obstáculo, barrera
lessons learned | leçons apprises, enseignements tirés | lecciones aprendidas
partner | partenaire | aliado
partnership | partenariat | alianza
stakeholders | parties prenantes | partes interesadas
trust | confiance | confianza
raising awareness, awareness raising | sensibilisation | sensibilización, concientización
workshop | atelier | taller
community | communauté | comunidad
local communities | communautés locales | comunidades locales
neighbourhood | quartier | barrio, vecindario
village | village | aldea
rural areas | zones rurales, milieu rural | zonas rurales, áreas rurales
island | île | isla
small island developing states | petits États insulaires en développement | pequeños Estados insulares en desarrollo
coastal areas | zones côtières | zonas costeras
mountain | montagne | montaña
sustainable development | développement durable | desarrollo sostenible
`;
