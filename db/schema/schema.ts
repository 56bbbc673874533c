import type { Kit } from '../engines/kit.ts';
import { defineDesk } from './desk.ts';
import { definePeople } from './people.ts';
import { defineProjections, definePublic } from './public.ts';

export const defineSchema = (kit: Kit) => ({
  ...definePeople(kit),
  ...defineDesk(kit),
  ...definePublic(kit),
  ...defineProjections(kit),
});

export type Schema = ReturnType<typeof defineSchema>;
