/** What a field chooses from by typing. */
export const PICK_KINDS = ['party', 'source', 'statement'] as const;
export type PickKind = (typeof PICK_KINDS)[number];

/** An office as a field offers it: to whom it belongs, and when it was held. Dates are EDTF; null is not known. */
export type PickedOffice = {
  title: string;
  organisationId: string;
  organisation: string;
  since: string | null;
  until: string | null;
};

/** One of what there is to choose: its identifier, its name, and what tells it from others of that name. */
export type Picked = { value: string; label: string; note?: string; offices?: PickedOffice[] };
