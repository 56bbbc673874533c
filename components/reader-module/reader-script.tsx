import { AfterHydration } from './after-hydration.tsx';

/** The script of a reader page; one that shows a frame has that of frames too. Under `npm run dev` the framework's own script is
 *  on the page too, and compares it with what it expects before it takes over: until then nothing may be changed in it. */
export function ReaderScript({ source = '/reader.js' }: { source?: '/reader.js' | '/embed.js' }) {
  if (process.env.NODE_ENV === 'development') return <AfterHydration source={source} />;
  return <script type="module" data-keep="" src={source} />;
}
