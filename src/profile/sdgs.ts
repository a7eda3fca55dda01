/** Short titles of the Sustainable Development Goals as the United Nations write them; the index is the number less one. */
export const SDG_NAMES = [
  'No poverty',
  'Zero hunger',
  'Good health and well-being',
  'Quality education',
  'Gender equality',
  'Clean water and sanitation',
  'Affordable and clean energy',
  'Decent work and economic growth',
  'Industry, innovation and infrastructure',
  'Reduced inequalities',
  'Sustainable cities and communities',
  'Responsible consumption and production',
  'Climate action',
  'Life below water',
  'Life on land',
  'Peace, justice and strong institutions',
  'Partnerships for the goals',
] as const;

/** `8. Decent work and economic growth`; null where there is no such goal. */
export function sdgLabel(number: number): string | null {
  const name = SDG_NAMES[number - 1];
  return name === undefined ? null : `${number}. ${name}`;
}

/** What stands before a goal's number in English, French and Spanish. */
export const SDG_WORDS = ['SDG', 'goal', 'ODD', 'objectif', 'ODS', 'objetivo'] as const;
