/** A plan's page: copying links and citations, walking the matches, and contents that follow the reading. */

const status = document.getElementById('status');

/* Copying */

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const { copy, done, failed } = button.dataset;
  try {
    await navigator.clipboard.writeText(copy);
    say(done);
    confirm(button, done);
  } catch {
    say(failed);
    confirm(button, failed);
  }
});

/** Shows for two seconds what happened, without moving anything. */
function confirm(button, text) {
  const label = button.firstChild;
  const before = button.dataset.label ?? label.data;
  button.dataset.label = before;
  label.data = text;
  button.classList.add('done');
  setTimeout(() => {
    label.data = before;
    button.classList.remove('done');
  }, 2000);
}

function say(text) {
  status.textContent = '';
  status.textContent = text;
}

/* Matches */

const matches = document.querySelector('.matches');
const count = Number(matches?.dataset.count ?? 0);
/** The match last gone to, from 1; 0: none yet. */
let current = 0;

function go(step) {
  if (count === 0) return;
  if (current === 0) current = step > 0 ? firstBelow() - 1 : firstBelow();
  current = ((current - 1 + step + count) % count) + 1;
  document.querySelector('mark.now')?.classList.remove('now');
  const mark = document.getElementById(`match-${current}`);
  mark.classList.add('now');
  mark.scrollIntoView({ block: 'center' });
  matches.querySelector('.matches-text').textContent = `${current} / ${count}`;
}

/** The first match that is not above the window. */
function firstBelow() {
  for (let at = 1; at <= count; at += 1) {
    if (document.getElementById(`match-${at}`).getBoundingClientRect().top > 0) return at;
  }
  return 1;
}

matches?.addEventListener('click', (event) => {
  const direction = event.target.closest('[data-match]')?.dataset.match;
  if (direction) go(direction === 'next' ? 1 : -1);
});

document.addEventListener('keydown', (event) => {
  if (event.target.closest?.('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.documentElement.dataset.keys === 'off' || event.isComposing) return;
  if (event.key === 'n') go(1);
  else if (event.key === 'p') go(-1);
});

/* Contents */

const links = new Map(
  [...document.querySelectorAll('.contents a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
);
const sections = [...document.querySelectorAll('.plan-section')];
const visible = new Set();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    const now = sections.find((section) => visible.has(section));
    for (const link of links.values()) link.removeAttribute('aria-current');
    if (now) links.get(now.querySelector('h2').id)?.setAttribute('aria-current', 'location');
  },
  // The reading line: a fifth below the top of the window.
  { rootMargin: '-20% 0px -75% 0px' },
);
for (const section of sections) observer.observe(section);

/* Print: the date is the day of printing */

window.addEventListener('beforeprint', () => {
  const time = document.querySelector('.printed time');
  time.dateTime = new Date().toISOString().slice(0, 10);
  time.textContent = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
});
