// Runs before the first paint, so that what only script can work shows without anything moving later.
document.documentElement.dataset.js = '';
// Whether single keys are shortcuts: `data-keys="off"` where the visitor turned them off. Read again on coming Back to
// this page, and when another tab changes it.
function readKeys() {
  try {
    document.documentElement.dataset.keys = window.localStorage.getItem('keys') === 'off' ? 'off' : 'on';
  } catch {
    // No storage here: the page keeps what it has.
  }
}
readKeys();
window.addEventListener('pageshow', (event) => event.persisted && readKeys());
window.addEventListener('storage', readKeys);
