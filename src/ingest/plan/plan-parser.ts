import type { CorpusProfile } from '../../plan/corpus-profile.js';
import type { Section } from '../../plan/plan.js';
import { withoutContacts } from '../../text/contacts.js';
import { plainText } from '../../text/plain-text.js';
import { questionMatcher } from '../form/match-question.js';
import { parseHead } from '../form/parse-head.js';
import { readMetadata } from '../form/read-metadata.js';
import { splitItems } from '../form/split-items.js';
import { knownOrganisations } from '../partners/known-organisations.js';
import { partnerReader } from '../partners/read-partners.js';
import type { Finding, FindingCode } from '../report/finding.js';
import { languagesOf } from '../values/answer-languages.js';
import { publicSource } from './public-source.js';
import { titleOf } from './full-title.js';
import type { ParsedFile } from './parsed-plan.js';
import { titleTidier } from './tidy-title.js';
import { AnswerReader } from './answer-reader.js';

export interface ParseOptions {
  /** Keep personal data: keys of the head that name a person, and contacts inside answers. */
  readonly showContacts: boolean;
}

/** Reads one plan from the text of a file. */
export type PlanParser = (file: string, source: string) => ParsedFile;

/**
 * A parser for the files of an archive. It is pure and never fails: what is wrong with a file is reported, and the
 * rest is kept. Values are as in the file, tidied; `groupPlans` brings those of all plans to common forms.
 */
export function planParser(profile: CorpusProfile, options: ParseOptions): PlanParser {
  const matchQuestion = questionMatcher(profile.form.questions);
  const readPartners = partnerReader(knownOrganisations(profile.organisations).startsKnown);
  const knownKeys = new Set(profile.head.keys.map(({ key }) => key));
  const personal = new Set(profile.head.keys.filter((key) => key.personal).map(({ key }) => key));
  const titles = {
    tidy: titleTidier(profile.form.titleWords),
    emptyWords: new Set(profile.form.titleWords.empty),
  };
  const isPersonal = (key: string): boolean => personal.has(key);
  const clean = (text: string): string => (options.showContacts ? text : withoutContacts(text, profile.mailDomain));
  return (file, source) => {
    const lines = source.split('\n');
    const head = parseHead(file, lines, knownKeys);
    const metadata = readMetadata(file, head, profile.head, { ...options, clean });
    const findings: Finding[] = [...head.findings, ...metadata.findings];
    const report = (line: number, code: FindingCode, message: string, done: string) => {
      findings.push({ file, line, code, message, done });
    };
    const reader = new AnswerReader({ clean, report, pictureOrigin: profile.pictureOrigin });
    for (const { heading, items } of splitItems(lines, head.end, matchQuestion)) {
      reader.section(clean(plainText(heading).text), items);
    }
    const answers = reader.sections.flatMap((section) => section.answers);
    const languages = languagesOf(answers);
    if (answers.length === 0) report(0, 'no-answers', 'no question is answered', 'kept with what its head says');
    const { country, countryLine } = metadata;
    const place = country === null ? null : profile.placeOf(country);
    if (country !== null && place === null) {
      report(countryLine, 'country-unknown', `unknown country "${country}"`, 'kept without code and region');
    }
    return {
      plan: {
        file,
        title: titleOf({ file, heading: clean(head.title), country, answers, learnings: reader.learnings }, titles),
        // By the questions answered; where none is, by those asked.
        kind: profile.form.kindOf(reader.answered.size > 0 ? reader.answered : reader.asked),
        year: metadata.year,
        country,
        iso3: place?.iso3 ?? null,
        region: place?.region ?? null,
        digestOf: metadata.digestOf,
        latlng: metadata.latlng,
        language: languages.plan,
        headValues: metadata.values,
        sections: inTheirLanguages(reader.sections, languages.answers),
        learnings: reader.learnings,
        partners: readPartners(reader.partnerAnswers),
        links: reader.links,
        pictures: reader.pictures,
        metadata: metadata.kept,
        source: options.showContacts ? source : publicSource(lines, head.end, isPersonal, clean),
      },
      findings,
      unknownQuestions: reader.unknownQuestions,
    };
  };
}

/** The sections with the language of each answer, given in the order of the answers. */
function inTheirLanguages(sections: readonly Section[], languages: readonly string[]): readonly Section[] {
  let at = 0;
  return sections.map(({ heading, answers }) => ({
    heading,
    answers: answers.map((answer) => ({ ...answer, language: languages[at++] ?? answer.language })),
  }));
}
