import { useState } from 'react';
import { useHydrated } from './hydrated.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** Whether it no longer says what the page came with. Of a list in which nothing was chosen, the browser chooses the first. */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const first = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    return control.value !== (first?.value ?? '');
  }
  const isChecked = control instanceof HTMLInputElement && control.checked !== control.defaultChecked;
  return isChecked || control.value !== control.defaultValue;
}

/** Whether somebody changed a form of this id before the page's script ran. Asked while React takes the form over, since its
 *  fields are others afterwards, and know no more with what they came. */
export function useTypedEarly(id: string): boolean {
  const hydrated = useHydrated();
  const [early] = useState(() => {
    if (hydrated || typeof document === 'undefined') return false;
    const form = document.getElementById(id);
    return form instanceof HTMLFormElement && [...form.elements].some((one) => isControl(one) && isChanged(one));
  });
  return early;
}
