import { foldWords } from '../../text/fold.js';
import { nameParts } from './partner-name.js';

/** Words of which a whole name may be made without naming anyone, folded. */
const GENERIC = new Set(
  (
    'the a an of and or in on at for to with from by as other others various many several some all any each both more most different few ' +
    'private public sector sectors local national international regional global municipal civil society societies governmental government governments level lower higher ' +
    'authority authorities administration administrations unit units agency agencies ministry ministries municipality municipalities council councils district districts province provinces village villages city cities town towns rural urban hall halls ' +
    'community communities university universities academia academic academics school schools institution institutions institute institutes research researcher researchers center centers centre centres professor professors student students ' +
    'ngo ngos cso csos cbo cbos ong ongs osc oscs msme msmes sme smes mfi mfis ifi ifis un bank banks commercial financial donor donors partner partners partnership stakeholder stakeholders actor actors ' +
    'organization organizations organisation organisations association associations cooperative cooperatives company companies firm firms enterprise enterprises business businesses start up ups startup startups incubator incubators hub hubs innovator innovators inventor inventors entrepreneur entrepreneurs ' +
    'expert experts consultant consultants specialist specialists leader leaders member members group groups people person persons citizen citizens resident residents user users youth young women men farmer farmers vendor vendors trader traders artist artists activist activists volunteer volunteers influencer influencers diaspora media ' +
    'non profit non governmental grassroots grassroot grassroot traditional religious individual individuals informal social enterprises ecosystem ecosystems solution solutions provider providers service services supplier suppliers developer developers owner owners official officials ' +
    'chamber chambers commerce relevant potential identified identify be tbd tbc tba confirmed determined selected defined yet etc none head office department departments ' +
    'secteur prive public organisation organisations societe civile de la le les du des et d l un une acteurs partenaires autorites locales collectivites territoriales universites ministeres entreprises innovateurs communautes parents populations jeunes femmes services techniques ' +
    'gobierno gobiernos sociedad sector privado academia organizaciones municipios municipalidades universidades empresas comunidades actores locales ' +
    'coordination carrier carriers line mentorship programme programmes program programs project projects portfolio portfolios binational colleague colleagues cabinet his her above similar day main ' +
    'state country existing new unusual key main strategic work household households generators consumers beneficiaries'
  ).split(' '),
);

/** Of whatever kind: a name whose head is one of these in the plural means a class of bodies or people. */
const CLASSES =
  'partners|stakeholders|actors|communit(?:y members|ies)|universities|ministries|municipalities|governments|authorities|agencies|institutions|organi[sz]ations|associations|companies|firms|enterprises|business(?:es)?|banks|start-?ups|startups|incubators|accelerat[eo]rs|hubs|innovators|entrepreneurs?|researchers|professors|students|experts?|consultants?|specialists?|leaders|members|groups?(?= of)|citizens|residents|users|farmers|vendors|traders|artists|activists|influencers|donors|schools|ngos|csos|cbos|msmes|smes|officials|operators|winners|suppliers|providers|developers|owners|cooperatives|shops|pupils|teachers|lawyers and|individuals|employers|embassies|professionals|generators|households|practitioners|volunteers|representatives|networks|departments|units|teams|hospitals|journalists|workers|makers|markets|folk|fishers|people|youth|women|universit[eé]s|minist[eè]res|entreprises|organisations|collectivit[eé]s|communaut[eé]s|empresas|organizaciones|universidades|municipios|comunidades|bloggers|influenceurs|promoteurs|parents|services techniques|autorit[eé]s|retailers|colleagues|collaborators|employees|divisions|provinces|chains?|states|commissioners|commisioners';

/** `Local communities in Yala`, `NGOs working on gender`, `Various CSOs`: the head before any `of`, `in`, `working`. */
const CLASS_OF = new RegExp(
  String.raw`^(?:[^,;]*? )?(?:${CLASSES})(?: ?[-/(&,].*| (?:of|in|and|or|from|on|at|for|with|across|that|which|who|working|operating|under|as|such|based|including|to|located|willing|des?|du|en|dans|et|y)\b.*)?$`,
  'i',
);
/** Words that make a body of a class: `Association of Municipalities`, `Federation of Chambers`. */
const BODY_BEFORE =
  /\b(?:association|federation|union|network|council|chamber|ministry|minist[eè]re|ministerio|department|agency|organi[sz]ation|alliance|foundation|institute|bank|centre|center|forum|committee|society|secretariat|directorate|direction|commission|friends|bureau|board|authority|office|collective|coalition|company|school|university|movement|mouvement|movimiento|asociaci[oó]n|federaci[oó]n|red|fund|trust|programme|college|faculty|ordre|conseil|consejo|house|voice|assembly|confederation|consortium|coordination|platform|group|academy|lawyers for) (?:of|for|des|de|du|de la|the|los|las|to|on)\b/i;

