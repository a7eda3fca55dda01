import type { KnownOrganisation, Organisations } from '../plan/organisations.js';
import { SECTOR_RULES } from './sectors.js';

/** `UNICEF | full name | full name, …`: agencies with their full names in English, French and Spanish and their short ones in other languages. */
const UNITED_NATIONS = `
UNICEF | United Nations Children's Fund | United Nations International Children's Emergency Fund | Fonds des Nations Unies pour l'enfance | Fondo de las Naciones Unidas para la Infancia
UN Women | UNWOMEN | ONU Femmes | ONU Mujeres | ONU Mulheres | United Nations Entity for Gender Equality and the Empowerment of Women | Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes
UNFPA | FNUAP | United Nations Population Fund | United Nations Fund for Population Activities | Fonds des Nations Unies pour la population | Fondo de Población de las Naciones Unidas
UNCDF | FENU | FNUDC | United Nations Capital Development Fund | Fonds d'équipement des Nations Unies | Fondo de las Naciones Unidas para el Desarrollo de la Capitalización
UNV | VNU | United Nations Volunteers | United Nations Volunteer | UN Volunteers | UN Volunteer | United Nations Volunteer Programme | United Nations Volunteers Programme | Volontaires des Nations Unies | Programme des Volontaires des Nations Unies | Voluntarios de las Naciones Unidas
UNEP | PNUE | PNUMA | UN Environment | UN Environment Programme | United Nations Environment Programme | United Nations Environment Program | Programme des Nations Unies pour l'environnement | Programa de las Naciones Unidas para el Medio Ambiente
WFP | PAM | World Food Programme | World Food Program | UN World Food Programme | United Nations World Food Programme | Programme alimentaire mondial | Programa Mundial de Alimentos
FAO | UNFAO | UN FAO | Food and Agriculture Organization | Food and Agriculture Organisation | Food and Agricultural Organization | Food and Agriculture Organization of the United Nations | Organisation des Nations Unies pour l'alimentation et l'agriculture | Organización de las Naciones Unidas para la Alimentación y la Agricultura
WHO | OMS | World Health Organization | World Health Organisation | Organisation mondiale de la santé | Organización Mundial de la Salud
PAHO | OPS | PAHO/WHO | Pan American Health Organization | Organización Panamericana de la Salud
ILO | OIT | International Labour Organization | International Labour Organisation | International Labor Organization | Organisation internationale du travail | Bureau international du travail | Organización Internacional del Trabajo
IOM | OIM | International Organization for Migration | International Organisation for Migration | UN Migration | Organisation internationale pour les migrations | Organización Internacional para las Migraciones
UNESCO | United Nations Educational, Scientific and Cultural Organization | Organisation des Nations Unies pour l'éducation, la science et la culture | Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura
UNHCR | HCR | ACNUR | UN Refugee Agency | United Nations High Commissioner for Refugees | Office of the United Nations High Commissioner for Refugees | Haut Commissariat des Nations Unies pour les réfugiés | Alto Comisionado de las Naciones Unidas para los Refugiados
UNIDO | ONUDI | United Nations Industrial Development Organization | United Nations Industrial Development Organisation | Organisation des Nations Unies pour le développement industriel | Organización de las Naciones Unidas para el Desarrollo Industrial
UNODC | ONUDC | United Nations Office on Drugs and Crime | Office des Nations Unies contre la drogue et le crime | Oficina de las Naciones Unidas contra la Droga y el Delito
UN-Habitat | ONU Habitat | UNHABITAT | United Nations Human Settlements Programme | Programme des Nations Unies pour les établissements humains | Programa de las Naciones Unidas para los Asentamientos Humanos
UNAIDS | ONUSIDA | Joint United Nations Programme on HIV/AIDS | Programme commun des Nations Unies sur le VIH/sida
UNOPS | United Nations Office for Project Services | Bureau des Nations Unies pour les services d'appui aux projets | Oficina de las Naciones Unidas de Servicios para Proyectos
UNDRR | UNISDR | United Nations Office for Disaster Risk Reduction | UN Office for Disaster Risk Reduction | Bureau des Nations Unies pour la réduction des risques de catastrophe | Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres
OCHA | UNOCHA | UN OCHA | United Nations Office for the Coordination of Humanitarian Affairs | Bureau de la coordination des affaires humanitaires | Oficina de Coordinación de Asuntos Humanitarios
OHCHR | UNOHCHR | UN Human Rights | United Nations Office of the High Commissioner for Human Rights | Office of the High Commissioner for Human Rights | Haut-Commissariat des Nations Unies aux droits de l'homme | Alto Comisionado de las Naciones Unidas para los Derechos Humanos
UNCTAD | CNUCED | UN Trade and Development | United Nations Conference on Trade and Development | Conférence des Nations Unies sur le commerce et le développement | Conferencia de las Naciones Unidas sobre Comercio y Desarrollo
UN Tourism | UNWTO | OMT | World Tourism Organization | Organisation mondiale du tourisme | Organización Mundial del Turismo
ITU | UIT | International Telecommunication Union | International Telecommunications Union | Union internationale des télécommunications | Unión Internacional de Telecomunicaciones
IFAD | FIDA | International Fund for Agricultural Development | Fonds international de développement agricole | Fondo Internacional de Desarrollo Agrícola
ITC | International Trade Centre | Centre du commerce international | Centro de Comercio Internacional
WIPO | OMPI | World Intellectual Property Organization | Organisation mondiale de la propriété intellectuelle | Organización Mundial de la Propiedad Intelectual
WMO | World Meteorological Organization | Organisation météorologique mondiale | Organización Meteorológica Mundial
UNITAR | United Nations Institute for Training and Research | Institut des Nations Unies pour la formation et la recherche
UNOSAT | UNITAR-UNOSAT | United Nations Satellite Centre | UN Satellite Centre
UN Global Pulse | UN Pulse Lab | Pulse Lab | Global Pulse | United Nations Global Pulse | Pulse Lab Jakarta | UN Global Pulse Lab
UN DESA | UNDESA | United Nations Department of Economic and Social Affairs | UN Department of Economic and Social Affairs
ECLAC | CEPAL | UN ECLAC | Economic Commission for Latin America and the Caribbean | Comisión Económica para América Latina y el Caribe
ESCAP | UNESCAP | UN ESCAP | Economic and Social Commission for Asia and the Pacific | United Nations Economic and Social Commission for Asia and the Pacific
ESCWA | UNESCWA | UN ESCWA | Economic and Social Commission for Western Asia
UNECA | ECA | Economic Commission for Africa | United Nations Economic Commission for Africa | Commission économique pour l'Afrique
UNECE | United Nations Economic Commission for Europe | Economic Commission for Europe
UNRWA | United Nations Relief and Works Agency | Office de secours et de travaux des Nations Unies
UNMAS | United Nations Mine Action Service
UNSSC | United Nations System Staff College
UNU | United Nations University | Université des Nations Unies | Universidad de las Naciones Unidas
UN Global Compact | Global Compact | United Nations Global Compact | Pacte mondial des Nations Unies | Pacto Global | Pacto Mundial de las Naciones Unidas
UN Country Team | UNCT | UN CT | United Nations Country Team
UN Resident Coordinator's Office | RCO | UNRCO | UN RCO | UN Resident Coordinator Office | UN Resident Coordinators Office | Resident Coordinator's Office | Resident Coordinator Office | Office of the Resident Coordinator | United Nations Resident Coordinator's Office | United Nations Resident Coordinator Office | UN Resident Coordinator | Bureau du Coordonnateur résident | Oficina de la Coordinadora Residente | Oficina del Coordinador Residente
UN OICT | UNOICT | Office of Information and Communications Technology
UN Technology Bank | UNTB | United Nations Technology Bank | UN Technology Bank for Least Developed Countries
UN Legal Identity Agenda | UNLIA
UNIC | United Nations Information Centre | UN Information Centre`;

