import { INSTITUTION } from './institution-words.js';
import { namesNoOrganisation } from './no-organisation.js';
import { isShortName, nameParts, tidyName, type StartsKnown } from './partner-name.js';

/** A name that running text holds, with the sentences that speak of it. */
export interface NamedInProse {
  readonly name: string;
  readonly about: string;
}

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}&'’./-]*|\d+(?:\p{Lu}|st|nd|rd|th)[\p{L}\p{N}]*)`;
const LITTLE = "(?:of the|of|for the|for|and the|and|de la|de l['’]|de los|del|des|de|du|do|da|la|le|et|y|&|in|on)";
/** What a name does not end with: the noun follows, if in small letters. */
const BEFORE_NOUN =
  'Higher|Medium|Small|Small-scaled|Public|Social|Natural|Civil|Technical|Primary|Secondary|Local|Rural|Digital|Foreign|Human|Environmental|Scientific|Economic|Labou?r and|Circular|Sustainable';
/** A run of words in capitals, with little words between, and brackets behind. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.@/])(?:${WORD})(?:(?:,? ${LITTLE}){0,2} ?${WORD}| ${WORD}| [–-] (?=\p{Lu}\p{Ll}+ \p{L}))*(?: (?<=(?:${BEFORE_NOUN}) )\p{Ll}{4,}(?: and \p{Ll}{4,})?)?(?: ?\([^()\n]{2,60}\))?`,
  'gu',
);
/** French, Spanish and English names in small letters: `l'office nationale de l'eau`, `the ministry of Youth`. */
const SMALL =
  /(?<![\p{L}])((?:ministry|university|municipality|minist[eè]re|association|universit[eé]|office nationale?|agence nationale|direction g[eé]n[eé]rale|institut|mairie|facult[eé]|f[eé]d[eé]ration|chambre) (?:nationale? |g[eé]n[eé]rale? |r[eé]gionale? )?(?:of |des |de la |de l['’]|du |de )(?:\p{L}[\p{L}’'-]*)(?:(?: et de l['’]| et de la | et du | et des | and | des | de la | de l['’]| du | de | of )\p{L}[\p{L}’'-]+| \p{Lu}[\p{L}’'-]+){0,4})/giu;

const WITH_SOMEONE =
  /\b(?:work|partner|collaborat|cooperat|co-operat|consult|together with|engag|support|hired|contract|alliance|joint|involv|contribut|team|approach|interact|help|provid|lead|led|conduct|train|organi[sz]|facilitat|develop|brought|invit|interview|participat|assist|design|host|agreement|implement|met with|thanks to|represent|travaill|collabor|partenari|consult|appui|accompagn|contribu|particip|grâce|avec|organis|trabaj|alianza|apoy|colabor)/i;