/** A body whose field may be named by general words alone: `Ministry of Local Government`. */
const NAMED_BODY =
  /\b(?:minist\w+|department|institute|agency|secretariat|fund|council|university|association|foundation|assembly|direction|directorate|federation) (?:of|for|des|de|du) /i;

/** What is done, made or meant, and is no body. */
const THINGS =
  /\b(?:portfolios?|strategy|polic(?:y|ies)|approach|campaigns?|challenge|challenges|consultations?|workshops?|courses?|data|intelligence|events?|pandemic|report|survey|discussions?|convergences|helix|expertise|opportunit(?:y|ies)|process|call\/invitation|collaboration|assembl(?:y|ies) plan|internship\/participation|sorting|collecting|day|spaces?|methodolog\w+|session|sessions|assessment|plan|framework|proposition.*|partnerships? for .*)$/i;

const PERSON = /^(?:prof|professor|dr|mr|mrs|ms|honou?rable|hon|h\.e|sr|sra|mme|m)\.? \p{Lu}/iu;

const STARTS_WRONG =
  /^(?:met|lab|banks like|select |employees|civil society collaborators|public consultations|possibly|similar|as|in|of|for|with|at|on|by|from|under|portfolio|portefeuille|call for|co (?:colleagues|and)|dpm and|to|here|and|but|although|only|one of|more than|over|about|based|due|part of|members? of|winners|the (?:first|second|third|fourth|fifth|winners|main|proposal|lab)|potential|potentil|providing|range of|pool of|support(?:ing)?|analysis|avec|les|mostly|mainly|especially|including|such as|example|e\.g|i\.e|non r|activit[eé](?:s)? non|action \d|phase \d|see|same|yes|through|within|according|unusual|new partners|d[eé]mobilisation|\d+\+?(?: \p{Ll})|equally|informal|individual|relevant|additional|possible|public enterprises|existing|selected|various|many|several|some|other|others|any|all|most|each|every|so far|together|even|above|an? |this|these|that|those|it|they|he|she|we|i|our|their|his|its|no(?! m[aá]s)|not|none|if|when|while|where|what|how|who|why|there|in addition|within|inter alia|among|amongst|between|during|after|before|since|until|once|currently|previously|finally|firstly|secondly|first|second|third|also|however|therefore|moreover|furthermore|thanks|dear|please|note|nb|tbd|tbc|n\/a)\b/iu;

const HALF =
  /\b(?:of|for|and|the|in|on|with|by|to|from|at|under|de|du|des|la|le|les|et|y|del|en|avec|con|para|pour|&|-|'|’)$/i;

/** A verb and its object: `Connecting to the network`, `Celebrating the Year of Glass`. */
const DOING = /^\p{Lu}\p{Ll}+ing (?:[\p{Ll}]|the\b)/u;
const VERB =
  /\b(?:was|were|is|are|has|have|had|will|worked|provided|supported|helped|attended|participated|joined|who|which|est|sont|sera|seront|avons|participaron|been|being|can|could|would|should|did|does|do|identified|engaged|seront|ont|sera|explored|collaborated|connected|conducted|developed|named)\b/i;

/**
 * Whether a text that stands where a partner's name should names no organisation: a class of bodies (*local communities*,
 * *various NGOs*), a person, a task, half a name, a sentence.
 */
export function namesNoOrganisation(name: string): boolean {
  const plain = name
    .replace(/\s*[([][^()[\]]*[)\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || !/\p{L}{2}/u.test(plain)) return true;
  const words = foldWords(plain).split(' ');
  if (
    nameParts(name).short === null &&
    !NAMED_BODY.test(plain) &&
    words.every((word) => GENERIC.has(word) || /^(?:\d+|accelerat[eo]rs?)$/.test(word))
  )
    return true;
  if (PERSON.test(plain) || STARTS_WRONG.test(plain) || HALF.test(plain) || DOING.test(plain)) return true;
  if (
    /[?!]|\.\. |:\/\/|: |(?:workshop|session|meeting|call|course)$/.test(plain) ||
    (VERB.test(plain) && words.length > 2) ||
    (words.length < 5 && plain.includes(' or '))
  )
    return true;
  if (
    THINGS.test(plain) &&
    !/\b(?:agency|ministry|institute|association|center|centre|foundation|hub|lab)\b/i.test(plain)
  )
    return true;
  return CLASS_OF.test(plain) && !BODY_BEFORE.test(plain) && !isProperClass(plain);
}

/** `Saturday Cloth Traders`: three words or more, all with capitals, of which the first is no general one. */
function isProperClass(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 3 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    !words.slice(0, 2).some((word) => GENERIC.has(foldWords(word)))
  );
}
