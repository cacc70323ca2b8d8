// Runs in a page before its own scripts and reports, in milliseconds since the navigation, when the first of some
// things was on the screen. Plain JavaScript, because it is handed to the browser as it stands.
(() => {
  const firsts = {
    entryMs: '[data-centre]',
    instantMs: '[data-centre] button',
    markerMs: '.leaflet-marker-icon',
  };
  const begun = new Set();
  let tap = null;

  /** Notes the time once the frame that follows has been painted: nothing is painted before the styles are there. */
  function noteWhenPainted(name, since = 0) {
    if (begun.has(name)) return;
    begun.add(name);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.noteBenchMark(name, performance.now() - since);
      port2.postMessage(null);
    });
  }

  const countText = () => document.getElementById('result-count')?.textContent;

  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(firsts)) {
      if (!begun.has(name) && document.querySelector(selector)) noteWhenPainted(name);
    }
    if (tap && countText() !== tap.countText) noteWhenPainted('tapMs', tap.at);
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });

  const isChoice = (target) => target instanceof HTMLInputElement && target.type === 'checkbox';
  document.addEventListener(
    'click',
    (event) => {
      if (isChoice(event.target)) tap ??= { at: event.timeStamp, countText: countText() };
    },
    { capture: true },
  );
})();
