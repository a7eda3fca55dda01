import type { Intent } from '../../plan/intent.js';

/**
 * How people ask, in English, French and Spanish: for what kind of answer, or merely that they ask. Phrases as they are typed, case and accents
 * aside; the longest that fits counts.
 */
export const INTENTS: readonly Intent[] = [
  {
    asksFor: 'barrier',
    phrases: listOf(`
      what stood in the way of, what stood in the way, what stood in their way, what stands in the way, what got in the way, what gets in the way,
      what went wrong, why did it fail, why did they fail, why do they fail, why it failed, why did it not work, what did not work, challenges faced,
      challenges encountered, difficulties faced, difficulties encountered, problems faced, obstacles faced, barriers faced, what were the barriers,
      what are the barriers, which barriers, what barriers, what were the obstacles, what are the obstacles, which obstacles, what were the challenges,
      what are the challenges, what prevented, what prevents, what hindered, what hinders, what blocked, what blocks, barriers, barrier, obstacles, obstacle,
      bottlenecks, bottleneck, hurdles,
      qu'est-ce qui a fait obstacle, ce qui a fait obstacle, qu'est-ce qui a bloqué, ce qui a bloqué, qu'est-ce qui n'a pas marché, ce qui n'a pas marché,
      pourquoi cela a échoué, pourquoi ça n'a pas marché, quels étaient les obstacles, quels sont les obstacles, quels obstacles, quels freins,
      quelles difficultés, quels défis, difficultés rencontrées, obstacles rencontrés, défis rencontrés, freins, barrières, entraves, difficultés,
      qué se interpuso, qué les impidió, qué lo impidió, qué impidió, qué salió mal, qué no funcionó, por qué falló, por qué fracasó, cuáles fueron los obstáculos,
      cuáles son los obstáculos, qué obstáculos, qué dificultades, qué barreras, dificultades encontradas, obstáculos encontrados, obstáculos, barreras,
      dificultades, trabas`),
  },
  {
    asksFor: 'insight',
    phrases: listOf(`
      what did we learn about, what did we learn, what did they learn about, what did they learn, what did you learn, what was learnt, what was learned,
      what have we learned, what have we learnt, what we learned, what we learnt, what they learned, what they learnt, what worked, what works, what has worked,
      lessons learned, lessons learnt, lessons from, key lessons, key insights, key learnings, lessons, insights, learnings, takeaways,
      qu'avons-nous appris, qu'ont-ils appris, qu'a-t-on appris, ce que nous avons appris, ce qu'ils ont appris, qu'est-ce qui a marché, ce qui a marché,
      ce qui marche, leçons apprises, leçons tirées, enseignements tirés, leçons, enseignements, apprentissages,
      qué aprendieron sobre, qué aprendieron, qué aprendimos, qué se aprendió, qué hemos aprendido, qué han aprendido, lo que aprendieron, lo que aprendimos,
      qué funcionó, lo que funcionó, lecciones aprendidas, lecciones, aprendizajes, hallazgos`),
  },
  {
    asksFor: 'partner',
    phrases: listOf(`
      who worked with, who has worked with, who works with, who works on, who worked on, who did they work with, with whom did they work, with whom did you work, with whom,
      which organisations, which organizations, what organisations, what organizations, which partners, what partners, who were the partners, who are the partners,
      who to work with, partnered with, in partnership with, partners, partner organisations, partner organizations,
      qui a travaillé avec, qui travaille avec, qui ont travaillé avec, avec qui ont-ils travaillé, avec qui, quels partenaires, quelles organisations,
      en partenariat avec, partenaires,
      quién trabajó con, quiénes trabajaron con, quién ha trabajado con, con quién trabajaron, con quiénes trabajaron, con quién, con quiénes,
      qué organizaciones, qué socios, socios`),
  },
  {
    asksFor: null,
    phrases: listOf(`
      who has tried, who tried, has anyone tried, did anyone try, how to get, how to, how do we, how do you, how can we, how can, how did they, how did we, what is known about, what do we know about,
      what about, is there, are there, tell me about, show me, i want to know, i am looking for, looking for, on board, examples of, plans about, projects in, projects on, projects about,
      comment faire pour, comment, qui a déjà essayé, qui a essayé, que sait-on de, que sait-on sur, y a-t-il, parlez-moi de, je cherche, exemples de, projets sur, projets dans, projets en,
      cómo lograr, cómo, quién ha probado, quién probó, qué se sabe de, qué se sabe sobre, busco, ejemplos de, proyectos en, proyectos sobre`),
  },
];

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
