import type { Question } from '../plan/corpus-profile.js';
import type { Role } from '../plan/role.js';

type Options = Partial<Pick<Question, 'silent' | 'partner' | 'sector' | 'tail'>>;

/** @param part - the form that asks it; null: both do */
function ask(role: Role, part: 'opening' | 'closing' | null, text: string, options: Options = {}): Question {
  return { text, role, part, silent: false, partner: null, sector: null, tail: '', ...options };
}

/** Every question of the archive's template, in the order of its forms. */
export const QUESTIONS: readonly Question[] = [
  ask('title', 'opening', 'Please provide a name for your action learning plan.'),
  ask(
    'challenge',
    'opening',
    'Challenge type: If you are working on multiple challenges, please indicate if this is your "big bet" or "exploratory" challenge.',
    {
      tail: 'Please note: we ask you to only submit a maximum of 3 challenges - 1x Big Bet, 2x Exploratory. Each challenge must be submitted individually.',
    },
  ),
  ask(
    'challenge',
    'opening',
    'Challenge statement: What is your challenge? (Please answer in specific terms: "Our challenge is that...”.)',
  ),
  ask(
    'background',
    'opening',
    'Background: What is the history of your challenge? What is causing or driving it? Who is involved? How does the current situation look like? What undesired effects does it produce?',
  ),
  ask(
    'evidence',
    'opening',
    'Quantitative evidence: What (official) data sources do you have on this challenge that better exemplifies the importance and urgency of this frontier challenge? You can add text, a link, or a picture.',
  ),
  ask(
    'evidence',
    'opening',
    'Qualitative evidence: What weak signals have you recently spotted that characterizes its urgency? Please provide qualitative information that better exemplifies the importance and urgency of this frontier challenge. You can add text, a link, or a picture.',
  ),
  ask(
    'value',
    'opening',
    'Value proposition: What added value or unique value proposition is your Accelerator Lab bringing to solving this challenge? Why is it your Lab that needs to work on this challenge and not other actors within UNDP, other stakeholders in the country respectively? Why is it worth investing resources to this challenge?',
  ),
  ask(
    'challenge',
    'opening',
    'Short “tweet” summary: We would like to tweet what you are working on, can you summarize your challenge in a maximum of 280 characters?',
  ),
  ask(
    'partner',
    'opening',
    'Who are your top 5 partners for this challenge? Please submit from MOST to LEAST important and state Name, Sector and a brief description of the (intended) collaboration.',
    { partner: 'list' },
  ),
  ask('partner', null, 'Please state the name of the partner:', { partner: 'name' }),
  ask('partner', null, 'What sector does our partner belong to?', { partner: 'sector' }),
  ask('partner', null, 'Please provide a brief description of the collaboration.', { partner: 'collaboration' }),
  ask('partner', null, 'Please provide a brief description of the partnership.', { partner: 'collaboration' }),
  ask('partner', null, 'Is this a new and unusual partner for UNDP?', { partner: 'new' }),
  ask(
    'question',
    'opening',
    'Learning question: What is your learning question for this challenge? What do you need to know or understand to work on your challenge statement?',
  ),
  ask('question', 'opening', 'To what stage(s) in the learning cycle does your learning question relate?'),
  ask(
    'method',
    'opening',
    'Usage of methods: Relating to your choice above, how will you use your methods & tools for this learning question? What value do these add in answering your learning question?',
  ),
  ask(
    'data',
    'opening',
    'Existing data gaps: Relating to your choice above, what existing gaps in data or information do these new sources of data addressing? What value do these add in answering your learning question?',
  ),
  ask(
    'lead',
    'opening',
    'Early leads to grow: Think about the possible grow phase for this challenge - who might benefit from your work on this challenge or who might be the champions in your country that you should inform or collaborate with early on to help you grow this challenge?',
  ),
  // The form's last line asks nothing, but people reply to it: with thanks, or with what comes next.
  ask(
    'lead',
    'opening',
    'END OF ACTION LEARNING PLAN: Thank you! The form saves automatically and your submission has been recorded. You may now exit this window.',
    { silent: true },
  ),
  ask(
    'insight',
    'closing',
    'What are the top 5 key insights you generated about your frontier challenge during this Action Learning Plan?',
  ),
  ask(
    'insight',
    'closing',
    'What are the top key insights you generated about your learning challenge during this Action Learning Plan?',
    { tail: '(Please list a maximum of 5 key insights)' },
  ),
  ask(
    'handover',
    'closing',
    'Considering the outcomes of this learning challenge, which of the following best describe the handover process?',
    { tail: '(Please select all that apply)' },
  ),
  ask('handover', 'closing', 'Can you provide more detail on your handover process?'),
  ask(
    'link',
    'closing',
    'Please paste the link(s) to the blog(s) that articulate the learnings on your frontier challenge.',
  ),
  ask(
    'link',
    'closing',
    'Please paste any link(s) to blog(s) or publication(s) that articulate the learnings on your frontier challenge.',
  ),
  ask(
    'barrier',
    'closing',
    'Did you experience any barriers or bottlenecks when impacting the system, working on your frontier challenge respectively?',
  ),
  ask(
    'question',
    'closing',
    'For this frontier challenge, how much of your time did you dedicate to the stages in the learning cycle? Please make sure that your answers adds up to 100%.',
  ),
  ask('question', 'closing', 'Sense'),
  ask('question', 'closing', 'Explore'),
  ask('question', 'closing', 'Test'),
  ask('question', 'closing', 'Grow'),
  ask(
    'data',
    'closing',
    'Relating to your types of data, why did you chose these? What gaps in available data were these addressing?',
  ),
  ask(
    'method',
    'closing',
    'Why was it necessary to apply the above innovation method on your frontier challenge? How did these help you to unpack the system?',
  ),
  ask(
    'partner',
    'closing',
    'If applicable, what civil society organisations did you actually work with and what did you do with them?',
    { partner: 'list', sector: 'Civil society' },
  ),
  ask(
    'partner',
    'closing',
    'If applicable, what academic partners (and related institutions) did you actually work with and what did you do with them?',
    { partner: 'list', sector: 'Academia' },
  ),
  ask(
    'partner',
    'closing',
    'If applicable, what private sector partners did you actually work with and what did you do with them?',
    { partner: 'list', sector: 'Private sector' },
  ),
  ask(
    'partner',
    'closing',
    'If applicable, what government partners (and related institutions) did you actually work with and what did you do with them?',
    { partner: 'list', sector: 'Government' },
  ),
  ask(
    'partner',
    'closing',
    'Relating to your answers above: who of the partners listed were new and unusual partners for UNDP, and what made them special?',
    { partner: 'new-list' },
  ),
  ask(
    'partner',
    'closing',
    'If applicable, which UN internal partners did you actually work with and what did you do with them?',
    { partner: 'list', sector: 'United Nations' },
  ),
  ask(
    'partner',
    'closing',
    'Please indicate what partners you have actually worked with for this learning challenge.',
    {
      partner: 'list',
    },
  ),
  ask(
    'bonus',
    'closing',
    'Bonus question: How did the interplay of innovation methods, new forms of data and unusual partners enable you to learn & generate insights, that otherwise you would have not been able to achieve?',
  ),
  ask(
    'link',
    'closing',
    'Please upload any further supporting evidence / documents / data you have produced on your frontier challenge that showcase your learnings.',
  ),
  ask(
    'bonus',
    'closing',
    'The closing form saves automatically or via the blue "save changes" button the top left. Thank you',
    { silent: true },
  ),
];
