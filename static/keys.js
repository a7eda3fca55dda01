/** The switch on the help page that turns single-key shortcuts on and off. early.js reads what it keeps. */

const root = document.documentElement;
const box = document.getElementById('keys');

box.checked = root.dataset.keys !== 'off';
box.closest('.keys').dataset.ready = '';

box.addEventListener('change', () => {
  root.dataset.keys = box.checked ? 'on' : 'off';
  document.getElementById('keys-note').textContent = keep(root.dataset.keys) ? '' : box.dataset.notKept;
});

/** True where the browser lets the site keep it for other pages and visits. */
function keep(value) {
  try {
    window.localStorage.setItem('keys', value);
    return true;
  } catch {
    return false;
  }
}
