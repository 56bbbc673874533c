// The one HTTP server of the application. Readers are answered by this thread, pages are made in another: nobody who
// reads waits for what somebody else computes. Next is never imported here; what it turns on costs every request.
import { LOCALES } from '../messages/locales.ts';
import { runServer } from './run-server.ts';

await runServer(new URL('./next-thread.js', import.meta.url), LOCALES);
