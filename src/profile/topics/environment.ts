import type { TopicDefinition } from '../../plan/topic.js';
import { list } from './list.js';

/** Nature, what is taken from it and what is left in it. */
export const ENVIRONMENT: readonly TopicDefinition[] = [
  {
    key: 'waste',
    words: {
      en: list(
        'waste, wastes, e waste, garbage, trash, litter, littering, rubbish, recycl*, recyclable, upcycl*, compost*, circular economy, circularity, circular business*, circular model, circular design, circular solution, plastic, plastics, landfill, dumpsite, dumping, scrap, reuse, packaging, sargassum, biodegradable, zero waste',
      ),
      fr: list(
        'dechet*, recyclage, recycler, ordure*, plastique*, economie circulaire, decharge, poubelle, compostage, assainissement des dechets',
      ),
      es: list('residuo*, basura*, reciclaje, reciclar, recicla*, plastico*, economia circular, vertedero, desechos'),
    },
    hints: list('circular, disposal, burning, pickers, collectors, biogas, single use'),
    not: list('waste of time, wasted time, waste time, waste water'),
    goals: [],
    usual: 5.6,
  },
  {
    key: 'energy',
    words: {
      en: list(
        'energy, energies, electricity, electric, renewable, solar, photovoltaic, biogas, biomass, biofuel, wind power, hydropower, power grid, off grid, mini grid, cookstove, clean cooking, charcoal, briquette*, firewood, fuel, fuels, e mobility, electric vehicle, coal, decarbon*, heating, just transition',
      ),
      fr: list(
        'energie*, energetique*, electricite, solaire*, charbon, bois de chauffe, renouvelable, foyers ameliores',
      ),
      es: list('energia*, energetic*, electricidad, solares, panel solar, renovables, lena, combustible*'),
    },
    hints: list('efficiency, power, emissions, batteries'),
    not: list('time and energy, energy and time, much energy, effort and energy, energy and effort'),
    goals: ['7'],
    usual: 1.9,
  },
  {
    key: 'climate',
    words: {
      en: list(
        'climate, climatic, global warming, greenhouse, ghg, carbon, emission, emissions, net zero, drought, droughts, flood, floods, flooding, ndc, green transition, weather, heat island, extreme heat, heatwave, sea level, low carbon, adaptation to, glacier*, mitigation',
      ),
      fr: list('climat, climatique*, secheresse*, inondation*, carbone, rechauffement'),
      es: list('clima, climatic*, sequia*, inundacion*, carbono, calentamiento global'),
    },
    hints: list('adaptation, resilience, resilient, environmental, green'),
    not: list(
      'political climate, business climate, investment climate, climate of, current climate, economic climate, social climate, climat des affaires, climat de, clima laboral, clima de, clima organizacional',
    ),
    goals: ['13'],
    usual: 2.5,
  },
  {
    key: 'nature',
    words: {
      en: list(
        'nature, biodiversity, clean air, smog, haze, forest, forests, forestry, deforestation, reforestation, tree, trees, wildlife, species, conservation, natural resource, natural resources, protected area*, mangrove, wetland, land degradation, soil, desertification, air quality, air pollution, pollution, pollutant*, environmental protection, environmental degradation, environment protection, environmental pollution, environmental sustainability, ecological, ecology, nature based, national park, poach*, mining, mercury, reef, reefs, coral, ecosystem services, environmental conservation, natural ecosystem*, environmental, pasture, bees',
      ),
      fr: list(
        'nature, biodiversite, foret*, forestier*, deforestation, reboisement, arbre*, faune, especes, ressources naturelles, pollution, environnemental*, sols, mangrove, aires protegees, qualite de l air',
      ),
      es: list(
        'naturaleza, biodiversidad, bosque*, forestal*, deforestacion, arboles, fauna, especies, recursos naturales, contaminacion, ambiental*, medio ambiente, conservacion, mineria, calidad del aire, suelos',
      ),
    },
    hints: list('environment, land, green, bird*, plants, ecotourism'),
    not: list(
      'environmental social, environmental and social, nature of, by nature, enabling environment, work environment, working environment, learning environment, business environment, nature du, nature des, nature de, innovation ecosystem, in nature, entrepreneurial ecosystem, human nature, naturaleza de, la naturaleza del',
    ),
    goals: ['15'],
    usual: 3.4,
  },
  {
    key: 'water',
    words: {
      en: list(
        'water, waters, sanitation, wash, sewage, sewerage, wastewater, irrigation, ocean, oceans, marine, coastal erosion, coastal zone*, coastal protection, sea, seas, beach*, river, rivers, lake, lakes, watershed, aquifer, groundwater, rainwater, blue economy, fishery, fisheries, fishing, fisher*, aquaculture, maritime, seaweed, sargassum, hydric, latrine, toilet*, coral, reef*, mangrove*',
      ),
      fr: list(
        'eau, eaux, assainissement, oceans, mer, mers, riviere*, fleuve*, lac, lacs, peche, pecheur*, economie bleue, marin, irrigation, forage*',
      ),
      es: list(
        'agua, aguas, saneamiento, oceano*, mar, mares, rio, rios, pesca, pescador*, marino*, economia azul, riego, hidric*, cuenca*, playa*',
      ),
    },
    hints: list('coast*, coster*, cotier*, littoral, island*, islands, boat*, port, flood*, drinking'),
    not: list(''),
    goals: ['6', '14'],
    usual: 2,
  },
  {
    key: 'food',
    words: {
      en: list(
        'food, foods, agri*, agro*, farm*, crop, crops, livestock, nutrition, nutritious, hunger, harvest, seed, seeds, fertilizer*, irrigation, horticultur*, rice, maize, cocoa, coffee, cassava, banana, vegetable*, fruit, fruits, dairy, milk, poultry, smallholder*, gastronom*, culinary, restaurant*, fishery, fisheries, aquaculture, permaculture, aquaponic*, hydroponic*, beekeep*, honey, herder*, herding, cattle, pastoral*, famine, meal, meals, animal feed, peasant*',
      ),
      fr: list(
        'alimentaire*, alimentation, agricole*, agriculture, agricult*, agro*, recolte*, nutrition, elevage, eleveur*, maraich*, semence*, culture vivriere, terres de cultures, paysan*, bovin*, riz, mais local, aliments, faim, cacao, anacarde',
      ),
      es: list(
        'alimento*, alimentari*, alimentacion, agricultur*, agricola*, agricultor*, agro*, cosecha, cultivo*, ganader*, campesin*, gastronom*, cafe, maiz, hambre, nutricion, semillas',
      ),
    },
    hints: list('rural, land, market vendor*, value chain*, cooperative*, fish, post harvest, processing'),
    not: list(
      'seed funding, seed money, seed capital, seed fund, fruits of, harvest data, data harvest, wind farm, low hanging fruit, low hanging fruits',
    ),
    goals: ['2'],
    usual: 4.1,
  },
  {
    key: 'cities',
    words: {
      en: list(
        'city, cities, urban, urbani*, public space, public spaces, street, streets, neighbourhood*, neighborhood*, transport, transportation, urban mobility, mobility services, traffic, housing, slum*, building accessibility, pedestrian*, bicycle*, cycling, bike*, bus, buses, park, parks, metropolitan, town, towns, public transport, infrastructure of the city, pavement*, parking, settlements, placemaking, smart city, spatial, territorial planning, mayor, wheelchair*',
      ),
      fr: list(
        'ville, villes, urbain*, transport, transports, quartier*, rue, rues, espace public, espaces publics, mobilite urbaine, logement*, agglomeration',
      ),
      es: list(
        'ciudad, ciudades, urban*, transporte, movilidad urbana, barrio*, calle, calles, espacio publico, espacios publicos, vivienda*, asentamientos',
      ),
    },
    hints: list(
      'mobility, mobilite, movilidad, municipal*, municipio*, commune*, local government*, infrastructure, capital city, buildings',
    ),
    not: list('technology park*, industrial park*, mobility of, national park*, transport cost*'),
    goals: ['11'],
    usual: 4.2,
  },
];
