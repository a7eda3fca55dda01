// Runs before the first paint, so that what only script can work shows without anything moving later.
document.documentElement.dataset.js = '';