/** Banks of nations, bodies of several countries, and development agencies of one that work in others. */
const OTHERS: readonly (readonly [sector: string, lines: string])[] = [
  [
    'International organisation',
    `
World Bank | WB | The World Bank Group | World Bank Group | Banque mondiale | Banco Mundial
IFC | International Finance Corporation
IMF | FMI | International Monetary Fund | Fonds monétaire international | Fondo Monetario Internacional
Inter-American Development Bank | IDB | IADB | Interamerican Development Bank | BID | Banco Interamericano de Desarrollo | Inter American Development Bank
IDB Lab | BID Lab
African Development Bank | AfDB | BAD | African Development Bank Group | Banque africaine de développement
Asian Development Bank | ADB | Asia Development Bank
Islamic Development Bank | IsDB
CAF | Development Bank of Latin America | Corporación Andina de Fomento | Banco de Desarrollo de América Latina
EBRD | European Bank for Reconstruction and Development
European Union | EU | UE | Union européenne | Unión Europea
European Commission | Commission européenne | Comisión Europea
African Union | AU | Union africaine
OECD | OCDE | Organisation for Economic Co-operation and Development
OSCE | Organization for Security and Co-operation in Europe
OIF | Organisation internationale de la Francophonie
ECOWAS | CEDEAO | Economic Community of West African States
GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | German Agency for International Cooperation | German Society for International Cooperation | German Corporation for International Cooperation
USAID | US AID | United States Agency for International Development | US Agency for International Development
AFD | Agence française de développement | French Development Agency
JICA | Japan International Cooperation Agency
KOICA | Korea International Cooperation Agency
SIDA | Swedish International Development Cooperation Agency | Swedish International Development Agency
FCDO | Foreign, Commonwealth and Development Office | UK Foreign, Commonwealth and Development Office
DFID | Department for International Development | UKAID
Enabel | Belgian Development Agency
Lux-Development | LuxDev
GEF | Global Environment Facility | Global Environment Fund | Fonds pour l'environnement mondial
GEF Small Grants Programme | GEF SGP | SGP | GEF Small Grants Program | GEF/SGP | Small Grants Programme | Global Environment Facility Small Grants Programme | Global Environment Fund Small Grants Programme | Global Environment Facility Small Grants Program
Green Climate Fund | GCF
IUCN | UICN | International Union for Conservation of Nature`,
  ],
  [
    'Civil society',
    `
Red Cross | ICRC | IFRC | Croix-Rouge | Cruz Roja | International Federation of Red Cross and Red Crescent Societies
WWF | World Wide Fund for Nature | World Wildlife Fund
Mercy Corps | NGO Mercy Corps
Oxfam
Save the Children
Plan International
World Vision
CARE International
Humanity & Inclusion | Handicap International`,
  ],
];

