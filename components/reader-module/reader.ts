// The only script of a reader page, and the page needs it for nothing: stepping along the claim line by arrow keys, marking
// the words that a piece of evidence bears on, and buttons that copy. It is one file because it is served as it is compiled.

/** What a key does to the place in a list of `count` events; null where it is not ours. Letters are left to screen readers. */
export function stepTo(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(current + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

const CURRENT = 'is-current';

/** One stop for the Tab key; arrow keys, Home and End go from event to event. */
function stepAlong(line: HTMLElement, onStep: (number: string | null) => void): void {
  const events = [...line.querySelectorAll<HTMLElement>('[data-step]')];
  const spoken = document.createElement('p');
  spoken.className = 'sr-only';
  spoken.setAttribute('aria-live', 'polite');
  line.append(spoken);
  line.tabIndex = 0;
  line.setAttribute('aria-label', line.dataset.claimLine ?? '');
  let current = -1;

  const show = (index: number): void => {
    for (const marked of line.querySelectorAll(`.${CURRENT}`)) marked.classList.remove(CURRENT);
    current = index;
    const event = events[index];
    onStep(event?.dataset.step ?? null);
    if (!event) return;
    event.classList.add(CURRENT);
    const folded = event.closest('details');
    if (folded) folded.open = true;
    const number = event.dataset.step;
    spoken.textContent = event.textContent;
    if (!number) return;
    for (const mark of line.querySelectorAll(`[data-event="${CSS.escape(number)}"]`)) mark.classList.add(CURRENT);
  };

  line.addEventListener('keydown', (pressed) => {
    if (pressed.target !== line || pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
    if (pressed.key === 'Enter') {
      const number = events[current]?.dataset.step;
      const entry = number && document.getElementById(`e${number}`);
      if (entry) location.hash = entry.id;
      return;
    }
    const next = stepTo(pressed.key, current, events.length);
    if (next === null) return;
    pressed.preventDefault();
    show(next);
  });
  line.addEventListener('blur', () => show(-1));
}

/** The number of the evidence that something on the page stands for or leads to, or null. */
function evidenceAt(place: EventTarget | null): string | null {
  if (!(place instanceof Element)) return null;
  const event = place.closest<HTMLElement | SVGElement>('[data-event]')?.dataset.event;
  const link = place.closest('a[href^="#e"]')?.getAttribute('href')?.slice(2);
  return event ?? link ?? place.closest('[data-bears-on]')?.id.slice(1) ?? null;
}

/** These words in the page's text, wherever its elements part them. */
function findWords(within: Element, words: string): Range | null {
  const start = (within.textContent ?? '').indexOf(words);
  if (start < 0) return null;
  const range = document.createRange();
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const after = before + (node.textContent ?? '').length;
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < start + words.length && start + words.length <= after)
      range.setEnd(node, start + words.length - before);
    before = after;
  }
  return range;
}

/** While the pointer or the focus is on a piece of evidence, or on what stands for it, the words of the claim that it bears on
 *  are marked. The list says them in any case. */
function markBearing(claim: Element): (number: string | null) => void {
  const mark = (number: string | null): void => {
    const words = number && document.getElementById(`e${number}`)?.dataset.bearsOn;
    const range = words ? findWords(claim, words) : null;
    if (range) CSS.highlights.set('bears-on', new Highlight(range));
    else CSS.highlights.delete('bears-on');
  };
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, ({ target }) => mark(evidenceAt(target)));
  }
  return mark;
}

const COPIED_FOR = 2500;

/** Copies `data-copy`, or the text of the element whose id is in `data-copy-from`, and says so on the button itself. */
function copyOnPress(button: HTMLButtonElement): void {
  const label = button.textContent;
  const spoken = document.createElement('span');
  spoken.className = 'sr-only';
  spoken.setAttribute('aria-live', 'polite');
  button.after(spoken);
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { copy, copyFrom, copied = '' } = button.dataset;
    const source = copyFrom ? document.getElementById(copyFrom) : null;
    await navigator.clipboard.writeText(copy ?? source?.textContent?.trim() ?? '');
    button.textContent = copied;
    spoken.textContent = copied;
    setTimeout(() => {
      button.textContent = label;
      spoken.textContent = '';
    }, COPIED_FOR);
  });
}

if (typeof document !== 'undefined') {
  const claim = document.querySelector('h1');
  const onStep = claim && 'highlights' in CSS ? markBearing(claim) : () => {};
  for (const line of document.querySelectorAll<HTMLElement>('[data-claim-line]')) stepAlong(line, onStep);
  // Without a secure origin there is no clipboard, and a button that does nothing is worse than none.
  if (navigator.clipboard) {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-copy-from]')) {
      copyOnPress(button);
    }
  }
}
