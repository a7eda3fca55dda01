import { LANGUAGES } from '../plan/language.js';
import type { RefinementChoice, RefinementChoices } from '../query/refined.js';
import type { PageContext } from './page-context.js';

/** A facet's name. */
export function facetName({ archive }: PageContext, facet: string): string {
  return archive.facets[facet]?.label ?? facet;
}

/** A facet's value as a reader of the page's language sees it; the fallback where it is its own label. */
export function valueLabel({ archive }: PageContext, facet: string, value: string, fallback = value): string {
  return archive.facets[facet]?.valueLabel(value) ?? fallback;
}

/** The same where it is one choice among others: some values are said at greater length there. */
export function optionLabel(context: PageContext, facet: string, value: string, fallback = value): string {
  const own = context.archive.facets[facet]?.optionLabel;
  return own === undefined ? valueLabel(context, facet, value, fallback) : (own(value) ?? fallback);
}

/** A partner's sector in the language of the page. */
export function sectorLabel({ archive }: Pick<PageContext, 'archive'>, sector: string): string {
  return archive.sectors[sector] ?? sector;
}

/** What a refinement leads to: a kind of answer, a value, the first and the last of a span; several apart by a dot. */
export function refinementLabel(
  context: Pick<PageContext, 'messages' | 'archive'>,
  { choices }: Pick<RefinementChoices, 'choices'>,
): string {
  return choices.map((choice) => choiceLabel(context, choice)).join(' · ');
}

function choiceLabel(
  { messages, archive }: Pick<PageContext, 'messages' | 'archive'>,
  choice: RefinementChoice,
): string {
  if (choice.kind === 'answer') {
    return choice.answer === 'partner' ? messages.inRoles.partners : messages.results.learningRoles[choice.answer];
  }
  const { facet, values, labels } = choice;
  const named = values.map((value, place) => archive.facets[facet]?.valueLabel(value) ?? labels[place] ?? value);
  const [first = '', ...others] = named;
  const last = others.at(-1);
  return last === undefined ? first : `${first}–${last}`;
}

const languageNames = new Map(
  LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'language' })]),
);

/** The name of a language, by its ISO 639-1 code, in the language of the page. */
export function languageName({ language }: PageContext, code: string): string {
  return languageNames.get(language)?.of(code) ?? code;
}
