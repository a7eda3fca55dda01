import { isStopWord } from './stop-words.js';

/**
 * Words that a search keeps, since they may be all that was asked for, but that say nothing about a subject:
 * they are never suggested, and never named as what two plans share.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'able across already although always among around away based because become beyond cannot despite different does done ' +
    'during each either else etc even ever every example far few first given going hence however including instead itself ' +
    'just keep know known last later least less let like likely lot made main mainly may maybe mean near need needed needs ' +
    'neither new next non nor not often once one others ours part per perhaps please put quite rather really same second see ' +
    'seen several she shall since something sometimes soon sure taken themselves therefore third though thus together toward ' +
    'towards two three four five type types unless until upon us use used using various via want whether whole whose why will ' +
    'within without would www http https com org yes yet being both further found help helped its led met very well also ' +
    'etre cette comme ainsi dont entre plus tout tous toute toutes fait faire donc afin chez aussi mais peut peuvent ' +
    'este esta estos estas entre tambien cada todo toda todos todas ser son fue han hay puede pueden mas asi donde'
  ).split(' '),
);

/** True for a term that can stand for a subject: no stop word, no function word, no number, no single letter. */
export function isSignificant(term: string): boolean {
  return term.length > 1 && !/^\d+$/.test(term) && !isStopWord(term) && !FUNCTION_WORDS.has(term);
}
