import type { TopicDefinition } from '../../plan/topic.js';
import { list } from './list.js';

/** The state, taking part in it, and what shakes it. */
export const SOCIETY: readonly TopicDefinition[] = [
  {
    key: 'government',
    words: {
      en: list(
        'government*, governmental, public sector, public service*, civil servant*, public servant*, public official*, public polic*, policy, policies, policy maker*, policymaker*, policymaking, policy making, governance, municipal*, local authorit*, ministry, ministries, public administration*, public institution*, regulat*, legislation, law, laws, parliament*, e government, e governance, state institution*, decentrali*, public procurement, bureaucra*, reform, reforms, public sector innovation, corruption, legal, constitution*, decision makers, birth registration, legal identity, public finance, accountability, institutional',
      ),
      fr: list(
        'gouvernement*, gouvernance, secteur public, service* public*, services publics, administration*, politiques publiques, politique publique, municipalite*, mairie*, ministere*, collectivites, reglement*, fonctionnaire*, corruption, decentralisation, lois, juridique',
      ),
      es: list(
        'gobierno*, gubernamental*, gobernanza, sector publico, servicio* publico*, servicios publicos, administracion publica, politica publica, politicas publicas, municipal*, municipio*, ministerio*, funcionario*, normativa, legislacion, corrupcion, instituciones publicas',
      ),
    },
    hints: list('authorit*, political, institutions, state, officials, public'),
    not: list('government partner*, data governance, corporate governance, governance of the project'),
    goals: ['16'],
    usual: 10.5,
  },
  {
    key: 'participation',
    words: {
      en: list(
        'participation, participatory, participative, citizen*, civic, civic engagement, community engagement, community led, community involvement, community participation, volunteer*, activism, activist*, crowdsourc*, public consultation*, deliberat*, dialogue*, trust, civil society, social capital, collective action, grassroots, community based, community driven, bottom up, democracy, democratic, consultation*, deep listening, social listening, social contract, community mobili*, voter*, election*, citizen feedback, community ownership, community organi*',
      ),
      fr: list(
        'participation, participatif*, participative*, citoyen*, citoyenne*, engagement communautaire, benevol*, volontaire*, concertation, dialogue, societe civile, democratie',
      ),
      es: list(
        'participacion, participativ*, ciudadan*, voluntari*, civic*, dialogo*, sociedad civil, democracia, consulta*, comunitari*',
      ),
    },
    hints: list(
      'co creat*, co design*, collective intelligence, co creacion, cocreacion, feedback, listening, ownership, community, communities, communaut*, comunidad*, engagement, engage, engaging, stakeholders, collaboration, inclusive',
    ),
    not: list('participation of women, student participation'),
    goals: ['16', '17'],
    usual: 7.2,
  },
  {
    key: 'peace',
    words: {
      en: list(
        'peace, peaceful, peacebuilding, conflict, conflicts, war, wars, violence, violent, gbv, security sector, insecurity, social cohesion, cohesion, justice, crime, crimes, criminal, extremis*, radicali*, terror*, police, human rights, hate speech, reconciliation, court, courts, judicia*, prison*, prosecutor*, rule of law, combatant*, military, public safety, citizen safety, citizen security, femicide, trust building, misinformation, disinformation, false information, polarization, polarisation, weapons, gang, gangs, stabili*, armed, intercommunal, tolerance',
      ),
      fr: list(
        'paix, conflit*, violence*, securitaire*, insecurite, cohesion sociale, justice, criminalite, extremis*, droits humains, droits de l homme, reconciliation, police, prison*, guerre, terroris*',
      ),
      es: list(
        'paz, conflicto*, violencia*, inseguridad, seguridad ciudadana, cohesion social, justicia, crimen, delito*, derechos humanos, reconciliacion, policia*, carcel*, guerra, desinformacion, convivencia',
      ),
    },
    hints: list('safety, security, tension*, fragile'),
    not: list(
      'conflict of interest, conflicts of interest, food security, food insecurity, climate justice, environmental justice, social justice, just transition, data security, energy security, stabilize the, conflicting, social security, security of data',
    ),
    goals: ['16'],
    usual: 2.5,
  },
  {
    key: 'crisis',
    words: {
      en: list(
        'crisis, crises, disaster*, emergency, emergencies, humanitarian, covid*, covid 19, pandemic*, lockdown*, earthquake*, hurricane*, cyclone*, typhoon*, tsunami*, volcan*, early warning, disaster risk, post disaster, economic recovery, war, coronavirus, preparedness, drr, flood*, shock, shocks, chernobyl, wildfire*, landslide*, resilience to, risk reduction, rebuilding, reconstruction, post war, post conflict',
      ),
      fr: list(
        'crise*, catastrophe*, urgence*, humanitaire*, covid*, pandemie, confinement, seisme, cyclone*, inondation*, relevement',
      ),
      es: list(
        'crisis, desastre*, emergencia*, humanitari*, covid*, pandemia*, terremoto*, huracan*, volcan*, alerta temprana, recuperacion, gestion de riesgo*',
      ),
    },
    hints: list('recovery, resilience, resilient, risk, risks, vulnerability'),
    not: list(
      'due to covid*, covid 19 restrictions, covid restrictions, climate crisis, because of covid*, due to the covid*, due to the pandemic, due to pandemic, during the pandemic, covid situation, economic crisis, financial crisis, water crisis',
    ),
    goals: [],
    usual: 3.2,
  },
];
