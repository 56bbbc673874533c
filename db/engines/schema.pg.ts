import { defineSchema } from '../schema/schema.ts';
import { pgKit } from './kit.ts';

const schema = defineSchema(pgKit);
export default schema;
// drizzle-kit finds tables among a module's exports.
export const {
  people,
  sessions,
  credentials,
  verifications,
  signInLinks,
  signInAttempts,
  newsroom,
  deskTexts,
  parties,
  sources,
  archivedCopies,
  archivedBytes,
  stories,
  topics,
  claims,
  claimTopics,
  appearances,
  statements,
  evidence,
  verdicts,
  approvals,
  replyRequests,
  tips,
  tipCounts,
  activity,
  editions,
  editionDocuments,
  siteEditions,
  addresses,
  publishedClaims,
  publishedTopics,
  publishedParties,
  publishedStories,
  publishedRecords,
  publishedTexts,
  publishedWords,
} = schema;
