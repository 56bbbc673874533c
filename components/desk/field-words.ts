import { useTranslations } from 'next-intl';

/** What a stored name of a field is called on the desk; itself where the catalogue has no word for it. */
export function useFieldName(): (field: string) => string {
  const t = useTranslations('desk.fields');
  // Stored names are text; `has` asks whether one is in the catalogue, and is typed as if that were known.
  return (field) => (t.has(field as 'words') ? t(field as 'words') : field);
}
