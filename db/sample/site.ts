import type { SiteInput } from '../../domain/site.ts';

/** What the sample newsroom says of itself. Nobody pays it, and nobody works there; it says so. */
export const sampleSite: SiteInput = {
  profile: {
    name: 'Sample newsroom',
    description:
      'This newsroom does not exist. It shows how claims, statements and verdicts are published: one story from a real article, and one that is invented from end to end.',
    publisher: 'Sample publisher',
    contactEmail: 'newsroom@example.org',
    address: '1 Quay Street, Harbour City (invented)',
  },
  method: [
    {
      title: 'We choose',
      text: 'What many people have heard, what matters if it is wrong, and what readers send. Every page says why we checked it. Who said it plays no part.',
    },
    {
      title: 'We put the claim in exact words',
      text: 'With the person or body who said it, the day, and where it appeared first. Only words that are the speaker’s own, or a translation whose translator is named, stand in quotation marks.',
    },
    {
      title: 'We look on both sides',
      text: 'Primary sources before those who pass something on. Where we rely on the latter, the page says why. Where one side is empty, it says what was searched.',
    },
    {
      title: 'We count who knows it at first hand',
      text: 'Many statements may have one origin. We show how many origins there are and through how many hands they reached us. The number of statements never decides a verdict; what they show does.',
    },
    {
      title: 'We say who has an interest',
      text: 'Beside each piece of evidence stands what its party has to gain or lose, or that we know of nothing.',
    },
    {
      title: 'We ask',
      text: 'Whoever made the claim can answer before we publish, and the page says whom we asked and what came of it. In the sample’s real story nobody was asked, and it says so.',
    },
    {
      title: 'A second person decides',
      text: 'Nobody approves what they changed themselves, whatever their office. What is published is numbered and frozen; a change makes a new edition and leaves the old one in its place.',
    },
  ],
  funding: [{ from: 'Nobody', share: '100%', conditions: 'none' }],
  fundingNote: 'A sample costs nothing, and no party whose claims it checks pays it.',
  people: [
    { name: 'Sample editor', role: 'Reviews and publishes, and answers for what is here' },
    { name: 'Sample checker', role: 'Logs claims and statements, and proposes verdicts' },
    { name: 'Sample administrator', role: 'Looks after people and settings, and stands in for the editor' },
  ],
  complaints: [
    {
      title: 'About a fact',
      text: 'Report an error from the page in question. In a real newsroom this would say how soon you hear from us.',
    },
    {
      title: 'About us',
      text: 'In a real newsroom the address of whoever decides about complaints would stand here: somebody who did not work on the page.',
    },
    {
      title: 'About our answer',
      text: 'A newsroom that has signed a code of standards names the body that hears complaints under it.',
    },
  ],
  correctionsPolicy:
    'What was wrong is said at the top of the claim and in the list of corrections: what we wrote, what is right, since when, and who noticed. The edition with the error stays readable, marked as an older one. A clarification changes no fact and says what it makes clearer. A claim that should never have been published is withdrawn, not deleted.',
};
