import { AfterHydration } from './after-hydration.tsx';

const SOURCE = '/reader.js';

/** The one script of a reader page. Under `npm run dev` the framework's own script is on the page too, and compares it with
 *  what it expects before it takes over: until then nothing may be changed in it. */
export function ReaderScript() {
  if (process.env.NODE_ENV === 'development') return <AfterHydration source={SOURCE} />;
  return <script type="module" data-keep="" src={SOURCE} />;
}