const NOT_SO =
  /\b(?:did not|didn['’]t|have not|haven['’]t|has not|was not|were not|none|no (?:partner|one)|not yet|tried|trying|will be|will work|we will|plan to|planning to|intend|hope|would like|could|but didn|fell|unable|unsuccessful|pas encore|n['’]avons pas|aucun|interested in|potential partner)\b/i;

const INSTITUTIONS = new RegExp(String.raw`\b(?:${INSTITUTION})\b`, 'iu');
/** A sentence begins with it and not a name. */
const STARTERS =
  /^(?:We|In|This|These|To|Our|It|There|As|For|With|No|Nous|Il|At|During|Although|All|Some|Both|Since|Given|Through|Regarding|Among|Within|By|They|Other|Several|Many|Each|Based|Currently|Once|After|Before|Despite|While|Yes|Not|The|A|An|And|But|Also|From|Their|Its|Les|Le|La|L['’]|Pour|Dans|Avec|Une?|Des|On|One|Two|Three|Additionally|Moreover|Similarly|Furthermore|Finally|Lastly|However|Meanwhile|Local|Private|National|Various|Representatives?|Together|Using|Thanks|Close|Closely|Here|Most|Part|Que|El|Los|En|Con|Se|I) +/u;

/** The organisations that a text of whole sentences names as those that someone worked with, in its order. */
export function namedInProse(text: string, startsKnown: StartsKnown): readonly NamedInProse[] {
  const found: NamedInProse[] = [];
  const sentences = text.split(/(?<=[.!?]["”)]?)\s+(?=[\p{Lu}"“(])|\n+/u);
  for (const sentence of sentences) {
    if (NOT_SO.test(sentence) || !(WITH_SOMEONE.test(sentence) || sentences.length === 1)) continue;
    for (const run of runsOf(sentence, startsKnown)) {
      const name = nameOf(run, sentence, startsKnown);
      if (name === null || found.some((each) => each.name === name)) continue;
      found.push({ name, about: sentence });
    }
  }
  return found;
}

function runsOf(sentence: string, startsKnown: StartsKnown): readonly string[] {
  const runs = [...sentence.matchAll(RUN)].map((match) => ({ at: match.index, text: match[0] }));
  for (const match of sentence.matchAll(SMALL)) {
    const [text] = match;
    const over = runs.findIndex((run) => run.at < match.index + text.length && match.index < run.at + run.text.length);
    if (over === -1) runs.push({ at: match.index, text });
    else if (!INSTITUTIONS.test(runs[over]?.text ?? '')) runs[over] = { at: match.index, text };
  }
  return runs.toSorted((a, b) => a.at - b.at).flatMap(({ text }) => divideRun(text, startsKnown));
}

/** `Ministry of Tourism and the National Agency of Water` are two. */
function divideRun(run: string, startsKnown: StartsKnown): readonly string[] {
  const each = run.split(/,? (?:and|et|y|&) (?:the )?/u);
  if (each.length > 1 && each.every((part) => startsKnown(part) || isShortName(part))) return each;
  const parts = run.split(
    / (?:and|et|y|&) (?=(?:the |la |le |el )?(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:Minist|Universit|Agenc|Department|Institut|Municipalit|Council|Office|Association|Foundation|Bank|Chamber))/u,
  );
  return parts.every(
    (part) => /\p{Lu}\p{L}+/u.test(part) && INSTITUTIONS.test(part) && !/\b(?:of|for|de|des|du)$/.test(part),
  )
    ? parts
    : [run];
}

/** What shows to be no organisation by its words has to be the one worked with. */
function isWith(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return at > 0 && WORKED_WITH.test(sentence.slice(0, at));
}

const WORKED_WITH =
  /\b(?:[Ww]ork(?:ed|ing)?|[Pp]artner(?:ed|ing|ship)?|[Cc]ollaborat(?:ed|ion|ing)|cooperat(?:ed|ion)|teamed up|consulted|travaill\S+|collaboration|partenariat|trabaj\S+|alianza|colabor\S+) (?:\p{Ll}+ ){0,2}(?:with|avec|con) (?:the |la |le |les |el )?$|\b(?:hired|contracted|commissioned) (?:the )?$/u;

function nameOf(run: string, sentence: string, startsKnown: StartsKnown): string | null {
  let text = run;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(STARTERS, '');
  }
  const name = tidyName(text.replace(/['’]s$/u, ''));
  const { full, short } = nameParts(name);
  if (startsKnown(full)) return name;
  if (namesNoOrganisation(name)) return null;
  const words = full.split(' ').length;
  if (words > 12) return null;
  if (words >= 2 && INSTITUTIONS.test(full)) return name;
  if (short !== null && (isWith(sentence, full) || /^(?:[Tt]he )?$/.test(sentence.slice(0, sentence.indexOf(full)))))
    return name;
  return NO_NAMES.has(full) || /^\p{Lu}\p{Ll}{0,2}$/u.test(full) || !isWith(sentence, full) ? null : name;
}

/** Short forms that name no organisation. */
const NO_NAMES = new Set(
  'NGO NGOS CSO CSOS ONG SME SMES MSME MSMES ICT COVID GIS USA USD NDC NDCS TOR MOU RFP RFQ KPI GDP HIV AIDS LGBT PWD PWDS IOT GPS API APP FAQ TOT M&E FGD NDS PPP PDF WASH STEM STI HQ PMU MVP OSC SDI VNR NHDR CCA UAV GHG'.split(
    ' ',
  ),
);
