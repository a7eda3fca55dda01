import type { TopicDefinition } from '../../plan/topic.js';
import { list } from './list.js';

/** Trade and money, technology, and new ways of working. */
export const ECONOMY: readonly TopicDefinition[] = [
  {
    key: 'business',
    words: {
      en: list(
        'business, businesses, enterprise*, entrepreneur*, sme, smes, msme, msmes, startup*, start up*, company, companies, firm, firms, private sector, market access, value chain*, export*, trade, trading, trader*, traders, e commerce, ecommerce, vendor*, retail*, industry, industries, manufactur*, micro enterprise*, microenterprise*, cooperative*, producer*, product development, customers, incubat*, accelerator program*, commerc*, supply chain, marketing, productivity, afcfta, brand, branding, investor*, competitive*',
      ),
      fr: list(
        'entreprise*, entrepreneur*, entreprenariat, pme, tpe, mpme, commerce, commercial*, commercant*, marche local, secteur prive, start up*, cooperative*, chaine de valeur, chaines de valeur, producteur*, incubateur*',
      ),
      es: list(
        'empresa*, empresari*, emprende*, emprendimiento*, pyme*, mipyme*, negocio*, comercio*, comercial*, sector privado, cadena de valor, cadenas de valor, productor*, cooperativa*',
      ),
    },
    hints: list('market, markets, sales, product, products, investment*, economic, economy, profit*, sell, consumer*'),
    not: list(
      'wildlife trade, illegal trade, business as usual, trade off*, trade offs, business unit*, labour market, labor market, telecom company, business intelligence, business process*, private sector partner*, business card*, industry 4',
    ),
    goals: ['9', '8'],
    usual: 9.8,
  },
  {
    key: 'finance',
    words: {
      en: list(
        'finance, finances, financial, financing, fintech, bank, banks, banking, loan, loans, credit, credits, microfinance, micro finance, crowdfund*, crowd funding, insurance, savings, mobile money, blockchain, cryptocurren*, bitcoin, bond, bonds, tax, taxes, taxation, taxpayer*, venture capital, impact investment, investor*, blended finance, carbon credit*, payment*, capital, remittance*, subsid*, islamic finance, alternative financ*, microcredit*, revolving fund, cash transfer*, e wallet, budgeting, money, funds',
      ),
      fr: list(
        'finance, finances, financier*, financiere*, financement*, banque*, bancaire, credit*, microfinance, crowdfunding, assurance*, epargne, impot*, fiscal*, monnaie mobile, tontine*',
      ),
      es: list(
        'finanza*, financier*, financiamiento, financiacion, banco*, credito*, microfinanza*, seguros, ahorro*, impuesto*, fiscal*',
      ),
    },
    hints: list('funding, fund, cash, costs, price*, invest*, inversion*'),
    not: list(
      'waste bank*, financial resource*, lack of financial, financial constraint*, lack of financ*, social capital, human capital, food bank*, capital city, data bank, ressources financieres, recursos financieros, financial support, world bank, development bank, project financ*, bank of ideas, funds for, lack of funds, capital of, blood bank*, invest in',
    ),
    goals: [],
    usual: 3.2,
  },
  {
    key: 'informal',
    words: {
      en: list(
        'informality, informal economy, informal sector, informal worker*, informal employment, informal business*, informal trader*, informal vendor*, informal market*, informal trade, informal labour, informal labor, informal job*, informal enterprise*, informal econom*, informal waste, informal work, informal cross border, street vendor*, street vending, formalization, formalisation, formalize, formalizing, waste picker*, hawker*, unregistered business*, informals, informal entrepreneur*, informal producer*, domestic worker*, market vendor*, moto taxi, gig worker*, informal miner*, unregistered, registration of business*, business registration, daily wage',
      ),
      fr: list(
        'secteur informel, economie informelle, informel, informels, informelle, informelles, informalite, formalisation, formaliser',
      ),
      es: list(
        'informalidad, economia informal, sector informal, trabajador* informal*, informales, formalizacion, recicladores de base, vendedores ambulantes, comercio informal, empleo informal, trabajo informal, formalizar',
      ),
    },
    hints: list('informal'),
    not: list(
      'informal conversation*, informal discussion*, informal meeting*, informal interview*, informal network*, informal settlement*, informal talk*, informal communication*, informal education, formalize the partnership, formalize a partnership, formalize partnership, informal way*, informal setting*, informal group*, informal leader*, informal chat*',
    ),
    goals: [],
    usual: 0.9,
  },
  {
    key: 'digital',
    words: {
      en: list(
        'digital, digitally, digitali*, digitiz*, digitis*, internet, online, artificial intelligence, ai, generative ai, machine learning, app, apps, mobile app*, software, ict, website*, web, blockchain, platform, drone*, smartphone*, mobile phone*, connectivity, wi fi, wifi, tech, information technology, digital technolog*, new technolog*, emerging technolog*, e commerce, e government, e governance, e services, e learning, iot, chatbot*, social media, virtual reality, augmented reality, 3d print*, robot*, cyber*, coding, programming, misinformation, disinformation, fake news, broadband, algorithm*, telemedicine, metaverse, sms, hackathon*, facebook, gamif*',
      ),
      fr: list(
        'numerique*, digital*, digitalisation, internet, en ligne, intelligence artificielle, ia, application mobile, plateforme*, drones, reseaux sociaux, tic, logiciel*',
      ),
      es: list(
        'digital*, digitalizacion, internet, en linea, inteligencia artificial, ia, aplicacion movil, plataforma*, redes sociales, tic, conectividad, drones, videojuego*',
      ),
    },
    hints: list('technolog*, tecnologi*, mobile, computer*, virtual, users, user, remote'),
    not: list(
      'online meeting*, online survey*, online workshop*, online interview*, online consultation*, digital collage, website of',
    ),
    goals: [],
    usual: 9,
  },
  {
    key: 'data',
    words: {
      en: list(
        'data, dataset*, database*, big data, open data, statistics, statistical, data driven, data science, dashboard*, satellite, gis, geospatial, remote sensing, geo spatial, machine learning, data governance, data protection, evidence based, mapping, census, indicators, sensor, sensors, citizen generated data, data visual*, monitoring system*, drone imag*, information system*, measurement, index',
      ),
      fr: list('donnee, donnees, statistique*, base de donnees, cartographie, geospatial*, satellite*, capteur*'),
      es: list(
        'datos, estadistic*, base de datos, mapeo, cartografia, geoespacial*, satelital*, sensores, indicadores',
      ),
    },
    hints: list(
      'data collection, data analysis, data scraping, information, evidence, analytics, monitoring, measure, citizen science',
    ),
    not: list(
      'lack of data, data gap*, donnees collectees, solutions mapping, solution mapping, mapping of solutions, data from the survey, data shows, survey data, index of',
    ),
    goals: [],
    usual: 6.4,
  },
  {
    key: 'innovation',
    words: {
      en: list(
        'innovation, innovations, foresight, futures thinking, portfolio approach, portfolio logic, portfolio design, sensemaking, sense making, system thinking, systems thinking, system transformation, systems transformation, design thinking, positive deviance, innovation challenge*, innovation ecosystem, open innovation, public sector innovation, human centered design, country office, cpd, r d',
      ),
      fr: list(
        'innovation, innovations, prospective, pensee systemique, intention strategique, portefeuille de solutions, portefeuilles de solutions',
      ),
      es: list('innovacion*, prospectiva, pensamiento sistemico, enfoque de portafolio'),
    },
    hints: list(
      'innovative, innovat*, innovant*, innovador*, experiment*, experimentacion, prototyp*, prototip*, portfolio*, portefeuille*, portafolio*, solutions mapping, solution mapping, collective intelligence, hackathon*, accelerator lab*, acc lab*, acclab*, lab, labs, laborato*, co design, learning cycle, behavioral insight*, behavioural insight*, behavioral science, behavioural science',
    ),
    not: list(''),
    goals: ['9'],
    usual: 7.7,
  },
];
