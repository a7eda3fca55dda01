/** The box that filters the list of all values of a facet. */

/** Milliseconds of quiet before the list follows, and says how many fit. */
const FOLLOW_AFTER = 150;

const input = document.getElementById('find-value');
const note = document.getElementById('find-note');
const sections = [...document.querySelectorAll('.values > section')].map((section) => ({
  section,
  more: section.querySelector('.more-values'),
  items: [...section.querySelectorAll('li')].map((item) => ({ item, text: fold(item.textContent) })),
}));
/** The folded rests of letters that the visitor opened. */
let opened = null;
let following = 0;

input?.addEventListener('input', () => {
  clearTimeout(following);
  following = setTimeout(follow, FOLLOW_AFTER);
});

// A page that comes back may bring what was typed.
window.addEventListener('pageshow', () => input && input.value !== '' && follow());

function follow() {
  const typed = fold(input.value);
  opened ??= new Set(sections.filter(({ more }) => more?.open).map(({ more }) => more));
  let found = 0;
  for (const { section, more, items } of sections) {
    let own = 0;
    for (const { item, text } of items) {
      const fits = text.includes(typed);
      if (item.hidden === fits) item.hidden = !fits;
      if (fits) own += 1;
    }
    section.hidden = own === 0;
    if (more) more.open = typed === '' ? opened.has(more) : true;
    found += own;
  }
  if (typed === '') opened = null;
  const count = found.toLocaleString(document.documentElement.lang);
  note.textContent =
    typed === '' ? '' : found === 0 ? input.dataset.none : input.dataset.found.replace('{count}', count);
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
