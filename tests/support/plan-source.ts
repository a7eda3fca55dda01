/** The text of a plan file in the archive's format, from questions and answers. */
export interface PlanSource {
  readonly title?: string;
  /** `[[key:value]]` lines, in order; those a plan cannot be without are filled in. */
  readonly metadata?: readonly (readonly [string, string])[];
  /** Heading to its items: question and answer; a null question is a bare `>`. */
  readonly sections: readonly {
    readonly heading: string;
    readonly items: readonly (readonly [string | null, string])[];
  }[];
}

export const INSIGHTS =
  'What are the top 5 key insights you generated about your frontier challenge during this Action Learning Plan?';
export const BARRIERS =
  'Did you experience any barriers or bottlenecks when impacting the system, working on your frontier challenge respectively?';

export function planSource({ title = 'Clean water for all', metadata = [], sections }: PlanSource): string {
  const usual: [string, string][] = [
    ['focal_point', 'a.person@undp.org'],
    ['year', '2023'],
    ['type', 'learningplan'],
    ['country', 'Kenya'],
    ['latlng', '0.55,37.82'],
  ];
  const given = new Set(metadata.map(([key]) => key));
  const head = [...usual.filter(([key]) => !given.has(key)), ...metadata].map(([key, value]) => `[[${key}:${value}]]`);
  const body = sections.map(({ heading, items }) =>
    [`## ${heading}`, ...items.map(([question, answer]) => `> ${question ?? ''}\n\n${answer}`)].join('\n\n'),
  );
  return [`# ${title}`, '', ...head, body.join('\n'), ''].join('\n');
}

/** A closing plan with one answer about insights, and one about barriers where it is given. */
export function closingSource(insights: string, barriers?: string): string {
  const items: [string, string][] = [[INSIGHTS, insights]];
  if (barriers !== undefined) items.push([BARRIERS, barriers]);
  return planSource({ sections: [{ heading: 'Learnings on your challenge', items }] });
}
