// For browsers that know no modules, and so never run the application: words that a person can act on. Old syntax on purpose.
(function () {
  var words = [
    '当前浏览器版本过旧，无法使用 Ordo。请改用新版 Chrome、Edge、Firefox 或 Safari。',
    '目前的瀏覽器版本過舊，無法使用 Ordo。請改用新版 Chrome、Edge、Firefox 或 Safari。',
    'This browser is too old for Ordo. Please use a current Chrome, Edge, Firefox or Safari.',
  ];
  var root = document.getElementById('root');
  for (var i = 0; i < words.length; i += 1) {
    var line = document.createElement('p');
    line.style.margin = '16px';
    line.appendChild(document.createTextNode(words[i]));
    root.appendChild(line);
  }
})();
