import { decodeHTML } from 'entities';

/** One answer of a source file as a careful person would copy it out: its words in order. */
export interface SourceAnswer {
  /** Line of its question, from 1; of its first text where it has none. */
  readonly line: number;
  /** The question as written, without `>`; empty for text outside any. */
  readonly question: string;
  /** Runs of letters and digits, lower case; e-mail addresses left out, of a URL that names a person all but the host. */
  readonly words: readonly string[];
}

/** How the template's questions begin. Kept apart from the parser's table on purpose: the two check each other. */
const BEGINNINGS = [
  'please ', 'challenge type', 'challenge statement', 'background:', 'quantitative evidence', 'qualitative evidence',
  'value proposition', 'short “tweet”', 'short "tweet"', 'who are your top', 'what sector does', 'is this a new', 'learning question:',
  'to what stage', 'usage of methods', 'existing data gaps', 'early leads', 'end of action', 'what are the top', 'considering the outcomes',
  'can you provide more', 'did you experience', 'for this frontier', 'relating to your', 'why was it necessary', 'if applicable,',
  'bonus question', 'the closing form saves',
]; // prettier-ignore
const STAGES = new Set(['sense', 'explore', 'test', 'grow']);
const TEMPLATE_LINES = [
  'please note: we ask you to only submit a maximum of 3 challenges',
  '****',
  '<div class="group">',
  '</div>',
];
const NOTHING = new Set(['', 'n a', 'na', 'none', 'not applicable', 'nil', 'ras', 'r a s', 'x', 'null', 'n a n a', 'na na', 'aucun', 'aucune', 'ninguno', 'neant', 'néant', 'non applicable', 'no aplica', 'not available', 'tbd', 'nan', 'ninguna', 'nenhum', 'nenhuma', 'sans objet', 'pas du tout', 'xx']); // prettier-ignore

/**
 * Reads the answers of a plan's source without the parser: line by line, by the beginnings of the template's questions.
 * Answers that mean none are left out.
 */
export function sourceAnswers(source: string): readonly SourceAnswer[] {
  const lines = source
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', ' ')
    .split('\n');
  const answers: { line: number; question: string; text: string[] }[] = [];
  const firstHeading = lines.findIndex((line) => line.startsWith('##') || line.startsWith('>'));
  let current = { line: firstHeading + 1, question: '', text: [] as string[] };
  const open = (line: number, question: string) => {
    answers.push(current);
    current = { line, question, text: [] };
  };
  for (let index = Math.max(0, firstHeading); index < lines.length && firstHeading >= 0; index++) {
    const line = (lines[index] ?? '').trim();
    const asked = line.startsWith('>') ? plain(line.slice(1)).trim() : null;
    if (/^##(?: |$)/.test(line) && startsSection(lines, index)) open(index + 1, '');
    else if (asked !== null && isQuestion(asked)) open(index + 1, asked);
    else if (asked === '' || asked === 'None' || TEMPLATE_LINES.some((known) => line.toLowerCase().startsWith(known)))
      continue;
    else current.text.push(lines[index] ?? '');
  }
  answers.push(current);
  return answers
    .map(({ line, question, text }) => ({ line, question, words: wordsOf(text.join('\n')) }))
    .filter(({ words }) => !NOTHING.has(words.join(' ')));
}

/** The words of a text as this check counts them. */
export function wordsOf(text: string): readonly string[] {
  return (
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function plain(text: string): string {
  let decoded = text;
  for (let round = 0; round < 16 && /&#?\w+;/.test(decoded); round++)
    decoded = decoded.replace(/&#?\w+;/g, (entity) => decodeHTML(entity));
  return decoded
    .replace(/!\[Missing alt text\]\([^)\n]*\)/g, ' ')
    .replace(/\[((?:https?|www)[^]*?)\]\(\1\)/g, ' $1 ')
    .replace(/<img[^>]*>/gi, ' ')
    .replace(/<\/?(?:br|div|p|o:p|li|ul|ol)(?:\s[^>]*)?\/?>/gi, ' ')
    .replace(/<a [^>]*>([^<]*)<\/a>/gi, '$1')
    .replace(/" target="_blank">/g, ' ')
    .replace(/<\/?(?:span|font|b|i|u|strong|em)(?:\s[^>]*)?>/gi, '')
    .replace(/[\u200b\ufeff\u00ad\u2060\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(https?:\/\/[^\s/]+\/)\S*(?:_undp_org|%5Fundp%5Forg|(?<!\/)@undp|%40undp)\S*/gi, '$1')
    .replace(/file:\/\/\/\S*\bUsers\/\S*/gi, 'file')
    .replace(/[\w.+-]+(?:@|%40)(?:[a-z\d-]{2,}\.)+[a-z]{2,}/gi, ' ')
    .replace(/@undp\.org/gi, ' ');
}

function isQuestion(asked: string): boolean {
  const folded = asked.toLowerCase().replace(/\s+/g, ' ');
  return STAGES.has(folded) || BEGINNINGS.some((beginning) => folded.startsWith(beginning));
}

function startsSection(lines: readonly string[], index: number): boolean {
  const next =
    lines
      .slice(index + 1)
      .find((line) => line.trim() !== '')
      ?.trim() ?? '';
  return next === '' || next === '****' || next.startsWith('>') || next.startsWith('##');
}
