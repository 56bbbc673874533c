import type { Thing, WithContext } from 'schema-dts';
import { scriptJson } from '../domain/script-json.ts';

/** Structured data for machines. The one place that writes HTML by hand: scriptJson leaves nothing that could end it. */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in a script element must not be escaped as text
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}
