import type { SectorRule } from '../plan/organisations.js';

function rule(sector: string, sure: boolean, words: string): SectorRule {
  return { sector, sure, words: words.split('|') };
}

/**
 * The sector of an organisation by the words of its name, the first that fits: a *university hospital* is a university,
 * a *ministry bank* a ministry. `sure` ones were read on the archive's names; the others are likely.
 */
export const SECTOR_RULES: readonly SectorRule[] = [
  rule(
    'Government',
    true,
    'minist*|minsit*|municipal*|mairie|alcaldia|prefecture|governorate|intendencia*|parliament|senate|city of|city council|city hall|town hall|town council|county government|county council|district council|district administration|local government|state government|regional government|provincial government|government of|governor*|secretariat of|secretaria de|vice presidency|presidency|directorate|direction generale|direccion general|revenue authority|police|prime minister*|president s office|cabinet|undersecretar*|akimat|camara municipal|commune de|commune|gobernacion|gobierno|ayuntamiento|parishad|embassy|statistics|statistical|statistique*|estadistica*|court|judiciary|sous prefecture|regional administration|sub district',
  ),
  rule(
    'Academia',
    true,
    'universit*|universidad*|faculty|faculte|facultad|college|academy of sciences|school of|polytechnic*|polytechnique|ecole|escuela|lycee|high school|campus|research institute|institut de recherche',
  ),
  rule('United Nations', true, 'un|united nations|nations unies|naciones unidas|onu'),
  rule(
    'Private sector',
    true,
    'ltd|limited|llc|inc|plc|gmbh|sarl|s a r l|srl|sas|pvt|pty|corp|company|companies|sdn bhd|consulting|consultores|consultants|startup|start up|telecom|airlines|hotel|ventures|studio|software|pharma*|chamber of commerce|chambre de commerce|camara de comercio|chambers of commerce|private sector|bank limited',
  ),
  rule(
    'Civil society',
    true,
    'ngo|ong|cso|non governmental|non government|association*|asociacion*|associacao|foundation|fundacion|fondation|fundacao|charity|federation of|civil society|societe civile|red cross|red crescent|cooperative*|coop|union of|trade union|alliance|collective|collectif|colectivo|coalition|youth network|volunteers|scouts|society',
  ),
  rule(
    'Government',
    false,
    'department|departement|departamento|secretariat|secretaria|authority|autoridad|autorite|commission|comision|agency|agence|agencia|bureau of|council|conseil|consejo|government*|national|nacional|nationale|state|county|district|province|region|city|central bank|banque centrale|banco central|public|office|service|tourism board|directorate|division of',
  ),
  rule(
    'Academia',
    false,
    'institut|institute|instituto|studies|academy|learning center|academia|research|school|center for research|laborator*|laboratoire',
  ),
  rule(
    'Private sector',
    false,
    'enterprise|enterprises|entreprise|entreprises|empresa|bank|banque|banco|technolog*|tech|labs|solutions|group|media|incubator|accelerator|energy|digital|hub|capital|chamber',
  ),
  rule(
    'Civil society',
    false,
    'network|reseau|red|forum|federation|union|initiative|movement|trust|fund|society|community|women|youth|club|guild',
  ),
];
