// In the frame of another site: says how high the claim is, now and whenever that changes.
const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ claimline: 'height', height }, '*');
};
new ResizeObserver(tell).observe(document.documentElement);
document.fonts?.ready.then(tell);
