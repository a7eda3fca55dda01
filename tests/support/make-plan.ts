import type { Answer, Learning, Partner, Plan } from '../../src/plan/plan.js';
import type { Role } from '../../src/plan/role.js';

/** What a test says of a plan: answers by role; learnings are given one by one, and every other field has a default. */
export interface PlanSketch extends Partial<Omit<Plan, 'sections' | 'learnings' | 'partners'>> {
  readonly id: string;
  readonly answers?: Partial<Record<Role, string>>;
  readonly insights?: readonly string[];
  readonly barriers?: readonly string[];
  readonly partners?: readonly { readonly name: string; readonly collaboration?: string }[];
}

/** A whole plan from a sketch, true to every promise of its type. */
export function makePlan(sketch: PlanSketch): Plan {
  const { answers: texts = {}, insights = [], barriers = [], partners: partnerSketches = [], ...fields } = sketch;
  const answers: Answer[] = Object.entries(texts).map(([role, text]) => ({
    role: role as Role,
    anchor: `${role}-a`,
    question: `About ${role}?`,
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
    answers.push({ role, anchor: answer, question: `Which ${role}s?`, text });
  }
  const partners: Partner[] = partnerSketches.map(({ name, collaboration = null }, at) => {
    const anchor = `partners-${at + 1}`;
    answers.push({ role: 'partner', anchor, question: 'With whom?', text: [name, collaboration].join(': ') });
    return { anchor: `partner-${at + 1}`, name, sector: null, collaboration, newAndUnusual: null, answers: [anchor] };
  });
  return {
    file: `${sketch.id}.md`,
    title: sketch.id,
    kind: 'closing',
    year: 2022,
    country: null,
    iso3: null,
    region: null,
    latlng: null,
    language: 'en',
    datasources: [],
    methods: [],
    sdgs: [],
    themes: [],
    links: [],
    pictures: [],
    metadata: new Map(),
    ...fields,
    sections: [{ heading: '', answers }],
    learnings,
    partners,
  };
}
