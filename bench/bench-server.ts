import { LOCALES } from '../messages/locales.ts';
import { runServer } from '../server/run-server.ts';

await runServer(new URL('./publishing-thread.js', import.meta.url), LOCALES);
