// Single letters and signs as shortcuts can be turned off (WCAG 2.1.4): whoever speaks to the computer, or leans on a key,
// would otherwise set them off. It is a matter of the person and the device, so the browser keeps it.

const NAME = 'claimline.single-keys';

export const singleKeysAreOn = (): boolean => localStorage.getItem(NAME) !== 'off';

export const turnSingleKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, 'off');
};
