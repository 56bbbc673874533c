/** The name of the button that changes rows; its value says how (`appearances add`, `appearances remove 0`). */
export const ROWS = 'rows';

/** Under this name every field says what it is called: its control's name, a space, and its label. */
export const FIELDS = '$fields';

/** Under these names a form says which draft of it was kept while it was filled in. */
export const DRAFT_PLACE = '$draft-place';
export const DRAFT_TAB = '$draft-tab';
