/*
 * The quick exit. Inlined into the head of every page, so that it works before anything else has loaded and while
 * the network stalls. Plain JavaScript for old phones.
 *
 * Leaving sets a flag in sessionStorage and replaces the page. Pressing "Back" then loads an earlier page of ours
 * again, and the flag makes it leave once more before it is painted. Coming back by a fresh navigation clears the flag.
 *
 * Earlier pages may also lie whole in the browser's back/forward cache. Out of it they are shown as they were last
 * painted, for a frame, before any script of theirs runs. So leaving sends them a message: they cannot take it while
 * they lie there, and the browser throws them away. Where it keeps them all the same, they were hidden on going in.
 */
(function () {
  var page = document.documentElement;
  var exitUrl = document.currentScript.getAttribute('data-exit-url');
  var flag = 'n';
  var pressesNeeded = 3;
  var pressesWithinMs = 5000;
  var presses = [];
  var shiftIsAlone = false;
  var hasLeft = false;
  var earlierPages = openChannel();

  function openChannel() {
    try {
      return new BroadcastChannel(flag);
    } catch {
      // An old browser, or one that allows no storage: what is hidden on going into the cache must do.
      return null;
    }
  }

  function hide() {
    if (!page.hidden) page.hidden = true;
    if (document.title) document.title = '';
  }

  function beSilent() {
    if (window.speechSynthesis) speechSynthesis.cancel();
  }

  function leave() {
    hasLeft = true;
    hide();
    // What loads or comes to life while the exit's page is under way brings a title of its own, at times the page too.
    new MutationObserver(hide).observe(page, {
      attributeFilter: ['hidden'],
      childList: true,
      characterData: true,
      subtree: true,
    });
    beSilent();
    try {
      sessionStorage.setItem(flag, '1');
    } catch {
      // Without storage the page is still replaced; only "Back" is not guarded.
    }
    if (earlierPages) earlierPages.postMessage(flag);
    location.replace(exitUrl);
  }

  function isFlagged() {
    try {
      return sessionStorage.getItem(flag) !== null;
    } catch {
      return false;
    }
  }

  function isFreshNavigation() {
    var entry = performance.getEntriesByType('navigation')[0];
    return !entry || entry.type === 'navigate';
  }

  if (isFlagged()) {
    if (isFreshNavigation()) sessionStorage.removeItem(flag);
    else leave();
  }

  addEventListener('pagehide', function () {
    page.hidden = true;
    beSilent();
  });

  addEventListener('pageshow', function (event) {
    if (event.persisted && isFlagged()) leave();
    else if (!hasLeft) page.hidden = false;
  });

  document.addEventListener(
    'click',
    function (event) {
      var isPlainClick = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.button;
      if (!isPlainClick || !event.target.closest || !event.target.closest('a[href="' + exitUrl + '"]'))
        return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    true,
  );

  // Three times Shift, each pressed and let go alone: typing capitals, holding it or using it as a modifier is not it.
  addEventListener('keydown', function (event) {
    shiftIsAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!shiftIsAlone) presses = [];
    if (event.repeat) shiftIsAlone = false;
  });

  addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !shiftIsAlone) return;
    shiftIsAlone = false;
    presses = presses.concat(event.timeStamp).slice(-pressesNeeded);
    if (presses.length === pressesNeeded && event.timeStamp - presses[0] <= pressesWithinMs) leave();
  });

  addEventListener('pointerdown', function () {
    presses = [];
  });
})();
