import type { TopicDefinition } from '../../plan/topic.js';
import { list } from './list.js';

/** Groups of people, and what they need to live well. */
export const PEOPLE: readonly TopicDefinition[] = [
  {
    key: 'health',
    words: {
      en: list(
        'health, healthy, healthcare, hospital*, patient, patients, disease*, medical, medicine, medicines, medicinal, vaccin*, hiv, aids, tuberculosis, malaria, mental health, epidemic*, doctor, doctors, nurse*, clinic, clinics, wellbeing, well being, telemedicine, maternal, immuni*, menstrual, hygiene, ventilator*, ppe, masks, drug*, stress, psychosocial, psycholog*',
      ),
      fr: list('sante, hopital, hopitaux, sanitaire*, maladie*, medecin*, medical*, patients, vaccin*, paludisme, vih'),
      es: list('salud, hospital*, enfermedad*, medico*, sanitari*, paciente*, vacuna*, bienestar'),
    },
    hints: list('covid*, pandemic, sanitation, care, virus'),
    not: list(
      'rangeland health, soil health, ecosystem health, health of the, healthy competition, healthy ecosystem, well being of',
    ),
    goals: ['3'],
    usual: 1.8,
  },
  {
    key: 'education',
    words: {
      en: list(
        'education, educational, school, schools, teacher*, student, students, pupil*, curricul*, higher education, literacy, tvet, vocational, e learning, classroom*, scholarship*, learners, training program*, trainings, bootcamp*, mentorship program, skills development, upskill*, reskill*, exam, exams, academic program*, kindergarten, stem, capacity building program*, training centre*, training center*',
      ),
      fr: list(
        'education, ecole*, scolaire*, enseignant*, enseignement, eleve, eleves, etudiant*, enseignement superieur, formation professionnelle, alphabetisation, scolarisation, apprentis',
      ),
      es: list(
        'educacion, educativ*, escuela*, colegio*, docente*, maestro*, estudiante*, educacion superior, formacion, alfabetizacion, ensenanza, capacitaciones, jovenes estudiantes',
      ),
    },
    hints: list(
      'universit*, universidad*, apprentissage, training, skills, learning platform, skill, capacity building, knowledge, children',
    ),
    not: list('lessons learned'),
    goals: ['4'],
    usual: 4,
  },
  {
    key: 'jobs',
    words: {
      en: list(
        'job, jobs, employment, employ, employer*, employee*, employability, unemploy*, unemployed, labour, labor, workforce, worker*, career*, livelihood*, future of work, decent work, future of works, skills gap, job seeker*, jobseeker*, freelanc*, gig, remote work, income generating, income generation, wage*, salary, salaries, self employ*, occupation*, internship*, talent, recruit*, labor market, labour market, teleworking',
      ),
      fr: list(
        'emploi*, travail decent, chomage, travailleur*, employabilite, metier*, main d oeuvre, moyens de subsistance, activites generatrices de revenu*, insertion professionnelle, salarie*',
      ),
      es: list(
        'empleo*, empleabilidad, desempleo, trabajador*, laboral*, trabajo decente, medios de vida, oficio*, ocupacion*',
      ),
    },
    hints: list(
      'income, incomes, skills, vocational, working conditions, revenu*, ingresos, upskill*, entrepreneurship, economic empowerment, hiring',
    ),
    not: list('job well done, good job, great job, employ a, employ the'),
    goals: ['8'],
    usual: 4.1,
  },
  {
    key: 'gender',
    words: {
      en: list(
        'gender, gendered, women, woman, womens, girl, girls, female, females, feminin*, feminis*, gbv, femicide, domestic violence, sexual, mothers, widow*, maternal, wives, masculinit*, lgbt*, sexism, women led, she codes, menstrual',
      ),
      fr: list('genre, femme*, fille, filles, feminin*, violences basees sur le genre, vbg'),
      es: list('genero, mujer, mujeres, nina, ninas, femenin*, feminis*, violencia de genero, masculinidad*'),
    },
    hints: list('men and women, care work, unpaid care, mother'),
    not: list('men and women, women and men, hommes et femmes, hombres y mujeres, genre de'),
    goals: ['5'],
    usual: 3.5,
  },
  {
    key: 'youth',
    words: {
      en: list(
        'youth, youths, young people, young person*, young, adolescent*, teenager*, young women, young men, young entrepreneur*, young generation*, younger generation*, youngster*, neet, children, child, youth led, boys and girls',
      ),
      fr: list('jeune, jeunes, jeunesse, adolescent*, enfants'),
      es: list('joven, jovenes, juventud*, juvenil*, adolescente*, ninos, ninez, infancia'),
    },
    hints: list('students, school*, graduates, generation, boys, university student*'),
    not: list('young company, young companies'),
    goals: [],
    usual: 3.2,
  },
  {
    key: 'inclusion',
    words: {
      en: list(
        'disabilit*, disabled, pwd*, persons with disabilities, people with disabilities, accessibility, wheelchair*, visually impaired, deaf, blind, inclusion, inclusive, inclusivity, inclusiveness, marginalised, marginalized, marginali*, vulnerable, vulnerabilit*, vulnerable group*, vulnerable people, minority, minorities, indigenous, older people, older person*, elderly, ageing, aging, roma, social protection, poverty, poor, poorest, inequalit*, left behind, leave no one behind, leaving no one behind, discriminat*, stigma*, social exclusion, excluded, homeless*, lgbt*, social assistance, social welfare, afro*, ethnic, remote communities, hard to reach, underserved',
      ),
      fr: list(
        'inclusion, inclusif*, inclusive*, handicap*, vulnerable*, marginalise*, pauvrete, inegalite*, autochtone*, personnes agees, protection sociale, exclusion, discrimination, minorites',
      ),
      es: list(
        'inclusion, inclusiv*, discapacidad*, vulnerable*, marginad*, pobreza, desigualdad*, indigena*, adultos mayores, proteccion social, exclusion, discriminacion, accesibilidad, afrodescendiente*',
      ),
    },
    hints: list('equity, equitable, access to, rural, remote, equal'),
    not: list(
      'financial inclusion, inclusion financiere, inclusion financiera, poor quality, poor management, poor infrastructure, poor waste, blind spot*, poor internet, poor communication, vulnerable to climate, poor data, poor coordination, poor access',
    ),
    goals: ['1', '10'],
    usual: 4.3,
  },
  {
    key: 'migration',
    words: {
      en: list(
        'migrant*, migration, migrate, migrating, migratory, immigra*, emigra*, refugee*, displaced, displacement, idp, idps, returnee*, diaspora, host communit*, remittance*, brain drain, asylum, border communit*, cross border trad*',
      ),
      fr: list(
        'migrant*, migration*, migratoire*, refugie*, deplace, deplaces, deplacees, deplacement force, diaspora, retournes, immigr*, emigr*',
      ),
      es: list(
        'migrante*, migracion*, migratori*, refugiad*, desplazad*, desplazamiento, diaspora, remesas, retornad*, inmigra*, emigra*',
      ),
    },
    hints: list('border*, mobility, venezuelan*, camp, camps'),
    not: list('data migration, migration of data, migrate to digital, migrate data, digital migration'),
    goals: [],
    usual: 0.7,
  },
  {
    key: 'culture',
    words: {
      en: list(
        'cultural, creative economy, creative industr*, creative sector*, creatives, artist*, artistic, art, arts, music, musician*, film, films, theatre, theater, heritage, craft, crafts, handicraft*, artisan*, tourism, tourist*, ecotourism, museum*, tradition, traditions, traditional knowledge, indigenous knowledge, ancestral, folk*, fashion, sport, sports, football, language preservation, intangible, archaeolog*, hospitality, hotel*, festival*, gaming industry, orange economy, designers',
      ),
      fr: list(
        'culturel*, culturelle*, patrimoine, artisan*, artiste*, art, arts, musique, tourisme, touristique*, touriste*, creatif*, industries creatives, economie creative, tradition*, savoirs endogenes, sport, theatre, musee*',
      ),
      es: list(
        'cultural*, patrimonio, artesan*, artista*, arte, artes, musica, turism*, turistic*, turista*, economia naranja, economia creativa, industrias creativas, tradicion*, saberes, ancestral*, museo*, deporte*',
      ),
    },
    hints: list('storytell*, visitors, culture, creative, creativity, traditional, identity, gastronom*, stories'),
    not: list(
      'cultural change, cultural shift, organizational culture, organisational culture, culture of, innovation culture, state of the art, cultural barrier*, cultural norms, film the, story telling workshop',
    ),
    goals: [],
    usual: 3.2,
  },
];
