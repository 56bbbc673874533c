/** Why the server cannot start, in a sentence that says how to mend it. */
export class StartRefusal extends Error {}
