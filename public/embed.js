// For a page that shows a claim: puts a frame in the place of each quotation that asks for one, and keeps it, and any frame that
// stands there already, as high as what is in it. Without this script the quotation stays, which says the same in words.
(() => {
  const origin = new URL(document.currentScript?.src ?? location.href).origin; // as a module it has no element, and is our own
  const frames = new Set(document.querySelectorAll('iframe[data-claimline]'));
  window.addEventListener('message', ({ data, source, origin: from }) => {
    if (from !== origin || data?.claimline !== 'height' || !(data.height > 0)) return;
    for (const frame of frames)
      if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 4000)}px`;
  });
  for (const frame of frames) frame.contentWindow?.postMessage({ claimline: 'how-high' }, origin);
  const replace = () => {
    for (const quotation of document.querySelectorAll('blockquote[data-claimline]')) {
      const address = new URL(quotation.dataset.claimline, origin);
      if (address.origin !== origin) continue;
      const frame = document.createElement('iframe');
      frame.src = address.href;
      frame.title = quotation.dataset.title ?? quotation.textContent.trim().slice(0, 200);
      frame.loading = 'lazy';
      frame.style.cssText = 'border:0;width:100%;height:320px;max-width:100%';
      frames.add(frame);
      quotation.replaceWith(frame);
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', replace);
  else replace();
})();
