// Before the first paint: the colour scheme and language chosen last time. A file of its own, since the page allows no inline script.
(function () {
  var root = document.documentElement;
  try {
    var mode = localStorage.getItem('ordo.mode') || 'system';
    var dark = mode === 'dark' || (mode === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.setAttribute('data-scheme', dark ? 'dark' : 'light');
    root.style.backgroundColor = dark ? '#0F1318' : '#F6F7F9';
    var locale = localStorage.getItem('ordo.locale');
    if (locale) root.lang = locale;
  } catch (error) {
    root.setAttribute('data-scheme', 'light');
  }
})();