function readLines(sector: string, lines: string): readonly KnownOrganisation[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...otherNames] = line.split(' | ');
      return { name, sector, otherNames };
    });
}

/** What the archive knows of organisations. */
export const ORGANISATIONS: Organisations = {
  known: [['United Nations', UNITED_NATIONS] as const, ...OTHERS].flatMap(([sector, lines]) =>
    readLines(sector, lines),
  ),
  own: [
    'undp',
    'undps',
    'pnud',
    'accelerator lab',
    'accelerator labs',
    'acclab',
    'acclabs',
    'acc lab',
    'acc labs',
    'alab',
    'irh',
    'rbap',
    'rblac',
    'rbas',
    'rbec',
    'bpps',
    'bureau pays',
    'country office',
    'bangkok regional hub',
    'bankok regional hub',
    'istanbul regional hub',
    'amman regional hub',
    'laboratoire d acceleration',
    'laboratoire accelerateur',
    'laboratorio de aceleracion',
    'united nations development programme',
    'united nations development program',
    'programme des nations unies pour le developpement',
    'programa de las naciones unidas para el desarrollo',
  ],
  ownUnits: (
    'sdg|sdgs|cdo|bpps|rbap|rba|rbas|rblac|rbec|irh|siu|gpn|co|country office|country offices|the co|istanbul regional hub|bangkok regional hub|bankok regional hub|amman regional hub|panama regional hub|' +
    'regional service center for africa|regional innovation center|regional innovation centre|bureau for policy and programme support|strategic innovation unit|strategic innovation team|' +
    'chief digital office|sustainable finance hub|governance cluster|environment cluster|energy and environment cluster|global policy network|crisis bureau|biofin|insurance and risk finance facility|' +
    'sdg integration|sdg integration team|seoul policy centre|tadamon crowdfunding academy|youth co lab|youthconnekt|africa borderlands center|africa borderlands centre|ic4dv|oslo governance centre|' +
    'communication team|communications team|programme team|gender team|operations team|procurement team|environment team|governance team|inclusive growth|inclusive growth cluster|joint sdg fund|all country office units|all county office units'
  ).split('|'),
  sectors: SECTOR_RULES,
};
