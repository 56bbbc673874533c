/** The name of the button that changes rows; its value says how (`appearances add`, `appearances remove 0`). */
export const ROWS = 'rows';
