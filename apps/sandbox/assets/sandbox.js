// The pages work without this file: it only keeps them fresh, adds up, and copies.
const REFRESH_MS = 3_000;

/** Puts the present state into every live part, unless someone is at work in it. */
async function refresh() {
  const parts = [...document.querySelectorAll('[data-live]')];
  if (parts.length === 0 || document.hidden) return;
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!response.ok) return;
  const fresh = new DOMParser()
    .parseFromString(await response.text(), 'text/html')
    .querySelectorAll('[data-live]');
  parts.forEach((part, index) => {
    const inUse = part.contains(document.activeElement) || part.querySelector('details[open]');
    if (fresh[index] && !inUse && fresh[index].innerHTML !== part.innerHTML)
      part.innerHTML = fresh[index].innerHTML;
  });
}

function addUp(form) {
  const fen = [...form.querySelectorAll('[data-price]')].reduce(
    (sum, input) => sum + Number(input.dataset.price) * (Number(input.value) || 0),
    0,
  );
  form.querySelector('.total').hidden = false;
  form.querySelector('.total b').textContent =
    `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
  form
    .querySelectorAll('.good')
    .forEach((good) => good.classList.toggle('chosen', Number(good.querySelector('[data-price]').value) > 0));
}

document.querySelectorAll('form[data-total]').forEach((form) => {
  form.addEventListener('input', () => addUp(form));
  addUp(form);
});

document.addEventListener('click', (event) => {
  const code = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (code) void navigator.clipboard?.writeText(code.textContent).then(() => code.classList.add('copied'));
});

setInterval(() => void refresh().catch(() => {}), REFRESH_MS);
