import path from 'node:path';
import { publishEdition } from '../db/commands/publish.ts';
import { approve, sendToReview } from '../db/commands/review.ts';
import { proposeVerdict } from '../db/commands/verdicts.ts';
import { openSqlite } from '../db/engines/sqlite.ts';
import { Database } from '../db/engines/sqlite-driver.ts';
import { beginTestNewsroom, checkedClaim, done, publish, verdictOf } from '../db/testing/newsroom.ts';
import { quantile, times } from './load.ts';
import { type Figure, ms } from './report.ts';

const PUBLICATIONS = 100;

/** One bare durable commit: a row of an edition's size into a table, on the same disk, with the same synchronous=FULL. */
async function bareCommits(file: string, bytes: number): Promise<number[]> {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, document TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO bare (document) VALUES (?)');
  const document = 'x'.repeat(bytes);
  const durations = await times(PUBLICATIONS, () => insert.run(document));
  database.close();
  return durations;
}

/** Publishing an approved edition, durable, projected and logged, beside one bare durable commit. */
export async function measurePublish(folder: string): Promise<Figure[]> {
  const store = openSqlite(path.join(folder, 'publish.db'));
  const room = await beginTestNewsroom(store);
  const durations: number[] = [];
  for (let round = 0; round < PUBLICATIONS; round += 1) {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const verdict = { evidenceIds: [claim.evidence.id], citesNone: false, summary: `Not on ${round} days.` };
    done(await proposeVerdict(store, room.checker(), verdictOf(claim.id, verdict)));
    const sent = done(
      await sendToReview(store, room.checker(), { claimId: claim.id, kind: 'update', note: 'Counted again.' }),
    );
    done(await approve(store, room.editor(), { claimId: claim.id, documentHash: sent.documentHash }));
    const approved = { claimId: claim.id, documentHash: sent.documentHash };
    durations.push(...(await times(1, async () => done(await publishEdition(store, room.editor(), approved)))));
  }
  await store.close();
  const bare = await bareCommits(path.join(folder, 'bare.db'), 6_000);
  const share = quantile(durations, 0.5) / quantile(bare, 0.5);
  return [
    {
      what: 'publish one approved edition, p50',
      value: ms(quantile(durations, 0.5)),
      beside: `${ms(quantile(bare, 0.5))} for one bare durable commit`,
      ratio: share,
      bound: 'at most 3 ×',
      met: share <= 3,
    },
  ];
}
