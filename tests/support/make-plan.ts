import type { Answer, Learning, Partner, Plan } from '../../src/plan/plan.js';
import type { Role } from '../../src/plan/role.js';
import { groupBy } from '../../src/text/group-by.js';

/** What a test says of a plan: answers by role; learnings are given one by one, and every other field has a default. */
export interface PlanSketch extends Partial<Omit<Plan, 'sections' | 'learnings' | 'partners' | 'values'>> {
  readonly id: string;
  readonly answers?: Partial<Record<Role, string>>;
  readonly insights?: readonly string[];
  readonly barriers?: readonly string[];
  readonly partners?: readonly { readonly name: string; readonly collaboration?: string }[];
  /** By facet; those of kind, year, country, lang and partner follow from the plan. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** A whole plan from a sketch, true to every promise of its type. */
export function makePlan(sketch: PlanSketch): Plan {
  const { answers: texts = {}, insights = [], barriers = [], partners: partnerSketches = [], values = {} } = sketch;
  const answers: Answer[] = Object.entries(texts).map(([role, text]) => ({
    role: role as Role,
    anchor: `${role}-a`,
    question: `About ${role}?`,
    language: sketch.language ?? 'en',
    text,
  }));
  const learnings: Learning[] = [];
  for (const [role, list] of [['insight', insights] as const, ['barrier', barriers] as const]) {
    if (list.length === 0) continue;
    const answer = `${role}s`;
    let text = '';
    list.forEach((each, at) => {
      text += `${at + 1}. `;
      const start = text.length;
      text += each;
      learnings.push({ role, anchor: `${role}-${at + 1}`, text: each, answer, start, end: text.length });
      text += '\n';
    });
    answers.push({ role, anchor: answer, question: `Which ${role}s?`, language: sketch.language ?? 'en', text });
  }
  const partners: Partner[] = partnerSketches.map(({ name, collaboration = null }, at) => {
    const anchor = `partners-${at + 1}`;
    answers.push({
      role: 'partner',
      anchor,
      question: 'With whom?',
      language: sketch.language ?? 'en',
      text: [name, collaboration].join(': '),
    });
    return {
      anchor: `partner-${at + 1}`,
      name,
      written: name,
      sector: null,
      sectorFrom: null,
      collaboration,
      newAndUnusual: null,
      answers: [anchor],
    };
  });
  const { kind = 'closing', year = 2022, country = null, language = 'en' } = sketch;
  return {
    id: sketch.id,
    file: sketch.file ?? `${sketch.id}.md`,
    title: sketch.title ?? sketch.id,
    kind,
    year,
    country,
    iso3: sketch.iso3 ?? null,
    digestOf: sketch.digestOf ?? null,
    latlng: sketch.latlng ?? null,
    language,
    values: new Map([
      ['kind', [kind]],
      ...(year === null ? [] : ([['year', [String(year)]]] as const)),
      ...(country === null ? [] : ([['country', [country]]] as const)),
      ...(partners.length === 0 ? [] : ([['partner', [...groupBy(partners, ({ name }) => name).keys()]]] as const)),
      ['lang', [language]],
      ...Object.entries(values),
    ]),
    links: sketch.links ?? [],
    pictures: sketch.pictures ?? [],
    source: sketch.source ?? '',
    addedAt: sketch.addedAt ?? '2024-05-31T00:00:00.000Z',
    metadata: sketch.metadata ?? new Map<string, readonly string[]>(),
    sections: [{ heading: '', answers }],
    learnings,
    copyOf: null,
    learningCopyOf: new Map(),
    partners,
  };
}
